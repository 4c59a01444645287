import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/core/facts/names';
import { source, sourceIn } from './invented-case';

const rowsIn = (language: string, ...paragraphs: readonly string[]): readonly string[] =>
  namesOf([sourceIn(language, 'a', null, 'Nolvi', ...paragraphs)]).map(
    ({ kind, forms }) => `${kind}: ${forms.map(({ text }) => text).join(', ')}`,
  );

const rows = (...paragraphs: readonly string[]): readonly string[] => rowsIn('en', ...paragraphs);

describe('the kinds of names', () => {
  it.each([
    ['The shop saw growth in Azure while rent from Windows Server fell.', ['other: Azure', 'other: Windows Server']],
    ['Analysts praised the revenue from Selmar last week.', ['other: Selmar']],
    ['She told Chemistry World that the test had failed.', ['other: Chemistry World']],
    ['He landed at Pelka International Airport at noon.', ['place: Pelka International Airport']],
    [
      'The Nilmar Express left the town of Quillan; the Nilmar Express train was full.',
      ['other: Nilmar Express', 'place: Quillan'],
    ],
    ['Money came from Save the Children and from neighbours.', ['organisation: Save the Children']],
    ['He prayed at Nadir Sharzad Mosque on Friday.', ['place: Nadir Sharzad Mosque']],
    ['The Quillan Wildfires cost the valley two harvests.', ['other: Quillan Wildfires']],
    ['They chartered Boeing jets.', ['organisation: Boeing']],
  ])('are told in “%s”', (text, expected) => {
    expect(rows(text).toSorted()).toEqual(expected);
  });

  it('are those of the tables where nothing beside the name tells', () => {
    expect(rowsIn('es', 'Avisaron a la Cruz Roja y a Protección Civil.')).toEqual([
      'organisation: Cruz Roja',
      'organisation: Protección Civil',
    ]);
  });
});

describe('what a name is called', () => {
  it('comes from the language of most sources, in full where that has it so', () => {
    const names = namesOf([
      source('a', null, 'Nolvi', 'Trucks from the UK came, and the Interior Ministry waited.'),
      source('b', null, 'Nolvi', 'Nobody in the UK knew.'),
      sourceIn('fr', 'c', null, 'Nolvi', 'Les camions du Royaume-Uni et le ministère de l’Intérieur attendaient.'),
    ]);
    expect(names.map(({ name }) => name)).toEqual(['UK', 'Interior Ministry']);
  });

  it.each([
    'The preacher Tolvin Drasik alias Karo Bel was not there.',
    'The preacher Karo Bel, whose real name is Tolvin Drasik, was not there.',
    'Tolvin Drasik, popularly known as Karo Bel, was not there.',
  ])('is the other name that the report gives: %s', (text) => {
    expect(rows(text)).toHaveLength(1);
  });

  it('is the one of two that more sources use', () => {
    const names = namesOf([
      source('a', null, 'Nolvi', 'The preacher Tolvin Orm Drasik alias Karo Bel was not there.'),
      source('b', null, 'Nolvi', 'Nobody had seen the preacher Karo Bel.'),
    ]);
    expect(names.map(({ name }) => name)).toEqual(['Karo Bel']);
  });

  it('is that of the country in its full name too', () => {
    const names = namesOf([
      source('a', null, 'Nolvi', 'Guests from the Islamic Republic of Pakistan came.', 'They left for Pakistan again.'),
    ]);
    expect(names).toHaveLength(1);
  });
});

describe('what belongs to a name', () => {
  it.each([
    ['Flight KV-284 came down; later KV284 was found.', /Flight KV-284/u],
    ['They showed it on Channel 9 twice.', /: Channel 9$/u],
    ['They met Orvale District Magistrate Oleg Talin.', /^person: District Magistrate Oleg Talin$/u],
    ['In Orvale Gov. Oleg Talin agreed.', /^person: Gov. Oleg Talin$/u],
    ['A cell of the Selmar Brigade of the Orvale Liberation Army fired.', /^organisation: Selmar Brigade$/u],
    ['The Orvale Observatory for Clean Rivers agreed.', /^organisation: Orvale Observatory for Clean Rivers$/u],
    ['The Orvale Police Chief Oleg Talin agreed.', /^person: Oleg Talin$/u],
    ['They asked Orvale Police Chief Minister Oleg Talin.', /Chief Minister Oleg Talin$/u],
    ['He met Iranian Supreme Leader Nolvi Drasik.', /^person: Supreme Leader Nolvi Drasik$/u],
    ['The leader of the Meskal Revolution Ayatollah Nolvi Drasik spoke.', /^person: Ayatollah Nolvi Drasik$/u],
    ['Trucks of the Syrian Kurdish YPG passed.', /^organisation: YPG$/u],
  ])('is found in “%s”', (text, expected) => {
    expect(rows(text)).toContainEqual(expect.stringMatching(expected));
  });

  it('leaves out hours, tools, common letters, and peoples of a region', () => {
    expect(
      rows(
        'At 5 p.m. ET the DNA was sent; the CCTV failed. Middle Eastern and North African grocers closed. See https://orv.example/KVO/Zed today.',
      ),
    ).toEqual([]);
  });

  it('leaves out who wrote the report on a line below its headline, unless the report tells of them', () => {
    expect(rows('Martin Orlo, Ida Brenn', 'The bridge in Quillan was closed.')).toEqual(['place: Quillan']);
    expect(rows('Martin Orlo', 'The mayor, Martin Orlo, closed the bridge in Quillan.')).toContain(
      'person: Martin Orlo',
    );
  });

  it('of countries of an alliance stays apart where no name of a body goes before', () => {
    const names = namesOf([
      source('a', null, 'Nolvi', 'Fighters crossed from Iraq and Syria.', 'Nobody in Syria was told.'),
    ]);
    expect(names.map(({ name }) => name).toSorted()).toEqual(['Iraq', 'Syria']);
  });
});
