import type { Comparison } from '../../core/contract/comparison';
import type { Source, Span } from '../../core/contract/source';
import { conflictMarks, type MarkKind, type WordMark } from './marks';

/** What can be marked in the columns, each by itself. */
export const HIGHLIGHTS = ['difference', 'figure', 'name', 'charged', 'quotation', 'naming', 'overlap'] as const;
export type Highlight = (typeof HIGHLIGHTS)[number];

/** What is marked until the reader chooses: what differs, and figures faintly. All at once would be a sea of marks. */
export const USUAL_HIGHLIGHTS: readonly Highlight[] = ['difference', 'figure'];

const OF_KIND: Readonly<Record<MarkKind, Highlight>> = {
  changed: 'difference',
  absent: 'difference',
  shared: 'difference',
  distinctive: 'difference',
  figure: 'figure',
  conflict: 'figure',
  name: 'name',
  charged: 'charged',
  quotation: 'quotation',
  naming: 'naming',
  overlap: 'overlap',
};

/** The marks of the highlights that are on. */
export function highlighted(marks: readonly WordMark[], on: ReadonlySet<Highlight>): readonly WordMark[] {
  return marks.filter(({ kind }) => on.has(OF_KIND[kind]));
}

/** The marks that the facts and the wording of a comparison put on the texts, found by segment. */
export class MarkIndex {
  readonly #sources: readonly Source[];
  readonly #bySegment = new Map<string, WordMark[]>();

  constructor(comparison: Comparison) {
    this.#sources = comparison.sources;
    this.#putFacts(comparison);
    this.#putWording(comparison);
  }

  /** The marks on segments of a source. */
  of(source: number, segments: readonly number[]): readonly WordMark[] {
    return segments.flatMap((segment) => this.#bySegment.get(keyOf(source, segment)) ?? []);
  }

  #putFacts(comparison: Comparison): void {
    // A year or a day that is compared as a figure is a date to the eye.
    for (const { kind, cells } of comparison.figures)
      for (const cell of cells) this.#put(cell.source, cell, kind === 'date' ? 'name' : 'figure');
    for (const [source, marks] of conflictMarks(comparison))
      for (const mark of marks) this.#put(source, mark, mark.kind);
    for (const { forms } of comparison.names)
      for (const { source, places } of forms) for (const place of places) this.#put(source, place, 'name');
    for (const { places } of comparison.days) for (const place of places) this.#put(place.source, place, 'name');
  }

  #putWording({ wording }: Comparison): void {
    for (const word of wording.charged) this.#put(word.source, word, 'charged');
    for (const { source, hedges } of wording.statements)
      for (const hedge of hedges) this.#put(source, hedge, 'charged');
    for (const quotation of wording.quotations) this.#put(quotation.source, quotation, 'quotation');
    for (const { terms } of wording.naming)
      for (const { cells } of terms)
        for (const { source, places } of cells) for (const place of places) this.#put(source, place, 'naming');
    for (const { a, b, runs } of wording.overlaps)
      for (const run of runs) {
        this.#put(a, run.a, 'overlap');
        this.#put(b, run.b, 'overlap');
      }
  }

  /** Puts a mark on every segment that it touches: a shared run may go on over several. */
  #put(source: number, { start, end }: Span, kind: MarkKind): void {
    const segments = this.#sources[source]?.segments ?? [];
    for (let at = firstEndingAfter(segments, start); ; at++) {
      const segment = segments[at];
      if (segment === undefined || segment.start >= end) return;
      const key = keyOf(source, segment.index);
      const own = this.#bySegment.get(key);
      if (own === undefined) this.#bySegment.set(key, [{ start, end, kind }]);
      else own.push({ start, end, kind });
    }
  }
}

function keyOf(source: number, segment: number): string {
  return `${String(source)}:${String(segment)}`;
}

/** Position of the first segment that ends after an offset, by halving. */
function firstEndingAfter(segments: readonly Span[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
