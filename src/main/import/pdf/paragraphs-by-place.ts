import type { Paragraph } from '../../../core/text/paragraph-signs';
import { kindsByPlace } from './by-place';
import type { PlaceKind } from './by-place';
import { regionsOf } from './columns';
import { joinLines } from './join-lines';
import type { Line } from './lines';
import { tableOf } from './table-rows';

/** How much taller than the body's letters are a heading's. */
const HEADING = 1.14;
/** Longest heading, UTF-16 units. */
const HEADING_MAX = 220;
/** How much farther than lines of a paragraph are from each other is a new paragraph. */
const APART = 1.25;
/** Share of a column's width that a line of running text does not leave empty: more than the margins of quotations. */
const SPARE = 0.2;
/** Least indent of a paragraph's first line, in letter sizes. */
const INDENT = 0.7;

const BULLET = /^(?:[•‣▪●◦○■□►▶∙–-]|\(?\p{Nd}{1,2}[.)]|\(?[a-z][.)])\s+(?=\S)/u;
const SURE_BULLET = /^[•‣▪●◦○■□►▶∙]\s*(?=\S)/u;
const ENDS = /[.!?…。！？؟۔।:]["'”’»)\]]*$/u;

/** A paragraph on its way: lines that belong together, and the edges of their column. */
interface Group {
  readonly lines: Line[];
  readonly left: number;
  readonly right: number;
  readonly table: boolean;
}

/** What holds for a whole document. */
export interface PageSigns {
  /** Size of most of its letters. */
  readonly body: number;
  readonly rtl: boolean;
  /** The words that stand inside of its lines. */
  readonly words: ReadonlySet<string>;
}

/** The paragraphs of the lines of some pages, told apart by nothing but the place and the size of the lines. */
export function paragraphsByPlace(pages: readonly (readonly Line[])[], signs: PageSigns): readonly Paragraph[] {
  const { body, rtl, words } = signs;
  const groups: Group[] = [];
  for (const lines of pages) {
    for (const region of regionsOf(lines, rtl)) {
      const left = Math.min(...region.lines.map((line) => line.left));
      const right = Math.max(...region.lines.map((line) => line.right));
      if (region.table) groups.push({ lines: [...region.lines], left, right, table: true });
      else cutLines(region.lines, { left, right, rtl, leading: leadingOf(region.lines), body }, groups);
    }
  }
  const kinds = kindsByPlace(groups, body, rtl);
  return groups.flatMap((group, index) => paragraphOf(group, body, words, kinds[index] ?? null));
}

/** The value that most letters have. */
export function usual(lines: readonly Line[], value: (line: Line) => number): number {
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(value(line), (letters.get(value(line)) ?? 0) + line.text.length);
  return [...letters].reduce<[number, number]>((best, next) => (next[1] > best[1] ? next : best), [0, -1])[0];
}

/** How far the lines of a region are from each other inside its paragraphs, in letter sizes: the usual distance. */
function leadingOf(lines: readonly Line[]): number {
  const steps: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next && line.y > next.y && Math.abs(line.size - next.size) < 0.6)
      steps.push({ ...line, size: (line.y - next.y) / line.size });
  }
  const near = steps.filter(({ size }) => size < 2.6);
  return near.length === 0 ? 1.3 : usual(near, ({ size }) => Math.round(size * 10) / 10);
}

/** Cuts a column into paragraphs. The first may go on from the one before: a column or a page ended inside of it. */
function cutLines(lines: readonly Line[], edges: Edges, groups: Group[]): void {
  const { left, right } = edges;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const open = groups.at(-1);
    const goesOn =
      before === undefined
        ? open !== undefined && !open.table && goesOver(open.lines, line)
        : open !== undefined && !isNew(before, line, edges, open);
    if (open && goesOn) open.lines.push(line);
    else groups.push({ lines: [line], left, right, table: false });
  }
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly rtl: boolean;
  readonly leading: number;
  /** Size of most of the document's letters. */
  readonly body: number;
}

/** True where a line begins a paragraph below the line before it in its column. */
function isNew(before: Line, line: Line, { left, right, rtl, leading, body }: Edges, open: Group): boolean {
  const size = Math.max(before.size, line.size);
  if (Math.abs(before.size - line.size) > size * 0.12) return true;
  if (before.y - line.y > size * leading * APART) return true;
  if (SURE_BULLET.test(line.text) || (BULLET.test(line.text) && ENDS.test(before.text))) return true;
  // A line in the middle below a longer one in the middle goes on with it: captions are set so.
  const off = (before.left + before.right - line.left - line.right) / 2;
  if (Math.abs(off) < 1.5 && line.left > before.left + size && !ENDS.test(before.text)) return false;
  // A sign that stands farther in, or as the one of the item before, is an item's too.
  const item = BULLET.test(line.text) && BULLET.test(open.lines[0]?.text ?? '');
  if (item && line.left !== before.left) return true;
  const indent = rtl ? right - line.right : line.left - left;
  const indentBefore = rtl ? right - before.right : before.left - left;
  if (indent > size * INDENT && indent < size * 6 && indentBefore < size * INDENT * 0.5) return true;
  // The line before ended early: the first word of this one had room there.
  const width = line.right - line.left;
  const first = (/^\S+/u.exec(line.text)?.[0].length ?? 0) + 1;
  const word = (width / Math.max(1, line.text.length)) * first;
  const room = rtl ? before.left - left : right - before.right;
  if (ENDS.test(before.text)) return room > word + size * 0.5;
  // Lines of a headline are balanced; those of the text are only left so short where an item of a list ends.
  const spare = size < body * HEADING && room > Math.max((right - left) * SPARE, word * 1.5);
  return spare && !/[\p{L}-]-$/u.test(before.text);
}

/** True where a column or a page broke a paragraph: its sentence is not over. */
export function goesOver(lines: readonly Line[], line: Line): boolean {
  const last = lines.at(-1);
  if (!last || Math.abs(last.size - line.size) > line.size * 0.12) return false;
  if (ENDS.test(last.text) || SURE_BULLET.test(line.text)) return false;
  return /^["'“‘«(]*\p{Ll}/u.test(line.text) || /[\p{L},;-]$/u.test(last.text) ? !isAlone(lines) : false;
}

/** A short single line is a heading, not the beginning of a sentence. */
function isAlone(lines: readonly Line[]): boolean {
  return lines.length === 1 && (lines[0]?.text.length ?? 0) < 45;
}

function paragraphOf(
  { lines, table }: Group,
  body: number,
  words: ReadonlySet<string>,
  place: PlaceKind,
): readonly Paragraph[] {
  if (table) return tableOf(lines);
  const text = joinLines(
    lines.map((line) => line.text),
    words,
  );
  const size = usual(lines, (line) => line.size);
  if (size >= body * HEADING && text.length <= HEADING_MAX) return [{ text, shape: 'heading' }];
  if (SURE_BULLET.test(text)) return [{ text: withoutSign(text), shape: 'listed' }];
  if (BULLET.test(text)) return [{ text, shape: 'item' }];
  return [{ text, shape: place ?? 'plain' }];
}

/** An item's text without its sign or number. */
export function withoutSign(text: string): string {
  return text.replace(SURE_BULLET, '').replace(BULLET, '').trim();
}
