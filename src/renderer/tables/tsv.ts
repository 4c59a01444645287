import type { Column, Entry, TableRow } from './table';

/** Rows as tab-separated values under their heads; several entries of a cell are separated by semicolons. */
export function tableAsTsv<R extends TableRow, E extends Entry>(
  columns: readonly Column<R, E>[],
  rows: readonly R[],
): string {
  const copied = columns.filter((column) => column.copied !== false);
  return asTsv([
    copied.map(({ head }) => head),
    ...rows.map((row) => copied.map(({ entries }) => entries(row).map(entryText).join('; '))),
  ]);
}

/** Lines of cells as tab-separated values. */
export function asTsv(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => cells.map(cellText).join('\t')).join('\n');
}

function entryText({ text, note }: Entry): string {
  return note === undefined ? text : `${text} (${note})`;
}

/** A cell on one line. A spreadsheet would take words of a source that begin with a sign for a formula. */
function cellText(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return /^[=+@]|^-(?!\d)/u.test(line) ? `'${line}` : line;
}
