import type { Reason } from '../contract/comparison';
import type { Segment, Source } from '../contract/source';
import { primaryLanguage } from './languages';
import { MentionReader, type Mention, type MentionKind } from './mentions';
import type { Passages } from './passages';

/** Most reasons a link or a row shows. */
export const MOST_REASONS = 8;
/** Least likeness of two words to be shown as near in meaning. */
const LEAST_LIKENESS = 0.4;
/** What may stand between two words of one name, date or phrase. */
const GAP = /^(?:[\s\u00a0]?[-–][\s\u00a0]?|,?[\s\u00a0]+|[\s\u00a0]+of[\s\u00a0]+|\.[\s\u00a0])$/u;
/** Longest run of words shown as one reason. */
const LONGEST_RUN = 6;

/** A segment and its source. */
export interface Place {
  readonly source: Source;
  readonly segment: Segment;
}

interface Word extends Mention {
  readonly terms: readonly number[];
}

/** Explains links; keeps what it has read of each source. */
export class Explainer {
  readonly #readers = new Map<Source, MentionReader>();

  /**
   * What a link rests on: shared names, figures, dates and terms as they are written in both texts, and near words as
   * pairs, largest share of the common weight first, at most eight. The shares of all there are make up one.
   */
  explain(passages: Passages, a: Place, b: Place): readonly Reason[] {
    const left = this.#words(passages, a);
    const right = this.#words(passages, b);
    const found = [...sharedRuns(passages, a.source, left, b.source, right), ...nearWords(passages, left, right)];
    const total = found.reduce((sum, { weight }) => sum + weight, 0) || 1;
    return (
      found
        // Rounded down, so that the shares never exceed one.
        .map((reason) => ({ ...reason, weight: Math.floor((1e4 * reason.weight) / total) / 1e4 }))
        .sort((one, other) => other.weight - one.weight)
        .slice(0, MOST_REASONS)
    );
  }

  #words(passages: Passages, { source, segment }: Place): readonly Word[] {
    let reader = this.#readers.get(source);
    if (reader === undefined) {
      reader = new MentionReader(source, primaryLanguage(source.meta.language));
      this.#readers.set(source, reader);
    }
    return reader.read(segment).flatMap((mention) => {
      const terms = passages.termsIn(mention, source);
      return terms.length === 0 ? [] : [{ ...mention, terms }];
    });
  }
}

/** Runs of words that stand in both texts in the same order, each term counted once. */
function sharedRuns(
  { weights }: Passages,
  source: Source,
  left: readonly Word[],
  other: Source,
  right: readonly Word[],
): readonly Reason[] {
  const places = new Map<number, number[]>();
  for (const [at, { terms }] of right.entries()) {
    for (const term of terms) places.set(term, [...(places.get(term) ?? []), at]);
  }
  const used = new Set<number>();
  const reasons: Reason[] = [];
  for (let at = 0; at < left.length; at++) {
    const starts = (left[at]?.terms ?? []).flatMap((term) => places.get(term) ?? []);
    let best = { start: -1, length: 0 };
    for (const start of starts) {
      const length = runLength(source, left, at, other, right, start);
      if (length > best.length) best = { start, length };
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
    if (a === undefined || b === undefined || !a.terms.some((term) => b.terms.includes(term))) break;
    if (kind !== null) {
      const [beforeA, beforeB] = [left[at + length - 1], right[start + length - 1]];
      if (!goesWith(kind, a.kind) || !adjacent(source, beforeA, a) || !adjacent(other, beforeB, b)) break;
    }
    kind = a.kind;
  }
  return length;
}

/** Names go with names, dates with figures ("3 January 2024"), and a figure with what is counted ("23 suspects"). */
function goesWith(kind: MentionKind, next: MentionKind): boolean {
  if (kind === next) return kind !== 'figure';
  return (kind === 'figure' && next !== 'name') || (kind === 'date' && next === 'figure');
}

function adjacent({ text }: Source, before: Word | undefined, next: Word): boolean {
  return before !== undefined && GAP.test(text.slice(before.end, next.start));
}

function kindOf(here: readonly Word[], there: readonly Word[]): Reason['kind'] {
  const kinds = new Set([...here, ...there].map(({ kind }) => kind));
  if (kinds.has('date')) return 'date';
  if (kinds.has('figure')) return 'figure';
  if (kinds.has('name')) return 'name';
  return here.length > 1 ? 'phrase' : 'term';
}

function written({ text }: Source, run: readonly Word[]): string {
  return text.slice(run[0]?.start, run.at(-1)?.end).replace(/\s+/gu, ' ');
}

/** Words of the one text that the other has only in a near word, each with the nearest. */
function nearWords({ weights, near }: Passages, left: readonly Word[], right: readonly Word[]): readonly Reason[] {
  const here = firstUses(left);
  const there = firstUses(right);
  const taken = new Set<number>();
  const reasons: Reason[] = [];
  for (const [term, word] of here) {
    if (there.has(term)) continue;
    let best: { term: number; word: Word; likeness: number } | null = null;
    for (const { term: other, likeness } of near[term] ?? []) {
      const found = there.get(other);
      if (found === undefined || found.kind !== word.kind || likeness < LEAST_LIKENESS) continue;
      if (here.has(other) || taken.has(other) || likeness <= (best?.likeness ?? 0)) continue;
      best = { term: other, word: found, likeness };
    }
    if (best === null) continue;
    taken.add(best.term);
    const weight = best.likeness * Math.min(weights[term] ?? 0, weights[best.term] ?? 0);
    // A name near another is the same name in another spelling; only in texts of different languages are there any.
    const kind = word.kind === 'name' ? 'name' : 'near-synonym';
    reasons.push({ kind, text: word.token.text, other: best.word.token.text, weight });
  }
  return reasons;
}

/** The first word for each term; names only where near words are names. */
function firstUses(words: readonly Word[]): ReadonlyMap<number, Word> {
  const found = new Map<number, Word>();
  for (const word of words) for (const term of word.terms) if (!found.has(term)) found.set(term, word);
  return found;
}
