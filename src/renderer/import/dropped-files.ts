import { MAX_FILE_BYTES, MAX_FILES } from '../../core/contract/ipc';
import type { UnreadReason } from '../../core/contract/importing';

/** A file as the bridge takes it: its name without folders, and its bytes, or why there are none. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly unread?: UnreadReason;
}

/** How deep a dropped folder is searched. */
const DEEPEST = 4;
const ARTICLE = /\.(?:x?html?|mht(?:ml)?|pdf|docx|odt|rtf|epub|md|markdown|te?xt)$/iu;

/**
 * The files of a drop, those in folders among them by name, at most `MAX_FILES`. What cannot be read, a folder without
 * articles and a file that is too large arrive without bytes and are told so.
 */
export async function droppedFiles(transfer: DataTransfer | null): Promise<readonly DroppedFile[]> {
  // Asked for at once: the entries are gone when the event is over.
  const entries = Array.from(transfer?.items ?? []).map((item) => item.webkitGetAsEntry());
  const files = Array.from(transfer?.files ?? []);
  const found = entries.some((entry) => entry?.isDirectory)
    ? (await Promise.all(entries.map((entry) => (entry === null ? Promise.resolve([]) : articlesOf(entry))))).flat()
    : files;
  const read: DroppedFile[] = [];
  for (const one of found.slice(0, MAX_FILES)) read.push(one instanceof File ? await bytesOf(one) : one);
  return read;
}

async function bytesOf(file: File): Promise<DroppedFile> {
  if (file.size > MAX_FILE_BYTES) {
    return unread(file.name, /\.synoptic$/iu.test(file.name) ? 'drop-too-large' : 'file-too-large');
  }
  return file.arrayBuffer().then(
    (buffer) =>
      buffer.byteLength === 0 ? unread(file.name, 'file-empty') : { name: file.name, bytes: new Uint8Array(buffer) },
    () => unread(file.name, 'file-unreadable'),
  );
}

function unread(name: string, reason: UnreadReason): DroppedFile {
  return { name, bytes: new Uint8Array(), unread: reason };
}

/** What a dropped entry gives, at least one thing. */
async function articlesOf(entry: FileSystemEntry): Promise<readonly (File | DroppedFile)[]> {
  const inside = await filesIn(entry, 0);
  return inside.length > 0 ? inside : [unread(entry.name, 'folder-empty')];
}

async function filesIn(entry: FileSystemEntry, depth: number): Promise<readonly (File | DroppedFile)[]> {
  if (entry.isFile) {
    // What was dropped itself is what the reader means; in a folder only articles are.
    if (depth > 0 && (entry.name.startsWith('.') || !ARTICLE.test(entry.name))) return [];
    return new Promise((resolve) => {
      (entry as FileSystemFileEntry).file(
        (file) => {
          resolve([file]);
        },
        () => {
          resolve([unread(entry.name, 'file-unreadable')]);
        },
      );
    });
  }
  if (depth > DEEPEST || /(?:^\.|_files$)/u.test(entry.name)) return [];
  const inside = await entriesOf((entry as FileSystemDirectoryEntry).createReader());
  if (inside === null) return [unread(entry.name, 'folder-unreadable')];
  const sorted = [...inside].sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  return (await Promise.all(sorted.map((each) => filesIn(each, depth + 1)))).flat();
}

/** A folder is told in pieces until an empty one comes; null when it may not be looked into. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[] | null> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[] | null>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve(null);
      });
    });
    if (some === null) return null;
    if (some.length === 0) return all;
    all.push(...some);
  }
}
