import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { pictureOf, positionAt, shareAt, type Band } from '../../../src/renderer/overview/picture';
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
