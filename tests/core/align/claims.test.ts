import { describe, expect, test } from 'vitest';
import { alignSteps } from '../../../src/core/align/align';
import { claimReader } from '../../../src/core/align/claims';
import { finish } from '../../../src/core/contract/jobs';
import { sourceOf } from '../../eval/gold-data';

function claimsOf(paragraphs: readonly string[], language = 'en'): readonly (string | null)[] {
  const source = sourceOf('a', paragraphs, language);
  return source.segments.map((segment) => {
    const claim = claimReader(source)(segment);
    return claim && source.text.slice(claim.start, claim.end);
  });
}

describe('who claims a deed is read', () => {
  test.each([
    ['No group has claimed responsibility for the blast.', 'claimed responsibility'],
    ['The Free Front claimed the attack on its channel.', 'claimed the attack'],
    ['There was no claim of responsibility.', 'claim of responsibility'],
    ['The group said its fighters carried out the raid.', 'said its fighters carried out'],
    ['In a statement it said that it was behind the bombing.', 'said that it was behind'],
    ['The assault was claimed by the Free Front.', 'was claimed by'],
    ['He claimed the seat behind the driver.', null],
    ['The minister is responsible for transport.', null],
    ['Doctors carried out 12 operations.', null],
  ])('%s', (text, claim) => {
    expect(claimsOf([text])).toEqual([claim]);
  });

  test('of this event alone', () => {
    const opening = 'A bomb killed 12 people in Orsk on Tuesday.';
    expect(claimsOf([opening, 'In 2022 the group said it was behind a raid on Tovar.'])).toEqual([null, null]);
    expect(claimsOf([opening, 'In 2016 a bomber killed 89. That attack was claimed by the Front.'])[1]).toBeNull();
    expect(claimsOf([opening, 'It was founded in 2014. On Tuesday it claimed the attack.'])[1]).not.toBeNull();
    expect(claimsOf(['A bomb killed 12 in Orsk in 2022.', 'It claimed responsibility in 2022.'])[1]).not.toBeNull();
  });

  test('in English only', () => {
    expect(claimsOf(['The Free Front claimed the attack.'], 'es')).toEqual([null]);
  });
});

describe('two paragraphs that tell who claims a deed', () => {
  const weather = 'Heavy rain fell on the coast, and trains to the north ran late for most of the day.';
  const market = 'Prices at the wholesale market rose for the third week as growers held back their crop.';
  const sources = [
    sourceOf('one', [
      'Two bombs went off at a station in Orsk on Tuesday.',
      weather,
      'Nobody had claimed responsibility for the attack by nightfall.',
    ]),
    sourceOf('two', [
      'Explosions shook the railway station of Orsk on Tuesday morning.',
      market,
      'The Free Front said its fighters carried out the attack, and showed two masked men.',
    ]),
  ];
  const links = finish(alignSteps(sources, { constraints: [] }));
  const link = links.find(({ a, b }) => a.segment === 2 && b.segment === 2);

  test('are linked, and the link says by which words', () => {
    expect(link?.reasons).toContainEqual(
      expect.objectContaining({ text: 'claimed responsibility', other: 'said its fighters carried out' }),
    );
  });

  test('pull nothing else along', () => {
    expect(links.filter(({ a, b }) => a.segment === 1 || b.segment === 1)).toEqual([]);
  });
});
