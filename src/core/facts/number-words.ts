import { flat, floor, times, type Amount } from './amount';
import { VULGAR_SIGNS, type Lexeme } from './lexemes';
import { ORDINALS, PLURALS, SCALES, SEVERAL, SHORT_SCALES, TENS, UNITS } from './number-tables';
import { readFraction } from './ordinals';
import { isPlural } from './word-classes';

/** A number read from lexemes: the position after its last lexeme and its value. */
export interface NumberRead {
  readonly to: number;
  readonly amount: Amount;
  /** "vague" for words that name no exact number: dozens, several, a handful. */
  readonly form: 'digits' | 'words' | 'vague';
}

/** The number that begins at `at`, in digits or English words, scale included ("3.5 million", "half a dozen"). */
export function readNumber(lexemes: readonly Lexeme[], at: number, english = true): NumberRead | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  if (first.kind === 'number') return readDigits(lexemes, at, english);
  if (first.kind !== 'word' || !english) return null;
  return (
    readPartOfScale(lexemes, at) ?? readVague(lexemes, at) ?? readArticle(lexemes, at) ?? readCardinal(lexemes, at)
  );
}

function readDigits(lexemes: readonly Lexeme[], at: number, english: boolean): NumberRead {
  let value = lexemes[at]?.value ?? 0;
  let to = at + 1;
  const next = lexemes[to];
  // "2½", and "2 1/2" when the fraction is proper.
  if (next?.glued && next.kind === 'number' && (next.value ?? 1) < 1 && value % 1 === 0) {
    value += next.value ?? 0;
    to += 1;
  } else if (next && isProperFraction(lexemes, to)) {
    value += (next.value ?? 0) / (lexemes[to + 2]?.value ?? 1);
    to += 3;
  }
  return english ? scaled(lexemes, to, flat(value), 'digits') : { to, amount: flat(value), form: 'digits' };
}

function isProperFraction(lexemes: readonly Lexeme[], at: number): boolean {
  const [top, slash, bottom] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (!top?.value || !bottom?.value || slash?.text !== '/' || !slash.glued || !bottom.glued) return false;
  return !top.glued && top.value < bottom.value && bottom.value <= 16;
}

// "a quarter of a million", "three-quarters of a million".
function readPartOfScale(lexemes: readonly Lexeme[], at: number): NumberRead | null {
  const part = readFraction(lexemes, at);
  if (!part || lexemes[part.to]?.lower !== 'of' || lexemes[part.to + 1]?.lower !== 'a') return null;
  const scale = SCALES.get(lexemes[part.to + 2]?.lower ?? '');
  return scale === undefined || scale < 1000
    ? null
    : { to: part.to + 3, amount: flat(part.value * scale), form: 'words' };
}

// "dozens", "hundreds of thousands", "several", "several hundred", "a few dozen", "a handful", "a couple".
function readVague(lexemes: readonly Lexeme[], at: number): NumberRead | null {
  const first = lexemes[at]?.lower ?? '';
  const least = PLURALS.get(first) ?? (first === 'tens' ? 10 : undefined);
  if (least !== undefined) {
    const next = lexemes[at + 1]?.lower === 'of' ? PLURALS.get(lexemes[at + 2]?.lower ?? '') : undefined;
    // "tens of thousands" is ten thousands or more twice over, as every plural here: two of the smaller magnitude.
    if (next !== undefined) return vague(at + 3, (first === 'tens' ? 20 : least) * (next / 2));
    return first === 'tens' ? null : vague(at + 1, least);
  }
  const second = lexemes[at + 1]?.lower ?? '';
  if (first === 'several') return vague(at + (SCALES.has(second) ? 2 : 1), SEVERAL * (SCALES.get(second) ?? 1));
  if (first !== 'a') return null;
  const third = lexemes[at + 2]?.lower ?? '';
  const scale = SCALES.get(third);
  if (second === 'handful') return vague(at + 2, SEVERAL);
  if (second === 'few' && scale !== undefined) return vague(at + 3, SEVERAL * scale);
  if (second === 'couple' && (third === 'of' || scale !== undefined))
    return { to: at + 3, amount: { ...flat(2 * (scale ?? 1)), approximate: true }, form: 'vague' };
  return null;
}

function vague(to: number, least: number): NumberRead {
  return { to, amount: floor(least, true), form: 'vague' };
}

// "a dozen", "a hundred and twenty", "a million and a half", "half a million".
function readArticle(lexemes: readonly Lexeme[], at: number): NumberRead | null {
  const [first, second, third] = [0, 1, 2].map((step) => lexemes[at + step]?.lower ?? '');
  if (first === 'half') {
    let next = at + 1;
    if (lexemes[next]?.text === '-') next += 1;
    if (lexemes[next]?.lower === 'a') next += 1;
    if (lexemes[next]?.text === '-') next += 1;
    const scale = SCALES.get(lexemes[next]?.lower ?? '');
    return scale === undefined ? null : { to: next + 1, amount: flat(scale / 2), form: 'words' };
  }
  // "the search for the dozen seamen"
  if (first === 'dozen')
    return /^(?:the|those|these|his|her|their|its)$/u.test(lexemes[at - 1]?.lower ?? '') && isCounted(lexemes[at + 1])
      ? { to: at + 1, amount: flat(12), form: 'words' }
      : null;
  if (first !== 'a' && first !== 'an') return null;
  if (second === 'half') {
    const next = at + (third === '-' ? 3 : 2);
    const scale = SCALES.get(lexemes[next]?.lower ?? '');
    return scale === undefined ? null : { to: next + 1, amount: flat(scale / 2), form: 'words' };
  }
  const scale = SCALES.get(second ?? '');
  if (scale === undefined) return null;
  const part = andAPart(lexemes, at + 2);
  if (part) return { to: part.to, amount: flat(scale * (1 + part.value)), form: 'words' };
  return readCardinal(lexemes, at);
}

