import type { CaseId } from '../../core/contract/case';
import type { MetaEdit, Segment, SegmentMark, Source, SourceId, SourceMeta } from '../../core/contract/source';
import type { LibraryDatabase } from './database';
import type { ImportedSource, StoredOriginal } from './library';
import { indexForms } from './search-words';

interface SourceRow {
  readonly id: string;
  readonly file: string;
  readonly format: string;
  readonly sha256: string;
  readonly meta: string;
  readonly text: string;
  readonly set_aside_at: string | null;
}
interface SegmentRow {
  readonly source_id: string;
  readonly id: string;
  readonly idx: number;
  readonly kind: Segment['kind'];
  readonly start_offset: number;
  readonly end_offset: number;
  readonly left_out: number;
}

/** The sources of a case in its order, those that were set aside among them. */
export function readSources(database: LibraryDatabase, id: CaseId): readonly Source[] {
  const segments = new Map<SourceId, Segment[]>();
  const rows = database.all<SegmentRow>(
    `select segments.* from segments join sources on sources.id = segments.source_id
     where sources.case_id = ? and sources.removed_at is null order by segments.source_id, segments.idx`,
    id,
  );
  for (const row of rows) {
    const segment = {
      id: row.id,
      index: row.idx,
      kind: row.kind,
      start: row.start_offset,
      end: row.end_offset,
      ...(row.left_out === 1 ? { leftOut: true } : {}),
    };
    const list = segments.get(row.source_id);
    if (list) list.push(segment);
    else segments.set(row.source_id, [segment]);
  }
  return database
    .all<SourceRow>(
      `select id, file, format, sha256, meta, text, set_aside_at from sources
       where case_id = ? and removed_at is null order by position`,
      id,
    )
    .map(({ meta, set_aside_at: aside, ...row }) => ({
      ...row,
      meta: JSON.parse(meta) as SourceMeta,
      segments: segments.get(row.id) ?? [],
      ...(aside === null ? {} : { setAside: true }),
    }));
}

/** The file a source was read from, byte for byte; null when there is no such source. */
export function readOriginal(database: LibraryDatabase, source: SourceId): Uint8Array | null {
  const row = database.get<{ original: Uint8Array }>('select original from sources where id = ?', source);
  return row?.original ?? null;
}

/** The SHA-256 that a source's original should have. */
export function readHash(database: LibraryDatabase, source: SourceId): { readonly sha256: string } | undefined {
  return database.get('select sha256 from sources where id = ?', source);
}

/** The first source after the one with this ID that was not removed; null behind the last. */
export function nextOriginal(database: LibraryDatabase, after: SourceId): StoredOriginal | null {
  const row = database.get<StoredOriginal>(
    `select sources.id as source, sources.file, sources.sha256, cases.title
     from sources join cases on cases.id = sources.case_id
     where sources.id > ? and sources.removed_at is null and cases.removed_at is null order by sources.id limit 1`,
    after,
  );
  return row ?? null;
}

/** What each source of each case is called in a list: its outlet, else its title; by case, in the cases' order. */
export function readOutlets(database: LibraryDatabase): ReadonlyMap<CaseId, readonly string[]> {
  const outlets = new Map<CaseId, string[]>();
  const rows = database.all<{ case_id: string; name: string }>(
    `select case_id, coalesce(meta ->> 'outlet', meta ->> 'title', '') as name from sources
     where removed_at is null and set_aside_at is null order by case_id, position`,
  );
  for (const { case_id: id, name } of rows) {
    const list = outlets.get(id);
    if (list) list.push(name);
    else outlets.set(id, [name]);
  }
  return outlets;
}

