import type { CaseId } from '../../core/contract/case';
import type { MetaEdit, Segment, SegmentMark, Source, SourceId, SourceMeta } from '../../core/contract/source';
import type { LibraryDatabase } from './database';
import type { ImportedSource } from './library';

interface SourceRow {
  readonly id: string;
  readonly file: string;
  readonly format: string;
  readonly sha256: string;
  readonly meta: string;
  readonly text: string;
}
interface SegmentRow {
  readonly source_id: string;
  readonly id: string;
  readonly idx: number;
  readonly kind: Segment['kind'];
  readonly start_offset: number;
  readonly end_offset: number;
}

/** The sources of a case in its order. */
export function readSources(database: LibraryDatabase, id: CaseId): readonly Source[] {
  const segments = new Map<SourceId, Segment[]>();
  const rows = database.all<SegmentRow>(
    `select segments.* from segments join sources on sources.id = segments.source_id
     where sources.case_id = ? order by segments.source_id, segments.idx`,
    id,
  );
  for (const row of rows) {
    const segment = { id: row.id, index: row.idx, kind: row.kind, start: row.start_offset, end: row.end_offset };
    const list = segments.get(row.source_id);
    if (list) list.push(segment);
    else segments.set(row.source_id, [segment]);
  }
  return database
    .all<SourceRow>('select id, file, format, sha256, meta, text from sources where case_id = ? order by position', id)
    .map(({ meta, ...row }) => ({
      ...row,
      meta: JSON.parse(meta) as SourceMeta,
      segments: segments.get(row.id) ?? [],
    }));
}

/** What each source of each case is called in a list: its outlet, else its title; by case, in the cases' order. */
export function readOutlets(database: LibraryDatabase): ReadonlyMap<CaseId, readonly string[]> {
  const outlets = new Map<CaseId, string[]>();
  const rows = database.all<{ case_id: string; meta: string }>(
    'select case_id, meta from sources order by case_id, position',
  );
  for (const row of rows) {
    const meta = JSON.parse(row.meta) as SourceMeta;
    const list = outlets.get(row.case_id);
    const name = meta.outlet ?? meta.title;
    if (list) list.push(name);
    else outlets.set(row.case_id, [name]);
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
      `insert into sources (id, case_id, position, file, format, sha256, meta, text, original)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      source.id,
      id,
      next + offset,
      source.file,
      source.format,
      source.sha256,
      JSON.stringify(source.meta),
      source.text,
      bytes,
    );
    for (const { id: segment, index, kind, start, end } of source.segments) {
      database.run(
        'insert into segments (id, source_id, idx, kind, start_offset, end_offset) values (?, ?, ?, ?, ?, ?)',
        segment,
        source.id,
        index,
        kind,
        start,
        end,
      );
    }
  }
}

/** Corrects a source's metadata; to be called inside a write transaction. False when there is no such source. */
export function editSource(database: LibraryDatabase, id: CaseId, source: SourceId, edit: MetaEdit): boolean {
  const row = database.get<{ meta: string }>('select meta from sources where case_id = ? and id = ?', id, source);
  if (!row) return false;
  const named = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
  const meta = { ...(JSON.parse(row.meta) as SourceMeta), ...named };
  return database.run('update sources set meta = ? where id = ?', JSON.stringify(meta), source);
}

/** Says what segments are; to be called inside a write transaction. False, and nothing changed, when one is unknown. */
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
  for (const { segment, kind } of marks) database.run('update segments set kind = ? where id = ?', kind, segment);
  return true;
}