function isCounted(next: Lexeme | undefined): boolean {
  return next?.kind === 'word' && (isPlural(next.lower) || next.lower === 'people');
}

// Hundreds, thousands and so on added up from left to right: "two hundred and twelve thousand and four".
function readCardinal(lexemes: readonly Lexeme[], at: number): NumberRead | null {
  let total = 0;
  let group: number | null = null;
  let to = at;
  let position = at;
  let lastScale = Infinity;
  for (;;) {
    const word = lexemes[position]?.lower ?? '';
    const article = position === at && (word === 'a' || word === 'an');
    const unit = article ? 1 : UNITS.get(word);
    const tens = TENS.get(word);
    const scale = SCALES.get(word);
    if (unit !== undefined && (group === null || group % (unit < 10 ? 10 : 100) === 0) && (group ?? 100) >= 20) {
      group = (group ?? 0) + unit;
    } else if (tens !== undefined && (group === null || (group >= 100 && group % 100 === 0))) {
      group = (group ?? 0) + tens;
    } else if (scale === 100 && group !== null && group < 100) {
      group *= 100;
    } else if (scale !== undefined && scale !== 100 && group !== null && scale < lastScale) {
      total += group * scale;
      lastScale = scale;
      group = null;
    } else break;
    position += 1;
    to = position;
    const link = lexemes[position];
    const linked =
      (link?.text === '-' && link.glued && lexemes[position + 1]?.glued === true) ||
      (link?.lower === 'and' && ((group ?? 0) >= 100 || (group === null && total > 0)));
    // "and" joins only what can still be added; "two thousand and three police officers" is read as 2,003.
    if (linked && (UNITS.has(lexemes[position + 1]?.lower ?? '') || TENS.has(lexemes[position + 1]?.lower ?? '')))
      position += 1;
    else if (link?.text === '-' && link.glued && SCALES.has(lexemes[position + 1]?.lower ?? '')) position += 1;
  }
  // An article alone is no number.
  if (to === at || (to === at + 1 && /^an?$/u.test(lexemes[at]?.lower ?? ''))) return null;
  const value = total + (group ?? 0);
  return scaled(lexemes, to, flat(value), 'words');
}

// A scale after the number ("84 thousand", "two and a half million") or a plain half ("two and a half hours").
function scaled(lexemes: readonly Lexeme[], to: number, amount: Amount, form: 'digits' | 'words'): NumberRead {
  // Only before a scale or a unit: "two and a half million", "nine and a half hours", not "one and a quarter were".
  const part = andAPart(lexemes, to);
  const plain = part ? flat((amount.min ?? 0) + part.value) : amount;
  let next = part?.to ?? to;
  let result = plain;
  for (;;) {
    const hyphen = lexemes[next]?.text === '-' && lexemes[next]?.glued ? 1 : 0;
    const lexeme = lexemes[next + hyphen];
    const word = lexeme?.lower ?? '';
    const scale = (form === 'words' && word === 'dozen') || word !== 'dozen' || !hyphen ? SCALES.get(word) : undefined;
    const short = lexeme?.glued && form === 'digits' && next === to ? SHORT_SCALES.get(word) : undefined;
    const factor = scale ?? short;
    if (factor === undefined) return { to: next, amount: result, form };
    result = times(result, factor);
    next += hyphen + 1;
  }
}

// "and a half", "and a quarter", "and three quarters": what it adds and where it ends; null when it is not there.
function andAPart(lexemes: readonly Lexeme[], at: number): { readonly to: number; readonly value: number } | null {
  if (lexemes[at]?.lower !== 'and') return null;
  const part = readFraction(lexemes, at + 1);
  const word = lexemes[(part?.to ?? 0) - 1]?.lower ?? '';
  return part && lexemes[at + 1]?.lower !== 'half' && /^(?:half|quarters?)$/u.test(word) ? part : null;
}

/** Words one of which every English number over one has in it, unless it is in digits. */
const OVER_ONE = [
  ...[...UNITS].flatMap(([word, value]) => (value > 1 ? [word] : [])),
  ...TENS.keys(),
  ...PLURALS.keys(),
  ...SCALES.keys(),
  'tens',
  'couple',
];
const NUMBER_OVER_ONE = new RegExp(
  String.raw`[\p{Nd}${VULGAR_SIGNS}]|(?<!\p{L})(?:${OVER_ONE.join('|')})(?!\p{L})`,
  'iu',
);

/** Whether an English text has digits or a word in it that can make a number over one; "several" is none. */
export function mayNumber(text: string): boolean {
  return NUMBER_OVER_ONE.test(text);
}

/** Lower-case words with which a number, an ordinal or a fraction in words can begin. */
export const NUMBER_OPENERS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...PLURALS.keys(),
  ...ORDINALS.keys(),
  'a',
  'an',
  'half',
  'dozen',
  'several',
  'tens',
  'quarter',
]);
