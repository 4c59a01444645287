import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsOf, stepsAPlace } from '../../../src/renderer/overview/bins';
import { stepOfRow, stepsOf, talliesOf, type Step } from '../../../src/renderer/overview/case-picture';
import { DifferenceIndex } from '../../../src/renderer/synopsis/differences';
import { bridgeCase } from '../cases';
import { testComparison } from '../test-comparison';

const comparison = testComparison(bridgeCase());
const steps = stepsOf(comparison, new DifferenceIndex(comparison));

function stepWith(fact: string): Step | undefined {
  return steps[stepOfRow(steps, `row ${fact}`)];
}

describe('the case as a picture', () => {
  it('has every row of every source once', () => {
    const shown = steps.flatMap(({ marks }) =>
      marks.flatMap((mark, source) => (mark ? `${mark.row} ${String(source)}` : [])),
    );
    const told = comparison.rows.flatMap(({ id, cells }) => cells.map(({ source }) => `${id} ${String(source)}`));
    expect(shown.toSorted()).toEqual(told.toSorted());
  });

  it('tells the same words, close ones, other ones and nothing apart', () => {
    expect(stepWith('mayor')?.marks.map((mark) => mark?.telling ?? null)).toEqual(['compared', 'same', null]);
    expect(stepWith('fall')?.marks.map((mark) => mark?.telling)).toEqual(expect.arrayContaining(['compared', 'close']));
  });

  it('says how much each source tells, and how much of it alone', () => {
    for (const [source, tally] of talliesOf(steps, comparison.sources.length).entries()) {
      const own = comparison.rows.filter(({ cells }) => cells.some((cell) => cell.source === source));
      expect(tally.told).toBe(own.length);
      expect(tally.alone).toBe(own.filter(({ cells }) => cells.length === 1).length);
    }
  });

  it('marks the two sides of a contradiction, and nobody else', () => {
    const cell = comparison.rows.find(({ id }) => id === 'row fall')?.cells ?? [];
    const [a, b] = cell.map(({ source, segments: [segment = 0] }) => ({
      source,
      segment,
      start: 0,
      end: 1,
      text: '1',
      min: 1,
      max: 1,
      minOpen: false,
      maxOpen: false,
      approximate: false,
      asOf: null,
    }));
    if (a === undefined || b === undefined) throw new Error('two sources tell of the fall');
    const figures = [
      { id: 'f', role: null, unit: null, cells: [a, b], pairs: [{ a: 0, b: 1, relation: 'conflict' as const }] },
    ];
    const marked = stepsOf({ ...comparison, figures }, new DifferenceIndex(comparison));
    const found = marked.flatMap(({ marks }) =>
      marks.flatMap((mark, source) => (mark?.conflict === true ? [[mark.row, source]] : [])),
    );
    expect(found).toEqual([
      ['row fall', a.source],
      ['row fall', b.source],
    ]);
  });
});

describe('a picture of more steps than there is room for', () => {
  it('has places at least as wide as asked, and a step a place where there is room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 200, max: 3000 }), (count, width) => {
        const together = stepsAPlace(count, width, 5);
        expect(width / Math.ceil(count / together)).toBeGreaterThanOrEqual(5);
        if (count * 5 <= width) expect(together).toBe(1);
      }),
    );
  });

  it('tells a part where a source tells a part, and loses no contradiction', () => {
    const mark = { row: 'r', telling: 'other', conflict: false } as const;
    const many: readonly Step[] = [
      { marks: [mark, null] },
      { marks: [{ ...mark, conflict: true }, null] },
      { marks: [null, { ...mark, telling: 'alone' }] },
    ];
    const [place] = barsOf(many, [0, 1], 3);
    expect(place?.[0]).toMatchObject({ share: 2 / 3, alone: false, conflict: true });
    expect(place?.[1]).toMatchObject({ share: 1 / 3, alone: true, conflict: false });
    expect(place?.[0]?.height).toBeGreaterThan(place?.[1]?.height ?? 1);
  });
});
