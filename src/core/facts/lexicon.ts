import { primary } from '../text/locale';
import { normalise } from '../text/normalise';
import type { Effect } from './modifiers';
import type { Role } from './role-words';
import { LEXICON_TABLES, type LexiconTable } from './lexicon-tables';
import { EASTERN_TABLES } from './lexicon-tables-eastern';
import type { UnitKind } from './units';

/** The words of a language that its counts need; all folded by `normalise`. */
export interface Lexicon {
  /** Words for numbers up to 999 that are added up; `hundred` multiplies. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  /** Least number that a vague word stands for ("decenas" is 20). */
  readonly vague: ReadonlyMap<string, number>;
  /** What a word for a round number is about ("veintena" is 20). */
  readonly rounds: ReadonlyMap<string, number>;
  readonly none: ReadonlySet<string>;
  /** Words between the parts of a number ("treinta y uno") and before what is counted ("miles de personas"). */
  readonly joints: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly between: readonly [string, string];
  /** Modifiers before a number, longest first. */
  readonly modifiers: readonly { readonly effect: Effect; readonly words: readonly string[] }[];
  readonly units: ReadonlyMap<string, readonly [UnitKind, string]>;
  /** Nouns by their forms, with the English singular by which rows are compared. */
  readonly nouns: ReadonlyMap<string, string>;
  readonly roles: readonly { readonly role: Role; readonly words: RegExp }[];
  /** Words behind an hour. */
  readonly hours: ReadonlySet<string>;
  readonly afternoon: ReadonlySet<string>;
}

/** The lexicon of a language; null for English, which has a grammar, and for languages that have none here. */
export function lexiconOf(language: string): Lexicon | null {
  const table = LEXICON_TABLES[primary(language)] ?? EASTERN_TABLES[primary(language)];
  return table === undefined ? null : read(table);
}

function read(table: LexiconTable): Lexicon {
  const pairs = (text: string): readonly (readonly [string, string])[] =>
    text
      .trim()
      .split(/\s+/u)
      .flatMap((entry) => {
        const [forms = '', value = ''] = entry.split('=');
        return forms.split('|').map((form): readonly [string, string] => [fold(form), value]);
      });
  const numbers = (text: string): ReadonlyMap<string, number> =>
    new Map(pairs(text).map(([word, value]) => [word, Number(value)]));
  return {
    numbers: numbers(table.numbers),
    scales: numbers(table.scales),
    vague: numbers(table.vague),
    rounds: numbers(table.rounds ?? ''),
    none: new Set(table.none.split(' ').map(fold)),
    joints: new Set(table.joints.split(' ').map(fold)),
    fillers: new Set(table.fillers.split(' ').map(fold)),
    between: [fold(table.between[0]), fold(table.between[1])],
    modifiers: table.modifiers
      .flatMap(([effect, phrases]) =>
        phrases.split('|').map((phrase) => ({ effect, words: phrase.split(' ').map(fold) })),
      )
      .toSorted((a, b) => b.words.length - a.words.length),
    units: new Map(
      table.units.flatMap(([kind, text]) =>
        pairs(text).map(([word, unit]) => [word, [kind, unit.replaceAll('_', ' ')]] as const),
      ),
    ),
    nouns: new Map(pairs(table.nouns).map(([word, unit]) => [word, unit.replaceAll('_', ' ')])),
    roles: table.roles.map(([role, stems]) => ({ role, words: new RegExp(`^(?:${normalise(stems)})`, 'u') })),
    hours: new Set(table.hours.split(' ').map(fold)),
    afternoon: new Set(table.afternoon.split(' ').map(fold)),
  };
}

/** A word as the lexicons have it, elided or not: "d'" is "d". */
export function fold(word: string): string {
  const folded = normalise(word);
  return folded.length > 1 && folded.endsWith("'") ? folded.slice(0, -1) : folded;
}
