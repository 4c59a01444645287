import { between, flat, type Amount } from './amount';
import type { Lexeme } from './lexemes';
import { readNumber } from './number-words';
import type { RawQuantity } from './quantity';

const OLDEST = 120;

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

function age(from: number, to: number, amount: Amount, unit = 'year'): RawQuantity {
  return { from, to, kind: 'age', amount, unit, noun: null, date: null };
}

function readYearOld(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  const number = readNumber(lexemes, at);
  if (!number) return null;
  let to = number.to;
  let { amount } = number;
  const second = /^(?:to|-|–|and|or)$/u.test(lexemes[to]?.lower ?? '') ? readNumber(lexemes, to + 1) : null;
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

// A number that can be an age, or two as in "16 to 24"; "and over" makes it a floor.
function ageNumber(
  lexemes: readonly Lexeme[],
  at: number,
  framed = false,
): { readonly to: number; readonly amount: Amount } | null {
  const number = readNumber(lexemes, at);
  if (!number || number.form === 'vague' || (number.amount.min ?? 0) > OLDEST) return null;
  const joint = lexemes[number.to]?.lower ?? '';
  const second = /^(?:to|-|–)$/u.test(joint) || (framed && joint === 'and') ? readNumber(lexemes, number.to + 1) : null;
  const [low, high] = [number.amount.min ?? 0, second?.amount.min ?? 0];
  if (second && high > low && high <= OLDEST) return { to: second.to, amount: between(number.amount, second.amount) };
  return number;
}

// "aged 23", "ages 4 to 11", "aged between 4 and 11", "gave his age as 19"; the bare word "age" needs its number next.
function readAged(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  const word = lexemes[at]?.lower ?? '';
  if (
    /^(?:aged|ages)$/u.test(word) ||
    (word === 'age' && !/^(?:of|the|his|her|their|an)$/u.test(lexemes[at - 1]?.lower ?? ''))
  ) {
    const framed = /^(?:between|from)$/u.test(lexemes[at + 1]?.lower ?? '') ? 2 : 1;
    const loose = /^(?:about|around|just|only)$/u.test(lexemes[at + 1]?.lower ?? '') ? 2 : framed;
    const number = ageNumber(lexemes, at + loose, framed === 2);
    if (number && notPlural(lexemes, number.to)) return age(at, number.to, number.amount);
  }
  const lead = [lexemes[at - 2]?.lower, lexemes[at - 1]?.lower].join(' ');
  if (!/^(?:age as|age of|ages of|age at|age is|age was|ages were)$/u.test(lead)) return null;
  const number = ageNumber(lexemes, at);
  return number && notPlural(lexemes, number.to) ? age(at, number.to, number.amount) : null;
}

function notPlural(lexemes: readonly Lexeme[], at: number): boolean {
  return !/^(?:months|weeks|days|people|percent|%)$/u.test(lexemes[at]?.lower ?? '');
}

// "in her 60s", "in his early twenties".
function readDecade(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  if (lexemes[at]?.lower !== 'in' || !/^(?:his|her|their|its)$/u.test(lexemes[at + 1]?.lower ?? '')) return null;
  const span = /^(early|mid|late)$/u.exec(lexemes[at + 2]?.lower ?? '')?.[1];
  let place = span === undefined ? at + 2 : at + 3;
  if (isHyphen(lexemes[place])) place += 1;
  const digits = lexemes[place];
  const decade =
    digits?.kind === 'number' && lexemes[place + 1]?.lower === 's' ? digits.value : DECADES.get(digits?.lower ?? '');
  if (decade == null || decade < 10 || decade > 100 || decade % 10 !== 0) return null;
  const [low, high] = span === 'early' ? [0, 3] : span === 'mid' ? [4, 6] : span === 'late' ? [7, 9] : [0, 9];
  return age(at, place + (digits?.kind === 'number' ? 2 : 1), between(flat(decade + low), flat(decade + high)));
}

const DECADES = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index): readonly [string, number] => [word, (index + 2) * 10]),
);

// "under the age of 18", "over 65", "children under five", "those below 40", "21 and over".
function readLimit(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  const side = /^(?:(under|below)|(over|above))$/u.exec(lexemes[at]?.lower ?? '');
  if (!side) return null;
  const spelled =
    lexemes[at + 1]?.lower === 'the' &&
    /^ages?$/u.test(lexemes[at + 2]?.lower ?? '') &&
    lexemes[at + 3]?.lower === 'of';
  const short = lexemes[at + 1]?.lower === 'age';
  const number = ageNumber(lexemes, at + (spelled ? 4 : short ? 2 : 1));
  if (!number) return null;
  const value = number.amount.min ?? 0;
  if (!spelled && !short) {
    if (
      value > 100 ||
      !OF_AGE.test(lexemes[at - 1]?.lower ?? '') ||
      /^(?:%|percent|per|degrees|metres|years|months|people|-)$/u.test(lexemes[number.to]?.lower ?? '')
    )
      return null;
    const next = lexemes[number.to];
    if (
      next?.kind === 'word' &&
      !/^(?:and|who|were|was|is|are|or|in|at|from|but|as|died|has|have|had|by|to|do|did|living|on|with|without|against)$/u.test(
        next.lower,
      )
    )
      return null;
  }
  return age(
    at,
    number.to,
    side[1] ? { ...flat(value), min: null, maxOpen: true } : { ...flat(value), max: null, minOpen: true },
  );
}

