import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../../../src/core/contract/figures';
import type { Source } from '../../../src/core/contract/source';
import { factsOf, link, shortRow, source } from './invented-case';

const DAY = '2031-05-04';

/** The rows of a report that tells of a storm in its first paragraph and of the rest in its second. */
function rowsOf(text: string): readonly FigureRow[] {
  return factsOf([source('one', DAY, 'Storm over Orsk', 'A storm struck the lake of Orsk.', text)]).figures;
}

function cellsOf(text: string): readonly string[] {
  return rowsOf(text).flatMap(({ what, cells }) => cells.map((cell) => `${what ?? ''}: ${cell.text}`));
}

describe('a sum that leaves out what it counts', () => {
  it.each([
    [
      'counts what its sentence counted',
      'Cutters took off 12 sailors on Monday and five on Tuesday, seventeen in all.',
      'sailors: seventeen',
    ],
    [
      'has their role, too',
      'Twelve people were killed in Orsk and five people in Velmar: seventeen in total.',
      'people killed: seventeen',
    ],
    [
      'goes on with the sentence before where it stands alone',
      'Forty-one were rescued on Sunday and three on Monday. In all, 44.',
      'people rescued: 44',
    ],
  ])('%s', (_, text, cell) => {
    expect(cellsOf(text)).toContain(cell);
  });

  it.each([
    ['buses and vans', 'There were three buses and two vans on the quay, five in all.', /five/u],
    ['what another sentence counts', 'Three people died. He rowed from boat to boat, 12 in all.', /12/u],
  ])('is no sum of %s', (_, text, sum) => {
    expect(cellsOf(text).filter((cell) => sum.test(cell))).toEqual([]);
  });

  it('does not contradict what it is made of', () => {
    const rows = rowsOf('Twelve people were killed in Orsk and five people were killed in Velmar, 17 people in all.');
    expect(rows.map(({ strongest }) => strongest)).not.toContain('conflict');
  });

  describe('of which only another report says what is counted', () => {
    const rescue = 'The pilot Jaro Lind and his launch Senja pulled 21 people from the lake.';
    const sum = 'Jaro Lind ran the Senja in under the wall. The bow, the cabin, the deck: twenty-one in all.';
    const sources: readonly Source[] = [
      source('one', DAY, 'Storm over Orsk', 'A storm struck the lake of Orsk.', rescue),
      source('two', DAY, 'Orsk after the storm', 'A storm struck the lake of Orsk.', sum),
    ];
    const shared = (links: Parameters<typeof factsOf>[1]): readonly (readonly string[])[] =>
      factsOf(sources, links)
        .figures.filter(({ cells }) => cells.length > 1)
        .map((row) => shortRow(row, sources));

    it('comes to the people whom the linked passage tells of', () => {
      expect(shared([link([0, 2], [1, 2])])).toContainEqual(['people rescued', 'one: 21', 'two: twenty-one']);
    });

    it('and to nobody without a link', () => {
      expect(shared([])).toEqual([]);
    });
  });
});

describe('an hour without its half of the day', () => {
  const minutesOf = (text: string): readonly (number | null)[] =>
    rowsOf(text)
      .filter(({ kind }) => kind === 'time')
      .flatMap(({ cells }) => cells.map(({ min }) => min));

  it.each([
    ['is late beside a word that says so', "The dam broke at five o'clock last night.", [17 * 60]],
    ['is early beside one that does', "The dam broke at five o'clock on Monday morning.", [5 * 60]],
    [
      'has the half that its sentence speaks of',
      "It was a calm evening, and at seven o'clock the dam broke.",
      [19 * 60],
    ],
    ['or those around it', "The dam broke at seven o'clock. All evening boats went out.", [19 * 60]],
    [
      'is left as it stands where they speak of both',
      "It was a calm morning. The dam broke at seven o'clock. All evening boats went out.",
      [7 * 60],
    ],
    [
      'comes so long after the hour before it',
      "At 4.50 p.m. the siren went. Two hours later, at seven o'clock, the dam broke.",
      [16 * 60 + 50, 19 * 60],
    ],
    [
      'is the same once more',
      'The dam broke at 6.20 p.m., and the siren went off. It had been tested at 6.20 the week before.',
      [18 * 60 + 20, 18 * 60 + 20],
    ],
    [
      'and digits with a nought are no such hour',
      'The evening train was due when at 07:15 the dam broke.',
      [7 * 60 + 15],
    ],
  ])('%s', (_, text, minutes) => {
    expect(minutesOf(text)).toEqual(minutes);
  });
});

describe('a state that names no moment', () => {
  const asOf = (text: string, what: string): readonly (string | null)[] =>
    rowsOf(text)
      .filter((row) => row.what?.startsWith(what) === true)
      .flatMap(({ cells }) => cells.map((cell) => cell.asOf));
  const before = "By eight o'clock in the evening 210 people had been rescued.";

  it('holds for that of the sentence before', () => {
    expect(asOf(`${before} Nine were still missing.`, 'people missing')).toEqual(["By eight o'clock"]);
  });

  it.each([
    ['another moment is told', `${before} A day later nine were still missing.`],
    ['something happens', `${before} Nine went missing.`],
    ['a sentence stands between', `${before} The wind rose. Nine were still missing.`],
  ])('but not where %s', (_, text) => {
    expect(asOf(text, 'people missing')).toEqual([null]);
  });

  it('so that two reports of one hour contradict each other', () => {
    const { figures } = factsOf([
      source('one', DAY, 'Storm over Orsk', 'A storm struck Orsk.', `${before} Nine were still missing.`),
      source('two', DAY, 'Orsk after the storm', 'A storm struck Orsk.', 'At 8pm 14 people were still missing.'),
      source('three', DAY, 'Orsk waits', 'A storm struck Orsk.', 'At noon 22 people were still missing.'),
    ]);
    const row = figures.find(({ role }) => role === 'missing');
    expect(row?.pairs.map(({ relation }) => relation).toSorted()).toEqual(['conflict', 'scope', 'scope']);
  });
});
