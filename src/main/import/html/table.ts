import type { Element } from './tree';
import { descendants, oneLine, textOf } from './tree';

/** Longest cell of a table of data, UTF-16 units: longer ones hold prose, and the table is there for its looks. */
const CELL_MAX = 400;

/**
 * The rows of a table of data, a line each, cells parted by " | "; null for a table that only arranges the page: one
 * column or one row, tables inside, paragraphs in its cells. Empty for a table without a word.
 */
export function readTable(table: Element): string | null {
  const rows: string[][] = [];
  for (const each of descendants(table)) {
    if (each.name === 'table') return null;
    if (each.name === 'tr') rows.push([]);
    if (each.name !== 'td' && each.name !== 'th') continue;
    const blocks = [...descendants(each)].filter(
      ({ name }) => name === 'p' || name === 'div' || /^h[1-6]$/u.test(name),
    );
    const text = oneLine(textOf(each));
    if (text.length > CELL_MAX || blocks.length > 3) return null;
    rows.at(-1)?.push(text);
  }
  const said = rows.filter((row) => row.some((cell) => cell !== ''));
  if (said.length === 0) return '';
  if (said.length < 2 || said.every((row) => row.length < 2)) return null;
  return said.map((row) => row.join(' | ')).join('\n');
}
