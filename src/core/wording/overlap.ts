import { finish, type Steps } from '../contract/jobs';
import type { Source, Span } from '../contract/source';
import type { Overlap, SharedRun } from '../contract/wording';
import { normalise } from '../text/normalise';
import { wordReader } from '../text/tokens';

/** Shortest run of words that counts as copied: formulas of news ("a spokesman for the ministry said on") are shorter. */
export const LEAST_RUN = 8;
/** Places of one shingle that are followed in a text: more is a refrain, and following all would not be linear. */
const MOST_PLACES = 8;

/** Words compared for each word of the texts; a text that repeats itself without end is then only covered once. */
const MOST_STEPS = 20;

/** A source as a sequence of word numbers, alike words having one number, with the place of each word. */
export interface Sequence {
  readonly ids: readonly number[];
  readonly spans: readonly Span[];
  /** A number for the `LEAST_RUN` words from each place on: equal for equal words, -1 where a separator stands in them. */
  readonly shingles: Int32Array;
  /** Words that count, without the separators between parts that do not belong together. */
  readonly size: number;
}

/**
 * The longest runs of equal words of every pair of sources, none shorter than `LEAST_RUN`. Case, accents and
 * punctuation are nothing; furniture takes no part and no run reaches over it. Within a pair no word stands in two runs.
 * Works on shingles, in time proportional to the texts.
 */
export function overlapsOf(sources: readonly Source[]): readonly Overlap[] {
  return finish(overlapSteps(finish(sequenceSteps(sources))));
}

/** `overlapsOf` of sources that are read already, in steps of a pair of sources each. */
export function* overlapSteps(sequences: readonly Sequence[]): Steps<readonly Overlap[]> {
  const overlaps: Overlap[] = [];
  for (const [a, first] of sequences.entries()) {
    for (const [b, second] of sequences.entries()) {
      if (b <= a) continue;
      const runs = yield* runSteps(first, second);
      if (runs.length === 0) continue;
      const shared = runs.reduce((sum, run) => sum + run.words, 0);
      overlaps.push({ a, b, runs, shareOfA: shared / first.size, shareOfB: shared / second.size });
    }
  }
  return overlaps;
}

/** The words of the sources as numbers, for `overlapSteps`. */
export function* sequenceSteps(sources: readonly Source[]): Steps<readonly Sequence[]> {
  const numbers = new WordNumbers();
  const sequences: Sequence[] = [];
  for (const source of sources) sequences.push(yield* readSteps(source, numbers));
  return sequences;
}

/** Gives words that are alike when folded one number. */
class WordNumbers {
  readonly #folded = new Map<string, number>();
  /** By the words as written, which spares folding each more than once. */
  readonly #written = new Map<string, number>();

  of(word: string): number {
    const known = this.#written.get(word);
    if (known !== undefined) return known;
    const folded = normalise(word);
    const number = this.#folded.get(folded) ?? this.#folded.size;
    this.#folded.set(folded, number);
    this.#written.set(word, number);
    return number;
  }
}

function* readSteps({ text, segments, meta }: Source, numbers: WordNumbers): Steps<Sequence> {
  const words = wordReader(meta.language);
  const ids: number[] = [];
  const spans: Span[] = [];
  let size = 0;
  let separators = 0;
  for (const segment of segments) {
    if (segment.kind === 'furniture') {
      separators -= 1;
      ids.push(separators);
      spans.push({ start: segment.start, end: segment.start });
      continue;
    }
    for (const token of words(text.slice(segment.start, segment.end))) {
      ids.push(numbers.of(token.text));
      spans.push({ start: segment.start + token.start, end: segment.start + token.end });
      size += 1;
    }
    if (segment.index % SEGMENTS_A_STEP === 0) yield { stage: 'wording', done: segment.index, total: segments.length };
  }
  return { ids, spans, shingles: shinglesOf(ids), size };
}

/** Segments read between two steps. */
const SEGMENTS_A_STEP = 10;

/** Words looked up between two steps. */
const WORDS_A_STEP = 20_000;

