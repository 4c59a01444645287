import fs from 'node:fs/promises';
import path from 'node:path';
import { fail, succeed } from '../../core/contract/errors';
import type { Failure, Result } from '../../core/contract/errors';
import { ARTICLE_EXTENSIONS } from './article-extensions';

/** Most files taken out of a folder, and how deep it is searched. */
const MOST_FILES = 100;
const DEEPEST = 4;

/** The paths with every folder replaced by the articles in it, by name; folders that give none come back as failures. */
export async function expandFolders(
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly failures: readonly Failure[] }> {
  const files: string[] = [];
  const failures: Failure[] = [];
  for (const each of paths) {
    const stat = await fs.stat(each).catch(() => null);
    const found = stat?.isDirectory() ? await articlesIn(each) : succeed([each]);
    if (found.ok) files.push(...found.value);
    else failures.push(found.failure);
  }
  return { files, failures };
}

async function articlesIn(folder: string): Promise<Result<readonly string[]>> {
  const found: string[] = [];
  const open = [{ at: folder, depth: 0 }];
  for (let next = open.shift(); next && found.length < MOST_FILES; next = open.shift()) {
    const { at, depth } = next;
    const entries = await fs.readdir(at, { withFileTypes: true }).catch(() => null);
    if (entries === null && depth === 0) return fail('file-unreadable', folder);
    const sorted = (entries ?? []).sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
    for (const entry of sorted) {
      // What a browser saves beside a page, and what the system hides.
      if (entry.name.startsWith('.') || /(?:_files|\.fld)$/u.test(entry.name)) continue;
      const file = path.join(at, entry.name);
      if (entry.isDirectory() && depth < DEEPEST) open.push({ at: file, depth: depth + 1 });
      else if (entry.isFile() && ARTICLE_EXTENSIONS.includes(path.extname(entry.name).slice(1).toLowerCase())) {
        found.push(file);
      }
    }
  }
  return found.length === 0 ? fail('folder-empty', folder) : succeed(found.slice(0, MOST_FILES));
}
