import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../../../src/core/contract/figures';
import { factsOf, LANDSLIDE, link, shortRow, source } from './invented-case';

const rows = (): readonly FigureRow[] => factsOf(LANDSLIDE).figures;

function row(what: string): FigureRow | undefined {
  return rows().find((figure) => figure.what === what);
}

describe('the ledger', () => {
  it('brings the toll of the event together, from headlines and from running text', () => {
    const killed = row('people killed');
    expect(killed && shortRow(killed, LANDSLIDE)).toEqual([
      'people killed',
      'agency: At least 31',
      'daily: 38',
      'blog: 44',
    ]);
    expect(killed?.unit).toBe('person');
    expect(killed?.role).toBe('killed');
  });

  it('keeps the toll of another event apart, although its words are alike', () => {
    const older = rows().find(({ what }) => what?.includes('2011'));
    expect(older && shortRow(older, LANDSLIDE).slice(1)).toEqual(['agency: 9', 'daily: nine']);
    expect(older?.strongest).toBe('agree');
  });

  it('leaves out a year that one source names in passing, and keeps one that says something', () => {
    const told = factsOf([
      source(
        'one',
        '2031-05-04',
        'Bridge falls',
        'The bridge was built in 1994. Nothing like it had been seen in the city since the quake of 2011.',
      ),
      source('two', '2031-05-04', 'Bridge down', 'Traffic stopped. The mayor came into office after the vote of 2029.'),
    ]).figures.map(({ cells }) => cells.map(({ text }) => text).join());
    expect(told).toContain('1994');
    expect(told).not.toContain('2029');
  });

  it('shows a headline that its own text does not bear out', () => {
    const told = factsOf([
      source('one', '2031-05-04', 'Police arrest 600 at march', 'Police made 457 arrests at the march on Sunday.'),
      source('two', '2031-05-04', 'March ends in arrests', 'Nearly 500 people were arrested at the march on Sunday.'),
    ]).figures.find(({ role }) => role === 'arrested');
    expect(told?.cells.map(({ text }) => text)).toEqual(['600', '457', 'Nearly 500']);
    expect(told?.strongest).toBe('conflict');
  });

  it('keeps numbers apart that a sentence gives for two places', () => {
    const told = factsOf([
      source(
        'one',
        '2031-05-04',
        'Troops stay',
        'Merland has some 2,500 troops in Norvia and 900 in Sudvia, officials said.',
      ),
      source(
        'two',
        '2031-05-04',
        'Troops to stay',
        'There are about 2,400 Merland soldiers in Norvia, and nearly 1,000 in neighbouring Sudvia, officials said.',
      ),
    ]).figures.filter(({ unit }) => unit === 'soldier' || unit === 'troop');
    expect(told.map(({ cells }) => cells.map(({ text }) => text))).toEqual(
      expect.arrayContaining([
        ['some 2,500', 'about 2,400'],
        ['900', 'nearly 1,000'],
      ]),
    );
    expect(told.map(({ what }) => what).sort()).toEqual(['soldiers (Norvia)', 'soldiers (Sudvia)']);
  });

  it('knows attacks by how often something was attacked', () => {
    const told = factsOf([
      source(
        'one',
        '2031-05-04',
        'Bases hit',
        'Bases in Norvia have come under attack more than 100 times since spring.',
      ),
      source(
        'two',
        '2031-05-04',
        'Bases hit again',
        'Bases in Norvia have been attacked at least 115 times since spring.',
      ),
    ]).figures.find(({ unit }) => unit === 'attack');
    expect(told?.cells.map(({ text }) => text)).toEqual(['more than 100 times', 'at least 115 times']);
    expect(told?.strongest).toBe('compatible');
  });

  it('takes two hours of one report for two moments', () => {
    const told = factsOf([
      source(
        'one',
        '2031-05-04',
        'Shots in Marlow',
        'The first call came at 6:56 p.m. from the bar. At 7:08 p.m. calls came from the mill.',
      ),
    ]).figures.filter(({ kind }) => kind === 'time');
    expect(told.map(({ cells }) => cells.length)).toEqual([1, 1]);
  });

  it('says how each pair of sources stands to the other', () => {
    const killed = row('people killed');
    expect(killed?.pairs).toEqual([
      { a: 0, b: 1, relation: 'compatible' },
      { a: 0, b: 2, relation: 'compatible' },
      // A day later and higher: tolls rise.
      { a: 1, b: 2, relation: 'scope' },
    ]);
    expect(killed?.strongest).toBe('scope');
  });

  it('tells a conflict where nothing explains the difference', () => {
    const arrested = rows().find(({ role }) => role === 'arrested');
    expect(arrested && shortRow(arrested, LANDSLIDE).slice(1)).toEqual(['agency: three', 'daily: Two']);
    expect(arrested?.strongest).toBe('conflict');
  });

  it('leads with the dead and the injured, and ends with what one source gives alone', () => {
    const several = rows().map(({ cells }) => new Set(cells.map((cell) => cell.source)).size > 1);
    expect(several.indexOf(false)).toBe(several.lastIndexOf(true) + 1);
    expect(rows()[0]?.what).toBe('people killed');
    expect(rows()[1]?.role === 'killed' || rows()[1]?.role === 'injured').toBe(true);
  });

  it('points each cell at its words', () => {
    for (const { cells } of rows()) {
      for (const { source: index, segment, start, end, text } of cells) {
        const whole = LANDSLIDE[index];
        expect(whole?.text.slice(start, end)).toBe(text);
        expect(start).toBeGreaterThanOrEqual(whole?.segments[segment]?.start ?? Infinity);
        expect(end).toBeLessThanOrEqual(whole?.segments[segment]?.end ?? -1);
      }
    }
  });

  it('brings times of the same happening together', () => {
    const linked = factsOf(LANDSLIDE, [link([0, 1], [2, 2])]).figures;
    const time = linked.find(({ kind, cells }) => kind === 'time' && cells.length > 1);
    expect(time?.cells.map(({ min, approximate }) => [min, approximate])).toEqual([
      [380, false],
      [380, true],
    ]);
  });

  it('tells a value that a source repeats once, and what it changes as its own cell', () => {
    const sources = [
      source(
        'a',
        '2024-05-14',
        '12 killed in Orvale bus crash',
        'Twelve people were killed when a bus overturned near Orvale on Monday.',
        'The 12 dead were on their way to work.',
        'Update, 14 May, 18:00: The number of the dead now stands at 15.',
      ),
      source(
        'b',
        '2024-05-14',
        'Bus overturns near Orvale',
        'A bus overturned near Orvale on Monday, killing 15 people.',
      ),
    ];
    const killed = factsOf(sources).figures[0];
    expect(killed && shortRow(killed, sources)).toEqual(['people killed', 'a: Twelve', 'a: 15', 'b: 15']);
    expect(killed?.pairs).toEqual([
      { a: 0, b: 1, relation: 'scope' },
      { a: 0, b: 2, relation: 'conflict' },
      { a: 1, b: 2, relation: 'agree' },
    ]);
    expect(killed?.cells[1]?.asOf).toBe('14 May, 18:00');
  });

  it('keeps parts of a toll out of the toll', () => {
    const sources = [
      source('a', null, 'Fire in Orvale', 'A fire in Orvale killed 20 people, including 7 children.'),
      source('b', null, 'Blaze in Orvale', 'A blaze in Orvale killed 20 people, 8 of them children.'),
    ];
    const found = factsOf(sources, [link([0, 1], [1, 1])]).figures.map((figure) => shortRow(figure, sources));
    expect(found).toContainEqual(['people killed', 'a: 20', 'b: 20']);
    expect(found).toContainEqual(['children killed', 'a: 7', 'b: 8']);
  });

  it('does not join what is counted by its value', () => {
    const sources = [
      source('a', null, 'Storm', 'The storm destroyed 40 houses in Orvale.'),
      source('b', null, 'Storm', 'The storm destroyed 40 bridges in Orvale.'),
    ];
    expect(factsOf(sources, [link([0, 1], [1, 1])]).figures.every(({ cells }) => cells.length === 1)).toBe(true);
  });

  it('keeps apart what is of another order: the workers of an industry and those of one factory', () => {
    const sources = [
      source(
        'a',
        null,
        'Fire in a knitwear factory',
        'The garment industry of the country employs about 4 million people.',
      ),
      source(
        'b',
        null,
        'Knitwear factory burns',
        'The garment company runs three plants in the country and employs about 3,200 people.',
      ),
    ];
    const rows = factsOf(sources, [link([0, 1], [1, 1])]).figures.filter(({ what }) => what === 'workforce');
    expect(rows.map(({ cells }) => cells.length)).toEqual([1, 1]);
  });

  it('leaves out when the pages appeared', () => {
    const sources = [
      source('a', null, 'Fire in Orvale', 'March 14, 2024, 7:00 PM', 'A fire in Orvale killed 20 people.'),
      source('b', null, 'Blaze in Orvale', 'March 15, 2024 - 18:22', 'A blaze in Orvale killed 20 people.'),
    ];
    expect(factsOf(sources).figures.map((figure) => shortRow(figure, sources))).toEqual([
      ['people killed', 'a: 20', 'b: 20'],
    ]);
  });

  it('notes a denial and sets it against the figure that is denied', () => {
    const sources = [
      source('a', null, 'Clash in Orvale', 'The clash in Orvale left 40 soldiers dead, rebels said.'),
      source('b', null, 'Clash in Orvale', 'The army denied that 40 soldiers had been killed in the clash in Orvale.'),
    ];
    const [killed] = factsOf(sources).figures;
    expect(killed?.cells.map(({ negated }) => negated)).toEqual([false, true]);
    expect(killed?.strongest).toBe('conflict');
  });

  it('does not depend on the order of the sources', () => {
    const keyed = (order: readonly number[]): unknown => {
      const sources = order.flatMap((index) => LANDSLIDE[index] ?? []);
      return factsOf(sources)
        .figures.map(({ id, what, role, unit, strongest, cells }) => ({
          id,
          what,
          role,
          unit,
          strongest,
          cells: cells.map(({ source: index, start }) => `${sources[index]?.id ?? ''}@${start}`).sort(),
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    };
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        expect(keyed(order)).toEqual(keyed([0, 1, 2]));
      }),
      { numRuns: 6 },
    );
  });

  it('is empty for texts without figures and never fails on any text', () => {
    expect(factsOf([source('a', null, 'Nothing', 'Nothing happened.')]).figures).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 2, maxLength: 4 }), (texts) => {
        const facts = factsOf(texts.map((text, index) => source(`s${index}`, null, 'Title', text)));
        for (const { cells } of facts.figures) expect(cells.length).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });
});
