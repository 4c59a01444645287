import type { Comparison } from '../../core/contract/comparison';
import type { Passage } from '../../core/contract/facts';
import type { Span } from '../../core/contract/source';
import type { TableRow } from '../tables/table';

/** A row of a table of passages. */
export interface PassageRow extends TableRow {
  readonly source: number;
  readonly language: string;
  /** What a filter looks into. */
  readonly sought: string;
}

/** A span of a source with the segment it begins in; null where no segment holds it. */
export function passageAt({ sources }: Comparison, source: number, { start, end }: Span): Passage | null {
  const segment = sources[source]?.segments.find((one) => one.start <= start && start < one.end);
  return segment === undefined ? null : { source, segment: segment.index, start, end };
}

/** The same as the places of an entry. */
export function placesAt(comparison: Comparison, source: number, span: Span): readonly Passage[] {
  const passage = passageAt(comparison, source, span);
  return passage === null ? [] : [passage];
}

/** The words of a span on one line. */
export function lineOf({ sources }: Comparison, source: number, { start, end }: Span): string {
  return (sources[source]?.text.slice(start, end) ?? '').replace(/\s+/gu, ' ').trim();
}
