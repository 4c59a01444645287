import { aliasOf, nameKey } from '../../core/align/aliases';
import { MOST_LETTERS, MOST_NAMES, type NameList } from '../../core/contract/name-lists';
import { words } from '../messages';

/** The names that a reader wrote, one a line; a name that is there already does not count again. */
export function namesIn(text: string): NameList {
  const seen = new Map<string, string>();
  for (const line of text.split('\n')) {
    const name = line.trim().replace(/\s+/gu, ' ');
    if (name !== '' && !seen.has(nameKey(name))) seen.set(nameKey(name), name);
  }
  return [...seen.values()];
}

/** What is wrong with a list of names beside the reader's other ones, in one sentence; null when nothing is. */
export function nameProblem(names: NameList, others: readonly NameList[]): string | null {
  const t = words.names.problems;
  const [first] = names;
  if (first === undefined) return t.none;
  if (names.length > MOST_NAMES || names.some((name) => name.length > MOST_LETTERS)) return t.many;
  const sign = names.find((name) => !/\p{L}/u.test(name));
  if (sign !== undefined) return t.letters(sign);
  const taken = new Set(others.flat().map(nameKey));
  const twice = names.find((name) => taken.has(nameKey(name)));
  if (twice !== undefined) return t.taken(twice);
  return names.length === 1 && aliasOf(first) === null ? t.alone(first) : null;
}
