/** A run of items of a list, by index, half-open. */
export interface ItemSpan {
  readonly first: number;
  readonly end: number;
}

/** The items that are drawn: whole ones, and at most one next to them that is being made part by part. */
export interface DrawnSpan extends ItemSpan {
  /** Its index and how many of its parts are there; it is not counted among the whole ones. */
  readonly unfinished: { readonly index: number; readonly parts: number } | null;
}

export const NOTHING_DRAWN: DrawnSpan = { first: 0, end: 0, unfinished: null };

/** What is drawn once the view shows `seen`: that at once and, of what was drawn before, what is still `wished` around it. */
export function drawnFor(seen: ItemSpan, wished: ItemSpan, before: DrawnSpan): DrawnSpan {
  const first = Math.max(before.first, wished.first);
  const end = Math.min(before.end, wished.end);
  const apart = first >= end || end < seen.first || first > seen.end;
  const whole = apart ? seen : { first: Math.min(first, seen.first), end: Math.max(end, seen.end) };
  const index = before.unfinished?.index;
  const stays = (index === whole.first - 1 && index >= wished.first) || (index === whole.end && index < wished.end);
  return { first: whole.first, end: whole.end, unfinished: stays ? before.unfinished : null };
}

/** How many wished items are not drawn whole. */
export function missingOf(drawn: DrawnSpan, wished: ItemSpan): number {
  return Math.max(0, drawn.first - wished.first) + Math.max(0, wished.end - drawn.end);
}

/**
 * One part more of the wished items: of the one that was begun, else of the next one below, or above where the reader goes
 * up. `partsOf` says of how many parts an item is made.
 */
export function withAnotherPart(
  drawn: DrawnSpan,
  wished: ItemSpan,
  up: boolean,
  partsOf: (index: number) => number,
): DrawnSpan {
  const { first, end, unfinished } = drawn;
  const above = first > wished.first ? first - 1 : null;
  const below = end < wished.end ? end : null;
  const index = unfinished?.index ?? (up ? (above ?? below) : (below ?? above));
  if (index === null) return drawn;
  const parts = (unfinished?.parts ?? 0) + 1;
  if (parts < partsOf(index)) return { first, end, unfinished: { index, parts } };
  return { first: Math.min(first, index), end: Math.max(end, index + 1), unfinished: null };
}
