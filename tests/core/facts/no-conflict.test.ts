import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../../../src/core/contract/figures';
import { quantitiesIn } from '../../../src/core/facts/extract';
import type { Role } from '../../../src/core/facts/role-words';
import { factsOf, link, shortRow, source, sourceIn } from './invented-case';

const DAY = '2031-05-06';

/** The rows of two reports that open alike and go on with a sentence each, in passages that are linked. */
function rowsOf(one: string, other: string, language = 'en'): readonly FigureRow[] {
  const lead = language === 'en' ? 'Shells fell on the mill of Orvale on Tuesday.' : 'Orvale.';
  return factsOf(
    [sourceIn(language, 'one', DAY, 'Orvale mill', lead, one), sourceIn(language, 'two', DAY, 'Orvale', lead, other)],
    [link([0, 2], [1, 2])],
  ).figures;
}

function sharedRows(one: string, other: string, language = 'en'): readonly (readonly string[])[] {
  const named = [source('one', null, ''), source('two', null, '')];
  return rowsOf(one, other, language)
    .filter(({ cells }) => new Set(cells.map((cell) => cell.source)).size > 1)
    .map((row) => shortRow(row, named).slice(1));
}

function strongestOf(one: string, other: string, language = 'en'): readonly (string | null)[] {
  return rowsOf(one, other, language)
    .filter(({ cells }) => new Set(cells.map((cell) => cell.source)).size > 1)
    .map(({ strongest }) => strongest ?? null);
}

describe('a toll stands apart from', () => {
  it.each([
    [
      'those for whom it is a revenge',
      'The shelling killed 17 people. It came in retaliation for a raid that killed four rowers near Tovar.',
      'At least 17 people were killed.',
      ['one: 17', 'two: At least 17'],
    ],
    [
      'what somebody did in all the years before',
      'The shelling killed 17 people. The dead colonel had been responsible for the killing of scores of rowers.',
      'At least 17 people were killed.',
      ['one: 17', 'two: At least 17'],
    ],
    [
      'that of a whole war',
      'The shelling wounded 17 people. In the plain, more than 4,300 people have been wounded in six weeks of fighting.',
      'At least 17 people were wounded.',
      ['one: 17', 'two: At least 17'],
    ],
    [
      'by how many it rose',
      'The shelling killed 17 people. The number of the dead is up five from the count of Monday.',
      'At least 17 people were killed.',
      ['one: 17', 'two: At least 17'],
    ],
    [
      'those of them whom another report counts as a part',
      'Guards arrested nine people, including the two gunmen.',
      'Guards had arrested two gunmen. In all, nine people were arrested.',
      ['one: nine', 'two: nine'],
    ],
  ])('%s', (_, one, other, cells) => {
    const rows = sharedRows(one, other);
    expect(rows).toContainEqual(cells);
    expect(strongestOf(one, other)).not.toContain('conflict');
  });

  it('others who were held later', () => {
    expect(sharedRows('Guards arrested six people.', 'Guards arrested three other people.')).toEqual([]);
  });
});

describe('crowds counted by two who never agree', () => {
  it.each([
    ['en', 'Police said 9,000 people marched.', 'Some 41,000 people marched, the unions said.'],
    ['en', 'The march drew 9,000 people (police).', 'Organisers said 41,000 people marched.'],
    ['fr', 'Selon la préfecture, 9 000 personnes ont défilé.', 'Selon les syndicats, 41 000 personnes ont défilé.'],
    ['es', 'Según la policía, 9.000 personas se manifestaron.', 'Los convocantes hablan de 41.000 manifestantes.'],
  ])('differ by scope (%s)', (language, one, other) => {
    expect(strongestOf(one, other, language)).toEqual(['scope']);
  });

  it('but contradict each other where one and the same counted', () => {
    expect(
      strongestOf('Police said 9,000 people marched.', 'Some 14,000 people marched, according to the police.'),
    ).toEqual(['conflict']);
  });
});

describe('votes', () => {
  it('are those of whom "he" means, and of some of the ballots where not all are counted', () => {
    const sources = [
      source(
        'one',
        DAY,
        'Orvale votes',
        'Ada Dragu won. She received 4,310,000 votes. Ivo Serb received 3,900,000 votes.',
      ),
      source('two', DAY, 'Vote in Orvale', 'With 98.4% of the ballots counted, Ada Dragu had 4,240,000 votes.'),
    ];
    const rows = factsOf(sources, [link([0, 1], [1, 1])]).figures.filter(({ cells }) => cells.length > 1);
    expect(rows.map((row) => shortRow(row, sources).slice(1))).toContainEqual(['one: 4,310,000', 'two: 4,240,000']);
    expect(rows.map(({ strongest }) => strongest)).toEqual(['scope']);
  });
});

describe('a toll that its report gives up', () => {
  it.each([
    ['en', 'At least 31 people were killed. Our first estimates were 44 dead.', 'The shelling killed 31 people.'],
    ['en', 'The shelling killed 31 people. The toll had earlier been put at 22.', 'The shelling killed 31 people.'],
    ['fr', 'Les obus ont fait 31 morts. Un bilan avait été porté à 22 morts lundi.', 'Les obus ont fait 31 morts.'],
  ])('is no conflict with that of another (%s: %s)', (language, one, other) => {
    expect(strongestOf(one, other, language)).not.toContain('conflict');
  });
});

