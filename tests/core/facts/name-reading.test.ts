import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/core/facts/names';
import { source } from './invented-case';

/** The names in paragraphs of one report, as "kind: name = form; form". */
function namesIn(...paragraphs: readonly string[]): readonly string[] {
  return namesOf([source('a', null, 'A headline', ...paragraphs)]).map(
    ({ kind, name, forms }) => `${kind}: ${name} = ${forms.map(({ text }) => text).join('; ')}`,
  );
}

describe('an office inside a run of capitals', () => {
  it.each([
    [
      'European Commission President Ilse van der Tak spoke.',
      ['organisation: European Commission', 'person: Ilse van der Tak'],
    ],
    ['They met French Chancellor Anne Moreau.', ['person: Anne Moreau']],
    ['He saw Selmar Governor Petr Hovan.', ['place: Selmar', 'person: Petr Hovan']],
    ['She called U.N. Secretary-General Paul Okoro.', ['organisation: U.N', 'person: Paul Okoro']],
    ['It was Agriculture Minister Arun Desai.', ['person: Arun Desai']],
    ['He met Secretary of State Dana Whitlow.', ['person: Dana Whitlow']],
    ['They saw Superintendent of Police Anwar Deshmil.', ['person: Anwar Deshmil']],
    ['It was Inspector General of Police Kofi Adeyar.', ['person: Kofi Adeyar']],
    ['She met Chief of Army Staff General Imran Qadir.', ['person: Imran Qadir']],
    ['They spoke to Director of Operations Lena Brook.', ['person: Lena Brook']],
    ['He asked the Superintendent of Police about it.', []],
    ['She met Brig. Gen. Tariq Nouri.', ['person: Tariq Nouri']],
    ['He wrote to Chief Justice Mira Anand.', ['person: Mira Anand']],
  ])('parts who holds it from what has it: %s', (sentence, expected) => {
    const found = namesIn(sentence).map((entry) => entry.replace(/\.? = .*$/u, ''));
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it('leaves the names of bodies whole', () => {
    const found = namesIn('The Foreign Ministry of Orvale asked the Supreme Court and the Home Office.');
    expect(found.map((entry) => entry.replace(/ = .*$/u, ''))).toEqual(
      expect.arrayContaining(['organisation: Supreme Court', 'organisation: Home Office']),
    );
  });
});

describe('the kind of a name', () => {
  it.each([
    ['It reached Dren Olva, a village about five miles off.', 'place: Dren Olva'],
    ['He spoke for Sol Amrit, a charity for miners.', 'organisation: Sol Amrit'],
    ['On Monday Sol Amrit said it was looking into the matter.', 'organisation: Sol Amrit'],
    ['On Monday Sol Amrit said its buyers had left.', 'organisation: Sol Amrit'],
    ['On Monday Sol Amrit said it was too early to tell.', 'person: Sol Amrit'],
    ['It was the lawyers of Sol Amrit, a resident of the port.', 'person: Sol Amrit'],
    ['They marched with the Kesan Modur Larga on Friday.', 'other: Kesan Modur Larga'],
    ["The fighters of the People's Guard Units left.", "organisation: People's Guard Units"],
    [
      'He works for the Office for the Coordination of River Affairs.',
      'organisation: Office for the Coordination of River Affairs',
    ],
    ['She is with Lawyers Without Borders.', 'organisation: Lawyers Without Borders'],
    ['SELMAR, Orvale — The bridge fell.', 'place: Selmar'],
    ['The talks moved to Tel Aviv and ended.', 'place: Tel Aviv'],
    ['Reports by Agence Meridian said so.', 'organisation: Agence Meridian'],
    ['They met near Hovan’s house.', 'other: Hovan'],
  ])('is told by the words around it: %s', (sentence, expected) => {
    expect(namesIn(sentence).map((entry) => entry.replace(/ = .*$/u, ''))).toContain(expected);
  });
});

describe('names that the texts themselves bring together', () => {
  it('stand as one: an acronym in brackets, another name', () => {
    expect(
      namesIn(
        'The Union of River Pilots (SPR) went on strike. The SPR gave no date.',
        'The Front of Hope, also known as the Dawn Brigade, claimed it.',
        'DKR, another name for the Kesan Front, did not.',
      ),
    ).toEqual(
      expect.arrayContaining([
        'organisation: Union of River Pilots = Union of River Pilots; SPR',
        'organisation: Front of Hope = Front of Hope; Dawn Brigade',
        'organisation: Kesan Front = DKR; Kesan Front',
      ]),
    );
  });

  it('stay apart where the brackets tell of a party or a house', () => {
    const found = namesIn('In Orvale (AP) and with Lena Hovan (KDU) nothing changed.');
    expect(found.some((entry) => /Orvale = .*AP/u.test(entry) || /Hovan = .*KDU/u.test(entry))).toBe(false);
  });
});

describe('words with a capital that are no names', () => {
  it.each([
    ['It was a Zionist-American bombing.', []],
    ['In the name of God the Brigade left the HQ.', []],
    ['BAGHDAD, Jan 4 (Newsline) - It burned. Newsline saw it.', ['place: Baghdad']],
    ['A source in the 12th Brigade spoke.', []],
  ])('stand in no table: %s', (text, expected) => {
    expect(namesIn(text).map((entry) => entry.replace(/ = .*$/u, ''))).toEqual(expected);
  });
});

describe('spellings of one name', () => {
  it.each([
    [['The Covenant Army said no.', 'The Army of the Covenant said no.'], 'organisation: Army of the Covenant'],
    [['It was Oleh Hovan who came.', 'Then Oleg Hovan left.'], 'person: Oleg Hovan'],
    [['He met Reza Amir-Dollian.', 'Then Reza Amirdollian left.'], 'person: Reza Amir-Dollian'],
    [['It was Wen Liao who spoke.', 'Later Wen said more.'], 'person: Wen Liao'],
    [['Mohammed al-Orvan spoke.', 'Later al-Orvan left.'], 'person: Mohammed al-Orvan'],
  ])('come together: %j', (paragraphs, expected) => {
    expect(namesIn(...paragraphs)).toHaveLength(1);
    expect(namesIn(...paragraphs)[0]).toMatch(new RegExp(`^${expected.split(':')[0] ?? ''}: `, 'u'));
  });

  it('of a place and the bodies that have its name stay apart', () => {
    const found = namesIn(
      'In Selmar people ran.',
      'He was in the Selmar Regional Hospital.',
      'The Selmar Police Command knew in Selmar.',
    );
    expect(found.map((entry) => entry.replace(/ = .*$/u, ''))).toEqual([
      'place: Selmar',
      'organisation: Selmar Police Command',
      'place: Selmar Regional Hospital',
    ]);
  });

  it('of a man under his byname come together, and of two brothers do not', () => {
    const found = namesIn(
      'They met Mushtaq Talib al-Harbi, also known as Abu Selma.',
      'Then Abu Selma al-Harbi left. Later Omar al-Kadeh and Ali al-Kadeh came.',
    ).map((entry) => entry.replace(/ = .*$/u, ''));
    expect(found).toEqual(['person: Mushtaq Talib al-Harbi', 'person: Ali al-Kadeh', 'person: Omar al-Kadeh']);
  });

  it('of an organisation are one under its own word and the English one', () => {
    const found = namesIn(
      'A base of Harakat al-Orvan was hit.',
      'Then the Orvan Movement spoke, and Harakat Selmar al-Orvan.',
      'Only Kataib Hezbollah and Hezbollah were silent.',
    );
    expect(found).toHaveLength(3);
  });

  it('of a body in short are of the one that the source has named', () => {
    const texts = ['The National River Army came.', 'Then the Army left.'];
    expect(namesIn(...texts)).toEqual(['organisation: National River Army = National River Army; Army']);
    const apart = namesOf([source('a', null, 'What', texts[0] ?? ''), source('b', null, 'What', texts[1] ?? '')]);
    expect(apart.flatMap(({ forms }) => forms.map(({ text }) => text))).toEqual(['National River Army']);
  });

  it('of a country and of its people stay apart', () => {
    const found = namesIn('Nigeria sent help.', 'The Nigerian Air Force flew.');
    expect(found).toHaveLength(2);
  });
});
