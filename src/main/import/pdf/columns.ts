import type { Line } from './lines';
import { tableAmong } from './table-rows';

/** Lines that are read one below the other, in one column; `table` when they are the cells of a table. */
export interface Region {
  readonly lines: readonly Line[];
  readonly table: boolean;
}

/** Narrowest gutter between columns, in letter sizes. */
const GUTTER = 0.9;
/** Fewest lines on each side of a gutter, and fewest letters in them on average, that make columns of prose. */
const COLUMN_LINES = 3;
const COLUMN_LETTERS = 18;

/**
 * The regions of a page in reading order: cut along gutters where prose stands on both sides, else along the widest
 * space between lines, again and again (a recursive X-Y cut, Nagy and Seth 1984).
 */
export function regionsOf(lines: readonly Line[], rtl: boolean): readonly Region[] {
  if (lines.length === 0) return [];
  const gutter = gutterOf(lines);
  if (gutter !== null) {
    const before = lines.filter(({ right }) => right <= gutter);
    const after = lines.filter(({ left }) => left >= gutter);
    if (before.length + after.length === lines.length) {
      const [first, second] = rtl ? [after, before] : [before, after];
      return [...regionsOf(first, rtl), ...regionsOf(second, rtl)];
    }
  }
  const found = tableAmong(lines);
  if (found !== null) {
    const { above, table, below } = found;
    return [...regionsOf(above, rtl), { lines: table, table: true }, ...regionsOf(below, rtl)];
  }
  // Only where something stands side by side can a cut make a difference.
  if (!besides(lines)) return [{ lines: downwards(lines), table: false }];
  const cut = widestSpace(lines);
  if (cut === null) return [{ lines: downwards(lines), table: isTable(lines) }];
  const upper = regionsOf(
    lines.filter(({ y }) => y > cut),
    rtl,
  );
  const lower = regionsOf(
    lines.filter(({ y }) => y <= cut),
    rtl,
  );
  return joined(upper, lower);
}

/** Two regions of one column each that were only cut to look for columns are one again. */
function joined(upper: readonly Region[], lower: readonly Region[]): readonly Region[] {
  const [last, first] = [upper.at(-1), lower[0]];
  if (last === undefined || first === undefined) return [...upper, ...lower];
  if (last.table !== first.table) return [...upper, ...lower];
  if (!last.table && (besides(last.lines) || besides(first.lines))) return [...upper, ...lower];
  const one = { lines: [...last.lines, ...first.lines], table: last.table };
  if (!last.table && !sameColumn(last, first)) return [...upper, ...lower];
  return [...upper.slice(0, -1), one, ...lower.slice(1)];
}

/** False where the smaller of two regions reaches out of the larger: it is a headline above columns, or a column. */
function sameColumn(a: Region, b: Region): boolean {
  const [large, small] = a.lines.length >= b.lines.length ? [a, b] : [b, a];
  const slack = 2 * (small.lines[0]?.size ?? 0);
  const apart = leftOf(small) > rightOf(large) || rightOf(small) < leftOf(large);
  if (apart || large.lines.length < COLUMN_LINES) return !apart;
  return rightOf(small) <= rightOf(large) + slack && leftOf(small) >= leftOf(large) - slack;
}

function leftOf({ lines }: Region): number {
  return Math.min(...lines.map(({ left }) => left));
}

function rightOf({ lines }: Region): number {
  return Math.max(...lines.map(({ right }) => right));
}

function downwards(lines: readonly Line[]): readonly Line[] {
  return [...lines].sort((a, b) => (Math.abs(a.y - b.y) < 1 ? a.left - b.left : b.y - a.y));
}

/** True where two lines stand on one height. */
function besides(lines: readonly Line[]): boolean {
  const sorted = downwards(lines);
  return sorted.some((line, index) => {
    const next = sorted[index + 1];
    return next !== undefined && line.y - next.y < Math.min(line.size, next.size) * 0.5;
  });
}

/** Where a gutter runs through all lines with prose on both sides; null where none does. */
function gutterOf(lines: readonly Line[]): number | null {
  const sorted = [...lines].sort((a, b) => a.left - b.left);
  let right = -Infinity;
  for (const [index, line] of sorted.entries()) {
    if (index > 0 && line.left - right >= line.size * GUTTER) {
      const [before, after] = [sorted.slice(0, index), sorted.slice(index)];
      if (isProse(before) && isProse(after)) return (right + line.left) / 2;
    }
    right = Math.max(right, line.right);
  }
  return null;
}

function isProse(lines: readonly Line[]): boolean {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  return lines.length >= COLUMN_LINES && letters >= lines.length * COLUMN_LETTERS;
}

/** The height of the widest empty space between lines; null when no space goes all the way across. */
function widestSpace(lines: readonly Line[]): number | null {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  let widest = 0;
  let cut: number | null = null;
  let floor = Infinity;
  for (const [index, { y, size }] of sorted.entries()) {
    const top = y + size * 0.8;
    // A little more for what stands higher, so that of equal spaces the first is taken.
    const space = floor - top;
    if (index > 0 && space > widest + 0.5) {
      widest = space;
      cut = (floor + top) / 2;
    }
    floor = Math.min(floor, y - size * 0.2);
  }
  return cut;
}

/** Cells stand in rows: most lines have another on their height. */
function isTable(lines: readonly Line[]): boolean {
  return lines.length >= 2 && besides(lines);
}
