import { age, OLDEST, readApposition, readPredicate } from './ages-told';
import { around, between, flat, type Amount } from './amount';
import type { Lexeme } from './lexemes';
import { readNumber } from './number-words';
import type { RawQuantity } from './quantity';
import { isAuxiliary, isPlural } from './word-classes';

/** An age that begins at `at`: "23-year-old", "aged 4 to 11", "in her 60s", "under the age of 18", "Ali, 23,". */
export function readAge(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  return (
    readYearOld(lexemes, at) ??
    readAged(lexemes, at) ??
    readDecade(lexemes, at) ??
    readLimit(lexemes, at) ??
    readApposition(lexemes, at) ??
    readPredicate(lexemes, at)
  );
}

// "23-year-old", "four-month-old", "18 to 24-year-olds", "14- and 15-year-olds", "34 years old", "34 years of age".
function readYearOld(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  const number = readNumber(lexemes, at);
  if (!number) return null;
  let to = number.to;
  let { amount } = number;
  const joint = isHyphen(lexemes[to]) && /^(?:to|and|or)$/u.test(lexemes[to + 1]?.lower ?? '') ? to + 1 : to;
  const second = /^(?:to|-|–|and|or)$/u.test(lexemes[joint]?.lower ?? '') ? readNumber(lexemes, joint + 1) : null;
  if (second && (second.amount.min ?? 0) > (amount.min ?? 0)) {
    to = second.to;
    amount = between(amount, second.amount);
  }
  if (isHyphen(lexemes[to])) to += 1;
  const unit = /^(year|month|week|day)s?$/u.exec(lexemes[to]?.lower ?? '')?.[1];
  if (unit === undefined) return null;
  to += 1;
  if (isHyphen(lexemes[to])) to += 1;
  if (/^olds?$/u.test(lexemes[to]?.lower ?? '')) return age(at, to + 1, amount, unit);
  if (lexemes[to]?.lower === 'of' && lexemes[to + 1]?.lower === 'age') return age(at, to + 2, amount, unit);
  return null;
}

function isHyphen(lexeme: Lexeme | undefined): boolean {
  return /^[-‐‑]$/u.test(lexeme?.text ?? '');
}

// A number that can be an age, or two as in "16 to 24".
function ageNumber(
  lexemes: readonly Lexeme[],
  at: number,
  framed = false,
): { readonly to: number; readonly amount: Amount } | null {
  const number = readNumber(lexemes, at);
  if (!number || number.form === 'vague' || (number.amount.min ?? 999) > OLDEST) return null;
  if (!endsAge(lexemes, number.to)) return null;
  const joint = lexemes[number.to]?.lower ?? '';
  const second = /^(?:to|-|–)$/u.test(joint) || (framed && joint === 'and') ? readNumber(lexemes, number.to + 1) : null;
  const [low, high] = [number.amount.min ?? 0, second?.amount.min ?? 0];
  if (second && high > low && high <= OLDEST) return { to: second.to, amount: between(number.amount, second.amount) };
  return number;
}

// What may not stand behind an age: something that is counted or measured.
function endsAge(lexemes: readonly Lexeme[], at: number): boolean {
  return !/^(?:months|weeks|days|hours|minutes|people|men|women|children|percent|per|%|degrees|metres|meters|miles|km|million|thousand|times)$/u.test(
    lexemes[at]?.lower ?? '',
  );
}

const SIDES: ReadonlyMap<string, (value: number) => Amount> = new Map([
  ['under', below],
  ['below', below],
  ['over', above],
  ['above', above],
  ['about', (value) => around(flat(value))],
  ['around', (value) => around(flat(value))],
]);

function below(value: number): Amount {
  return { ...flat(value), min: null, maxOpen: true };
}

function above(value: number): Amount {
  return { ...flat(value), max: null, minOpen: true };
}

// "aged 23", "ages 4 to 11", "aged between 4 and 11", "aged over 65", "gave his age as 19", "between the ages of 8 and 12".
function readAged(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  const word = lexemes[at]?.lower ?? '';
  const before = lexemes[at - 1]?.lower ?? '';
  if (/^(?:aged|ages)$/u.test(word) || (word === 'age' && !/^(?:of|the|his|her|their|an)$/u.test(before))) {
    const next = lexemes[at + 1]?.lower ?? '';
    const framed = word !== 'age' && /^(?:between|from)$/u.test(next);
    const number = ageNumber(
      lexemes,
      at + (framed || SIDES.has(next) || /^(?:just|only|barely)$/u.test(next) ? 2 : 1),
      framed,
    );
    if (number) return age(at, number.to, SIDES.get(next)?.(number.amount.min ?? 0) ?? number.amount);
  }
  // "between the ages of 8 and 12"
  if (
    word === 'between' &&
    lexemes[at + 1]?.lower === 'the' &&
    lexemes[at + 2]?.lower === 'ages' &&
    lexemes[at + 3]?.lower === 'of'
  ) {
    const number = ageNumber(lexemes, at + 4, true);
    return number && age(at, number.to, number.amount);
  }
  if (readNumber(lexemes, at) === null) return null;
  const lead = lexemes
    .slice(Math.max(0, at - 5), at)
    .map(({ lower }) => lower)
    .join(' ');
  if (!/\bages?\b(?: \S+){0,4} (?:as|of|at|is|was|were|to|from|between)$/u.test(lead)) return null;
  // "raised from 62 to 64" is an old and a new age.
  const single = lead.endsWith('from') ? readNumber(lexemes, at) : null;
  const number = single ?? ageNumber(lexemes, at, lead.endsWith('between'));
  return number && (lead.endsWith('of') || isAgeEnd(lexemes[number.to])) ? age(at, number.to, number.amount) : null;
}

