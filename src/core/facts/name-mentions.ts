import type { NameKind, Passage } from '../contract/facts';
import type { Segment, Source } from '../contract/source';
import { primary } from '../text/locale';
import { normalise } from '../text/normalise';
import { isStopWord } from '../text/stop-words';
import type { Lexeme } from './lexemes';
import {
  JOINING,
  KNOWN_ORGANISATIONS,
  NO_NAME_ALONE,
  NOT_NAMES,
  ORGANISATIONS,
  PARTICLES,
  PLACES,
  TITLES,
} from './name-words';
import { isTitleCase } from './not-counted';
import type { ReadSentence } from './read-sentences';

/** A name in a text. */
export interface NameMention extends Passage {
  /** A single capital at a sentence's start: a name only if the case has it inside a sentence somewhere. */
  readonly unsure: boolean;
  /** As written, title included. */
  readonly text: string;
  /** The name without its title, as written. */
  readonly bare: string;
  /** The folded words of the name that tell it apart, without titles and particles, never empty. */
  readonly words: readonly string[];
  readonly kind: NameKind;
}

/** A name as it was read, before the case is known as a whole. */
export interface NameReading extends NameMention {
  /** The same without its first word, where that may be no part of the name; null elsewhere. */
  readonly rest: NameMention | null;
}

/**
 * Finds the names of a source's segments, given with their sentences, in reading order: told by capital letters, headlines in
 * title case left out.
 */
export function nameReader(
  source: Source,
  index: number,
  regions: ReadonlySet<string>,
): (segment: Segment, sentences: readonly ReadSentence[]) => readonly NameReading[] {
  const { language } = source.meta;
  const plain = new Set(source.text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu));
  return (segment, sentences) =>
    sentences.flatMap(({ start, lexemes }) =>
      inSentence(lexemes, language, plain, regions).map((name) => place(name, source, index, segment, start)),
    );
}

interface Found {
  readonly unsure: boolean;
  /** The name without its first word, where that may be no part of it ("Disgraced Paul Hegner"); null elsewhere. */
  readonly rest: { readonly from: Lexeme; readonly words: readonly string[] } | null;
  readonly from: Lexeme;
  readonly bareFrom: Lexeme;
  readonly to: Lexeme;
  readonly words: readonly string[];
  readonly kind: NameKind;
}

function place(
  { from, bareFrom, to, words, kind, unsure, rest }: Found,
  source: Source,
  index: number,
  segment: Segment,
  base: number,
): NameReading {
  const mention = (first: Lexeme, bare: Lexeme, own: readonly string[]): NameMention => ({
    source: index,
    segment: segment.index,
    unsure,
    start: base + first.start,
    end: base + to.end,
    text: source.text.slice(base + first.start, base + to.end),
    bare: source.text.slice(base + bare.start, base + to.end),
    words: own,
    kind,
  });
  return { ...mention(from, bareFrom, words), rest: rest && withoutPerson(mention(rest.from, rest.from, rest.words)) };
}

function inSentence(
  all: readonly Lexeme[],
  language: string,
  plain: ReadonlySet<string>,
  regions: ReadonlySet<string>,
): readonly Found[] {
  if (isTitleCase(all) || isKicker(all)) return [];
  const found: Found[] = [];
  for (let at = 0; at < all.length; at += 1) {
    if (!opensName(all, at, plain, language)) continue;
    const to = runEnd(all, at, primary(language) === 'de');
    const name = nameOf(all, at, to, regions);
    if (name) found.push({ ...name, ...doubtOf(all, at, to, name, language, plain) });
    at = to - 1;
  }
  return found;
}

// "Bomb Blasts Kill Nearly 100 At Ceremony.": a headline inside a paragraph, told by its small words in capitals.
function isKicker(all: readonly Lexeme[]): boolean {
  const words = all.filter(({ kind }) => kind === 'word');
  return words.length > 4 && words.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= words.length * 0.9;
}

