import { app, dialog } from 'electron';
import { checkOriginals } from '../library/check-originals';
import { LibraryError } from '../library/library';
import type { Library } from '../library/library';
import type { Recovery } from '../library/recover';
import type { BoxWords } from './box-words';

/** Between two originals that are checked, so that the disk is free for the reader; and how many are named. */
const CHECK_PAUSE_MS = 50;
const MOST_TOLD = 10;

/**
 * What is done for a library while it is used: the backup of the day, then the check of the originals. `words` gives those of
 * the moment in which something is to be said.
 */
export async function lookAfter(library: Library, words: () => BoxWords): Promise<void> {
  await backUp(library, words);
  await checkHealth(library, words);
}

/** Makes the backup of the day; one that fails is tried again at the next start, and the reader learns why. */
async function backUp(library: Library, words: () => BoxWords): Promise<void> {
  try {
    await library.backUpDaily();
  } catch (error) {
    // The library was closed in the meantime: the app is ending.
    if (!app.isReady() || !(error instanceof LibraryError)) return;
    await dialog.showMessageBox({ type: 'warning', ...words().backupFailed(error.file, error.message) });
  }
}

/** Looks through the originals, slowly; what is damaged is told once. */
async function checkHealth(library: Library, words: () => BoxWords): Promise<void> {
  try {
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, CHECK_PAUSE_MS).unref());
    const damaged = (await checkOriginals(library, { pause, now: () => new Date() })) ?? [];
    if (damaged.length === 0) return;
    await dialog.showMessageBox({ type: 'warning', ...words().originals(damaged, MOST_TOLD) });
  } catch (error) {
    // The library was closed in the meantime, or cannot be read now: tomorrow is another check.
    console.error(error);
  }
}

/** Tells what was done about a library that could not be opened as it was. */
export async function tellRecovered(recovery: Recovery, words: BoxWords): Promise<void> {
  await dialog.showMessageBox({ type: 'warning', ...words.recovered(recovery) });
}
