import { wordsOf, type Word } from './words';

/** Finds the words and phrases of a list in the words of a text, in any case. */
export interface PhraseFinder {
  /** How many words the longest entry has that starts at a position and ends before `end`; 0 where none does. */
  at(words: readonly Word[], position: number, end: number): number;
  readonly empty: boolean;
}

/** A finder for the entries of a list. */
export function phraseFinder(entries: Iterable<string>): PhraseFinder {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const entry of entries) {
    const parts = wordsOf(entry, { start: 0, end: entry.length }, []).map(({ lower }) => lower);
    const [first] = parts;
    if (first === undefined) continue;
    const others = byFirst.get(first) ?? [];
    byFirst.set(first, others);
    others.push(parts);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.length - a.length);
  return {
    empty: byFirst.size === 0,
    at(words, position, end) {
      const phrases = byFirst.get(words[position]?.lower ?? '') ?? [];
      const found = phrases.find(
        (phrase) =>
          position + phrase.length <= end && phrase.every((part, index) => words[position + index]?.lower === part),
      );
      return found?.length ?? 0;
    },
  };
}
