import type { Comparison } from '../../core/contract/comparison';
import { sourceName } from '../synopsis/sigla';
import type { Column, Entry, TableRow } from './table';

/**
 * A column for each source of a comparison, with what a row holds of it. `order` makes the columns sort, as a rule by
 * where the row first stands in the source; `more` is what else a column has.
 */
export function sourceColumns<R extends TableRow, E extends Entry>(
  { sources }: Comparison,
  entries: (row: R, source: number) => readonly E[],
  order?: (row: R, source: number) => number | null,
  more: (source: number) => Partial<Column<R, E>> = () => ({}),
): readonly Column<R, E>[] {
  return sources.map((source, at) => ({
    key: source.id,
    head: sourceName(source),
    source: at,
    entries: (row) => entries(row, at),
    ...(order === undefined ? {} : { order: (row: R) => order(row, at) }),
    ...more(at),
  }));
}
