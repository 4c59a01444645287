import type { Span } from '../contract/source';
import { isPlain } from '../text/plain';

/**
 * A word, number or mark of a sentence as the figures grammar sees it; offsets are half-open and point into the text
 * that was read. Finer than the tokens of the word difference: "$3.5m", "23-year-old" and "Iran's" fall into parts.
 */
export interface Lexeme extends Span {
  readonly text: string;
  /** Lower case, with a straight apostrophe, for look-ups. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Value of a number; null for words and marks. */
  readonly value: number | null;
  /** True when nothing stands between this lexeme and the one before. */
  readonly glued: boolean;
}

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅛', 1 / 8],
]);
/** The signs that are fractions on their own. */
export const VULGAR_SIGNS = [...VULGAR.keys()].join('');

// Where the decimal sign is a comma and groups are split by points or spaces ("13.500", "13 500"); the rest reads the
// English way. ISO 639 codes after CLDR's number symbols.
const DECIMAL_COMMA =
  /^(?:de|fr|es|it|pt|nl|da|sv|nb|nn|no|fi|pl|cs|sk|sl|hr|sr|bs|ru|uk|be|bg|ro|hu|el|tr|id|vi|ca|gl|eu|lt|lv|et|is)\b/u;

const wordOf = (letter: string, inside: string): string =>
  String.raw`(?:${letter}\.){2,}|${letter}${inside}*(?:['’](?!s\b)${letter}+)*|['’]s(?!${letter})`;
const englishNumberOf = (digit: string): string =>
  String.raw`${digit}{1,3}(?:[,٬\u00a0\u202f\u2009]${digit}{3})+(?!${digit})(?:[.٫]${digit}+)?|${digit}+(?:[.٫]${digit}+)?`;
const WORD = wordOf(String.raw`\p{L}`, String.raw`[\p{L}\p{M}]`);
// A decimal point all the same, as in American Spanish, where what follows leaves no doubt: "44.2%", "3.5 millones".
const POINTED = String.raw`\p{Nd}+\.\p{Nd}{1,2}(?=\s?(?:%|(?:por|per|pour)\s?c[ei]|[Pp]rozent|[Mm]il|[Mm]rd\b|[Mm]io\b))`;
const CONTINENTAL_NUMBER = String.raw`${POINTED}|\p{Nd}{1,3}(?:[. \u00a0\u202f\u2009'’]\p{Nd}{3})+(?!\p{Nd})(?:,\p{Nd}+)?|\p{Nd}+(?:,\p{Nd}+)?`;
const REST = String.raw`[${VULGAR_SIGNS}]|\S`;
const ENGLISH = new RegExp(`(${englishNumberOf(String.raw`\p{Nd}`)})|(${WORD})|${REST}`, 'gu');
const CONTINENTAL = new RegExp(`(${CONTINENTAL_NUMBER})|(${WORD})|${REST}`, 'gu');

/** The same as `ENGLISH` for a plain text. */
const PLAIN_ENGLISH = new RegExp(`(${englishNumberOf('[0-9]')})|(${wordOf('[A-Za-z]', '[A-Za-z]')})|\\S`, 'g');

/** The lexemes of a text in order; only white space lies between them. Any string is fine, also broken surrogates. */
export function lexemes(text: string, language: string): readonly Lexeme[] {
  const continental = DECIMAL_COMMA.test(language);
  const result: Lexeme[] = [];
  let end = -1;
  const isCurly = text.includes('’');
  for (const match of text.matchAll(patternFor(text, continental))) {
    const [piece, digits, word] = match;
    const value = digits === undefined ? (VULGAR.get(piece) ?? null) : numberValue(digits, continental);
    result.push({
      start: match.index,
      end: match.index + piece.length,
      text: piece,
      lower: isCurly ? piece.toLowerCase().replaceAll('’', "'") : piece.toLowerCase(),
      kind: value === null ? (word === undefined ? 'mark' : 'word') : 'number',
      value,
      glued: match.index === end,
    });
    end = match.index + piece.length;
  }
  return result;
}

/** The words among the lexemes of a text, for who needs no more of them: two thirds of the time goes into the rest. */
export function wordPlaces(
  text: string,
  language: string,
): readonly { readonly text: string; readonly start: number }[] {
  const found: { readonly text: string; readonly start: number }[] = [];
  for (const { index, 2: word } of text.matchAll(patternFor(text, DECIMAL_COMMA.test(language)))) {
    if (word !== undefined) found.push({ text: word, start: index });
  }
  return found;
}

function patternFor(text: string, continental: boolean): RegExp {
  return continental ? CONTINENTAL : isPlain(text) ? PLAIN_ENGLISH : ENGLISH;
}

/** Value of a run of digits of any script, with the grouping and decimal signs of the language. */
function numberValue(digits: string, continental: boolean): number {
  const ascii = /^[0-9.,]+$/u.test(digits) ? digits : digits.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  const plain = continental
    ? /^\d+\.\d{1,2}$/u.test(ascii)
      ? ascii
      : ascii.replace(/[.\s'’]/gu, '').replace(',', '.')
    : ascii.replace(/[,٬\s]/gu, '').replace('٫', '.');
  return Number(plain);
}

// Every block of decimal digits in Unicode is ten consecutive code points, and a digit's neighbours tell its place.
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return code < 128 ? code - 48 : value;
}
