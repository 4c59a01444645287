import { asTsv } from './tsv';

/**
 * The text of the cells that a selection touches, as tab-separated values; null where it touches no more than one cell,
 * whose selected words the browser copies itself.
 */
export function selectedText(table: HTMLTableElement, range: Range): string | null {
  const lines = [...table.rows]
    .map((row) => [...row.cells].filter((cell) => range.intersectsNode(cell)).map(({ innerText }) => innerText))
    .filter((cells) => cells.length > 0);
  return lines.length === 0 || (lines.length === 1 && lines[0]?.length === 1) ? null : asTsv(lines);
}
