import { phraseIndex } from '../text/phrase-index';
import { DEED_DONE } from './deeds';
import { NAMED_DEED } from './nominal-deeds';
import { PHRASES } from './phrases';
import type { ResponsibilityPhrase } from './responsibility-phrases';

/** What a sentence may hold of who did it, so that most are not looked into for it. */
export interface Hints {
  /** A deed named after its doer. */
  readonly named: boolean;
  /** A verb of harm. */
  readonly done: boolean;
}

/**
 * What a text in small letters without quotation marks holds one of where it tells such a deed. One pattern for both would be
 * three times as slow.
 */
const MAY_DO = new RegExp(`\\b${DEED_DONE}`, 'u');
const MAY_NOT_DO =
  /\bdid(?:n['’]t| not)\b|, (?:killing|shooting|executing|torching|burning|beating|looting|firing|opening)\b/u;

/** What tells of an answer: a phrase of who did it, or words of a deed. */
interface Answer {
  readonly hint: 'named' | 'done' | 'phrase';
  readonly pattern: RegExp;
  readonly phrase: ResponsibilityPhrase | null;
}

/** One index for all of them: to make it takes as long as to read a page. */
const ANSWERS = phraseIndex(
  [
    { hint: 'named', pattern: NAMED_DEED, phrase: null },
    { hint: 'done', pattern: MAY_DO, phrase: null },
    { hint: 'done', pattern: MAY_NOT_DO, phrase: null },
    ...PHRASES.map((phrase) => ({ hint: 'phrase' as const, pattern: phrase.pattern, phrase })),
  ] satisfies readonly Answer[],
  ({ pattern }) => pattern,
);

/** The phrases that a line of words in small letters may hold, in the order of their lists. */
export function phrasesIn(line: string): readonly ResponsibilityPhrase[] {
  return ANSWERS.in(line).flatMap(({ phrase }) => phrase ?? []);
}

/** The hints of a sentence; null where it holds no answer. */
export function hintsIn(text: string): Hints | null {
  // Letters made small once cost less than a search in any case.
  const small = text.toLowerCase();
  // Quotation marks and the ends of lines stand within phrases as well.
  const lower = /["“”„«»\n]/u.test(small) ? small.replace(/["“”„«»]/gu, '').replace(/\s+/gu, ' ') : small;
  const found = ANSWERS.in(lower.includes('’') ? lower.replaceAll('’', "'") : lower);
  const holds = (asked: string): boolean => found.some(({ hint, pattern }) => hint === asked && pattern.test(lower));
  const [named, done] = [holds('named'), holds('done')];
  // Phrases are looked for word by word; that one may be there is enough here.
  return named || done || found.some(({ hint }) => hint === 'phrase') ? { named, done } : null;
}
