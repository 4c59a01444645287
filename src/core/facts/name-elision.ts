import { primary } from '../text/locale';
import type { Lexeme } from './lexemes';

/** Small words that lose their vowel before a name: "l'Unsa", "d'Emmanuel", "dell'Interno". */
const ELIDED = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|quoiqu|dell|all|nell|sull|dall|coll|un|quell)['’](?=\p{L})/iu;
const LANGUAGES = /^(?:fr|it|ca|oc|co|wa)$/u;

/** The lexemes of a sentence with such words parted from what they lean on, as marks, since their capital is no name's. */
export function withoutElision(all: readonly Lexeme[], language: string): readonly Lexeme[] {
  if (!LANGUAGES.test(primary(language)) || !all.some(({ text }) => ELIDED.test(text))) return all;
  return all.flatMap((lexeme) => {
    const length = ELIDED.exec(lexeme.text)?.[0].length;
    if (length === undefined || lexeme.kind !== 'word') return [lexeme];
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
