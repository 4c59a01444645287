import { normalise } from '../text/normalise';
import type { Token } from '../text/tokens';
import data from './data/aliases.json';
import { PLACE_LISTS } from './place-lists';

/** What may stand between the words of one name. */
const GAP = /^[ \u00a0]$/u;

/** Every name has a capital early on where its script has capitals; most words of a text have none and need no look-up. */
const OPENS = /^(?:\p{Ll}{1,2}-)?\p{Lu}|^\p{Lo}/u;

/** Letters that Arabic and Persian typists write differently. */
const ARABIC = /\p{Script=Arabic}/u;

/** Lists of names, each the names of one thing. */
export type NameLists = readonly (readonly string[])[];

/** The lists that come with the app. */
export const BUNDLED_NAMES: NameLists = data.groups;

/** What the app brings: its lists, and the names of places in other languages. */
const KNOWN: NameLists = withPlaces(BUNDLED_NAMES, PLACE_LISTS);

/** Knows which names are names of one thing ("Daesh", "ISIS"). */
export interface AliasTable {
  /** What a name stands for when it is one of several names of a thing; null for all others. */
  aliasOf(name: string): string | null;
  /**
   * The tokens of a text with the words of each listed name of several words joined into one token. Space tokens may
   * be among the tokens or left out.
   */
  join(tokens: readonly Token[], text: string): readonly Token[];
}

/**
 * The table that comes with the app, with the reader's own lists over it: a list of several names joins all that the
 * table knows under any of them; a list of a single name takes that name out of the table.
 */
export function aliasTable(own: NameLists = []): AliasTable {
  const groups = withOwn(KNOWN, own.map(withOpeners));
  const things = new Map(groups.flatMap((names) => names.map((name) => [nameKey(name), names[0] ?? ''] as const)));
  const firsts = firstWords(groups);
  const allOpen = own.flat().every((name) => OPENS.test(name));
  return {
    aliasOf: (name) => (!allOpen || OPENS.test(name) ? (things.get(nameKey(name)) ?? null) : null),
    join(tokens, text) {
      const result: Token[] = [];
      for (let at = 0; at < tokens.length;) {
        const first = tokens[at];
        if (first === undefined) break;
        const length = first.kind === 'word' ? longestName(firsts, tokens, at, text) : 1;
        const last = tokens[at + length - 1] ?? first;
        result.push(length === 1 ? first : { ...first, end: last.end, text: text.slice(first.start, last.end) });
        at += length;
      }
      return result;
    },
  };
}

/** The table that comes with the app. */
export const ALIASES = aliasTable();

/** What a name stands for in the table that comes with the app; see `AliasTable`. */
export function aliasOf(name: string): string | null {
  return ALIASES.aliasOf(name);
}

/** A name that a reader writes small ("the caliphate") has a capital where it opens a sentence. */
function withOpeners(names: readonly string[]): readonly string[] {
  if (names.length < 2) return names;
  return names.flatMap((name) => (OPENS.test(name) ? [name] : [name, name.replace(/^\p{Ll}/u, capital)]));
}

function capital(letter: string): string {
  return letter.toUpperCase();
}

// A place that has names in both ("Kyiv", "Kiev" and "Kiew") is one list.
function withPlaces(bundled: NameLists, places: NameLists): NameLists {
  const listOf = new Map(bundled.flatMap((names, at) => names.map((name) => [nameKey(name), at] as const)));
  const groups = bundled.map((names) => [...names]);
  for (const names of places) {
    const at = names.map((name) => listOf.get(nameKey(name))).find((found) => found !== undefined);
    if (at === undefined) groups.push([...names]);
    else groups[at]?.push(...names.filter((name) => !listOf.has(nameKey(name))));
  }
  return groups;
}

function withOwn(bundled: NameLists, own: NameLists): NameLists {
  const single = new Set(own.filter(({ length }) => length === 1).map(([name = '']) => nameKey(name)));
  let groups = bundled.map((names) => names.filter((name) => !single.has(nameKey(name))));
  for (const list of own) {
    if (list.length < 2) continue;
    const names = new Set(list.map(nameKey));
    const touches = (group: readonly string[]): boolean => group.some((name) => names.has(nameKey(name)));
    groups = [...groups.filter((group) => !touches(group)), [...groups.filter(touches).flat(), ...list]];
  }
  return groups;
}

/** Names of several words, as words, by their first. */
type FirstWords = ReadonlyMap<string, readonly (readonly string[])[]>;

/** How many tokens from `at` on make the longest listed name; 1 when they make none. */
function longestName(firsts: FirstWords, tokens: readonly Token[], at: number, text: string): number {
  let longest = 1;
  for (const words of firsts.get(tokens[at]?.text ?? '') ?? []) {
    let next = at + 1;
    let matched = 1;
    for (; matched < words.length; matched++, next++) {
      const before = tokens[next - 1];
      if (tokens[next]?.kind === 'space') next++;
      const token = tokens[next];
      if (before === undefined || token === undefined || nameKey(token.text) !== words[matched]) break;
      if (!GAP.test(text.slice(before.end, token.start))) break;
    }
    if (matched === words.length) longest = Math.max(longest, next - at);
  }
  return longest;
}

function firstWords(groups: NameLists): FirstWords {
  const found = new Map<string, (readonly string[])[]>();
  for (const name of groups.flat()) {
    const words = nameKey(name).split(' ');
    const [first] = words;
    if (first === undefined || words.length === 1) continue;
    const list = found.get(first);
    if (list === undefined) found.set(first, [words]);
    else list.push(words);
  }
  return found;
}

/**
 * What two spellings of one name have in common: apostrophes, possessives and composed letters aside, and all of
 * `normalise` in Arabic letters.
 */
export function nameKey(name: string): string {
  if (ARABIC.test(name)) return normalise(name);
  return name.replace(/[’ʼ]/gu, "'").replace(/'s$/u, '').normalize('NFC');
}
