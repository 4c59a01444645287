import type { Comparison, Difference } from '../../core/contract/comparison';
import type { Span } from '../../core/contract/source';
import { element } from './element';

/** A marked stretch of a segment; an empty `absent` span stands where the other text has words that are missing here. */
export interface PrintMark extends Span {
  readonly kind: 'change' | 'absent' | 'shared' | 'distinctive' | 'charged';
}

/** The marks of one side of a difference, ascending. */
export function marksOf(difference: Difference, side: 'a' | 'b'): readonly PrintMark[] {
  const changes = difference.changes.map((change): PrintMark => {
    const span = change[side];
    return { ...span, kind: span.start === span.end ? 'absent' : 'change' };
  });
  const marks = difference.marks
    .filter((mark) => mark.side === side)
    .map((mark): PrintMark => ({ ...mark.span, kind: mark.kind }));
  return [...changes, ...marks].sort((one, other) => one.start - other.start);
}

/** The marks of a difference with the charged and hedging words of the source between them. */
export function withCharged(
  { wording }: Comparison,
  source: number,
  marks: readonly PrintMark[],
): readonly PrintMark[] {
  const words: readonly Span[] = [
    ...wording.charged.filter((word) => word.source === source),
    ...wording.statements.filter((statement) => statement.source === source).flatMap(({ hedges }) => hedges),
  ];
  const free = words.filter(({ start, end }) => !marks.some((mark) => mark.start < end && start < mark.end));
  return [...marks, ...free.map(({ start, end }): PrintMark => ({ start, end, kind: 'charged' }))].sort(
    (one, other) => one.start - other.start,
  );
}

/** The text of a segment with its marks; marks of other segments are passed over. */
export function markedText(text: string, segment: Span, marks: readonly PrintMark[]): readonly (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let done = segment.start;
  for (const mark of marks) {
    if (mark.start < done || mark.end > segment.end) continue;
    nodes.push(text.slice(done, mark.start));
    const words = mark.kind === 'absent' ? '‸' : text.slice(mark.start, mark.end);
    nodes.push(element('span', `mark ${mark.kind}`, words));
    done = mark.end;
  }
  nodes.push(text.slice(done, segment.end));
  return nodes;
}
