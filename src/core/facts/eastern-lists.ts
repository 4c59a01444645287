import { BUNDLED_NAMES } from '../align/aliases';
import { PLACE_LISTS } from '../align/place-lists';
import type { NameKind } from '../contract/facts';
import { fold, OWN_READINGS, WORLD_PEOPLE } from './eastern-words';
import type { Lexeme } from './lexemes';
import type { Regions } from './region-names';

/** A word of a sentence in Arabic letters; the joiners within it make no two of it. */
export interface EasternWord {
  readonly folded: string;
  readonly first: Lexeme;
  readonly last: Lexeme;
  readonly isWord: boolean;
  /** A mark that is no quotation mark stands before it. */
  readonly breaks: boolean;
  readonly comma: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
}

const JOINER = /^(?:\u200c|\u200d|\u0640)$/u;
const QUOTE = /^["“”«»„‟']$/u;

/** The words and numbers of a sentence with the marks between them. */
export function easternWords(all: readonly Lexeme[]): readonly EasternWord[] {
  const words: EasternWord[] = [];
  let [breaks, comma, opens, joins] = [false, false, false, false];
  for (const lexeme of all) {
    const last = words.at(-1);
    if (lexeme.kind === 'mark') {
      if (JOINER.test(lexeme.text)) joins = lexeme.glued;
      else if (QUOTE.test(lexeme.text)) {
        opens = true;
        if (last && !breaks) words[words.length - 1] = { ...last, closes: true };
      } else {
        breaks = true;
        comma = /^[،,]$/u.test(lexeme.text);
      }
      continue;
    }
    if (joins && last && lexeme.glued)
      words[words.length - 1] = { ...last, last: lexeme, folded: last.folded + fold(lexeme.text) };
    else
      words.push({
        folded: fold(lexeme.text),
        first: lexeme,
        last: lexeme,
        isWord: lexeme.kind === 'word',
        breaks,
        comma,
        opens,
        closes: false,
      });
    [breaks, comma, opens, joins] = [false, false, false, false];
  }
  return words;
}

/** What a name of the tables stands for. */
export interface Listed {
  readonly kind: NameKind;
  /** Its first name in the tables; null for a name that only its report has. */
  readonly thing: string | null;
}

const EASTERN = /\p{Script=Arabic}/u;

/** The names that the tables have in the letters of a language, folded and without spaces. */
export function listedNames(language: string, regions: Regions): ReadonlyMap<string, Listed> {
  const listed = new Map<string, Listed>();
  const put = (names: readonly string[], kind: NameKind): void => {
    for (const name of names) if (EASTERN.test(name)) listed.set(fold(name), { kind, thing: names[0] ?? null });
  };
  const places = new Set(PLACE_LISTS.map(([first]) => first));
  const countries = new Set(regions.values());
  for (const names of BUNDLED_NAMES)
    put(names, names.some((name) => places.has(name) || countries.has(name)) ? 'place' : 'organisation');
  for (const names of PLACE_LISTS) put(names, 'place');
  for (const names of WORLD_PEOPLE) put(names, 'person');
  for (const [name, country] of regions)
    if (EASTERN.test(name) && !listed.has(fold(name))) listed.set(fold(name), { kind: 'place', thing: country });
  for (const [name, thing] of Object.entries(OWN_READINGS[language] ?? {})) {
    if (thing === null) listed.delete(fold(name));
    else listed.set(fold(name), { kind: /^I[SL]NA$/u.test(thing) ? 'organisation' : 'place', thing });
  }
  return listed;
}

/** What Arabic writes together with a word: "and", "in", "for". */
const PREFIXES = ['', 'و', 'ف', 'ب', 'ل', 'ک', 'وب', 'ول', 'فب', 'فل'] as const;

/** The folded word as it stands and without such letters; `prefix` counts them. */
export function strippedForms(
  word: string,
  language: string,
): readonly { readonly prefix: number; readonly stem: string }[] {
  if (language !== 'ar') return [{ prefix: 0, stem: word }];
  return [
    ...PREFIXES.flatMap((prefix) =>
      word.startsWith(prefix) ? [{ prefix: prefix.length, stem: word.slice(prefix.length) }] : [],
    ),
    // "للمغرب"
    ...(word.startsWith('لل') ? [{ prefix: 0, stem: `ا${word.slice(1)}` }] : []),
  ];
}
