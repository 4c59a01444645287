import type { FigureCell } from '../contract/figures';
import type { SourceQuantity } from './extract';

/** Minutes by which a clock time told as "about" may be off. */
export const CLOCK_SLACK = 15;

const AFTER = /\b(?:just|shortly|soon|a little|minutes|moments) (?:after|past)\s*$/iu;
const BEFORE = /\b(?:just|shortly|a little|minutes|moments) before\s*$/iu;
const ZONE = /\b(?:GMT|UTC|CET|CEST|EET|EEST|MSK|BST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|PT|IST|AEST|JST)\b/u;
const DAY = 24 * 60;

type ClockCell = Pick<FigureCell, 'start' | 'text' | 'min' | 'max' | 'minOpen' | 'maxOpen' | 'asOf'>;

/**
 * A clock time as a cell: "just after 7.40am" has no upper bound and "shortly before midnight" no lower one. A time of a
 * named zone holds for that zone (`asOf`), for another clock shows another time.
 */
export function clockCell(text: string, quantity: SourceQuantity): ClockCell {
  const { start, end, min, max, minOpen, maxOpen } = quantity;
  const before = text.slice(Math.max(quantity.sentence.start, start - 24), start);
  const zone = ZONE.exec(text.slice(start, end + 6))?.[0] ?? null;
  const modifier = AFTER.exec(before) ?? BEFORE.exec(before);
  if (modifier === null) return { start, text: text.slice(start, end), min, max, minOpen, maxOpen, asOf: zone };
  const from = start - modifier[0].length;
  const after = AFTER.test(before);
  // "Shortly before midnight" is late on the day that is told.
  const value = !after && min === 0 ? DAY : min;
  return {
    start: from,
    text: text.slice(from, end),
    min: after ? value : null,
    max: after ? null : value,
    minOpen: after,
    maxOpen: !after,
    asOf: zone,
  };
}
