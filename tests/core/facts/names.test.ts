import { describe, expect, it } from 'vitest';
import type { NameEntry } from '../../../src/core/contract/facts';
import { namesOf } from '../../../src/core/facts/names';
import { source } from './invented-case';

const SOURCES = [
  source(
    'a',
    null,
    'A Headline in Title Case Names Nobody New',
    'In Orvale, Deputy Minister Saleh al-Harun met General Omar Kadeh of the Northern Border Guard Corps (NBGC) on Monday.',
    'Mr al-Harun said that Iran and the United States had been told. The Guards declined to comment.',
    'Whoever asks in Orvale hears the same. Colonel Ali Kadeh was not there.',
  ),
  source(
    'b',
    null,
    'Talks in the north',
    'Harun spoke in Orvale with Gen. Omar Kadeh. The U.S. embassy was silent, and so was the NBGC.',
    'Kadeh left early for Iran.',
  ),
];

function find(name: string): NameEntry | undefined {
  return namesOf(SOURCES).find((entry) => entry.name === name);
}

const forms = (entry: NameEntry | undefined): readonly string[] =>
  entry?.forms.map(({ source: index, text }) => `${SOURCES[index]?.id ?? ''}: ${text}`) ?? [];

describe('names', () => {
  it('come together under titles, particles and bare surnames', () => {
    const harun = find('Saleh al-Harun');
    expect(harun?.kind).toBe('person');
    expect(forms(harun)).toEqual(['a: Deputy Minister Saleh al-Harun', 'a: Mr al-Harun', 'b: Harun']);
  });

  it('of two people of one surname stay apart; the bare surname goes to the one named last', () => {
    expect(forms(find('Omar Kadeh'))).toEqual(['a: General Omar Kadeh', 'b: Gen. Omar Kadeh', 'b: Kadeh']);
    expect(forms(find('Ali Kadeh'))).toEqual(['a: Colonel Ali Kadeh']);
  });

  it('come together with their initials and with parts of themselves', () => {
    expect(forms(find('Northern Border Guard Corps'))).toEqual([
      'a: Northern Border Guard Corps',
      'a: NBGC',
      'a: Guards',
      'b: NBGC',
    ]);
    expect(find('Northern Border Guard Corps')?.kind).toBe('organisation');
    expect(forms(find('United States'))).toEqual(['a: United States', 'b: U.S.']);
  });

  it('know countries as places, and no name in what only opens a sentence', () => {
    expect(find('Iran')?.kind).toBe('place');
    expect(find('Orvale')?.kind).toBe('place');
    expect(find('Whoever')).toBeUndefined();
    expect(namesOf(SOURCES).some(({ name }) => /Headline|Talks|Monday/u.test(name))).toBe(false);
  });

  it('of most sources come first', () => {
    const counts = namesOf(SOURCES).map((entry) => new Set(entry.forms.map((form) => form.source)).size);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  });

  it('lie where they say', () => {
    for (const { forms: written } of namesOf(SOURCES)) {
      for (const { text, places } of written) {
        for (const { source: index, start, end } of places) expect(SOURCES[index]?.text.slice(start, end)).toBe(text);
      }
    }
  });
});
