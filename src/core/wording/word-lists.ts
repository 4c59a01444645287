import type { Lexicon, WordList } from '../contract/lexicon';
import { primary } from '../text/locale';
import { CHARGED_WORDS } from './charged-words';
import { HEDGE_WORDS } from './hedge-words';
import type { HedgeEdits } from './hedges';
import { phraseFinder, type PhraseFinder } from './phrase-finder';
import { wordsOf } from './words';

const BUNDLED = { charged: CHARGED_WORDS, hedges: HEDGE_WORDS } as const;

/** The languages, by their primary subtags, that have a list of their own. */
export const LIST_LANGUAGES: readonly string[] = Object.keys(CHARGED_WORDS);

/** The words that come with the app in a list of a language, sorted; none for most languages. */
export function bundledWords(language: string, list: WordList): readonly string[] {
  return BUNDLED[list][listLanguage(language)] ?? [];
}

/** The words of one list in texts of a language, under the reader's edits. */
export function listFinder(language: string, list: WordList, lexicon: Lexicon): PhraseFinder {
  const { add = [], remove = [] } = lexicon[listLanguage(language)]?.[list] ?? {};
  const removed = new Set(remove);
  return phraseFinder([...bundledWords(language, list).filter((word) => !removed.has(word)), ...add]);
}

/** Whether a term of the given language is of a list, or one of its words. */
export type TermTest = (text: string, language: string) => boolean;

/** A test for charged terms under the reader's edits. */
export function chargedTest(lexicon: Lexicon): TermTest {
  const finders = new Map<string, PhraseFinder>();
  return (text, language) => {
    const finder = finders.get(language) ?? listFinder(language, 'charged', lexicon);
    finders.set(language, finder);
    const words = wordsOf(text, { start: 0, end: text.length }, []);
    return words.some((_, position) => finder.at(words, position, words.length) > 0);
  };
}

/** What the reader adds to and takes from the hedges of English. */
export function hedgeEdits(lexicon: Lexicon): HedgeEdits {
  const edit = lexicon['en']?.hedges;
  return { added: phraseFinder(edit?.add ?? []), removed: new Set(edit?.remove) };
}

/** English, and texts whose language is not known. */
export function isEnglish(language: string): boolean {
  return /^(?:en|und)\b/iu.test(language);
}

/** The language whose lists a text is read with: English where its own is not known. */
export function listLanguage(language: string): string {
  return isEnglish(language) ? 'en' : primary(language);
}
