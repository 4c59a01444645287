import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../../src/core/contract/library';
import { groupHits, isDay, markedParts } from '../../../src/renderer/search/results';

function hit(id: string, segment: string): SearchHit {
  return {
    case: id,
    source: `${id}/s`,
    name: 'Herald',
    published: '2024-01-03T10:00:00Z',
    language: 'en',
    segment,
    span: { start: 0, end: 3 },
    snippet: '…the river rose',
    marks: [{ start: 5, end: 10 }],
  };
}

describe('what the search shows', () => {
  it('is grouped by case in the order of the answer, also where only the title fits', () => {
    const item = (id: string) => ({ id, title: id, origin: 'own' as const, createdAt: '', outlets: [] });
    const groups = groupHits({ hits: [hit('b', '1'), hit('b', '2')], cases: [item('b'), item('a')], more: false });
    expect(groups.map(({ item: { id }, hits }) => [id, hits.length])).toEqual([
      ['b', 2],
      ['a', 0],
    ]);
  });

  it('has the words marked and nothing lost', () => {
    const parts = markedParts(hit('a', '1'));
    expect(parts).toEqual([
      { text: '…the ', marked: false },
      { text: 'river', marked: true },
      { text: ' rose', marked: false },
    ]);
    expect(markedParts({ snippet: 'plain', marks: [] })).toEqual([{ text: 'plain', marked: false }]);
  });

  it.each([
    ['2024', true],
    ['2024-01', true],
    ['2024-01-31', true],
    ['202', false],
    ['2024-13', false],
    ['yesterday', false],
  ])('takes %s for a date: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});
