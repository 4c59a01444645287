import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonAnchors } from '../../../src/core/diff/anchors';
import { diffTokens, type Edit } from '../../../src/core/diff/token-diff';

function apply(a: readonly string[], b: readonly string[], edits: readonly Edit[]): readonly string[] {
  const result: string[] = [];
  let at = 0;
  for (const edit of edits) {
    result.push(...a.slice(at, edit.aStart), ...b.slice(edit.bStart, edit.bEnd));
    at = edit.aEnd;
  }
  return [...result, ...a.slice(at)];
}

const word = fc.constantFrom('the', 'bomb', 'went', 'off', 'at', 'noon', ',', '84', 'dead', 'wounded', 'and', 'Kerman');
const tokens = fc.array(word, { maxLength: 60 });

describe('the difference of two token lists', () => {
  it('turns the one into the other', () => {
    fc.assert(
      fc.property(tokens, tokens, (a, b) => {
        expect(apply(a, b, diffTokens(a, b))).toEqual(b);
      }),
    );
  });

  it('is empty exactly for equal lists', () => {
    fc.assert(
      fc.property(tokens, tokens, (a, b) => {
        expect(diffTokens(a, b).length === 0).toBe(a.join('\u0000') === b.join('\u0000'));
      }),
    );
  });

  it('lists edits in ascending order with equal tokens between any two', () => {
    fc.assert(
      fc.property(tokens, tokens, (a, b) => {
        const edits = diffTokens(a, b);
        edits.slice(1).forEach((edit, index) => {
          const before = edits[index];
          expect(edit.aStart).toBeGreaterThan(before?.aEnd ?? -1);
          expect(a.slice(before?.aEnd, edit.aStart)).toEqual(b.slice(before?.bEnd, edit.bStart));
        });
      }),
    );
  });

  it('holds for long texts, which are split at anchors first', () => {
    const vocabulary = fc.integer({ min: 0, max: 900 }).map((n) => `w${String(n)}`);
    const long = fc.array(vocabulary, { minLength: 2_000, maxLength: 2_400 });
    const cut = fc.array(fc.tuple(fc.nat(2_000), fc.nat(30), tokens), { maxLength: 8 });
    fc.assert(
      fc.property(long, cut, (a, edits) => {
        const b = [...a];
        for (const [at, remove, insert] of edits) b.splice(at, remove, ...insert);
        expect(apply(a, b, diffTokens(a, b))).toEqual(b);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps more different tokens apart than there are characters', () => {
    const a = Array.from({ length: 70_000 }, (_, index) => `a${String(index)}`);
    const b = [...a.slice(0, 35_000), 'new', ...a.slice(35_000)];
    expect(diffTokens(a, b)).toEqual([{ aStart: 35_000, aEnd: 35_000, bStart: 35_000, bEnd: 35_001 }]);
  });
});

describe('anchors', () => {
  it('are equal runs, ascending and disjoint in both lists', () => {
    fc.assert(
      fc.property(tokens, tokens, (a, b) => {
        let endA = 0;
        let endB = 0;
        for (const anchor of commonAnchors(a, b)) {
          expect(anchor.a).toBeGreaterThanOrEqual(endA);
          expect(anchor.b).toBeGreaterThanOrEqual(endB);
          expect(a.slice(anchor.a, anchor.a + anchor.length)).toEqual(b.slice(anchor.b, anchor.b + anchor.length));
          endA = anchor.a + anchor.length;
          endB = anchor.b + anchor.length;
        }
      }),
    );
  });
});
