/** The words of a text in which white space parts them, for look-ups. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ''));
}

/** The phrases of a text in which slashes part them. */
export function list(phrases: string): readonly string[] {
  return phrases
    .split('/')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');
}
