import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { Comparison, Row } from '../../../src/core/contract/comparison';
import { arrange, FOLD_FROM } from '../../../src/renderer/synopsis/arrange';
import { rowsOf } from '../../../src/renderer/synopsis/differences';
import { bridgeCase, caseOf } from '../cases';
import { testComparison } from '../test-comparison';

const SOURCES = 3;

/** A comparison whose rows have the given cells; every source has a segment a row. */
function comparisonOf(cells: readonly (readonly number[])[]): Comparison {
  const facts = ['Headline', ...cells.map((_, at) => `Paragraph number ${String(at)} stands here.`)].map(
    (paragraph, at) => [String(at), paragraph] as const,
  );
  const { sources } = caseOf(
    'rows',
    Array.from({ length: SOURCES }, () => ({ facts })),
  );
  const rows: readonly Row[] = cells.map((telling, at) => ({
    id: `row ${String(at)}`,
    cells: telling.map((source) => ({ source, segments: [at + 1] })),
    confidence: telling.length > 1 ? 0.8 : null,
    reasons: [],
  }));
  return {
    ...testComparison(bridgeCase()),
    sources,
    rows,
    differences: [],
    links: [],
  };
}

const telling = fc.uniqueArray(fc.integer({ min: 0, max: SOURCES - 1 }), { minLength: 1 });
const anyCells = fc.array(telling, { maxLength: 80 });

describe('the items of the synopsis', () => {
  it('show every row exactly once, whatever is folded', () => {
    fc.assert(
      fc.property(anyCells, fc.boolean(), (cells, all) => {
        const comparison = comparisonOf(cells);
        const shown = arrange(comparison, { all, toggled: new Set() })
          .flatMap(rowsOf)
          .map(({ id }) => id);
        expect(shown.toSorted()).toEqual(comparison.rows.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('keep the order of the facts and never the same key twice', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const comparison = comparisonOf(cells);
        const items = arrange(comparison, { all: false, toggled: new Set() });
        const facts = items.flatMap((item) => (item.kind === 'fact' ? [item.row.id] : []));
        expect(facts).toEqual(comparison.rows.filter((row) => row.cells.length > 1).map(({ id }) => id));
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      }),
    );
  });

  it('keep the order of every source inside a run that one source alone tells', () => {
    const items = arrange(comparisonOf([[0], [1], [0], [2], [1]]), { all: false, toggled: new Set() });
    const run = items.find((item) => item.kind === 'alone');
    expect(
      run?.kind === 'alone' && [...run.bySource].map(([source, rows]) => [source, rows.map(({ id }) => id)]),
    ).toEqual([
      [0, ['row 0', 'row 2']],
      [1, ['row 1', 'row 4']],
      [2, ['row 3']],
    ]);
  });

  it('fold a run from a certain length on, and open it when the reader asks', () => {
    const short = comparisonOf(Array.from({ length: FOLD_FROM - 1 }, () => [1]));
    const long = comparisonOf(Array.from({ length: FOLD_FROM }, () => [1]));
    expect(arrange(short).find((item) => item.kind === 'alone')).toMatchObject({ folded: false, foldable: false });
    const folded = arrange(long).find((item) => item.kind === 'alone');
    expect(folded).toMatchObject({ folded: true, foldable: true });
    const toggled = new Set([folded?.kind === 'alone' ? folded.run : '']);
    expect(arrange(long, { all: true, toggled }).find((item) => item.kind === 'alone')).toMatchObject({
      folded: false,
    });
  });

  it('put the headlines first and the furniture last, with its number a source', () => {
    const items = arrange(testComparison(bridgeCase()));
    expect(items[0]?.kind).toBe('titles');
    const last = items.at(-1);
    expect(last?.kind === 'furniture' && [...last.bySource]).toEqual([[1, [3]]]);
  });
});
