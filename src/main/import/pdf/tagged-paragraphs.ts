import type { Paragraph } from '../../../core/text/paragraph-signs';
import { isCaption } from './by-place';
import { joinLines } from './join-lines';
import type { Line, PageLines } from './lines';
import { goesOver, paragraphsByPlace, usual, withoutSign } from './paragraphs-by-place';
import type { PageSigns } from './paragraphs-by-place';
import type { Block, TaggedTable } from './tags';
import { shapeOfRole } from './tags';

/** Share of a document's letters that stand in elements before its tags are believed. */
const COVERED = 0.9;
/** Longest paragraph, and the share of the letters in longer ones at which the tags do not tell paragraphs apart. */
const LONGEST = 3000;
const MOST_IN_LONG = 0.3;
/** Share of the paragraphs that end inside of a sentence at which the tags tell lines apart, not paragraphs. */
const MOST_BROKEN = 0.25;
/** Longest cell of a table of data, UTF-16 units: longer ones hold prose. */
const CELL_MAX = 400;

/** Whether a document's tags tell its paragraphs: some programs tag a whole page as one, or every line as one. */
export function isWellTagged(pages: readonly PageLines[]): boolean {
  const lines = pages.flatMap((page) => page.lines);
  const letters = (some: readonly Line[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  const all = letters(lines);
  if (letters(lines.filter(({ block }) => block)) < all * COVERED) return false;
  const blocks = [...byBlock(lines)].filter(([{ role }]) => role === 'paragraph' || role === 'loose');
  if (blocks.length === 0) return false;
  const long = blocks.map(([, own]) => letters(own)).filter((length) => length > LONGEST);
  const broken = blocks.filter(([, own], index) => {
    const next = blocks[index + 1]?.[1][0];
    return next !== undefined && /[\p{L},;]$/u.test(own.at(-1)?.text ?? '') && /^\p{Ll}/u.test(next.text);
  });
  const sum = long.reduce((total, length) => total + length, 0);
  return sum <= all * MOST_IN_LONG && broken.length <= blocks.length * MOST_BROKEN;
}

/** The sign or number of an item alone. */
const SIGN = /^(?:\P{L}|\(?\p{Nd}{1,3}[.)]?|\(?\p{L}[.)])$/u;

/** The lines of each block, in the order of the blocks. */
function byBlock(lines: readonly Line[]): ReadonlyMap<Block, readonly Line[]> {
  const blocks = new Map<Block, Line[]>();
  let beside: Block | null = null;
  let number = -1;
  for (const line of lines) {
    if (line.block) {
      number = line.block.number;
      beside = null;
    } else if (SIGN.test(line.text)) continue;
    // Text that a document hides from its tags, as browsers do on a page's request, stays where it was drawn.
    else beside ??= { number: number + 0.5, role: 'loose', table: null };
    const block = line.block ?? beside;
    if (block === null) continue;
    const own = blocks.get(block);
    if (own) own.push(line);
    else blocks.set(block, [line]);
  }
  return new Map([...blocks].sort(([a], [b]) => a.number - b.number));
}

/** How far in a quotation stands, in letter sizes; what is farther away is another column. */
const SET_IN = 1.2;
const SET_IN_MOST = 8;

/** Something that stands in the document: a table, or lines of one kind that may go on over the next page. */
type Piece =
  | { readonly table: TaggedTable; readonly rows: readonly (readonly string[])[] }
  | { readonly table: null; readonly block: Block; readonly lines: Line[] };

/** The paragraphs of a well-tagged document, in the order and of the kinds that its tags tell. */
export function taggedParagraphs(pages: readonly PageLines[], signs: PageSigns): readonly Paragraph[] {
  const pieces: Piece[] = [];
  for (const { lines } of pages) {
    const blocks = byBlock(lines);
    const seen = new Set<TaggedTable>();
    let first = true;
    for (const [block, own] of blocks) {
      if (block.role === 'label') continue;
      const last = pieces.at(-1);
      if (block.table) {
        if (!seen.has(block.table)) addTable(pieces, block.table, blocks, signs, first);
        seen.add(block.table);
      } else if (first && last?.table === null && goesOn(last, block, own)) last.lines.push(...own);
      else pieces.push({ table: null, block, lines: [...own] });
      first = false;
    }
  }
  const left = usual(
    pages.flatMap(({ lines }) => lines),
    (line) => Math.round(line.left),
  );
  return pieces.flatMap((piece, index) => {
    const [before, after] = [linesIn(pieces[index - 1]), linesIn(pieces[index + 1])];
    const caption = piece.table === null && isCaption(piece.lines, before.at(-1), after[0], signs.body);
    return paragraphsOfPiece(piece, signs, left).map(({ text, shape }) => ({
      text,
      shape: caption && shape === 'plain' ? 'caption' : shape,
    }));
  });
}

function linesIn(piece: Piece | undefined): readonly Line[] {
  return piece?.table === null ? piece.lines : [];
}

function goesOn(
  last: { readonly block: Block; readonly lines: readonly Line[] },
  block: Block,
  lines: readonly Line[],
) {
  const [line] = lines;
  const running = block.role === 'paragraph' || block.role === 'item' || block.role === 'quote';
  return running && last.block.role === block.role && line !== undefined && goesOver(last.lines, line);
}

/** Adds a table, or its rows to the one that the page before ended with; a head that is repeated is left out. */
function addTable(
  pieces: Piece[],
  table: TaggedTable,
  blocks: ReadonlyMap<Block, readonly Line[]>,
  { words }: PageSigns,
  first: boolean,
): void {
  const text = (cell: Block): string =>
    joinLines(
      (blocks.get(cell) ?? []).map((line) => line.text),
      words,
    );
  const rows = table.rows.map((row) => row.map(text)).filter((row) => row.some((cell) => cell !== ''));
  const last = pieces.at(-1);
  const goesOn = first && last?.table && last.rows[0]?.length === rows[0]?.length;
  if (!goesOn) {
    pieces.push({ table, rows });
    return;
  }
  const head = last.rows[0]?.join('|');
  pieces[pieces.length - 1] = {
    table: last.table,
    rows: [...last.rows, ...rows.filter((row) => row.join('|') !== head)],
  };
}

function paragraphsOfPiece(piece: Piece, signs: PageSigns, left: number): readonly Paragraph[] {
  if (piece.table) {
    const cells = piece.rows.flat();
    if (piece.rows.length < 2 || cells.some(({ length }) => length > CELL_MAX)) {
      return cells.filter((text) => text !== '').map((text) => ({ text, shape: 'plain' }));
    }
    return [{ text: piece.rows.map((row) => row.join(' | ')).join('\n'), shape: 'table' }];
  }
  const { block, lines } = piece;
  if (block.role === 'loose') return paragraphsByPlace([lines], signs);
  const text = joinLines(
    lines.map((line) => line.text),
    signs.words,
  );
  if (text === '') return [];
  const told = shapeOfRole(block.role);
  if (told === 'listed') return [{ text: withoutSign(text), shape: 'listed' }];
  if (told !== 'plain') return [{ text, shape: told }];
  return [{ text, shape: lines[0]?.style ?? (isSetIn(lines, left, signs) ? 'quote' : 'plain') }];
}

/** True for sentences that stand farther in than the text does, which browsers tag as paragraphs: a quotation. */
function isSetIn(lines: readonly Line[], left: number, { body, rtl }: PageSigns): boolean {
  const inset = Math.min(...lines.map((line) => line.left)) - left;
  return (
    !rtl &&
    inset > body * SET_IN &&
    inset < body * SET_IN_MOST &&
    /[.!?…。]["'”’»)\]]*$/u.test(lines.at(-1)?.text ?? '')
  );
}
