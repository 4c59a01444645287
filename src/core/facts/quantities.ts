import { readAge } from './ages';
import { flat, type Amount } from './amount';
import { readCounted, unitIn, type CountedNoun } from './counted-noun';
import { readDate, type DateFrame } from './dates';
import type { Lexeme } from './lexemes';
import { isStrength, readWithLexicon } from './lexicon-quantities';
import { readMoney } from './money';
import { meansDuring, modifierAfter, modifierBefore, modify } from './modifiers';
import { isNamed, isPronounOne, readZero } from './not-counted';
import { NUMBER_OPENERS, readNumber, type NumberRead } from './number-words';
import type { RawQuantity } from './quantity';
import { singular } from './word-classes';
import { isChange, rangeOf } from './ranges';
import { deedBefore, readTwice } from './repetitions';
import { readOrdinalQuantity, readRatio, readShare } from './shares';
import { readArticleUnit, readCurrency, readMagnitude, readUnit, type UnitRead } from './units';

/** Every quantity of a sentence, in order and disjoint. */
export function rawQuantities(lexemes: readonly Lexeme[], frame: DateFrame): readonly RawQuantity[] {
  const found: RawQuantity[] = [];
  let free = 0;
  let at = 0;
  while (at < lexemes.length) {
    const core = readCore(lexemes, at, frame, free);
    if (core === null) {
      at += 1;
      continue;
    }
    const quantity = frame.english ? withModifiers(lexemes, core, free) : core;
    found.push(frame.english ? withUnderstoodNoun(lexemes, quantity, found.at(-1)) : quantity);
    free = Math.max(quantity.to, at + 1);
    at = free;
  }
  return found;
}

function readCore(lexemes: readonly Lexeme[], at: number, frame: DateFrame, free: number): RawQuantity | null {
  const first = lexemes[at];
  if (first === undefined || (first.kind === 'mark' && !/^\p{Sc}$/u.test(first.text) && !isMinus(lexemes, at)))
    return null;
  if (frame.english && first.kind === 'word' && !mayOpen(lexemes, at, first, frame)) return null;
  if (isNamed(lexemes, at, frame.english)) return null;
  const dated = readDate(lexemes, at, frame);
  if (dated) {
    const amount = dated.minutes === null ? UNBOUNDED : flat(dated.minutes);
    const unit = dated.kind === 'time' ? 'time of day' : null;
    const { to, kind, iso, partialDay } = dated;
    const read = { from: at, to, kind, amount, unit, noun: null, date: iso };
    return partialDay === undefined ? read : { ...read, partialDay };
  }
  if (frame.lexicon) return readWithLexicon(lexemes, at, frame.lexicon, free);
  const money = readMoney(lexemes, at, frame.english);
  if (money) return money;
  if (!frame.english) return first.kind === 'number' ? readLanguageFree(lexemes, at) : null;
  return (
    readAge(lexemes, at) ??
    readZero(lexemes, at) ??
    readTwice(lexemes, at) ??
    readMagnitude(lexemes, at) ??
    readRatio(lexemes, at) ??
    readShare(lexemes, at) ??
    readOrdinalQuantity(lexemes, at) ??
    readMinus(lexemes, at) ??
    readArticleUnit(lexemes, at, modifierBefore(lexemes, at, free) !== null) ??
    readPlain(lexemes, at, true)
  );
}

// Digits and what all languages write with them: units by their symbols, money, shares; strengths by a word for them.
function readLanguageFree(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  const read = readPlain(lexemes, at, false);
  const isScale = read?.kind === 'count' && (read.amount.max ?? 99) < 10 && isStrength(lexemes, at, read.to);
  return isScale ? { ...read, kind: 'measure', unit: 'magnitude', noun: null } : read;
}

// Words with which quantities other than plain numbers begin: ages, dates, times, zeros, magnitudes.
const OPENERS =
  /^(?:aged|ages?|in|under|over|above|below|younger|older|young|old|between|last|this|next|today|tonight|yesterday|tomorrow|the|noon|midday|midnight|no|none|nobody|magnitude|minus|twice)$/u;

// Most words open nothing; those with a capital may be months, weekdays ("Past Monday") or currencies.
function mayOpen(lexemes: readonly Lexeme[], at: number, { lower, text }: Lexeme, { calendar }: DateFrame): boolean {
  if (NUMBER_OPENERS.has(lower) || OPENERS.test(lower)) return true;
  if (!/^\p{Lu}/u.test(text)) return false;
  const day = calendar.months.has(lower) || calendar.weekdays.has(lower) || lower === 'past';
  return day || readCurrency(lexemes, at) !== null;
}

/** Dates are compared by their ISO form; as amounts they have no bounds. */
const UNBOUNDED: Amount = { min: null, max: null, minOpen: false, maxOpen: false, approximate: false };

