import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import fs from 'node:fs';
import path from 'node:path';
import type { Backup } from '../../core/contract/library';
import { syncFolder } from '../files/sync-folder';
import { backUpInSteps, backUpNow, backupFolder, backupIsSound, copyDurably } from './backups';
import { LibraryError } from './library';
import { isDamage, openLibraryFile } from './library-file';

/** A value SQLite stores as it is. */
export type SqlValue = string | number | null | Uint8Array;

/** An open library file: prepared statements, transactions, and every error turned into a `LibraryError`. */
export class LibraryDatabase {
  readonly file: string;
  #database: DatabaseSyncInstance;
  readonly #open: (file: string) => DatabaseSyncInstance;
  /** True after `close`: a file that could not be opened again after a restore is opened when that can be done. */
  #ended = false;
  readonly #statements = new Map<string, StatementSyncInstance>();

  /** Opens the file with `open`, by default checked and created where there is none. Throws when it is damaged, locked for too long or from a newer version. */
  constructor(file: string, open: (file: string) => DatabaseSyncInstance = openLibraryFile) {
    this.file = file;
    this.#open = open;
    this.#database = this.#guard(() => open(file));
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

  /** Runs an insert and answers the number of the row. */
  insert(sql: string, ...values: readonly SqlValue[]): number {
    return Number(this.#statement(sql).run(...values).lastInsertRowid);
  }

  /** Leaves nothing of deleted rows in the log. */
  emptyLog(): void {
    this.#guard(() => this.#database.exec('pragma wal_checkpoint(truncate)'));
  }

  /** Backs the library up in the background; answers the backup's name. */
  async backUpDaily(): Promise<string> {
    try {
      return await backUpInSteps(this.#database, this.file);
    } catch (error) {
      throw new LibraryError(this.file, error, isDamage(error));
    }
  }

  /**
   * Puts a backup in the place of the library, which is backed up before. Killed at any point, one of the two is there
   * whole. Answers false, with nothing changed, when the backup is damaged.
   */
  restore(name: Backup['name']): boolean {
    return this.#guard(() => {
      const chosen = path.join(backupFolder(this.file), name);
      if (!backupIsSound(chosen)) return false;
      const restored = `${this.file}.restoring`;
      // First, because making a backup may delete the oldest one, which may be the one that is wanted.
      fs.rmSync(restored, { force: true });
      copyDurably(chosen, restored);
      backUpNow(this.#database, this.file, 'restore');
      // The log of the old library would be replayed into the other one. It is emptied into the file before it is deleted:
      // on a full disk closing may fail to do so, and says nothing.
      const log = this.#database.prepare('pragma wal_checkpoint(truncate)').get() as { readonly busy: number };
      if (log.busy !== 0) throw new Error('another program uses the library');
      this.#shut();
      for (const part of ['-wal', '-shm']) fs.rmSync(this.file + part, { force: true });
      fs.renameSync(restored, this.file);
      syncFolder(path.dirname(this.file));
      this.#database = this.#open(this.file);
      return true;
    });
  }

  close(): void {
    this.#ended = true;
    this.#shut();
  }

  #shut(): void {
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

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof LibraryError) throw error;
      throw new LibraryError(this.file, error, isDamage(error));
    }
  }

  #transaction<T>(begin: string, work: () => T): T {
    return this.#guard(() => {
      if (!this.#database.isOpen && !this.#ended) this.#database = this.#open(this.file);
      try {
        this.#database.exec(begin);
        const value = work();
        this.#database.exec('commit');
        return value;
      } catch (error) {
        if (this.#database.isOpen && this.#database.isTransaction) this.#database.exec('rollback');
        throw error;
      }
    });
  }
}
