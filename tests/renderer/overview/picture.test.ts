import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { columnPictureOf, pictureOf, positionAt, shareAt, type Band } from '../../../src/renderer/overview/picture';
import { arrange } from '../../../src/renderer/synopsis/arrange';
import { DifferenceIndex } from '../../../src/renderer/synopsis/differences';
import { bridgeCase } from '../cases';
import { testComparison } from '../test-comparison';

const comparison = testComparison(bridgeCase());
const items = arrange(comparison);
const picture = pictureOf(
  comparison,
  items,
  items.map(() => 100),
  new DifferenceIndex(comparison),
);

function bandOf(fact: string): Band | undefined {
  return picture[items.findIndex((item) => item.key === `row ${fact}`)];
}

describe('the picture of a case', () => {
  it('leaves a hole where a source lacks a fact', () => {
    expect(bandOf('mayor')?.densities.map((density) => density > 0)).toEqual([true, true, false]);
  });

  it('is the denser, the more the wording differs: the same, close, other words', () => {
    const [same, close, other] = [
      bandOf('mayor')?.densities[1],
      bandOf('fall')?.densities[1],
      bandOf('fall')?.densities[2],
    ];
    expect(close).toBeGreaterThan(same ?? 1);
    expect(other).toBeGreaterThan(close ?? 1);
  });

  it('fills its height exactly', () => {
    expect(picture.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(1);
  });

  it('leads from a height to a place and back', () => {
    const bands = fc
      .array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 50 })
      .map((heights) =>
        heights.map((height) => ({ height: height / heights.reduce((a, b) => a + b, 0), densities: [] })),
      );
    fc.assert(
      fc.property(bands, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        expect(shareAt(all, positionAt(all, share))).toBeCloseTo(share, 6);
      }),
    );
  });
});

describe('the picture of one source', () => {
  const differences = new DifferenceIndex(comparison);
  const rowsOfSecond = comparison.sources[1]?.segments.map(
    ({ index }) =>
      comparison.rows.find(({ cells }) =>
        cells.some(({ source, segments }) => source === 1 && segments.includes(index)),
      ) ?? null,
  );

  it('tells furniture, what it alone tells, what others tell alike and otherwise apart', () => {
    const bands = columnPictureOf(
      1,
      rowsOfSecond ?? [],
      [1, 1, 1, 1].map((height) => height * 20),
      differences,
    );
    const [, fall = 0, mayor = 0, furniture = 0] = bands.map(({ densities: [density = 0] }) => density);
    expect(furniture).toBe(0);
    expect(fall).toBeGreaterThan(mayor);
    const alone = comparison.rows.find(({ id }) => id === 'row age') ?? null;
    const [only] = columnPictureOf(0, [alone], [20], differences);
    expect(only?.densities[0]).toBeGreaterThan(0);
    expect(only?.densities[0]).toBeLessThan(mayor);
  });

  it('gives every block its share of the height', () => {
    const bands = columnPictureOf(1, [null, null], [30, 10], differences);
    expect(bands.map(({ height }) => height)).toEqual([0.75, 0.25]);
  });
});
