import type { Steps } from '../contract/jobs';
import type { Features } from './features';
import { pairsBySecond } from './features';
import { logistic, rounded } from './settings';

/** Work between two progress steps: a few milliseconds. */
const ROWS_A_STEP = 256;
const PAIRS_A_STEP = 65_536;

/**
 * Of linked pairs, how often careful readers agree: a logistic curve of the logit of their score, under a ceiling, for
 * even the likest pair is wrong now and then. Fitted to the links of SPARK, merged SPARK and SuperPAL, SuperPAL counting
 * as much as both SPARKs. Links that SPARK's readers had left out count as agreed as often as a second reading found
 * them right (`docs/alignment.md`).
 */
export interface Agreement {
  readonly slope: number;
  readonly constant: number;
  readonly ceiling: number;
}

/** The weights of what two passages share in the logit of the pair, alone and among the other pairs. */
export interface Weights {
  readonly alone: {
    readonly grams: number;
    readonly overlap: number;
    readonly soft: number;
    readonly shared: number;
    /** Of nearness in meaning, in spreads; 0 where no encoder takes part. */
    readonly meaning: number;
    readonly constant: number;
  };
  readonly among: {
    readonly alone: number;
    readonly exclusive: number;
    readonly diagonal: number;
    readonly offset: number;
    readonly rank: number;
    readonly tolls: number;
    readonly constant: number;
  };
  /** How a score becomes a confidence. */
  readonly agreed: Agreement;
  /** Least score of a link among the other pairs, in short sources. */
  readonly threshold: number;
}

/**
 * What tolls of the same people add. Beside the rest of the score, regression gives 1.6 on ECB+, 1.2 and 0.9 on SPARK and
 * its merged form, which have few of them, and 2.0 on the labelled reports of the figures; none is a bundled case.
 */
const TOLLS = 1.5;

/**
 * What two passages that say who claims the deed add. Set beside `TOLLS`, not fitted: no development set has such a pair.
 * At this weight two passages that share next to nothing else stay apart.
 */
const CLAIMS = 1.2;

/**
 * For sources in one language. `alone`: logistic regression on news sets outside this repository. `among`: logistic
 * regression on SPARK (paragraphs and merged paragraphs), SuperPAL, OneStopEnglish and ECB+ development sets, with a
 * constant a set; the constant here is SPARK's.
 */
export const WORDS: Weights = {
  alone: { grams: 9.29, overlap: 5.7, soft: 5.08, shared: 0.169, meaning: 0, constant: -3.63 },
  among: {
    alone: 0.264,
    exclusive: 7.9,
    diagonal: 0.709,
    offset: -0.638,
    rank: -0.728,
    tolls: TOLLS,
    constant: -0.829,
  },
  agreed: { slope: 2.48, constant: 2.31, ceiling: 0.966 },
  threshold: 0.275,
};

/**
 * For sources in different languages, of which only names, numbers and dates are compared: the same regressions on
 * the same sets with everything else taken out of the texts.
 */
export const EVIDENCE: Weights = {
  alone: { grams: 0, overlap: 0, soft: 2.66, shared: 0.811, meaning: 0, constant: -2.65 },
  among: { alone: 0.2, exclusive: 7.93, diagonal: 1.18, offset: -1.02, rank: 0, tolls: TOLLS, constant: -1.56 },
  agreed: { slope: 1.05, constant: 0.8, ceiling: 1 },
  threshold: 0.275,
};

/**
 * For sources in one language that a sentence encoder has read: first how much its nearness counts beside `WORDS.alone`
 * as a whole, then `among`, both by logistic regression on SPARK (paragraphs and merged paragraphs) and SuperPAL, a
 * constant a set, the constant here being SPARK's. Fitted on these three the weights did better on OneStopEnglish and
 * ECB+ than those fitted on all five.
 */
export const WORDS_AND_MEANING: Weights = {
  alone: { grams: 5.6, overlap: 3.44, soft: 3.06, shared: 0.102, meaning: 0.618, constant: -2.46 },
  among: {
    alone: 0.517,
    exclusive: 12.2,
    diagonal: 0.947,
    offset: -0.74,
    rank: -0.378,
    tolls: TOLLS,
    constant: -0.827,
  },
  agreed: { slope: 2.22, constant: 1.76, ceiling: 0.971 },
  threshold: 0.275,
};

