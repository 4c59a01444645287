import { mkdirSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { expandFolders } from '../../../src/main/files/expand-folders';
import { temporaryFolder } from '../temporary-folder';

const FOLDER = temporaryFolder();

function folder(name: string, ...files: readonly string[]): string {
  for (const file of files) {
    const target = path.join(FOLDER, name, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, 'text');
  }
  return path.join(FOLDER, name);
}

describe('folders among the files', () => {
  it('stand for the articles in them, in the order of their names', async () => {
    const at = folder('case', '10.html', '2.pdf', '2_files/ad.html', '.hidden.txt', 'photo.jpg', 'more/a.docx');
    const other = path.join(FOLDER, 'other.txt');
    expect(await expandFolders([at, other])).toEqual(
      ['2.pdf', '10.html', 'more/a.docx']
        .map((name) => path.join(at, name))
        .concat(other)
        .map((file) => ({ ok: true, value: file })),
    );
  });

  it('say so when they hold none', async () => {
    const at = folder('pictures', 'photo.jpg');
    expect(await expandFolders([at])).toEqual([{ ok: false, failure: { code: 'folder-empty', subject: at } }]);
  });

  it('say so when they, or one in them, may not be looked into', async () => {
    const at = folder('half', 'a.txt', 'closed/b.txt');
    const closed = path.join(at, 'closed');
    const readdir = fs.readdir.bind(fs);
    // Root may look everywhere: the refusal is made here.
    const spy = vi
      .spyOn(fs, 'readdir')
      .mockImplementation(((file: string, options: { withFileTypes: true }) =>
        file === closed ? Promise.reject(new Error('EACCES')) : readdir(file, options)) as typeof fs.readdir);
    try {
      const refused = { ok: false, failure: { code: 'folder-unreadable', subject: closed } };
      expect(await expandFolders([at])).toEqual([{ ok: true, value: path.join(at, 'a.txt') }, refused]);
      expect(await expandFolders([closed])).toEqual([refused]);
    } finally {
      spy.mockRestore();
    }
  });
});