// In German every noun has a capital: only a title before it, or another place of the case, makes sure of a name.
function doubtOf(
  all: readonly Lexeme[],
  at: number,
  to: number,
  { words, bareFrom, from }: Omit<Found, 'unsure' | 'rest'>,
  language: string,
  plain: ReadonlySet<string>,
): Pick<Found, 'unsure' | 'rest'> {
  const opens = opensSentence(all, at);
  const acronym = /^\p{Lu}{2,}$/u.test(all[at]?.text ?? '');
  const nouns = primary(language) === 'de' && from === bareFrom;
  const unsure = !acronym && (nouns || (words.length === 1 && opens));
  const second = all[at + 1];
  const rest =
    (nouns || (opens && isWord(all[at]?.lower ?? '', plain))) &&
    words.length > 1 &&
    from === bareFrom &&
    second !== undefined &&
    to > at + 1 &&
    isCapital(second)
      ? { from: second, words: words.slice(1) }
      : null;
  return { unsure, rest };
}

// Written small elsewhere in the text, or formed as no name is.
function isWord(lower: string, plain: ReadonlySet<string>): boolean {
  return plain.has(lower) || /(?:ed|ing|ly|maker|giant|ese|ish)$/u.test(lower);
}

// One word that is left of two is no sign of a person.
function withoutPerson(mention: NameMention): NameMention {
  return mention.kind === 'person' && mention.words.length === 1 ? { ...mention, kind: 'other' } : mention;
}

function isCapital(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && /^\p{Lu}/u.test(lexeme.text);
}

