import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../../../src/core/contract/figures';
import { quantitiesIn } from '../../../src/core/facts/extract';
import { makeSource } from '../../../src/core/text/source';
import { factsOf, link, shortRow, source } from './invented-case';

/** The rows of two reports that open alike and go on with a sentence each, in passages that are linked. */
function rowsOf(one: string, other: string): readonly FigureRow[] {
  const lead = 'Bombs went off in the market of Orvale on Tuesday.';
  const sources = [
    source('one', '2031-05-06', 'Bombs in Orvale', lead, one),
    source('two', '2031-05-06', 'Orvale market bombed', lead, other),
  ];
  return factsOf(sources, [link([0, 2], [1, 2])]).figures;
}

function sharedRows(one: string, other: string): readonly (readonly string[])[] {
  const named = [source('one', null, ''), source('two', null, '')];
  return rowsOf(one, other)
    .filter(({ cells }) => new Set(cells.map(({ source: index }) => index)).size > 1)
    .map((row) => shortRow(row, named).slice(1));
}

describe('the toll of an event', () => {
  it('is not that of another one on which a report looks back', () => {
    expect(
      sharedRows(
        'The blasts, which killed 37 people, came just weeks after pirates killed 118 people in Tovar.',
        'At least 37 people were killed.',
      ),
    ).toEqual([['one: 37', 'two: At least 37']]);
  });

  it('is no other event’s because of who gives the number', () => {
    const rows = rowsOf(
      'At least 37 people were killed, according to a spokesman of Lowland Rescue.',
      'Channel Nine editor Ida Brandt said 34 people were killed.',
    );
    expect(rows.map(({ what, cells }) => [what, cells.length])).toContainEqual(['people killed', 2]);
  });

  it('is meant by "the attack, which" whatever is named before', () => {
    expect(
      sharedRows(
        'The miller said the Gulf Union planned the attack, which wounded some 83 people.',
        'At least 74 people were wounded.',
      ),
    ).toEqual([['one: some 83', 'two: At least 74']]);
  });

  it.each([
    ['Police revised the toll to 37 from 45.', '37 people were killed.'],
    [
      'The harbour master said 45 people had been killed but later revised the number down to 37.',
      '37 people were killed.',
    ],
    ['The ministry revised the toll of Tuesday from 45 to 37.', '37 people were killed.'],
    ['Earlier, the harbour master put the death toll at 45.', '37 people were killed.'],
  ])('is not contradicted by a number that its own source gave up: %s', (one, other) => {
    const row = rowsOf(one, other).find(({ role, cells }) => role === 'killed' && cells.length > 1);
    expect(row?.cells.some(({ min }) => min === 45)).toBe(true);
    expect(row?.strongest).toBe('scope');
  });

  it('is no handful told beside it, nor what an earlier attack did', () => {
    const rows = rowsOf(
      'More than 1,260 people were killed. The total is not known, but around 14 people were killed in one mill.',
      'More than 1,260 people were killed. The guild, whose raid last month killed over 1,745 villagers, denied it.',
    );
    const shared = rows.filter(({ role, cells }) => role === 'killed' && cells.length > 1);
    expect(shared.map(({ cells }) => cells.map(({ min }) => min))).toEqual([[1260, 1260]]);
  });

  it('is not that of one of its places', () => {
    expect(
      sharedRows(
        'At least 41 people were killed. Firemen spoke of 17 dead at the stadium and the mayor of 24 dead in the theatre.',
        'The bombs killed 41 people. Seventeen people were killed at the stadium, the minister said.',
      ),
    ).toEqual([
      ['one: At least 41', 'two: 41'],
      ['one: 17', 'two: Seventeen'],
    ]);
  });

  it('is no part told beside the toll of one of its places', () => {
    expect(
      sharedRows(
        'About 90 people were hurt. There were 17 dead at the stadium and 24 dead in the theatre.',
        'Nine rowers died, and 33 were injured, at the stadium. Another 20 were injured in this blast.',
      ),
    ).not.toContainEqual(expect.arrayContaining(['one: About 90']));
  });

  it.each([
    ['Le choc a fait 90 blessés, dont rien n’est su. Il y a 17 personnes plus légèrement blessées.', 'fr'],
    ['Bei dem Unfall wurden 90 Menschen verletzt. Am Abend waren 17 Menschen leicht verletzt.', 'de'],
  ])('of the hurt is not that of the slightly hurt: %s', (text, language) => {
    const report = makeSource({
      id: 'one',
      file: 'one.txt',
      format: 'text',
      sha256: '0'.repeat(64),
      text: `Orvale\n\n${text}`,
      meta: { language, published: '2031-05-06' },
    });
    expect(factsOf([report]).figures.map(({ what, cells }) => [what, cells[0]?.min])).toEqual([
      ['people injured', 90],
      ['people slightly injured', 17],
    ]);
  });

  it('may be told with the only place of the event', () => {
    expect(sharedRows('At least 37 people were killed at the market.', 'The bombs killed 37 people.')).toEqual([
      ['one: At least 37', 'two: 37'],
    ]);
  });

  it('of the held is the whole, not the part told first', () => {
    expect(
      sharedRows(
        'Four were arrested. Police said 11 people were arrested, including the four who planted the bombs.',
        'Police arrested 11 people.',
      ),
    ).toContainEqual(['one: 11', 'two: 11']);
  });
});

