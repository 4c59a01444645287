import { normalise } from '../text/normalise';
import type { NearTerm } from './near-terms';

/** Shortest names compared by spelling; below, one letter more or less makes another name. */
const LEAST_LENGTH = 5;
/** From this length on, two letters may differ. */
const LONG = 8;
/** Likeness of a name that differs by one letter, and by two. */
const LIKENESS = [1, 0.8, 0.6] as const;

/**
 * For every term the names spelled nearly alike, as transliterations are: Soleimani and Suleimani, Jabaliyeh and
 * Jabaliya. `names` gives the terms that are names by their spelling, folded; `size` is the number of all terms. Only
 * names with the same first two letters are compared, and never two of those that `known` holds.
 */
export function nameVariants(
  names: ReadonlyMap<string, number>,
  size: number,
  known: (name: string) => boolean = () => false,
): readonly (readonly NearTerm[])[] {
  const near: NearTerm[][] = Array.from({ length: size }, () => []);
  const groups = new Map<string, string[]>();
  for (const name of names.keys()) {
    if (name.length < LEAST_LENGTH) continue;
    const key = name.slice(0, 2);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  for (const group of groups.values()) {
    for (const [at, name] of group.entries()) {
      for (const other of group.slice(at + 1)) {
        if (known(name) && known(other)) continue;
        const likeness = LIKENESS[differences(name, other)];
        const [a, b] = [names.get(name), names.get(other)];
        if (likeness === undefined || a === undefined || b === undefined) continue;
        near[a]?.push({ term: b, likeness });
        near[b]?.push({ term: a, likeness });
      }
    }
  }
  return near;
}

/** True for two names, as written, that may be spellings of one. */
export function spelledAlike(a: string, b: string): boolean {
  const [one, other] = [normalise(a), normalise(b)];
  return Math.min(one.length, other.length) >= LEAST_LENGTH && differences(one, other) < LIKENESS.length;
}

/** Letters in which two names differ; three for all that are too different. */
function differences(a: string, b: string): number {
  const most = Math.min(a.length, b.length) >= LONG ? 2 : 1;
  if (Math.abs(a.length - b.length) > most) return LIKENESS.length;
  const distance = editDistance(a, b, most);
  return distance > most ? LIKENESS.length : distance;
}

/** Letters to insert, delete or replace to turn one word into the other; anything above `most` counts as more. */
function editDistance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? 0;
}
