import { DatabaseSync } from '@photostructure/sqlite';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { createHash } from 'node:crypto';
import { readWholeCase } from './case-rows';
import { LibraryDatabase } from './database';
import type { Library, WholeCase } from './library';
import { MIGRATIONS } from './migrate';
import { recordedVersion } from './schema-version';

/**
 * Copies what can still be read of a damaged library into a sound one: whole cases that it lacks, each original as its hash
 * says. A case that is there, from a backup, stays as it is. Answers how many were copied; a damaged library of another
 * schema, or one that cannot be opened at all, has none.
 */
export function salvageCases(damaged: string, library: Library): number {
  let copied = 0;
  for (const whole of readableCases(damaged)) {
    if (library.openCase(whole.id) !== null || library.clashes(whole)) continue;
    library.putCase(whole);
    copied++;
  }
  return copied;
}

function readableCases(damaged: string): readonly WholeCase[] {
  const found: WholeCase[] = [];
  try {
    const database = new LibraryDatabase(damaged, openUnchecked);
    try {
      // By ID, since any row may be the damaged one; newest last, so that their order in the list stays.
      const ids = database.all<{ id: string }>('select id from cases where removed_at is null order by rowid');
      for (const { id } of ids) {
        const whole = readable(database, id);
        if (whole !== null) found.push(whole);
      }
    } finally {
      database.close();
    }
  } catch {
    // The list of cases itself, or the schema, is damaged.
  }
  return found;
}

function openUnchecked(file: string): DatabaseSyncInstance {
  const database = new DatabaseSync(file, { readOnly: true });
  if (recordedVersion(database) === MIGRATIONS.length) return database;
  database.close();
  throw new Error('a library of another schema');
}

function readable(database: LibraryDatabase, id: string): WholeCase | null {
  try {
    const whole = database.read(() => readWholeCase(database, id));
    return whole !== null && isWhole(whole) ? whole : null;
  } catch {
    return null;
  }
}

function isWhole({ sources }: WholeCase): boolean {
  return sources.every(
    ({ source, bytes }) =>
      createHash('sha256').update(bytes).digest('hex') === source.sha256 &&
      source.segments.length > 0 &&
      source.segments.every(({ start, end }) => start <= end && end <= source.text.length),
  );
}
