import type { Item } from './arrange';

/**
 * Where the keyboard is: an item, a column, and the row there. `row` is null on what is not text: the line of a fold,
 * the furniture of a column.
 */
export interface Place {
  readonly item: string;
  readonly row: string | null;
  readonly source: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right' | 'first-column' | 'last-column' | 'first' | 'last';

/** Two places are the same. */
export function samePlace(one: Place | null, other: Place | null): boolean {
  return one?.item === other?.item && one?.row === other?.row && one?.source === other?.source;
}

/**
 * Where a key leads from a place; the same place at an edge. `columns` are the sources from the first column to the
 * last. From nowhere, or from a place that is gone, it leads to the first cell. `wanted` is the column that the way up
 * or down keeps to wherever there is something in it.
 */
export function move(
  items: readonly Item[],
  columns: readonly number[],
  from: Place | null,
  direction: Direction,
  wanted: number = from?.source ?? columns[0] ?? 0,
): Place | null {
  const at = from === null ? -1 : items.findIndex(({ key }) => key === from.item);
  const item = items[at];
  const [firstColumn] = columns;
  if (firstColumn === undefined) return null;
  if (from === null || item === undefined || direction === 'first') return enter(items, columns, 0, 1, firstColumn);
  if (direction === 'last') return enter(items, columns, items.length - 1, -1, wanted);
  if (direction === 'up' || direction === 'down') {
    const step = direction === 'down' ? 1 : -1;
    return within(item, from, step) ?? enter(items, columns, at + step, step, wanted) ?? from;
  }
  const column = columns.indexOf(from.source);
  const toEnd = direction === 'right' || direction === 'last-column';
  const candidates = toEnd ? columns.slice(column + 1) : columns.slice(0, Math.max(0, column)).reverse();
  if (direction === 'first-column' || direction === 'last-column') candidates.reverse();
  for (const source of candidates) {
    const place = sideways(item, from, source);
    if (place !== null) return place;
  }
  return from;
}

/** The place of a row in a column: where a jump lands. Null when no item shows it, as inside a fold. */
export function placeOf(items: readonly Item[], row: string, source: number): Place | null {
  for (const item of items) {
    if (item.kind === 'fact' && item.row.id === row) return { item: item.key, row, source };
    if (item.kind !== 'alone' && item.kind !== 'titles') continue;
    if (item.kind === 'alone' && item.folded) continue;
    if (item.bySource.get(source)?.some(({ id }) => id === row)) return { item: item.key, row, source };
  }
  return null;
}

function within(item: Item, from: Place, step: 1 | -1): Place | null {
  const stack = stackOf(item, from.source);
  const at = stack.findIndex((row) => row === from.row);
  const row = at < 0 ? undefined : stack[at + step];
  return row === undefined ? null : { ...from, row };
}

function sideways(item: Item, from: Place, source: number): Place | null {
  if (item.kind === 'fact') return { item: item.key, row: item.row.id, source };
  if (item.kind === 'furniture') return item.bySource.has(source) ? { item: item.key, row: null, source } : null;
  if (item.kind === 'alone' && item.folded) return null;
  const depth = Math.max(0, stackOf(item, from.source).indexOf(from.row ?? ''));
  const stack = stackOf(item, source);
  const row = stack[Math.min(depth, stack.length - 1)];
  return row === undefined ? null : { item: item.key, row, source };
}

/** The first place met from an item on, in the wanted column or the one nearest to it. */
function enter(
  items: readonly Item[],
  columns: readonly number[],
  at: number,
  step: 1 | -1,
  wanted: number,
): Place | null {
  const near = [...columns].sort(
    (one, other) =>
      Math.abs(columns.indexOf(one) - columns.indexOf(wanted)) -
      Math.abs(columns.indexOf(other) - columns.indexOf(wanted)),
  );
  for (let item = items[at]; item !== undefined; item = items[(at += step)]) {
    if (item.kind === 'fact') return { item: item.key, row: item.row.id, source: wanted };
    if (item.kind === 'alone' && item.folded) return { item: item.key, row: null, source: wanted };
    for (const source of near) {
      if (item.kind === 'furniture') {
        if (item.bySource.has(source)) return { item: item.key, row: null, source };
        continue;
      }
      const stack = stackOf(item, source);
      const row = step === 1 ? stack[0] : stack.at(-1);
      if (row !== undefined) return { item: item.key, row, source };
    }
  }
  return null;
}

function stackOf(item: Item, source: number): readonly string[] {
  if (item.kind === 'fact') return [item.row.id];
  if (item.kind === 'furniture') return [];
  if (item.kind === 'alone' && item.folded) return [];
  return (item.bySource.get(source) ?? []).map(({ id }) => id);
}
