import type { Comparison } from '../../core/contract/comparison';
import type { SegmentRef } from '../../core/contract/source';
import { words } from '../messages';
import { element } from './element';

/** A segment of a source as the key of a map. */
export function segmentKey(source: number, segment: number): string {
  return `${String(source)}:${String(segment)}`;
}

/** The number of the printed row in which each segment stands, from 1, by its key. */
export function rowNumbers({ rows }: Comparison): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [at, { cells }] of rows.entries())
    for (const { source, segments } of cells)
      for (const segment of segments) numbers.set(segmentKey(source, segment), at + 1);
  return numbers;
}

/** What stands behind a claim whose sentence is at a place. */
export type RowReference = (place: SegmentRef) => readonly HTMLElement[];

/** Says in which printed row the sentence of a claim stands, where its segment is printed; else nothing. */
export function rowReferences(comparison: Comparison): RowReference {
  const numbers = rowNumbers(comparison);
  return ({ source, segment }) => {
    const number = numbers.get(segmentKey(source, segment));
    return number === undefined ? [] : [element('span', 'row-reference', words.print.inRow(number))];
  };
}
