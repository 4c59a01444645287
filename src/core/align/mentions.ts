import type { Segment, Source, Span } from '../contract/source';
import { calendarOf, type Calendar } from '../facts/calendar';
import { isStopWord } from '../text/stop-words';
import { words } from '../text/tokens';
import { ALIASES, type AliasTable } from './aliases';
import { numberWords } from './number-keys';

/** What a word of a text is to a reader who checks facts. */
export type MentionKind = 'name' | 'figure' | 'date' | 'term';

/** A word or number that may tell what a passage is about; `start` and `end` are offsets into the source's text. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: MentionKind;
}

/** What stands before a word that opens a sentence, or a part of one, where a capital letter says nothing. */
const OPENED_BY = /[.!?…:;"“”„«»‘’()[\]—–•*|]\s*$/u;
/** Characters looked at before a word. */
const LOOK_BACK = 4;
/** Share of capitalised words from which a line is taken to be set in title case. */
const TITLE_CASE = 0.6;
const CAPITAL = /^\p{Lu}/u;
const NUMBER = /^[^\p{L}]*\p{N}|\p{Sc}\p{N}/u;
const DATE_IN_DIGITS = /[:/]\d|\d{4}-\d{2}/u;

/** Reads the words and numbers of a source's segments and tells names, figures and dates from the rest. */
export class MentionReader {
  readonly #source: Source;
  readonly #language: string;
  readonly #aliases: AliasTable;
  readonly #calendar: Calendar;
  readonly #numberWords: ReadonlyMap<string, string>;
  /** Words that the source writes with a capital inside a sentence: such a word is a name where a sentence opens too. */
  readonly #names: ReadonlySet<string>;

  constructor(source: Source, language: string, aliases: AliasTable = ALIASES) {
    this.#source = source;
    this.#aliases = aliases;
    this.#language = language;
    this.#calendar = calendarOf(language);
    this.#numberWords = numberWords(language);
    const inside = source.text.matchAll(/[\p{Ll},] (\p{Lu}[\p{L}\p{M}]*)/gu);
    this.#names = new Set(Array.from(inside, ([, word = '']) => word.toLowerCase()));
  }

  /** The words and numbers of a segment in reading order, stop words left out. */
  read(segment: Segment): readonly Mention[] {
    const text = this.#source.text.slice(segment.start, segment.end);
    const spans = this.#aliases
      .join(words(text, this.#language), text)
      .filter((token) => this.#aliases.aliasOf(token.text) !== null || !isStopWord(token.text, this.#language))
      .map(({ start, end }) => ({ start: segment.start + start, end: segment.start + end }));
    return this.tell(segment, spans);
  }

  /** The words and numbers at the given places of a segment, with what they are. */
  tell(segment: Segment, spans: readonly Span[]): readonly Mention[] {
    const { text } = this.#source;
    const found = spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
    const capitals = found.filter((word) => CAPITAL.test(word.text)).length;
    const titleCase = found.length > 2 && capitals >= TITLE_CASE * found.length;
    return found.map((word) => {
      const before = text.slice(Math.max(segment.start, word.start - LOOK_BACK), word.start);
      const first = word.start - segment.start <= LOOK_BACK && !/[\p{L}\p{N}]/u.test(before);
      const opens = titleCase || first || OPENED_BY.test(before);
      return { ...word, kind: this.#kindOf(word.text, opens) };
    });
  }

  #kindOf(text: string, opens: boolean): MentionKind {
    if (NUMBER.test(text)) return DATE_IN_DIGITS.test(text) ? 'date' : 'figure';
    if (this.#aliases.aliasOf(text) !== null) return 'name';
    const lower = text.toLowerCase().replace(/['’]s$/u, '');
    const capital = CAPITAL.test(text);
    const cased = capital || this.#language !== 'en';
    if (cased && (this.#calendar.weekdays.has(lower) || this.#calendar.months.has(lower))) return 'date';
    if (this.#numberWords.has(lower)) return 'figure';
    // German writes every noun with a capital, so there a capital tells nothing.
    if (!capital || this.#language === 'de') return 'term';
    return !opens || lower.split(/[-‐‑]/u).some((part) => this.#names.has(part)) ? 'name' : 'term';
  }
}
