import { en, type Words } from './en';
import { fa } from './fa';

export type { Words } from './en';

const CATALOGUES: Readonly<Record<string, Words>> = { en, fa };

/** The catalogue of a language by its tag; English for a language there are no words in. */
export function wordsIn(language: string | null): Words {
  return CATALOGUES[language ?? 'en'] ?? en;
}

/** What the window says, in the language it was opened in: the main process names it in the page's address. */
export const words: Words = wordsIn(new URLSearchParams(window.location.search).get('language'));
