import type { Comparison } from '../../core/contract/comparison';
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
  const heights = new Map<number, number>();
  for (const row of rowsOf(item))
    for (const { source, segments } of row.cells) {
      const lengths = segments.map((at) => {
        const segment = comparison.sources[source]?.segments[at];
        return segment === undefined ? 0 : segment.end - segment.start;
      });
      const lines = lengths.reduce((sum, length) => sum + Math.ceil((length * CHARACTER) / column), 0);
      heights.set(source, (heights.get(source) ?? 0) + lines * LINE);
    }
  return PADDING + Math.max(LINE, ...heights.values());
}
