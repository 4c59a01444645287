import { primary } from '../text/locale';
import { isCharged } from './charged-words';
import type { HedgeEdits } from './hedges';

/** Words that the reader adds to or takes from a list, lower case. */
export interface WordListEdit {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/** The reader's edits of the lists of one language. */
export interface WordListEdits {
  /** Words that judge; only English has a list of its own. */
  readonly charged?: WordListEdit;
  /** Single words that make what is said less than certain; statements are read in English only. */
  readonly hedges?: WordListEdit;
}

/** The reader's edits by ISO 639 code ("en", "de"). */
export type Lexicon = Readonly<Partial<Record<string, WordListEdits>>>;

/** A test for the charged words of a language under the reader's edits; any case. */
export function chargedTest(language: string, lexicon: Lexicon): (word: string) => boolean {
  const edit = lexicon[primary(language)]?.charged;
  const [added, removed] = [wordSet(edit?.add), wordSet(edit?.remove)];
  const own = isEnglish(language);
  return (word) => {
    const lower = word.toLowerCase();
    return added.has(lower) || (own && isCharged(lower) && !removed.has(lower));
  };
}

/** True where the language has charged words, its own or the reader's. */
export function hasCharged(language: string, lexicon: Lexicon): boolean {
  return isEnglish(language) || (lexicon[primary(language)]?.charged?.add ?? []).length > 0;
}

/** The hedging words that the reader adds to and takes from those of English. */
export function hedgeEdits(lexicon: Lexicon): HedgeEdits {
  const edit = lexicon.en?.hedges;
  return { added: wordSet(edit?.add), removed: wordSet(edit?.remove) };
}

/** English, and texts whose language is not known. */
export function isEnglish(language: string): boolean {
  return /^(?:en|und)\b/iu.test(language);
}

function wordSet(words: readonly string[] | undefined): ReadonlySet<string> {
  return new Set((words ?? []).map((word) => word.toLowerCase()));
}
