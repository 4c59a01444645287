/** A run of equal tokens: `a[a, a + length)` equals `b[b, b + length)`. */
export interface Anchor {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Words in a row that make an anchor: three are rarely repeated by chance in one text. */
const GRAM = 3;

/**
 * Runs of tokens that stand exactly once in each list and in the same order, as in Bram Cohen's patience diff but over
 * word 3-grams, extended as far as they stay equal. Ascending and disjoint. They split long texts into short gaps, so
 * that the cost grows with the text and not with its square.
 */
export function commonAnchors(a: readonly string[], b: readonly string[]): readonly Anchor[] {
  const inA = uniqueGrams(a);
  const inB = uniqueGrams(b);
  const candidates: { readonly a: number; readonly b: number }[] = [];
  for (const [gram, positionA] of inA) {
    const positionB = inB.get(gram);
    if (positionA !== null && positionB !== undefined && positionB !== null)
      candidates.push({ a: positionA, b: positionB });
  }
  candidates.sort((one, other) => one.a - other.a);
  const anchors: Anchor[] = [];
  let endA = 0;
  let endB = 0;
  for (const { a: atA, b: atB } of longestAscending(candidates)) {
    if (atA < endA || atB < endB) continue;
    let startA = atA;
    let startB = atB;
    while (startA > endA && startB > endB && a[startA - 1] === b[startB - 1]) {
      startA--;
      startB--;
    }
    let length = GRAM + atA - startA;
    while (startA + length < a.length && startB + length < b.length && a[startA + length] === b[startB + length])
      length++;
    anchors.push({ a: startA, b: startB, length });
    endA = startA + length;
    endB = startB + length;
  }
  return anchors;
}

/** Position of every 3-gram; null for one that repeats. */
function uniqueGrams(tokens: readonly string[]): Map<string, number | null> {
  const positions = new Map<string, number | null>();
  for (let at = 0; at + GRAM <= tokens.length; at++) {
    const gram = tokens.slice(at, at + GRAM).join('\u0000');
    positions.set(gram, positions.has(gram) ? null : at);
  }
  return positions;
}

/** Longest subsequence whose `b` rises too, by patience sorting in n log n. */
function longestAscending<T extends { readonly b: number }>(candidates: readonly T[]): readonly T[] {
  const piles: number[] = [];
  const before = new Array<number>(candidates.length).fill(-1);
  candidates.forEach((candidate, index) => {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const top = candidates[piles[middle] ?? 0];
      if (top !== undefined && top.b < candidate.b) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (piles[low - 1] ?? -1) : -1;
    piles[low] = index;
  });
  const chain: T[] = [];
  for (let index = piles.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const candidate = candidates[index];
    if (candidate !== undefined) chain.push(candidate);
  }
  return chain.reverse();
}
