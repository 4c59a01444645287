import { words } from '../messages';

/** A count in the numerals of the window's language. */
export function numeral(count: number): string {
  return count.toLocaleString(words.language);
}
