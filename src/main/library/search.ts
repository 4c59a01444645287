import type { SearchFacets, SearchFilters, SearchHit } from '../../core/contract/library';
import type { LibraryDatabase, SqlValue } from './database';
import type { SearchQuery } from './search-words';
import { indexQuery } from './search-words';
import { makeHit } from './search-hit';

interface PassageRow {
  readonly segment_id: string;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly source_id: string;
  readonly case_id: string;
  readonly meta: string;
}

/** The paragraphs that a query finds, those of the newest sources first. */
export function searchPassages(
  database: LibraryDatabase,
  query: SearchQuery,
  filters: SearchFilters,
  limit: number,
): readonly SearchHit[] {
  const conditions: string[] = [];
  const values: SqlValue[] = [];
  const where = (column: string, relation: string, value: string | null): void => {
    if (value === null) return;
    // The sources are looked up by what narrows most, a case, else an outlet. "+" keeps the index of another from being
    // taken, which would have every source of a language read.
    const isNarrowed = conditions.length > 0 && (filters.case ?? filters.outlet) !== null;
    conditions.push(`${isNarrowed ? '+' : ''}${column} ${relation}`);
    values.push(value);
  };
  where('case_id', '= ?', filters.case);
  where(`coalesce(meta ->> 'outlet', meta ->> 'title')`, '= ?', filters.outlet);
  where(`(meta ->> 'language')`, '= ?', filters.language);
  where(`(meta ->> 'published')`, '>= ?', filters.from);
  // A month or a year as the end includes all of it: "~" comes after everything a date goes on with.
  where(`(meta ->> 'published')`, '< ?', filters.to === null ? null : `${filters.to}~`);
  const range = conditions.length === 0 ? null : passagesOf(database, conditions, values);
  const fitting = conditions.length === 0 ? '' : `and ${fittingIn(database, conditions, values, range !== null)}`;
  const within = range === null ? '' : 'and passage_words.rowid between ? and ?';
  // By number downwards: the index is read from its end and stops at the limit. A rank would have to see every match.
  const rows = database.all<PassageRow>(
    `select segments.id as segment_id, segments.start_offset, segments.end_offset,
       sources.id as source_id, sources.case_id, sources.meta
     from passage_words
       cross join passages on passages.id = passage_words.rowid
       cross join segments on segments.id = passages.segment_id
       cross join sources on sources.id = segments.source_id
       cross join cases on cases.id = sources.case_id
     where passage_words match ? ${within} and segments.kind <> 'furniture'
       and sources.removed_at is null and sources.set_aside_at is null and cases.removed_at is null ${fitting}
     order by passage_words.rowid desc limit ?`,
    indexQuery(query),
    ...(range ?? []),
    ...values,
    limit,
  );
  const texts = new Map<string, string>();
  return rows.flatMap((row): readonly SearchHit[] => {
    let text = texts.get(row.source_id);
    if (text === undefined) {
      text = database.get<{ text: string }>('select text from sources where id = ?', row.source_id)?.text ?? '';
      texts.set(row.source_id, text);
    }
    const segment = { id: row.segment_id, start: row.start_offset, end: row.end_offset };
    const source = { id: row.source_id, text, meta: JSON.parse(row.meta) as Parameters<typeof makeHit>[1]['meta'] };
    const hit = makeHit(row.case_id, source, segment, query);
    return hit === null ? [] : [hit];
  });
}

/** From this part of all sources on, those that fit are told one by one: among so many, the next that fits is near. */
const MANY_PART = 8;

/**
 * What says that a paragraph's source fits. Few that fit are found once, not for every paragraph that has the words; to find
 * many, such as all of the one language of a library, would take longer than the search (27 ms for 10,000 sources, 4 ms so).
 */
function fittingIn(
  database: LibraryDatabase,
  conditions: readonly string[],
  values: readonly SqlValue[],
  few: boolean,
): string {
  const fits = conditions.join(' and ');
  const listed = `segments.source_id in (select id from sources where ${fits})`;
  if (few) return listed;
  const { all } = database.get<{ all: number }>('select count(*) as "all" from sources') ?? { all: 0 };
  const many = Math.max(1, Math.ceil(all / MANY_PART));
  const { found } = database.get<{ found: number }>(
    `select count(*) as found from (select 1 from sources where ${fits} limit ${String(many)})`,
    ...values,
  ) ?? { found: 0 };
  return found === many ? fits : listed;
}

/** Most sources whose place in the index is looked up. */
const FEW_SOURCES = 50;

/**
 * Between which numbers the paragraphs of few sources lie, as those of a case, so that only this part of the index is read;
 * null where they are many. Those of a source are numbered in their order, one after another.
 */
function passagesOf(
  database: LibraryDatabase,
  conditions: readonly string[],
  values: readonly SqlValue[],
): readonly [first: number, last: number] | null {
  const end = (order: 'asc' | 'desc'): string =>
    `(select passages.id from segments cross join passages on passages.segment_id = segments.id
      where segments.source_id = few.id order by segments.idx ${order} limit 1)`;
  const { count, first, last } = database.get<{ count: number; first: number | null; last: number | null }>(
    `select count(*) as count, min(${end('asc')}) as first, max(${end('desc')}) as last
     from (select id from sources where ${conditions.join(' and ')} limit ${String(FEW_SOURCES + 1)}) as few`,
    ...values,
  ) ?? { count: 0, first: null, last: null };
  return count > FEW_SOURCES ? null : [first ?? 0, last ?? -1];
}

/** Most outlets that can be chosen from. */
const MOST_OUTLETS = 1000;

/** What the sources can be narrowed by. */
export function readFacets(database: LibraryDatabase): SearchFacets {
  const distinct = (name: string): readonly string[] =>
    database
      .all<{ value: string }>(
        `select distinct ${name} as value from sources join cases on cases.id = sources.case_id
         where sources.removed_at is null and cases.removed_at is null and value is not null
         order by value limit ${String(MOST_OUTLETS)}`,
      )
      .map(({ value }) => value);
  return {
    outlets: distinct(`coalesce(sources.meta ->> 'outlet', sources.meta ->> 'title')`),
    languages: distinct(`sources.meta ->> 'language'`),
  };
}
