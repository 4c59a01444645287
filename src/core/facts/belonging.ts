import type { Mention } from './context';
import type { Quantity } from './quantity';
import { unitClass } from './unit-class';

/**
 * False for a quantity that no row of the ledger has, whatever is told of it. Ordinals are told elsewhere; a bare number of
 * nothing says nothing beside another.
 */
export function mayBelong({ kind, unit, role, min, max, date, text }: Quantity): boolean {
  // "his 14th straight day" is a span told by its end.
  if (kind === 'ordinal') return unit !== null && /^(?:span|long span)$/u.test(unitClass(unit));
  // Of dates only years are compared as figures ("built in 1994"); days are told with the names.
  if (kind === 'date') return date !== null && /^\d{4}(?:-\d{2})?$/u.test(date) && /\d{4}/u.test(text);
  if (kind !== 'count' || role !== null) return true;
  // "one wrestler said": the number is hardly more than an article.
  return !/^one$/iu.test(text) && unit !== 'time' && !(min === 0 && max === 0);
}

/** Whether a row of the ledger has the quantity that is mentioned, as one that `mayBelong`. */
export function belongsInLedger({ quantity: { kind, unit, role }, counted, aspect }: Mention): boolean {
  if (kind === 'ordinal') return aspect === 'in a row';
  if (kind !== 'count' || role !== null) return true;
  return unit !== null || counted !== null || (aspect !== null && SAYS_WHOM.test(aspect));
}

/** What a bare number beside it counts: "may carry 350", "a workforce of 90", "with 181 on board". */
const SAYS_WHOM = /^(?:capacity|workforce|aboard)$/u;
