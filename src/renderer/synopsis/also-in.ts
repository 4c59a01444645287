import type { Comparison } from '../../core/contract/comparison';
import type { SegmentRef } from '../../core/contract/source';
import { confidenceLevel } from './confidence';

/** Where else a paragraph's counterparts are named: in this many rows at the most, the surest ones. */
const MOST = 3;

/**
 * Where else than in its own row a paragraph has a counterpart. One with two facts stands in one row only; a sure link
 * ("strong" or the reader’s own) that leads out of it is told beside its words, and in print in words.
 */
export class AlsoIn {
  readonly #bySegment = new Map<string, readonly SegmentRef[]>();

  constructor({ links, rows }: Pick<Comparison, 'links' | 'rows'>) {
    const rowOf = new Map<string, string>();
    for (const { id, cells } of rows)
      for (const { source, segments } of cells)
        for (const segment of segments) rowOf.set(keyOf({ source, segment }), id);
    const seen = new Set<string>();
    const surest = links
      .filter(({ confidence }) => ['certain', 'strong'].includes(confidenceLevel(confidence)))
      .sort((one, other) => other.confidence - one.confidence);
    for (const { a, b } of surest)
      for (const [here, there] of [
        [a, b],
        [b, a],
      ] as const) {
        const key = keyOf(here);
        const row = rowOf.get(keyOf(there));
        const pair = `${key} ${row ?? ''}`;
        // One way into a row is enough.
        if (row === undefined || row === rowOf.get(key) || seen.has(pair)) continue;
        seen.add(pair);
        const own = this.#bySegment.get(key) ?? [];
        if (own.length < MOST) this.#bySegment.set(key, [...own, there]);
      }
  }

  /** The paragraphs of other rows that some paragraphs of a source are surely linked with, the surest first, each once. */
  of(source: number, segments: readonly number[]): readonly SegmentRef[] {
    const all = segments.flatMap((segment) => this.#bySegment.get(keyOf({ source, segment })) ?? []);
    return [...new Map(all.map((ref) => [keyOf(ref), ref])).values()].slice(0, MOST);
  }
}

function keyOf({ source, segment }: SegmentRef): string {
  return `${String(source)}:${String(segment)}`;
}