interface Match {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

function* runSteps(first: Sequence, second: Sequence): Steps<readonly SharedRun[]> {
  // Always looked for in the same direction, so that swapping the sources swaps the answer and nothing else.
  const swapped = compareIds(first.ids, second.ids) > 0;
  const [one, other] = swapped ? [second, first] : [first, second];
  const found = yield* matchSteps(one, other);
  yield { stage: 'wording', done: other.ids.length, total: other.ids.length };
  return apart(found, one.ids.length, other.ids.length)
    .map(({ a, b, length }): SharedRun => {
      const [oneSpan, otherSpan] = [spanOf(one, a, length), spanOf(other, b, length)];
      return { a: swapped ? otherSpan : oneSpan, b: swapped ? oneSpan : otherSpan, words: length };
    })
    .toSorted((x, y) => y.words - x.words || x.a.start - y.a.start);
}

function compareIds(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function spanOf({ spans }: Sequence, at: number, length: number): Span {
  return { start: spans[at]?.start ?? 0, end: spans[at + length - 1]?.end ?? 0 };
}

/** Runs of equal numbers that cannot be made longer, each found from one of its shingles. */
function* matchSteps(one: Sequence, other: Sequence): Steps<readonly Match[]> {
  const [a, b] = [one.ids, other.ids];
  const places = new Map<number, number[]>();
  for (let at = 0; at < one.shingles.length; at += 1) {
    if (at % WORDS_A_STEP === 0) yield { stage: 'wording', done: 0, total: b.length };
    const key = one.shingles[at] ?? -1;
    if (key < 0) continue;
    const list = places.get(key);
    if (!list) places.set(key, [at]);
    else if (list.length < MOST_PLACES) list.push(at);
  }
  const found: Match[] = [];
  let budget = MOST_STEPS * (a.length + b.length);
  /** Where in `b` the matches found so far end. */
  let covered = 0;
  /** Where the last run of each diagonal ends in `b`, so that no run is walked twice. */
  const done = new Map<number, number>();
  for (let at = 0; at < other.shingles.length; at += 1) {
    if (at % WORDS_A_STEP === 0) yield { stage: 'wording', done: at, total: b.length };
    const key = other.shingles[at] ?? -1;
    if (key < 0) continue;
    for (const place of places.get(key) ?? []) {
      if (!isShared(a, place, b, at)) continue;
      if (at < (done.get(place - at) ?? 0) || (budget < 0 && at < covered)) continue;
      let start = 0;
      while (isSame(a[place - start - 1], b[at - start - 1])) start += 1;
      let end = LEAST_RUN;
      while (isSame(a[place + end], b[at + end])) end += 1;
      done.set(place - at, at + end);
      covered = Math.max(covered, at + end);
      budget -= start + end;
      found.push({ a: place - start, b: at - start, length: start + end });
    }
  }
  return found;
}

function isSame(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && a === b && a >= 0;
}

/** So many bits of a number are quick keys of a map. */
const SMALL = 0x3fffffff;

// A number that equal shingles share, and few others.
function shinglesOf(ids: readonly number[]): Int32Array {
  const shingles = new Int32Array(Math.max(0, ids.length - LEAST_RUN + 1));
  for (let at = 0; at < shingles.length; at += 1) {
    let key = 0;
    for (let step = 0; step < LEAST_RUN && key >= 0; step += 1) {
      const id = ids[at + step] ?? -1;
      key = id < 0 ? -1 : (Math.imul(key, 0x01000193) ^ (id + 1)) & SMALL;
    }
    shingles[at] = key;
  }
  return shingles;
}

function isShared(a: readonly number[], place: number, b: readonly number[], at: number): boolean {
  for (let step = 0; step < LEAST_RUN; step += 1) if (a[place + step] !== b[at + step]) return false;
  return true;
}

/** The matches longest first, each without the words that a longer one has taken in either text. */
function apart(found: readonly Match[], wordsInA: number, wordsInB: number): readonly Match[] {
  const takenA = new Uint8Array(wordsInA);
  const takenB = new Uint8Array(wordsInB);
  const kept: Match[] = [];
  for (const { a, b, length } of found.toSorted((x, y) => y.length - x.length || x.a - y.a || x.b - y.b)) {
    let at = 0;
    while (at < length) {
      while (at < length && (takenA[a + at] === 1 || takenB[b + at] === 1)) at += 1;
      const start = at;
      while (at < length && takenA[a + at] === 0 && takenB[b + at] === 0) at += 1;
      if (at - start < LEAST_RUN) continue;
      kept.push({ a: a + start, b: b + start, length: at - start });
      takenA.fill(1, a + start, a + at);
      takenB.fill(1, b + start, b + at);
    }
  }
  return kept;
}
