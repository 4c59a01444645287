import { describe, expect, it } from 'vitest';
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
    ['the Kenya-Chad border', ['place: Chad', 'place: Kenya']],
    ['a report by Interfax-Ukraine', ['organisation: Interfax-Ukraine']],
    ['the coast of Guinea-Bissau', ['place: Guinea-Bissau']],
  ])('are two around a hyphen where both are known: %s', (words, expected) => {
    expect(namesIn('en', `They spoke of ${words} on that day.`)).toEqual(expected);
  });

  it.each([
    ['fr', 'Le ministre de la Santé Mirel Dastoun parle.', ['person: Mirel Dastoun']],
    ['fr', 'Le ministre de la Santé parle.', []],
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

describe('names whose later words are written small', () => {
  it.each([
    ['fr', 'Le Parti orvalien socialiste a voté.', 'Parti orvalien socialiste'],
    ['fr', 'La Fédération libre des mineurs (FLM) a compté.', 'Fédération libre des mineurs'],
    ['es', 'El Emirato islámico lo celebra.', 'Emirato islámico'],
    ['es', 'La Corte marcial no habló.', 'Corte marcial'],
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
