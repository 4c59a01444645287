import type { Segment, Source } from '../../core/contract/source';

/** Shortest text that is looked for inside of another paragraph, UTF-16 units. */
const PART_MIN = 20;

/** Which segments of a source are which after it was read anew, by position; what is gone is in neither. */
export interface SameSegments {
  /** Old position to new one, one to one. */
  readonly same: ReadonlyMap<number, number>;
  /** Old position to the new segment that holds its words together with others, or some of them. */
  readonly within: ReadonlyMap<number, number>;
}

/**
 * Finds the segments of a source again in another reading of it: those with the same words, with words that differ only in
 * what another encoding makes of them, and those that were cut elsewhere.
 */
export function sameSegments(old: Source, fresh: Source): SameSegments {
  const a = old.segments.map((segment) => textOf(old, segment));
  const b = fresh.segments.map((segment) => textOf(fresh, segment));
  const same = new Map<number, number>();
  const within = new Map<number, number>();
  for (const [from, to] of gaps(anchors(a, b, same), a.length, b.length)) {
    pairEqual(a, b, from, to, same);
    pairInPlace(a, b, from, to, same);
    const taken = new Set(same.values());
    for (let index = from[0]; index < from[1]; index += 1) {
      if (same.has(index)) continue;
      const text = a[index] ?? '';
      const found = range(to).find((at) => !taken.has(at) && isPart(text, b[at] ?? ''));
      const holder = found ?? range(to).find((at) => isPart(text, b[at] ?? ''));
      if (holder !== undefined) within.set(index, holder);
    }
  }
  return { same, within };
}

function textOf({ text }: Source, { start, end }: Segment): string {
  return text.slice(start, end).trim();
}

function isPart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= PART_MIN && long.includes(short);
}

type Range = readonly [start: number, end: number];

function range([start, end]: Range): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

/** Pairs texts that stand once in either reading and in the same order; answers the pairs. */
function anchors(a: readonly string[], b: readonly string[], same: Map<number, number>): readonly Range[] {
  const once = (texts: readonly string[]): ReadonlyMap<string, number> => {
    const places = new Map<string, number>();
    for (const [index, text] of texts.entries()) places.set(text, places.has(text) ? -1 : index);
    return places;
  };
  const places = once(b);
  const pairs: Range[] = [];
  let last = -1;
  for (const [text, index] of once(a)) {
    const at = places.get(text) ?? -1;
    if (index < 0 || at <= last) continue;
    pairs.push([index, at]);
    same.set(index, at);
    last = at;
  }
  return pairs;
}

/** What lies between the pairs, in the old reading and in the new one. */
function gaps(pairs: readonly Range[], a: number, b: number): readonly (readonly [from: Range, to: Range])[] {
  const ends: readonly Range[] = [[-1, -1], ...pairs, [a, b]];
  return ends.slice(1).map(([endA, endB], index) => {
    const [startA, startB] = ends[index] ?? [-1, -1];
    return [
      [startA + 1, endA],
      [startB + 1, endB],
    ];
  });
}

function pairEqual(
  a: readonly string[],
  b: readonly string[],
  from: Range,
  to: Range,
  same: Map<number, number>,
): void {
  let next = to[0];
  for (const index of range(from)) {
    const at = range([next, to[1]]).find((place) => b[place] === a[index]);
    if (at === undefined) continue;
    same.set(index, at);
    next = at + 1;
  }
}

/** Pairs what is left one by one, where it is as many and differs in nothing but characters beyond ASCII. */
function pairInPlace(
  a: readonly string[],
  b: readonly string[],
  from: Range,
  to: Range,
  same: Map<number, number>,
): void {
  const taken = new Set(same.values());
  const left = range(from).filter((index) => !same.has(index));
  const right = range(to).filter((index) => !taken.has(index));
  if (left.length !== right.length) return;
  for (const [order, index] of left.entries()) {
    const at = right[order] ?? 0;
    if (plain(a[index] ?? '') === plain(b[at] ?? '')) same.set(index, at);
  }
}

/** What all encodings of a text have in common. */
function plain(text: string): string {
  return text.replace(/[^\x20-\x7e]+/gu, '');
}
