import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Comparison, Difference } from '../../../src/core/contract/comparison';
import { differencesOf, pack, unpack } from '../../../src/core/contract/packed';
import { EMPTY_COMPARISON } from './empty-comparison';

function difference(row: string, source: number): Difference {
  const cell = (of: number) => ({ source: of, segments: [0] });
  return { row, a: cell(0), b: cell(source), relation: 'identical', changes: [], marks: [] };
}

function comparisonOf(differences: readonly Difference[]): Comparison {
  return { ...EMPTY_COMPARISON, differences, notices: ['a line\nand another one'] };
}

describe('a packed comparison', () => {
  it('is what it was when it is unpacked, whatever its rows are called', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 60 }), fc.nat(3), (rows, more) => {
        const made = comparisonOf(
          rows.flatMap((row) => Array.from({ length: more + 1 }, (_, at) => difference(row, at + 1))),
        );
        const unpacked = unpack(pack(made));
        expect(unpacked).toEqual(made);
        expect({ ...unpacked }).toEqual(made);
        const ofRow = differencesOf(unpack(pack(made)));
        for (const row of rows) expect(ofRow?.(row)).toEqual(made.differences.filter((one) => one.row === row));
        expect(ofRow?.('a row that there is not, however it is called')).toEqual([]);
      }),
    );
  });

  it('reads no more of the differences than the rows that are asked for stand beside', () => {
    const rows = Array.from({ length: 400 }, (_, at) => `row ${String(at)}`);
    const text = pack(comparisonOf(rows.map((row) => difference(row, 1))));
    const parse = vi.spyOn(JSON, 'parse');
    const ofRow = differencesOf(unpack(text));
    ofRow?.('row 3');
    ofRow?.('row 4');
    expect(parse).toHaveBeenCalledTimes(2);
    expect(parse.mock.calls.reduce((read, [part]) => read + part.length, 0)).toBeLessThan(text.length / 4);
    parse.mockRestore();
  });

  it('is read all at once where it holds all differences already', () => {
    expect(differencesOf(comparisonOf([difference('row', 1)]))).toBeNull();
  });
});
