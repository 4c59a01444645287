import { shell } from 'electron';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fail, succeed } from '../../core/contract/errors';
import type { Result } from '../../core/contract/errors';
import { ARTICLE_EXTENSIONS } from './article-extensions';

/**
 * Opens a copy of a file with the program that the desktop has for it; the copy is read-only, so that nobody edits what
 * is not kept. Only kinds of files that articles have: a name must not make the desktop run what is inside.
 */
export async function openCopy(name: string, bytes: Uint8Array): Promise<Result<null>> {
  const extension = path.extname(name).slice(1).toLowerCase();
  if (!ARTICLE_EXTENSIONS.includes(extension)) return fail('file-format', name);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'synoptic-original-'));
  const file = path.join(folder, `original.${extension}`);
  await writeFile(file, bytes);
  await chmod(file, 0o400);
  const problem = await shell.openPath(file);
  return problem === '' ? succeed(null) : fail('file-unreadable', name);
}