function isMinus(lexemes: readonly Lexeme[], at: number): boolean {
  return /^[-−–]$/u.test(lexemes[at]?.text ?? '') && lexemes[at]?.glued === false && lexemes[at + 1]?.glued === true;
}

// "minus 18 degrees", "-18C": only measures go below zero in the news.
function readMinus(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  if (lexemes[at]?.lower !== 'minus' && !isMinus(lexemes, at)) return null;
  const core = lexemes[at + 1]?.kind === 'mark' ? null : readPlain(lexemes, at + 1, true);
  return core?.kind === 'measure' ? { ...core, from: at, amount: flat(-(core.amount.min ?? 0)) } : null;
}

function readPlain(lexemes: readonly Lexeme[], at: number, english: boolean): RawQuantity | null {
  const number = readNumber(lexemes, at, english);
  if (number === null || isPronounOne(lexemes, at, number)) return null;
  const range = english ? readRange(lexemes, at, number) : null;
  const from = range?.framed ? at - 1 : at;
  const { to, amount } = range ?? number;
  const hyphen = isHyphen(lexemes, to) ? 1 : 0;
  const unit = range?.unit ?? readUnit(lexemes, to + hyphen) ?? understoodUnit(lexemes, at, to);
  if (unit) {
    const end = Math.max(unit.to, to);
    // What a share is of decides its role; its unit stays "percent". "68% four years ago" is of nothing.
    const noun =
      unit.kind === 'percent' && english && readNumber(lexemes, end) === null ? readCounted(lexemes, end, true) : null;
    return { from, to: end, kind: unit.kind, amount, unit: unit.unit, noun, date: null };
  }
  if (english && /^times?$/u.test(lexemes[to]?.lower ?? '')) {
    return {
      from,
      to: to + 1,
      kind: 'count',
      amount,
      unit: deedBefore(lexemes, from, true) ?? 'time',
      noun: null,
      date: null,
    };
  }
  if (hyphen === 1 && english && lexemes[to + 1]?.kind === 'word') {
    // "30-member cabinet": what stands behind the hyphen is counted.
    const noun: CountedNoun = {
      from: to + 1,
      to: to + 2,
      head: singular(lexemes[to + 1]?.lower ?? ''),
      headAt: to + 1,
      ofThem: false,
      partOf: false,
    };
    return { from, to, kind: 'count', amount, unit: noun.head, noun, date: null };
  }
  const noun = english ? readCounted(lexemes, to, isSeveral(amount)) : null;
  return { from, to, kind: 'count', amount, unit: noun && unitIn(lexemes, noun), noun, date: null };
}

// "2,500 troops in Iraq and 900 in Syria": the second number counts what the first does, at another place.
function withUnderstoodNoun(
  lexemes: readonly Lexeme[],
  quantity: RawQuantity,
  before: RawQuantity | undefined,
): RawQuantity {
  const { from, to, kind, unit, noun } = quantity;
  if (kind !== 'count' || unit !== null || noun === null || noun.ofThem || noun.partOf) return quantity;
  if (before?.kind !== 'count' || before.unit === null || before.unit === 'time' || before.noun === null)
    return quantity;
  // "Five in all" stands at no place.
  if (/^(?:all|total)$/u.test(lexemes[to + 1]?.lower ?? '')) return quantity;
  if (!PLACED.test(lexemes[to]?.lower ?? '') || !/^(?:and|,|but|plus|against)$/u.test(lexemes[from - 1]?.lower ?? ''))
    return quantity;
  const place = lexemes.slice(before.noun.to, from);
  return place.length <= LONGEST_PLACE && PLACED.test(place[0]?.lower ?? '')
    ? { ...quantity, unit: before.unit }
    : quantity;
}

const PLACED = /^(?:in|at|near|across|around|outside|inside|on|from)$/u;
/** Words of "in the north of the country, and". */
const LONGEST_PLACE = 8;

function isHyphen(lexemes: readonly Lexeme[], at: number): boolean {
  return /^[-‐‑]$/u.test(lexemes[at]?.text ?? '') && lexemes[at]?.glued === true && lexemes[at + 1]?.glued === true;
}

function isSeveral(amount: Amount): boolean {
  return amount.min !== 1 || amount.max !== 1;
}

// "from nine years to six": the second number has the first one's unit.
function understoodUnit(lexemes: readonly Lexeme[], at: number, to: number): UnitRead | null {
  const next = lexemes[to];
  if (
    lexemes[at - 1]?.lower !== 'to' ||
    (next?.kind === 'word' && !/^(?:and|in|by|after|on|at|but)$/u.test(next.lower))
  )
    return null;
  for (let from = at - 2; from >= Math.max(1, at - 4); from -= 1) {
    const unit = readUnit(lexemes, from);
    if (unit?.to === at - 1 && unit.kind !== 'money') return { ...unit, to };
  }
  return null;
}

