import type { Step, Telling } from './case-picture';

/** How high a bar stands, as a share of its lane: the higher, the more the words differ. Alone, nothing is compared. */
const HEIGHTS: Readonly<Record<Telling, number>> = {
  alone: 0.42,
  compared: 0.42,
  same: 0.42,
  close: 0.66,
  other: 0.92,
};

/** What is drawn of a source at a place of the picture. */
export interface Bar {
  /** Share of the steps of the place that the source tells, above 0 to 1. */
  readonly share: number;
  /** Share of the lane's height, the mean of what is told. */
  readonly height: number;
  /** All that is told here is told by this source alone. */
  readonly alone: boolean;
  readonly conflict: boolean;
}

/** So many steps share a place of the picture that every place is at least `narrowest` wide; lengths in pixels. */
export function stepsAPlace(steps: number, width: number, narrowest: number): number {
  return Math.max(1, Math.ceil(steps / Math.max(1, Math.floor(width / narrowest))));
}

/** The bars of each place from the first to the last, by source; null where the source tells nothing of it. */
export function barsOf(
  steps: readonly Step[],
  sources: readonly number[],
  together: number,
): readonly (readonly (Bar | null)[])[] {
  const places: (readonly (Bar | null)[])[] = [];
  for (let from = 0; from < steps.length; from += together) {
    const inside = steps.slice(from, from + together);
    places.push(sources.map((source) => barOf(inside, source)));
  }
  return places;
}

function barOf(steps: readonly Step[], source: number): Bar | null {
  const told = steps.flatMap(({ marks }) => marks[source] ?? []);
  if (told.length === 0) return null;
  return {
    share: told.length / steps.length,
    height: told.reduce((sum, { telling }) => sum + HEIGHTS[telling], 0) / told.length,
    alone: told.every(({ telling }) => telling === 'alone'),
    conflict: told.some(({ conflict }) => conflict),
  };
}
