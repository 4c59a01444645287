import type { ColumnRows } from './column-rows';

/** Where a row stands in a column: pixels from the top of the column's content. */
export interface RowSpan {
  readonly row: string;
  readonly top: number;
  readonly bottom: number;
}

/** The same fact in two columns: how far from the top of their contents it stands in either. */
export interface LevelPair {
  readonly a: number;
  readonly b: number;
}

/** The rows that two columns share next to a height in column `a`: the last that begins there or above, the first below. */
export function pairsAround(a: ColumnRows, b: ColumnRows, at: number): readonly LevelPair[] {
  const place = a.placeAt(at);
  return [nextShared(a, b, place, -1), nextShared(a, b, place + 1, 1)].filter((pair) => pair !== null);
}

function nextShared(a: ColumnRows, b: ColumnRows, from: number, step: 1 | -1): LevelPair | null {
  for (let place = from; place >= 0 && place < a.count; place += step) {
    const here = a.at(place);
    const there = here === null ? null : b.find(here.row);
    if (here !== null && there !== null) return { a: here.top, b: there.top };
  }
  return null;
}

/**
 * The height in column `b` that is level with a height in column `a`, given the shared rows around it: the fact's own at every shared fact, in between
 * in proportion, also where the two tell their facts in another order; beyond the first and the last, pixel by pixel.
 */
export function levelWith(pairs: readonly LevelPair[], at: number): number {
  const after = pairs.findIndex(({ a }) => a > at);
  const next = pairs[after];
  const previous = after < 0 ? pairs.at(-1) : pairs[after - 1];
  if (previous === undefined) return next === undefined ? at : next.b + (at - next.a);
  if (next === undefined) return previous.b + (at - previous.a);
  return previous.b + ((at - previous.a) / (next.a - previous.a)) * (next.b - previous.b);
}

/** The row at a height of a column: the one that begins there or last before it; null above the first. */
export function rowAt(spans: readonly RowSpan[], at: number): RowSpan | null {
  return spans.findLast(({ top }) => top <= at) ?? spans[0] ?? null;
}

/**
 * Where in column `b` a row of column `a` would stand that `b` lacks: below the paragraph that tells the last fact
 * before it which both tell; at the top of the first paragraph when there is none.
 */
export function gapFor(row: string, a: readonly RowSpan[], b: readonly RowSpan[]): number {
  const told = new Map(b.map((span) => [span.row, span]));
  const here = a.findIndex((span) => span.row === row);
  const before = a.slice(0, Math.max(0, here)).findLast((span) => told.has(span.row));
  return before === undefined ? (b[0]?.top ?? 0) : (told.get(before.row)?.bottom ?? 0);
}
