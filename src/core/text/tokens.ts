import { chunks } from './chunks';
import { isGraphemeEdge } from './graphemes';
import { locale, primary } from './locale';
import { numberSpans } from './numbers';

/** A piece of a text; `start` and `end` are half-open UTF-16 offsets into it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'word' | 'number' | 'space' | 'punctuation';
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: Token['kind'];
}

/** Longest piece of text given to the word segmenter at once, UTF-16 units. See `chunks` for the reason. */
const CHUNK = 800;

/**
 * The text as tokens that cover it without gaps. A number in digits is one token with everything glued to it, so are
 * words with hyphens and apostrophes and dotted initials ("U.S."); white space is one token a run. No token ends
 * inside a grapheme. An unknown language is fine, an empty text gives no tokens.
 */
export function tokenise(text: string, language: string): readonly Token[] {
  return tokensOf(text, language, segmenterFor(language));
}

function segmenterFor(language: string): Intl.Segmenter {
  return new Intl.Segmenter(locale(language), { granularity: 'word' });
}

/** `tokenise` with a word segmenter of one's own: engines differ in what they take apart, the tokens must not. */
export function tokensOf(text: string, language: string, segmenter: Pick<Intl.Segmenter, 'segment'>): readonly Token[] {
  const tokens: Token[] = [];
  for (const { start, end } of chunks(text, CHUNK)) {
    const chunk = text.slice(start, end);
    for (const piece of whole(chunk, joined(chunk, pieces(chunk, segmenter, language), language))) {
      const last = tokens.at(-1);
      const from = start + piece.start;
      if (piece.kind === 'space' && last?.kind === 'space') {
        tokens[tokens.length - 1] = token(text, last.start, start + piece.end, 'space');
      } else {
        tokens.push(token(text, from, start + piece.end, piece.kind));
      }
    }
  }
  return tokens;
}

const LATIN = '[A-Za-zÀ-ÖØ-öø-ɏ]';
/**
 * A word of Latin letters, also with hyphens and apostrophes, or a number in digits, with white space or the end behind it
 * and nothing but quotes, brackets and marks around: nothing beside it can change where it begins and ends. Most words
 * and numbers of a text in Latin letters are such. Digits beside digits may be groups of one number in some
 * languages, and currencies stand on either side.
 */
const PLAIN_TOKEN = new RegExp(
  String.raw`["“([]*(?:(${LATIN}+(?:[-'’]${LATIN}+)*)|(?<![$¢-¥₠-₿\d] )(\d+(?:[.,]\d+)*)(?! ?[%$¢-¥₠-₿\d]))[.,;:!?)\]"”]*(?:[ \n]+|$)`,
  'y',
);
/** What follows up to and with the next white space. */
const OTHER_RUN = /[^ \n]*(?:[ \n]+|$)/y;
/** Texts of which the above is true: no combining marks, no joiners, no scripts without spaces. */
const LATIN_TEXT = /^[\x20-\x7e\n\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u20a0-\u20bf]*$/u;

/**
 * The tokens that carry meaning: words and numbers. The same as those among `tokenise`, which is asked only about
 * what is not plain: this is the first step of every comparison, and four times as fast.
 */
export function words(text: string, language: string): readonly Token[] {
  return wordReader(language)(text);
}

/** `words` of one language for many texts: making the segmenter takes as long as reading a paragraph. */
export function wordReader(language: string): (text: string) => readonly Token[] {
  let made: Intl.Segmenter | null = null;
  const segmenter = (): Intl.Segmenter => (made ??= segmenterFor(language));
  return (text) => {
    if (!LATIN_TEXT.test(text)) return tokensOf(text, language, segmenter()).filter(isMeaning);
    const found: Token[] = [];
    for (let at = 0, other = 0; ;) {
      PLAIN_TOKEN.lastIndex = at;
      const plain = PLAIN_TOKEN.exec(text);
      if ((plain !== null || at >= text.length) && other < at) {
        for (const part of tokensOf(text.slice(other, at), language, segmenter())) {
          if (isMeaning(part)) found.push({ ...part, start: other + part.start, end: other + part.end });
        }
      }
      if (plain !== null) {
        const [all, word, number = ''] = plain;
        const own = word ?? number;
        const start = at + all.indexOf(own);
        found.push({ start, end: start + own.length, text: own, kind: word === undefined ? 'number' : 'word' });
        at = other = PLAIN_TOKEN.lastIndex;
      } else {
        if (at >= text.length) return found;
        OTHER_RUN.lastIndex = at;
        OTHER_RUN.exec(text);
        at = OTHER_RUN.lastIndex;
      }
    }
  };
}

