import type { Source, Span } from '../../core/contract/source';

/** What the reader looks for. */
export interface Query {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
  readonly expression: boolean;
}

/** Found words in a source: half-open offsets into its text, inside one segment. */
export interface Hit extends Span {
  readonly source: number;
  readonly segment: number;
}

/** More than anyone steps through; keeps a search for "e" in a long case from filling memory. */
const MOST_HITS = 20_000;

/** A text made comparable, with the way back: `at[i]` is where its unit `i` stands in the original; one entry more ends it. */
export interface Folded {
  readonly text: string;
  readonly at: Uint32Array;
}

/** The text without diacritics and, unless case matters, in lower case. */
export function fold(text: string, keepCase: boolean): Folded {
  const parts: string[] = [];
  const at: number[] = [];
  let offset = 0;
  for (const character of text) {
    const bare = character.normalize('NFKD').replaceAll(/\p{M}/gu, '');
    const folded = keepCase ? bare : bare.toLowerCase();
    parts.push(folded);
    at.push(...Array.from({ length: folded.length }, () => offset));
    offset += character.length;
  }
  at.push(text.length);
  return { text: parts.join(''), at: Uint32Array.from(at) };
}

/** The pattern of a query over folded text; null while it is empty or not a complete regular expression. */
export function patternOf(query: Query): RegExp | null {
  const folded = fold(query.text, query.matchCase).text;
  const plain = query.expression ? query.text : folded.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
  if (plain.trim() === '') return null;
  const spaced = query.expression ? plain : plain.replaceAll(/\s+/gu, String.raw`\s+`);
  const source = query.wholeWords ? String.raw`(?<![\p{L}\p{N}])(?:${spaced})(?![\p{L}\p{N}])` : spaced;
  try {
    return new RegExp(source, query.matchCase ? 'gu' : 'giu');
  } catch {
    return null;
  }
}

/** Every hit in a source, in order; a hit across the edge of a segment is none. */
export function findInSource(source: Source, position: number, folded: Folded, pattern: RegExp): readonly Hit[] {
  const hits: Hit[] = [];
  let segment = 0;
  for (const match of folded.text.matchAll(pattern)) {
    if (match[0] === '') continue;
    const start = folded.at[match.index] ?? 0;
    const end = endOf(folded, match.index + match[0].length);
    while ((source.segments[segment]?.end ?? Infinity) <= start) segment++;
    const inside = source.segments[segment];
    if (inside !== undefined && inside.start <= start && end <= inside.end)
      hits.push({ source: position, segment, start, end });
    if (hits.length >= MOST_HITS) break;
  }
  return hits;
}

/** Where a hit that ends before the folded unit `unit` ends in the original, its last character's marks included. */
function endOf({ at }: Folded, unit: number): number {
  return at[unit] ?? at.at(-1) ?? 0;
}
