import type { Candidates } from './candidates';
import { ENGINE_SETTINGS, logistic, logitOf } from './settings';

/**
 * Which pairs are linked, by position: those whose confidence reaches the threshold, which rises with the length of
 * the longer source (the more pairs there are, the more of them look alike by chance), and comes near the best of
 * its row or of its column. Many to many: a lead paragraph has several counterparts.
 */
export function decide({ a, b }: Candidates, confidence: Float64Array, lengths: readonly [number, number]): number[] {
  const { nearBest } = ENGINE_SETTINGS;
  const least = thresholdFor(lengths);
  const bestOfA = new Float64Array(lengths[0]);
  const bestOfB = new Float64Array(lengths[1]);
  for (const [pair, value] of confidence.entries()) {
    const [first, second] = [a[pair] ?? 0, b[pair] ?? 0];
    bestOfA[first] = Math.max(value, bestOfA[first] ?? 0);
    bestOfB[second] = Math.max(value, bestOfB[second] ?? 0);
  }
  const linked: number[] = [];
  for (const [pair, value] of confidence.entries()) {
    if (value < least) continue;
    const best = Math.min(bestOfA[a[pair] ?? 0] ?? 0, bestOfB[b[pair] ?? 0] ?? 0);
    if (value >= nearBest * best) linked.push(pair);
  }
  return linked;
}

/** The least confidence of a link between sources of the given lengths in passages. */
export function thresholdFor(lengths: readonly [number, number]): number {
  const { threshold, shortSource, lengthPenalty } = ENGINE_SETTINGS;
  const excess = Math.max(0, Math.log(Math.max(...lengths) / shortSource));
  return logistic(logitOf(threshold) + lengthPenalty * excess);
}
