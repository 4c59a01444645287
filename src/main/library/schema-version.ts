import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/** The version in the header of a library's file: how many migrations it has been through. */
export function schemaVersion(database: DatabaseSyncInstance): number {
  const row = database.prepare('pragma user_version').get() as { user_version: number };
  return row.user_version;
}

/** What the schema has since each of the migrations before there was a record of them, in the words of its statements. */
const BEFORE_RECORD = ['CREATE TABLE cases', 'archived_at', 'passage_words', 'sources_by_outlet', 'left_out'];

/**
 * The version as the library's tables tell it: its record of migrations or, of a library from before there was one, what
 * its schema has. Another one than in the header means that one bit or more of that number turned; both are of one moment
 * only inside a transaction.
 */
export function recordedVersion(database: DatabaseSyncInstance): number {
  const schema = database.prepare('select name, sql from sqlite_schema').all() as readonly {
    readonly name: string;
    readonly sql: string | null;
  }[];
  if (schema.some(({ name }) => name === 'schema_record')) {
    const row = database.prepare('select max(version) as version from schema_record').get() as {
      readonly version: number | null;
    };
    return row.version ?? 0;
  }
  const statements = schema.map(({ sql }) => sql ?? '').join('\n');
  const first = BEFORE_RECORD.findIndex((words) => !statements.includes(words));
  return first === -1 ? BEFORE_RECORD.length : first;
}

/** Has the record say that the library is at a version, where it has a record; to be called in the migration's transaction. */
export function recordVersion(database: DatabaseSyncInstance, version: number): void {
  const found = database.prepare("select 1 from sqlite_schema where name = 'schema_record'").all();
  if (found.length > 0) database.prepare('insert or ignore into schema_record (version) values (?)').run(version);
}

/** The two versions of one moment, whatever another program does meanwhile. */
export function bothVersions(database: DatabaseSyncInstance): { readonly header: number; readonly recorded: number } {
  database.exec('begin');
  try {
    return { header: schemaVersion(database), recorded: recordedVersion(database) };
  } finally {
    database.exec('rollback');
  }
}
