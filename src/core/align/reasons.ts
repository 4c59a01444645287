import type { Reason } from '../contract/comparison';
import type { Segment, Source, Span } from '../contract/source';
import type { AliasTable } from './aliases';
import { primaryLanguage } from './languages';
import { MentionReader, type Mention, type MentionKind } from './mentions';
import { spelledAlike } from './name-variants';
import type { Passage, Passages } from './passages';

/** Most reasons a link or a row shows. */
export const MOST_REASONS = 8;
/** Least likeness of two words to be shown as near in meaning. */
const LEAST_LIKENESS = 0.4;
/** What may stand between two words of one name, date or phrase. */
const GAP = /^(?:[\s\u00a0]?[-–][\s\u00a0]?|,?[\s\u00a0]+|[\s\u00a0]+of[\s\u00a0]+|\.[\s\u00a0])$/u;
/** Longest abbreviation, ordinal or initial with a stop behind it, characters. */
const SHORT = 4;
const LAST_SHORT = new RegExp(`(?:^|[^\\p{L}\\p{N}])[\\p{L}\\p{N}]{1,${String(SHORT)}}$`, 'u');
/** Longest run of words shown as one reason. */
const LONGEST_RUN = 6;

/** A segment of a source and what the aligner knows of it. */
export interface Place {
  readonly source: Source;
  readonly segment: Segment;
  readonly passage: Passage;
}

interface Word extends Mention {
  readonly terms: readonly number[];
  /** True for words that convince nobody as near in meaning. */
  readonly light: boolean;
}

/** Words in reading order, and for each term where it stands among them. */
interface Sequence {
  readonly words: readonly Word[];
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Explains links; keeps what it has read of each source. */
export class Explainer {
  readonly #aliases: AliasTable | undefined;
  readonly #readers = new Map<Source, MentionReader>();
  readonly #known = new Map<Passage, Sequence>();

  constructor(aliases?: AliasTable) {
    this.#aliases = aliases;
  }

