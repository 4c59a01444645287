/** How often a term stands in one source and in the others, with the words of each. */
export interface TermCounts {
  readonly here: number;
  readonly hereWords: number;
  readonly there: number;
  readonly thereWords: number;
}

/** Weight of the prior in words: the terms of all sources together speak as loudly as a text of this length. */
const PRIOR_WORDS = 500;

/**
 * How far a source prefers a term over the other sources: z-score of the log-odds ratio with an informative Dirichlet
 * prior, taken from all sources together, after Monroe, Colaresi and Quinn, "Fightin' Words" (2008). Positive is more,
 * zero where neither uses it; swapping the sides turns the sign round.
 */
export function logOddsZ({ here, hereWords, there, thereWords }: TermCounts): number {
  const all = here + there;
  const words = hereWords + thereWords;
  if (all === 0 || words === 0) return 0;
  const prior = (PRIOR_WORDS * all) / words;
  const odds = (count: number, size: number): number =>
    Math.log((count + prior) / Math.max(1e-9, size + PRIOR_WORDS - count - prior));
  const variance = 1 / (here + prior) + 1 / (there + prior);
  return (odds(here, hereWords) - odds(there, thereWords)) / Math.sqrt(variance);
}
