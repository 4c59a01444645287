/** Confidence in words, from the calibrated probability that a careful reader would agree. */
export type ConfidenceLevel = 'certain' | 'strong' | 'likely' | 'tentative';

const LEVELS: readonly (readonly [ConfidenceLevel, number])[] = [
  ['certain', 0.9],
  ['strong', 0.75],
  ['likely', 0.55],
];

export function confidenceLevel(confidence: number): ConfidenceLevel {
  return LEVELS.find(([, from]) => confidence >= from)?.[0] ?? 'tentative';
}

/** How many of the meter's three bars the level fills. */
export function confidenceBars(level: ConfidenceLevel): number {
  return { certain: 3, strong: 3, likely: 2, tentative: 1 }[level];
}
