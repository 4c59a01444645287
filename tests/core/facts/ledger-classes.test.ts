import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../../../src/core/contract/figures';
import type { Source } from '../../../src/core/contract/source';
import { quantitiesIn } from '../../../src/core/facts/extract';
import { factsOf, link, shortRow, source } from './invented-case';

const DAY = '2031-05-04';

/** Two reports with a sentence each, in passages that are linked. */
function twoReports(one: string, other: string, published = DAY): readonly Source[] {
  const lead = 'A tram ran off its rails in Tovar on Sunday morning.';
  return [
    source('one', DAY, 'Tram off its rails', lead, one),
    source('two', published, 'Rails lost in Tovar', lead, other),
  ];
}

function rowsOf(one: string, other: string, published = DAY): readonly FigureRow[] {
  return factsOf(twoReports(one, other, published), [link([0, 2], [1, 2])]).figures;
}

function textsOf(one: string, other: string): readonly (readonly string[])[] {
  const sources = twoReports(one, other);
  return rowsOf(one, other)
    .filter(({ cells }) => cells.length > 1)
    .map((row) => shortRow(row, sources).slice(1));
}

describe('two reports tell of one thing', () => {
  it.each([
    [
      'what a repair costs and what the damage is put at',
      'Damage to the tram could cost up to 20 million crowns, a guard said.',
      'Insurers expect damage of 14 to 16 million crowns.',
      ['one: up to 20 million crowns', 'two: 14 to 16 million crowns'],
    ],
    [
      'a delay in minutes and in parts of an hour',
      'Riders get their fare back if the tram comes a quarter of an hour behind time.',
      'The fare is paid back whenever a tram overruns by 15 minutes.',
      ['one: a quarter of an hour', 'two: 15 minutes'],
    ],
    [
      'how long help took',
      'The first ambulance was on scene within 12 minutes.',
      'Riders waited 25 minutes for the first ambulance.',
      ['one: 12 minutes', 'two: 25 minutes'],
    ],
    [
      'those of whom a total is made up',
      'The tram carried 112 passengers.',
      'The company puts all aboard at 114, made up of 112 passengers and two crew.',
      ['one: 112', 'two: 112'],
    ],
    [
      'tons and gross tons',
      'The 4,000-ton Marl had been waiting in the dock.',
      'Marl, of 3,412 gross tons, had been waiting in the dock.',
      ['one: 4,000-ton', 'two: 3,412 gross tons'],
    ],
    [
      'a year and a month of it',
      'In 2009 another of its trams, the Sel Maid, struck a wall.',
      'Riders thought of January 2009, when the Sel Maid struck a wall.',
      ['one: 2009', 'two: January 2009'],
    ],
    [
      'calls and how often somebody was called',
      'The control room called the driver twice by radio, ordering him to slow down.',
      'A transcript has two calls from the control room, each ordering the driver to slow down.',
      ['one: twice', 'two: two'],
    ],
    [
      'the age of one who is named a sentence earlier',
      'Lotte Brenn waved from the back window of the tram. She was nine.',
      'Lotte Brenn, who was eight, was the first of the dead to be named.',
      ['one: nine', 'two: eight'],
    ],
    [
      'a year that stands beside another one',
      'In 2009 another tram, the Sel Maid, struck a wall.',
      'In 2021 a court fined the firm, and in 2009 a jammed door put the Sel Maid out of use.',
      ['one: 2009', 'two: 2009'],
    ],
    [
      'noon and a few minutes past it',
      'The tram left its rails at 12:05 p.m. and struck a wall.',
      'The tram struck a wall at noon.',
      ['one: 12:05 p.m.', 'two: noon'],
    ],
  ])('%s', (_, one, other, cells) => {
    expect(textsOf(one, other)).toContainEqual(cells);
  });

  it.each([
    [
      'what the owner offers and what the state pays',
      'The owner of the tram offered 300,000 crowns to each bereaved family.',
      'Each bereaved family would receive 200,000 crowns from the state welfare fund, the minister said.',
    ],
    [
      'what is offered and what is demanded',
      'The company has promised 300,000 crowns in compensation to each family.',
      'The union demanded compensation of 2.5 million crowns for each family.',
    ],
  ])('but not of %s', (_, one, other) => {
    expect(textsOf(one, other)).toEqual([]);
  });

  it('and noon does not conflict with 12:05', () => {
    const rows = rowsOf('The tram left its rails at 12:05 p.m. and struck a wall.', 'The tram struck a wall at noon.');
    expect(rows.find(({ cells }) => cells.length > 1)?.strongest).toBe('compatible');
  });

  it('in a unit in which all of it is whole', () => {
    const rows = rowsOf(
      'Riders get their fare back if the tram comes a quarter of an hour behind time.',
      'The fare is paid back whenever a tram overruns by 15 minutes.',
    );
    expect(rows.find(({ cells }) => cells.length > 1)).toMatchObject({ unit: 'minute', strongest: 'agree' });
  });
});

