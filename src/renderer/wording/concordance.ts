import type { Comparison } from '../../core/contract/comparison';
import type { Passage } from '../../core/contract/facts';
import { words } from '../messages';
import { siglum } from '../synopsis/sigla';
import type { Column, Entry, TableRow } from '../tables/table';

/** A place of the words looked up, with what stands around it in its paragraph. */
export interface ContextRow extends TableRow {
  readonly place: Passage;
  readonly before: string;
  readonly found: string;
  readonly after: string;
  readonly language: string;
}

/** Characters of a paragraph shown on either side; what fits beside each other on a wide window. */
const AROUND = 90;
/** Places that are listed: more than anyone reads line by line. */
const MOST = 2000;

/** Letters of scripts that are written without spaces: no word ends can be asked for there. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Every place of a word or phrase, in any case, as whole words, in the sources and in reading order. Empty for an empty
 * term.
 */
export function concordance({ sources }: Comparison, term: string): readonly ContextRow[] {
  const pattern = patternOf(term);
  if (pattern === null) return [];
  const rows: ContextRow[] = [];
  for (const [source, { text, segments, meta }] of sources.entries())
    for (const segment of segments) {
      if (segment.kind === 'furniture') continue;
      for (const { 0: found, index } of text.slice(segment.start, segment.end).matchAll(pattern)) {
        const start = segment.start + index;
        const end = start + found.length;
        rows.push({
          key: `${String(source)} ${String(start)}`,
          place: { source, segment: segment.index, start, end },
          before: line(
            fromWord(text.slice(Math.max(segment.start, start - AROUND), start), start - AROUND > segment.start),
          ),
          found: line(found),
          after: line(toWord(text.slice(end, Math.min(segment.end, end + AROUND)), end + AROUND < segment.end)),
          language: meta.language,
        });
        if (rows.length === MOST) return rows;
      }
    }
  return rows;
}

function patternOf(term: string): RegExp | null {
  const parts = term.normalize().trim().split(/\s+/u).filter(Boolean);
  if (parts.length === 0) return null;
  const body = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)).join(String.raw`\s+`);
  const edge = UNSPACED.test(term) ? ['', ''] : ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'];
  return new RegExp(`${edge[0] ?? ''}${body}${edge[1] ?? ''}`, 'giu');
}

/** Without the piece of a word at the beginning, where the text was cut there. */
function fromWord(text: string, cut: boolean): string {
  return cut ? text.replace(/^\S*\s+/u, '') : text;
}
function toWord(text: string, cut: boolean): string {
  return cut ? text.replace(/\s+\S*$/u, '') : text;
}
function line(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The columns of the concordance: the words stand under each other between what is before and after them. */
export function contextColumns(): readonly Column<ContextRow, Entry>[] {
  const t = words.wordingView;
  return [
    {
      key: 'source',
      head: t.source,
      width: 7,
      entries: ({ place }) => [
        { text: siglum(place.source), note: words.wordingView.paragraph(place.segment + 1), places: [] },
      ],
      order: ({ place }) => place.source * 1e9 + place.start,
    },
    {
      key: 'before',
      head: t.before,
      least: 14,
      numeric: true,
      entries: ({ before }) => (before === '' ? [] : [{ text: before, places: [] }]),
      // Read from the term outwards, as concordances sort what stands before it.
      order: ({ before }) => before.toLocaleLowerCase().split(' ').reverse().join(' '),
    },
    {
      key: 'found',
      head: t.term,
      width: 11,
      entries: ({ found, place }) => [{ text: found, places: [place] }],
      order: ({ found }) => found.toLocaleLowerCase(),
    },
    {
      key: 'after',
      head: t.after,
      least: 14,
      entries: ({ after }) => (after === '' ? [] : [{ text: after, places: [] }]),
      order: ({ after }) => after.toLocaleLowerCase(),
    },
  ];
}
