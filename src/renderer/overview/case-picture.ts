import type { Comparison, Row } from '../../core/contract/comparison';
import type { SegmentRef } from '../../core/contract/source';
import { arrange, type Item } from '../synopsis/arrange';
import { cellOf, type DifferenceIndex } from '../synopsis/differences';

/**
 * How a source tells a fact: with nobody else (`alone`), as the one that the others are compared with (`compared`), in the
 * very same words (`same`), in nearly the same words (`close`), or in words of its own (`other`).
 */
export type Telling = 'alone' | 'compared' | 'same' | 'close' | 'other';

/** What a source tells at a step of the picture. */
export interface Mark {
  readonly row: string;
  readonly telling: Telling;
  /** A figure it gives here is contradicted by another source. */
  readonly conflict: boolean;
}

/** A step of the picture from its beginning to its end: a fact or, beside each other, what single sources tell alone. */
export interface Step {
  /** By source; null where it is not found. */
  readonly marks: readonly (Mark | null)[];
}

/** What stands beside the lane of a source. */
export interface Tally {
  readonly told: number;
  readonly alone: number;
  readonly conflicts: number;
}

const UNFOLDED = { all: false, toggled: new Set<string>() };

/** A case as steps, in the order of the synopsis with nothing folded. Furniture is left out. */
export function stepsOf(comparison: Comparison, differences: DifferenceIndex): readonly Step[] {
  const conflicts = conflictsOf(comparison);
  const markOf = (row: Row, source: number): Mark => ({
    row: row.id,
    telling: tellingOf(row, source, differences),
    conflict: cellOf(row, source)?.segments.some((segment) => conflicts.has(keyOf({ source, segment }))) ?? false,
  });
  return arrange(comparison, UNFOLDED).flatMap((item) =>
    linesOf(item, comparison.sources.length).map((line): Step => ({
      marks: line.map((row, source) => (row === null ? null : markOf(row, source))),
    })),
  );
}

/** The numbers beside each lane, by source. */
export function talliesOf(steps: readonly Step[], sources: number): readonly Tally[] {
  return Array.from({ length: sources }, (_, source) => {
    const marks = steps.flatMap(({ marks: all }) => all[source] ?? []);
    return {
      told: marks.length,
      alone: marks.filter(({ telling }) => telling === 'alone').length,
      conflicts: marks.filter(({ conflict }) => conflict).length,
    };
  });
}

/** The position of the step that shows a row; -1 for a row that none shows. */
export function stepOfRow(steps: readonly Step[], row: string): number {
  return steps.findIndex(({ marks }) => marks.some((mark) => mark?.row === row));
}

/** Rows of an item by source, from top to bottom; what single sources tell alone stands side by side. */
function linesOf(item: Item, sources: number): readonly (readonly (Row | null)[])[] {
  if (item.kind === 'furniture') return [];
  const every = Array.from({ length: sources }, (_, source) => source);
  if (item.kind === 'fact') return [every.map((source) => (cellOf(item.row, source) === null ? null : item.row))];
  const most = Math.max(0, ...[...item.bySource.values()].map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => every.map((source) => item.bySource.get(source)?.[at] ?? null));
}

function tellingOf(row: Row, source: number, differences: DifferenceIndex): Telling {
  if (row.cells.length === 1) return 'alone';
  const relation = differences.against(row.id, source)?.relation;
  if (relation === undefined) return 'compared';
  if (relation === 'identical') return 'same';
  return relation === 'close' ? 'close' : 'other';
}

/** The paragraphs with a figure that another source contradicts. */
function conflictsOf({ figures }: Comparison): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { cells, pairs } of figures)
    for (const { a, b, relation } of pairs) {
      if (relation !== 'conflict') continue;
      for (const cell of [cells[a], cells[b]]) if (cell !== undefined) found.add(keyOf(cell));
    }
  return found;
}

function keyOf({ source, segment }: SegmentRef): string {
  return `${String(source)}:${String(segment)}`;
}
