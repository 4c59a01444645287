import type { FigureCell } from '../../core/contract/figures';

/** A value on a scale from 0 to 1. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** The bar goes on beyond the scale: no bound is given on that side. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** Where the named number stands; null for a range between two. */
  readonly dot: number | null;
  /** The number itself is not included ("more than 80"). */
  readonly hollow: boolean;
  readonly approximate: boolean;
}

/** The values of a quantity on one scale, a lane a source. */
export interface Plot {
  readonly lanes: readonly { readonly source: number; readonly bars: readonly Bar[] }[];
  readonly low: number;
  readonly high: number;
}

/** Room on either side of the scale for bars that go on. */
const MARGIN = 0.12;

/** The plot of cells; null where fewer than two values differ, for a single dot says nothing. */
export function plotOf(cells: readonly FigureCell[]): Plot | null {
  const bounds = cells.flatMap(({ min, max }) => [min, max]).filter((bound) => bound !== null);
  const kinds = new Set(cells.map(({ min, max }) => `${String(min)} ${String(max)}`));
  if (kinds.size < 2 || bounds.length === 0) return null;
  const low = Math.min(...bounds);
  const high = Math.max(...bounds);
  const span = high - low;
  const at = (value: number): number => (span === 0 ? 0.5 : MARGIN + ((value - low) / span) * (1 - 2 * MARGIN));
  const lanes = new Map<number, Bar[]>();
  for (const cell of cells) {
    const own = lanes.get(cell.source) ?? [];
    const bar = barOf(cell, at);
    if (!own.some((known) => JSON.stringify(known) === JSON.stringify(bar))) own.push(bar);
    lanes.set(cell.source, own);
  }
  return {
    lanes: [...lanes].sort(([one], [other]) => one - other).map(([source, bars]) => ({ source, bars })),
    low,
    high,
  };
}

function barOf(cell: FigureCell, at: (value: number) => number): Bar {
  const { min, max, minOpen, maxOpen, approximate } = cell;
  return {
    from: min === null ? 0 : at(min),
    to: max === null ? 1 : at(max),
    openStart: min === null,
    openEnd: max === null,
    dot: dotOf(cell, at),
    hollow: (min === null ? maxOpen : minOpen) && !approximate,
    approximate,
  };
}

/** A flat number, the bound of an open range, or the middle of what is approximate. */
function dotOf({ min, max, approximate }: FigureCell, at: (value: number) => number): number | null {
  if (min === null) return max === null ? null : at(max);
  if (max === null) return at(min);
  return min === max || approximate ? at((min + max) / 2) : null;
}
