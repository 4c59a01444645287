import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { DifferenceIndex } from '../../../src/renderer/synopsis/differences';
import { conflictMarks, differenceMarks, piecesOf, type WordMark } from '../../../src/renderer/synopsis/marks';
import { bridgeCase } from '../cases';
import { testComparison } from '../test-comparison';

const LENGTH = 60;
const mark: fc.Arbitrary<WordMark> = fc
  .record({
    start: fc.integer({ min: 0, max: LENGTH }),
    length: fc.integer({ min: 0, max: 20 }),
    kind: fc.constantFrom('changed' as const, 'shared' as const, 'distinctive' as const, 'conflict' as const),
  })
  .map(({ start, length, kind }) => ({ start, end: start + length, kind: length === 0 ? 'absent' : kind }));

describe('the pieces of a marked segment', () => {
  it('are the segment again when joined, and each carries exactly the marks that cover it', () => {
    fc.assert(
      fc.property(
        fc.array(mark),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 40 }),
        (marks, start, length) => {
          const segment = { start, end: start + length };
          const pieces = piecesOf(segment, marks);
          let at = segment.start;
          for (const piece of pieces) {
            expect(piece.start).toBe(at);
            at = piece.end;
            if (piece.start === piece.end) continue;
            const over = marks.filter((one) => one.start <= piece.start && one.end >= piece.end);
            expect(piece.kinds.toSorted()).toEqual([...new Set(over.map(({ kind }) => kind))].toSorted());
          }
          expect(at).toBe(segment.end);
        },
      ),
    );
  });

  it('carry all the marks that lie over one another', () => {
    const pieces = piecesOf({ start: 0, end: 10 }, [
      { start: 2, end: 8, kind: 'changed' },
      { start: 4, end: 6, kind: 'conflict' },
    ]);
    expect(pieces.map(({ start, end, kinds }) => [start, end, kinds])).toEqual([
      [0, 2, []],
      [2, 4, ['changed']],
      [4, 6, ['changed', 'conflict']],
      [6, 8, ['changed']],
      [8, 10, []],
    ]);
  });

  it('say where words are absent, also at the very edge of the segment', () => {
    const absent = piecesOf({ start: 0, end: 4 }, [
      { start: 0, end: 0, kind: 'absent' },
      { start: 4, end: 4, kind: 'absent' },
    ]);
    expect(absent.map(({ start, end }) => [start, end])).toEqual([
      [0, 0],
      [0, 4],
      [4, 4],
    ]);
  });
});

describe('the marks of a comparison', () => {
  const comparison = testComparison(bridgeCase());

  it('are the words that differ, on either side', () => {
    const index = new DifferenceIndex(comparison);
    const row = comparison.rows.find(
      ({ cells }) => cells.length === 3 && cells.every((cell) => cell.segments[0] === 1),
    );
    const difference = index.against(row?.id ?? '', 1);
    expect(difference?.relation).toBe('close');
    const words = (side: 'a' | 'b'): readonly string[] =>
      difference === null
        ? []
        : differenceMarks(difference, side).map(
            ({ start, end }) => comparison.sources[difference[side].source]?.text.slice(start, end) ?? '',
          );
    expect(words('a').join(' ')).toContain('12');
    expect(words('b').join(' ')).toContain('14');
  });

  it('mark a figure only where another source contradicts it', () => {
    const cell = (
      source: number,
      start: number,
    ): Parameters<typeof conflictMarks>[0]['figures'][number]['cells'][number] => ({
      source,
      segment: 1,
      start,
      end: start + 2,
      text: '12',
      min: 12,
      max: 12,
      minOpen: false,
      maxOpen: false,
      approximate: false,
      asOf: null,
    });
    const figures = [
      {
        id: 'injured',
        role: 'injured',
        unit: 'person',
        cells: [cell(0, 10), cell(1, 20), cell(2, 30)],
        pairs: [
          { a: 0, b: 1, relation: 'conflict' as const },
          { a: 0, b: 2, relation: 'agree' as const },
        ],
      },
    ];
    expect([...conflictMarks({ ...comparison, figures }).keys()]).toEqual([0, 1]);
  });
});
