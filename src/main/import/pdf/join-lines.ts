const HYPHEN = /\p{L}[-\u2010\u00ad]$/u;

/** Chinese and Japanese put no space between words, nor after their full-width signs. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff65]$/u;

/** The words of a document as they stand inside of its lines, in lower case: what tells how a word cut in two is written. */
export function vocabularyOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}'’-]*\p{L}/gu)) words.add(word);
  }
  return words;
}

/**
 * The lines of a paragraph as one. A word that was cut at a line's end is whole again; a hyphen of its own stays where
 * the document writes the word with it elsewhere, or a capital letter or a figure follows.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    if (text === '') text = line;
    else if (HYPHEN.test(text) && /^\p{L}/u.test(line)) text = joinWord(text, line, words);
    else if (UNSPACED.test(text)) text += line;
    else text += ` ${line}`;
  }
  return text.replaceAll('\u00ad', '').replace(/\s+/gu, ' ').trim();
}

function joinWord(text: string, line: string, words: ReadonlySet<string>): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
  const start = /\p{L}[\p{L}\p{M}'’-]*$/u.exec(text.slice(0, -1))?.[0] ?? '';
  const end = /^\p{L}[\p{L}\p{M}'’]*/u.exec(line)?.[0] ?? '';
  const whole = `${start}${end}`.toLowerCase();
  const hyphened = `${start}-${end}`.toLowerCase();
  if (/^\p{Lu}/u.test(line) || (words.has(hyphened) && !words.has(whole))) return text + line;
  return text.slice(0, -1) + line;
}
