/**
 * The numbers the lexical engine works with. `weights` and `threshold` come from a measurement on development sets of
 * real news, see `docs/alignment.md`; none was chosen on a bundled case.
 */
export const ENGINE_SETTINGS = {
  /** A pair is linked from this score on, in sources of up to `shortSource` paragraphs. */
  threshold: 0.275,
  /** Share of the best score of its row or of its column that a link must reach. */
  nearBest: 0.8,
  /** How much the logit of the threshold rises with the logarithm of the longer source's length. */
  lengthPenalty: 0.3,
  shortSource: 12,
  /** Average confidence between two groups of paragraphs from which they share a row. */
  rowThreshold: 0.2,
  /** Partners a paragraph keeps in each other source before the exact score is computed. */
  candidates: 64,
} as const;

/** Scores are rounded to this step, so that no machine's last bit decides anything. */
const STEP = 1e-6;

/** The value rounded to a millionth. */
export function rounded(value: number): number {
  return Math.round(value / STEP) * STEP;
}

/** The logistic function. */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** The inverse of `logistic`. */
export function logitOf(probability: number): number {
  return Math.log(probability / (1 - probability));
}
