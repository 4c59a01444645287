import type { Span } from '../contract/source';
import type { Phrase } from '../contract/wording';
import { isPlain } from '../text/plain';
import type { QuotedSpan } from './quotations';

/**
 * A word or mark of a text as the grammar of reports sees it: quotation marks are left out, possessive endings and
 * hyphens belong to their word.
 */
export interface Word extends Span {
  readonly text: string;
  /** Lower case with a straight apostrophe, for look-ups. */
  readonly lower: string;
  readonly mark: boolean;
  /** Outermost quotation around it, by position in the list of quotations; -1 outside. */
  readonly quote: number;
}

const pieceOf = (letter: string, digit: string, inside: string): string => {
  const run = `[${letter}${digit}]${inside}*`;
  const joint = String.raw`(?:[-'’‐‑&/]|(?<=[${digit}])[.,](?=[${digit}]))`;
  return String.raw`(?:[${letter}]\.){2,}|[$£€]?${run}(?:${joint}${run})*%?|\S`;
};
const PIECE = new RegExp(pieceOf(String.raw`\p{L}`, String.raw`\p{N}`, String.raw`[\p{L}\p{M}\p{N}]`), 'gu');
const PLAIN_PIECE = new RegExp(pieceOf('A-Za-z', '0-9', '[A-Za-z0-9]'), 'g');

const LETTER_OR_DIGIT = /[a-z\p{L}\p{N}]/u;
/** A mark is a character by itself, of one or two units. */
const LONGEST_MARK = 2;

/**
 * The words of a range of a text in order; offsets, also of the quotations, point into the text. The quotations stand as
 * `quotedSpans` gives them.
 */
