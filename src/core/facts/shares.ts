import { flat } from './amount';
import { readCounted, unitIn, type CountedNoun } from './counted-noun';
import type { Lexeme } from './lexemes';
import { readNumber } from './number-words';
import { readFraction, readOrdinal } from './ordinals';
import { isOrdinalName } from './not-counted';
import type { RawQuantity } from './quantity';
import { readUnit } from './units';
import { DETERMINERS, endsPhrase, isPlural } from './word-classes';

/** A ratio: "one in five", "three out of ten", "one in every five", "4 of every 10". */
export function readRatio(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  const top = readNumber(lexemes, at);
  if (!top || top.form === 'vague') return null;
  const [first, second] = [lexemes[top.to]?.lower, lexemes[top.to + 1]?.lower];
  const out = first === 'out' && second === 'of';
  if (!out && first !== 'in' && !(first === 'of' && second === 'every')) return null;
  const joint = top.to + (out ? 2 : 1);
  const start = lexemes[joint]?.lower === 'every' ? joint + 1 : joint;
  const bottom = readNumber(lexemes, start);
  const [a, b] = [top.amount.min, bottom?.amount.min ?? null];
  if (!bottom || bottom.form === 'vague' || a === null || b === null || a >= b || b > 1e6) return null;
  // "two in 2022" is a year, "12 in 18 months" a span: a ratio's whole is small or round.
  if (!out && start === joint && first === 'in') {
    if (b > 20 && (b % 100 !== 0 || b >= 1900)) return null;
    if (readUnit(lexemes, bottom.to) !== null || (a > 9 && b !== 100)) return null;
  }
  const noun = readCounted(lexemes, bottom.to, true);
  return {
    from: at,
    to: bottom.to,
    kind: 'ratio',
    amount: rounded(a / b),
    unit: unitIn(lexemes, noun),
    noun,
    date: null,
  };
}

/** Fractions are given to four decimals. */
function rounded(value: number): RawQuantity['amount'] {
  return flat(Math.round(value * 1e4) / 1e4);
}

/** A share in words, "a quarter of", "two-thirds", "half"; also "half an hour" and "half a day" as durations. */
export function readShare(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  const share = readFraction(lexemes, at);
  if (!share) return null;
  const [before, word, next] = [
    lexemes[at - 1]?.lower ?? '',
    lexemes[share.to - 1]?.lower ?? '',
    lexemes[share.to]?.lower ?? '',
  ];
  const whole = readNumber(lexemes, at);
  if (whole !== null && whole.to > share.to) return null;
  const unit = partOfUnit(lexemes, at, share);
  if (unit) return unit;
  if (word === 'half') {
    const half = readHalfUnit(lexemes, at);
    if (half) return half;
    if (/^(?:first|second|other|better|latter|opening|-|no|not)$/u.test(before)) return null;
    if (/^(?:time|way|past|brother|sister|mast|-)$/u.test(next)) return null;
  }
  // "down from a quarter earlier", "a quarter ago": three months.
  if (word === 'quarter' && /^(?:earlier|ago|before|later|-|on|to|end|ended|that)$/u.test(next)) return null;
  const of = next === 'of' || next === 'the' || next === 'all';
  if (!of && !isShare(lexemes, at, share.to)) return null;
  if (!of && /^(?:finals?|century|centuries|hours?|miles?|marathon|pounders?|backs?|masters?)$/u.test(next))
    return null;
  const noun = sharedNoun(lexemes, share.to);
  return {
    from: at,
    to: share.to,
    kind: 'fraction',
    amount: rounded(share.value),
    unit: unitIn(lexemes, noun),
    noun,
    date: null,
  };
}

// "three-quarters of an hour", "a quarter of a mile".
function partOfUnit(
  lexemes: readonly Lexeme[],
  at: number,
  share: { readonly to: number; readonly value: number },
): RawQuantity | null {
  if (lexemes[share.to]?.lower !== 'of' || !/^an?$/u.test(lexemes[share.to + 1]?.lower ?? '')) return null;
  const unit = readUnit(lexemes, share.to + 2);
  return (
    unit && {
      from: at,
      to: unit.to,
      kind: unit.kind,
      amount: rounded(share.value),
      unit: unit.unit,
      noun: null,
      date: null,
    }
  );
}

