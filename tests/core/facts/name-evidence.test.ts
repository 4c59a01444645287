import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/core/facts/names';
import { source } from './invented-case';

/** The names in reports of a paragraph each, as "kind: name = form; form". */
function namesIn(...reports: readonly string[]): readonly string[] {
  return namesOf(reports.map((text, index) => source(`s${String(index)}`, null, 'What happened', text))).map(
    ({ kind, name, forms }) => `${kind}: ${name} = ${[...new Set(forms.map(({ text }) => text))].join('; ')}`,
  );
}

describe('the kind of a name', () => {
  it.each([
    ['On Monday Nolvi Drasik lost his seat.', 'person: Nolvi Drasik'],
    ['The vote in town went on. On Monday Nolvi Drasik refused to concede.', 'person: Nolvi Drasik'],
    ['They spoke of Nolvi Drasik and the mine. Later on, Drasik left.', 'person: Nolvi Drasik'],
    ['They met Nolvi McAllister at noon.', 'person: Nolvi McAllister'],
    ['They met Nolvi Drasik, of Leeds, at noon.', 'person: Nolvi Drasik'],
    ['On Monday Smt. Nolvi Drasik spoke.', 'person: Nolvi Drasik'],
    ['On Monday Alhaji Nolvi Drasik spoke.', 'person: Nolvi Drasik'],
    ['One of them, Nolvi Drasik, was brought in.', 'person: Nolvi Drasik'],
    ['The Anglican bishop of Port Orvale, Nolvi Drasik, spoke.', 'person: Nolvi Drasik'],
    ['They met Union Railway Minister Nolvi Drasik.', 'person: Nolvi Drasik'],
    ['Widower Nolvi Drasik was there.', 'person: Nolvi Drasik'],
    ['The Sudan Liberation Movement of Nolvi Drasik said its fighters had left.', 'person: Nolvi Drasik'],
    ['The bulk carrier Lady Drasik sank.', 'other: Drasik'],
    ['They boarded the Lady Drasik at noon.', 'other: Drasik'],
    ['They boarded the Nolvi Trader, a gravel carrier, at noon.', 'other: Nolvi Trader'],
    ['On Monday Typhoon Drasik hit the coast.', 'other: Typhoon Drasik'],
    ['Armed men of Los Drasik burned it.', 'organisation: Los Drasik'],
    ['It was, Interfax-Drasik said, an accident.', 'organisation: Interfax-Drasik'],
    ['It stood in the Sunday Ledger at last.', 'organisation: Sunday Ledger'],
    ['At noon the Treasury knew.', 'organisation: Treasury'],
    ['On Monday Drasik mayor Ana Ruiz spoke.', 'place: Drasik'],
    ['The flood came to eastern Drasik at noon.', 'place: Drasik'],
    ['It was in the state of Drasik that it began.', 'place: Drasik'],
    ['The people fled from Nolvi Drasik, north of Leeds, at noon.', 'place: Nolvi Drasik'],
    ['They landed on the Isle of Man at noon.', 'place: Isle of Man'],
    ['It began in Maru Local Government Area at noon.', 'place: Maru Local Government Area'],
    ['The siege of Drasik went on.', 'place: Drasik'],
    ['They were cutting the road to Drasik.', 'place: Drasik'],
    ['The convoy left Nolvi Drasik for the coast.', 'place: Nolvi Drasik'],
    ['A Drasik native said so.', 'place: Drasik'],
    ['It began at the Stade des Drasik at noon.', 'place: Stade des Drasik'],
    ["They met on St Peter's Square at noon.", "place: St Peter's Square"],
    ['DRASIK, Kivara (Reuters) - Nothing moved.', 'place: Kivara'],
    ['They asked Kivara, one of the poorest countries in Africa.', 'place: Kivara'],
    ['It was chief investigator Nolvi Drasik.', 'person: Nolvi Drasik'],
    ['The chief executive, Nolvi Drasik, blamed nobody.', 'person: Nolvi Drasik'],
    ['They dug out eight-year-old Nolvi Drasik at noon.', 'person: Nolvi Drasik'],
    ['“It was late,” said Drasik.', 'person: Drasik'],
    ['The trawler “Sankt Drasik” left.', 'other: Sankt Drasik'],
    ['A little-known group calling itself Drasik said so.', 'organisation: Drasik'],
    ['The Nolvi Drasik said in a statement that it was late.', 'organisation: Nolvi Drasik'],
    ['She told the Drasik so.', 'organisation: Drasik'],
    ['The Greens called for more.', 'organisation: Greens'],
    ['On Monday TotalDrasik said it had evacuated staff.', 'organisation: TotalDrasik'],
    ['It was the Rally for Democracy and Progress (RDP) that won.', 'organisation: Rally for Democracy and Progress'],
    ['It was the March 30 Movement that won.', 'organisation: March 30 Movement'],
    ['They lay in sight of the Hotel Twelve Apostles.', 'other: Hotel Twelve Apostles'],
    ['He was a professor at Nolvi Drasik.', 'organisation: Nolvi Drasik'],
    ['The lawyers were from Nolvi & Drasik.', 'organisation: Nolvi & Drasik'],
    ['It was, the Fars news agency said, an accident.', 'organisation: Fars'],
    ['Nobody in the Drasik administration knew.', 'person: Drasik'],
    ['She buried her son Drasik.', 'person: Drasik'],
    ['At the Drasik plant it was late.', 'other: Drasik'],
    ['On Monday Winter Storm Drasik came.', 'other: Winter Storm Drasik'],
    ['It was the M/V Star of Drasik that sank.', 'other: Star of Drasik'],
    ['The IG BCE union said no.', 'organisation: IG BCE'],
    ['Rival Drasik SA said no.', 'organisation: Drasik SA'],
    ['They met Sen. Ana Ruiz, D-Ohio, at noon.', 'place: Ohio'],
    ['On Monday World Drasik said no.', 'organisation: World Drasik'],
    ['The builder Grupo Drasik said no.', 'organisation: Grupo Drasik'],
    ['They named Nolvi “El Zurdo” Drasik at noon. Drasik left.', 'person: Nolvi “El Zurdo” Drasik'],
    ['Typhoon Drasik hit the coast.', 'other: Typhoon Drasik'],
    ['Governor Drasik went.', 'person: Drasik'],
    ['Drasik, Aug 9 (PTI) Fourteen passengers died there.', 'place: Drasik'],
  ])('is told by what stands beside it: %s', (text, expected) => {
    expect(namesIn(text).map((entry) => entry.split(' = ')[0])).toContain(expected);
  });

  it('is no place for the people of a place, and no name for a desk', () => {
    expect(
      namesIn('A school in Oshra burned. At noon the Oshran army left. The News Desk and the Web Desk were told.'),
    ).toEqual(['place: Oshra = Oshra']);
  });

  it('is told of no people, and of no noun with a number, day or unit', () => {
    expect(
      namesIn('Flight 418 and Resolution 1701 were late. It opens on Thursdays, at 960 degrees Celsius, in Ward 7.'),
    ).toEqual([]);
  });

  it('leaves out a headline in title case behind a colon', () => {
    const report = source('a', null, '“Nothing is left”: Survivors Tell of a Long Night', 'Nothing moved.');
    expect(namesOf([report])).toEqual([]);
  });

  it('leaves out what a dateline is followed by, and capitals that shout', () => {
    const report = source('a', null, 'BERTO BANNED from the final', 'KABUL - Gunmen came at noon. Gunmen left later.');
    expect(namesOf([report]).map(({ name }) => name)).toEqual(['Kabul']);
  });
});

