import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fail, succeed } from '../../core/contract/errors';
import type { Result } from '../../core/contract/errors';

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to the disk, then renamed over it. What
 * stood there before survives every failure. Answers the path, or output-failed with the path as its subject.
 */
export async function writeFileAtomically(file: string, content: string | Uint8Array): Promise<Result<string>> {
  try {
    // A link is written through, not replaced by a file.
    const target = await fs.realpath(file).catch(() => file);
    const old = await fs.stat(target).catch(() => null);
    if (old) await fs.access(target, fs.constants.W_OK);
    if (old && !old.isFile()) {
      // A device or a pipe, such as /dev/stdout, holds nothing that could be lost; a folder fails here.
      await fs.writeFile(target, content);
      return succeed(file);
    }
    const temporary = path.join(
      path.dirname(target),
      `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`,
    );
    try {
      const handle = await fs.open(temporary, 'wx', old ? 0o600 : 0o666);
      try {
        if (old) await handle.chmod(old.mode & 0o777);
        await handle.writeFile(content);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await fs.rename(temporary, target);
    } catch (error) {
      await fs.rm(temporary, { force: true });
      throw error;
    }
  } catch {
    return fail('output-failed', file);
  }
  return succeed(file);
}
