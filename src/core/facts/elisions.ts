import type { Lexeme } from './lexemes';

/** Short words that French, Italian and Catalan tie to the next one by an apostrophe. */
const ELIDED =
  /^(?:d|l|qu|n|s|j|m|c|t|jusqu|lorsqu|puisqu|quelqu|dell|all|dall|nell|sull|un|quest|quell|tutt)['’](?=.)/iu;

/**
 * The lexemes with elided words apart: "d'interpellations" is "d'" and "interpellations", and "d'" of "plus d'1 million",
 * whose apostrophe is a mark before a number, is one again.
 */
export function elisionsApart(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  if (!lexemes.some(({ text }) => /['’]/u.test(text))) return lexemes;
  const parts: Lexeme[] = [];
  for (const lexeme of lexemes) {
    const last = parts.at(-1);
    if (/^['’]$/u.test(lexeme.text) && lexeme.glued && last?.kind === 'word' && ELIDED.test(`${last.text}'x`)) {
      parts[parts.length - 1] = piece(last, `${last.text}${lexeme.text}`, 0, last.glued);
      continue;
    }
    // A number behind it is no code.
    if (lexeme.kind === 'number' && last?.kind === 'word' && /['’]$/u.test(last.text)) {
      parts.push({ ...lexeme, glued: false });
      continue;
    }
    const length = lexeme.kind === 'word' ? (ELIDED.exec(lexeme.text)?.[0].length ?? 0) : 0;
    if (length === 0) parts.push(lexeme);
    else
      parts.push(
        piece(lexeme, lexeme.text.slice(0, length), 0, lexeme.glued),
        piece(lexeme, lexeme.text.slice(length), length, true),
      );
  }
  return parts;
}

function piece({ start }: Lexeme, text: string, offset: number, glued: boolean): Lexeme {
  const from = start + offset;
  const lower = text.toLowerCase().replaceAll('’', "'");
  return { text, lower, kind: 'word', value: null, start: from, end: from + text.length, glued };
}
