import type { Steps } from '../contract/jobs';
import type { Candidates } from './candidates';
import type { Passage, Passages } from './passages';
import { sameToll } from './tolls';

/** Passages done between two progress steps. */
const PASSAGES_A_STEP = 32;

/**
 * Names, numbers and dates that a passage is taken to have at least where nothing else is compared: one number that two
 * passages share is not all that they say, however little of either is read.
 */
const LEAST_EVIDENCE = 3;

/**
 * What the passages of each candidate pair have in common, a column a feature, by position of the pair. All are
 * symmetric: exchanging the two lists gives the same values.
 */
export interface Features extends Candidates {
  /** Cosine of the four-letter runs, 0 to 1. */
  readonly grams: Float64Array;
  /** Weight of the shared terms by the weight of all terms of both, 0 to 1. */
  readonly overlap: Float64Array;
  /** Harmonic mean of the shares of each one's weight that the other has or has a near word for, 0 to 1. */
  readonly soft: Float64Array;
  /** Weight of the shared terms, 0 or more. */
  readonly shared: Float64Array;
  /**
   * How much the two share that the rest of their sources lack: the rarity of the shared terms, each divided by the
   * geometric mean of the numbers of passages that have it in either source, by the geometric mean of both lengths in
   * terms.
   */
  readonly exclusive: Float64Array;
  /** 1 where both say how many were killed, hurt or missing, and mean the same people by the numbers; else 0. */
  readonly tolls: Float64Array;
  /** 1 where both say who claims the deed, or that nobody does; else 0. */
  readonly claims: Float64Array;
}

/** The features of all candidate pairs of two lists of passages. */
export function* measurePairs(
  passages: Passages,
  as: readonly Passage[],
  bs: readonly Passage[],
  candidates: Candidates,
): Steps<Features> {
  const { weights, rarities, gramCount } = passages;
  const least = passages.languages === 'different' ? LEAST_EVIDENCE : 1;
  const { a: firsts, b: seconds } = candidates;
  const count = firsts.length;
  const floored = passages.languages === 'different' ? atLeastUsual : (sums: Float64Array) => sums;
  const [sums, otherSums] = [floored(totals(as, weights)), floored(totals(bs, weights))];
  const [spread, otherSpread] = [inverseRoots(as, weights.length), inverseRoots(bs, weights.length)];
  const grams = new Float64Array(count);
  const shared = new Float64Array(count);
  const exclusive = new Float64Array(count);
  const overlap = new Float64Array(count);
  const soft = new Float64Array(count);
  const tolls = new Float64Array(count);
  const claims = new Float64Array(count);

  const gramOf = new Float32Array(gramCount);
  const cover = new Cover(passages);
  for (let pair = 0, at = 0; at < as.length; at++) {
    if (at % PASSAGES_A_STEP === 0) yield { stage: 'matching', done: at, total: as.length };
    if (firsts[pair] !== at) continue;
    const a = as[at];
    if (a === undefined) continue;
    cover.lay(a);
    for (let i = 0; i < a.grams.length; i++) gramOf[a.grams[i] ?? 0] = a.gramWeights[i] ?? 0;
    for (; firsts[pair] === at; pair++) {
      const b = bs[seconds[pair] ?? 0];
      if (b === undefined) continue;
      let covered = 0;
      let common = 0;
      let own = 0;
      for (const term of b.terms) {
        const part = cover.of[term] ?? 0;
        if (part === 0) continue;
        const weight = weights[term] ?? 0;
        covered += weight * part;
        if (part < 1) continue;
        common += weight;
        own += (rarities[term] ?? 0) * (spread[term] ?? 0) * (otherSpread[term] ?? 0);
      }
      shared[pair] = common;
      claims[pair] = a.claim !== null && b.claim !== null ? 1 : 0;
      tolls[pair] = sameToll(a.tolls, b.tolls) === null ? 0 : 1;
      // Passages that share nothing may be pairs too, found by meaning, and some have no terms at all.
      exclusive[pair] = own / Math.sqrt(Math.max(a.terms.length, least) * Math.max(b.terms.length, least));
      overlap[pair] = common / ((sums[at] ?? 0) + (otherSums[seconds[pair] ?? 0] ?? 0) - common || 1);
      soft[pair] = covered / ((otherSums[seconds[pair] ?? 0] ?? 0) || 1);
      let cosine = 0;
      for (let i = 0; i < b.grams.length; i++) cosine += (gramOf[b.grams[i] ?? 0] ?? 0) * (b.gramWeights[i] ?? 0);
      grams[pair] = cosine;
    }
    for (const gram of a.grams) gramOf[gram] = 0;
    cover.lift(a);
  }

  const byB = pairsBySecond(seconds, bs.length);
  for (let next = 0, at = 0; at < bs.length; at++) {
    if (at % PASSAGES_A_STEP === 0) yield { stage: 'matching', done: at, total: bs.length };
    const b = bs[at];
    if (b === undefined || seconds[byB[next] ?? -1] !== at) continue;
    cover.lay(b);
    for (; next < count && seconds[byB[next] ?? 0] === at; next++) {
      const pair = byB[next] ?? 0;
      const a = as[firsts[pair] ?? 0];
      if (a === undefined) continue;
      let covered = 0;
      for (const term of a.terms) covered += (weights[term] ?? 0) * (cover.of[term] ?? 0);
      const [one, other] = [covered / ((sums[firsts[pair] ?? 0] ?? 0) || 1), soft[pair] ?? 0];
      soft[pair] = one + other === 0 ? 0 : (2 * one * other) / (one + other);
    }
    cover.lift(b);
  }
  return { ...candidates, grams, overlap, soft, shared, exclusive, tolls, claims };
}