/**
 * For sources in different languages that a multilingual encoder has read: the same regressions, with an English
 * encoder on the English sets and everything but names, numbers and dates taken out of the features. A stand-in, for
 * want of news in several languages with links: across languages encoders are less sure.
 */
export const EVIDENCE_AND_MEANING: Weights = {
  alone: { grams: 0, overlap: 0, soft: 0.944, shared: 0.288, meaning: 0.996, constant: -1.2 },
  among: {
    alone: 0.812,
    exclusive: 2.08,
    diagonal: 1.08,
    offset: -0.794,
    rank: -0.143,
    tolls: TOLLS,
    constant: -0.255,
  },
  agreed: { slope: 1.43, constant: 1.18, ceiling: 1 },
  threshold: 0.275,
};

/** Scores of the pairs, by position of the pair; each 0 to 1 and rounded. */
export interface Scores {
  /** From what the two passages share, taken alone. */
  readonly alone: Float64Array;
  /** From `alone`, the pair's place among the others, a toll of the same people and who claims the deed. */
  readonly confidence: Float64Array;
  /** The same without toll and claim: what other pairs of the two passages have to come near. */
  readonly untold: Float64Array;
}

/** The logit of every pair from its own features alone; `meaning` is its nearness in meaning where that was measured. */
export function aloneLogits(
  { grams, overlap, soft, shared }: Features,
  { alone }: Weights,
  meaning: Float64Array | null = null,
): Float64Array {
  return grams.map(
    (cosine, pair) =>
      alone.grams * cosine +
      alone.overlap * (overlap[pair] ?? 0) +
      alone.soft * (soft[pair] ?? 0) +
      alone.shared * Math.log1p(shared[pair] ?? 0) +
      alone.meaning * (meaning?.[pair] ?? 0) +
      alone.constant,
  );
}

/** The place of every pair among the other pairs of its two sources. */
export interface Context {
  /** Scores of the pairs before and behind both passages, added, 0 to 2. */
  readonly diagonal: Float64Array;
  /** How far apart the two stand in their stories, as a share of the story, 0 to 1. */
  readonly offset: Float64Array;
  /** `ln(1 + n)` of the number of better pairs of the passage that has fewer of them. */
  readonly rank: Float64Array;
}

/** The context of all pairs of two lists of passages of the given lengths. */
export function* contextOf(
  features: Features,
  lengths: readonly [number, number],
  logits: Float64Array,
): Steps<Context> {
  const { a, b } = features;
  const progress = { stage: 'matching', done: 0, total: 0 } as const;
  const scores = yield* mapped(logits.length, (pair) => rounded(logistic(logits[pair] ?? 0)));
  const rowEnds = ends(a, lengths[0]);
  yield progress;
  const ranks = yield* bestRanks(features, scores, lengths[1], rowEnds);
  yield progress;
  const diagonal = yield* diagonals(features, scores, rowEnds);
  yield progress;
  return {
    diagonal,
    offset: yield* mapped(scores.length, (pair) =>
      Math.abs(((a[pair] ?? 0) + 0.5) / lengths[0] - ((b[pair] ?? 0) + 0.5) / lengths[1]),
    ),
    rank: yield* mapped(scores.length, (pair) => Math.log1p(ranks[pair] ?? 0)),
  };
}

/**
 * Scores all pairs of two lists of passages of the given lengths. Besides its own features a pair gains by sharing
 * what is rare in both sources and by neighbours that go together as well, and loses by standing elsewhere in the
 * story and by better partners of both its passages.
 */
export function* scorePairs(
  features: Features,
  lengths: readonly [number, number],
  weights: Weights,
  meaning: Float64Array | null = null,
): Steps<Scores> {
  const logits = aloneLogits(features, weights, meaning);
  const { among } = weights;
  const { diagonal, offset, rank } = yield* contextOf(features, lengths, logits);
  const sums = yield* mapped(
    logits.length,
    (pair) =>
      among.alone * (logits[pair] ?? 0) +
      among.exclusive * (features.exclusive[pair] ?? 0) +
      among.diagonal * (diagonal[pair] ?? 0) +
      among.offset * (offset[pair] ?? 0) +
      among.rank * (rank[pair] ?? 0) +
      among.constant,
  );
  const scoreOf = (logit: number): number => rounded(logistic(logit));
  const tollOf = (pair: number): number =>
    among.tolls * (features.tolls[pair] ?? 0) + CLAIMS * (features.claims[pair] ?? 0);
  return {
    alone: yield* mapped(logits.length, (pair) => scoreOf(logits[pair] ?? 0)),
    confidence: yield* mapped(logits.length, (pair) => scoreOf((sums[pair] ?? 0) + tollOf(pair))),
    untold: yield* mapped(logits.length, (pair) => scoreOf(sums[pair] ?? 0)),
  };
}

