import { describe, expect, it } from 'vitest';
import { finish } from '../../../src/core/contract/jobs';
import type { Wording } from '../../../src/core/contract/wording';
import { wordingSteps } from '../../../src/core/wording/wording';
import { sourceOf } from '../../eval/gold-data';

const LEADS = [
  'Two bombs kill 40 in Oruvale',
  'Two bombs killed 40 people at a market in Oruvale, police said.',
  'Shops were shut.',
];

/** The wording of a report on a bombing in Oruvale that goes on with a paragraph. */
function wordingOf(paragraph: string, other = 'Oruvale buried its dead.'): Wording {
  return finish(wordingSteps([sourceOf('a', [...LEADS, paragraph]), sourceOf('b', [...LEADS, other])], [], []));
}

function answers(paragraph: string): readonly (string | null)[] {
  return wordingOf(paragraph).responsibility.map(({ kind, actor }) => actor?.text ?? kind);
}

describe('asides on other events', () => {
  it.each([
    'It came days after a drone strike blamed on Velmar in Port Aster.',
    'A commander was killed in Port Aster in a drone strike that his party blamed on Velmar.',
    'The ministry has also accused Velmar of a car bombing near Port Aster.',
    'Another bombing, in Port Aster, an attack in Tarsk and Saturday’s strike on Tarsk in Kessel were blamed on Velmar.',
    'Kessia had no hand in a Velmari raid near Port Aster on May 3.',
    'Kessia had no part in the bombing in Tarsk, it said.',
    'When the siege began, a cousin of hers was killed in a Velmari raid.',
    'Her brother had been killed by a Velmari drone strike, and she left.',
    'The bombing came a day after a Velmari strike killed a commander.',
    'The last major attack in the city was claimed by the Red Column.',
    'In a separate attack, Velmar was accused of killing a judge.',
    'Elsewhere, officials blamed Velmar for a derailment.',
    'The Red Column has claimed attacks on ports in recent years.',
    'The minister said the Red Column had killed dozens of judges over the past decade.',
  ])('answer nothing: %s', (paragraph) => {
    expect(answers(paragraph)).toEqual([]);
  });

  it.each([
    ['The governor blamed Velmar for the attack in Oruvale.', 'Velmar'],
    ['The governor blamed Velmar for the bombing in Rose Square.', 'Velmar'],
    ['The governor called it an attack in Oruvale by Velmar and blamed Velmar.', 'Velmar'],
    ['Velmar had no part in the bombing in Oruvale.', 'Velmar'],
    ['Velmar had no part in the bombing on Sunday.', 'Velmar'],
    ['His wife was killed in the bombing, which was claimed by the Red Column.', 'the Red Column'],
    ['The dealer and his sons were killed in a Velmari air strike.', 'Velmari'],
    ['A day after the bombing, the Red Column claimed responsibility.', 'The Red Column'],
    ['It was the worst attack in recent years and was claimed by the Red Column.', 'the Red Column'],
    ['Officials blamed the Red Column, accused of an ambush in Tarsk.', 'the Red Column'],
  ])('leave the event its answer: %s', (paragraph, actor) => {
    expect(answers(paragraph).map((text) => text?.toLowerCase())).toContain(actor.toLowerCase());
  });

  it('are told from the event by the titles and leads of all sources', () => {
    const there = sourceOf('b', [
      'Blasts in Port Aster',
      'Two bombs killed 40 people in Port Aster on Sunday.',
      'Shops were shut.',
    ]);
    const paragraph = 'The minister spoke of an attack in Port Aster blamed on Velmar.';
    const { responsibility } = finish(wordingSteps([sourceOf('a', [...LEADS, paragraph]), there], [], []));
    expect(responsibility.map(({ actor }) => actor?.text)).toEqual(['Velmar']);
  });

  it('lend their means to no event', () => {
    const means = (paragraph: string): readonly (readonly string[])[] =>
      wordingOf(paragraph, 'The bombs were in two suitcases, police said of the attack.')
        .naming.filter(({ id }) => id === 'field:means')
        .map(({ terms }) => terms.map(({ text }) => text));
    expect(means('The bombs were in two backpacks, a witness said of the attack.')).toEqual([
      ['backpacks', 'suitcases'],
    ]);
    expect(means('In an earlier attack on the market bombs were hidden in two backpacks.')).toEqual([]);
  });
});
