import type { Comparison } from '../../core/contract/comparison';
import type { FigureRow } from '../../core/contract/figures';
import { valueGloss } from '../facts/value-gloss';
import { words } from '../messages';
import { strongestRelation } from '../synopsis/figure-rows';
import { element } from './element';
import { rowReferences, type RowReference } from './row-numbers';
import { badge } from './source-label';

/** The figures that at least two sources give, the strongest relation of each said in words; no block when none. */
export function figureBlocks(comparison: Comparison): readonly HTMLElement[] {
  const rows = comparison.figures.filter((row) => new Set(row.cells.map((cell) => cell.source)).size > 1);
  if (rows.length === 0) return [];
  const inRow = rowReferences(comparison);
  return [
    element('h2', 'section-title', words.print.figures),
    ...rows.map((row) => figureBlock(row, comparison.sources, inRow)),
  ];
}

function figureBlock(row: FigureRow, sources: Comparison['sources'], inRow: RowReference): HTMLElement {
  const relation = strongestRelation(row);
  const block = element(
    'div',
    `figure relation-${relation}`,
    element('p', 'figure-what', words.figures.label(row)),
    element('p', 'figure-relation', words.print.relations[relation]),
  );
  const cells = element('p', 'figure-cells');
  for (const cell of row.cells) {
    const gloss = valueGloss(cell, row.kind, sources);
    cells.append(
      badge(cell.source),
      element('bdi', 'figure-text', cell.text),
      ...(gloss === null ? [] : [' ', element('bdi', 'figure-gloss', gloss)]),
      ...(cell.asOf === null ? [] : [' (', element('bdi', 'figure-text', cell.asOf), ')']),
      ...inRow(cell),
      ' ',
    );
  }
  block.append(cells);
  return block;
}
