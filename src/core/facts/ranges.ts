import { between, times, type Amount } from './amount';
import type { Lexeme } from './lexemes';
import { readNumber, type NumberRead } from './number-words';

const CHANGE =
  /^(?:ris|rose|grow|grew|climb|jump|increas|surg|soar|go|goes|went|gone|up|fall|fell|drop|declin|decreas|down|revis|rais|lower|cut|reduc|updat|mov|chang|swell|swoll|doubl|shrink|shrank|slip|slid|tumbl|plung|correct|eas|advanc|gain|dip|sank)(?:e|es|ed|en|n|ing|s|ling|led|ped|ping)?$/u;

/** True when "to" links an old and a new value: a verb or noun of change with "from" stands before. */
export function isChange(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes.slice(Math.max(0, at - 5), at).map(({ lower }) => lower);
  return before.includes('from') && before.some((word) => CHANGE.test(word));
}

/**
 * The range from one number to another; null when they do not rise. A scale said once holds for both: "two to three
 * million", "€4-5bn". `at` is where the higher number begins.
 */
export function rangeOf(low: NumberRead, high: NumberRead, lexemes: readonly Lexeme[], at: number): Amount | null {
  const [from, to] = [low.amount.min, high.amount.max ?? high.amount.min];
  if (from === null || to === null) return null;
  const scale = scaleOf(high, lexemes, at);
  const shared = scale > 1 && from < to / scale ? times(low.amount, scale) : low.amount;
  return (shared.min ?? 0) < to ? between(shared, high.amount) : null;
}

// The scale after the digits of a number: 1e6 for "3 million" and "3m"; 1 when there is none.
function scaleOf(read: NumberRead, lexemes: readonly Lexeme[], at: number): number {
  const bare = readNumber(lexemes.slice(0, read.to - 1), at);
  const [value, base] = [read.amount.min, bare?.amount.min ?? null];
  if (value === null || base === null || base === 0 || read.to - at < 2) return 1;
  return value / base;
}