describe('the relation of two cells', () => {
  it.each([
    [
      'differs by the moment that is told',
      'The tram was travelling at 31 knots a minute before the impact.',
      'The log of the tram read 28.4 knots at impact, travelling fast.',
      'knot',
      'scope',
    ],
    [
      'is a conflict where both tell the same moment',
      'The tram was travelling at 31 knots a minute before the impact.',
      'The tram was travelling at 34 knots a minute before the impact.',
      'knot',
      'conflict',
    ],
  ])('%s', (_, one, other, unit, relation) => {
    const rows = rowsOf(one, other);
    expect(rows.find((row) => row.unit === unit && row.cells.length > 1)?.strongest).toBe(relation);
  });

  it('is a conflict where two days tell of one deed with other numbers: no toll that rises', () => {
    const rows = rowsOf(
      'A helicopter winched up six people from the capsized raft, the air force said.',
      'The helicopter crew snatched seven people from the capsized raft.',
      '2031-05-05',
    );
    expect(rows.find(({ role, cells }) => role === 'rescued' && cells.length > 1)?.strongest).toBe('conflict');
  });
});

describe('a figure', () => {
  it.each([
    ['The base was attacked twice.', [['twice', 'attack', 2]]],
    ['Duty controllers called the ship three times.', [['three times', 'call', 3]]],
    ['Prices rose twice as fast.', []],
    ['The club has won it twice.', []],
  ])('is how often a deed was done that others count: %s', (sentence, found) => {
    expect(quantitiesIn(sentence).map(({ text, unit, min }) => [text, unit, min])).toEqual(found);
  });

  it('is how often in Spanish, too', () => {
    const sentence = 'Sus controladores llamaron dos veces por radio a la nave.';
    expect(quantitiesIn(sentence, 'es').map(({ text, unit, min }) => [text, unit, min])).toEqual([
      ['dos veces', 'call', 2],
    ]);
  });

  it('of those aboard is not tied to the hour by which others were saved', () => {
    const figures = quantitiesIn(
      "Of the 12 passengers and the crew of eleven on the list, 306 had been brought in by six o'clock.",
    );
    expect(figures.map(({ text, asOf }) => [text, asOf])).toEqual([
      ['12', null],
      ['eleven', null],
      ['306', "by six o'clock"],
      ["six o'clock", null],
    ]);
  });

  it.each([
    ['Inés Urrutia, de 34 años, profesora de ciencias, estaba a bordo.', 'es', 'age'],
    ['Jean Rey, 34 ans, enseigne à Tovar.', 'fr', 'age'],
    ['El proyecto, de 34 años de duración, ha terminado.', 'es', 'duration'],
  ])('in years is an age where it stands behind a name: %s', (sentence, language, kind) => {
    expect(quantitiesIn(sentence, language).map((quantity) => quantity.kind)).toEqual([kind]);
  });
});
