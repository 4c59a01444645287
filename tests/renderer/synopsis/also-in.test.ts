import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link, Row } from '../../../src/core/contract/comparison';
import type { SegmentRef } from '../../../src/core/contract/source';
import { AlsoIn } from '../../../src/renderer/synopsis/also-in';

function row(id: string, ...refs: readonly SegmentRef[]): Row {
  const cells = refs.map(({ source, segment }) => ({ source, segments: [segment] }));
  return { id, cells, confidence: null, reasons: [] };
}

function link(a: SegmentRef, b: SegmentRef, confidence: number): Link {
  return { a, b, score: confidence, confidence, origin: 'automatic', reasons: [] };
}

const at = (source: number, segment: number): SegmentRef => ({ source, segment });

describe('where else a paragraph with two facts is told', () => {
  const rows = [row('one', at(0, 0), at(1, 0)), row('two', at(0, 1), at(1, 1), at(2, 1))];

  it('is named at both ends of a sure link between two rows', () => {
    const also = new AlsoIn({ rows, links: [link(at(0, 0), at(1, 1), 0.8)] });
    expect(also.of(0, [0])).toEqual([at(1, 1)]);
    expect(also.of(1, [1])).toEqual([at(0, 0)]);
  });

  it('is not named for a weak link, nor for one inside a row', () => {
    const links = [link(at(0, 0), at(1, 0), 1), link(at(0, 0), at(1, 1), 0.74)];
    expect(new AlsoIn({ rows, links }).of(0, [0])).toEqual([]);
  });

  it('names the surest way into a row once', () => {
    const links = [link(at(0, 0), at(1, 1), 0.8), link(at(0, 0), at(2, 1), 0.95)];
    expect(new AlsoIn({ rows, links }).of(0, [0])).toEqual([at(2, 1)]);
  });

  it('leads to other rows only, whatever is linked', () => {
    const ref = fc.record({ source: fc.nat(2), segment: fc.nat(3) });
    const links = fc.array(fc.tuple(ref, ref, fc.double({ min: 0, max: 1, noNaN: true })));
    fc.assert(
      fc.property(links, fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), (pairs, places) => {
        const groups = [0, 1, 2, 3].map((group) =>
          row(
            String(group),
            ...places.flatMap((place, index) => (place === group ? [at(index % 3, Math.floor(index / 3))] : [])),
          ),
        );
        const also = new AlsoIn({ rows: groups, links: pairs.map(([a, b, sure]) => link(a, b, sure)) });
        for (const [index, place] of places.entries())
          for (const { source, segment } of also.of(index % 3, [Math.floor(index / 3)]))
            expect(places[segment * 3 + source]).not.toBe(place);
      }),
    );
  });
});
