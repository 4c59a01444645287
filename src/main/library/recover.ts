import fs from 'node:fs';
import path from 'node:path';
import type { Backup } from '../../core/contract/library';
import { syncFolder } from '../files/sync-folder';
import { backupFolder, backupIsSound, copyDurably, listBackups } from './backups';
import { mendHeader } from './header';
import type { Library } from './library';
import { LibraryError } from './library';
import { salvageCases } from './salvage';
import { openLibrary } from './sqlite-library';

/** What was done about a library that could not be opened as it was. */
export interface Recovery {
  /** Where the damaged one is kept; null when its file was missing. */
  readonly kept: string | null;
  /** The backup that took its place; null when there was no sound one and the library is new. */
  readonly backup: Backup | null;
  /** How many cases that the backup lacks were still readable in the damaged one, and are in the library. */
  readonly salvaged: number;
  /** True when only its header was damaged, and was put right: nothing is missing. */
  readonly mended?: boolean;
}

/**
 * Opens the library. One of which only the header is damaged, where that can be told, is mended. Another damaged one is kept under another name, never deleted, and the newest sound backup takes its place,
 * or a new library where there is none, and what else can still be read of it is added; so does a backup for a file that is missing. Killed at any point, the next
 * start does the rest. Throws `LibraryError` for anything that is not damage: no access, a newer version, a lock.
 */
export function openOrRecover(file: string): { readonly library: Library; readonly recovery: Recovery | null } {
  if (!fs.existsSync(file)) {
    const backup = newestSound(file);
    if (backup !== null) return { library: reopen(file, null, backup), recovery: { kept: null, backup, salvaged: 0 } };
  }
  try {
    return { library: openLibrary(file), recovery: null };
  } catch (error) {
    if (!(error instanceof LibraryError) || !error.damaged) throw error;
    const mended = mendHeader(file) ? openMended(file) : null;
    if (mended !== null) return { library: mended, recovery: { kept: null, backup: null, salvaged: 0, mended: true } };
    const backup = newestSound(file);
    const kept = freeName(file);
    const library = reopen(file, kept, backup);
    return { library, recovery: { kept, backup, salvaged: salvageCases(kept, library) } };
  }
}

function openMended(file: string): Library | null {
  try {
    return openLibrary(file);
  } catch (error) {
    if (error instanceof LibraryError && error.damaged) return null;
    throw error;
  }
}

function newestSound(file: string): Backup | null {
  return listBackups(file).find(({ name }) => backupIsSound(path.join(backupFolder(file), name))) ?? null;
}

function reopen(file: string, kept: string | null, backup: Backup | null): Library {
  const restored = `${file}.restoring`;
  fs.rmSync(restored, { force: true });
  // On the disk and complete before anything is moved.
  if (backup !== null) copyDurably(path.join(backupFolder(file), backup.name), restored);
  // The log belongs to the damaged file: left behind, it would be replayed into the other one.
  for (const part of ['-wal', '-shm', '']) {
    if (kept !== null && fs.existsSync(file + part)) fs.renameSync(file + part, kept + part);
    else fs.rmSync(file + part, { force: true });
  }
  if (backup !== null) fs.renameSync(restored, file);
  syncFolder(path.dirname(file));
  return openLibrary(file);
}

function freeName(file: string): string {
  for (let count = 1; ; count++) {
    const name = `${file}.damaged-${count}`;
    if (!fs.existsSync(name)) return name;
  }
}