const OF_AGE =
  /^(?:children|child|patients|people|adults|women|men|girls|boys|those|anyone|everyone|kids|was|were|is|are|infants|pupils|workers|residents|citizens|mostly|all|voters|players|students|babies|youngsters|drivers|someone|nobody)$/u;
const AGED_NOUN =
  /^(?:man|woman|boy|girl|child|teen|teenager|youth|father|mother|son|daughter|brother|brothers|sister|sisters|husband|wife|widow|widower|grandmother|grandfather|grandson|granddaughter|twins|couple|baby|student|teacher|farmer|driver|officer|soldier|nurse|doctor|suspect|victim|fan|passenger|worker|engineer|lawyer|singer|actor|actress|player|pilot|fisherman|shopkeeper|trader|resident|judge|minister|president|leader|chief|captain|candidate|prosecutor|administrator|director|treasurer|pensioner|defendant|survivor|neighbour|neighbor|cousin|uncle|aunt|nephew|niece|pupil|schoolboy|schoolgirl|labourer|miner|pastor|priest|imam|mayor|governor|\p{L}+(?:er|or|ist|ian|man|woman|ant|ent|eer))$/u;

// A number set off after a person: "Ali Reza, 23, said", "the grandmother, 84, did not", "the two brothers, 29 and 33,".
function readApposition(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  const [before, comma, number, after] = [lexemes[at - 2], lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  if (number?.kind !== 'number' || !/^\p{Nd}{1,3}$/u.test(number.text) || (number.value ?? 999) > OLDEST) return null;
  if (
    after !== undefined &&
    !/^[,.;)\]"”?!]$/u.test(after.text) &&
    !/^(?:and|who|from|was|of|is|said|the|has|had|told)$/u.test(after.lower)
  )
    return null;
  if (comma?.text === ',' && before && (isName(before) || AGED_NOUN.test(before.lower))) {
    // "Ferry sinks off Maruno, 8 dead" has its noun; "the brothers, 29 and 33" a second age.
    const third = lexemes[at + 2];
    if (after?.lower === 'and' && third?.kind !== 'number' && !/^\p{Lu}/u.test(third?.text ?? '')) return null;
    if (/^(?:of|is|the|has|had)$/u.test(after?.lower ?? '') && !isName(before)) return null;
    return age(at, at + 1, flat(number.value ?? 0));
  }
  const second = comma?.lower === 'and' && before?.kind === 'number';
  if (second && /^aged$/u.test(lexemes[at - 3]?.lower ?? '')) return age(at, at + 1, flat(number.value ?? 0));
  const first = second ? readApposition(lexemes, at - 2) : null;
  return first && first.from === at - 2 ? age(at, at + 1, flat(number.value ?? 0)) : null;
}

// A capital letter counts as a name only inside a sentence; months and weekdays are none.
function isName(lexeme: Lexeme): boolean {
  return (
    /^\p{Lu}[\p{L}'’-]+$/u.test(lexeme.text) &&
    !/^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|\p{L}+day)$/u.test(
      lexeme.lower,
    )
  );
}

// "who is 59", "the youngest was 22", "the youngest of them six", "one was 101", "a girl of eight", "he turned 40".
function readPredicate(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  const number = readNumber(lexemes, at);
  if (!number || number.form === 'vague' || (number.amount.min ?? 999) > OLDEST || number.to - at > 3) return null;
  const next = lexemes[number.to];
  if (
    next !== undefined &&
    next.kind !== 'mark' &&
    !/^(?:and|when|at|but|told|on|in|the|who|years?)$/u.test(next.lower)
  )
    return null;
  if (next?.text === '%' || next?.text === '-') return null;
  const words = lexemes.slice(Math.max(0, at - 6), at).map(({ lower }) => lower);
  const lead = words.join(' ');
  const told =
    /\b(?:who|he|she|youngest|oldest|eldest|youngest of them|oldest of them|eldest of them) (?:is|was|are|were|turned|turns|aged)(?: just| only| about)?$/u.test(
      lead,
    ) ||
    /\b(?:youngest|oldest|eldest)(?: of (?:them|whom))?(?: aged)?$/u.test(lead) ||
    /\b(?:boy|girl|child|son|daughter|man|woman|youth|lad|baby) of$/u.test(lead) ||
    (/\b(?:dies|died|(?<!\b(?:of|the) )dead|dying|die|passed away)\b(?: \S+){0,4} at$/u.test(lead) &&
      (number.amount.min ?? 0) >= 15) ||
    (/\bone (?:is|was)$/u.test(lead) && (number.amount.min ?? 0) >= 13);
  return told ? age(at, number.to, number.amount) : null;
}
