import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/core/contract/source';
import { namesOf } from '../../../src/core/facts/names';
import { source } from './invented-case';

/** The names in paragraphs of one report in a language, as "kind: name", in the order of the alphabet. */
function namesIn(language: string, ...paragraphs: readonly string[]): readonly string[] {
  const { meta, ...report } = source('a', null, 'Orvale', ...paragraphs);
  return namesOf([{ ...report, meta: { ...meta, language } }])
    .map(({ kind, name }) => `${kind}: ${name}`)
    .toSorted();
}

describe('two names without a comma between them', () => {
  it.each([
    ['She is ambassador to Kenya Milva Trasko.', ['person: Milva Trasko', 'place: Kenya']],
    ['The envoy to the United Nations Milva Trasko spoke.', ['organisation: United Nations', 'person: Milva Trasko']],
    ['The ambassador in Nairobi Karim Oduya was hurt.', ['person: Karim Oduya', 'place: Nairobi']],
    ['Police in Nairobi Karim Oduya had met were hurt.', ['person: Karim Oduya', 'place: Nairobi']],
    ['The prosecutor of the High Court Ovrel Dastik came.', ['organisation: High Court', 'person: Ovrel Dastik']],
    ['The chief of Hamas Karim Oduya spoke.', ['organisation: Hamas', 'person: Karim Oduya']],
    ['They went to Nairobi West on foot.', ['place: Nairobi West']],
    ['He is head of the Orvale Court Users Committee.', ['organisation: Orvale Court Users Committee']],
  ])('are two: %s', (sentence, expected) => {
    expect(namesIn('en', sentence)).toEqual(expected);
  });

  it.each([
    ['Prosecutors named the Ukrainians Karim Oduya and Ostvar Brell.', 'person: Karim Oduya'],
    ['It was said by the Whig Robert Ansdal in the house.', 'person: Robert Ansdal'],
    ['Kenyan President Ostvar Brell left. The Kenyan army stayed.', 'person: Ostvar Brell'],
    ['The Presiding Judge Ostvar Brell spoke.', 'person: Ostvar Brell'],
    ['The mayor of Dravna Ostvar Brell left. He lives in Dravna.', 'person: Ostvar Brell'],
    ['The Rural Solidarity Minister Ostvar Brell resigned.', 'person: Ostvar Brell'],
    ['Secretary Olivia May resigned.', 'person: Olivia May'],
    ['The reporter May Brellan wrote it.', 'person: May Brellan'],
    ['The Selmar Air Boeing 747 crashed.', 'organisation: Selmar Air'],
    ['The Selmar Air Boeing 747 crashed.', 'organisation: Boeing'],
    ['They met at the Dravna Arena at noon.', 'place: Dravna Arena'],
    ['It was told by Press TV on that day.', 'organisation: Press TV'],
    ['It was told by Party OVB on that day.', 'organisation: OVB'],
    ['He was hurt, Fars said.', 'organisation: Fars'],
    ['He was hurt in Fars.', 'place: Fars'],
    ['She was in the Vale of Dravna.', 'place: Vale of Dravna'],
    ['They searched in St. Dravna on foot.', 'place: St. Dravna'],
    ['It hit Flight OV17 of the airline.', 'other: Flight OV17'],
    ['They fled from Jammu and Kashmir.', 'place: Jammu and Kashmir'],
    ['They fled to Sri Lanka.', 'place: Sri Lanka'],
  ])('have what somebody is before them: %s', (sentence, expected) => {
    expect(namesIn('en', sentence)).toContain(expected);
  });

  it.each([
    'Shocked Kenyans left the port.',
    'They armed the Sri Lankans and went.',
    'A man with an AK-47 came.',
    'See pic.page.com/Xyzabc for it.',
    'Gulf Arab states paid for it.',
  ])('are none where a people, a thing or an address is named: %s', (sentence) => {
    expect(namesIn('en', sentence)).toEqual([]);
  });

  it.each([
    ['the Kenya-Chad border', ['place: Chad', 'place: Kenya']],
    ['a report by Interfax-Ukraine', ['organisation: Interfax-Ukraine']],
    ['the coast of Guinea-Bissau', ['place: Guinea-Bissau']],
  ])('are two around a hyphen where both are known: %s', (words, expected) => {
    expect(namesIn('en', `They spoke of ${words} on that day.`)).toEqual(expected);
  });

  it.each([
    ['fr', 'Le ministre de la Santé Mirel Dastoun parle.', ['person: Mirel Dastoun']],
    ['fr', 'Le ministre de la Santé parle.', []],
    ['fr', 'Le ministre orvalien des Affaires étrangères parle.', []],
    ['es', 'Vive en Portugal Karim Oduya desde ayer.', ['person: Karim Oduya', 'place: Portugal']],
    [
      'fr',
      'Le ministère de la Pêche du Hezbollah parle.',
      ['organisation: Hezbollah', 'organisation: ministère de la Pêche'],
    ],
    ['it', 'Canta la ministra per la Protezione civile Ostvar Brell.', ['person: Ostvar Brell']],
    ['it', 'Canta il Presidente della Provincia Paolo Brell.', ['person: Paolo Brell']],
    ['de', 'Der Kurs der OVB-Aktie fiel, sagte die OVB.', ['organisation: OVB']],
    ['es', 'Habló el ministro de Defensa Karim Oduya en la noche.', ['person: Karim Oduya']],
    ['es', 'Hoy jugaron el Orvale FC y el Selmar Unido.', ['organisation: Orvale FC', 'other: Selmar Unido']],
    ['es', 'Hoy hablaron Karim Oduya y Milva Trasko.', ['other: Milva Trasko', 'person: Karim Oduya']],
  ])('are two in %s: %s', (language, sentence, expected) => {
    expect(namesIn(language, sentence)).toEqual(expected);
  });
});

