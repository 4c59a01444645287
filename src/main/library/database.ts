import { DatabaseSync } from '@photostructure/sqlite';
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { LibraryError } from './library';
import { migrate } from './migrate';

/** How long a write waits for another process's write to end, milliseconds. */
const BUSY_MS = 5000;

/** A value SQLite stores as it is. */
export type SqlValue = string | number | null | Uint8Array;

/** An open library file: prepared statements, transactions, and every error turned into a `LibraryError`. */
export class LibraryDatabase {
  readonly #file: string;
  readonly #database: DatabaseSyncInstance;
  readonly #statements = new Map<string, StatementSyncInstance>();

  /**
   * Opens the file, or creates it: write-ahead log, foreign keys, checked for damage, schema brought up to date. Throws
   * when it is damaged, locked for too long or from a newer version.
   */
  constructor(file: string) {
    this.#file = file;
    try {
      this.#database = openChecked(file);
    } catch (error) {
      throw new LibraryError(file, error, isDamage(error));
    }
  }

  /** Runs `work` in a read transaction, so that all it sees is of one moment. */
  read<T>(work: () => T): T {
    return this.#transaction('begin deferred', work);
  }

  /** Runs `work` in a write transaction: everything in it is kept, or nothing when it throws. */
  write<T>(work: () => T): T {
    return this.#transaction('begin immediate', work);
  }

  /** All rows of a query; the caller knows their shape from the schema. */
  all<Row>(sql: string, ...values: readonly SqlValue[]): readonly Row[] {
    return this.#statement(sql).all(...values) as Row[];
  }

  /** The first row of a query. */
  get<Row>(sql: string, ...values: readonly SqlValue[]): Row | undefined {
    return this.#statement(sql).get(...values) as Row | undefined;
  }

  /** Runs a statement; true when it changed at least one row. */
  run(sql: string, ...values: readonly SqlValue[]): boolean {
    return this.#statement(sql).run(...values).changes > 0;
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #statement(sql: string): StatementSyncInstance {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  #transaction<T>(begin: string, work: () => T): T {
    try {
      this.#database.exec(begin);
      const value = work();
      this.#database.exec('commit');
      return value;
    } catch (error) {
      if (this.#database.isOpen && this.#database.isTransaction) this.#database.exec('rollback');
      throw new LibraryError(this.#file, error);
    }
  }
}

/** The check found what SQLite itself did not stumble over. */
class Damage extends Error {
  override readonly name = 'Damage';
}

/** SQLite's result codes for a file that is malformed and for one that is no database. */
const DAMAGE_CODES: readonly unknown[] = ['SQLITE_CORRUPT', 'SQLITE_NOTADB'];

function isDamage(error: unknown): boolean {
  if (error instanceof Damage) return true;
  return error instanceof Error && 'sqliteCodeName' in error && DAMAGE_CODES.includes(error.sqliteCodeName);
}

function openChecked(file: string): DatabaseSyncInstance {
  const database = new DatabaseSync(file, { timeout: BUSY_MS });
  try {
    // secure_delete: what a reader removes is overwritten, not left in free pages.
    database.exec(`
      pragma journal_mode = wal;
      pragma synchronous = full;
      pragma foreign_keys = on;
      pragma secure_delete = on;
      pragma trusted_schema = off;
    `);
    const check = database.prepare('pragma quick_check(1)').get() as { quick_check: string };
    if (check.quick_check !== 'ok') throw new Damage(check.quick_check);
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
