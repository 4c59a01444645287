import type { Anchor, Case, CaseId, CaseSummary, Correction } from '../../core/contract/case';
import type { LibraryDatabase } from './database';
import type { CaseHead, ImportedSource, ReaderChoices, WholeCase } from './library';
import { insertSources, readOriginal, readOutlets, readSources } from './source-rows';

interface CaseRow {
  readonly id: string;
  readonly title: string;
  readonly created_at: string;
  readonly archived_at: string | null;
}
interface CorrectionRow {
  readonly id: string;
  readonly kind: Correction['kind'];
  readonly a: string;
  readonly b: string;
  readonly at: string;
}

const COLUMNS = 'id, title, created_at, archived_at';

/** The cases of the library: the newest first, then those that the reader put in an order, in that order. */
export function readCases(database: LibraryDatabase): readonly CaseSummary[] {
  // rowid settles the order of cases made in the same millisecond.
  const cases = database.all<CaseRow>(
    `select ${COLUMNS} from cases where removed_at is null
     order by position is not null, position, created_at desc, rowid desc`,
  );
  const outlets = readOutlets(database);
  return cases.map(({ id, title, created_at: createdAt, archived_at: archived }) => ({
    id,
    title,
    origin: 'own',
    createdAt,
    outlets: outlets.get(id) ?? [],
    ...(archived === null ? {} : { archived: true }),
  }));
}

/** Whether a case is there and was not removed. */
export function hasCase(database: LibraryDatabase, id: CaseId): boolean {
  return database.get('select 1 from cases where id = ? and removed_at is null', id) !== undefined;
}

/** A case without the bytes of its files; null when there is none or it was removed. */
export function readCase(database: LibraryDatabase, id: CaseId): Case | null {
  const row = database.get<CaseRow>(`select ${COLUMNS} from cases where id = ? and removed_at is null`, id);
  if (!row) return null;
  const held = readSources(database, id);
  const sources = held.filter(({ setAside = false }) => !setAside);
  const aside = held.filter(({ setAside = false }) => setAside);
  const { reference, corrections } = readChoices(database, id);
  return {
    id,
    title: row.title,
    origin: 'own',
    createdAt: row.created_at,
    sources,
    ...(aside.length > 0 ? { aside } : {}),
    // The choice of a source that was taken out holds again when it comes back.
    reference: sources.some((source) => source.id === reference) ? reference : null,
    corrections,
  };
}

/** A case with everything that is kept of it; null when there is none or it was removed. */
export function readWholeCase(database: LibraryDatabase, id: CaseId): WholeCase | null {
  const found = readCase(database, id);
  if (!found) return null;
  const { title, createdAt, reference, corrections } = found;
  const sources = readSources(database, id).map((source): ImportedSource => ({
    source,
    bytes: readOriginal(database, source.id) ?? new Uint8Array(),
  }));
  return { id, title, createdAt, reference, corrections, sources };
}

/** The reader's choices for a case; the reference may be a source that was taken out. */
export function readChoices(database: LibraryDatabase, id: CaseId): ReaderChoices {
  const reference = database.get<{ source_id: string }>('select source_id from case_references where case_id = ?', id);
  const corrections = database.all<CorrectionRow>(
    'select id, kind, a, b, at from corrections where case_id = ? order by rowid',
    id,
  );
  return {
    reference: reference?.source_id ?? null,
    corrections: corrections.map(({ a, b, ...row }) => ({
      ...row,
      a: JSON.parse(a) as Anchor,
      b: JSON.parse(b) as Anchor,
    })),
  };
}

/** Adds a case; to be called inside a write transaction, as is everything below. */
export function insertCase(
  database: LibraryDatabase,
  { id, title, createdAt }: CaseHead,
  sources: readonly ImportedSource[],
): void {
  database.run('insert into cases (id, title, created_at) values (?, ?, ?)', id, title, createdAt);
  insertSources(database, id, sources);
}

/** Puts a whole case in, in the place of what stands under its ID: also where that stands in the list. */
export function replaceCase(database: LibraryDatabase, whole: WholeCase): void {
  const before = database.get<{ position: number | null; archived_at: string | null }>(
    'select position, archived_at from cases where id = ? and removed_at is null',
    whole.id,
  );
  deleteCase(database, whole.id);
  insertCase(database, whole, whole.sources);
  if (before) {
    const { position, archived_at: archived } = before;
    database.run('update cases set position = ?, archived_at = ? where id = ?', position, archived, whole.id);
  }
  if (whole.reference !== null) setReference(database, whole.id, whole.reference);
  for (const correction of whole.corrections) insertCorrection(database, whole.id, correction);
}

/** Puts cases in an order, those not named before them; false, and nothing changed, when one is unknown. */
export function reorderCases(database: LibraryDatabase, order: readonly CaseId[]): boolean {
  if (new Set(order).size !== order.length || !order.every((id) => hasCase(database, id))) return false;
  database.run('update cases set position = null');
  for (const [position, id] of order.entries()) {
    database.run('update cases set position = ? where id = ?', position, id);
  }
  return true;
}

/** Remembers which source the others are compared with. */
export function setReference(database: LibraryDatabase, id: CaseId, source: string): void {
  database.run('insert or replace into case_references (case_id, source_id) values (?, ?)', id, source);
}

/** Adds a correction to any case, bundled ones included. */
export function insertCorrection(database: LibraryDatabase, id: CaseId, correction: Correction): void {
  const { a, b, kind, at } = correction;
  database.run(
    'insert into corrections (id, case_id, kind, a, b, at) values (?, ?, ?, ?, ?, ?)',
    correction.id,
    id,
    kind,
    JSON.stringify(a),
    JSON.stringify(b),
    at,
  );
}

/** Says anew where a correction holds. */
export function moveCorrection(database: LibraryDatabase, id: CaseId, { id: own, a, b }: Correction): void {
  database.run(
    'update corrections set a = ?, b = ? where case_id = ? and id = ?',
    JSON.stringify(a),
    JSON.stringify(b),
    id,
    own,
  );
}

/** Deletes a case, removed or not, with its sources and the reader's choices; false when there was none. */
export function deleteCase(database: LibraryDatabase, id: CaseId): boolean {
  database.run('delete from corrections where case_id = ?', id);
  database.run('delete from case_references where case_id = ?', id);
  return database.run('delete from cases where id = ?', id);
}

/** Deletes what was removed; whether there was anything. */
export function deleteRemoved(database: LibraryDatabase): boolean {
  const cases = database.all<{ id: string }>('select id from cases where removed_at is not null');
  for (const { id } of cases) deleteCase(database, id);
  database.run(`delete from case_references where source_id in (select id from sources where removed_at is not null)`);
  return database.run('delete from sources where removed_at is not null') || cases.length > 0;
}

/** Whether another case has a source, segment or correction with an identity that this case has. */
export function clashes(database: LibraryDatabase, { id, sources, corrections }: WholeCase): boolean {
  const segment = `select 1 from segments join sources on sources.id = segments.source_id
     where segments.id = ? and sources.case_id <> ?`;
  return (
    sources.some(
      ({ source }) =>
        database.get('select 1 from sources where id = ? and case_id <> ?', source.id, id) !== undefined ||
        source.segments.some((own) => database.get(segment, own.id, id) !== undefined),
    ) ||
    corrections.some(
      (own) => database.get('select 1 from corrections where id = ? and case_id <> ?', own.id, id) !== undefined,
    )
  );
}