/** Appends sources to a case; to be called inside a write transaction. */
export function insertSources(database: LibraryDatabase, id: CaseId, sources: readonly ImportedSource[]): void {
  const { next } = database.get<{ next: number }>(
    'select coalesce(max(position) + 1, 0) as next from sources where case_id = ?',
    id,
  ) ?? { next: 0 };
  for (const [offset, { source, bytes }] of sources.entries()) {
    database.run(
      `insert into sources (id, case_id, position, file, format, sha256, meta, text, original, set_aside_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      source.id,
      id,
      next + offset,
      source.file,
      source.format,
      source.sha256,
      JSON.stringify(source.meta),
      source.text,
      bytes,
      source.setAside === true ? new Date().toISOString() : null,
    );
    insertSegments(database, source);
  }
}

function insertSegments(database: LibraryDatabase, source: Source): void {
  for (const { id: segment, index, kind, start, end, leftOut = false } of source.segments) {
    database.run(
      `insert into segments (id, source_id, idx, kind, start_offset, end_offset, left_out)
       values (?, ?, ?, ?, ?, ?, ?)`,
      segment,
      source.id,
      index,
      kind,
      start,
      end,
      Number(leftOut),
    );
    const passage = database.insert('insert into passages (segment_id) values (?)', segment);
    const words = indexForms(source.text.slice(start, end));
    database.run('insert into passage_words (rowid, words) values (?, ?)', passage, words);
  }
}

/** Puts another reading in the place of a source; to be called inside a write transaction. False when there is none. */
export function replaceSource(database: LibraryDatabase, id: CaseId, { source }: ImportedSource): boolean {
  const { format, meta, text } = source;
  const there = database.run(
    'update sources set format = ?, meta = ?, text = ? where case_id = ? and id = ? and removed_at is null',
    format,
    JSON.stringify(meta),
    text,
    id,
    source.id,
  );
  if (!there) return false;
  database.run('delete from segments where source_id = ?', source.id);
  insertSegments(database, source);
  return true;
}

/** The IDs of the sources of a case that are compared, in its order. */
function sourceIds(
  database: LibraryDatabase,
  id: CaseId,
): readonly { readonly id: string; readonly position: number }[] {
  return database.all(
    `select id, position from sources where case_id = ? and removed_at is null and set_aside_at is null
     order by position`,
    id,
  );
}

/** How many sources a case has that were not taken out, set aside or not. */
export function countSources(database: LibraryDatabase, id: CaseId): number {
  const row = database.get<{ count: number }>(
    'select count(*) as count from sources where case_id = ? and removed_at is null',
    id,
  );
  return row?.count ?? 0;
}

/** Puts the sources of a case in an order; to be called inside a write transaction. False when they are others. */
export function reorderSources(database: LibraryDatabase, id: CaseId, order: readonly SourceId[]): boolean {
  const sources = sourceIds(database, id);
  const known = new Set(sources.map((source) => source.id));
  if (order.length !== sources.length || !order.every((source) => known.delete(source))) return false;
  // Places are handed out anew among these sources, over negative ones, because no two may ever have the same.
  const move = 'update sources set position = ? where id = ?';
  for (const [index, source] of order.entries()) database.run(move, -index - 1, source);
  for (const [index, { position }] of sources.entries()) database.run(move, position, order[index] ?? '');
  return true;
}

/** Takes a source out of its case, or puts it back; to be called inside a write transaction. */
export function setRemoved(database: LibraryDatabase, id: CaseId, source: SourceId, removed: boolean): boolean {
  return database.run(
    `update sources set removed_at = ? where case_id = ? and id = ? and removed_at is ${removed ? '' : 'not '}null`,
    removed ? new Date().toISOString() : null,
    id,
    source,
  );
}

/** Sets a source aside or takes it in again; to be called inside a write transaction. False when there is no such source. */
export function setAside(database: LibraryDatabase, id: CaseId, source: SourceId, aside: boolean): boolean {
  return database.run(
    'update sources set set_aside_at = ? where case_id = ? and id = ? and removed_at is null',
    aside ? new Date().toISOString() : null,
    id,
    source,
  );
}

/** Corrects a source's metadata; to be called inside a write transaction. False when there is no such source. */
export function editSource(database: LibraryDatabase, id: CaseId, source: SourceId, edit: MetaEdit): boolean {
  const row = database.get<{ meta: string }>(
    'select meta from sources where case_id = ? and id = ? and removed_at is null',
    id,
    source,
  );
  if (!row) return false;
  const named = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
  const { colour, ...rest } = { ...(JSON.parse(row.meta) as SourceMeta), ...named };
  const meta = typeof colour === 'number' ? { ...rest, colour } : rest;
  return database.run('update sources set meta = ? where id = ?', JSON.stringify(meta), source);
}

/** Says of segments what the marks name; to be called inside a write transaction. False, and nothing changed, when one is unknown. */
export function markSegments(
  database: LibraryDatabase,
  id: CaseId,
  source: SourceId,
  marks: readonly SegmentMark[],
): boolean {
  const rows = database.all<{ id: string }>(
    `select segments.id from segments join sources on sources.id = segments.source_id
     where sources.case_id = ? and sources.id = ?`,
    id,
    source,
  );
  const known = new Set(rows.map((row) => row.id));
  if (!marks.every(({ segment }) => known.has(segment))) return false;
  for (const { segment, kind, leftOut } of marks) {
    database.run(
      'update segments set kind = coalesce(?, kind), left_out = coalesce(?, left_out) where id = ?',
      kind ?? null,
      leftOut === undefined ? null : Number(leftOut),
      segment,
    );
  }
  return true;
}
