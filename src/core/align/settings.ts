/**
 * The numbers of the decision. They and the weights in `score.ts` were fitted on development sets of real news, none on
 * a bundled case; `docs/alignment.md` says how and how well.
 */
export const ENGINE_SETTINGS = {
  /** Share of the best confidence of its row or of its column that a link must reach. */
  nearBest: 0.5,
  /** How much the logit of the threshold rises with the logarithm of the longer source's length. */
  lengthPenalty: 0.15,
  /** Passages of a source that counts as short. */
  shortSource: 12,
  /** Average confidence between two groups of paragraphs from which they share a row. */
  rowThreshold: 0.32,
  /** What two paragraphs of one source in a row take from it, in confidence. */
  rowSameSource: 0.05,
  /** Partners a paragraph looks for in each other source before the exact score is computed. */
  candidates: 32,
} as const;

/** Scores are rounded to this many parts of one, so that no machine's last bit decides anything. */
const PARTS = 1e6;

/** The value rounded to a millionth. */
export function rounded(value: number): number {
  return Math.round(value * PARTS) / PARTS;
}

/** The logistic function. */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** The inverse of `logistic`. */
export function logitOf(probability: number): number {
  return Math.log(probability / (1 - probability));
}
