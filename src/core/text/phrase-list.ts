/** The phrases of a text in which slashes part them. */
export function list(phrases: string): readonly string[] {
  return phrases
    .split('/')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');
}