describe('names of one thing', () => {
  it.each([
    ['the Ministry of Defence', 'the Defence Ministry'],
    ['the Russian Ministry of Defence', 'the Russian Defence Ministry'],
    ['the Energy Ministry', 'the Ministry of Energy and Natural Resources'],
    ['the Zamfara Police Command', 'the Zamfara State Police Command'],
    ['Maru LGA', 'Maru Local Government Area'],
    ['the village of Drasik', 'the Drasik Forest'],
    ['the state of Zamfara', 'Zamfara State'],
    ['Oleh Hryshchenko', 'Oleg Grishchenko'],
    ['Maksym Kovalchuk', 'Maxim Kovalchuk'],
    ['Mohammad Irfan', 'Mohd Irfan'],
    ['Samiullah Barekzai', 'Sami Ullah Barekzai'],
    ['New Delhi', 'Delhi'],
    ['UNICEF', "the United Nations Children's Fund"],
    ['the Al-Shifaa Martyrs Hospital', 'the Al-Shifaa Martyrs hospital'],
    ['Tropical Depression Amang', 'Typhoon Amang'],
    ['Aleson Drasik Shipping Lines Inc', 'Aleson Drasik'],
    ['Hamas', 'the Islamic Resistance Movement'],
    ['the town of San Miguel Drasik', 'the town of Drasik'],
  ])('come together: %s, %s', (a, b) => {
    expect(namesIn(`On Monday it was about ${a} at noon.`, `On Monday it was about ${b} at noon.`)).toHaveLength(1);
  });

  it.each([
    ['Ahmed Massoud', 'Ahmad Shah Massoud'],
    ['Niger', 'Niger State'],
    ['Mexico', 'Mexico City'],
    ['Jerusalem', 'East Jerusalem'],
    ['Ministry of Health', 'Ministry of Defence'],
  ])('stay apart: %s, %s', (a, b) => {
    expect(namesIn(`On Monday it was about ${a} at noon.`, `On Monday it was about ${b} at noon.`)).toHaveLength(2);
  });

  it('take a bare surname for the one spoken of, not for whose son he is', () => {
    expect(
      namesIn(
        'The group is led by Ahmed Sharzad, the son of the guerrilla leader Nadir Sharzad, who died in 2001. Later Sharzad left.',
      ),
    ).toEqual(['person: Ahmed Sharzad = Ahmed Sharzad; Sharzad', 'person: Nadir Sharzad = Nadir Sharzad']);
  });

  it('leave a surname that fits two open, without a word on the other reports', () => {
    expect(
      namesIn(
        'Nobody asked Kol about it.',
        'On Monday Farid Kol spoke. Later Kol left.',
        'On Monday Raisa Kol spoke. Later Kol left.',
      ),
    ).toEqual(['person: Farid Kol = Farid Kol; Kol', 'person: Raisa Kol = Raisa Kol; Kol', 'other: Kol = Kol']);
  });

  it('join a double surname behind a title, and no imperative', () => {
    expect(
      namesIn(
        'On Monday Letitia Owusu-Mensah wept.',
        'Nobody asked Madam Owusu-Mensah. “Ask Owusu-Mensah,” they said.',
      ),
    ).toEqual(['person: Letitia Owusu-Mensah = Letitia Owusu-Mensah; Madam Owusu-Mensah; Owusu-Mensah']);
  });

  it('leave a country out of the firm that has its name', () => {
    expect(namesIn('On Monday it was about Kivara at noon.', 'Shares in Kivara Gold Corp fell.')).toHaveLength(2);
  });

  it('are told by a first word that one body has, and a given name behind "Dame"', () => {
    expect(
      namesIn(
        'On Monday Velmar Capital Partners failed, said Dame Judith Carrow.',
        'They lost it with Velmar, said Dame Judith.',
      ),
    ).toEqual([
      'person: Judith Carrow = Dame Judith Carrow; Dame Judith',
      'organisation: Velmar Capital Partners = Velmar Capital Partners; Velmar',
    ]);
  });
});

describe('names that look alike', () => {
  it('keep a person’s initials from a weapon’s letters', () => {
    const found = namesIn('Lawmaker Aurel Khinsteyn said so.', 'They had AK rifles. The AK was found.');
    expect(found).toContainEqual('person: Aurel Khinsteyn = Aurel Khinsteyn');
  });

  it('keep a well-known city from the land around it', () => {
    const found = namesIn('He came from Moscow to the Moscow Region. Orsk is in Orsk Region.');
    expect(found).toContainEqual('place: Moscow = Moscow');
    expect(found).toContainEqual('place: Orsk Region = Orsk; Orsk Region');
  });

  it('give a part’s other name to the part', () => {
    const found = namesIn(
      'It hit the southern suburbs of Beirut known as Varda. The city of Orsk, known as Rivertown, slept.',
    );
    expect(found.find((name) => name.includes('Beirut'))).toBe('place: Beirut = Beirut');
    expect(found.some((name) => name.includes('Orsk; Rivertown'))).toBe(true);
  });
});
