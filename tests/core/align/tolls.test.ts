import { describe, expect, test } from 'vitest';
import { alignSteps } from '../../../src/core/align/align';
import { sameToll, tollReader, type Toll } from '../../../src/core/align/tolls';
import { finish } from '../../../src/core/contract/jobs';
import { quantitiesIn, quantityReader } from '../../../src/core/facts/extract';
import { mayNumber } from '../../../src/core/facts/number-words';
import { Readings } from '../../../src/core/facts/read-sentences';
import { readSentences } from '../../eval/figures';
import { sourceOf } from '../../eval/gold-data';

function tollsOf(paragraphs: readonly string[], language = 'en'): readonly string[] {
  const source = sourceOf('a', paragraphs, language);
  return source.segments
    .flatMap(tollReader(source))
    .map(({ role, start, end }) => `${source.text.slice(start, end)} ${role}`);
}

describe('the tolls of a paragraph', () => {
  test.each([
    ['At least 84 people were killed and 280 injured.', ['At least 84 killed', '280 injured']],
    ['Ninety-three of them lost their lives; two are missing.', ['Ninety-three killed', 'two missing']],
    ['The river rose by 84 centimetres and cost the town 280 million euros.', []],
    ['A leader of the group was killed and one man was hurt.', []],
    ['So far 84 people have died, 12 of them children.', ['84 killed']],
  ])('%s', (text, tolls) => {
    expect(tollsOf([text])).toEqual(tolls);
  });

  test('are read on in the next paragraph', () => {
    expect(tollsOf(['Nine people were killed and 63 were injured.', 'Another 12 were still in hospital.'])[1]).toBe(
      '63 injured',
    );
  });

  test('of earlier years are left out, and those that are the worst since some year are not', () => {
    const now = 'The blast of 3 January 2024 killed 93 people.';
    expect(tollsOf([now, 'In 2017 attackers killed 18 people.'])).toEqual(['93 killed']);
    expect(tollsOf([now, 'The blast, the worst since 1979, killed 95 people.'])).toHaveLength(2);
  });

  test('of another month than those of the publication and the opening are left out', () => {
    const opening = 'A landslide at a quarry near Averholm killed 58 people on 9 July.';
    const before = 'In February an older quarry had slipped, and at least 27 people were killed.';
    const after = 'The count of 9 July stood at 58 dead, and 61 by early August.';
    expect(tollsOf([opening, before])).toEqual(['58 killed']);
    expect(tollsOf([opening, after])).toHaveLength(3);
    expect(tollsOf(['Fifty-eight people were killed.', before])).toHaveLength(2);
    expect(
      tollsOf(['Au moins 58 morts le 9 juillet à Avenel.', 'En février, 27 personnes ont été tuées.'], 'fr'),
    ).toEqual(['Au moins 58 killed']);
  });

  test('are read in other languages too', () => {
    expect(tollsOf(['Al menos 84 personas murieron y 280 resultaron heridas.'], 'es')).toEqual([
      'Al menos 84 killed',
      '280 injured',
    ]);
  });
});

describe('two tolls', () => {
  const toll = (role: string, least: number, most = least): Toll => ({
    role,
    least,
    most,
    start: 0,
    end: 1,
    setting: null,
  });
  test.each([
    [toll('killed', 84), toll('killed', 103), true],
    [toll('killed', 84), toll('injured', 84), false],
    [toll('killed', 10), toll('killed', 93), false],
    [toll('killed', 90, 110), toll('killed', 50), true],
  ])('%j and %j are of the same people: %j', (a, b, same) => {
    expect(sameToll([a], [b]) !== null).toBe(same);
    expect(sameToll([b], [a]) !== null).toBe(same);
  });
});

describe('tolls of two places', () => {
  const tollsIn = (...paragraphs: readonly string[]): readonly Toll[] => {
    const source = sourceOf('a', paragraphs, 'en');
    return source.segments.flatMap(tollReader(source));
  };
  const report = tollsIn('At least 66 people lost their lives, an official said.', 'Revenge for Tarsin is certain.');

  test('are not of the same people where the other source never names the place', () => {
    expect(
      sameToll(tollsIn('At least 112 people have been killed in floods in eastern Basara since Sunday.'), report),
    ).toBe(null);
  });

  test('may be of the same people where it does, however near by, or where no place is named', () => {
    expect(sameToll(tollsIn('It killed close to 70 people in the Karemi city of Tarsin.'), report)).not.toBe(null);
    expect(sameToll(tollsIn('It killed close to 70 people in January.'), report)).not.toBe(null);
  });
});

test('paragraphs with hardly a word in common are linked by their tolls, and say so', () => {
  const other = (place: string): readonly string[] => [
    `The mayor of ${place} opened a library with green shutters.`,
    `Fishermen near ${place} mended nets on the quay all morning.`,
  ];
  const a = sourceOf('a', ['At least 93 of them lost their lives and dozens more were injured.', ...other('Aster')]);
  const b = sourceOf('b', [
    'The number of the martyred now stands at 84, that of the wounded at 284.',
    ...other('Brill'),
  ]);
  const links = finish(alignSteps([a, b], { constraints: [] }));
  const link = links.find((found) => found.a.segment === 0 && found.b.segment === 0);
  expect(link?.reasons).toContainEqual(
    expect.objectContaining({ kind: 'figure', text: 'At least 93', other: '84' }) as unknown,
  );
  const weights = link?.reasons.reduce((sum, { weight }) => sum + weight, 0) ?? 2;
  expect(weights).toBeLessThanOrEqual(1);
});

test('a reader that others share reads the same tolls, whoever asks first', () => {
  const source = sourceOf('a', [
    'At least 84 people were killed and 280 injured.',
    'The figure later rose to 91. Nobody was arrested.',
    'The mayor spoke.',
    'Two of them were children; 12 others are missing.',
  ]);
  const alone = source.segments.map(tollReader(source));
  const sentencesIn = new Readings().of(source);
  const quantitiesIn = quantityReader(source);
  const figures = source.segments.map((segment) => quantitiesIn(segment, sentencesIn(segment)));
  expect(source.segments.map(tollReader(source, sentencesIn))).toEqual(alone);
  expect(alone.flat()).toHaveLength(3);
  const again = quantityReader(source);
  expect(source.segments.map((segment) => again(segment, sentencesIn(segment)))).toEqual(figures);
});

test('no number over one escapes the look that spares most paragraphs a closer one', () => {
  const texts = [...readSentences('dev'), ...readSentences('blind'), ...readSentences('blind-2')];
  const counts = texts.flatMap(({ text }) =>
    quantitiesIn(text).filter(({ kind, min, max }) => kind === 'count' && (min ?? max ?? 0) >= 2),
  );
  const missed = counts.filter(({ text }) => !mayNumber(text) && !/several|handful/iu.test(text));
  expect(counts.length).toBeGreaterThan(500);
  expect(missed).toEqual([]);
});
