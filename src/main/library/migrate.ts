import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { firstSchema } from './migrations/001-first-schema';
import { archiveAndRemoval } from './migrations/002-archive-and-removal';
import { passages } from './migrations/003-passages';
import { sourcesByMeta } from './migrations/004-sources-by-meta';
import { ownOrderAndLeftOut } from './migrations/005-own-order-and-left-out';
import { record } from './migrations/006-record';
import { setAside } from './migrations/007-set-aside';
import { languageAndDay } from './migrations/008-language-and-day';
import { recordVersion, schemaVersion } from './schema-version';

/** A step of the schema: statements, or what runs them. It is called inside a transaction. */
export type Migration = string | ((database: DatabaseSyncInstance) => void);

/** Every schema change in order: the entry at position n takes a library from version n to n + 1. Never edit, append. */
export const MIGRATIONS: readonly Migration[] = [
  firstSchema,
  archiveAndRemoval,
  passages,
  sourcesByMeta,
  ownOrderAndLeftOut,
  record,
  setAside,
  languageAndDay,
];

/** Throws when a library at this version was written by a newer Synoptic. */
export function refuseNewer(version: number, newest = MIGRATIONS.length): void {
  if (version <= newest) return;
  throw new Error(`schema ${version} is newer than this version of Synoptic understands (${newest})`);
}

/**
 * Takes a library to the newest schema, each migration in a transaction of its own. `before` is called with the version
 * found when there is something to do to a library that has been used; what it throws stops everything. Throws when
 * the library was written by a newer Synoptic, which is left as it is.
 */
export function migrate(
  database: DatabaseSyncInstance,
  migrations: readonly Migration[] = MIGRATIONS,
  before: (version: number) => void = () => {},
): void {
  const found = schemaVersion(database);
  refuseNewer(found, migrations.length);
  if (found > 0 && found < migrations.length) before(found);
  for (const [index, step] of migrations.entries()) {
    if (index < found) continue;
    // Immediate, so that two first starts at once wait for each other instead of both creating the tables.
    database.exec('begin immediate');
    try {
      if (schemaVersion(database) === index) {
        if (typeof step === 'string') database.exec(step);
        else step(database);
        database.exec(`pragma user_version = ${index + 1}`);
        recordVersion(database, index + 1);
      }
      database.exec('commit');
    } catch (error) {
      if (database.isTransaction) database.exec('rollback');
      throw error;
    }
  }
}