interface RangeRead extends NumberRead {
  readonly unit: UnitRead | null;
  /** The range begins with "between". */
  readonly framed: boolean;
}

// "84 to 91", "84-91", "between 84 and 91", "two or three", "20 percent to 30 percent".
function readRange(lexemes: readonly Lexeme[], at: number, low: NumberRead): RangeRead | null {
  const unit = readUnit(lexemes, low.to);
  const link = unit ? unit.to : low.to;
  const framed = lexemes[at - 1]?.lower === 'between';
  // "a 100-to-300 range"
  const spelled = isHyphen(lexemes, link) && lexemes[link + 1]?.lower === 'to' && isHyphen(lexemes, link + 2);
  if (spelled) {
    const high = readNumber(lexemes, link + 3);
    const amount = high && rangeOf(low, high, lexemes, link + 3);
    const hyphen = high && isHyphen(lexemes, high.to) ? 1 : 0;
    return high && amount
      ? { to: high.to, amount, form: high.form, unit: readUnit(lexemes, high.to + hyphen), framed: false }
      : null;
  }
  const joint = lexemes[link];
  const word = joint?.lower ?? '';
  const dash = /^[-–—‑]$/u.test(word) && joint?.glued === true && lexemes[link + 1]?.kind === 'number';
  const spoken = word === 'to' || word === 'or' || (word === 'and' && framed);
  if (!dash && !spoken) return null;
  // "from 84 to 91" is two values, an old and a new one, or two ends that are told one by one.
  if (word === 'to' && (lexemes[at - 1]?.lower === 'from' || isChange(lexemes, at))) return null;
  const high = readNumber(lexemes, link + 1);
  if (!high || low.form === 'vague' || high.form === 'vague') return null;
  if (word === 'or' && (low.form !== 'words' || high.form !== 'words')) return null;
  const amount = rangeOf(low, high, lexemes, link + 1);
  if (amount === null || (word === 'or' && (amount.max ?? 0) - (amount.min ?? 0) > 2)) return null;
  // "Rose by 12 to 84": a difference and what came of it; "rose by 10 to 12 per cent" is a range.
  if (lexemes[at - 1]?.lower === 'by' && (amount.max ?? 0) > WIDEST * (amount.min ?? 0)) return null;
  // "212 votes to 187" and "40 people to 12 villages" are two counts.
  if (word === 'to' && lexemes[link - 1]?.kind === 'word' && unit === null && low.form === 'digits' && link > low.to)
    return null;
  const hyphen = isHyphen(lexemes, high.to) ? 1 : 0;
  const highUnit = readUnit(lexemes, high.to + hyphen);
  // "by 0.25 percentage points to 5.5%": two units, two values.
  if (unit && unit.unit !== highUnit?.unit) return null;
  return { to: high.to, amount, form: high.form, unit: highUnit, framed };
}

/** A range of what something rose by seldom goes further up than so many times its lower end. */
const WIDEST = 3;

function withModifiers(lexemes: readonly Lexeme[], core: RawQuantity, free: number): RawQuantity {
  if (core.kind === 'ordinal') return core;
  const dated = core.kind === 'date' || core.kind === 'time';
  let { from, to, amount } = core;
  for (let outer = 0; outer < 2; outer += 1) {
    const before = modifierBefore(lexemes, from, free);
    if (
      !before ||
      (dated && before.effect !== 'around') ||
      (core.kind === 'date' && !/^(?:about|around|circa)$/u.test(lexemes[before.at]?.lower ?? ''))
    )
      break;
    if (core.kind === 'duration' && meansDuring(lexemes, before.at)) break;
    if (
      core.kind === 'age' &&
      core.from === from &&
      /^(?:aged|in|under|over|below|above)$/u.test(lexemes[from]?.lower ?? '')
    )
      break;
    from = before.at;
    amount = dated ? { ...amount, approximate: true } : modify(amount, before.effect);
  }
  if (dated) return { ...core, from, to, amount };
  const more =
    core.kind === 'count' && lexemes[to]?.lower === 'more' && lexemes[to + 1]?.lower !== 'than' && core.unit !== 'time';
  const after = modifierAfter(lexemes, to);
  if (after) {
    to = after.at;
    amount = modify(amount, after.effect);
  } else if (more) to += 1;
  const noun = (after || more) && core.noun ? readCounted(lexemes, to, isSeveral(amount)) : core.noun;
  return {
    ...core,
    from,
    to,
    amount,
    noun,
    unit: core.kind !== 'percent' && noun !== core.noun && noun ? (unitIn(lexemes, noun) ?? core.unit) : core.unit,
  };
}
