import type { Comparison } from '../../core/contract/comparison';
import type { SegmentRef } from '../../core/contract/source';
import { cellOf } from '../synopsis/differences';
import type { Direction, Place } from '../synopsis/navigate';
import type { Page } from '../synopsis/page.svelte';

/**
 * Where a key leads in the columns: up and down in the source's own order, sideways to the counterpart in the next
 * column that tells the fact. Null when there is nothing in that direction.
 */
export function neighbour(comparison: Comparison, page: Page, from: Place, direction: Direction): SegmentRef | null {
  const row = comparison.rows.find(({ id }) => id === from.row);
  const here = row === undefined ? undefined : cellOf(row, from.source)?.segments;
  if (row === undefined || here === undefined) return null;
  const { shown } = page.columns;
  const column = shown.indexOf(from.source);
  switch (direction) {
    case 'up':
    case 'first':
      return inOrder(
        comparison,
        from.source,
        direction === 'first' ? -1 : (here[0] ?? 0),
        direction === 'first' ? 1 : -1,
      );
    case 'down':
      return inOrder(comparison, from.source, here.at(-1) ?? 0, 1);
    case 'last':
      return inOrder(comparison, from.source, comparison.sources[from.source]?.segments.length ?? 0, -1);
    case 'left':
    case 'first-column':
    case 'right':
    case 'last-column': {
      const toStart = direction === 'left' || direction === 'first-column';
      const way = toStart ? shown.slice(0, column).reverse() : shown.slice(column + 1);
      if (direction.endsWith('-column')) way.reverse();
      for (const source of way) {
        const segment = cellOf(row, source)?.segments[0];
        if (segment !== undefined) return { source, segment };
      }
      return null;
    }
  }
}

/** The nearest paragraph after (1) or before (-1) a segment; furniture is passed over. */
function inOrder({ sources }: Comparison, source: number, from: number, step: 1 | -1): SegmentRef | null {
  const segments = sources[source]?.segments ?? [];
  for (let segment = from + step; segments[segment] !== undefined; segment += step)
    if (segments[segment]?.kind !== 'furniture') return { source, segment };
  return null;
}
