import type { Lexeme } from './lexemes';
import { isCapital } from './name-joints';
import { ORGANISATIONS } from './name-words';

// Where dates stand among names: in datelines, and in the names of movements.

/** Most lexemes of a dateline. */
const DATELINE = 16;
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/u;

/**
 * Where the dateline that opens a sentence ends: the position behind "(PTI)" of "Bhubaneswar, Aug 9 (PTI) Fourteen passengers"
 * or behind the dash of "KABUL, Jan 4 —"; 0 where there is none.
 */
export function datelineEnd(all: readonly Lexeme[]): number {
  if (!isCapital(all[0])) return 0;
  let dated = false;
  for (let at = 1; at < DATELINE; at += 1) {
    const { text = '', kind = 'mark', lower = '', glued = false } = all[at] ?? {};
    if (kind === 'word' && !isCapital(all[at])) return 0;
    if (kind === 'word' && MONTH.test(lower) && all[at - 1]?.text === ',') dated = true;
    if (/^[—–]$/u.test(text) || (text === '-' && !glued)) return dated ? at + 1 : 0;
    const house = text === ')' && all.slice(0, at).some(({ text: opener }) => opener === '(');
    if (house && (dated || /^[—–-]?$/u.test(all[at + 1]?.text ?? ''))) return at + 1;
    if (kind === 'mark' && !/^[,.()/-]$/u.test(text)) return 0;
  }
  return 0;
}

/** True for the month of "the March 30 Movement". */
export function isNamedByDay(all: readonly Lexeme[], at: number): boolean {
  const [month, day, body] = [all[at], all[at + 1], all[at + 2]];
  return (
    MONTH.test(month?.lower ?? '') && day?.kind === 'number' && isCapital(body) && ORGANISATIONS.has(body?.lower ?? '')
  );
}
