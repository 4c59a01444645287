import { describe, expect, it } from 'vitest';
import type { FigureCell, FigureRelation, FigureRow } from '../../../src/core/contract/figures';
import { differingFigures, strongestRelation, valuesBySource } from '../../../src/renderer/synopsis/figure-rows';

function cell(source: number, text: string): FigureCell {
  return {
    source,
    segment: 1,
    start: source * 10,
    end: source * 10 + text.length,
    text,
    min: 1,
    max: 1,
    minOpen: false,
    maxOpen: false,
    approximate: false,
    asOf: null,
  };
}

function row(id: string, cells: readonly FigureCell[], relations: readonly FigureRelation[]): FigureRow {
  return {
    id,
    role: 'killed',
    unit: 'person',
    cells,
    pairs: relations.map((relation, at) => ({ a: 0, b: at + 1, relation })),
  };
}

describe('the figures that differ', () => {
  const agree = row('agree', [cell(0, '12'), cell(1, '12')], ['agree']);
  const scope = row('scope', [cell(0, '12'), cell(1, '14'), cell(2, '15')], ['scope', 'scope']);
  const conflict = row('conflict', [cell(0, '93'), cell(1, '103')], ['conflict']);
  const wide = row('wide', [cell(0, '93'), cell(1, '103'), cell(2, '84')], ['conflict', 'compatible']);
  const alone = row('alone', [cell(1, '84'), cell(1, '80')], ['conflict']);

  it('leave out what all agree on and what one source says of itself', () => {
    expect(differingFigures([agree, conflict, alone]).map(({ id }) => id)).toEqual(['conflict']);
  });

  it('put first what most sources tell, and conflicts before the rest', () => {
    expect(differingFigures([conflict, scope, wide]).map(({ id }) => id)).toEqual(['wide', 'scope', 'conflict']);
  });

  it('are judged by their strongest relation', () => {
    expect(strongestRelation(wide)).toBe('conflict');
    expect(strongestRelation(row('single', [cell(0, '1')], []))).toBe('agree');
    expect(strongestRelation({ ...wide, strongest: 'scope' }), 'as the comparison tells it').toBe('scope');
  });

  it('name each wording of a source once', () => {
    const twice = row('twice', [cell(1, '84'), { ...cell(1, '84'), start: 90 }, cell(1, 'over 80'), cell(0, '93')], []);
    expect(valuesBySource(twice).map(({ source, cells }) => [source, cells.map(({ text }) => text)])).toEqual([
      [0, ['93']],
      [1, ['84', 'over 80']],
    ]);
  });
});
