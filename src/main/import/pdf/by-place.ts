import type { Line } from './lines';

/** What a paragraph is by where it stands in its column; null where that tells nothing. */
export type PlaceKind = 'listed' | 'quote' | 'caption' | null;

/** A paragraph's lines in a column with these edges. */
export interface Placed {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
}

/** Least and most indent of lists and quotations, in letter sizes. */
const LEAST = 1.2;
const MOST = 8;
/** How far two indents differ that are the same, in letter sizes. */
const SAME = 0.35;
/** Space above a caption in which a picture has room, in letter sizes. */
const PICTURE = 6;
/** Longest caption in the type of the text, and in a smaller one, UTF-16 units. */
const CAPTION = 120;
const SMALL_CAPTION = 320;
const SMALLER = 0.94;

const SENTENCE = /[.!?…。！？؟۔।]["'”’»)\]]*$/u;

/**
 * What paragraphs are by their place, in order: indented as a whole they are a list or a quotation; short below a space
 * where a picture has room, a caption. `body` is the size of most letters.
 */
export function kindsByPlace(groups: readonly Placed[], body: number, rtl: boolean): readonly PlaceKind[] {
  const first = firstLineIndent(groups, rtl);
  const indents = groups.map((group) => indentOf(group, rtl, first));
  const kinds: PlaceKind[] = groups.map((group, index) =>
    isCaption(group.lines, groups[index - 1]?.lines.at(-1), groups[index + 1]?.lines[0], body) ? 'caption' : null,
  );
  const goesOn = (at: number, end: number): boolean => {
    if (!isSame(indents[at], indents[end], groups[at])) return false;
    // Sentences that stand farther in than items of a few words are a quotation below the list.
    return end === at || indents[end] === indents[at] || isSentence(groups[end]) === isSentence(groups[at]);
  };
  for (let at = 0; at < groups.length;) {
    let end = at;
    while (end < groups.length && kinds[end] === null && goesOn(at, end)) end += 1;
    const kind = kindOfRun(groups.slice(at, end), groups[at - 1]);
    for (let index = at; index < end; index += 1) kinds[index] = kind;
    at = Math.max(end, at + 1);
  }
  return kinds;
}

function isSame(a: number | null | undefined, b: number | null | undefined, group: Placed | undefined): boolean {
  if (a === null || b === null || a === undefined || b === undefined) return false;
  // Lists in lists are farther in.
  return b > a - SAME * (group?.lines[0]?.size ?? 0);
}

function inset(line: Line, { left, right }: Placed, rtl: boolean): number {
  return rtl ? right - line.right : line.left - left;
}

/** How far in a paragraph's lines stand, all of them; null for those that are not, or only by their first line. */
function indentOf(group: Placed, rtl: boolean, first: number): number | null {
  const size = group.lines[0]?.size ?? 0;
  const least = Math.min(...group.lines.map((line) => inset(line, group, rtl)));
  if (least < size * LEAST || least > size * MOST) return null;
  return group.lines.length === 1 && Math.abs(least - first) < size * SAME ? null : least;
}

/** How far in the first lines of paragraphs stand whose other lines do not; 0 where there are no such. */
function firstLineIndent(groups: readonly Placed[], rtl: boolean): number {
  const indents = groups.flatMap((group) => {
    const [line, next] = group.lines;
    if (!line || !next || inset(next, group, rtl) > line.size * SAME) return [];
    const indent = inset(line, group, rtl);
    return indent > line.size * SAME ? [indent] : [];
  });
  return [...indents].sort((a, b) => a - b)[Math.floor(indents.length / 2)] ?? 0;
}

function isSentence(group: Placed | undefined): boolean {
  return SENTENCE.test(group?.lines.at(-1)?.text ?? '');
}

function kindOfRun(run: readonly Placed[], before: Placed | undefined): PlaceKind {
  if (run.length === 0) return null;
  const open = run.filter((group) => !isSentence(group));
  const announced = /[:：]$/u.test(before?.lines.at(-1)?.text ?? '');
  if (run.length > 1 && (announced || open.length >= run.length / 2)) return 'listed';
  return open.length === 0 && run.length < 3 ? 'quote' : null;
}

/** True for a few lines below a space in which a picture has room; `above` and `below` are the lines next to them. */
export function isCaption(
  lines: readonly Line[],
  above: Line | undefined,
  below: Line | undefined,
  body: number,
): boolean {
  const [first] = lines;
  if (!first || !above || !below || first.size > body * 1.05 || lines.length > 4) return false;
  // A space at the end of a page is none.
  const space = above.y - first.y;
  if (space < PICTURE * body || below.y > first.y || above.size > body * 1.05) return false;
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return length <= (first.size < body * SMALLER ? SMALL_CAPTION : CAPTION);
}