  /**
   * What a link rests on: shared names, figures, dates and terms as they are written in both texts, and near words as
   * pairs, largest share of the common weight first, at most eight. The shares of all there are make up one.
   */
  explain(passages: Passages, a: Place, b: Place): readonly Reason[] {
    const left = this.#words(a);
    const right = this.#words(b);
    let found: readonly Reason[] = [
      ...sharedRuns(passages, a.source, left, b.source, right),
      ...nearWords(passages, left, right),
    ];
    // Dates that differ are no evidence, but when nothing else is shared than their parts, these are.
    if (found.length === 0) {
      found = sharedRuns(passages, a.source, sequenceOf(this.#read(a)), b.source, sequenceOf(this.#read(b)));
    }
    const total = found.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const telling = found.filter(({ kind, text }) => kind !== 'term' || !LIGHT.has(text.toLowerCase()));
    return (
      (telling.length === 0 ? found : telling)
        // Rounded down, so that the shares never exceed one.
        .map((reason) => ({ ...reason, weight: Math.floor((1e4 * reason.weight) / total) / 1e4 }))
        .sort((one, other) => other.weight - one.weight)
        .slice(0, MOST_REASONS)
    );
  }

  #words(place: Place): Sequence {
    let words = this.#known.get(place.passage);
    if (words === undefined) {
      words = sequenceOf(withWholeDates(place.source, this.#read(place)));
      this.#known.set(place.passage, words);
    }
    return words;
  }

  #read({ source, segment, passage }: Place): readonly Word[] {
    let reader = this.#readers.get(source);
    if (reader === undefined) {
      reader = new MentionReader(source, primaryLanguage(source.meta.language), this.#aliases);
      this.#readers.set(source, reader);
    }
    const spans: Span[] = [];
    const terms: number[][] = [];
    for (let at = 0; at < passage.uses.length; at += 3) {
      const [start = 0, end = 0, term = 0] = passage.uses.subarray(at, at + 3);
      // A hyphenated word stands for several terms.
      if (spans.at(-1)?.start === start) {
        terms.at(-1)?.push(term);
      } else {
        spans.push({ start, end });
        terms.push([term]);
      }
    }
    return reader.tell(segment, spans).map((mention, at) => ({
      ...mention,
      terms: terms[at] ?? [],
      light: LIGHT.has(mention.text.toLowerCase()),
    }));
  }
}

/** The words with each month joined to the day and the year beside it: "3 January" and "January 3, 2020" are one word. */
function withWholeDates(source: Source, words: readonly Word[]): readonly Word[] {
  const result: Word[] = [];
  for (const word of words) {
    const before = result.at(-1);
    const dated = before?.kind === 'date' || word.kind === 'date';
    if (before === undefined || !dated || ![before, word].every(isDatePart) || !adjacent(source, before, word)) {
      result.push(word);
    } else
      result[result.length - 1] = { ...before, end: word.end, kind: 'date', terms: [...before.terms, ...word.terms] };
  }
  return result;
}

/** A date so far, the number of a day or of a year. */
function isDatePart({ kind, text }: Word): boolean {
  return kind === 'date' || /^\p{Nd}{1,2}(?:\p{L}{2})?$|^\p{Nd}{4}$/u.test(text);
}

/**
 * True for words that stand for the same; the 6 of 6 March is no "six", and of two dates
 * the one that says more must agree with all the other says.
 */
function same(a: Word, b: Word): boolean {
  if ((a.kind === 'date') !== (b.kind === 'date')) return false;
  if (a.kind !== 'date') return a.terms.some((term) => b.terms.includes(term));
  const [less, more] = a.terms.length < b.terms.length ? [a.terms, b.terms] : [b.terms, a.terms];
  return less.every((term) => more.includes(term));
}

/** Runs of words that stand in both texts in the same order, each term counted once. */
function sharedRuns(
  { weights }: Passages,
  source: Source,
  { words: left }: Sequence,
  other: Source,
  { words: right, places }: Sequence,
): readonly Reason[] {
  const used = new Set<number>();
  const reasons: Reason[] = [];
  for (let at = 0; at < left.length; at++) {
    let best = { start: -1, length: 0 };
    for (const term of left[at]?.terms ?? []) {
      for (const start of places.get(term) ?? []) {
        const length = runLength(source, left, at, other, right, start);
        if (length > best.length) best = { start, length };
      }
    }
    if (best.length === 0) continue;
    const here = left.slice(at, at + best.length);
    const there = right.slice(best.start, best.start + best.length);
    const known = new Set(there.flatMap(({ terms }) => terms));
    const fresh = new Set(here.flatMap(({ terms }) => terms).filter((term) => known.has(term) && !used.has(term)));
    if (fresh.size === 0) continue;
    for (const term of fresh) used.add(term);
    const text = written(source, here);
    const counterpart = written(other, there);
    reasons.push({
      kind: kindOf(here, there),
      text,
      ...(counterpart !== text && { other: counterpart }),
      weight: [...fresh].reduce((sum, term) => sum + (weights[term] ?? 0), 0),
    });
    at += best.length - 1;
  }
  return reasons;
}

/** How many words from `at` and from `start` on are the same and belong together. */
function runLength(
  source: Source,
  left: readonly Word[],
  at: number,
  other: Source,
  right: readonly Word[],
  start: number,
): number {
  let length = 0;
  for (let kind: MentionKind | null = null; length < LONGEST_RUN; length++) {
    const [a, b] = [left[at + length], right[start + length]];
    if (a === undefined || b === undefined || !same(a, b)) break;
    if (kind !== null) {
      const [beforeA, beforeB] = [left[at + length - 1], right[start + length - 1]];
      if (!goesWith(kind, a.kind) || !adjacent(source, beforeA, a) || !adjacent(other, beforeB, b)) break;
    }
    kind = a.kind;
  }
  return length;
}

/** Names go with names, words with words, and a figure with what is counted ("23 suspects"). */
function goesWith(kind: MentionKind, next: MentionKind): boolean {
  return kind === next ? kind === 'name' || kind === 'term' : kind === 'figure' && next === 'term';
}

function adjacent({ text }: Source, before: Word | undefined, next: Word): boolean {
  if (before === undefined || !GAP.test(text.slice(before.end, next.start))) return false;
  // "Jan. 3", "12. März" and "J. Brand"; a longer word ends its sentence.
  return text[before.end] !== '.' || LAST_SHORT.test(text.slice(Math.max(0, before.end - SHORT - 1), before.end));
}

function kindOf(here: readonly Word[], there: readonly Word[]): Reason['kind'] {
  const kinds = new Set([...here, ...there].map(({ kind }) => kind));
  if (kinds.has('date')) return 'date';
  if (kinds.has('figure')) return 'figure';
  // A word with a capital on one side only stands at the start of a sentence or in a title there.
  if (!kinds.has('term')) return 'name';
  return here.length > 1 ? 'phrase' : 'term';
}

/** The run as it stands in the text, white space evened and a closing possessive left out. */
function written({ text }: Source, run: readonly Word[]): string {
  return text
    .slice(run[0]?.start, run.at(-1)?.end)
    .replace(/\s+/gu, ' ')
    .replace(/['’]s?$/u, '');
}

/**
 * Words of the one text that the other has only in a near word, each with the nearest: other words for a thing, and
 * other spellings of a name. Names that merely occur in the same news (Gaza, Hamas) are near too and not shown.
 */
function nearWords(
  { weights, near }: Passages,
  { words: left, places: here }: Sequence,
  { words: right, places: there }: Sequence,
): readonly Reason[] {
  const taken = new Set<number>();
  const reasons: Reason[] = [];
  for (const [term, [first = 0]] of here) {
    const word = left[first];
    if (word === undefined || word.light || word.kind === 'date' || word.kind === 'figure' || there.has(term)) continue;
    let best: { term: number; word: Word; likeness: number } | null = null;
    for (let at = near.starts[term] ?? 0, end = near.starts[term + 1] ?? 0; at < end; at++) {
      const likeness = near.likeness[at] ?? 0;
      if (likeness < LEAST_LIKENESS || likeness <= (best?.likeness ?? 0)) continue;
      const other = near.terms[at] ?? 0;
      const place = there.get(other)?.[0];
      const found = place === undefined ? undefined : right[place];
      if (found?.kind !== word.kind || found.light || here.has(other) || taken.has(other)) continue;
      if (word.kind === 'name' && !spelledAlike(word.text, found.text)) continue;
      best = { term: other, word: found, likeness };
    }
    if (best === null) continue;
    taken.add(best.term);
    const weight = best.likeness * Math.min(weights[term] ?? 0, weights[best.term] ?? 0);
    const kind = word.kind === 'name' ? 'name' : 'near-synonym';
    reasons.push({ kind, text: word.text, other: best.word.text, weight });
  }
  return reasons;
}

/** English words too light to convince anybody as near in meaning: "came" and "went", "kind" and "way". */
const LIGHT = new Set(
  (
    'say said says saying tell told tells come came comes coming go went goes going gone put puts get got gets make ' +
    'made makes take took takes taken give gave gives given know knew known knows see saw seen sees look looked looks ' +
    'ask asked asks want wanted wants think thought find found finds turn turned turns bring brought keep kept begin ' +
    'began become became leave left call called calls work working start started use used using try tried need needed ' +
    'seem seemed show showed shown move moved run day days year years time times week weeks month months way ways ' +
    'kind kinds something anything everything nothing someone anyone part parts instead far name named first second ' +
    'last earlier later ago today yesterday tomorrow two three four five half good well new old big small long high'
  ).split(' '),
);

function sequenceOf(words: readonly Word[]): Sequence {
  const places = new Map<number, number[]>();
  for (const [at, { terms }] of words.entries()) {
    for (const term of terms) {
      const found = places.get(term);
      if (found === undefined) places.set(term, [at]);
      else found.push(at);
    }
  }
  return { words, places };
}
