import type { Cell, Comparison } from '../../core/contract/comparison';
import type { Item } from './arrange';
import { rowsOf } from './differences';

/** Pixels a character and a line of the usual reading text take, with the room around a paragraph. */
const CHARACTER = 7.1;
const LINE = 22.5;
const PADDING = 30;
const NARROWEST = 260;

/** A guess at how high an item will be, in pixels, until it has been drawn and measured. */
export function estimateHeight(item: Item | undefined, comparison: Comparison, width: number): number {
  if (item === undefined) return PADDING;
  if (item.kind === 'furniture' || (item.kind === 'alone' && item.folded)) return LINE + PADDING;
  const column = Math.max(NARROWEST, width / comparison.sources.length) - PADDING;
  if (item.kind === 'fact')
    return PADDING + LINE * Math.max(1, ...item.row.cells.map((cell) => linesOf(cell, comparison, column)));
  const lines = new Map<number, number>();
  for (const row of rowsOf(item))
    for (const cell of row.cells)
      lines.set(cell.source, (lines.get(cell.source) ?? 0) + linesOf(cell, comparison, column));
  return PADDING + LINE * Math.max(1, ...lines.values());
}

function linesOf({ source, segments }: Cell, { sources }: Comparison, column: number): number {
  let lines = 0;
  for (const at of segments) {
    const segment = sources[source]?.segments[at];
    if (segment !== undefined) lines += Math.ceil(((segment.end - segment.start) * CHARACTER) / column);
  }
  return lines;
}