export function wordsOf(text: string, range: Span, quotes: readonly QuotedSpan[]): readonly Word[] {
  const edges = new Set<number>();
  const outer: (Span & { readonly index: number })[] = [];
  for (let index = firstQuote(quotes, range.start); index < quotes.length; index += 1) {
    const quote = quotes[index];
    if (!quote || quote.start > range.end) break;
    edges.add(quote.start - 1);
    if (quote.closed) edges.add(quote.end);
    if (quote.inside < 0) outer.push({ start: quote.start, end: quote.end, index });
  }
  const words: Word[] = [];
  let at = 0;
  const own = text.slice(range.start, range.end);
  const isCurly = own.includes('’');
  const shouts = !/\p{Ll}/u.test(own);
  const pattern = isPlain(own) ? PLAIN_PIECE : PIECE;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(own); match !== null; match = pattern.exec(own)) {
    const [piece] = match;
    const start = range.start + match.index;
    if (edges.size > 0 && edges.has(start)) continue;
    const last = words.at(-1);
    // The bare apostrophe of "the drivers' union".
    const single = piece.length === 1;
    if (single && /['’]/u.test(piece) && last?.end === start && last.lower.endsWith('s')) {
      words[words.length - 1] = { ...last, text: last.text + piece, lower: `${last.lower}'`, end: start + 1 };
      continue;
    }
    if (single && /["“”„«»‘’]/u.test(piece)) continue;
    while ((outer[at]?.end ?? Infinity) <= start) at += 1;
    const quote = outer[at];
    words.push({
      start,
      end: start + piece.length,
      text: piece,
      // "IS claims the attack": the group, not the verb, unless all is in capitals.
      lower:
        piece === 'IS' && !shouts ? 'isis' : isCurly ? piece.toLowerCase().replaceAll('’', "'") : piece.toLowerCase(),
      mark: piece.length <= LONGEST_MARK && !LETTER_OR_DIGIT.test(piece),
      quote: quote && quote.start <= start ? quote.index : -1,
    });
  }
  return words;
}

// The quotation that starts last before an offset, or the one that holds it: none before has its end behind the offset.
function firstQuote(quotes: readonly QuotedSpan[], offset: number): number {
  let [low, high] = [0, quotes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  let first = Math.max(0, low - 1);
  for (let holder = quotes[first]?.inside ?? -1; holder >= 0; holder = quotes[holder]?.inside ?? -1) first = holder;
  return first;
}

/** Position of the first word that starts at or behind an offset. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isCapital(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const code = word.text.charCodeAt(0);
  return code < FIRST_BEYOND_ASCII ? code >= CAPITAL_A && code <= CAPITAL_Z : /^\p{Lu}/u.test(word.text);
}

const [CAPITAL_A, CAPITAL_Z, DIGIT_0, DIGIT_9, FIRST_BEYOND_ASCII] = [65, 90, 48, 57, 128];

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

export const BE = set("is are was were be been being am isn't aren't wasn't weren't");
export const HAVE = set("has have had having hasn't haven't hadn't");
export const MODALS = set(
  "will would can could may might must shall should do does did cannot can't won't wouldn't couldn't shouldn't don't doesn't didn't mustn't",
);
export const SUBJECT_PRONOUNS = set('he she they it we i you');
export const DETERMINERS = set(
  'the a an this that these those its his her their our my your some any no every each both either neither one two three four five six several many most all few another such',
);
export const PREPOSITIONS = set(
  'about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by despite down during except following for from in including inside into like near of off on onto opposite outside over past per since than through throughout till to toward towards under until up upon via with within without',
);
export const CONJUNCTIONS = set(
  'and or but nor while whereas when whenever because although though if unless so that whether where yet',
);

const IRREGULAR_FINITE = set(
  'became began broke brought built bought came caught chose did drew drove fell felt fled flew fought found gave got grew had held hid hit kept knew laid lay led left lit lost made meant met paid put quit ran rang rose sank sat saw sent set shook shot shut slept sold sought spent split spoke spread stole stood struck swore swept swung threw told took tore was went were won wore woke wrote burst cut let cost goes says has is are have',
);

const PAST_NOT_VERB = set(
  'hundred sacred indeed need speed seed feed red bed aged wicked naked united armed so-called unnamed',
);

const AUXILIARIES: ReadonlySet<string> = new Set([...BE, ...HAVE, ...MODALS]);
const FINITE: ReadonlySet<string> = new Set([...AUXILIARIES, ...IRREGULAR_FINITE]);

/** True for a form that is, outside a noun phrase, the finite verb of its clause; -ed forms may be participles. */
export function isFinite(word: Word | undefined): boolean {
  if (!word || word.mark) return false;
  const { lower } = word;
  if (FINITE.has(lower)) return true;
  if (!lower.endsWith('ed') || lower.endsWith('eed') || lower.length < 5 || PAST_NOT_VERB.has(lower)) return false;
  return /^\p{Ll}/u.test(word.text);
}

/** True for an auxiliary, negated or not. */
export function isAuxiliary(word: Word | undefined): boolean {
  return word !== undefined && AUXILIARIES.has(word.lower);
}

const NEGATIVE = set('not never nor cannot');

export function isNegative(word: Word | undefined): boolean {
  return word !== undefined && (NEGATIVE.has(word.lower) || word.lower.endsWith("n't"));
}

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday';
const TIME = set(
  `${DAYS} ${DAYS.replaceAll('day', "day's")} january february march april may june july august september october november december yesterday today tonight tomorrow earlier later afterwards recently separately meanwhile overnight noon midnight dawn dusk nightfall morning evening night afternoon week month year spring summer autumn winter`,
);

/** True for words of time that may stand where a hearer or a statement could. */
export function isTime(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const code = word.text.charCodeAt(0);
  return (code >= DIGIT_0 && code <= DIGIT_9) || TIME.has(word.lower);
}

const NOT_ADVERB = set('family ally assembly supply reply bully monthly weekly daily july italy fly elderly');
const ADVERBS = set(
  'also still now then already again even just ever once soon later earlier further instead too yesterday today since long first last always often',
);

/** True for adverbs that stand between a subject and its verb. */
export function isAdverb(word: Word | undefined): boolean {
  if (!word || word.mark || isCapital(word)) return false;
  return ADVERBS.has(word.lower) || (word.lower.endsWith('ly') && !NOT_ADVERB.has(word.lower));
}

/** Position of the first word from `from` up to `to` that passes the test; -1 for none. Looks at no other word. */
export function findWord(
  words: readonly Word[],
  from: number,
  to: number,
  test: (word: Word, at: number) => boolean,
): number {
  for (let at = Math.max(0, from); at < Math.min(to, words.length); at += 1) {
    const word = words[at];
    if (word && test(word, at)) return at;
  }
  return -1;
}

/** True where words with a finite verb stand in the range outside quotations. */
export function hasFinite(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return words.slice(from, to).some((word) => word.quote < 0 && isFinite(word));
}

/** True where a quotation starts at the word. */
export function startsQuote(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.quote >= 0 && words[at - 1]?.quote !== word.quote;
}

/** The words of a range as a phrase of the text; null where the range is empty or no range of them. */
export function phraseOf(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
  text: string,
): Phrase | null {
  const [first, last] = [words[from], words[to - 1]];
  return first && last ? { start: first.start, end: last.end, text: text.slice(first.start, last.end) } : null;
}
