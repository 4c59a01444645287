import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawnFor,
  missingOf,
  NOTHING_DRAWN,
  withAnotherPart,
  type DrawnSpan,
  type ItemSpan,
} from '../../../src/renderer/synopsis/drawn-span';

const PARTS = 5;

/** What is wished for and the part of it that is seen. */
const view = fc
  .record({ first: fc.nat(40), above: fc.nat(8), seen: fc.integer({ min: 1, max: 6 }), below: fc.nat(8) })
  .map(({ first, above, seen, below }) => ({
    wished: { first, end: first + above + seen + below },
    seen: { first: first + above, end: first + above + seen },
  }));

function later(drawn: DrawnSpan, wished: ItemSpan, parts: number, up = false): DrawnSpan {
  let now = drawn;
  for (let part = 0; part < parts; part++) now = withAnotherPart(now, wished, up, () => PARTS);
  return now;
}

describe('what is drawn of a long list', () => {
  it('is at first what is seen', () => {
    const seen = { first: 4, end: 7 };
    expect(drawnFor(seen, { first: 0, end: 15 }, NOTHING_DRAWN)).toEqual({ ...seen, unfinished: null });
  });

  it('grows below part by part, then above', () => {
    const wished = { first: 3, end: 8 };
    const drawn = { first: 4, end: 7, unfinished: null };
    expect(later(drawn, wished, 2)).toEqual({ first: 4, end: 7, unfinished: { index: 7, parts: 2 } });
    expect(later(drawn, wished, PARTS)).toEqual({ first: 4, end: 8, unfinished: null });
    expect(later(drawn, wished, PARTS + 1)).toEqual({ first: 4, end: 8, unfinished: { index: 3, parts: 1 } });
  });

  it('grows above first for a reader who goes up', () => {
    const drawn = later({ first: 4, end: 7, unfinished: null }, { first: 3, end: 8 }, 1, true);
    expect(drawn.unfinished).toEqual({ index: 3, parts: 1 });
  });

  it('finishes what was begun before it begins anything else', () => {
    const begun = { first: 4, end: 7, unfinished: { index: 7, parts: 1 } };
    expect(later(begun, { first: 3, end: 8 }, 1, true).unfinished).toEqual({ index: 7, parts: 2 });
  });

  it('keeps nothing of a place that is far away', () => {
    const drawn = { first: 4, end: 7, unfinished: { index: 7, parts: 2 } };
    expect(drawnFor({ first: 30, end: 33 }, { first: 22, end: 41 }, drawn)).toEqual({
      first: 30,
      end: 33,
      unfinished: null,
    });
  });

  it('makes an unfinished item whole as soon as it is seen', () => {
    const drawn = { first: 4, end: 7, unfinished: { index: 7, parts: 2 } };
    expect(drawnFor({ first: 5, end: 8 }, { first: 0, end: 16 }, drawn)).toEqual({
      first: 4,
      end: 8,
      unfinished: null,
    });
  });

  it('always holds all that is seen and nothing that is not wished, wherever the view went before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(view, fc.nat(30), fc.boolean()), { minLength: 1 }), (views) => {
        let drawn = NOTHING_DRAWN;
        for (const [{ seen, wished }, parts, up] of views) {
          drawn = later(drawnFor(seen, wished, drawn), wished, parts, up);
          expect(drawn.first).toBeLessThanOrEqual(seen.first);
          expect(drawn.end).toBeGreaterThanOrEqual(seen.end);
          expect(drawn.first).toBeGreaterThanOrEqual(wished.first);
          expect(drawn.end).toBeLessThanOrEqual(wished.end);
          const { unfinished } = drawn;
          if (unfinished === null) continue;
          expect([drawn.first - 1, drawn.end]).toContain(unfinished.index);
          expect(unfinished.index).toBeGreaterThanOrEqual(wished.first);
          expect(unfinished.index).toBeLessThan(wished.end);
          expect(unfinished.parts).toBeLessThan(PARTS);
        }
      }),
    );
  });

  it('is all that is wished once every part is there', () => {
    fc.assert(
      fc.property(view, fc.boolean(), ({ seen, wished }, up) => {
        const drawn = drawnFor(seen, wished, NOTHING_DRAWN);
        const all = later(drawn, wished, missingOf(drawn, wished) * PARTS, up);
        expect(all).toEqual({ ...wished, unfinished: null });
        expect(missingOf(all, wished)).toBe(0);
      }),
    );
  });
});
