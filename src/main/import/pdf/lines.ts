import type { Paragraph } from '../../../core/text/paragraph-signs';
import type { Block } from './tags';

/** A piece of text on a page: `x` and `y` are where its baseline starts, in points from the lower left corner. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the letters, points. */
  readonly size: number;
  readonly rtl: boolean;
  /** What the document's tags say that it belongs to. */
  readonly block?: Block | undefined;
  /** What the name of its style says that it is, where the document gives one. */
  readonly style?: Paragraph['shape'] | undefined;
}

/** A part of a line that stands apart from the next by more than a space between words. */
export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A line, or the part of one that stands in one column. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly block?: Block | undefined;
  readonly style?: Paragraph['shape'] | undefined;
  /** What it falls into at gaps wider than a space, where there are any: the cells of a row, it may be. */
  readonly cells?: readonly Cell[] | undefined;
}

/** The lines of a page in the order in which they are drawn, and the page's edges. */
export interface PageLines {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Widest gap inside a line, narrowest that may part cells, and narrowest that is a space, in letter sizes. */
const WIDEST_GAP = 1.6;
const CELL_GAP = 0.7;
const SPACE = 0.12;
/** How far above or below the line raised figures stand, in letter sizes. */
const RAISED = 0.6;

interface OpenLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  /** Letters of each size, since a line's size is that of most of its letters. */
  readonly sizes: Map<number, number>;
  readonly block: Block | undefined;
  readonly style: Paragraph['shape'] | undefined;
  readonly cells: { text: string; left: number; right: number }[];
}

/** Joins the pieces of a page to lines. Pieces far apart on one height stay apart: they are columns or cells. */
export function linesOf(fragments: readonly Fragment[]): readonly Line[] {
  const lines: OpenLine[] = [];
  let open: OpenLine | null = null;
  for (const fragment of fragments) {
    if (fragment.text.trim() === '') {
      if (open !== null && continues(open, fragment) && !open.text.endsWith(' ')) open.text += ' ';
      continue;
    }
    if (open === null || !continues(open, fragment)) {
      const { x, y, size, block, style } = fragment;
      open = { text: '', left: x, right: x, y, size, sizes: new Map(), block, style, cells: [] };
      lines.push(open);
    }
    append(open, fragment);
  }
  return lines
    .map(({ text, left, right, y, size, block, style, cells }) => ({
      text: plain(text),
      left,
      right,
      y,
      size,
      block,
      style,
      ...(cells.length > 1 ? { cells: cells.map((cell) => ({ ...cell, text: plain(cell.text) })) } : {}),
    }))
    .filter(({ text }) => text !== '');
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function continues(line: OpenLine, { x, y, width, size, text, block }: Fragment): boolean {
  if (block !== line.block && text.trim() !== '') return false;
  const raised = size < line.size * 0.8 ? line.size * RAISED : line.size * 0.3;
  if (Math.abs(y - line.y) > raised || line.text === '') return line.text === '' && y === line.y;
  const gap = Math.max(x - line.right, line.left - (x + width));
  const limit = Math.max(line.size, size) * WIDEST_GAP;
  return gap < limit && gap > -Math.max(line.size, 2) && (text.trim() !== '' || width < limit);
}

function append(line: OpenLine, { text, x, width, size, y }: Fragment): void {
  const gap = line.text === '' ? 0 : Math.max(x - line.right, line.left - (x + width));
  if (gap > size * SPACE && !line.text.endsWith(' ') && !text.startsWith(' ')) line.text += ' ';
  line.text += text;
  const cell = line.cells.at(-1);
  if (cell && gap < size * CELL_GAP) {
    cell.text += `${gap > size * SPACE ? ' ' : ''}${text}`;
    cell.left = Math.min(cell.left, x);
    cell.right = Math.max(cell.right, x + width);
  } else line.cells.push({ text, left: x, right: x + width });
  line.left = Math.min(line.left, x);
  line.right = Math.max(line.right, x + width);
  const rounded = Math.round(size * 2) / 2;
  const letters = (line.sizes.get(rounded) ?? 0) + text.trim().length;
  line.sizes.set(rounded, letters);
  const main = [...line.sizes].reduce((best, next) => (next[1] > best[1] ? next : best));
  if (main[0] === rounded && line.sizes.size > 1) line.y = y;
  line.size = main[0];
}
