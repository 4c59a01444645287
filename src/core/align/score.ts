import type { Features } from './features';
import { logistic, rounded } from './settings';

/** The score of a pair, 0 to 1: how likely the two passages cover the same fact. */
export function scoreOf({ grams, overlap, soft, shared }: Features): number {
  return rounded(logistic(9.29 * grams + 5.7 * overlap + 5.08 * soft + 0.169 * Math.log(1 + shared) - 3.63));
}
