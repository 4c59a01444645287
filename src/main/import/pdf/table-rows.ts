import type { Paragraph } from '../../../core/text/paragraph-signs';
import type { Line } from './lines';

/** Longest cell of a table of data, UTF-16 units. */
const CELL_MAX = 300;

/** Lines that stand side by side as a table, a row a height; a single row as the lines it is made of. */
export function tableOf(lines: readonly Line[]): readonly Paragraph[] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row?.[0] && row[0].y - line.y < Math.min(row[0].size, line.size) * 0.5) row.push(line);
    else rows.push([line]);
  }
  const cells = rows.map((row) => row.sort((a, b) => a.left - b.left).map(({ text }) => text));
  if (rows.length < 2 || cells.flat().some(({ length }) => length > CELL_MAX)) {
    return cells.flat().map((text) => ({ text, shape: 'plain' }));
  }
  return [{ text: cells.map((row) => row.join(' | ')).join('\n'), shape: 'table' }];
}
