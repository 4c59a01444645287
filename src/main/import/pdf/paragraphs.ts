import type { Paragraph } from '../../../core/text/paragraph-signs';
import { regionsOf } from './columns';
import type { Region } from './columns';
import { joinLines, vocabularyOf } from './join-lines';
import type { Line, PageLines } from './lines';
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

/** A paragraph on its way: lines that belong together, and where they stand. */
interface Group {
  readonly lines: Line[];
  readonly region: Region;
  readonly table: boolean;
}

/** The paragraphs of a document in reading order; `title` is what the file says of itself, whatever that is. */
export function paragraphsOf(pages: readonly PageLines[], title: unknown): readonly Paragraph[] {
  const lines = pages.flatMap((page) => page.lines);
  const body = usual(lines, ({ size }) => Math.round(size * 2) / 2);
  const rtl = lines.filter(({ text }) => /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text)).length > lines.length / 2;
  const groups: Group[] = [];
  for (const page of pages) {
    for (const region of regionsOf(page.lines, rtl)) {
      if (region.table) groups.push({ lines: [...region.lines], region, table: true });
      else cutRegion(region, body, rtl, groups);
    }
  }
  const words = vocabularyOf(lines.map(({ text }) => text));
  return titled(
    groups.flatMap((group) => paragraphOf(group, body, words)),
    typeof title === 'string' ? title : '',
  );
}

/** The value that most letters have. */
function usual(lines: readonly Line[], value: (line: Line) => number): number {
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

/** Cuts a region into paragraphs. The first may go on from the region before: a column or a page ended inside of it. */
function cutRegion(region: Region, body: number, rtl: boolean, groups: Group[]): void {
  const right = Math.max(...region.lines.map((line) => line.right));
  const left = Math.min(...region.lines.map((line) => line.left));
  const edges = { left, right, rtl, leading: leadingOf(region.lines), body };
  for (const [index, line] of region.lines.entries()) {
    const before = region.lines[index - 1];
    const open = groups.at(-1);
    const goesOn =
      before === undefined ? open !== undefined && !open.table && goesOver(open, line) : !isNew(before, line, edges);
    if (open && goesOn) open.lines.push(line);
    else groups.push({ lines: [line], region, table: false });
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
function isNew(before: Line, line: Line, { left, right, rtl, leading, body }: Edges): boolean {
  const size = Math.max(before.size, line.size);
  if (Math.abs(before.size - line.size) > size * 0.12) return true;
  if (before.y - line.y > size * leading * APART) return true;
  if (SURE_BULLET.test(line.text) || (BULLET.test(line.text) && ENDS.test(before.text))) return true;
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
function goesOver({ lines }: Group, line: Line): boolean {
  const last = lines.at(-1);
  if (!last || Math.abs(last.size - line.size) > line.size * 0.12) return false;
  if (ENDS.test(last.text) || SURE_BULLET.test(line.text)) return false;
  return /^["'“‘«(]*\p{Ll}/u.test(line.text) || /[\p{L},;-]$/u.test(last.text) ? !isAlone(lines) : false;
}

/** A short single line is a heading, not the beginning of a sentence. */
function isAlone(lines: readonly Line[]): boolean {
  return lines.length === 1 && (lines[0]?.text.length ?? 0) < 45;
}

function paragraphOf({ lines, table }: Group, body: number, words: ReadonlySet<string>): readonly Paragraph[] {
  if (table) return tableOf(lines);
  const text = joinLines(
    lines.map((line) => line.text),
    words,
  );
  const size = usual(lines, (line) => line.size);
  if (size >= body * HEADING && text.length <= HEADING_MAX) return [{ text, shape: 'heading' }];
  const item = SURE_BULLET.exec(text)?.[0];
  if (item !== undefined) return [{ text: text.slice(item.length).trim(), shape: 'listed' }];
  return [{ text, shape: BULLET.test(text) ? 'item' : 'plain' }];
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The document's own title, where it is one of the first paragraphs, is a title. */
function titled(paragraphs: readonly Paragraph[], title: string): readonly Paragraph[] {
  const wanted = folded(title);
  const at =
    wanted.length < 8
      ? -1
      : paragraphs
          .slice(0, 8)
          .findIndex(({ text }) => folded(text) === wanted || (text.length > 20 && wanted.startsWith(folded(text))));
  return paragraphs.map((each, index) => (index === at ? { text: each.text, shape: 'title' } : each));
}
