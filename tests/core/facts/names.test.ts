import { describe, expect, it } from 'vitest';
import { aliasTable } from '../../../src/core/align/aliases';
import type { NameEntry } from '../../../src/core/contract/facts';
import { namesOf } from '../../../src/core/facts/names';
import { makeSource } from '../../../src/core/text/source';
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

describe('names that a reader lists', () => {
  const PORTS = [
    source(
      'a',
      null,
      'Storm',
      'Waves hit the Old Harbour on Monday, said Clara Voss, and no word of the Islamic State.',
    ),
    source('b', null, 'Gale', 'In Port Aster boats sank, and nobody heard of Daesh.'),
  ];
  const formsOf = (...own: readonly (readonly string[])[]) =>
    namesOf(PORTS, aliasTable(own)).map((entry) => entry.forms.map(({ text }) => text).toSorted());

  it('come together, though they share no word', () => {
    expect(formsOf()).not.toContainEqual(['Old Harbour', 'Port Aster']);
    expect(formsOf(['Old Harbour', 'Port Aster'])).toContainEqual(['Old Harbour', 'Port Aster']);
  });

  it('come apart where the reader takes one out', () => {
    expect(formsOf()).toContainEqual(['Daesh', 'Islamic State']);
    expect(formsOf(['Daesh'])).not.toContainEqual(['Daesh', 'Islamic State']);
  });
});

describe('names in the words of several houses', () => {
  const HOUSES = [
    source(
      'a',
      null,
      'Hamas Leader Vows Revenge After Drone Strike',
      'Hamas deputy leader Saleh al-Arouri was killed in Beirut on Tuesday, the Islamic Revolutionary Guard Corps (IRGC) said.',
      'General Qassem Soleimani, commander of the Quds Force, was killed in 2020. Thousands gathered. New York was quiet.',
      'Disgraced Paul Hegner was there. Eighteen of the dead were Chinese, two South Korean.',
    ),
    source(
      'b',
      null,
      'IRGC mourns Suleimani',
      'Arouri, 57, died in Lebanon. Qasem Suleimani led the Quds Force. The Revolutionary Guards (IRGC) fired missiles.',
      'Women cried. Paul Hegner said so on Wednesday. Meanwhile police in New York met on Friday.',
      'Bomb Blasts Kill Nearly 100 At Ceremony. Local media said so.',
    ),
    source('c', null, 'Titel', 'Al-Aruri, deputy head of Hamas, and Soleymani were named. Hegner wept.'),
    makeSource({
      id: 'd',
      file: 'd.txt',
      format: 'text',
      sha256: '0'.repeat(64),
      text: 'Der Angriff\n\nDie Zahl der Toten stieg am Mittwoch auf 70, wie die Behörden in Beirut mitteilten. Präsident Hegner schwieg.',
      meta: { language: 'de' },
    }),
  ];
  const entries = namesOf(HOUSES);
  const formsOf = (name: string): readonly string[] =>
    entries
      .find((entry) => entry.name === name)
      ?.forms.map(({ source: index, text }) => `${HOUSES[index]?.id ?? ''}: ${text}`) ?? [];

  it('come together over transliterations', () => {
    expect(formsOf('Saleh al-Arouri')).toEqual(['a: Saleh al-Arouri', 'b: Arouri', 'c: Al-Aruri']);
    expect(formsOf('Qassem Soleimani')).toEqual([
      'a: General Qassem Soleimani',
      'b: Suleimani',
      'b: Qasem Suleimani',
      'c: Soleymani',
    ]);
  });

  it('come together with the initials beside them', () => {
    expect(formsOf('Islamic Revolutionary Guard Corps')).toEqual([
      'a: Islamic Revolutionary Guard Corps',
      'a: IRGC',
      'b: IRGC',
      'b: Revolutionary Guards',
    ]);
  });

  it('leave out what only opens the sentence', () => {
    expect(formsOf('Paul Hegner')[0]).toBe('a: Paul Hegner');
    expect(
      entries.map(({ name }) => name).filter((name) => /Women|Thousands|Meanwhile|Bomb|Local/u.test(name)),
    ).toEqual([]);
  });

  it('are neither peoples nor German nouns and days', () => {
    expect(
      entries
        .map(({ name }) => name)
        .filter((name) => /Chinese|Korean|Zahl|Toten|Mittwoch|Behörden|Angriff/u.test(name)),
    ).toEqual([]);
    expect(formsOf('Beirut')).toEqual(['a: Beirut', 'd: Beirut']);
  });

  it('know New York from new rules', () => {
    expect(formsOf('New York')).toEqual(['a: New York', 'b: New York']);
  });
});

describe('what a name is the name of is told by what stands beside it', () => {
  const kindsIn = (...paragraphs: readonly string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(
      namesOf([source('a', null, 'What happened', ...paragraphs)]).map(({ name, kind }) => [name, kind]),
    );

  it.each([
    ['The fire broke out in the hall of the Orvale Knitwear factory.', 'Orvale Knitwear', 'organisation'],
    ['Labels of the retailer Kaufhof Nord were found in the ruins.', 'Kaufhof Nord', 'organisation'],
    ['They bought from Hansen Berg, which closed in May.', 'Hansen Berg', 'organisation'],
    ['Nobody has forgotten Rana Kolma, which fell in 2013, or the Rana Kolma collapse.', 'Rana Kolma', 'organisation'],
    ['Thousands came to Old Market before noon.', 'Old Market', 'place'],
    ['They remembered the Selma Court building and those who died.', 'Selma Court', 'organisation'],
    ['Labour Minister Shahidul Islam told them so.', 'Shahidul Islam', 'person'],
    ['Yesterday Selma Rahimi told them so.', 'Selma Rahimi', 'person'],
    ['The minister, Selma Rahimi, who resigned, said nothing.', 'Selma Rahimi', 'person'],
  ])('%s', (text, name, kind) => {
    expect(kindsIn(text)[name]).toBe(kind);
  });
});
