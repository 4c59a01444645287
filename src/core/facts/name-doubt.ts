import type { NameKind } from '../contract/facts';
import { primary } from '../text/locale';
import { GIVEN_NAME_WORDS } from './given-names';
import type { Lexeme } from './lexemes';
import { isCapital } from './name-joints';
import { isPeopleWord, isPersonNoun } from './name-kinds';
import { opensSentence } from './name-runs';
import { ALSO_IN_NAMES, OFFICES, TITLES } from './name-words';

/** What speaks against a name, or a part of it. */
export interface Doubt {
  /** A single capital at a sentence's start: a name only if the case has it inside a sentence somewhere. */
  readonly unsure: boolean;
  /** The name without its first word, where that may be no part of it ("Disgraced Paul Hegner"); null elsewhere. */
  readonly rest: { readonly from: Lexeme; readonly words: readonly string[] } | null;
  /** Its first word stands behind "of" or "in", so that it may be a place of its own. */
  readonly ofPlace: boolean;
}

/** Nothing speaks against it. */
export const SURE: Doubt = { unsure: false, rest: null, ofPlace: false };

/** A name as its run of capitals reads. */
interface Named {
  readonly words: readonly string[];
  readonly from: Lexeme;
  readonly bareFrom: Lexeme;
  readonly kind: NameKind;
}

/**
 * The doubt about a name that stands from `at` to `to`. In German every noun has a capital: only a title before it, or another
 * place of the case, makes sure of a name.
 * @param plain the words that the text also writes small
 * @param opensText it stands right behind a dateline
 */
export function doubtOf(
  all: readonly Lexeme[],
  at: number,
  to: number,
  { words, bareFrom, from, kind }: Named,
  language: string,
  plain: ReadonlySet<string>,
  opensText: boolean,
): Doubt {
  const opens = opensText || opensSentence(all, at);
  const acronym = /^\p{Lu}{2,}$/u.test(all[at]?.text ?? '');
  const nouns = primary(language) === 'de' && from === bareFrom;
  // "Governor Allbright called", "Typhoon Olar hit", but "Health Officials said".
  const opener = all[at]?.lower ?? '';
  const alone = to - at === 1 || (ALSO_IN_NAMES.has(opener) && !OFFICES.has(opener));
  const unsure = !acronym && (nouns || (words.length === 1 && opens && alone));
  const second = all[at + 1];
  if (words.length < 2 || from !== bareFrom || to <= at + 1 || second === undefined || !isCapital(second))
    return { ...SURE, unsure };
  const ofPlace = mayBeOfPlace(all, at, words, kind);
  // "the Ukrainian Harsk", where the report has Harsk alone.
  const isPeople = words.length < 4 && /^(?:person|other)$/u.test(kind) && isPeopleWord(opener);
  const leaves = nouns || isPeople || ofPlace || (opens && isWord(opener, plain));
  return { unsure, rest: leaves ? { from: second, words: words.slice(1) } : null, ofPlace };
}

// "the mayor of Orvale Nolvi Drasik"
function mayBeOfPlace(all: readonly Lexeme[], at: number, words: readonly string[], kind: NameKind): boolean {
  if (words.length !== 3 || !/^(?:of|in|near|from)$/u.test(all[at - 1]?.lower ?? '')) return false;
  // "Danube Grain Terminals"
  if (/[^aiou]s$/u.test(words[2] ?? '')) return false;
  return /^(?:person|other)$/u.test(kind) || (kind === 'place' && TITLES.has(all[at - 2]?.lower ?? ''));
}

// Written small elsewhere in the text, or formed as no name is.
function isWord(lower: string, plain: ReadonlySet<string>): boolean {
  if (plain.has(lower)) return true;
  if (GIVEN_NAME_WORDS.has(lower)) return false;
  return (
    /(?:ed|ing|ly|maker|giant|ese|ish)$/u.test(lower) ||
    /^(?:little|young|old|poor|dear|rival|fellow)$/u.test(lower) ||
    isPersonNoun(lower)
  );
}
