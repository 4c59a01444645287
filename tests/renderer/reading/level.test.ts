import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  gapFor,
  levelWith,
  pairsAround,
  rowAt,
  type LevelPair,
  type RowSpan,
} from '../../../src/renderer/reading/level';
import { rowsAt } from './rows-at';

/** A column of rows, one below the other, each 100 high. */
function column(...rows: readonly string[]): readonly RowSpan[] {
  return rows.map((row, at) => ({ row, top: at * 100, bottom: at * 100 + 90 }));
}

/** Every row that two columns share, in the order of `a`. */
function levelPairs(a: readonly RowSpan[], b: readonly RowSpan[]): readonly LevelPair[] {
  return a.flatMap(({ row, top }) => {
    const other = b.find((span) => span.row === row);
    return other === undefined ? [] : [{ a: top, b: other.top }];
  });
}

function levelOf(a: readonly RowSpan[], b: readonly RowSpan[], at: number): number {
  return levelWith(pairsAround(rowsAt(a), rowsAt(b), at), at);
}

const anyColumn = fc
  .uniqueArray(fc.record({ row: fc.integer({ min: 0, max: 30 }), height: fc.integer({ min: 20, max: 900 }) }), {
    selector: ({ row }) => row,
    maxLength: 20,
  })
  .map((rows) => {
    let top = 0;
    return rows.map(({ row, height }): RowSpan => {
      const span = { row: String(row), top, bottom: top + height };
      top += height;
      return span;
    });
  });

describe('columns linked by fact', () => {
  it('have every shared fact level, in whatever order the two tell theirs', () => {
    fc.assert(
      fc.property(anyColumn, anyColumn, (a, b) => {
        for (const { row, top } of a) {
          const other = b.find((span) => span.row === row);
          if (other !== undefined) expect(levelOf(a, b, top)).toBe(other.top);
        }
      }),
    );
  });

  it('move without a jump: a small step in one is a small step in the other', () => {
    fc.assert(
      fc.property(anyColumn, anyColumn, fc.double({ min: -500, max: 9000, noNaN: true }), (a, b, at) => {
        const pairs = levelPairs(a, b);
        const steepest = pairs.slice(1).reduce((most, pair, index) => {
          const before = pairs[index];
          return before === undefined ? most : Math.max(most, Math.abs((pair.b - before.b) / (pair.a - before.a)));
        }, 1);
        expect(Math.abs(levelWith(pairs, at + 0.5) - levelWith(pairs, at))).toBeLessThanOrEqual(steepest * 0.5 + 1e-6);
      }),
    );
  });

  it('need no more than the shared facts around a height', () => {
    fc.assert(
      fc.property(anyColumn, anyColumn, fc.integer({ min: -500, max: 9000 }), (a, b, at) => {
        expect(levelOf(a, b, at)).toBe(levelWith(levelPairs(a, b), at));
      }),
    );
  });

  it('go in proportion between two facts, and pixel by pixel beyond the last', () => {
    const pairs = levelPairs(column('x', 'own', 'y'), column('x', 'y'));
    expect(levelWith(pairs, 100)).toBe(50);
    expect(levelWith(pairs, 260)).toBe(160);
    expect(levelWith(pairs, -40)).toBe(-40);
  });

  it('share no fact and still scroll together', () => {
    expect(levelOf(column('x'), column('y'), 120)).toBe(120);
  });

  it('show the gap of a fact that one lacks below what both told before it', () => {
    const a = column('x', 'y', 'own', 'z');
    expect(gapFor('own', a, column('y', 'x', 'z'))).toBe(90);
    expect(gapFor('own', a, column('z', 'other'))).toBe(0);
    expect(gapFor('own', a, [])).toBe(0);
  });

  it('hold the fact that begins at the line or last before it', () => {
    expect(rowAt(column('x', 'y'), 150)?.row).toBe('y');
    expect(rowAt(column('x', 'y'), -10)?.row).toBe('x');
    expect(rowAt([], 10)).toBeNull();
  });
});
