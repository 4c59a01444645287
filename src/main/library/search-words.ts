import type { Span } from '../../core/contract/source';

/** A word of a text as the search knows it: half-open UTF-16 offsets into the text and the folded form. */
export interface SearchWord extends Span {
  readonly form: string;
}

/** What the reader looks for: phrases that must all be in a passage, and phrases that must not. */
export interface SearchQuery {
  readonly wanted: readonly Phrase[];
  readonly unwanted: readonly Phrase[];
}
interface Phrase {
  readonly forms: readonly string[];
  /** Whether the last form may go on: typed without quotes, "protest" finds "protesters". */
  readonly open: boolean;
}

const RUN = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
/** What the parts of a single sign can be besides letters and digits, as the brackets of ⑴. */
const NO_WORD = /[^\p{L}\p{N}\p{M}\p{Co}]+/gu;
/**
 * Scripts that put no spaces between words. Each of their characters is a word of its own, so that a phrase of them finds
 * any stretch of text. A trigram index would not: most Chinese and Japanese words have two characters.
 */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** The characters of a run one by one where they are such, each with its marks, and what is between them whole. */
const PIECES = new RegExp(`${UNSPACED.source}\\p{M}*|[^${UNSPACED.source.slice(1, -1)}]+`, 'gu');
// eslint-disable-next-line no-control-regex -- ASCII is what is meant
const ASCII = /^[\u0000-\u007f]*$/u;
/** Accents, Hebrew points, Arabic vowel signs and the Arabic lengthening stroke: written or not, the word is the same. */
const OPTIONAL = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/gu;
/** Letters that keyboards and languages write in several ways, and those that no normal form takes apart. */
const ALIKE = new Map([
  ...pairs('ß', 'ss', 'æ', 'ae', 'œ', 'oe', 'ø', 'o', 'đ', 'd', 'ð', 'd', 'ł', 'l', 'ı', 'i', 'þ', 'th', 'ς', 'σ'),
  ...pairs(
    'أ',
    'ا',
    'إ',
    'ا',
    'آ',
    'ا',
    'ٱ',
    'ا',
    'ى',
    'ی',
    'ي',
    'ی',
    'ك',
    'ک',
    'ة',
    'ه',
    'ۀ',
    'ه',
    'ؤ',
    'و',
    'ئ',
    'ی',
  ),
  ...Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(0x660 + digit), String(digit)] as const),
  ...Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(0x6f0 + digit), String(digit)] as const),
]);
const ALIKE_CHARACTERS = new RegExp(`[${[...ALIKE.keys()].join('')}]`, 'gu');

function pairs(...flat: readonly string[]): readonly (readonly [string, string])[] {
  return flat.flatMap((from, at) => (at % 2 === 0 ? [[from, flat[at + 1] ?? ''] as const] : []));
}

/** A word without case, accents, vowel points and spelling variants; the same for all ways to write it. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(OPTIONAL, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(NO_WORD, '')
    .replace(ALIKE_CHARACTERS, (character) => ALIKE.get(character) ?? character);
}

/** The words of a text in order. */
export function searchWords(text: string): readonly SearchWord[] {
  const words: SearchWord[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!UNSPACED.test(run)) {
      add(words, run, index);
      continue;
    }
    for (const { 0: piece, index: at } of run.matchAll(PIECES)) add(words, piece, index + at);
  }
  return words;
}

function add(words: SearchWord[], word: string, start: number): void {
  const form = foldWord(word);
  if (form !== '') words.push({ start, end: start + word.length, form });
}

/** A text as the index takes it: its forms between spaces. */
export function indexForms(text: string): string {
  return searchWords(text)
    .map(({ form }) => form)
    .join(' ');
}

/** Most phrases of a query that are looked at; more than a reader types. */
const MOST_PHRASES = 24;

/**
 * Reads what the reader typed: words that begin like it, "exact phrases" between quotation marks, and -words that must
 * not occur. Null when nothing can be looked for.
 */
export function readQuery(text: string): SearchQuery | null {
  const wanted: Phrase[] = [];
  const unwanted: Phrase[] = [];
  const parts = text.normalize('NFC').matchAll(/(?<![^\s])(-?)["“„«]([^"”“»]*)["”“»]?|(\S+)/gu);
  for (const [, minus = '', quoted, plain] of parts) {
    const excluded = plain === undefined ? minus !== '' : /^-[^-]/u.test(plain);
    const forms = searchWords(quoted ?? plain ?? '').map(({ form }) => form);
    const last = forms.at(-1);
    if (last === undefined) continue;
    const open = quoted === undefined && !UNSPACED.test(last);
    (excluded ? unwanted : wanted).push({ forms, open });
  }
  if (wanted.length === 0) return null;
  return { wanted: wanted.slice(0, MOST_PHRASES), unwanted: unwanted.slice(0, MOST_PHRASES) };
}

/** A query in the language of FTS5. */
export function indexQuery({ wanted, unwanted }: SearchQuery): string {
  const phrase = ({ forms, open }: Phrase): string => `"${forms.join(' ')}"${open ? ' *' : ''}`;
  const all = wanted.map(phrase).join(' AND ');
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.map(phrase).join(' OR ')})`;
}

/** Where the wanted phrases stand in a text, in order and disjoint; empty when one of them is not in it. */
export function matchSpans(text: string, { wanted, unwanted }: SearchQuery): readonly Span[] {
  const words = searchWords(text);
  if (unwanted.some((phrase) => occurrences(words, phrase).length > 0)) return [];
  const spans: Span[] = [];
  for (const phrase of wanted) {
    const found = occurrences(words, phrase);
    if (found.length === 0) return [];
    spans.push(...found);
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter(({ start }, at) => spans.slice(0, at).every(({ end }) => end <= start));
}

function occurrences(words: readonly SearchWord[], { forms, open }: Phrase): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at + forms.length <= words.length; at++) {
    const fits = forms.every((form, offset) => {
      const word = words[at + offset]?.form ?? '';
      return open && offset === forms.length - 1 ? word.startsWith(form) : word === form;
    });
    const [first, last] = [words[at], words[at + forms.length - 1]];
    if (fits && first && last) found.push({ start: first.start, end: last.end });
  }
  return found;
}
