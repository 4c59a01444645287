import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
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
    expect(await expandFolders([at, other])).toEqual({
      files: ['2.pdf', '10.html', 'more/a.docx'].map((name) => path.join(at, name)).concat(other),
      failures: [],
    });
  });

  it('say so when they hold none', async () => {
    const at = folder('pictures', 'photo.jpg');
    expect(await expandFolders([at])).toEqual({ files: [], failures: [{ code: 'folder-empty', subject: at }] });
  });
});
