import type { Comparison, Difference } from '../../core/contract/comparison';
import type { Span } from '../../core/contract/source';

/**
 * Why words are marked: they differ from the other wording (`changed`), words of the other stand nowhere here
 * (`absent`, an empty span), both tell them (`shared`), only this side tells them (`distinctive`), they are a figure,
 * and one that other sources contradict (`conflict`), a name or a date (`name`), a charged or hedging word (`charged`),
 * between quotation marks (`quotation`), what several sources call differently (`naming`), word for word in another
 * source (`overlap`).
 */
export type MarkKind =
  | 'changed'
  | 'absent'
  | 'shared'
  | 'distinctive'
  | 'figure'
  | 'conflict'
  | 'name'
  | 'charged'
  | 'quotation'
  | 'naming'
  | 'overlap';

/** Marked words of one source: half-open offsets into its text. */
export interface WordMark extends Span {
  readonly kind: MarkKind;
}

/** The marks a difference puts on one of its two sides, in order. */
export function differenceMarks(difference: Difference, side: 'a' | 'b'): readonly WordMark[] {
  if (difference.relation === 'close')
    return difference.changes.map((change) => {
      const { start, end } = change[side];
      return { start, end, kind: start === end ? 'absent' : 'changed' };
    });
  return difference.marks
    .filter((mark) => mark.side === side)
    .map(({ span: { start, end }, kind }) => ({ start, end, kind }));
}

/** The figures of each source that another source contradicts, by source and in order. */
export function conflictMarks({ figures }: Comparison): ReadonlyMap<number, readonly WordMark[]> {
  const bySource = new Map<number, WordMark[]>();
  for (const { cells, pairs } of figures)
    for (const [position, cell] of cells.entries()) {
      const contradicted = pairs.some(
        ({ a, b, relation }) => relation === 'conflict' && (a === position || b === position),
      );
      if (!contradicted) continue;
      const own = bySource.get(cell.source) ?? [];
      own.push({ start: cell.start, end: cell.end, kind: 'conflict' });
      bySource.set(cell.source, own);
    }
  for (const own of bySource.values()) own.sort((one, other) => one.start - other.start);
  return bySource;
}

/** A run of words that carries the same marks throughout. An empty piece says where words are absent. */
export interface Piece extends Span {
  readonly kinds: readonly MarkKind[];
}

/** A segment cut at the edges of its marks; joined, the pieces are the segment again. */
export function piecesOf(segment: Span, marks: readonly WordMark[]): readonly Piece[] {
  const inside = marks.filter(({ start, end }) => start <= segment.end && end >= segment.start);
  const spans = inside
    .filter(({ start, end }) => start < end && start < segment.end && end > segment.start)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, segment.start), end: Math.min(mark.end, segment.end) }));
  const carets = inside.filter(({ start, end }) => start === end).map(({ start }) => start);
  const edges = [
    ...new Set([segment.start, segment.end, ...carets, ...spans.flatMap(({ start, end }) => [start, end])]),
  ].sort((one, other) => one - other);
  const pieces: Piece[] = [];
  for (const [at, start] of edges.entries()) {
    if (carets.includes(start)) pieces.push({ start, end: start, kinds: ['absent'] });
    const end = edges[at + 1];
    if (end === undefined) break;
    const kinds = new Set(spans.filter((mark) => mark.start <= start && mark.end >= end).map(({ kind }) => kind));
    pieces.push({ start, end, kinds: [...kinds] });
  }
  return pieces;
}
