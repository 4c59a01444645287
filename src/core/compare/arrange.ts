import type { Cell, Row } from '../contract/comparison';
import type { Source } from '../contract/source';
import type { RowGroup } from '../align/rows';
import { Bug } from '../contract/errors';

/**
 * The groups as rows in the order of the reference. A row that the reference lacks stands behind the row that holds
 * the paragraph before it in its own source, so that every column still reads nearly in its own order.
 */
export function arrangeRows(
  sources: readonly Source[],
  groups: readonly RowGroup[],
  reference: number,
): readonly Row[] {
  const rows: readonly Row[] = groups.map((group) => ({ id: rowId(sources, group.cells), ...group }));
  const rowOf = new Map<string, Row>();
  for (const row of rows)
    for (const cell of row.cells)
      for (const segment of cell.segments) rowOf.set(`${String(cell.source)}:${String(segment)}`, row);

  const arranged = rows
    .filter((row) => has(row, reference))
    .sort((one, other) => first(one, reference) - first(other, reference));
  const placed = new Set(arranged);
  for (let source = 0; source < sources.length; source++) {
    let before: Row | null = null;
    const length = sources[source]?.segments.length ?? 0;
    for (let segment = 0; segment < length; segment++) {
      const row = rowOf.get(`${String(source)}:${String(segment)}`);
      if (row === undefined) continue;
      if (!placed.has(row)) {
        const behind = before === null ? headRows(sources, arranged) : arranged.indexOf(before) + 1;
        arranged.splice(placeFrom(arranged, behind, reference, source), 0, row);
        placed.add(row);
      }
      before = row;
    }
  }
  return arranged;
}

/** Where a row without the reference goes: at `from` or behind what earlier sources have put there. */
function placeFrom(rows: readonly Row[], from: number, reference: number, source: number): number {
  let at = from;
  for (let row = rows[at]; row !== undefined && !has(row, reference) && !has(row, source); row = rows[at]) at++;
  return at;
}

/** How many rows of titles stand first: what opens another source comes behind them, not above them. */
function headRows(sources: readonly Source[], rows: readonly Row[]): number {
  const others = rows.findIndex((row) =>
    row.cells.some((cell) => cell.segments.some((index) => sources[cell.source]?.segments[index]?.kind !== 'title')),
  );
  return others < 0 ? rows.length : others;
}

function has(row: Row, source: number): boolean {
  return row.cells.some((cell) => cell.source === source);
}

function first(row: Row, source: number): number {
  return row.cells.find((cell) => cell.source === source)?.segments[0] ?? Infinity;
}

/** The smallest ID of the row's segments: no other row has it, and neither order nor reference changes it. */
function rowId(sources: readonly Source[], cells: readonly Cell[]): string {
  const ids = cells.flatMap((cell) => cell.segments.map((index) => sources[cell.source]?.segments[index]?.id ?? ''));
  const [smallest] = ids.sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  if (!smallest) throw new Bug('a row without segments');
  return `row ${smallest}`;
}
