import fs from 'node:fs/promises';
import path from 'node:path';
import { fail, succeed } from '../../core/contract/errors';
import type { Result } from '../../core/contract/errors';
import { MAX_FILE_BYTES } from '../../core/contract/importing';
import { MAX_CASE_FILE_BYTES } from '../../core/contract/ipc';
import type { ImportFile } from '../../core/contract/jobs';
import type { UnreadFile } from '../cases/import-run';
import { expandFolders } from './expand-folders';

/**
 * Reads a file the reader named. Fails, with the path as subject, with file-missing, file-unreadable (a folder, a
 * device, no permission), file-too-large or file-empty (no bytes at all).
 */
export async function readInputFile(file: string): Promise<Result<ImportFile>> {
  try {
    const handle = await fs.open(file, 'r');
    try {
      const stat = await handle.stat();
      // A pipe may be given by the shell (process substitution); a folder or a device may not.
      if (!stat.isFile() && !stat.isFIFO()) return fail('file-unreadable', file);
      const most = /\.synoptic$/iu.test(file) ? MAX_CASE_FILE_BYTES : MAX_FILE_BYTES;
      if (stat.size > most) return fail('file-too-large', file);
      const bytes = new Uint8Array(await handle.readFile());
      if (bytes.byteLength === 0) return fail('file-empty', file);
      return succeed({ name: path.basename(file), bytes });
    } finally {
      await handle.close();
    }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
    return fail(missing ? 'file-missing' : 'file-unreadable', file);
  }
}

/** The files of these paths, and those in folders among them, each to be read when its turn comes. */
export async function incomingFiles(paths: readonly string[]): Promise<readonly UnreadFile[]> {
  const expanded = await expandFolders(paths);
  return expanded.map((each) =>
    each.ok
      ? { name: path.basename(each.value), read: () => readInputFile(each.value) }
      : { name: path.basename(each.failure.subject), read: () => each },
  );
}
