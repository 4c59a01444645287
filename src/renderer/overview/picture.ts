import type { Comparison } from '../../core/contract/comparison';
import type { Item } from '../synopsis/arrange';
import { cellOf, rowsOf, type DifferenceIndex } from '../synopsis/differences';

/**
 * How much of an item's place a source fills in the picture: 0 nothing there, then from 0.35 (told, in the same words or
 * nothing to compare with) to 1 (told in other words).
 */
export type Density = number;

const TOLD = 0.35;
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

function densityOf(item: Item, source: number, differences: DifferenceIndex): Density {
  if (item.kind === 'furniture') return 0;
  if (item.kind === 'alone') return item.bySource.has(source) ? TOLD : 0;
  const told = rowsOf(item).filter((row) => cellOf(row, source) !== null);
  return told.reduce<Density>((densest, row) => {
    const difference = differences.against(row.id, source);
    if (difference === null || difference.relation === 'identical') return Math.max(densest, TOLD);
    if (difference.relation === 'rewritten') return Math.max(densest, REWRITTEN);
    const share = Math.min(1, difference.changes.length / CHANGES_FULL);
    return Math.max(densest, CLOSE_LEAST + (REWRITTEN - CLOSE_LEAST) * share);
  }, 0);
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
