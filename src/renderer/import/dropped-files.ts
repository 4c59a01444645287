/** A file as the bridge takes it: its name without folders, and its bytes. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Most files taken out of dropped folders, and how deep they are searched. */
const MOST_FILES = 100;
const DEEPEST = 4;
const ARTICLE = /\.(?:x?html?|mht(?:ml)?|pdf|docx|odt|rtf|epub|md|markdown|te?xt)$/iu;

/** The files of a drop, those in folders among them by name. What cannot be read arrives empty and is told so. */
export async function droppedFiles(transfer: DataTransfer | null): Promise<readonly DroppedFile[]> {
  // Asked for at once: the entries are gone when the event is over.
  const entries = Array.from(transfer?.items ?? []).map((item) => item.webkitGetAsEntry());
  const files = Array.from(transfer?.files ?? []);
  if (!entries.some((entry) => entry?.isDirectory)) return Promise.all(files.map(read));
  const found = await Promise.all(entries.map((entry) => (entry === null ? Promise.resolve([]) : filesIn(entry, 0))));
  return Promise.all(found.flat().slice(0, MOST_FILES).map(read));
}

async function read(file: File): Promise<DroppedFile> {
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => new Uint8Array(),
  );
  return { name: file.name, bytes };
}

async function filesIn(entry: FileSystemEntry, depth: number): Promise<readonly File[]> {
  if (entry.isFile) {
    // What was dropped itself is what the reader means; in a folder only articles are.
    if (depth > 0 && (entry.name.startsWith('.') || !ARTICLE.test(entry.name))) return [];
    return new Promise((resolve) => {
      (entry as FileSystemFileEntry).file(
        (file) => {
          resolve([file]);
        },
        () => {
          resolve([]);
        },
      );
    });
  }
  if (depth > DEEPEST || /(?:^\.|_files$)/u.test(entry.name)) return [];
  const inside = await entriesOf((entry as FileSystemDirectoryEntry).createReader());
  const sorted = [...inside].sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  return (await Promise.all(sorted.map((each) => filesIn(each, depth + 1)))).flat();
}

/** A folder is told in pieces until an empty one comes. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}
