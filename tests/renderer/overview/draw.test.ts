import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merged } from '../../../src/renderer/overview/draw';
import type { Band } from '../../../src/renderer/overview/picture';

describe('bands that are too low to be drawn', () => {
  it('are taken together, each with its share of the density', () => {
    const bands: readonly Band[] = [
      { height: 0.1, densities: [1, 0] },
      { height: 0.3, densities: [0, 1] },
      { height: 0.6, densities: [0.5, 0.5] },
    ];
    const drawn = merged(bands, 2, 0.4);
    expect(drawn.map(({ height }) => height)).toEqual([expect.closeTo(0.4), 0.6]);
    expect(drawn[0]?.densities).toEqual([expect.closeTo(0.25), expect.closeTo(0.75)]);
  });

  it('fill the same height with as much ink, and no more of them than fit', () => {
    const band = fc.record({
      height: fc.double({ min: 0.001, max: 1, noNaN: true }),
      densities: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(band), fc.double({ min: 0.001, max: 0.5, noNaN: true }), (bands, least) => {
        const drawn = merged(bands, 1, least);
        expect(sum(drawn, () => 1)).toBeCloseTo(sum(bands, () => 1));
        expect(sum(drawn, inkOf)).toBeCloseTo(sum(bands, inkOf));
        const low = drawn.filter(({ height }) => height < least);
        expect(low.length).toBeLessThanOrEqual(1 + bands.filter(({ height }) => height >= least).length);
      }),
    );
  });
});

function inkOf({ densities: [density = 0] }: Band): number {
  return density;
}

function sum(bands: readonly Band[], of: (band: Band) => number): number {
  return bands.reduce((total, band) => total + band.height * of(band), 0);
}
