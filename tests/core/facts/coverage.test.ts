import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/core/contract/comparison';
import { finish } from '../../../src/core/contract/jobs';
import { factSteps } from '../../../src/core/facts/facts';
import { source } from './invented-case';

const SOURCES = [
  source('a', null, 'Fire', 'A fire in Orvale killed 20 people, Mayor Anna Kern said.', 'Rain put it out.'),
  source('b', null, 'Blaze', 'Twenty people died in a fire in Orvale, according to Mayor Anna Kern.'),
  source('c', null, 'Flames', 'There was a fire.', 'It killed 21 people.'),
  source('d', null, 'Weather', 'It will rain.'),
];

function row(id: string, ...cells: readonly (readonly [number, number])[]): Row {
  return {
    id,
    cells: cells.map(([index, segment]) => ({ source: index, segments: [segment] })),
    confidence: null,
    reasons: [],
  };
}

const ROWS = [row('fire', [0, 1], [1, 1], [2, 1]), row('toll', [0, 1], [1, 1]), row('rain', [0, 2])];

describe('coverage', () => {
  const { coverage } = finish(factSteps(SOURCES, [], ROWS));
  const cells = (id: string): readonly string[] | undefined => coverage.find((entry) => entry.row === id)?.cells;

  it('has a line a row and an entry a source', () => {
    expect(coverage.map((entry) => entry.row)).toEqual(['fire', 'toll', 'rain']);
    for (const entry of coverage) expect(entry.cells).toHaveLength(SOURCES.length);
  });

  it('tells a passage without what the others share as partly, and a source without a word of it as absent', () => {
    expect(cells('fire')).toEqual(['reported', 'reported', 'partly', 'absent']);
  });

  it('tells a source that gives the figure elsewhere as partly', () => {
    expect(cells('toll')).toEqual(['reported', 'reported', 'partly', 'absent']);
  });

  it('tells what one source has alone', () => {
    expect(cells('rain')).toEqual(['reported', 'absent', 'absent', 'absent']);
  });
});
