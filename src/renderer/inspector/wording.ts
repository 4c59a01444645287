import type { Comparison, Difference } from '../../core/contract/comparison';
import type { Span } from '../../core/contract/source';

/** A difference as a pair of wordings; an empty side has no such words. */
export interface WordingPair {
  readonly a: Wording;
  readonly b: Wording;
}
export interface Wording {
  readonly text: string;
  readonly span: Span;
}

/** The changes of a close difference, in order. */
export function wordingPairs(comparison: Comparison, difference: Difference): readonly WordingPair[] {
  return difference.changes.map(({ a, b }) => ({
    a: wording(comparison, difference.a.source, a),
    b: wording(comparison, difference.b.source, b),
  }));
}

/** The marked terms of a rewritten difference: what both say, and what each side alone says; each wording once. */
export function markedTerms(
  comparison: Comparison,
  difference: Difference,
): { readonly shared: readonly Wording[]; readonly onlyA: readonly Wording[]; readonly onlyB: readonly Wording[] } {
  const of = (side: 'a' | 'b', kind: 'shared' | 'distinctive'): readonly Wording[] =>
    unique(
      difference.marks
        .filter((mark) => mark.side === side && mark.kind === kind)
        .map(({ span }) => wording(comparison, difference[side].source, span)),
    );
  return { shared: of('b', 'shared'), onlyA: of('a', 'distinctive'), onlyB: of('b', 'distinctive') };
}

function unique(terms: readonly Wording[]): readonly Wording[] {
  const known = new Set<string>();
  return terms.filter(({ text }) => {
    const key = text.toLocaleLowerCase();
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function wording(comparison: Comparison, source: number, span: Span): Wording {
  return { text: comparison.sources[source]?.text.slice(span.start, span.end) ?? '', span };
}
