import { DatabaseSync } from '@photostructure/sqlite';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import fs from 'node:fs';
import path from 'node:path';
import { backupBeforeMigration, isWhole } from './backups';
import { headerIsSound } from './header';
import { migrate, refuseNewer } from './migrate';
import { bothVersions } from './schema-version';

/** How long a write waits for another process's write to end, milliseconds. */
const BUSY_MS = 5000;
/**
 * Up to this size the whole file is checked before it is used, its indexes too; that takes about 8 ms a megabyte here. A larger one is
 * checked table by table without the texts and files it holds, whose hashes are checked while the app
 * runs (`check-originals.ts`).
 */
const CHECKED_WHOLE_BYTES = 48 * 1024 * 1024;
const SMALL_TABLES = ['cases', 'case_references', 'corrections', 'settings'];

/** The check found what SQLite itself did not stumble over. */
class Damage extends Error {
  override readonly name = 'Damage';
}

/** SQLite's result codes for a file that is malformed and for one that is no database. */
const DAMAGE_CODES: readonly unknown[] = ['SQLITE_CORRUPT', 'SQLITE_NOTADB'];

/** Whether an error says that the file is not what SQLite wrote. */
export function isDamage(error: unknown): boolean {
  if (error instanceof Damage) return true;
  return error instanceof Error && 'sqliteCodeName' in error && DAMAGE_CODES.includes(error.sqliteCodeName);
}

/**
 * Opens a library's file, or creates it: write-ahead log, foreign keys, checked for damage, backed up and brought to the
 * newest schema. Throws what SQLite throws, or `Damage`.
 */
export function openLibraryFile(file: string): DatabaseSyncInstance {
  const empty = emptiedFile(file);
  if (empty !== null) throw empty;
  if (file !== ':memory:' && !headerIsSound(file)) throw new Damage('the header is none that SQLite writes');
  const database = new DatabaseSync(file, { timeout: BUSY_MS });
  try {
    const { header, recorded } = bothVersions(database);
    // Before anything is written into it.
    if (header === recorded) refuseNewer(header);
    // secure_delete: what a reader removes is overwritten, not left in free pages.
    database.exec(`
      pragma journal_mode = wal;
      pragma synchronous = full;
      pragma foreign_keys = on;
      pragma secure_delete = on;
      pragma trusted_schema = off;
    `);
    check(database, file);
    migrate(database, undefined, (version) => backupBeforeMigration(database, file, version));
    if (file !== ':memory:') checkColumns(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** What the newest schema has, as `columnsOf` tells it; made once. */
let expected: ReadonlySet<string> | null = null;

// A bit that turned in the name of a column breaks no rule of SQLite's, and every query that asks for it.
function checkColumns(database: DatabaseSyncInstance): void {
  expected ??= newestColumns();
  const found = columnsOf(database);
  for (const column of expected) if (!found.has(column)) throw new Damage(`there is no ${column}`);
}

function newestColumns(): ReadonlySet<string> {
  const database = new DatabaseSync(':memory:');
  try {
    migrate(database);
    return columnsOf(database);
  } finally {
    database.close();
  }
}

function columnsOf(database: DatabaseSyncInstance): ReadonlySet<string> {
  const rows = database
    .prepare(
      `select tables.name || '.' || columns.name as name from sqlite_schema as tables
       join pragma_table_info(tables.name) as columns where tables.type = 'table'`,
    )
    .all() as readonly { readonly name: string }[];
  return new Set(rows.map(({ name }) => name));
}

/** The smallest page SQLite has: it writes no shorter file. */
const LEAST_BYTES = 512;

/**
 * SQLite takes a file of no bytes, and one of a single byte, for a new database; one that has backups has been truncated.
 */
function emptiedFile(file: string): Damage | null {
  if (file === ':memory:') return null;
  const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? LEAST_BYTES;
  if (size > 0 && size < LEAST_BYTES) return new Damage('the file was cut');
  if (size > 0 || fs.existsSync(`${file}-wal`)) return null;
  const backups = path.join(path.dirname(file), 'backups');
  return fs.existsSync(backups) ? new Damage('the file was emptied') : null;
}

function check(database: DatabaseSyncInstance, file: string): void {
  const size = file === ':memory:' ? 0 : (fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  const { header, recorded } = bothVersions(database);
  if (size <= CHECKED_WHOLE_BYTES || recorded === 0) {
    if (!isWhole(database)) throw new Damage('a page, an index or a reference is not what it was');
  } else {
    for (const table of SMALL_TABLES) {
      const found = database.prepare(`pragma quick_check('${table}')`).get() as { quick_check: string };
      if (found.quick_check !== 'ok') throw new Damage(found.quick_check);
    }
  }
  if (header !== recorded) throw new Damage(`the header says schema ${header}, the tables ${recorded}`);
}
