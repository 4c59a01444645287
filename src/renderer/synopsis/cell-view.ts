import type { Comparison, Difference, Row } from '../../core/contract/comparison';
import type { Source } from '../../core/contract/source';
import { words } from '../messages';
import { cellOf, type DifferenceIndex } from './differences';
import type { MarkIndex } from './highlights';
import { differenceMarks, type WordMark } from './marks';
import { siglum } from './sigla';

/** What a cell of a row shows beside its words. */
export interface CellView {
  readonly segments: readonly number[];
  readonly marks: readonly WordMark[];
  /** How its wording stands to the one it is compared with; null for a cell that is compared with none. */
  readonly difference: Difference | null;
  /** The relation in words, for the eye where it is "identical" and for assistive technology always. */
  readonly relation: string | null;
}

/**
 * A source's cell in a row, or null where the source lacks the fact. Every cell shows how it differs from the one it
 * is compared with. The compared-with cell itself shows the other side of one pair: of `chosen`, or of the only one.
 */
export function cellView(
  comparison: Comparison,
  index: DifferenceIndex,
  row: Row,
  source: number,
  chosen: number | null,
  kinds: MarkIndex,
): CellView | null {
  const cell = cellOf(row, source);
  if (cell === null) return null;
  const difference = index.against(row.id, source);
  const compared = index.comparedWith(row.id, source);
  const pair = difference ?? (compared.length === 1 ? compared[0] : compared.find(({ b }) => b.source === chosen));
  const marks = pair === undefined ? [] : differenceMarks(pair, difference === null ? 'a' : 'b');
  return {
    segments: cell.segments,
    marks: [...marks, ...kinds.of(source, cell.segments)],
    difference,
    relation: relationOf(difference),
  };
}

/** What stands where a source lacks the fact: it may stand in what the reader left out of it. */
export function gapText({ segments }: Source): string {
  const leftOut = segments.filter((segment) => segment.leftOut === true).length;
  return leftOut === 0 ? words.synopsis.gap : words.synopsis.gapBesides(leftOut);
}

function relationOf(difference: Difference | null): string | null {
  if (difference === null) return null;
  const other = siglum(difference.a.source);
  const t = words.differences;
  if (difference.relation === 'identical') return t.identicalTo(other);
  if (difference.relation === 'rewritten') return t.rewrittenFrom(other);
  return t.close(difference.changes.length, other);
}
