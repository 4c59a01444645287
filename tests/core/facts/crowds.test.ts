import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/core/contract/source';
import { factsOf, link, shortRow, source, sourceIn } from './invented-case';

/** A French report; the first paragraph is its headline. */
function report(id: string, ...paragraphs: readonly string[]): Source {
  return sourceIn('fr', id, '2031-05-04', ...paragraphs);
}

function rowsOf(...sources: readonly Source[]): readonly (readonly string[])[] {
  return factsOf(sources, [link([0, 1], [1, 1]), link([0, 2], [1, 2])])
    .figures.filter(({ cells }) => new Set(cells.map(({ source: index }) => index)).size > 1)
    .map((row) => shortRow(row, sources).slice(1));
}

describe('crowds', () => {
  it('of a country and of its capital are two figures', () => {
    const rows = rowsOf(
      report(
        'une',
        'Quatrième marche contre la taxe',
        'Selon le ministère, 212 000 personnes ont défilé en France, dont 31 000 à Paris.',
      ),
      report(
        'deux',
        'La marche contre la taxe en recul',
        'Quelque 31 000 personnes ont défilé à Paris et 212 000 en France, dit le ministère.',
      ),
    );
    expect(rows).toContainEqual(['une: 212 000', 'deux: 212 000']);
    expect(rows.some((cells) => cells.includes('une: 212 000') && cells.includes('deux: Quelque 31 000'))).toBe(false);
  });

  it('of two days are two figures', () => {
    const rows = rowsOf(
      report(
        'une',
        'La marche du 4 mai en recul',
        'Après la longue marche du 28 avril, où la mairie a compté 640 000 manifestants et les pêcheurs plus de deux millions, une autre a eu lieu ce 4 mai.',
        'Dimanche 4 mai, 212 000 personnes ont manifesté, selon le ministère.',
      ),
      report(
        'deux',
        'Moins de monde le 4 mai',
        'Le 4 mai, 212 000 personnes ont manifesté, selon le ministère.',
        'C’est moins que les 640 000 manifestants du 28 avril.',
      ),
    );
    expect(rows).toContainEqual(['une: 212 000', 'deux: 212 000']);
    expect(rows.every((cells) => !cells.includes('une: 640 000') || !cells.includes('deux: 212 000'))).toBe(true);
  });

  it('are not those of whom another day is told for comparison', () => {
    const sources = [
      source(
        'one',
        '2031-05-04',
        'Fewer march in Tovar',
        'Police said 22,400 people marched in Tovar on Sunday, compared with the 67,300 who marched on 28 April.',
      ),
      source('two', '2031-05-04', 'Tovar marches', 'Some 22,400 people marched in Tovar on Sunday, police said.'),
    ];
    const rows = factsOf(sources, [link([0, 1], [1, 1])]).figures.filter(({ cells }) => cells.length > 1);
    expect(rows.map((row) => shortRow(row, sources).slice(1))).toEqual([['one: 22,400', 'two: Some 22,400']]);
  });

  it('whose parts stand in brackets are told by their total', () => {
    const sources = [
      source(
        'one',
        '2031-05-04',
        'March',
        'Some 34,200 people marched (29,600 in the main march and 4,600 beside it).',
      ),
      source('two', '2031-05-04', 'March', 'About 34,200 people marched.'),
    ];
    const rows = factsOf(sources, [link([0, 1], [1, 1])]).figures.filter(({ cells }) => cells.length > 1);
    expect(rows.map((row) => shortRow(row, sources).slice(1))).toEqual([['one: Some 34,200', 'two: About 34,200']]);
  });
});
