import type { Paragraph } from '../../../core/text/paragraph-signs';
import type { Cell, Line } from './lines';

/** Longest cell of a table of data, UTF-16 units. */
const CELL_MAX = 300;
/** Most letters of its cells on average: lines of prose that happen to have gaps are longer. */
const CELL_MEAN = 45;
/** Letters of its lines on average from which a column is one of prose. */
const PROSE_MEAN = 18;
/** Narrowest space between columns, and between the two of two rows, which chance may put in line; in letter sizes. */
const CORRIDOR = 0.6;
const WIDE_CORRIDOR = 1.2;

const SIGN = /^(?:|\P{L}|\(?\p{Nd}{1,3}[.)]|\(?\p{L}[.)])$/u;

/** Cells on one height. */
interface Row {
  readonly cells: readonly Cell[];
  readonly lines: readonly Line[];
}

function rowsOf(lines: readonly Line[]): readonly Row[] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row?.[0] && row[0].y - line.y < Math.min(row[0].size, line.size) * 0.5) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => ({
    lines: row,
    cells: row
      .flatMap(({ text, left, right, cells }): readonly Cell[] => cells ?? [{ text, left, right }])
      .sort((a, b) => a.left - b.left),
  }));
}

/** The columns of rows: where their cells stand, parted by spaces that no cell reaches into. */
function columnsOf(rows: readonly Row[]): readonly { readonly left: number; readonly right: number }[] {
  const size = rows[0]?.lines[0]?.size ?? 0;
  const columns = partedBy(rows, size * CORRIDOR);
  return rows.length > 2 || columns.length > 2 ? columns : partedBy(rows, size * WIDE_CORRIDOR);
}

function partedBy(
  rows: readonly Row[],
  corridor: number,
): readonly { readonly left: number; readonly right: number }[] {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of rows.flatMap(({ cells }) => cells).sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left < last.right + corridor) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** Rows with a text for each column; a row of one cell goes on with the row that it is nearer to. */
function cellsOf(rows: readonly Row[]): readonly (readonly string[])[] {
  const columns = columnsOf(rows);
  const table: string[][] = [];
  let ahead: string[] | null = null;
  for (const [index, { cells, lines }] of rows.entries()) {
    const row = columns.map((column) => textIn({ cells, lines }, column));
    const y = lines[0]?.y ?? 0;
    const [above, below] = [rows[index - 1]?.lines[0]?.y ?? Infinity, rows[index + 1]?.lines[0]?.y ?? -Infinity];
    const last = table.at(-1);
    if (cells.length > 1 || (last === undefined && below === -Infinity)) {
      table.push(ahead ? joined(ahead, row) : row);
      ahead = null;
    } else if (last && above - y <= y - below + 1) table[table.length - 1] = joined(last, row);
    else ahead = ahead ? joined(ahead, row) : row;
  }
  return ahead ? [...table, ahead] : table;
}

function textIn({ cells }: Row, column: { readonly left: number; readonly right: number } | undefined): string {
  return cells
    .filter(({ left, right }) => column !== undefined && left >= column.left && right <= column.right)
    .map(({ text }) => text)
    .join(' ');
}

function joined(above: readonly string[], below: readonly string[]): string[] {
  return above.map((text, index) => `${text} ${below[index] ?? ''}`.trim());
}

/** Lines that stand side by side as a table, a row a height; a single row as the lines it is made of. */
export function tableOf(lines: readonly Line[]): readonly Paragraph[] {
  const rows = rowsOf(lines);
  const cells = cellsOf(rows);
  if (cells.length < 2 || cells.flat().some(({ length }) => length > CELL_MAX)) {
    return rows.flatMap((row) =>
      [...row.lines].sort((a, b) => a.left - b.left).map(({ text }) => ({ text, shape: 'plain' })),
    );
  }
  return [{ text: cells.map((row) => row.join(' | ')).join('\n'), shape: 'table' }];
}

/** Most space between the rows of a table, and between the lines of a cell, in letter sizes. */
const ROW_SPACE = 4.5;
const LINE_SPACE = 1.9;

/** The first table among the lines of a column, with what stands above and below it; null where there is none. */
export function tableAmong(lines: readonly Line[]): {
  readonly above: readonly Line[];
  readonly table: readonly Line[];
  readonly below: readonly Line[];
} | null {
  const rows = rowsOf(lines);
  for (let at = 0; at < rows.length - 1; at += 1) {
    if ((rows[at]?.cells.length ?? 0) < 2) continue;
    const [start, end] = reachOf(rows, at);
    const run = rows.slice(start, end);
    if (isTable(run)) {
      const of = (some: readonly Row[]): readonly Line[] => some.flatMap((row) => row.lines);
      return { above: of(rows.slice(0, start)), table: of(run), below: of(rows.slice(end)) };
    }
  }
  return null;
}

/** From where to where the rows go that may be of one table with the row at `at`, which has several cells. */
function reachOf(rows: readonly Row[], at: number): readonly [start: number, end: number] {
  let end = at + 1;
  let full = rows.slice(at, end);
  for (; end < rows.length; end += 1) {
    const row = rows[end];
    if (!row || space(rows[end - 1], row) > ROW_SPACE) break;
    if (row.cells.length < 2) {
      if (space(rows[end - 1], row) > LINE_SPACE || !isPartOfCell(row, columnsOf(full))) break;
    } else if (columnsOf([...full, row]).length < 2) break;
    else full = [...full, row];
  }
  // Heads of columns may have more lines than one, and stand on the last.
  let start = at;
  for (; start > 0; start -= 1) {
    const row = rows[start - 1];
    if (!row || row.cells.length > 1 || space(row, rows[start]) > LINE_SPACE) break;
    if (!isPartOfCell(row, columnsOf(full))) break;
  }
  return [start, end];
}

/** How far a row is below another, in letter sizes. */
function space(above: Row | undefined, below: Row | undefined): number {
  const [a, b] = [above?.lines[0], below?.lines[0]];
  return a && b ? (a.y - b.y) / b.size : Infinity;
}

/** True for a cell that stands in one column, not the first. */
function isPartOfCell({ cells, lines }: Row, columns: ReturnType<typeof columnsOf>): boolean {
  const [cell] = cells;
  const slack = lines[0]?.size ?? 0;
  return columns
    .slice(1)
    .some(({ left, right }) => cell !== undefined && cell.left >= left - slack && cell.right <= right + slack * 3);
}

function isTable(rows: readonly Row[]): boolean {
  if (columnsOf(rows).length < 2) return false;
  const texts = cellsOf(rows);
  // The signs or numbers of a list stand in line, too.
  if (texts.every(([first = '']) => SIGN.test(first))) return false;
  const full = texts.filter((row) => row.filter((text) => text !== '').length > 1);
  const cells = full.flat().filter((text) => text !== '');
  const letters = cells.reduce((sum, { length }) => sum + length, 0);
  // Two columns with much in each of their lines are columns of prose.
  const wordy = columnsOf(rows).filter((column) => {
    const said = rows.map((row) => (row.cells.length > 1 ? textIn(row, column) : '')).filter((text) => text !== '');
    return said.reduce((sum, { length }) => sum + length, 0) > said.length * PROSE_MEAN;
  });
  if (wordy.length > 1) return false;
  return full.length > 1 && full.length >= texts.length * 0.6 && letters <= cells.length * CELL_MEAN;
}
