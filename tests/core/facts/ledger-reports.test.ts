import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../../../src/core/contract/figures';
import { factsOf, link, shortRow, source } from './invented-case';

/** Two invented reports of a mill fire that tell the same things in other words, and a third with other facts. */
const MILL = [
  source(
    'wire',
    '2031-03-12',
    'At least 57 dead as fire sweeps through carpet mill',
    'TOVAR, March 12 - At least 57 people were killed and more than 120 injured when fire swept through a carpet mill in Tovar on Tuesday evening, officials said, in the deadliest accident of its kind in more than a decade.',
    'The blaze broke out at about 6:40 p.m. in the mill, where some 900 workers were on the evening shift.',
    'Thirty-one of the dead were women, the city hospital said.',
    'Three managers were detained for questioning.',
    'A panel would report within 10 days, the governor said.',
    'In 2019 a fire at the Nadir mill killed 112 workers, and the collapse of the Orsk building the next year killed more than 1,100.',
  ),
  source(
    'union',
    '2031-03-12',
    'Locked in: 63 workers die in Tovar',
    'Sixty-three workers, 38 of them women, were burned to death on Tuesday night in the carpet mill in Tovar, the union said.',
    'The fire is believed to have started in the store room beside the loading bay, where bales of wool were piled, shortly before 7 p.m.',
    'More than 1,100 people were in the building, workers said, far above the 650 for which it had been approved.',
    'Police arrested four persons, Superintendent of Police Anwar Deshmil said.',
    'The panel has been asked to report within seven working days, the labour minister said.',
    'It recalled the Orsk collapse of 2020, which killed 1,134 people, when buyers signed an accord.',
    'The union demanded compensation of 2.5 million rupees for each family. Management has offered 300,000.',
  ),
];

const LINKS = [link([0, 2], [1, 2]), link([0, 4], [1, 4]), link([0, 5], [1, 5])];

function rowsOf(what: RegExp, links = LINKS): readonly (readonly string[])[] {
  return factsOf(MILL, links)
    .figures.filter((row) => what.test(row.what ?? ''))
    .map((row) => shortRow(row, MILL));
}

describe('two reports of one event, in other words', () => {
  it.each([
    ['the toll, though it is the highest in years', /^people killed$/u, ['wire: At least 57', 'union: Sixty-three']],
    ['women among the dead', /^women killed/u, ['wire: Thirty-one', 'union: 38']],
    [
      'those inside, workers to the one and people to the other',
      /inside$/u,
      ['wire: some 900', 'union: More than 1,100'],
    ],
    ['the arrested, managers or persons', /arrested$/u, ['wire: Three', 'union: four']],
    ['the hour, however far from its verb', /^clock time/u, ['wire: about 6:40 p.m.', 'union: shortly before 7 p.m.']],
    ['days and working days', /^deadline/u, ['wire: 10 days', 'union: seven working days']],
    [
      'the toll of the next year, not of the year before it',
      /killed \(2020\)/u,
      ['wire: more than 1,100', 'union: 1,134'],
    ],
  ])('have one row for %s', (_, what, cells) => {
    expect(rowsOf(what).map(([, ...texts]) => texts)).toContainEqual(cells);
  });

  it('have no conflict of years that date two events', () => {
    const years = factsOf(MILL, LINKS).figures.filter(({ kind }) => kind === 'date');
    expect(years.filter(({ strongest }) => strongest === 'conflict')).toEqual([]);
  });

  it('have the sum that follows another in its currency', () => {
    const sums = factsOf(MILL, LINKS).figures.filter(({ kind }) => kind === 'money');
    const offered = sums.flatMap(({ cells, unit }) => cells.map(({ text }) => `${text} ${unit ?? ''}`));
    expect(offered).toContain('300,000 rupee');
  });

  it('have the count of a ministry in the row of the toll', () => {
    const sources = [
      source(
        'one',
        '2031-03-13',
        'Over 60 killed in Tovar',
        'More than 60 people were killed in two blasts in Tovar on Wednesday.',
      ),
      source(
        'two',
        '2031-03-14',
        'Over 60 dead in Tovar blasts',
        'More than 60 people died on Wednesday in two blasts in Tovar.',
        'Bodies were still being brought out.',
        'Relatives waited at the gates.',
        'Update: The Health Ministry put the number of dead at 64 after duplicate names were removed.',
      ),
    ];
    const toll = factsOf(sources).figures.find(({ what }) => what === 'people killed');
    expect(toll?.cells.map(({ text }) => text)).toContain('64');
  });
});

describe('two reports of a sinking', () => {
  const sources = [
    source(
      'one',
      '2031-05-04T09:00:00Z',
      'Ferry sinks off Tovar',
      'A ferry sank off Tovar on Saturday, and 300 people had been brought ashore by early afternoon, officials said.',
      'Nine people died.',
      'The fishing boat Marit took 19 people out of the water.',
      'The Sel Dawn, built in 2006, is 42 metres long.',
    ),
    source(
      'two',
      '2031-05-04T19:00:00Z',
      'Ferry lost in fog',
      'A ferry went down off Tovar on Saturday, and 306 passengers and crew had been brought in by six o’clock.',
      'Nine people lost their lives.',
      'The helicopter crew snatched seven souls from a raft.',
      'The Sel Dawn was built of aluminium by a yard in the south in 2007 and is 42 metres overall.',
    ),
  ];
  const told = factsOf(sources, [link([0, 4], [1, 4])]).figures.map((row) => shortRow(row, sources));

  it('have the total of the saved in a row without what single boats did', () => {
    expect(told).toContainEqual(['people rescued', 'one: 300', 'two: 306']);
  });

  it('have one length of the ship, whatever year it was built in', () => {
    expect(told).toContainEqual(['length (metres)', 'one: 42 metres', 'two: 42 metres']);
  });
});

/** The relation of two tolls that two reports give on one day. */
function relationOf(one: string, other: string, published: readonly [string, string]): FigureRow['strongest'] {
  const sources = [one, other].map((toll, index) =>
    source(
      index === 0 ? 'one' : 'two',
      published[index] ?? null,
      'Blasts in Tovar',
      `The two blasts in Tovar on Wednesday killed ${toll} people, officials said.`,
    ),
  );
  return factsOf(sources).figures.find(({ what }) => what === 'people killed')?.strongest;
}

describe('the row of a toll leads with its strongest relation', () => {
  const day = ['2031-01-04', '2031-01-04'] as const;
  it.each([
    ['at least 84', '103', day, 'compatible'],
    ['84', '103', day, 'conflict'],
    ['84', '103', ['2031-01-04T14:00:00Z', '2031-01-04T18:00:00Z'] as const, 'scope'],
    ['103', '84', ['2031-01-04T14:00:00Z', '2031-01-04T18:00:00Z'] as const, 'conflict'],
    ['nearly 100', '95', day, 'compatible'],
    ['more than 103', '103', day, 'conflict'],
  ])('%s beside %s', (one, other, published, relation) => {
    expect(relationOf(one, other, published)).toBe(relation);
  });
});
