import { stemmer as porter } from 'stemmer';
import { normalise } from './normalise';

/** The stem of a word, for matching only. */
export function stem(word: string, language: string): string {
  const folded = normalise(word);
  return /^en\b/u.test(language) ? porter(folded) : folded;
}