function opensSentence(all: readonly Lexeme[], at: number): boolean {
  return at === 0 || /^[.!?:;"“”‘’'([\]—–•]$/u.test(all[at - 1]?.text ?? '');
}

const NEW_PLACES =
  /^(?:york|delhi|zealand|jersey|orleans|mexico|hampshire|guinea|caledonia|haven|south|england|brunswick)$/u;

// A capital inside a sentence; at its start only where the word is never written small and is no common word.
function opensName(all: readonly Lexeme[], at: number, plain: ReadonlySet<string>, language: string): boolean {
  const lexeme = all[at];
  if (lexeme === undefined || !isCapital(lexeme)) return false;
  const { lower } = lexeme;
  const next = all[at + 1];
  // "New York", but not "New rules" nor, at the start, "New Police Figures".
  if (lower === 'new' && isCapital(next) && (!opensSentence(all, at) || NEW_PLACES.test(next?.lower ?? '')))
    return true;
  if (NOT_NAMES.has(lower) || isStopWord(lower, language)) return false;
  if (!opensSentence(all, at)) return true;
  if (TITLES.has(lower) || JOINING.has(lower)) {
    const named = next?.text === '.' ? all[at + 2] : next;
    return isCapital(named) || named?.lower === 'of' || PARTICLES.has(named?.lower ?? '');
  }
  if (isCapital(all[at + 1]) && !NOT_NAMES.has(all[at + 1]?.lower ?? ''))
    return !plain.has(lower) || isCapital(all[at + 1]);
  return !plain.has(lower) && !/(?:ly|ing|ed)$/u.test(lower);
}

// Where the run of capitals ends, with particles, hyphens and the "of" of "Ministry of Health" inside it.
function runEnd(all: readonly Lexeme[], from: number, german: boolean): number {
  let to = from + 1;
  for (;;) {
    const next = all[to];
    // "Velmar Q2": a letter with a number behind is no part of the name.
    if (next?.text.length === 1 && all[to + 1]?.kind === 'number' && all[to + 1]?.glued === true) return to;
    if (isCapital(next) && !NOT_NAMES.has(next?.lower ?? '')) to += 1;
    else if (
      next?.text === '-' &&
      next.glued &&
      all[to + 1]?.glued &&
      (isCapital(all[to + 1]) || PARTICLES.has(all[to - 1]?.lower ?? ''))
    )
      to += 2;
    else if (german && /^(?:der|den|das|des)$/u.test(next?.lower ?? '')) return to;
    else if (PARTICLES.has(next?.lower ?? '') && particleEnd(all, to) !== null) to = particleEnd(all, to) ?? to;
    else if (next?.lower === 'of' && JOINING.has(all[to - 1]?.lower ?? '')) {
      const place = all[to + 1]?.lower === 'the' ? to + 2 : to + 1;
      if (!isCapital(all[place])) return to;
      to = place + 1;
    } else if (next?.text === '&' && isCapital(all[to + 1])) to += 2;
    else if (
      next?.text === '.' &&
      next.glued &&
      (all[to - 1]?.text.length ?? 9) <= 3 &&
      isCapital(all[to + 1]) &&
      TITLES.has(all[to - 1]?.lower ?? '')
    )
      to += 1;
    else return to;
  }
}

// "al-Arouri", "bin Salman", "van der Berg": the position after the capital that follows the particles.
function particleEnd(all: readonly Lexeme[], from: number): number | null {
  let to = from;
  while (PARTICLES.has(all[to]?.lower ?? '') || (all[to]?.text === '-' && all[to]?.glued === true)) to += 1;
  return isCapital(all[to]) && to > from ? to + 1 : null;
}

function nameOf(
  all: readonly Lexeme[],
  from: number,
  to: number,
  regions: ReadonlySet<string>,
): Omit<Found, 'unsure' | 'rest'> | null {
  let bare = from;
  while (bare < to && (TITLES.has(all[bare]?.lower ?? '') || all[bare]?.text === '.')) bare += 1;
  // A title alone names an office, not somebody: "the Supreme Leader".
  const [first, bareFrom, last] = [all[from], all[bare], all[to - 1]];
  if (!first || !bareFrom || !last) return null;
  const parts = all
    .slice(bare, to)
    .filter(({ kind, lower }) => kind === 'word' && !PARTICLES.has(lower) && !/^(?:of|the|and|for)$/u.test(lower));
  const words = parts.map(({ text }) => normalise(text).replace(/['.]/gu, '')).filter((word) => word.length > 1);
  if (words.length === 0) return null;
  if (words.length === 1 && isOrigin(bareFrom, all[to])) return null;
  if (bare === from && (words.every((word) => NO_NAME_ALONE.has(word)) || isDemonym(words, regions))) return null;
  return { from: first, bareFrom, to: last, words, kind: kindOf(all, from, bare, to, words, regions) };
}

// "Chinese", "South Korean": people of a country, told by its first letters and the ending.
function isDemonym(words: readonly string[], regions: ReadonlySet<string>): boolean {
  const word = words.at(-1) ?? '';
  if (words.length > 2 || word.length < 6 || !/(?:ese|ian|ish|ean|tian)s?$/u.test(word)) return false;
  const [first, second] = [words.length === 2 ? `${words[0] ?? ''} ` : '', word.slice(0, word.endsWith('ese') ? 4 : 3)];
  return [...regions].some((region) => region.startsWith(first + second) && region !== 'christmas island');
}

// "Iranian city", "Israeli regime": an origin that describes what follows is no name of its own.
function isOrigin({ lower, text }: Lexeme, next: Lexeme | undefined): boolean {
  const noun =
    next?.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    !/^(?:and|or|in|on|at|of|to|is|was|has|had|said|says|for|from|by|with|as|who|which|that|will|would|were|are|have|the|'s)$/u.test(
      next.lower,
    );
  const origin = /(?:ian|ean|ish|ese|ist|[^aeiou]i|aeli|ic|can|man|nch|tch|lim|nni|ite|panish)s?$/u.test(lower);
  return origin && (noun || /s$/u.test(lower)) && text.length > 4;
}

function kindOf(
  all: readonly Lexeme[],
  from: number,
  bare: number,
  to: number,
  words: readonly string[],
  regions: ReadonlySet<string>,
): NameKind {
  const inside = all.slice(bare, to).map(({ lower }) => lower);
  const behind = all[to]?.lower ?? '';
  const before = all[from - 1]?.lower ?? '';
  if (words.length === 1 && KNOWN_ORGANISATIONS.has(words[0] ?? '')) return 'organisation';
  if (inside.some((word) => ORGANISATIONS.has(word))) return 'organisation';
  if (inside.some((word) => PLACES.has(word)) || PLACES.has(behind)) return 'place';
  if (
    regions.has(words.join(' ')) ||
    /^(?:us|uk|uae|united states|britain|england|scotland|wales|turkey|gaza|west bank|burma|ivory coast|europe|america|asia|africa|new york)$/u.test(
      words.join(' '),
    )
  )
    return 'place';
  if (bare > from) return 'person';
  if (words.length === 1 && /^(?:\p{Lu}\.?){2,}$/u.test(all[bare]?.text ?? '')) return 'organisation';
  if (ORGANISATIONS.has(behind)) return 'organisation';
  if (/^(?:in|at|from|near|across|outside|into|toward|towards)$/u.test(before) && words.length <= 2) return 'place';
  const person = words.length >= 2 || (behind === ',' && /^\p{Nd}{1,3}$/u.test(all[to + 1]?.text ?? ''));
  return person ? 'person' : 'other';
}