function isAgeEnd(next: Lexeme | undefined): boolean {
  return (
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:and|or|who|when|in|at|by|for|from|to|on|but|has|have|was|were|is|are|he|she|they|with|after|before|without|because|as|the|a|said|years?|until|than)$/u.test(
      next.lower,
    )
  );
}

// "in her 60s", "in his early twenties", "in their teens".
function readDecade(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  if (lexemes[at]?.lower !== 'in' || !/^(?:his|her|their|its|my)$/u.test(lexemes[at + 1]?.lower ?? '')) return null;
  const span = /^(early|mid|late)$/u.exec(lexemes[at + 2]?.lower ?? '')?.[1];
  let place = span === undefined ? at + 2 : at + 3;
  if (isHyphen(lexemes[place])) place += 1;
  const digits = lexemes[place];
  const spelled = DECADES.get(digits?.lower ?? '');
  const decade = digits?.kind === 'number' && lexemes[place + 1]?.lower === 's' ? digits.value : spelled;
  if (decade == null || decade < 10 || decade > 100 || decade % 10 !== 0) return null;
  const [low, high] = span === 'early' ? [0, 3] : span === 'mid' ? [4, 6] : span === 'late' ? [7, 9] : [0, 9];
  return age(at, place + (digits?.kind === 'number' ? 2 : 1), between(flat(decade + low), flat(decade + high)));
}

const DECADES = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index): readonly [string, number] => [word, (index + 2) * 10]),
);

// "under the age of 18", "over 65", "children under five", "those below 40", "younger than 12", "the over-60s".
function readLimit(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  const word = lexemes[at]?.lower ?? '';
  if (
    word === 'between' &&
    /^(?:teenagers|youths|youngsters|children|girls|boys|pupils)$/u.test(lexemes[at - 1]?.lower ?? '')
  ) {
    const number = ageNumber(lexemes, at + 1, true);
    return number && age(at, number.to, number.amount);
  }
  const than = /^(?:younger|older)$/u.test(word) && lexemes[at + 1]?.lower === 'than';
  const young = /^(?:young|old)$/u.test(word) && lexemes[at + 1]?.lower === 'as' && lexemes[at - 1]?.lower === 'as';
  if (young) {
    const number = ageNumber(lexemes, at + 2);
    return number && age(at + 2, number.to, number.amount);
  }
  const isBelow = /^(?:under|below|younger)$/u.test(word);
  if (!than && !isBelow && !/^(?:over|above)$/u.test(word)) return null;
  if (/^(?:younger|older)$/u.test(word) && !than) return null;
  const the =
    lexemes[at + 1]?.lower === 'the' &&
    /^ages?$/u.test(lexemes[at + 2]?.lower ?? '') &&
    lexemes[at + 3]?.lower === 'of';
  const short = lexemes[at + 1]?.lower === 'age';
  const hyphen = isHyphen(lexemes[at + 1]);
  // "under-fives", "over-60s"
  const fives = hyphen ? /^(\p{L}+)s$/u.exec(lexemes[at + 2]?.lower ?? '')?.[1] : undefined;
  const word2 = lexemes[at + 2];
  const five = fives !== undefined && word2 ? readNumber([{ ...word2, lower: fives }], 0)?.amount.min : undefined;
  if (five != null) return age(at, at + 3, isBelow ? below(five) : above(five));
  const number = ageNumber(lexemes, at + (the ? 4 : short || than || hyphen ? 2 : 1));
  if (!number) return null;
  const value = number.amount.min ?? 0;
  const limit = isBelow ? below(value) : above(value);
  // "the over-60s", "under-fives"
  if (hyphen) return lexemes[number.to]?.lower === 's' ? age(at, number.to + 1, limit) : null;
  if (!the && !short) {
    if (value > 100 || !(than || limitsPeople(lexemes, at, number.to))) return null;
    if (lexemes[number.to]?.text === '-' || lexemes[number.to]?.text === '%') return null;
  }
  return age(at, number.to, limit);
}

// "children under five died" limits people; "were over 60" needs the end of its phrase, lest it counts something.
function limitsPeople(lexemes: readonly Lexeme[], at: number, to: number): boolean {
  const before = lexemes[at - 1]?.lower ?? '';
  if (!OF_AGE.test(before)) return false;
  return (
    isAgeEnd(lexemes[to]) ||
    (!isAuxiliary(before) && !isPlural(lexemes[to]?.lower ?? '') && lexemes[to]?.kind === 'word')
  );
}

const OF_AGE =
  /^(?:children|child|patients|people|adults|women|men|girls|boys|those|anyone|everyone|kids|was|were|is|are|infants|pupils|workers|residents|citizens|mostly|all|voters|players|students|babies|youngsters|drivers|someone|nobody|employees|mothers|fathers|pensioners|passengers|victims|inhabitants|males|females|persons|population|them|whom)$/u;
