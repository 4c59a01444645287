import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concordance, contextColumns } from '../../../src/renderer/wording/concordance';
import { sorted } from '../../../src/renderer/tables/table';
import { bridgeCase, caseOf } from '../cases';
import { testComparison } from '../test-comparison';

const bridge = testComparison(bridgeCase());
const of = (...texts: readonly string[]): ReturnType<typeof testComparison> =>
  testComparison(
    caseOf(
      'made',
      texts.map((text, at) => ({ facts: [[`fact ${String(at)}`, text]], language: 'en' })),
    ),
  );

describe('the concordance', () => {
  it('gives every word of the sources its lines, each at the word itself', () => {
    const words = bridge.sources[0]!.text.match(/\p{L}+/gu)!;
    fc.assert(
      fc.property(fc.constantFrom(...words), (word) => {
        const rows = concordance(bridge, word);
        expect(rows.length).toBeGreaterThan(0);
        for (const { place, found } of rows) {
          const { text, segments } = bridge.sources[place.source]!;
          expect(text.slice(place.start, place.end).toLowerCase()).toBe(word.toLowerCase());
          expect(found.toLowerCase()).toBe(word.toLowerCase());
          expect(place.start).toBeGreaterThanOrEqual(segments[place.segment]!.start);
          expect(place.end).toBeLessThanOrEqual(segments[place.segment]!.end);
        }
      }),
    );
  });

  it('takes any text for words, never for a pattern', () => {
    fc.assert(
      fc.property(fc.string(), (term) => {
        for (const { found } of concordance(bridge, term))
          expect(found.toLowerCase()).toBe(term.trim().replace(/\s+/gu, ' ').toLowerCase());
      }),
    );
  });

  it.each([
    ['kill', 'They kill; the killing and skill stay out.', ['kill']],
    ['the bridge', 'The bridge fell. Under the\nbridge nobody stood.', ['The bridge', 'the bridge']],
    ['U.S.', 'The U.S. said so.', ['U.S.']],
    ['', 'Nothing is looked up.', []],
    ['橋', '古い橋が落ちた。', ['橋']],
  ])('finds “%s” as whole words', (term, text, found) => {
    expect(concordance(of(text, 'Another.'), term).map((row) => row.found)).toEqual(found);
  });

  it('cuts what stands around at words and at the paragraph', () => {
    const [row] = concordance(of(`${'before '.repeat(40)}here ${'after '.repeat(40)}`, 'Another.'), 'here');
    expect(row?.before).toMatch(/^(?:before )+before$/u);
    expect(row?.after).toMatch(/^(?:after )+after$/u);
  });

  it('sorts what stands before the words from the words outwards', () => {
    const rows = concordance(of('a zebra here. One b yak here.', 'Another.'), 'here');
    const order = sorted(rows, contextColumns(), { column: 'before', down: false });
    expect(order.map(({ before }) => before.split(' ').at(-1))).toEqual(['yak', 'zebra']);
  });
});
