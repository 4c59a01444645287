import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../../../src/core/contract/figures';
import type { Source } from '../../../src/core/contract/source';
import { factsOf, link, shortRow, source, sourceIn } from './invented-case';

const DAY = '2031-05-04';
const LEAD = 'The barge Odra and the tug Senja met under the bridge of Tovar.';

function english(id: string, ...sentences: readonly string[]): Source {
  return source(id, DAY, 'Barge and tug meet in Tovar', LEAD, ...sentences);
}

function rowsOf(sources: readonly Source[], linked: boolean): readonly FigureRow[] {
  return factsOf(sources, linked ? [link([0, 2], [1, 2])] : []).figures;
}

function shared(sources: readonly Source[], linked = false): readonly (readonly string[])[] {
  return rowsOf(sources, linked)
    .filter(({ cells }) => new Set(cells.map((cell) => cell.source)).size > 1)
    .map((row) => shortRow(row, sources));
}

describe('all who were aboard are one figure', () => {
  it.each([
    [
      'people aboard and a complement',
      'There were 64 people aboard the tug.',
      'The line gives her complement as 66.',
      ['64', '66'],
    ],
    ['a bare number on board', 'The tug sailed with 64 on board.', 'About 60 people were aboard.', ['64', 'About 60']],
    ['a complement of so many', 'The tug had a complement of 64.', 'On board were 66 people.', ['64', '66']],
  ])('%s', (_, one, other, [first, second]) => {
    expect(shared([english('one', one), english('two', other)])).toEqual([
      ['people aboard', `one: ${String(first)}`, `two: ${String(second)}`],
    ]);
  });

  it('in two languages', () => {
    const sources = [
      english('one', 'The bulletin puts the complement at 212, made up of 201 passengers and eleven crew.'),
      sourceIn(
        'es',
        'two',
        DAY,
        'Choque en Tovar',
        'La barcaza Odra chocó con el Senja.',
        'A bordo iban 214 personas.',
      ),
    ];
    expect(shared(sources)).toContainEqual(['people aboard', 'one: 212', 'two: 214']);
  });

  it('but not the crew, nor those of one sort', () => {
    const sources = [
      english('one', 'Twelve people, four crew members among them, sailed on board.'),
      english('two', 'Bound for Orsk, she had four crew members and eight passengers on board.'),
    ];
    expect(shared(sources).filter(([what]) => what === 'people aboard')).toEqual([]);
  });
});

describe('the age of somebody whom one report does not name', () => {
  const named = 'Skipper Lars Holm, 47, was seen leaving the wheelhouse with a guard.';
  it('is that of the holder of the office', () => {
    const sources = [
      english('one', 'The master of the tug, a 48-year-old, was questioned overnight.'),
      english('two', named),
    ];
    expect(shared(sources, true)).toContainEqual(['age', 'one: 48-year-old', 'two: 47']);
  });

  it('in another language, too', () => {
    const sources = [
      sourceIn('es', 'one', DAY, 'Choque en Tovar', 'La barcaza chocó.', 'El patrón, de 48 años, fue interrogado.'),
      english('two', named),
    ];
    expect(shared(sources, true)).toContainEqual(['age', 'one: 48 años', 'two: 47']);
  });

  it.each([
    ['nothing links the passages', 'The master of the tug, a 48-year-old, was questioned overnight.', named, false],
    ['both are named', 'Captain Ivo Stanek, 52, was questioned overnight.', named, true],
    ['the office is another', 'The mayor, a 48-year-old, was questioned overnight.', named, true],
    [
      'there are two of them',
      'The 48-year-old captain and the 39-year-old master of the barge were questioned.',
      named,
      true,
    ],
  ])('but not where %s', (_, one, other, linked) => {
    expect(shared([english('one', one), english('two', other)], linked)).toEqual([]);
  });
});

describe('a distance goes by what it is measured from', () => {
  it('a town, whatever else is told', () => {
    const sources = [
      english('one', 'The wreck lies 120 km south of Orsk and 64 km north of Velmar.'),
      english('two', 'Divers set out for the spot, about 60 km from Velmar.'),
      english('three', 'It went down roughly 200 km south of Kalin, in deep water.'),
    ];
    expect(shared(sources).map(([, ...cells]) => cells)).toEqual([['one: 64 km', 'two: about 60 km']]);
  });

  it('and is rounded where it is long', () => {
    const sources = [
      english('one', 'The wreck lies 140 km north of Velmar.'),
      english('two', 'The wreck lies 141 km from Velmar.'),
    ];
    expect(rowsOf(sources, false).map(({ strongest }) => strongest)).toContain('compatible');
  });

  it('a landmark, in other words of another language, where both tell the hour with it', () => {
    const sources = [
      english('one', 'The two collided at 6:15 a.m., 400 metres off the South Pier.'),
      sourceIn(
        'es',
        'two',
        DAY,
        'Choque',
        'La barcaza chocó.',
        'El choque ocurrió a las 6.20, a unos 350 metros del muelle.',
      ),
    ];
    expect(shared(sources)).toContainEqual(['distance (metres)', 'one: 400 metres', 'two: unos 350 metros']);
  });

  it('but not another landmark', () => {
    const sources = [
      english('one', 'The two collided at 6:15 a.m., 400 metres off the South Pier.'),
      english('two', 'The two collided at 6:15 a.m., 900 metres from the railway station.'),
    ];
    expect(shared(sources, true).map(([what]) => what)).not.toContain('distance (metres)');
  });
});
