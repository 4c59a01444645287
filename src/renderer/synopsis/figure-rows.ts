import type { FigureCell, FigureRelation, FigureRow } from '../../core/contract/figures';
import { RELATIONS, strongest } from '../../core/facts/relations';

/** The strongest relation between any two cells of a row; "agree" when it has no pairs. */
export function strongestRelation({ strongest: told, pairs }: FigureRow): FigureRelation {
  return told ?? strongest(pairs.map(({ relation }) => relation)) ?? 'agree';
}

/** The rows in which at least two sources give different values: those told by most sources first,
 * and among them conflicts first. */
export function differingFigures(rows: readonly FigureRow[]): readonly FigureRow[] {
  return rows
    .filter((row) => strongestRelation(row) !== 'agree' && valuesBySource(row).length > 1)
    .sort(
      (one, other) =>
        valuesBySource(other).length - valuesBySource(one).length ||
        RELATIONS.indexOf(strongestRelation(other)) - RELATIONS.indexOf(strongestRelation(one)),
    );
}

/** The cells of a row by source, in order of the sources; the same wording twice in a source is told once. */
export function valuesBySource(
  row: FigureRow,
): readonly { readonly source: number; readonly cells: readonly FigureCell[] }[] {
  const bySource = new Map<number, FigureCell[]>();
  for (const cell of row.cells) {
    const own = bySource.get(cell.source) ?? [];
    if (!own.some(({ text }) => text === cell.text)) own.push(cell);
    bySource.set(cell.source, own);
  }
  return [...bySource].sort(([one], [other]) => one - other).map(([source, cells]) => ({ source, cells }));
}
