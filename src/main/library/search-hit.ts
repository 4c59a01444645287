import type { SearchHit } from '../../core/contract/library';
import type { Segment, Source } from '../../core/contract/source';
import type { SearchQuery } from './search-words';
import { matchSpans } from './search-words';

/** Text shown before the first word that was found, and in all; UTF-16 units. */
const BEFORE = 60;
const SHOWN = 260;

/** A paragraph as a hit of a query; null when the query is not in it. */
export function makeHit(
  id: string,
  source: Pick<Source, 'id' | 'text' | 'meta'>,
  segment: Pick<Segment, 'id' | 'start' | 'end'>,
  query: SearchQuery,
): SearchHit | null {
  const text = source.text.slice(segment.start, segment.end);
  const spans = matchSpans(text, query);
  const [first] = spans;
  if (!first) return null;
  const from = first.start <= BEFORE ? 0 : wordStart(text, first.start - BEFORE, first.start);
  const to = from + SHOWN >= text.length ? text.length : wordEnd(text, from + SHOWN, first.end);
  const lead = from > 0 ? '…' : '';
  const shift = lead.length - from;
  return {
    case: id,
    source: source.id,
    name: source.meta.outlet ?? source.meta.title,
    published: source.meta.published,
    language: source.meta.language,
    segment: segment.id,
    span: { start: segment.start + first.start, end: segment.start + first.end },
    snippet: `${lead}${text.slice(from, to).replace(/\s/gu, ' ')}${to < text.length ? '…' : ''}`,
    marks: spans
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

/** The first start of a word at or after `at`, but not after `limit`. */
function wordStart(text: string, at: number, limit: number): number {
  for (let index = at; index < limit; index++) if (/\s/u.test(text[index - 1] ?? ' ')) return index;
  return wholeCharacter(text, at);
}

/** The last end of a word at or before `at`, but not before `limit`. */
function wordEnd(text: string, at: number, limit: number): number {
  for (let index = at; index > Math.max(limit, at - BEFORE); index--) if (/\s/u.test(text[index] ?? ' ')) return index;
  return wholeCharacter(text, Math.max(at, limit));
}

/** The offset, or the one before it where it would cut a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/u.test(text[at] ?? '') && at > 0 ? at - 1 : at;
}