function isMeaning({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number';
}

function token(text: string, start: number, end: number, kind: Token['kind']): Token {
  return { start, end, text: text.slice(start, end), kind };
}

/** The segmenter's pieces with the numbers cut out of them. */
function pieces(chunk: string, segmenter: Pick<Intl.Segmenter, 'segment'>, language: string): Piece[] {
  const numbers = numberSpans(chunk, language);
  const found: Piece[] = [];
  let next = 0;
  let done = 0;
  for (const { segment, index, isWordLike } of segmenter.segment(chunk)) {
    const end = index + segment.length;
    if (end <= done) continue;
    let start = Math.max(index, done);
    for (let number = numbers[next]; number && number.start < end; number = numbers[next]) {
      next += 1;
      if (number.start < start) continue;
      if (number.start > start) addPieces(found, chunk, start, number.start, isWordLike === true, language);
      // A piece that goes on behind the number by marks only belongs to it.
      const stop = number.end < end && /^[\p{M}\p{Cf}_]/u.test(chunk.slice(number.end, end)) ? end : number.end;
      found.push({ start: number.start, end: stop, kind: 'number' });
      start = stop;
    }
    if (start < end) addPieces(found, chunk, start, end, isWordLike === true, language);
    done = Math.max(start, end);
  }
  return found;
}

/** A full stop or colon between two words that the page lost the space of: "said.The", "Update:The". */
const LOST_SPACE = /(?<=\p{Ll}{2})[.:](?=\p{Lu}\p{Ll})/u;
/** Colons join letters only in these languages: "EU:n". */
const COLON_JOINS = new Set(['fi', 'sv']);
const COLON = /(?<=\p{L}):(?=\p{L})/u;

function addPieces(
  found: Piece[],
  chunk: string,
  start: number,
  end: number,
  isWordLike: boolean,
  language: string,
): void {
  const text = chunk.slice(start, end);
  const kind = pieceKind(text, isWordLike);
  const seam =
    kind === 'word' && /[.:]/u.test(text)
      ? (LOST_SPACE.exec(text) ?? (COLON_JOINS.has(primary(language)) ? null : COLON.exec(text)))
      : null;
  if (!seam) {
    found.push({ start, end, kind });
    return;
  }
  const at = start + seam.index;
  found.push({ start, end: at, kind: 'word' }, { start: at, end: at + 1, kind: 'punctuation' });
  addPieces(found, chunk, at + 1, end, true, language);
}

function pieceKind(text: string, isWordLike: boolean): Token['kind'] {
  if (/^\s+$/u.test(text)) return 'space';
  if (/\p{L}/u.test(text)) return 'word';
  if (/\p{N}/u.test(text)) return 'number';
  return isWordLike ? 'word' : 'punctuation';
}

const HYPHEN = /^[-‐‑]$/u;
/** Apostrophes and half rings inside transliterated names: al-'Aruri, al-ʿAbadi. */
const OPENING = /^['’‘ʿʾ`]$/u;
const INITIALS = /^\p{L}(?:\.\p{L})+$/u;
const LETTERS_JOINED = /\p{L}\p{M}*[.:]\p{L}/u;
const CAPITALS = /^\p{Lu}{1,3}$/u;
/** Scripts that name things by word and number: COVID-19, MiG-29. Hebrew and Arabic put a preposition there. */
const NAMING_SCRIPT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*$/u;

/** The pieces with words joined over hyphens, apostrophes and ampersands, and dotted initials with their last dot. */
function joined(chunk: string, found: readonly Piece[], language: string): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (let piece = found[at]; piece; piece = found[at]) {
    let end = piece.end;
    at += 1;
    if (piece.kind === 'word') {
      for (
        let reach = join(chunk, piece.start, end, found, at, language);
        reach > at;
        reach = join(chunk, piece.start, end, found, at, language)
      ) {
        at = reach;
        end = found[at - 1]?.end ?? end;
      }
    }
    result.push({ start: piece.start, end, kind: piece.kind });
  }
  return result;
}

/** Position behind the last piece that belongs to the word `start`–`end`, which is followed by the piece at `at`. */
function join(
  chunk: string,
  start: number,
  end: number,
  found: readonly Piece[],
  at: number,
  language: string,
): number {
  const mark = found[at];
  if (!mark) return at;
  const word = chunk.slice(start, end);
  const sign = chunk.slice(mark.start, mark.end);
  if (sign === '.' && INITIALS.test(word)) return at + 1;
  const next = found[at + 1];
  if (!next) return at;
  if (HYPHEN.test(sign)) {
    if (next.kind === 'word') return at + 2;
    if (next.kind === 'number' && NAMING_SCRIPT.test(word)) return at + 2;
    const behind = found[at + 2];
    if (behind?.kind === 'word' && OPENING.test(chunk.slice(next.start, next.end))) return at + 3;
    return at;
  }
  if (next.kind !== 'word') return at;
  if (OPENING.test(sign)) return at + 2;
  // Chromium's segmenter takes "U.S." and "bbc.com" apart where that of Node does not.
  if (sign === '.' || (sign === ':' && COLON_JOINS.has(primary(language)))) {
    const pair = `${word}${sign}${chunk.slice(next.start, next.end)}`;
    return LETTERS_JOINED.test(pair) && !LOST_SPACE.test(pair) ? at + 2 : at;
  }
  return sign === '&' && CAPITALS.test(word) && CAPITALS.test(chunk.slice(next.start, next.end)) ? at + 2 : at;
}

/** The pieces with every edge inside a grapheme taken out. */
function whole(chunk: string, found: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of found) {
    const last = result.at(-1);
    if (!last || isGraphemeEdge(chunk, piece.start)) {
      result.push(piece);
    } else {
      const kind = [last, piece].find((side) => side.kind === 'word' || side.kind === 'number')?.kind ?? 'punctuation';
      result[result.length - 1] = { start: last.start, end: piece.end, kind };
    }
  }
  return result;
}
