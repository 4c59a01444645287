import { fromBuffer } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { ImportError } from './import-error';

/** Most files in an archive: a large book with its pictures has a few thousand. */
const MOST_ENTRIES = 20_000;
/** Largest file that is unpacked, and the largest sum of them, bytes. */
const LARGEST = 64 * 1024 * 1024;
const LARGEST_SUM = 160 * 1024 * 1024;

/** A zip archive of which only what is asked for is unpacked, into memory and never onto the disk. */
export interface Archive {
  /** The names of the files inside; all are relative and lead nowhere outside. */
  readonly names: ReadonlySet<string>;
  /** The bytes of a file inside, null when there is none; throws `ImportError` for one too large or damaged. */
  read(name: string): Promise<Uint8Array | null>;
}

/** Opens a zip archive. Throws `ImportError` for one that is damaged, encrypted, or names files outside of itself. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const entries = await entriesOf(zip);
  let sum = 0;
  return {
    names: new Set(entries.keys()),
    async read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      if ((entry.generalPurposeBitFlag & 1) !== 0) throw new ImportError('file-encrypted');
      sum += entry.uncompressedSize;
      if (entry.uncompressedSize > LARGEST || sum > LARGEST_SUM) throw new ImportError('file-too-complex');
      return unpacked(zip, entry);
    },
  };
}

function opened(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(new ImportError('file-damaged'));
      else resolve(zip);
    });
  });
}

function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      if (entries.size > MOST_ENTRIES) reject(new ImportError('file-too-complex'));
      else zip.readEntry();
    });
    zip.on('end', () => {
      resolve(entries);
    });
    // Also where a name leads out of the archive, which no program writes.
    zip.on('error', () => {
      reject(new ImportError('file-damaged'));
    });
    zip.readEntry();
  });
}

/** Unpacks an entry; what does not have the size it says is damaged. */
function unpacked(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const damaged = (): void => {
      reject(new ImportError('file-damaged'));
    };
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        damaged();
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        resolve(new Uint8Array(Buffer.concat(chunks)));
      });
      stream.on('error', damaged);
    });
  });
}
