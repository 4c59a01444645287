import type { Candidates } from './candidates';
import type { Scores } from './score';
import { logitOf } from './settings';

/** Least score of a pair of mutual best partners that counts as evidence for versions of one text. */
const MUTUAL_SCORE = 0.3;
/**
 * Two sources are versions of one text when so large a share of the shorter and of the longer has a mutual best
 * partner, at least so many paragraphs (two short reports of one event meet the rest by chance) …
 */
const SHORTER_SHARE = 0.6;
const LONGER_SHARE = 0.5;
const LEAST_PAIRS = 5;
/** … that are so much alike on average, and such a share of them stands in the same order in both. */
const MEAN_SCORE = 0.8;
const ORDERED_SHARE = 0.75;
/** Least confidence of a pair on the path: in order between its neighbours, a paragraph may be rewritten heavily. */
const PATH_CONFIDENCE = 0.2;
/** Least confidence of a pair off the path: a part of a split paragraph, or a paragraph that was moved. */
const OFF_PATH_CONFIDENCE = 0.5;

/** The pairs linked in two versions of one text, by position. */
export interface Revision {
  readonly path: readonly number[];
  readonly offPath: readonly number[];
}

/**
 * The links of two versions of one text, in which paragraphs keep their order; null when the sources are no such
 * versions but different texts. The path is the heaviest chain of pairs that rises in both sources. Off the path only
 * a paragraph that the path leaves out may be linked, with its best partner.
 */
export function revisionLinks(
  candidates: Candidates,
  { alone: scores, confidence }: Scores,
  lengths: readonly [number, number],
): Revision | null {
  const { a, b } = candidates;
  const [bestOfA, bestOfB] = [best(a, scores, lengths[0]), best(b, scores, lengths[1])];
  const mutual: number[] = [];
  for (const pair of bestOfA) {
    if (pair >= 0 && (scores[pair] ?? 0) >= MUTUAL_SCORE && bestOfB[b[pair] ?? 0] === pair) mutual.push(pair);
  }
  const least = Math.max(LEAST_PAIRS, SHORTER_SHARE * Math.min(...lengths), LONGER_SHARE * Math.max(...lengths));
  if (mutual.length < least) return null;
  const mean = mutual.reduce((sum, pair) => sum + (scores[pair] ?? 0), 0) / mutual.length;
  if (mean < MEAN_SCORE) return null;
  const inOrder = heaviestChain(candidates, mutual, () => 1, lengths[1]).length;
  if (inOrder < ORDERED_SHARE * mutual.length) return null;

  const likely: number[] = [];
  for (const [pair, value] of confidence.entries()) if (value >= PATH_CONFIDENCE) likely.push(pair);
  const gain = (pair: number): number =>
    logitOf(Math.min(confidence[pair] ?? 0, 1 - 1e-6)) - logitOf(PATH_CONFIDENCE) + 1e-3;
  const path = heaviestChain(candidates, likely, gain, lengths[1]);
  const usedA = new Set(path.map((pair) => a[pair]));
  const usedB = new Set(path.map((pair) => b[pair]));
  const offPath = likely.filter((pair) => {
    if ((confidence[pair] ?? 0) < OFF_PATH_CONFIDENCE) return false;
    const [first, second] = [a[pair] ?? 0, b[pair] ?? 0];
    return (!usedA.has(first) && bestOfA[first] === pair) || (!usedB.has(second) && bestOfB[second] === pair);
  });
  return { path, offPath };
}

/** For every passage of one list its best pair, the earliest of equals; -1 for none. */
function best(ends: Int32Array, scores: Float64Array, length: number): Int32Array {
  const result = new Int32Array(length).fill(-1);
  for (const [pair, end] of ends.entries()) {
    const before = result[end] ?? -1;
    if (before < 0 || (scores[pair] ?? 0) > (scores[before] ?? 0)) result[end] = pair;
  }
  return result;
}

/**
 * The chain of pairs, each behind the one before in both sources, with the greatest sum of gains; a Fenwick tree over
 * the second source holds the best chain that ends at or before each passage, so that the work is n log n.
 */
function heaviestChain(
  { a, b }: Candidates,
  pairs: readonly number[],
  gain: (pair: number) => number,
  length: number,
): readonly number[] {
  const total = new Map<number, number>();
  const previous = new Map<number, number>();
  const tree = new Int32Array(length + 1).fill(-1);
  const value = (pair: number): number => (pair < 0 ? 0 : (total.get(pair) ?? 0));
  const bestBefore = (second: number): number => {
    let found = -1;
    for (let at = second; at > 0; at -= at & -at) if (value(tree[at] ?? -1) > value(found)) found = tree[at] ?? -1;
    return found;
  };
  const note = (pair: number): void => {
    for (let at = (b[pair] ?? 0) + 1; at <= length; at += at & -at) {
      if (value(pair) > value(tree[at] ?? -1)) tree[at] = pair;
    }
  };
  const ordered = [...pairs].sort((one, other) => (a[one] ?? 0) - (a[other] ?? 0) || (b[one] ?? 0) - (b[other] ?? 0));
  let end = -1;
  for (let from = 0; from < ordered.length;) {
    let to = from;
    // All pairs of one passage look back before any of them is noted: the chain rises in the first source too.
    for (; to < ordered.length && a[ordered[to] ?? 0] === a[ordered[from] ?? 0]; to++) {
      const pair = ordered[to] ?? 0;
      const before = bestBefore(b[pair] ?? 0);
      total.set(pair, value(before) + gain(pair));
      previous.set(pair, before);
      if (value(pair) > value(end)) end = pair;
    }
    for (; from < to; from++) note(ordered[from] ?? 0);
  }
  const chain: number[] = [];
  for (let pair = end; pair >= 0; pair = previous.get(pair) ?? -1) chain.push(pair);
  return chain.reverse();
}
