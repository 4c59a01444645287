import type { Segment, Source } from '../contract/source';
import { calendarOf, type Calendar } from '../facts/calendar';
import { aliasOf, joinAliases } from './aliases';
import { numberWord } from './number-keys';
import { tokenise, type Token } from '../text/tokens';
import { isStopWord } from '../text/stop-words';

/** What a word of a text is to a reader who checks facts. */
export type MentionKind = 'name' | 'figure' | 'date' | 'term';

/** A word or number that may tell what a passage is about; `start` and `end` are offsets into the source's text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  readonly token: Token;
}

/** Punctuation behind which a capital letter says nothing. */
const OPENS_SENTENCE = /[.!?…:;"“”„«»‘’()[\]—–•*|]/u;
/** Share of capitalised words from which a line is taken to be set in title case. */
const TITLE_CASE = 0.6;

/** Reads the words and numbers of a source's segments, stop words left out, and tells names and dates from the rest. */
export class MentionReader {
  readonly #source: Source;
  readonly #language: string;
  readonly #calendar: Calendar;
  /** Words that the source writes with a capital inside a sentence: such a word is a name where a sentence opens too. */
  readonly #names: ReadonlySet<string>;

  constructor(source: Source, language: string) {
    this.#source = source;
    this.#language = language;
    this.#calendar = calendarOf(language);
    const inside = source.text.matchAll(/[\p{Ll},] (\p{Lu}[\p{L}\p{M}]*)/gu);
    this.#names = new Set(Array.from(inside, ([, word = '']) => word.toLowerCase()));
  }

  /** In reading order. */
  read({ start, end }: Segment): readonly Mention[] {
    const text = this.#source.text.slice(start, end);
    const tokens = joinAliases(tokenise(text, this.#language), text);
    const words = tokens.filter(({ kind }) => kind === 'word');
    const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
    const titleCase = words.length > 2 && capitals >= TITLE_CASE * words.length;
    const mentions: Mention[] = [];
    let opens = true;
    for (const token of tokens) {
      if (token.kind === 'punctuation' && OPENS_SENTENCE.test(token.text)) opens = true;
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      const kind = this.#kindOf(token, opens || titleCase);
      opens = false;
      if (kind === null) continue;
      mentions.push({ start: start + token.start, end: start + token.end, kind, token });
    }
    return mentions;
  }

  #kindOf({ kind, text }: Token, opens: boolean): MentionKind | null {
    if (kind === 'number') return /[:/]\d|\d{4}-\d{2}/u.test(text) ? 'date' : 'figure';
    if (aliasOf(text) !== null) return 'name';
    if (isStopWord(text, this.#language)) return null;
    const lower = text.toLowerCase().replace(/['’]s$/u, '');
    const capital = /^\p{Lu}/u.test(text);
    const cased = capital || this.#language !== 'en';
    if (cased && (this.#calendar.weekdays.has(lower) || this.#calendar.months.has(lower))) return 'date';
    if (numberWord(lower, this.#language) !== null) return 'figure';
    // German writes every noun with a capital, so there a capital tells nothing.
    if (!capital || this.#language === 'de') return 'term';
    return !opens || lower.split(/[-‐‑]/u).some((part) => this.#names.has(part)) ? 'name' : 'term';
  }
}
