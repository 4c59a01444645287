import type { Row } from '../../../src/core/contract/comparison';
import { ColumnRows } from '../../../src/renderer/reading/column-rows';
import type { RowSpan } from '../../../src/renderer/reading/level';

/** The rows of a column that stand at these places, a block each. */
export function rowsAt(spans: readonly RowSpan[]): ColumnRows {
  const rows = spans.map(({ row }): Row => ({ id: row, cells: [], confidence: null, reasons: [] }));
  return new ColumnRows(rows, (block) => {
    const span = spans[block];
    return span === undefined ? null : { start: span.top, end: span.bottom };
  });
}
