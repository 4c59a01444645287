import type { Comparison, Row } from '../../core/contract/comparison';
import type { Item } from '../synopsis/arrange';
import { cellOf, rowsOf, type DifferenceIndex } from '../synopsis/differences';

/**
 * How much of an item's place a source fills in the picture: 0 nothing there, then from 0.35 (told, in the same words or
 * nothing to compare with) to 1 (told in other words).
 */
export type Density = number;

const TOLD = 0.35;
/** In a column by itself: told by nobody else. */
const ALONE = 0.14;
const REWRITTEN = 0.8;
const CLOSE_LEAST = 0.45;
/** So many changes make a close wording look as different as a rewritten one. */
const CHANGES_FULL = 12;

/** One band of the picture: an item, its share of the height, and what each source tells of it. */
export interface Band {
  readonly height: number;
  readonly densities: readonly Density[];
}

/** The picture of a case: items from top to bottom, sources from left to right. Heights add up to 1. */
export function pictureOf(
  comparison: Comparison,
  items: readonly Item[],
  heights: readonly number[],
  differences: DifferenceIndex,
): readonly Band[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  return items.map((item, at) => ({
    height: total === 0 ? 0 : (heights[at] ?? 0) / total,
    densities: comparison.sources.map((_, source) => densityOf(item, source, differences)),
  }));
}

/** The picture of one source by itself: its blocks from top to bottom, each with the row that it tells, if any. */
export function columnPictureOf(
  source: number,
  rows: readonly (Row | null)[],
  heights: readonly number[],
  differences: DifferenceIndex,
): readonly Band[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  return rows.map((row, at) => {
    const density = row === null ? 0 : row.cells.length === 1 ? ALONE : densityOfRow(row, source, differences);
    return { height: total === 0 ? 0 : (heights[at] ?? 0) / total, densities: [density] };
  });
}

function densityOf(item: Item, source: number, differences: DifferenceIndex): Density {
  if (item.kind === 'furniture') return 0;
  if (item.kind === 'alone') return item.bySource.has(source) ? TOLD : 0;
  const told = rowsOf(item).filter((row) => cellOf(row, source) !== null);
  return told.reduce<Density>((densest, row) => Math.max(densest, densityOfRow(row, source, differences)), 0);
}

function densityOfRow({ id }: Row, source: number, differences: DifferenceIndex): Density {
  const difference = differences.against(id, source);
  if (difference === null || difference.relation === 'identical') return TOLD;
  if (difference.relation === 'rewritten') return REWRITTEN;
  const share = Math.min(1, difference.changes.length / CHANGES_FULL);
  return CLOSE_LEAST + (REWRITTEN - CLOSE_LEAST) * share;
}

/** The place in the items (index plus share of the item) at a share of the picture's height. */
export function positionAt(bands: readonly Band[], share: number): number {
  let passed = 0;
  for (const [index, { height }] of bands.entries()) {
    if (share < passed + height) return index + Math.max(0, (share - passed) / height);
    passed += height;
  }
  return bands.length;
}

/** The share of the picture's height at a place in the items. */
export function shareAt(bands: readonly Band[], position: number): number {
  const index = Math.min(bands.length, Math.floor(position));
  const above = bands.slice(0, index).reduce((sum, { height }) => sum + height, 0);
  return above + (position - index) * (bands[index]?.height ?? 0);
}
