import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseSummary } from '../../../src/core/contract/case';
import { inOrder, moved } from '../../../src/renderer/cases/case-order';

const summary = (id: string, title: string, createdAt: string): CaseSummary => ({
  id,
  title,
  createdAt,
  origin: 'own',
  outlets: [],
});

describe('the order of the cases', () => {
  const cases = [
    summary('a', 'Part 10', '2024-02-01'),
    summary('b', 'part 2', '2024-03-01'),
    summary('c', 'Été', '2024-01-01'),
  ];
  const ids = (list: readonly CaseSummary[]): string => list.map(({ id }) => id).join('');

  it('is the library’s, or by age, or by name as people sort', () => {
    expect(ids(inOrder(cases, 'own'))).toBe('abc');
    expect(ids(inOrder(cases, 'newest'))).toBe('bac');
    expect(ids(inOrder(cases, 'title'))).toBe('cba');
  });

  it('has a case that is moved where it was put, and loses none', () => {
    expect(moved(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', null)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b'], 'a', 'elsewhere')).toEqual(['a', 'b']);
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), fc.nat(), (list, one, other) => {
        const [id = '', before = ''] = [list[one % list.length], list[other % list.length]];
        const now = moved(list, id, before);
        expect([...now].sort()).toEqual([...list].sort());
        if (id !== before) expect(now.indexOf(before)).toBe(now.indexOf(id) + 1);
      }),
    );
  });
});
