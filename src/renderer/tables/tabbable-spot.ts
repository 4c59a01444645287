import { linked, type Column, type Entry, type TableRow } from './table';
import type { Spot } from './table-state.svelte';

/** The one stop of a table that Tab reaches: where the reader was or, where that is gone, the first. */
export function tabbableSpot<R extends TableRow, E extends Entry>(
  spot: Spot | null,
  columns: readonly Column<R, E>[],
  drawn: readonly R[],
): Spot {
  const column = spot === null ? undefined : columns.find(({ key }) => key === spot.column);
  if (spot !== null && column !== undefined) {
    const row = drawn.find(({ key }) => key === spot.row);
    if (spot.row === null && column.order !== undefined) return spot;
    if (row !== undefined) {
      const last = Math.max(0, linked(column.entries(row)).length - 1);
      return { ...spot, index: Math.min(spot.index, last) };
    }
  }
  const head = columns.find(({ order }) => order !== undefined);
  if (head !== undefined) return { row: null, column: head.key, index: 0 };
  return { row: drawn[0]?.key ?? null, column: columns[0]?.key ?? '', index: 0 };
}
