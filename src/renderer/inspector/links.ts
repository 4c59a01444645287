import type { Correction } from '../../core/contract/case';
import type { Comparison, Link, Row } from '../../core/contract/comparison';
import type { SegmentRef } from '../../core/contract/source';
import { resolveAnchor } from '../../core/compare/anchors';

/** A link as seen from one of its ends. */
export interface SeenLink {
  readonly link: Link;
  readonly here: SegmentRef;
  readonly there: SegmentRef;
  /** The reader's own decision about this pair, where there is one. */
  readonly correction: Correction | null;
}

/** The links of a row's paragraphs: those inside the row, and those that lead to another row. */
export interface RowLinks {
  readonly inside: readonly SeenLink[];
  readonly elsewhere: readonly SeenLink[];
}

/**
 * The links of a row as seen from one source's cell; links inside the row that do not touch that cell, as seen from
 * their first end, when the source has no cell there. Strongest first.
 */
export function linksOfRow(comparison: Comparison, row: Row, source: number): RowLinks {
  const members = new Set(
    row.cells.flatMap((cell) => cell.segments.map((at) => keyOf({ source: cell.source, segment: at }))),
  );
  const told = row.cells.some((cell) => cell.source === source);
  const inside: SeenLink[] = [];
  const elsewhere: SeenLink[] = [];
  for (const link of comparison.links) {
    const a = members.has(keyOf(link.a));
    const b = members.has(keyOf(link.b));
    if (!a && !b) continue;
    const [here, there] = (a && b ? link.b.source === source : b) ? [link.b, link.a] : [link.a, link.b];
    if (told && here.source !== source) continue;
    const seen = { link, here, there, correction: correctionOf(comparison, link) };
    if (a && b) inside.push(seen);
    else elsewhere.push(seen);
  }
  const byStrength = (one: SeenLink, other: SeenLink): number => other.link.confidence - one.link.confidence;
  return { inside: inside.sort(byStrength), elsewhere: elsewhere.sort(byStrength) };
}

/** The reader's last decision about the two ends of a link; null when there is none. */
export function correctionOf({ sources, corrections }: Comparison, { a, b }: Pick<Link, 'a' | 'b'>): Correction | null {
  const ends = [keyOf(a), keyOf(b)];
  const decided = corrections.findLast((correction) => {
    const [one, other] = [resolveAnchor(sources, correction.a), resolveAnchor(sources, correction.b)];
    return one !== null && other !== null && ends.includes(keyOf(one)) && ends.includes(keyOf(other));
  });
  return decided ?? null;
}

function keyOf({ source, segment }: SegmentRef): string {
  return `${String(source)}:${String(segment)}`;
}
