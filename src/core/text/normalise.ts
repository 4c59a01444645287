/** The text folded for matching only: lower case, no diacritics, ASCII quotes, dashes and digits. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”«»]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .normalize('NFC');
}
