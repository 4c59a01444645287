import { describe, expect, it } from 'vitest';
import { factsOf, link, shortRow, source } from './invented-case';

/** Reports of an invented shooting at a theatre, none of which says in which year they were written. */
const THEATRE = [
  source(
    'agency',
    null,
    'Gunmen storm theatre in Tovar',
    'TOVAR, March 23 - Police arrested 11 people after a shooting at a theatre in Tovar that killed 143 people.',
    'The governor said 107 people were in hospital. Bodies of 28 people were found on a staircase, the Varda outlet reported.',
  ),
  source(
    'bureau',
    null,
    'Toll in Tovar rises',
    'The number of people killed in the attack on the theatre in Tovar has climbed to 133.',
    'The number of the injured stood at 121, with 104 remaining in hospitals.',
    'All four terrorists were detained near Orsk. In all, 11 people were detained. Two staff were injured.',
  ),
  source(
    'review',
    null,
    'Who would attack Tovar?',
    'The assault on the theatre in Tovar left at least 137 dead.',
    'The group killed 13 Sudvian troops and more than 170 Nordians in a bombing at the airport of Kessa in August 2021.',
    'In January this year its bombers killed nearly 100 people at a memorial for the general in Mardan, police said.',
  ),
];

/** Reports of an invented blast whose toll is told in many ways. */
const BLAST = [
  source(
    'wire',
    null,
    'Hundreds killed in blast',
    'About 500 Nordians were killed in a blast at a hospital in Orsk on Tuesday, health officials said.',
    'It was the worst since the raid on southern Sudvia on Oct. 7, which killed at least 1,300 people.',
    'A civil defence chief gave a death toll of 300.',
  ),
  source(
    'paper',
    null,
    'What we know',
    'It remains unclear how many people died in the blast in Orsk. The health ministry says 471. An assessment puts the figure “at the low end of the 100-to-300 range”. The bishop, Osman Naum, spoke of more than 200.',
    'The secretary general of the League, Dorin Pavel, said he was horrified. The League of Nations secretary general said hundreds of people had been killed.',
  ),
];

function rowsOf(sources: typeof THEATRE): readonly (readonly string[])[] {
  return factsOf(sources).figures.map((row) => shortRow(row, sources));
}

describe('the tolls of reports that name no year', () => {
  it.each([
    [
      'the dead of the event, without those of another year',
      ['people killed', 'agency: 143', 'bureau: 133', 'review: at least 137'],
    ],
    ['those in hospital, apart from all who were hurt', ['people in hospital', 'agency: 107', 'bureau: 104']],
    ['the sum of the arrested, not the first of its parts', ['people arrested', 'agency: 11', 'bureau: 11']],
    ['a people by its name, with its capital', ['Nordians killed (Kessa)', 'review: more than 170']],
    ['another attack under the place that stands nearest', ['people killed (Mardan)', 'review: nearly 100']],
    ['bodies without the outlet that counted them', ['people killed', 'agency: 28']],
    ['staff, which has no other plural', ['staff injured', 'bureau: Two']],
  ])('have a row for %s', (_, row) => {
    expect(rowsOf(THEATRE)).toContainEqual(row);
  });
});

describe('a toll', () => {
  it('is the people’s that the report opens with, and every answer to how many died', () => {
    expect(rowsOf(BLAST)).toContainEqual([
      'people killed',
      'wire: About 500',
      'wire: 300',
      'paper: 471',
      'paper: 100-to-300',
      'paper: more than 200',
      'paper: hundreds',
    ]);
  });

  it('of the event before stays apart', () => {
    expect(rowsOf(BLAST)).toContainEqual(['people killed', 'wire: at least 1,300']);
  });
});

describe('what a measure measures', () => {
  it.each([
    ['A year’s worth of rain, 491 litres per square metre, fell on Orsk.', 'rain (litres)'],
    ['The water had 12 degrees.', 'temperature (degrees)'],
    ['They drank 12 litres of water.', 'litres'],
  ])('is told of %s', (text, what) => {
    const told = factsOf([source('one', null, 'Storm over Orsk', text)]).figures.map((row) => row.what);
    expect(told).toEqual([what]);
  });
});

describe('figures of a quake in two reports', () => {
  const quake = [
    source(
      'wire',
      null,
      'Quake kills more than 1,000 in Sudvia',
      'An earthquake struck Sudvia late on Friday, killing at least 1,037 people, the ministry said.',
      'The quake struck at a depth of 18.5 km, 160 km from Orsk.',
    ),
    source(
      'paper',
      null,
      'Sudvia quake toll passes 2,000',
      'More than 2,000 people are known to have died in the earthquake that hit Sudvia on Friday night.',
      'The quake was at a depth of 11.5 miles, 100 miles from Orsk.',
      'In the province of Haouz 1,293 people died and in the province of Taroud 452 people died.',
    ),
  ];
  const rows = factsOf(quake, [link([0, 2], [1, 2])]).figures;

  it('do not contradict each other where one is the other in miles', () => {
    expect(rows.find(({ what }) => what?.startsWith('depth'))?.strongest).toBe('compatible');
  });

  it('have the place of their own clause', () => {
    expect(rows.find(({ cells }) => cells.some(({ text }) => text === '1,293'))?.what).toBe('people killed (Haouz)');
    expect(rows.find(({ cells }) => cells.some(({ text }) => text === '452'))?.what).toBe('people killed (Taroud)');
  });
});

describe('the place in the name of a row', () => {
  const told = (sentence: string): string | undefined =>
    factsOf([
      source(
        'wire',
        '2031-01-05',
        'Two blasts in Orvale kill 61',
        'Two blasts killed 61 people in Orvale on Saturday.',
        sentence,
      ),
      source('paper', '2031-01-05', 'Orvale blasts kill 64', 'The blasts in Orvale killed 64 people on Saturday.'),
    ]).figures.find(({ cells }) => cells.some(({ text }) => text === 'ten'))?.what;

  it('is where it happened', () => {
    expect(told('Three days before, ten people in Lisbon were killed by an earlier bomb.')).toBe(
      'people killed (Lisbon)',
    );
  });

  it('is no state that acts', () => {
    const what = told('Three days before, a raid at sea killed ten sailors, so that Lisbon was itself a party to it.');
    expect(what).toBeDefined();
    expect(what).not.toContain('Lisbon');
  });
});
