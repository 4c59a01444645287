import type { Span } from '../contract/source';
import { readDateline } from './datelines';
import { trimRange } from './graphemes';
import { lostParagraphs } from './seams';

/** A paragraph before anyone asked what it is. `shape` is what its lines look like. */
export interface Block extends Span {
  readonly shape: 'plain' | 'item' | 'table' | 'quote';
}

/** A line without the white space around it. */
interface Line extends Span {
  readonly text: string;
  /** Columns of white space in front. */
  readonly indent: number;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\v\f]/gu;
const BULLET = /^(?:[•‣▪●◦○■□►▶∙*-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S/u;
const TERMINAL = /[.!?…。！？؟۔।][\])"'”’»›）」』]*$/u;
/** Narrowest and widest hard wrap we believe in, UTF-16 units. */
const WRAP_MIN = 20;
const WRAP_MAX = 200;
/** Longest line looked at closely; longer ones are paragraphs. */
const LINE_MAX = 2000;

/** True where a text ends like a sentence: with terminal punctuation, quotes and brackets may follow. */
export function endsSentence(text: string): boolean {
  return TERMINAL.test(text.slice(-12));
}

/** True for a line that starts like a list item. */
export function isItem(line: string): boolean {
  return BULLET.test(line.slice(0, 40));
}

/**
 * The paragraphs of a text, in order, disjoint, covering every character that is not white space. Blank lines always
 * part paragraphs. A single line end parts them too, unless the text is hard-wrapped or the sentence goes on.
 */
export function cutBlocks(text: string): readonly Block[] {
  const groups = groupLines(text);
  const width = wrapWidth(groups);
  return groups.flatMap((group) => cutGroup(group, width)).flatMap((block) => partedAtSeams(text, block));
}

/** A block as the paragraphs that were run together in it. */
function partedAtSeams(text: string, { start, end, shape }: Block): readonly Block[] {
  const seams = shape === 'plain' ? lostParagraphs(text.slice(start, end)) : [];
  return [0, ...seams].map((seam, index) => ({
    start: start + seam,
    end: start + (seams[index] ?? end - start),
    shape,
  }));
}

/** Runs of lines with no blank line between them. */
function groupLines(text: string): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  let start = 0;
  const close = () => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  const add = (end: number) => {
    const range = trimRange(text, start, end);
    if (range.start === range.end) close();
    else group.push({ ...range, text: text.slice(range.start, range.end), indent: indentOf(text, start, range.start) });
  };
  for (const { index, 0: lineEnd } of text.matchAll(LINE_END)) {
    add(index);
    if (lineEnd === '\f' || lineEnd === '\u2029') close();
    start = index + lineEnd.length;
  }
  add(text.length);
  close();
  return groups;
}

function indentOf(text: string, from: number, to: number): number {
  return text.slice(from, Math.min(to, from + 40)).replaceAll('\t', '    ').length;
}

/** Length of the first word, which a greedy wrap would have put on the line before had there been room. */
function firstWord(line: string): number {
  const start = line.slice(0, 60);
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(start)
    ? 1
    : (/^\S+/u.exec(start)?.[0].length ?? 0) + 1;
}

/** True when the next line's first word had no room on this line. One unit of slack for a trimmed space. */
function fills(line: Line, next: Line, width: number): boolean {
  return line.text.length + firstWord(next.text) >= width;
}

