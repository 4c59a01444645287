import { app, dialog } from 'electron';
import { checkOriginals } from '../library/check-originals';
import type { DamagedOriginal } from '../library/check-originals';
import { LibraryError } from '../library/library';
import type { Library } from '../library/library';
import type { Recovery } from '../library/recover';

/** Between two originals that are checked, so that the disk is free for the reader; and how many are named. */
const CHECK_PAUSE_MS = 50;
const MOST_TOLD = 10;

/** What is done for a library while it is used: the backup of the day, then the check of the originals. */
export async function lookAfter(library: Library): Promise<void> {
  await backUp(library);
  await checkHealth(library);
}

/** Makes the backup of the day; one that fails is tried again at the next start, and the reader learns why. */
async function backUp(library: Library): Promise<void> {
  try {
    await library.backUpDaily();
  } catch (error) {
    // The library was closed in the meantime: the app is ending.
    if (!app.isReady() || !(error instanceof LibraryError)) return;
    await dialog.showMessageBox({
      type: 'warning',
      message: 'The daily backup of the library could not be made.',
      detail: `Check the free space and the permissions of the folder of ${error.file}\n\n${error.message}`,
    });
  }
}

/** Looks through the originals, slowly; what is damaged is told once. */
async function checkHealth(library: Library): Promise<void> {
  try {
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, CHECK_PAUSE_MS).unref());
    const damaged = (await checkOriginals(library, { pause, now: () => new Date() })) ?? [];
    if (damaged.length === 0) return;
    const lost = damaged.filter(({ repaired }) => repaired === null);
    const line = ({ file, title }: DamagedOriginal): string => `${file} (${title})`;
    await dialog.showMessageBox({
      type: 'warning',
      message:
        lost.length === 0
          ? 'Original files in the library were damaged and were taken from a backup again.'
          : 'Original files in the library are damaged. The texts read from them and your corrections are still there.',
      detail: [
        ...damaged.slice(0, MOST_TOLD).map(line),
        ...(damaged.length > MOST_TOLD ? [`… ${String(damaged.length - MOST_TOLD)} more`] : []),
        ...(lost.length === 0 ? [] : ['', 'Check the disk, and add these files anew where you still have them.']),
      ].join('\n'),
    });
  } catch (error) {
    // The library was closed in the meantime, or cannot be read now: tomorrow is another check.
    console.error(error);
  }
}

/** Tells what was done about a library that could not be opened as it was. */
export async function tellRecovered({ kept, backup, salvaged, mended = false }: Recovery): Promise<void> {
  if (mended) {
    const message =
      'A number at the beginning of the library’s file was damaged. Synoptic put it right; nothing is missing.';
    const detail = 'If this happens again, check the disk.';
    await dialog.showMessageBox({ type: 'warning', message, detail });
    return;
  }
  const made = backup === null ? '' : new Date(backup.at).toLocaleString();
  const what = kept === null ? 'The library was missing' : 'The library was damaged';
  await dialog.showMessageBox({
    type: 'warning',
    message:
      backup === null
        ? `${what} and there was no backup, so Synoptic started a new one.`
        : `${what}, so Synoptic opened the backup of ${made}.`,
    detail: [
      ...(salvaged > 0 ? [`Cases that could still be read in the damaged one and were added: ${salvaged}.`] : []),
      ...(kept === null ? [] : [`The damaged one is kept: ${kept}`]),
    ].join('\n\n'),
  });
}
