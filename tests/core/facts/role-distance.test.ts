import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../src/core/facts/extract';

// What news sets between those it counts and what befell them.
const BETWEEN = [
  "in the city's hospital",
  'aged between 4 and 60',
  ', most of them women,',
  ', including two children,',
  'who had gathered for prayers',
  'queuing for bread at a bakery',
  'attending a wedding',
  '– four women and three children –',
  'trapped under the rubble',
  'living in tents near the border',
  ', officials said,',
  'described as militants',
  'believed to be migrants',
  ', some as young as five,',
  'gathered around an aid truck',
  'protesting against the government',
  'in the worst-hit town of Ovest',
] as const;
const PREDICATES = [
  ['were killed', 'killed'],
  ['have by noon been killed', 'killed'],
  ['are known to have died', 'killed'],
  ['lost their lives', 'killed'],
  ['suffered burns', 'injured'],
  ['are in a critical condition', 'injured'],
  ['remain unaccounted for', 'missing'],
  ['have been arrested', 'arrested'],
  ['were kidnapped', 'abducted'],
] as const;

describe('a predicate far behind those it tells of', () => {
  it.each(BETWEEN)('reaches over "%s"', (between) => {
    const found = PREDICATES.map(([predicate]) => {
      const sentence = `Police said 12 people ${between} ${predicate}.`.replaceAll(' ,', ',');
      return [predicate, quantitiesIn(sentence).find(({ text }) => text === '12')?.role];
    });
    expect(found).toEqual(PREDICATES);
  });
});

// What a toll is of, in nouns that are verbs elsewhere.
describe('a toll far behind its noun', () => {
  it.each([
    'devastating flash floods in the east',
    "Saturday's crush at the gate",
    'the twin blasts',
    'air strikes on the camp',
    'the raid',
  ])('reaches over "%s"', (event) => {
    for (const verb of ['rose to', 'stands at', 'has climbed to']) {
      const found = quantitiesIn(`The death toll from ${event} ${verb} 205, officials said.`);
      expect(found.find(({ text }) => text === '205')?.role).toBe('killed');
    }
  });

  it('ends where something else is told', () => {
    const found = quantitiesIn('The toll of the raid that wounded 12 soldiers is not known.');
    expect(found.map(({ role }) => role)).toEqual(['injured']);
  });
});