describe('what was expected', () => {
  it('is told of all that analysts wait for', () => {
    const waited = 'Wall Street was expecting a profit of $1.2 billion on sales of $8.4 billion.';
    expect(strongestOf(waited, 'Sales came to $8.9 billion, the mill said.')).toEqual([]);
  });
});

describe('figures of one sort that one text gives', () => {
  it('are of two things where they are sums', () => {
    const sources = [
      source(
        'one',
        DAY,
        'Orvale Mills grows',
        'Revenue of the flour unit was $3.4 billion.',
        'Revenue of the seed unit was $1.9 billion.',
      ),
      source(
        'two',
        DAY,
        'Orvale Mills',
        'Seed unit revenue came to $1.9 billion and that of the flour unit to $3.4 billion.',
      ),
    ];
    const rows = factsOf(sources, [link([0, 1], [1, 1]), link([0, 2], [1, 1])]).figures;
    expect(rows.map(({ strongest }) => strongest)).not.toContain('conflict');
  });

  it('and so are two strengths of a quake', () => {
    const sources = [
      source(
        'one',
        DAY,
        'Quake in Orvale',
        'The quake that shook the valley had a magnitude of 6.9.',
        'Another quake that shook the valley had a magnitude of 5.7.',
      ),
      source('two', DAY, 'Orvale shaken', 'The quake that shook the valley had a magnitude of 6.9.'),
    ];
    const { figures } = factsOf(sources, [link([0, 1], [1, 1]), link([0, 2], [1, 1])]);
    expect(figures.map(({ strongest }) => strongest)).not.toContain('conflict');
  });

  it('and ages that two reports tell in another order', () => {
    const sources = [
      source(
        'one',
        DAY,
        'Two climbers found',
        'The climbers are a 29-year-old man and a 44-year-old woman from Orvale.',
      ),
      source('two', DAY, 'Climbers found', 'A woman aged 44 and a man aged 29 from Orvale are the climbers.'),
    ];
    const rows = factsOf(sources, [link([0, 1], [1, 1])]).figures.filter(({ cells }) => cells.length > 1);
    expect(rows.map(({ strongest }) => strongest)).not.toContain('conflict');
  });

  it('one of a list is not those whom others count', () => {
    const rows = rowsOf(
      'Shells at the gate of the mill killed 12 soldiers.',
      'Shells at the gate of the mill killed nine sappers, one soldier, one guard and scores of millers.',
    ).filter(({ unit }) => unit === 'soldier');
    expect(rows.map(({ cells }) => cells.length)).toEqual([1, 1]);
  });

  it('a few of those who were saved are not all of them', () => {
    const sources = [
      source('one', DAY, 'Ferry lost off Orvale', 'Crews rescued 112 people from the lake.'),
      source('two', DAY, 'Ferry lost', 'Three people rescued from the lake were questioned by guards.'),
    ];
    expect(factsOf(sources, [link([0, 1], [1, 1])]).figures.map(({ strongest }) => strongest)).toEqual([null, null]);
  });
});

describe('the attackers', () => {
  it('are counted alike, whatever they are called', () => {
    expect(sharedRows('Four gunmen came over the river.', 'The four militants came by boat.')).toEqual([
      ['one: Four', 'two: four'],
    ]);
  });
});

describe('the role of a count', () => {
  it.each<[string, string, readonly (Role | null)[]]>([
    ['en', 'Officials put the wounded toll at 64.', ['injured']],
    ['en', 'This is ground zero of the flood.', []],
    ['fr', 'On compte 1.900 blessés et 40 000 habitants dont le toit a été arraché.', ['injured', null]],
    ['fr', 'On compte dix-huit blessés.', ['injured']],
    ['pt', 'A queda deixou 41 mortos dos 44 ocupantes.', ['killed', null]],
    ['es', 'Murieron 41 pasajeros de los 44 viajeros.', ['killed', null]],
    ['fr', 'On compte 41 morts et des dizaines de blessés.', ['killed', 'injured']],
    ['fr', 'Au total, 31 blessés restaient hospitalisés lundi.', ['injured', null]],
    ['fa', 'خبر شهادت این دو نگهبان', [null]],
  ])('%s: %s', (language, sentence, roles) => {
    expect(quantitiesIn(sentence, language, DAY).map(({ role }) => role)).toEqual(roles);
  });

  it('is not that of those who still lie in hospital', () => {
    expect(
      rowsOf('Au total, 31 blessés restaient hospitalisés.', 'On compte 64 blessés.', 'fr').map(({ what }) => what),
    ).toContain('people in hospital');
  });

  it('and "dix-huit" is one number', () => {
    expect(quantitiesIn('Dix-huit blessés, dix-sept morts.', 'fr').map(({ min }) => min)).toEqual([18, 17]);
  });
});