describe('names in languages that elide', () => {
  it.each([
    ['fr', 'Selon l’Orvadi, le refus d’Antoine Trasko est clair.', ['other: Orvadi', 'person: Antoine Trasko']],
    ['fr', 'C’était la fin. L’Ukraine proteste.', ['place: Ukraine']],
    ['fr', 'Il vit en Côte d’Ivoire.', ['place: Côte d’Ivoire']],
    ['it', 'Parla il capo dell’Orvadi.', ['other: Orvadi']],
  ])('lose the small word before them (%s): %s', (language, sentence, expected) => {
    expect(namesIn(language, sentence)).toEqual(expected);
  });
});

describe('names in Turkish', () => {
  it('lose the endings behind their apostrophe', () => {
    expect(namesIn('tr', "Ankara'nın Dravna ilçesinde ve Ankara'da hasar var.")).toEqual([
      'other: Dravna',
      'place: Ankara',
    ]);
  });

  it('are no months', () => {
    expect(namesIn('tr', 'Panayır 9 Mart günü Ankara’da oldu.')).toEqual(['place: Ankara']);
  });
});

describe('names whose later words are written small', () => {
  it.each([
    ['fr', 'Le Parti orvalien socialiste a voté.', 'Parti orvalien socialiste'],
    ['fr', 'La Fédération libre des mineurs (FLM) a compté.', 'Fédération libre des mineurs'],
    ['es', 'El Emirato islámico lo celebra.', 'Emirato islámico'],
    ['es', 'La Corte marcial no habló.', 'Corte marcial'],
    ['es', 'El Estado Unido no habló.', 'Estado Unido'],
  ])('are whole (%s): %s', (language, sentence, name) => {
    expect(namesIn(language, sentence).map((entry) => entry.replace(/^\w+: /u, ''))).toContain(name);
  });

  it('end before a verb or a small word', () => {
    expect(namesIn('fr', 'Ils ont vu la Garde après la pluie.').map((entry) => entry.replace(/^\w+: /u, ''))).toContain(
      'Garde',
    );
  });
});

describe('spellings across reports', () => {
  it('come together where a vowel is written in two letters', () => {
    const names = namesOf([
      source('a', null, 'Orvale', 'They spoke of Youssef Dastik on that day.'),
      source('b', null, 'Orvale', 'They spoke of Yussef Dastik on that day.'),
    ]);
    expect(names.map(({ forms }) => forms.map(({ text }) => text))).toEqual([['Youssef Dastik', 'Yussef Dastik']]);
  });

  it('leave a code name apart from who has the same name', () => {
    const names = namesOf([
      source('a', null, 'Orvale', 'They spoke of Defence Minister Karim Oduya and of it.'),
      source('b', null, 'Orvale', 'The divers used the code names Belmar, Trasko and Oduya at sea.'),
    ]);
    expect(names.find(({ name }) => name === 'Karim Oduya')?.forms).toHaveLength(1);
  });

  it('bring a ministry together in the languages of the reports', () => {
    const { meta, ...french } = source('a', null, 'Orvale', 'Selon le ministère de l’Intérieur, il est parti.');
    const names = namesOf([
      { ...french, meta: { ...meta, language: 'fr' } },
      source('b', null, 'Orvale', 'He left, the Interior Ministry said.'),
    ]);
    expect(names.map(({ kind, forms }) => [kind, forms.length])).toEqual([['organisation', 2]]);
  });

  it('bring a country together in the languages of the reports, under its English name', () => {
    const inLanguage = (id: string, language: string, text: string): Source => {
      const { meta, ...report } = source(id, null, 'Orvale', text);
      return { ...report, meta: { ...meta, language } };
    };
    const names = namesOf([
      inLanguage('a', 'fr', 'Il vit au Maroc et aux États-Unis.'),
      inLanguage('b', 'es', 'Vive en Marruecos y en Estados Unidos.'),
      inLanguage('c', 'en', 'He lives in Morocco and in the United States.'),
    ]);
    expect(names.map(({ name, forms }) => [name, forms.length])).toEqual([
      ['Morocco', 3],
      ['United States', 3],
    ]);
  });

  it('leave the police of a province apart from it', () => {
    const { meta, ...report } = source(
      'a',
      null,
      'Orvale',
      'Una banda de la Policía de Nueva Orvale cantó. Volvió a la provincia de Nueva Orvale ayer.',
    );
    const names = namesOf([{ ...report, meta: { ...meta, language: 'es' } }]);
    expect(names.map(({ name }) => name).toSorted()).toEqual(['Nueva Orvale', 'Policía de Nueva Orvale']);
  });
});