/** The values of all pairs, in steps of a few milliseconds. */
function* mapped(length: number, valueOf: (pair: number) => number): Steps<Float64Array> {
  const values = new Float64Array(length);
  for (let pair = 0; pair < length; pair++) {
    if (pair % PAIRS_A_STEP === 0) yield { stage: 'matching', done: pair, total: length };
    values[pair] = valueOf(pair);
  }
  return values;
}

/** Nearness in meaning of two passages on one event that have nothing to do with each other, in spreads. */
const UNRELATED = -1.4;

/** What share of the evidence for a pair its nearness in meaning makes, 0 to 1; the rest are words. */
export function meaningShare(features: Features, { alone }: Weights, meaning: Float64Array, pair: number): number {
  const words =
    alone.grams * (features.grams[pair] ?? 0) +
    alone.overlap * (features.overlap[pair] ?? 0) +
    alone.soft * (features.soft[pair] ?? 0) +
    alone.shared * Math.log1p(features.shared[pair] ?? 0);
  const near = alone.meaning * Math.max(0, (meaning[pair] ?? 0) - UNRELATED);
  return near === 0 ? 0 : near / (near + words);
}

/** Where the pairs of each first passage end, in pairs ordered by their first passage. */
function ends(firsts: Int32Array, length: number): Int32Array {
  const result = new Int32Array(length);
  for (const first of firsts) result[first] = (result[first] ?? 0) + 1;
  for (let at = 1; at < length; at++) result[at] = (result[at] ?? 0) + (result[at - 1] ?? 0);
  return result;
}

/** For every pair the scores of the pairs before and behind both its passages, added. */
function* diagonals({ a, b }: Features, scores: Float64Array, rowEnds: Int32Array): Steps<Float64Array> {
  const scoreAt = (first: number, second: number): number => {
    let low = first > 0 ? (rowEnds[first - 1] ?? 0) : 0;
    let high = rowEnds[first] ?? 0;
    const end = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((b[middle] ?? 0) < second) low = middle + 1;
      else high = middle;
    }
    return low < end && b[low] === second ? (scores[low] ?? 0) : 0;
  };
  const sums = new Float64Array(scores.length);
  for (let pair = 0; pair < sums.length; pair++) {
    if (pair % PAIRS_A_STEP === 0) yield { stage: 'matching', done: pair, total: sums.length };
    const [first, second] = [a[pair] ?? 0, b[pair] ?? 0];
    const before = first > 0 && second > 0 ? scoreAt(first - 1, second - 1) : 0;
    sums[pair] = before + (first + 1 < rowEnds.length ? scoreAt(first + 1, second + 1) : 0);
  }
  return sums;
}

/** For every pair how many pairs of its first or of its second passage, whichever has fewer, score higher. */
function* bestRanks({ b }: Features, scores: Float64Array, seconds: number, rowEnds: Int32Array): Steps<Int32Array> {
  const ranks = new Int32Array(scores.length).fill(scores.length);
  const rank = (pairs: Int32Array): void => {
    const ordered = pairs.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
    for (let at = 0, better = 0; at < ordered.length; at++) {
      const pair = ordered[at] ?? 0;
      if (at > 0 && (scores[pair] ?? 0) < (scores[ordered[at - 1] ?? 0] ?? 0)) better = at;
      ranks[pair] = Math.min(ranks[pair] ?? 0, better);
    }
  };
  const all = new Int32Array(scores.length);
  for (let pair = 0; pair < all.length; pair++) all[pair] = pair;
  for (let at = 0, start = 0; at < rowEnds.length; start = rowEnds[at++] ?? 0) {
    if (at % ROWS_A_STEP === 0) yield { stage: 'matching', done: at, total: rowEnds.length };
    rank(all.slice(start, rowEnds[at]));
  }
  const byB = pairsBySecond(b, seconds);
  for (let start = 0, done = 0; start < byB.length; done++) {
    if (done % ROWS_A_STEP === 0) yield { stage: 'matching', done, total: seconds };
    let end = start + 1;
    while (end < byB.length && b[byB[end] ?? 0] === b[byB[start] ?? 0]) end++;
    rank(byB.slice(start, end));
    start = end;
  }
  return ranks;
}
