import { describe, expect, it } from 'vitest';
import { makeSource } from '../../../src/core/text/source';
import { factsOf, link, shortRow, source } from './invented-case';

/** The rows of two reports in one language, their only passages linked. */
function rowsOf(language: string, one: string, other: string): readonly (readonly string[])[] {
  const sources = [one, other].map((text, index) =>
    makeSource({
      id: index === 0 ? 'one' : 'two',
      file: `${String(index)}.txt`,
      format: 'text',
      sha256: '0'.repeat(64),
      text: `Orvale\n\n${text}`,
      meta: { language, published: '2031-05-06' },
    }),
  );
  return factsOf(sources, [link([0, 1], [1, 1])])
    .figures.filter(({ cells }) => cells.length > 1)
    .map((row) => shortRow(row, sources))
    .toSorted();
}

describe('shares of ballots that chose nobody', () => {
  it.each([
    [
      'pt',
      'Os votos nulos foram 4,21%. Os votos em branco, por sua vez, ficaram em 2,37%.',
      'O total de votos nulos correspondeu a 4,18% e brancos 2,37%.',
    ],
    [
      'fr',
      'Les votes nuls ont représenté 4,21 %. Les votes blancs ont atteint 2,37 %.',
      'Au total, les bulletins nuls sont 4,18 % et les blancs 2,37 %.',
    ],
    [
      'en',
      'Spoiled ballots made up 4.21% of the total, blank ones 2.37%.',
      'Spoiled ballots came to 4.18% and blank ballots to 2.37%.',
    ],
    ['en', 'Of all ballots 4.21% were null and 2.37% blank.', 'Null votes were 4.18%. Blank votes were 2.37%.'],
  ])('stand beside their like: %s', (language, one, other) => {
    const rows = rowsOf(language, one, other).map(([what, ...cells]) => [
      what,
      cells.map((cell) =>
        cell
          .replace(/^.*?: /u, '')
          .replace(/[\s%]/gu, '')
          .replace('.', ','),
      ),
    ]);
    expect(rows).toEqual([
      ['share: blank votes', ['2,37', '2,37']],
      ['share: null votes', ['4,21', '4,18']],
    ]);
  });

  it('are laid beside no candidate’s share', () => {
    expect(
      rowsOf(
        'pt',
        'Os votos nulos foram 4,21% do total.',
        'A prefeita levou 51,3% dos votos, excluídos brancos e nulos, e o padeiro, 48,7%.',
      ),
    ).toEqual([]);
    const [share] = factsOf([
      source('one', null, 'Orvale', 'Dragu had 51.3% of the votes, excluding null and blank ones, and Serb 48.7%.'),
    ]).figures.filter(({ cells }) => cells[0]?.text === '48.7%');
    expect(share?.what).toBe('share');
  });
});
