import fs from 'node:fs';
import type { Library } from './library';
import { LibraryError } from './library';
import { openLibrary } from './sqlite-library';

/**
 * Opens the library. A damaged one is renamed, never deleted, and a new one begun: `damaged` is then where the old one
 * is kept, null otherwise. Throws `LibraryError` for anything that is not damage: no access, a newer version, a lock.
 */
export function openOrSetAside(file: string): { readonly library: Library; readonly damaged: string | null } {
  try {
    return { library: openLibrary(file), damaged: null };
  } catch (error) {
    if (!(error instanceof LibraryError) || !error.damaged) throw error;
    const kept = freeName(file);
    // The log belongs to the file: left behind, it would be replayed into the new one.
    for (const part of ['-wal', '-shm', '']) {
      if (fs.existsSync(file + part)) fs.renameSync(file + part, kept + part);
    }
    return { library: openLibrary(file), damaged: kept };
  }
}

function freeName(file: string): string {
  for (let count = 1; ; count++) {
    const name = `${file}.damaged-${count}`;
    if (!fs.existsSync(name)) return name;
  }
}
