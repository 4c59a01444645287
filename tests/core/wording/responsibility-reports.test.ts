import { describe, expect, it } from 'vitest';
import { answersIn } from '../../eval/responsibility';

/** Kind, actor and speaker of every answer, with the statements read. */
function read(text: string): readonly (readonly [string, string | null, string | null])[] {
  return answersIn(text).map(({ kind, actor, by }) => [kind, actor?.text ?? null, by?.text ?? null]);
}

describe('a deed named after its doer', () => {
  it.each([
    ['Velmari rocket caused hospital blast, Kessia says', 'blamed', 'Velmari', 'Kessia'],
    ['Velmar’s strike on Kessian consulate kills seven', 'blamed', 'Velmar', null],
    ['Velmar’s killing of the general raised tensions.', 'blamed', 'Velmar', null],
    ['An Orlan Guard rocket hit the school, killing five.', 'blamed', 'Orlan Guard', null],
    ['IS gunman targets tram depot, wounding 12', 'blamed', 'IS', null],
    ['In Oruvale an Islamic State (IS) gunman attacked the ferry office.', 'blamed', 'Islamic State', null],
    ['Nine sailors were wounded by an Islamic State sniper.', 'blamed', 'Islamic State', null],
    ['Kessia announced the assassination of a surveyor in a Velmari airstrike.', 'blamed', 'Velmari', 'Kessia'],
    ['The jet was downed by a Velmari surface-to-air missile, the pilots said.', 'blamed', 'Velmari', 'the pilots'],
    ['The Velmari attack on the airport injured four.', null, null, null],
  ] as const)('%s', (text, kind, actor, by) => {
    expect(read(text)).toEqual(kind === null ? [] : [[kind, actor, by]]);
  });

  it.each([
    'Bakers hurt in Oslo strike',
    'Lisbon attack: call to shut the docks after stabbing that wounded 17',
    'Friday’s attack on the market killed ten.',
    'Police killed an IS gunman near the border.',
    'The general’s killing was condemned.',
    'A Velmari-made missile hit the building, killing five.',
    'Ambushes by river pirates on grain barges are frequent in spring.',
  ])('is no answer where the name tells where, whose victim or whose make: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('who says it of whom', () => {
  it.each([
    ['In June IS claimed it was behind the ambush.', 'claimed', 'IS', null],
    ['In June the Islamic State claimed it was behind the ambush.', 'claimed', 'the Islamic State', null],
    ['Officials confirmed the Guard’s claim of responsibility.', 'claimed', 'the Guard', null],
    ['Velmar’s armed forces shot down the jet, it admitted.', 'claimed', 'Velmar’s armed forces', null],
    ['Three of the guards admitted guilt.', 'claimed', 'Three of the guards', null],
    ['Four suspects pleaded guilty to the attack.', 'claimed', 'Four suspects', null],
    ['Velmar was certainly not involved in the bombing, its consul said.', 'denied', 'Velmar', 'its consul'],
    ['Velmar denied that it has anything to do with Sunday’s ambush.', 'denied', 'Velmar', null],
    ['The envoy rejected Velmar’s accusations.', 'denied', 'The envoy', null],
    ['The harbour master said two unidentified gunmen attacked the ferry.', 'unknown', null, 'The harbour master'],
    ['Kessia accuses Velmar of remotely detonating the devices.', 'blamed', 'Velmar', 'Kessia'],
    ['Kessia accused Velmar of terrorism.', 'blamed', 'Velmar', 'Kessia'],
    ['Kessia vowed to retaliate against Velmar for the blasts.', 'blamed', 'Velmar', 'Kessia'],
    ['Kessia blames Velmar, Orsk and the Guard for the attack.', 'blamed', 'Velmar, Orsk and the Guard', 'Kessia'],
    [
      'The prince of Velmar ordered the killing, the agency has concluded.',
      'blamed',
      'The prince of Velmar',
      'the agency',
    ],
    [
      'The agent was smeared on the door of the house by two officers, police believe.',
      'suspected',
      'two officers',
      'police',
    ],
    ['The minister suggested Velmar had ordered it.', 'suspected', 'Velmar', 'The minister'],
    ['The monitor could not establish who was behind the derailment.', 'unknown', null, 'The monitor'],
    ['The White House denied Kessia’s involvement.', 'denied', 'Kessia', 'The White House'],
    ['Russian envoys denied Russia’s involvement.', 'denied', 'Russia', 'Russian envoys'],
    ['One of the arsonists has been named by newspapers as cousin Abel Berk.', 'blamed', 'cousin Abel Berk', null],
    ['The ambush was committed by two unidentified gunmen carrying flares.', 'unknown', null, null],
    [
      'The jury convicted three Kessians and an Orskan smuggler of the killings.',
      'blamed',
      'three Kessians and an Orskan smuggler',
      'The jury',
    ],
    [
      'The court found Abel Berk and Tilo Arn, and an Orskan guilty of sinking the ferry.',
      'blamed',
      'Abel Berk and Tilo Arn',
      'The court',
    ],
    ['On Monday two of the stokers were charged with arson.', 'blamed', 'two of the stokers', null],
    [
      'Prosecutors say a stoker in his early 50s has been held and charged with arson.',
      'blamed',
      'a stoker',
      'Prosecutors',
    ],
    [
      'Unverified reports suggest the ferry was attacked by Velmari divers.',
      'suspected',
      'Velmari divers',
      'Unverified reports',
    ],
    ['The bishop regretted Kessia’s hasty decision to blame Velmar.', 'blamed', 'Velmar', 'Kessia'],
    ['The minister tried to blame Velmar.', 'blamed', 'Velmar', 'The minister'],
    ['Harbour Office: Velmari shelling of quay wounds dozens', 'blamed', 'Velmari', 'Harbour Office'],
    [
      'The mayor said that a Velmari rocket struck a granary, wounding six, according to the gazette.',
      'blamed',
      'Velmari',
      'The mayor',
    ],
    ['The raid that the army says was the work of rebels killed ten.', 'blamed', 'rebels', 'the army'],
    [
      'A news agency linked to the Guard said that the group was behind Sunday’s ambush.',
      'claimed',
      'the group',
      'A news agency linked to the Guard',
    ],
    [
      'There were denials by Kessian bishops that Kessia has anything to do with Sunday’s ambush.',
      'denied',
      'Kessia',
      null,
    ],
    [
      'In a leaflet the Islamic State says two of its fighters did it, according to divers.',
      'claimed',
      'the Islamic State',
      null,
    ],
    ['A stoker, Jan Berk, appeared on Monday charged with arson.', 'blamed', 'Jan Berk', null],
    ['The opposition accused the government of a cover-up.', 'blamed', 'the government', 'The opposition'],
    ['The opposition accused the head of the bank of fraud.', 'blamed', 'the head of the bank', 'The opposition'],
    ['The prosecutor charges three men with murder.', 'blamed', 'three men', 'The prosecutor'],
    ['The Guard, some of its men in masks, shelled the port, the mayor said.', 'blamed', 'The Guard', 'the mayor'],
    ['Police named the suspect as Jan Berk, 28.', 'suspected', 'Jan Berk', 'Police'],
    ['The ministry said Velmar was to blame because it kept its airspace open.', 'blamed', 'Velmar', 'The ministry'],
    [
      'The pilot deliberately crashed the jet into the mountain, prosecutors said.',
      'blamed',
      'The pilot',
      'prosecutors',
    ],
    ['The stoker has meanwhile been charged with arson.', 'blamed', 'The stoker', null],
    ['The Guard said it had carried out “three raids on granaries”.', 'claimed', 'The Guard', null],
    ['The Guard said its men did not\nattack the school.', 'denied', 'The Guard', null],
    ['The attacker had pledged allegiance to the Orlan Guard.', 'suspected', 'the Orlan Guard', null],
    ['Two barges burned, with bishops blaming the fire on “saboteurs”.', 'blamed', 'saboteurs', 'bishops'],
    ['The bishop said those responsible were “a rival guild”.', 'blamed', 'a rival guild', 'The bishop'],
    ['Ferry Pilot Arrested, Charged in Fatal Harbour Fire', 'blamed', 'Ferry Pilot', null],
    [
      'The blast appears to have been caused by an errant rocket fired by the Guard, the mayor said.',
      'suspected',
      'the Guard',
      'the mayor',
    ],
  ] as const)('%s', (text, kind, actor, by) => {
    expect(read(text)).toEqual([[kind, actor, by]]);
  });

  it('takes "its" behind a blame for that of the blamed', () => {
    expect(read('Kessia blamed the Guard, saying that one of its rockets had misfired.')).toEqual([
      ['blamed', 'the Guard', 'Kessia'],
    ]);
  });

  it('lets those who are blamed deny it for themselves', () => {
    expect(read('The minister blamed Velmar, which denied it.')).toEqual([
      ['blamed', 'Velmar', 'The minister'],
      ['denied', 'Velmar', null],
    ]);
  });
});

it('tells who blames in each of two clauses on one blast', () => {
  const text =
    'Two barges burned in a fire that the bishop said was caused by a Velmari rocket but that the mayor blamed on a botched signal test by a rival guild.';
  expect(read(text)).toEqual([
    ['blamed', 'Velmari', 'the bishop'],
    ['blamed', 'a rival guild', 'the mayor'],
  ]);
});

describe('what lays nothing at anybody’s door', () => {
  it.each([
    'British ministers denied Russia’s involvement in the fire at the depot.',
    'Two stokers were held over the sinking of a ferry off Velmar that has killed 8, divers say.',
    'The mayor said that a judge brought smuggling charges against her.',
    'The envoy said he could blame us all he wanted.',
    'Two gunmen attacked the ferry before being shot and injured by border guards, the gazette said.',
    'Border guards shot and injured two of the smugglers, the gazettes said.',
    'The pilot of the ferry was held after a sudden crash of three barges that killed 8, divers said.',
    'The bishop wanted the coffins of everybody killed to be blessed on Monday.',
    'The stoker was on Monday found not guilty of a part in the bombing and released.',
    'Orskan border guards said they killed one suspect and let nine go.',
    'She was hurt in a night raid by unknown people on her barge, the gazette said.',
    'Velmar’s claim of killing two infiltrators has proven false.',
    'The museum owns a study attributed to two pilots.',
    'Nine stokers, whose identities were not disclosed, swam to the quay.',
    'The identity of the victims is still unknown.',
    'Velmar’s air defences shot down six Kessian drones, the ministry said.',
    'In her youth the smuggler was convicted of offences at least 14 times.',
    'The new recruits pledged allegiance to the king.',
    'Granary arson: bishop promises to find those behind blaze that killed 8',
    'The bishop was sent a report of the ambush by Harbour Minister Jan Berk.',
    'Stokers charged down the quay as soon as the siren sounded.',
    '"Nobody can tell us why the stokers left and attacked the granary," the bishop said.',
    'Hardly a barge sails from Kessel that the guild is not behind, the bishop said.',
    'Orskan gazettes write that the ferry was sunk by a drifting mine.',
    'The agency said "several of them" detonated belts.',
    'The smuggling charges that a judge could yet bring against her would concern an act of arson that caused injury.',
    'New charges against him with the killing at their heart would be heard in May.',
    'Porters hid below deck, as raiders, a few allegedly using the nicknames Ber, Dov, and Orn, fired on the ferry.',
    'Porters hid below deck, as the gunmen, some allegedly using the names Ber, Dov and Orn, opened fire on the ferry.',
    'Porters hid below deck, as raiders — a few allegedly using the nicknames Ber, Dov, and Orn — fired on the ferry.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('nouns of deeds that nothing else in the sentence hints at', () => {
  it.each([
    ...['strike', 'airstrike', 'missile', 'drone', 'rocket', 'shelling', 'warplanes', 'jets', 'gunships', 'artillery'],
    ...['gunfire', 'snipers', 'attack', 'raid', 'assault', 'bombing', 'invasion', 'incursion', 'ambush', 'massacre'],
  ])('are looked into: %s', (noun) => {
    expect(read(`Ten people died in the Russian ${noun}.`)).toEqual([['blamed', 'Russian', null]]);
  });
});

describe('a headline whose subject did it', () => {
  it.each([
    ['Israel murders guild’s treasurer near Oruvale', 'Israel'],
    ['Russian forces shelled market in Oruvale, killing ten', 'Russian forces'],
    ['Hamas kills ten in Oruvale', 'Hamas'],
  ])('answers for the outlet: %s', (text, who) => {
    expect(answersIn(text, 'title').map(({ kind, actor }) => [kind, actor?.text])).toEqual([['blamed', who]]);
  });

  it.each([
    'US strikes deal with Oruvale',
    'Russia attacks critics of its plan',
    'Storm kills ten in Oruvale',
    'Israel hits back',
  ])('does not where no state or group does harm: %s', (text) => {
    expect(answersIn(text, 'title')).toEqual([]);
  });

  it('is the story where it stands in the text', () => {
    expect(answersIn('Israel murders the treasurer of the guild.')).toEqual([]);
  });
});

it('who rejects a charge beside it speaks for itself', () => {
  expect(read('Velmar on Tuesday blamed Kessia for the strike, a charge Kessia rejected.')).toEqual([
    ['blamed', 'Kessia', 'Velmar'],
    ['denied', 'Kessia', null],
  ]);
});

describe('the words around a name', () => {
  it.each([
    ['The Green Front (GF) has claimed responsibility for the blaze.', 'claimed', 'The Green Front', null],
    [
      'The Orlan Liberation Army (OLA), which Velmar banned in May, has claimed responsibility for the raid.',
      'claimed',
      'The Orlan Liberation Army',
      null,
    ],
    [
      'A little-known group, The Harbour Front (HF), later claimed responsibility.',
      'claimed',
      'The Harbour Front',
      null,
    ],
    ['The "Harbour Front" claimed responsibility for the raid.', 'claimed', 'The "Harbour Front"', null],
    ['Oruvale Press/ GF claimed responsibility for the raid.', 'claimed', 'GF', null],
    ['The OLA issued a letter in which it denies any part in the bombing.', 'denied', 'The OLA', null],
    ['The convoy was attacked by the Orlan Liberation Army.', 'blamed', 'the Orlan Liberation Army', null],
    [
      'The council announced the Velmari army and the E.U. are behind the raid.',
      'blamed',
      'the Velmari army and the E.U.',
      'The council',
    ],
    [
      'The blast, which the Velmari police attribute to an OLA splinter group, killed nine.',
      'blamed',
      'an OLA splinter group',
      'the Velmari police',
    ],
    ['A Cuban MX-4 drone fired missiles at the convoy, the paper wrote.', 'blamed', 'Cuban', 'the paper'],
    [
      'The prime minister laid responsibility for the collapse at the builder’s door.',
      'blamed',
      'the builder',
      'The prime minister',
    ],
    ['He was killed on President Brandt’s order.', 'blamed', 'President Brandt', null],
  ] as const)('%s', (text, kind, actor, by) => {
    expect(read(text)).toEqual([[kind, actor, by]]);
  });

  it.each([
    ['The attack was carried out, according to the ministry, by the Green Front.', 'the Green Front', 'the ministry'],
    ['The rebels have been accused by the government of planting the bomb.', 'The rebels', 'the government'],
    ['Velmar’s president pinned the attack on Orlan.', 'Orlan', 'Velmar’s president'],
    [
      '“The order came from the hills,” Interior Minister Dov Harel told the state agency Norda last night, pointing the finger at the Orlan Guard.',
      'the Orlan Guard',
      'Interior Minister Dov Harel',
    ],
  ] as const)('has who blames: %s', (text, actor, by) => {
    expect(read(text)).toEqual([['blamed', actor, by]]);
  });

  it.each([
    'The raid was meant to prevent future ambushes by Velmari rebels.',
    'Additional attacks by the Green Front cannot be ruled out, the adviser warned.',
    'Farmers fled a wave of nightly shelling by the militia.',
    'The police said the bomber was trained by Orlan militants in the hills.',
    'Harel said the students had stormed the streets.',
    'A map attributed to two monks hung in the hall.',
    'Velmar claimed it had foiled an attack on the bridge.',
    'The Green Front claimed at least three attacks on convoys.',
    'Five were hurt by a bomb dropped by MX9 jets.',
    'The minister said the person who planted it had been found.',
  ])('is no answer where no deed is laid at a door: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
