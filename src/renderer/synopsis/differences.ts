import type { Cell, Comparison, Difference, Row } from '../../core/contract/comparison';
import { byRowOf, differencesOf } from '../../core/contract/packed';
import type { Span } from '../../core/contract/source';
import type { Item } from './arrange';

/** The differences of a comparison, found by row and source. */
export class DifferenceIndex {
  readonly #byRow: Map<string, readonly Difference[]>;
  /** Reads those of a row that nobody has asked for yet. */
  readonly #read: (row: string) => readonly Difference[];

  constructor(comparison: Comparison) {
    const read = differencesOf(comparison);
    this.#read = read ?? (() => []);
    this.#byRow = new Map(read === null ? byRowOf(comparison.differences) : []);
  }

  /** Every difference of a row, in order of the sources. */
  ofRow(row: string): readonly Difference[] {
    const known = this.#byRow.get(row) ?? this.#read(row);
    this.#byRow.set(row, known);
    return known;
  }

  /** How this source's cell differs from the one it is compared with; null when it is itself what is compared with. */
  against(row: string, source: number): Difference | null {
    return this.ofRow(row).find(({ b }) => b.source === source) ?? null;
  }

  /** The differences in which this source's cell is the one compared with. */
  comparedWith(row: string, source: number): readonly Difference[] {
    return this.ofRow(row).filter(({ a }) => a.source === source);
  }
}

/** A place that "next difference" stops at: a changed run of words, or a cell told in other words. */
export interface Stop {
  readonly row: string;
  readonly source: number;
  /** The words of this source that differ; empty where they are missing; null when the whole cell is meant. */
  readonly span: Span | null;
}

/** Every stop in reading order: row by row, column by column, word by word. */
export function stopsOf(items: readonly Item[], index: DifferenceIndex): readonly Stop[] {
  return items.flatMap((item) => rowsOf(item).flatMap((row) => stopsOfRow(row, index)));
}

function stopsOfRow(row: Row, index: DifferenceIndex): readonly Stop[] {
  return index.ofRow(row.id).flatMap((difference): readonly Stop[] => {
    const { source } = difference.b;
    if (difference.relation === 'identical') return [];
    if (difference.relation === 'rewritten') return [{ row: row.id, source, span: null }];
    return difference.changes.map(({ b }) => ({ row: row.id, source, span: b }));
  });
}

/** The rows an item shows, each once. */
export function rowsOf(item: Item): readonly Row[] {
  if (item.kind === 'fact') return [item.row];
  if (item.kind === 'furniture') return [];
  return [...new Set([...item.bySource.values()].flat())];
}

/** The cell of a source in a row; null when the source lacks the fact. */
export function cellOf(row: Row, source: number): Cell | null {
  return row.cells.find((cell) => cell.source === source) ?? null;
}
