import { expect, it } from 'vitest';
import type { Responsibility } from '../../../src/core/contract/responsibility';
import { responsibilityColumns, responsibilityRows } from '../../../src/renderer/wording/responsibility-table';
import { compare } from '../../../src/core/compare/compare';
import { readCorpusCase } from '../../corpus-cases';

it('a row an answer: the source, the answer, who is meant, who says so, the words that lead to the sentence', () => {
  const comparison = compare(readCorpusCase('three-versions'));
  const answer: Responsibility = {
    source: 1,
    segment: 0,
    start: 4,
    end: 9,
    kind: 'blamed',
    actor: { start: 4, end: 6, text: 'Arvonia' },
    by: null,
    text: 'blamed Arvonia',
  };
  const told = { ...comparison, wording: { ...comparison.wording, responsibility: [answer] } };
  const [row] = responsibilityRows(told);
  const cells = responsibilityColumns(told).map(({ key, entries }) => [
    key,
    row === undefined ? [] : entries(row).map(({ text, places }) => [text, places.length]),
  ]);
  expect(Object.fromEntries(cells)).toMatchObject({
    source: [['B', 0]],
    answer: [['blamed on', 0]],
    actor: [['Arvonia', 1]],
    speaker: [],
    words: [['blamed Arvonia', 1]],
  });
});