// "a third person" and "a fifth bomb" are ordinals; "by a third", "two-thirds", "a third in patients" are shares.
function isShare(lexemes: readonly Lexeme[], at: number, to: number): boolean {
  const word = lexemes[to - 1]?.lower ?? '';
  const next = lexemes[to];
  if (next?.text === '-' && next.glued) return false;
  if (word === 'half' || word === 'quarter' || /s$/u.test(word) || next === undefined) return true;
  if (
    /^(?:by|about|nearly|almost|over|than|around|roughly|some|to|only|just|least)$/u.test(lexemes[at - 1]?.lower ?? '')
  )
    return true;
  return /^(?:less|more|fewer|higher|lower|larger|smaller|bigger|longer|shorter|cheaper|faster)$/u.test(next.lower);
}

// The noun of a share may be singular: "a quarter of its value", "half price".
function sharedNoun(lexemes: readonly Lexeme[], at: number): CountedNoun {
  const plural = readCounted(lexemes, at, true);
  return plural.head !== null || plural.ofThem ? plural : readCounted(lexemes, at, false);
}

// "half an hour", "half a mile", "a half-hour".
function readHalfUnit(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  if (lexemes[at]?.lower !== 'half') return null;
  const article = /^(?:an|a|-)$/u.test(lexemes[at + 1]?.lower ?? '') ? 2 : 1;
  const unit = readUnit(lexemes, at + article);
  if (!unit || unit.kind === 'money' || (article === 1 && unit.kind !== 'duration')) return null;
  return { from: at, to: unit.to, kind: unit.kind, amount: flat(0.5), unit: unit.unit, noun: null, date: null };
}

// Where the ordinal is part of a fixed phrase that ranks nothing.
const LOOSE_NEXT =
  /^(?:lady|aid|opinion|thoughts?|glance|sight|name|names|hand|thing|responders?|minister|instance|degree|class|person|cousins?|impressions?|and|or)$/u;
const RANKING =
  /^(?:finish|finished|finishes|came|come|comes|placed|ranked|ranks|rank|stood|is|was|were|are|be|in|to|from|for|since)$/u;

/** An ordinal that ranks or numbers ("the third attack", "finished fifth"), not the adverb ("first reported"). */
export function readOrdinalQuantity(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  const ordinal = readOrdinal(lexemes, at);
  if (!ordinal || isOrdinalName(lexemes, at, ordinal.to)) return null;
  const [before, next] = [lexemes[at - 1], lexemes[ordinal.to]];
  const hyphen = next?.text === '-' && next.glued;
  if (
    hyphen &&
    !/(?:est|place|placed|year|round|term|generation|ever|time|quarter|division|tier)$/u.test(
      lexemes[ordinal.to + 1]?.lower ?? '',
    )
  )
    return null;
  if (LOOSE_NEXT.test(next?.lower ?? '') && !(next?.lower === 'person' && before?.lower === 'a')) {
    if (!(/^(?:and|or)$/u.test(next?.lower ?? '') && DETERMINERS.has(before?.lower ?? ''))) return null;
  }
  if (before?.lower === 'at') return null;
  if (before?.lower === 'the' && next?.lower === 'place' && lexemes[at - 2]?.lower === 'in') return null;
  const noun = readCounted(lexemes, hyphen ? ordinal.to + 2 : ordinal.to, false);
  const determined =
    DETERMINERS.has(before?.lower ?? '') ||
    before?.text === "'s" ||
    before?.text === '’s' ||
    /'s$|s'$/u.test(before?.lower ?? '');
  const named = next?.kind === 'word' && !endsPhrase(next) && !/ed$/u.test(next.lower);
  const ranked =
    RANKING.test(before?.lower ?? '') &&
    (next === undefined || next.kind === 'mark' || /^(?:in|on|at|place|after|with|behind|and|for)$/u.test(next.lower));
  // "third countries" and "second thoughts" are fixed phrases: a bare ordinal ranks one thing.
  if (!determined && !ranked && (!named || isPlural(next.lower))) return null;
  return { from: at, to: ordinal.to, kind: 'ordinal', amount: flat(ordinal.value), unit: noun.head, noun, date: null };
}
