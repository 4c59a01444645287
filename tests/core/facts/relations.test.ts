import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureCell } from '../../../src/core/contract/figures';
import { relationOf, type CellScope } from '../../../src/core/facts/relations';

const PLAIN: CellScope = {
  date: null,
  published: null,
  course: 'rises',
  changes: false,
  slack: 0,
  roundFrom: 1000,
  counter: null,
  clock: null,
  superseded: false,
  moment: null,
};

function cell(min: number | null, max: number | null, more: Partial<FigureCell> = {}): FigureCell {
  return {
    source: 0,
    segment: 0,
    start: 0,
    end: 1,
    text: '',
    min,
    max,
    minOpen: false,
    maxOpen: false,
    approximate: false,
    asOf: null,
    negated: false,
    ...more,
  };
}

const other = { source: 1 };

describe('two cells', () => {
  it.each([
    ['the same flat number', cell(84, 84), cell(84, 84, other), 'agree'],
    ['the same floor', cell(84, null), cell(84, null, other), 'agree'],
    ['a floor and a number above it', cell(84, null), cell(103, 103, other), 'compatible'],
    ['two floors', cell(84, null), cell(91, null, other), 'compatible'],
    ['a floor and a number below it', cell(91, null), cell(84, 84, other), 'conflict'],
    ['an open floor and its own number', cell(80, null, { minOpen: true }), cell(80, 80, other), 'conflict'],
    ['about 100 and 103', cell(90, 110, { approximate: true }), cell(103, 103, other), 'compatible'],
    ['two numbers', cell(84, 84), cell(103, 103, other), 'conflict'],
    ['two numbers, one of a stated time', cell(84, 84, { asOf: '14:00' }), cell(103, 103, other), 'scope'],
    [
      'two numbers of the same time',
      cell(84, 84, { asOf: 'Today' }),
      cell(103, 103, { ...other, asOf: 'today' }),
      'conflict',
    ],
    ['a number and its denial', cell(84, 84), cell(84, 84, { ...other, negated: true }), 'conflict'],
  ] as const)('%s', (_, a, b, relation) => {
    expect(relationOf(a, b, PLAIN, PLAIN)).toBe(relation);
    expect(relationOf(b, a, PLAIN, PLAIN)).toBe(relation);
  });

  it('of reports of different days are explained by time when the later toll is higher, and only then', () => {
    const early = { ...PLAIN, published: '2024-01-03' };
    const late = { ...PLAIN, published: '2024-01-04' };
    expect(relationOf(cell(84, 84), cell(103, 103, other), early, late)).toBe('scope');
    expect(relationOf(cell(103, 103), cell(84, 84, other), early, late)).toBe('conflict');
    expect(
      relationOf(cell(84, 84), cell(103, 103, other), { ...early, course: 'steady' }, { ...late, course: 'steady' }),
    ).toBe('conflict');
  });

  it('of one day are told apart by the hour where both give it', () => {
    const early = { ...PLAIN, published: '2024-01-04T09:00:00Z' };
    const late = { ...PLAIN, published: '2024-01-04T18:00:00Z' };
    expect(relationOf(cell(84, 84), cell(103, 103, other), early, late)).toBe('scope');
    expect(relationOf(cell(84, 84), cell(103, 103, other), { ...early, published: '2024-01-04' }, late)).toBe(
      'conflict',
    );
  });

  it('of the missing are explained by time whichever way the number goes', () => {
    const early = { ...PLAIN, course: 'changes', published: '2024-01-03' } as const;
    const late = { ...PLAIN, course: 'changes', published: '2024-01-04' } as const;
    expect(relationOf(cell(12, 12), cell(3, 3, other), early, late)).toBe('scope');
  });

  it('stand to each other the same way round both ways', () => {
    const bound = fc.option(fc.integer({ min: 0, max: 5 }));
    const any = fc
      .tuple(bound, bound, fc.boolean(), fc.boolean(), fc.option(fc.constantFrom('now', 'then')), fc.boolean())
      .map(([low, high, minOpen, maxOpen, asOf, negated]) => {
        const [min, max] = low !== null && high !== null && low > high ? [high, low] : [low, high];
        return cell(min, max, { minOpen: minOpen && min !== null, maxOpen: maxOpen && max !== null, asOf, negated });
      });
    fc.assert(
      fc.property(any, any, (a, b) => {
        const second = { ...b, source: 1 };
        expect(relationOf(a, second, PLAIN, PLAIN)).toBe(relationOf(second, a, PLAIN, PLAIN));
      }),
    );
  });
});
