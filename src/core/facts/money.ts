import { times } from './amount';
import type { Lexeme } from './lexemes';
import { MONEY_SCALES } from './number-tables';
import { readNumber, type NumberRead } from './number-words';
import type { RawQuantity } from './quantity';
import { isChange, rangeOf } from './ranges';
import { readCurrency } from './units';

/** Money with its currency before the number: "$3.5m", "€4-5bn", "between £25 and £180". */
export function readMoney(lexemes: readonly Lexeme[], at: number, english: boolean): RawQuantity | null {
  const currency = readCurrency(lexemes, at);
  const low = currency && moneyNumber(lexemes, currency.to, english);
  if (!low) return null;
  const money = (from: number, read: Pick<NumberRead, 'to' | 'amount'>): RawQuantity => ({
    from,
    to: read.to,
    kind: 'money',
    amount: read.amount,
    unit: currency.unit,
    noun: null,
    date: null,
  });
  const framed = lexemes[at - 1]?.lower === 'between';
  const joint = lexemes[low.to];
  const dash = /^[-–—]$/u.test(joint?.text ?? '') && joint?.glued === true;
  const spoken =
    (joint?.lower === 'to' && lexemes[at - 1]?.lower !== 'from' && !isChange(lexemes, at)) ||
    (framed && joint?.lower === 'and');
  if (!dash && !spoken) return money(at, low);
  const second = readCurrency(lexemes, low.to + 1);
  const start = second?.to ?? low.to + 1;
  const high = moneyNumber(lexemes, start, english);
  const amount = high && rangeOf(low, high, lexemes, start);
  return high && amount ? money(framed ? at - 1 : at, { to: high.to, amount }) : money(at, low);
}

// A number after a currency sign, where a letter can be a scale: "3.5m".
function moneyNumber(lexemes: readonly Lexeme[], at: number, english: boolean): NumberRead | null {
  const number = readNumber(lexemes, at, english);
  const next = number && lexemes[number.to];
  const scale = next?.glued && number?.to === at + 1 ? MONEY_SCALES.get(next.lower) : undefined;
  return number && scale !== undefined ? { ...number, to: number.to + 1, amount: times(number.amount, scale) } : number;
}