/** A line of prose that ends in an article, "and" or a preposition goes on, whatever the next begins with. */
const LEADS_ON =
  /[\s’'](?:the|an?|of|and|in|by|for|with|from|de|del|da|do|dos|das|du|des|la|le|les|el|los|las|y|e|et|em|und|der|die|das|dem|den|von|di|della|il)$/u;
const LONG_LINE = 80;

/** True when the sentence of a line goes on in the next, as far as letters tell; caseless scripts tell by the stop. */
function goesOn(line: Line, next: Line, caselessToo: boolean): boolean {
  if (endsSentence(line.text) || /[:;]$/u.test(line.text) || isItem(next.text)) return false;
  // "al-Arouri" and "iPhone" begin in lower case and may begin a paragraph.
  if (/^(?:\p{Ll}{1,3}[-’']\p{Lu}|\p{Ll}\p{Lu})/u.test(next.text)) return false;
  const first = /^["'“‘«(]*(\p{L})/u.exec(next.text.slice(0, 8))?.[1];
  if (first === undefined) return false;
  if (line.text.length >= LONG_LINE && LEADS_ON.test(line.text.slice(-12))) return true;
  return /\p{Ll}/u.test(first) || (caselessToo && /\p{Lo}/u.test(first));
}

/** Thresholds of a hard-wrapped text: most line ends stand where the width forced them, many inside a sentence. */
const FILLED = 0.6;
const INSIDE_SENTENCE = 0.4;

/** The width at which a text is hard-wrapped; null when it is not. */
function wrapWidth(groups: readonly (readonly Line[])[]): number | null {
  const pairs = groups.flatMap((group) => group.slice(1).map((next, index) => ({ line: group[index] ?? next, next })));
  const lengths = pairs.map(({ line }) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.ceil(0.9 * (lengths.length - 1))] ?? 0;
  if (width < WRAP_MIN || width > WRAP_MAX) return null;
  const full = pairs.filter(({ line }) => line.text.length >= width * 0.6);
  const filled = pairs.filter(({ line, next }) => fills(line, next, width)).length;
  const inside = full.filter(({ line, next }) => goesOn(line, next, true)).length;
  return filled >= pairs.length * FILLED && inside >= full.length * INSIDE_SENTENCE ? width : null;
}

function cutGroup(lines: readonly Line[], width: number | null): readonly Block[] {
  const blocks: Block[] = [];
  const texts = lines.map((line) => line.text);
  let at = 0;
  for (let line = lines[at]; line; line = lines[at]) {
    const rows = tableRows(texts, at);
    const quoted = rows > 0 ? 0 : run(lines, at, ({ text: other }) => other.startsWith('>'));
    const length = rows > 0 ? rows : quoted > 0 ? quoted : wrapped(lines, at, width);
    const last = lines[at + length - 1] ?? line;
    const shape = rows > 0 ? 'table' : quoted > 0 ? 'quote' : isItem(line.text) ? 'item' : 'plain';
    blocks.push({ start: line.start, end: last.end, shape });
    at += length;
  }
  return blocks;
}

function run<T>(lines: readonly T[], at: number, holds: (line: T) => boolean): number {
  let length = 0;
  for (let line = lines[at]; line !== undefined && holds(line); line = lines[at + length]) length += 1;
  return length;
}

/** How many lines from `at` on are rows of one table: tabs in the same number, or pipes drawn as a table; 0 for none. */
export function tableRows(lines: readonly string[], at: number): number {
  const first = lines[at];
  if (first === undefined || first.length > LINE_MAX) return 0;
  const tabs = first.split('\t').length;
  if (tabs > 1) {
    const rows = run(lines, at, (line) => line.split('\t').length === tabs);
    if (rows > 1) return rows;
  }
  if (!first.includes('|')) return 0;
  const boxed = run(lines, at, (line) => line.length > 1 && line.startsWith('|') && line.endsWith('|'));
  const drawn = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/u.test(lines[at + 1]?.slice(0, 400) ?? '');
  const rows = drawn ? run(lines, at, (line) => line.includes('|')) : boxed;
  return rows > 1 ? rows : 0;
}

/** How many lines from `at` on are one wrapped paragraph. */
function wrapped(lines: readonly Line[], at: number, width: number | null): number {
  let length = 1;
  for (;;) {
    const line = lines[at + length - 1];
    const next = lines[at + length];
    if (!line || !next || !joins(line, next, width, isItem(lines[at]?.text ?? ''))) return length;
    length += 1;
  }
}

/** Shortest line whose sentence may go on in the next where the text is not wrapped: shorter ones are labels. */
const LABEL_MAX = 30;

function joins(line: Line, next: Line, width: number | null, inItem: boolean): boolean {
  if (isItem(next.text) || next.text.startsWith('>') || next.text.includes('\t')) return false;
  if (width === null) return line.text.length >= LABEL_MAX && goesOn(line, next, false);
  if (!inItem && next.indent >= line.indent + 2) return false;
  if (!endsSentence(line.text) && readDateline(next.text, 'und') !== null) return false;
  return fills(line, next, width) || (line.text.length >= width / 2 && goesOn(line, next, false));
}
