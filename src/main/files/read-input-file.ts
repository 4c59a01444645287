import fs from 'node:fs/promises';
import path from 'node:path';
import { fail, succeed } from '../../core/contract/errors';
import type { Failure, Result } from '../../core/contract/errors';
import { MAX_FILE_BYTES } from '../../core/contract/ipc';
import type { ImportFile } from '../../core/contract/jobs';
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
      if (stat.size > MAX_FILE_BYTES) return fail('file-too-large', file);
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

/** Reads several files, and those in folders among them; what cannot be read comes back as failures. */
export async function readInputFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly ImportFile[]; readonly failures: readonly Failure[] }> {
  const files: ImportFile[] = [];
  const expanded = await expandFolders(paths);
  const failures: Failure[] = [...expanded.failures];
  for (const file of expanded.files) {
    const read = await readInputFile(file);
    if (read.ok) files.push(read.value);
    else failures.push(read.failure);
  }
  return { files, failures };
}