/** For every term how well one passage covers it: 1 for its own terms, the likeness of the nearest for others. */
class Cover {
  readonly of: Float64Array;
  readonly #near: Passages['near'];

  constructor({ weights, near }: Passages) {
    this.of = new Float64Array(weights.length);
    this.#near = near;
  }

  lay({ terms }: Passage): void {
    const { starts, terms: near, likeness } = this.#near;
    for (const term of terms) {
      for (let at = starts[term] ?? 0, end = starts[term + 1] ?? 0; at < end; at++) {
        const other = near[at] ?? 0;
        const part = likeness[at] ?? 0;
        if (part > (this.of[other] ?? 0)) this.of[other] = part;
      }
    }
    for (const term of terms) this.of[term] = 1;
  }

  lift({ terms }: Passage): void {
    const { starts, terms: near } = this.#near;
    for (const term of terms) {
      this.of[term] = 0;
      for (let at = starts[term] ?? 0, end = starts[term + 1] ?? 0; at < end; at++) this.of[near[at] ?? 0] = 0;
    }
  }
}

function totals(list: readonly Passage[], weights: Float64Array): Float64Array {
  return Float64Array.from(list, ({ terms }) => terms.reduce((sum, term) => sum + (weights[term] ?? 0), 0));
}

/**
 * The same, none below the median: a passage with a single name says more than that name, and another that has it too is
 * not all that it says.
 */
function atLeastUsual(sums: Float64Array): Float64Array {
  const usual = sums.toSorted()[sums.length >> 1] ?? 0;
  return sums.map((sum) => Math.max(sum, usual));
}

/** For every term one by the root of the number of passages that have it. */
function inverseRoots(list: readonly Passage[], size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const { terms } of list) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  return counts.map((count) => (count === 0 ? 0 : 1 / Math.sqrt(count)));
}

/** Positions of the pairs ordered by their second passage, then by their first. */
export function pairsBySecond(seconds: Int32Array, length: number): Int32Array {
  const next = new Int32Array(length + 1);
  for (const second of seconds) next[second + 1] = (next[second + 1] ?? 0) + 1;
  for (let at = 0; at < length; at++) next[at + 1] = (next[at + 1] ?? 0) + (next[at] ?? 0);
  const order = new Int32Array(seconds.length);
  for (const [pair, second] of seconds.entries()) {
    const place = next[second] ?? 0;
    order[place] = pair;
    next[second] = place + 1;
  }
  return order;
}