describe('what is told of figures', () => {
  it.each([
    ['Nurses fight for the lives of 86 divers.', '86', 'injured'],
    ['Circus tent down: nine dead, 23 in critical care.', '23', 'injured'],
    ['A ferry camera captured one of three men with a stolen harp.', 'three', null],
    ['In Tovar, an island nation of 4 million people, no storm was worse; 12 died.', '4 million', null],
    ['All but two of those aboard were killed.', 'two', null],
    ['The ministry lowered the death toll by more than 165.', 'more than 165', null],
    ['The death toll rose by 12 to 84.', '84', 'killed'],
    ['The death toll was revised to 61, with 93 survivors.', '93', 'rescued'],
    ['Ferry death toll revised to 61, 93 survivors', '93', 'rescued'],
    ['A band of 19 archers assassinated Tovar’s duke at a ball.', '19', null],
    ['Rowers leapt off the pier after Tovar lost 4-1 to Orvale and were beaten.', '4', null],
  ])('%s', (sentence, text, role) => {
    expect(quantitiesIn(sentence).find((quantity) => quantity.text === text)?.role).toBe(role);
  });

  it('is no open bound where the next figure is measured by it', () => {
    expect(quantitiesIn('Fares rose 17% and above the $26 billion forecast.')[0]).toMatchObject({ min: 17, max: 17 });
    expect(quantitiesIn('Only divers aged 17 and above may enter.')[0]).toMatchObject({ min: 17, max: null });
  });

  it('is none in the name of an aircraft', () => {
    expect(quantitiesIn('The Boeing 757-200 landed in a field.')).toEqual([]);
  });

  it('is of all aboard where passengers and crew are counted together', () => {
    expect(quantitiesIn('It had 164 passengers and crew aboard.').map(({ unit }) => unit)).toEqual(['person']);
  });

  it('is no share where a quarter is three months', () => {
    expect(quantitiesIn('From a quarter earlier, growth fell by 3 percentage points.').map(({ text }) => text)).toEqual(
      ['3 percentage points'],
    );
  });

  it.each(['A 7.1 earthquake shook Orvale.', 'A 7.1 quake shook Orvale.', 'It had 7.1 degrees on the Richter scale.'])(
    'is a magnitude: %s',
    (sentence) => {
      expect(quantitiesIn(sentence).map(({ unit }) => unit)).toEqual(['magnitude']);
    },
  );

  it('is one length, told once more in other units', () => {
    expect(
      sharedRows(
        'The market lies 412 kilometres (256 miles) east of Tovar.',
        'The market is about 415 kilometres east of Tovar.',
      ),
    ).toEqual([['one: 412 kilometres', 'two: about 415 kilometres']]);
  });

  it('is another figure where it was only expected', () => {
    expect(
      sharedRows(
        'Revenue came to $48.3 billion, while brokers had been looking for $46.9 billion.',
        'The ferry line’s revenue of $48.3 billion beat a consensus of $46.9 billion.',
      ),
    ).toEqual([
      ['one: $48.3 billion', 'two: $48.3 billion'],
      ['one: $46.9 billion', 'two: $46.9 billion'],
    ]);
  });
});
