import { describe, expect, it } from 'vitest';
import { droppedFiles } from '../../../src/renderer/import/dropped-files';
import { MAX_FILE_BYTES } from '../../../src/core/contract/ipc';

/** A file as a drop has it; its bytes are only there when they are asked for. */
function file(name: string, { size = 3, broken = false } = {}): File {
  const made = new File([], name);
  Object.defineProperty(made, 'size', { value: size });
  made.arrayBuffer = () =>
    size > MAX_FILE_BYTES || broken ? Promise.reject(new Error('not read')) : Promise.resolve(new ArrayBuffer(size));
  return made;
}
const fileEntry = (name: string): unknown => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (found: (made: File) => void) => {
    found(file(name));
  },
});
/** A folder; null where it may not be looked into. */
function folderEntry(name: string, inside: readonly unknown[] | null): unknown {
  let given = false;
  const readEntries = (found: (entries: readonly unknown[]) => void, failed: () => void): void => {
    if (inside === null) failed();
    else found(given ? [] : inside);
    given = true;
  };
  return { name, isFile: false, isDirectory: true, createReader: () => ({ readEntries }) };
}
const drop = (entries: readonly unknown[], files: readonly File[] = []): DataTransfer =>
  ({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files }) as unknown as DataTransfer;
const seen = async (transfer: DataTransfer): Promise<readonly string[]> =>
  (await droppedFiles(transfer)).map(({ name, unread, bytes }) => `${name} ${unread ?? String(bytes.byteLength)}`);

describe('what is dropped on the window', () => {
  it('is read, and what cannot be says why without its bytes', async () => {
    const files = [
      file('a.txt'),
      file('huge.txt', { size: MAX_FILE_BYTES + 1 }),
      file('gone.txt', { broken: true }),
      file('empty.txt', { size: 0 }),
    ];
    expect(await seen(drop([], files))).toEqual([
      'a.txt 3',
      'huge.txt file-too-large',
      'gone.txt file-unreadable',
      'empty.txt file-empty',
    ]);
  });

  it('is the articles of a folder by name, and a folder without any says so', async () => {
    const articles = folderEntry('saved', [fileEntry('10.html'), fileEntry('2.pdf'), fileEntry('photo.jpg')]);
    const pictures = folderEntry('pictures', [fileEntry('photo.jpg')]);
    const closed = folderEntry('outer', [fileEntry('a.txt'), folderEntry('closed', null)]);
    expect(await seen(drop([articles, pictures, closed]))).toEqual([
      '2.pdf 3',
      '10.html 3',
      'pictures folder-empty',
      'a.txt 3',
      'closed folder-unreadable',
    ]);
  });
});
