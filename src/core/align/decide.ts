import { ENGINE_SETTINGS, logistic, logitOf } from './settings';

/** A scored pair of segments of two sources: `a` in the one, `b` in the other. */
export interface Scored {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * The pairs that are linked: those over the threshold, which rises with the length of the longer source (the more
 * pairs there are, the more of them look alike by chance), and near the best of their row or of their column. Many to
 * many: a lead paragraph has several counterparts.
 */
export function decide<T extends Scored>(pairs: readonly T[], lengths: readonly [number, number]): readonly T[] {
  const { threshold, shortSource, lengthPenalty, nearBest } = ENGINE_SETTINGS;
  const excess = Math.max(0, Math.log(Math.max(...lengths) / shortSource));
  const least = logistic(logitOf(threshold) + lengthPenalty * excess);
  const bestOfA = new Map<number, number>();
  const bestOfB = new Map<number, number>();
  for (const { a, b, score } of pairs) {
    bestOfA.set(a, Math.max(score, bestOfA.get(a) ?? 0));
    bestOfB.set(b, Math.max(score, bestOfB.get(b) ?? 0));
  }
  return pairs.filter(
    ({ a, b, score }) => score >= least && score >= nearBest * Math.min(bestOfA.get(a) ?? 0, bestOfB.get(b) ?? 0),
  );
}
