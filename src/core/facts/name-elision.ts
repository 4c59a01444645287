import { elidedLength, hasElisions } from '../text/elisions';
import { primary } from '../text/locale';
import type { Lexeme } from './lexemes';

/** Endings of Turkic names behind an apostrophe: "Orvale'nin", "Orvale'de". */
const ENDING = /^(\p{Lu}\p{L}*)['’]\p{Ll}+$/u;
const WITH_ENDINGS = /^(?:tr|az|tk|crh|und)$/u;

/** The lexemes of a sentence with such words parted from what they lean on, as marks, since their capital is no name's. */
export function withoutElision(all: readonly Lexeme[], language: string): readonly Lexeme[] {
  if (WITH_ENDINGS.test(primary(language))) return withoutEndings(all);
  if (!hasElisions(language)) return all;
  return all.flatMap((lexeme) => {
    const length = elidedLength(lexeme.text, language);
    if (length === 0 || lexeme.kind !== 'word') return [lexeme];
    const { start, text, lower } = lexeme;
    return [
      {
        ...lexeme,
        kind: 'mark' as const,
        end: start + length,
        text: text.slice(0, length),
        lower: lower.slice(0, length),
      },
      { ...lexeme, start: start + length, text: text.slice(length), lower: lower.slice(length), glued: true },
    ];
  });
}

function withoutEndings(all: readonly Lexeme[]): readonly Lexeme[] {
  return all.flatMap((lexeme) => {
    const length = ENDING.exec(lexeme.text)?.[1]?.length;
    if (length === undefined) return [lexeme];
    const { start, text, lower } = lexeme;
    return [
      { ...lexeme, end: start + length, text: text.slice(0, length), lower: lower.slice(0, length) },
      {
        ...lexeme,
        kind: 'mark' as const,
        start: start + length,
        text: text.slice(length),
        lower: lower.slice(length),
        glued: true,
      },
    ];
  });
}
