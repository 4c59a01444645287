import { describe, expect, it } from 'vitest';
import type { FigureCell } from '../../../src/core/contract/figures';
import { plotOf, type Bar } from '../../../src/renderer/facts/plot';

function value(source: number, min: number | null, max: number | null, more: Partial<FigureCell> = {}): FigureCell {
  const text = `${String(min)}–${String(max)}`;
  const place = { source, segment: 0, start: 0, end: 1 };
  return { ...place, text, min, max, minOpen: false, maxOpen: false, approximate: false, asOf: null, ...more };
}
const bars = (cells: readonly FigureCell[]): readonly Bar[] => plotOf(cells)?.lanes.flatMap((lane) => lane.bars) ?? [];

describe('the plot of a quantity', () => {
  it('puts the values of all sources on one scale', () => {
    const plot = plotOf([value(1, 103, 103), value(0, 84, 84), value(2, 93.5, 93.5)]);
    expect([plot?.low, plot?.high]).toEqual([84, 103]);
    const dots = plot?.lanes.map(({ bars: [bar] }) => bar?.dot ?? NaN) ?? [];
    expect(plot?.lanes.map(({ source }) => source)).toEqual([0, 1, 2]);
    expect(dots[0]).toBeLessThan(dots[2] ?? 0);
    expect(dots[2]).toBeCloseTo(((dots[0] ?? 0) + (dots[1] ?? 0)) / 2);
  });

  it('lets a bound without an end go on, from a dot that is hollow where the bound itself is out', () => {
    const [atLeast, moreThan, upTo] = bars([
      value(0, 84, null),
      value(1, 80, null, { minOpen: true }),
      value(2, null, 90),
    ]);
    expect(atLeast).toMatchObject({ openEnd: true, openStart: false, to: 1, hollow: false });
    expect(moreThan).toMatchObject({ openEnd: true, hollow: true });
    expect(upTo).toMatchObject({ openStart: true, from: 0, openEnd: false });
    expect(upTo?.dot).toBe(upTo?.to);
  });

  it('draws what is approximate around its middle, and a range without one', () => {
    const [about, range] = bars([value(0, 90, 110, { approximate: true }), value(1, 84, 91)]);
    expect(about).toMatchObject({ approximate: true, hollow: false });
    expect(about?.dot).toBeCloseTo(((about?.from ?? 0) + (about?.to ?? 0)) / 2);
    expect(range).toMatchObject({ dot: null, approximate: false });
  });

  it('is left out where there is nothing to compare', () => {
    expect(plotOf([])).toBeNull();
    expect(plotOf([value(0, 3, 3), value(1, 3, 3)])).toBeNull();
    expect(plotOf([value(0, null, null), value(1, null, null)])).toBeNull();
  });
});
