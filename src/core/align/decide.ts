import type { Candidates } from './candidates';
import { revisionLinks } from './revision';
import type { Agreement, Scores, Weights } from './score';
import { ENGINE_SETTINGS, logistic, logitOf, rounded } from './settings';

/**
 * What order tells in versions of one text, in logits: on the path nearly every pair is right (3,447 of 3,448 verses
 * in three translations), off it few are.
 */
const ON_PATH: Agreement = { slope: 1, constant: 2.5, ceiling: 1 };
const LINKED_OFF_PATH: Agreement = { slope: 1, constant: 0, ceiling: 1 };
const OFF_PATH: Agreement = { slope: 1, constant: -2, ceiling: 1 };

/** What becomes of the pairs, by position. */
export interface Decision {
  /** Ascending. */
  readonly linked: readonly number[];
  /** Calibrated probability that a careful reader would link the pair at this position, 0 to 1. */
  confidenceOf(pair: number): number;
  /** True when the lists are of two versions of one text. */
  readonly versions: boolean;
}

/** Which pairs of two lists of passages of the given lengths are linked, and how surely. */
export function decide(
  candidates: Candidates,
  scores: Scores,
  lengths: readonly [number, number],
  weights: Weights,
): Decision {
  const revision = revisionLinks(candidates, scores, lengths);
  if (revision === null) return decideApart(candidates, scores, lengths, weights);
  const linked = [...revision.path, ...revision.offPath].sort((one, other) => one - other);
  const path = new Set(revision.path);
  const offPath = new Set(revision.offPath);
  return {
    linked,
    confidenceOf: (pair) =>
      agreedOn(scores.confidence[pair] ?? 0, path.has(pair) ? ON_PATH : offPath.has(pair) ? LINKED_OFF_PATH : OFF_PATH),
    versions: true,
  };
}

/** The same for texts that are known to be no versions of each other. */
export function decideApart(
  candidates: Candidates,
  scores: Scores,
  lengths: readonly [number, number],
  { threshold, agreed }: Weights,
): Decision {
  return {
    linked: nearBest(candidates, scores, lengths, threshold),
    confidenceOf: (pair) => agreedOn(scores.confidence[pair] ?? 0, agreed),
    versions: false,
  };
}

function agreedOn(score: number, { slope, constant, ceiling }: Agreement): number {
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, score));
  return rounded(ceiling * logistic(slope * logitOf(inside) + constant));
}

/**
 * The pairs whose confidence reaches the threshold, which rises with the length of the longer source (the more pairs
 * there are, the more of them look alike by chance), and comes near the best of its row or of its column, tolls
 * aside, for a toll that goes with many puts none of the others in doubt. Many to many: a lead paragraph has several
 * counterparts.
 */
function nearBest(
  { a, b }: Candidates,
  { confidence, untold }: Scores,
  lengths: readonly [number, number],
  threshold: number,
): number[] {
  const least = thresholdFor(lengths, threshold);
  const bestOfA = new Float64Array(lengths[0]);
  const bestOfB = new Float64Array(lengths[1]);
  for (const [pair, value] of untold.entries()) {
    const [first, second] = [a[pair] ?? 0, b[pair] ?? 0];
    bestOfA[first] = Math.max(value, bestOfA[first] ?? 0);
    bestOfB[second] = Math.max(value, bestOfB[second] ?? 0);
  }
  const linked: number[] = [];
  for (const [pair, value] of confidence.entries()) {
    if (value < least) continue;
    const best = Math.min(bestOfA[a[pair] ?? 0] ?? 0, bestOfB[b[pair] ?? 0] ?? 0);
    if (value >= ENGINE_SETTINGS.nearBest * best) linked.push(pair);
  }
  return linked;
}

/** The least confidence of a link, before calibration, between sources of the given lengths in passages. */
function thresholdFor(lengths: readonly [number, number], threshold: number): number {
  const { shortSource, lengthPenalty } = ENGINE_SETTINGS;
  const excess = Math.max(0, Math.log(Math.max(...lengths) / shortSource));
  return logistic(logitOf(threshold) + lengthPenalty * excess);
}
