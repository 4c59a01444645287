import type { Span } from '../contract/source';

/** A text in Arabic letters with one way of writing each, and where each of its characters stands in the text. */
export interface PlainText {
  readonly line: string;
  readonly at: readonly number[];
}

const SAME: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ؤ: 'ئ',
  '\u200c': ' ',
  '\u00a0': ' ',
  '\n': ' ',
};
const PERSIAN: Readonly<Record<string, string>> = { ...SAME, ي: 'ی', ى: 'ی', ك: 'ک', ۀ: 'ه' };
const ARABIC: Readonly<Record<string, string>> = { ...SAME, آ: 'ا', ی: 'ي', ک: 'ك' };
/** Vowel signs, the lengthening stroke and signs of direction: in some texts, and no letters. */
const SIGN = /[\u064b-\u0652\u0670\u0640\u200d-\u200f\u202a-\u202e\u2066-\u2069]/u;

/** The text with its variants of letters made one, signs left out and a space for what joins words. */
export function plainText(text: string, language: 'fa' | 'ar'): PlainText {
  const letters = language === 'fa' ? PERSIAN : ARABIC;
  let line = '';
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (SIGN.test(letter)) continue;
    const plain = letters[letter] ?? letter;
    // A space for a joiner never doubles the one beside it, so that patterns may count on single spaces.
    if (plain === ' ' && line.endsWith(' ')) continue;
    line += plain;
    at.push(index);
  }
  return { line, at };
}

/** Where a stretch of the plain text stands in the text itself. */
export function inText({ at }: PlainText, { start, end }: Span): Span {
  return { start: at[start] ?? 0, end: (at[end - 1] ?? -1) + 1 };
}

/** What stands between a word and the one before it, but for spaces. */
type Gap = 'none' | 'quote' | 'mark';

/** A word of the plain text with its place in it. */
export interface PlainWord extends Span {
  readonly word: string;
  readonly gap: Gap;
}

/** The words of a stretch of a plain text. */
export function plainWords(line: string, { start: from, end: to }: Span): readonly PlainWord[] {
  let before = from;
  return [...line.slice(from, to).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: word }) => {
    const start = from + index;
    const between = line.slice(before, start).trim();
    before = start + word.length;
    const gap = between === '' ? 'none' : /^["“”«»'‘’]+$/u.test(between) ? 'quote' : 'mark';
    return { start, end: before, word, gap };
  });
}
