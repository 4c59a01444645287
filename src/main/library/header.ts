import { DatabaseSync } from '@photostructure/sqlite';
import fs from 'node:fs';
import { isWhole } from './backups';
import { MIGRATIONS } from './migrate';
import { bothVersions } from './schema-version';

/** The header of SQLite's files (sqlite.org/fileformat.html), and in it what a turned bit has SQLite refuse as another program's. */
const HEADER_BYTES = 100;
const MAGIC = Buffer.from('SQLite format 3\0');
/** How the file may be written and how read: 1 with a rollback journal, 2 with a write-ahead log, the same in both. */
const WRITE_VERSION = 18;
const READ_VERSION = 19;
const MOST_VERSION = 2;
/** The last byte of the number of the schema's format: 4 in whatever SQLite has made for years, 0 in a file without tables. */
const SCHEMA_FORMAT = 47;
const NEWEST_FORMAT = 4;

/** Whether a library's file begins as SQLite writes it; what is too short, or no such file at all, is left to SQLite. */
export function headerIsSound(file: string): boolean {
  const header = readHeader(file);
  return header === null || righted(header).equals(header);
}

/**
 * Puts right what a library's header says twice or can say in one way only: its version, its journal, its format. Answers
 * false, with nothing changed, when more of the file is damaged, or something else.
 */
export function mendHeader(file: string): boolean {
  const header = readHeader(file);
  if (header === null) return false;
  try {
    writeHeader(file, righted(header));
    if (mendVersion(file)) return true;
  } catch {
    // It cannot be opened, or not be written.
  }
  try {
    writeHeader(file, header);
  } catch {
    // Nothing could be written before, either.
  }
  return false;
}

function readHeader(file: string): Buffer | null {
  if (!fs.existsSync(file)) return null;
  const handle = fs.openSync(file, 'r');
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    const read = fs.readSync(handle, header, 0, HEADER_BYTES, 0);
    return read === HEADER_BYTES && header.subarray(0, MAGIC.length).equals(MAGIC) ? header : null;
  } finally {
    fs.closeSync(handle);
  }
}

function writeHeader(file: string, header: Buffer): void {
  const handle = fs.openSync(file, 'r+');
  try {
    fs.writeSync(handle, header, 0, HEADER_BYTES, 0);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** The header with what can be told from the rest of it put right. */
function righted(header: Buffer): Buffer {
  const right = Buffer.from(header);
  const [write = 0, read = 0] = [header[WRITE_VERSION], header[READ_VERSION]];
  const usual = (version: number): boolean => version >= 1 && version <= MOST_VERSION;
  if (!usual(write) && usual(read)) right[WRITE_VERSION] = read;
  if (!usual(read) && usual(write)) right[READ_VERSION] = write;
  if ((header[SCHEMA_FORMAT] ?? 0) > NEWEST_FORMAT) right[SCHEMA_FORMAT] = NEWEST_FORMAT;
  return right;
}

/** Puts the version right where everything else of the file is whole; whether all of it is sound then. */
function mendVersion(file: string): boolean {
  const database = new DatabaseSync(file);
  try {
    const { header, recorded } = bothVersions(database);
    if (recorded === 0 || recorded > MIGRATIONS.length || !isWhole(database)) return false;
    if (header !== recorded) database.exec(`pragma synchronous = full; pragma user_version = ${recorded}`);
    return true;
  } finally {
    database.close();
  }
}
