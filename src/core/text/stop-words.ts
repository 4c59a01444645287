const ENGLISH = new Set(
  'a an and are as at be been but by for from had has have he her his in into is it its not of on or our said she that the their them they this to was we were which who will with would you'.split(
    ' ',
  ),
);

/** True for words that carry no subject matter of their own. */
export function isStopWord(word: string, language: string): boolean {
  return /^en\b/u.test(language) && ENGLISH.has(word.toLowerCase());
}
