import fs from 'node:fs/promises';
import path from 'node:path';
import { fail, succeed } from '../../core/contract/errors';
import type { Result } from '../../core/contract/errors';
import { MAX_FILES } from '../../core/contract/importing';
import { ARTICLE_EXTENSIONS } from './article-extensions';

/** How deep a folder is searched. */
const DEEPEST = 4;

/**
 * The paths with every folder replaced by the articles in it, by name, at most `MAX_FILES` in all. A folder that gives none, or
 * one in it that may not be looked into, stands there as a failure.
 */
export async function expandFolders(paths: readonly string[]): Promise<readonly Result<string>[]> {
  const files: Result<string>[] = [];
  for (const each of paths) {
    const stat = await fs.stat(each).catch(() => null);
    files.push(...(stat?.isDirectory() ? await articlesIn(each) : [succeed(each)]));
  }
  return files.slice(0, MAX_FILES);
}

async function articlesIn(folder: string): Promise<readonly Result<string>[]> {
  const found: Result<string>[] = [];
  const open = [{ at: folder, depth: 0 }];
  for (let next = open.shift(); next && found.length < MAX_FILES; next = open.shift()) {
    const { at, depth } = next;
    const entries = await fs.readdir(at, { withFileTypes: true }).catch(() => null);
    if (entries === null) found.push(fail('folder-unreadable', at));
    const sorted = (entries ?? []).sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
    for (const entry of sorted) {
      // What a browser saves beside a page, and what the system hides.
      if (entry.name.startsWith('.') || /(?:_files|\.fld)$/u.test(entry.name)) continue;
      const file = path.join(at, entry.name);
      if (entry.isDirectory() && depth < DEEPEST) open.push({ at: file, depth: depth + 1 });
      else if (entry.isFile() && ARTICLE_EXTENSIONS.includes(path.extname(entry.name).slice(1).toLowerCase())) {
        found.push(succeed(file));
      }
    }
  }
  return found.length === 0 ? [fail('folder-empty', folder)] : found;
}
