import type { Token } from '../text/tokens';
import data from './data/aliases.json';

/** What may stand between the words of one name. */
const GAP = /^[ \u00a0]$/u;

/** Every name has a capital early on; most words of a text have none and need no look-up. */
const OPENS = /^(?:\p{Ll}{1,2}-)?\p{Lu}/u;

/** Names of several words, as words, by their first. */
const FIRST_WORDS: ReadonlyMap<string, readonly (readonly string[])[]> = firstWords(data.groups);
const THINGS: ReadonlyMap<string, string> = new Map(
  data.groups.flatMap((names) => names.map((name) => [plain(name), names[0] ?? ''] as const)),
);

/** What a name stands for when it is one of several names of a thing ("Daesh", "ISIS"); null for all others. */
export function aliasOf(name: string): string | null {
  return OPENS.test(name) ? (THINGS.get(plain(name)) ?? null) : null;
}

/**
 * The tokens of a text with the words of each listed name of several words joined into one token. Space tokens may be
 * among the tokens or left out.
 */
export function joinAliases(tokens: readonly Token[], text: string): readonly Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const first = tokens[at];
    if (first === undefined) break;
    const length = first.kind === 'word' ? longestName(tokens, at, text) : 1;
    const last = tokens[at + length - 1] ?? first;
    result.push(length === 1 ? first : { ...first, end: last.end, text: text.slice(first.start, last.end) });
    at += length;
  }
  return result;
}

/** How many tokens from `at` on make the longest listed name; 1 when they make none. */
function longestName(tokens: readonly Token[], at: number, text: string): number {
  let longest = 1;
  for (const words of FIRST_WORDS.get(tokens[at]?.text ?? '') ?? []) {
    let next = at + 1;
    let matched = 1;
    for (; matched < words.length; matched++, next++) {
      const before = tokens[next - 1];
      if (tokens[next]?.kind === 'space') next++;
      const token = tokens[next];
      if (before === undefined || token === undefined || plain(token.text) !== words[matched]) break;
      if (!GAP.test(text.slice(before.end, token.start))) break;
    }
    if (matched === words.length) longest = Math.max(longest, next - at);
  }
  return longest;
}

function firstWords(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const name of groups.flat()) {
    const words = plain(name).split(' ');
    const [first] = words;
    if (first === undefined || words.length === 1) continue;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

function plain(name: string): string {
  return name.replace(/[’ʼ]/gu, "'").replace(/'s$/u, '').normalize('NFC');
}
