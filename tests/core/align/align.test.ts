import { describe, expect, test } from 'vitest';
import { alignSteps } from '../../../src/core/align/align';
import { ENGINE, engineOf } from '../../../src/core/align/engine';
import type { Link } from '../../../src/core/contract/comparison';
import { finish } from '../../../src/core/contract/jobs';
import type { Source } from '../../../src/core/contract/source';
import { NEIGHBOURS } from '../../eval/engines';
import { bodySource, madeUpSource } from './made-up-sources';

function align(sources: readonly Source[]): readonly Link[] {
  return finish(alignSteps(sources, { constraints: [], neighbours: NEIGHBOURS }));
}

function pairs(links: readonly Link[]): readonly string[] {
  return links.map(({ a, b }) => `${String(a.segment)}-${String(b.segment)}`);
}

const WIRE = bodySource('wire', [
  'Two trains collided near the village of Oberau on Monday, killing at least seven passengers.',
  'Signals on the line had been without power since the evening before, an engineer told reporters.',
  'Transport minister Clara Venn promised an independent inquiry and visited the injured in hospital.',
]);
const PAPER = bodySource('paper', [
  'Minister Clara Venn wants an inquiry that is independent of the railway, she said at the bedside of the injured.',
  'At least nine people died when two trains ran into each other at Oberau on Monday morning.',
  'Bakeries in the capital raised the price of bread for the third time this year.',
]);

describe('two reports of one event', () => {
  const links = align([WIRE, PAPER]);

  test('are linked where they tell the same, in whatever order they tell it', () => {
    expect(pairs(links)).toEqual(['0-1', '2-0']);
  });

  test('differ in figures without losing the link', () => {
    expect(links[0]?.reasons.map(({ text }) => text)).toContain('Oberau');
    expect(links[0]?.reasons.map(({ text }) => text)).not.toContain('seven');
  });

  test('give names as they are written, whole', () => {
    expect(links[1]?.reasons).toContainEqual(expect.objectContaining({ kind: 'name', text: 'Clara Venn' }));
  });
});

describe('reasons', () => {
  const [link] = align([
    bodySource('a', [
      'Fighters of Daesh struck the tomb on 3 January 2020, where 84 pilgrims were wounded near the Jabaliyeh dome.',
    ]),
    bodySource('b', [
      'On January 3 the Islamic State attacked the tomb near the Jabaliya dome; 84 pilgrims were injured.',
    ]),
  ]);
  const found = link?.reasons.map(({ kind, text, other }) => [kind, text, other ?? text].join(': ')) ?? [];

  test.each([
    'date: 3 January 2020: January 3',
    'figure: 84 pilgrims: 84 pilgrims',
    'name: Daesh: Islamic State',
    'name: Jabaliyeh: Jabaliya',
    'near-synonym: wounded: injured',
  ])('hold %s', (reason) => {
    expect(found).toContain(reason);
  });
});

describe('reasons from dates', () => {
  test('end with the sentence that the date ends, and not at an abbreviated month', () => {
    const text = [
      'The harbour at Averholm was shut on 16 March. Sunday 11 April was the first day of the ferry to Nyborg Sound.',
      'The pilots of Averholm struck on Jan. 3 and again near the ferry landing of Nyborg Sound.',
    ];
    const dates = align([bodySource('a', text), bodySource('b', text.toReversed())])
      .flatMap(({ reasons }) => reasons)
      .filter(({ kind }) => kind === 'date');
    expect(dates.map(({ text: date }) => date)).toEqual(
      expect.arrayContaining(['16 March', 'Sunday 11 April', 'Jan. 3']),
    );
    expect(dates.filter(({ text: date }) => date.includes('. S'))).toEqual([]);
  });
});

describe('sources in a language without a list of frequent words', () => {
  const left = bodySource(
    'a',
    [
      "L'attentat d'Avenel a fait 48 blessés selon l'hôpital, et Odile Ferrand dirige l'enquête.",
      "Les habitants du quartier ont déposé des fleurs devant la mairie et demandent plus d'éclairage.",
      'Une cellule psychologique attend les familles dans le gymnase du collège Marcadet.',
    ],
    'fr',
  );
  const right = bodySource(
    'b',
    [
      'Le parquet a chargé Odile Ferrand de mener son enquête sur un attentat qui a blessé 48 passants à Avenel.',
      "Devant la presse, le maire a surtout parlé d'un quartier où des familles attendent un logement.",
      'Le collège Marcadet, dont le gymnase est ouvert aux familles, restera fermé.',
    ],
    'fr',
  );
  const links = align([left, right]);

  test('are linked by names, figures and rare words, whatever is elided in front of them', () => {
    expect(pairs(links)).toEqual(expect.arrayContaining(['0-0', '2-2']));
    expect(links[0]?.reasons.map(({ text }) => text)).toEqual(expect.arrayContaining(["d'Avenel", "L'attentat"]));
  });

  test('are less sure where they share no more than words that every report has', () => {
    const sure = new Map(
      links.map(({ a, b, confidence }) => [`${String(a.segment)}-${String(b.segment)}`, confidence]),
    );
    expect(sure.get('1-1') ?? 0).toBeLessThan(Math.min(sure.get('0-0') ?? 0, sure.get('2-2') ?? 0));
  });
});

describe('kinds of segments', () => {
  const page = (id: string): Source =>
    madeUpSource(id, [
      { kind: 'title', text: 'Two trains collide near Oberau' },
      { kind: 'dateline', text: 'Oberau, Monday' },
      { kind: 'body', text: 'Two trains collided near the village of Oberau on Monday, killing seven passengers.' },
      { kind: 'furniture', text: 'Two trains collide near Oberau: share this story with your friends' },
      { kind: 'heading', text: 'Without power' },
    ]);

  test('title meets title, heading heading, text text; furniture and datelines meet nothing', () => {
    expect(pairs(align([page('a'), page('b')]))).toEqual(['0-0', '2-2', '4-4']);
  });
});

describe('two reports that tell one event in the same order', () => {
  const wire = bodySource('wire', [
    'DORSHAN, March 12 (Agence Meridian) - Two explosions ripped through a crowd of pilgrims near a shrine in the northern city of Dorshan on Tuesday, killing at least 61 people and wounding 170 others, the health ministry said, in the deadliest attack in the country since 2016.',
    'The first device went off at about 11:20 a.m. local time (0850 GMT) near the western gate of the compound, where thousands had gathered to mark the 10th anniversary of the death of cleric Hashem Barzi, state television reported. The second exploded roughly 15 minutes later on the road taken by ambulances.',
    'Provincial governor Samir Qadri told reporters that nine children and four paramedics were among the dead. "This was planned to kill those who came to help," he said.',
    'The Army of the Covenant, a banned separatist group, said in a statement posted on its Telegram channel late on Tuesday that two of its members had detonated explosive vests among the crowd. Reuters could not independently verify the claim.',
    'A security official, who spoke on condition of anonymity because he was not authorised to brief the media, said the bombs appeared to have been hidden in two suitcases and triggered by remote control.',
    'President Idris Halabi, who cut short a visit to Turkey, vowed a "crushing answer" and declared three days of mourning. Foreign Minister Rana Sabet accused neighbouring Velmar of sheltering the group, a charge Velmar\'s foreign ministry called baseless.',
    'The United Nations Secretary-General, Antonio Guterres, strongly condemned the attack. The European Union and Turkey also sent condolences.',
    'Hospitals in Dorshan appealed for blood donors. "We ran out of beds within the hour," said Dr. Maha Lotfi, head of emergency care at Al-Noor Hospital, which received 48 bodies.',
    'In 2016, a suicide bomber killed 89 people at a mosque in the capital, Zahrat. That attack was claimed by Islamic State.',
  ]);
  const paper = bodySource('paper', [
    'Close to 60 people have been killed and more than 150 injured by two explosions at a religious commemoration in northern Kardistan, in an attack the government blamed on foreign-backed militants.',
    'Witnesses described scenes of panic. "I saw people running, then I was on the ground," said Nadia Karim, 34, a schoolteacher who lost her brother. "There were shoes everywhere."',
    "No group had claimed responsibility by Tuesday evening. Analysts said the attack bore the hallmarks of the Covenant Army, which has fought for a separate state in the north for two decades, but cautioned that Islamic State's local branch had also targeted shrines.",
    'The victims had gathered for the tenth anniversary of the death of Hashem Barzi, a cleric revered by many in the north but regarded as a warlord by his opponents, who accuse his militia of killing hundreds of civilians in the 1990s.',
    'According to the state broadcaster, the second blast came about 15 minutes after the first, as rescue workers were treating the injured. Officials initially blamed gas canisters.',
    'Halabi, on a visit to Ankara, said those responsible would be punished. His foreign minister, Rana Sabet, pointed the finger at Velmar. A spokesperson for Velmar\'s government rejected the accusation as "absurd" and denounced the killings.',
    'A doctor at Al-Noor hospital said it was overwhelmed. Many of the wounded had lost limbs, she said, asking not to be named.',
    'The last attack on this scale was in 2016, when 89 worshippers died in a suicide bombing claimed by Isis in Zahrat.',
  ]);

  test('are no versions of one text: a paragraph may go with several', () => {
    const links = align([wire, paper]);
    // The wire tells the second blast and the commemoration in one paragraph, the paper in two.
    expect(pairs(links)).toEqual(expect.arrayContaining(['1-3', '1-4']));
    // "Those who came to help" is hardly the second blast: only versions of one text are linked for their order.
    const slight = links.find(({ a, b }) => a.segment === 2 && b.segment === 4);
    expect(slight?.confidence ?? 0).toBeLessThan(0.6);
  });
});

describe('versions of one text', () => {
  const first = [
    'The town hall will be closed on Monday because of works on the heating.',
    'Passports can be collected at the library in Mill Street between nine and noon.',
    'Parking permits are extended by one week without any application.',
    'Weddings take place in the castle as planned; guests use the east gate.',
    'Questions are answered by telephone under the usual number until six.',
    'The mayor thanks all citizens for their patience during the works.',
  ];
  // Shortened, one split in two, one moved to the end.
  const second = [
    'The town hall will be closed on Monday and Tuesday because of works on the heating.',
    'Passports can be collected at the library in Mill Street.',
    'The library is open for this between nine and noon.',
    'Weddings take place in the castle as planned; guests use the east gate.',
    'Questions are answered by telephone under the usual number until six.',
    'The mayor thanks all citizens for their patience during the works.',
    'Parking permits are extended by two weeks without any application.',
  ];

  test('keep the order of the text, and a moved paragraph is found as well', () => {
    const links = align([bodySource('v1', first), bodySource('v2', second)]);
    expect(pairs(links)).toEqual(['0-0', '1-1', '1-2', '2-6', '3-3', '4-4', '5-5']);
    for (const { confidence } of links.filter(({ a }) => a.segment !== 1)) expect(confidence).toBeGreaterThan(0.8);
  });
});

describe('sources in different languages', () => {
  const links = align([
    WIRE,
    bodySource(
      'diario',
      [
        'La ministra Clara Venn anunció una investigación independiente.',
        'Dos trenes chocaron el lunes cerca de Oberau: siete muertos.',
        'El precio del pan sube por tercera vez este año.',
      ],
      'es',
    ),
  ]);

  test('are linked by names, numbers and dates, and the link says so', () => {
    expect(pairs(links)).toEqual(['0-1', '2-0']);
    expect(links[0]?.reasons.map(({ kind, text, other }) => `${kind} ${text} ${other ?? text}`)).toEqual([
      'name Oberau Oberau',
      'figure seven siete',
      'date Monday lunes',
      'meaning different languages: wording not compared different languages: wording not compared',
    ]);
  });
});

describe('sources in different scripts', () => {
  const persian = bodySource(
    'khabar',
    [
      'خانم کلارا ون، وزیر راه، از تحقیقی مستقل خبر داد و از مجروحان عیادت کرد.',
      'برخورد دو قطار در نزدیکی اوبراو روز دوشنبه هفت کشته بر جای گذاشت.',
      'قیمت نان برای سومین بار در سال جاری افزایش یافت.',
    ],
    'fa',
  );
  const links = align([WIRE, persian]);

  test('are linked by names that both spell out, numbers and days', () => {
    expect(pairs(links)).toContain('0-1');
    expect(links.find(({ a }) => a.segment === 0)?.reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Oberau', 'seven', 'Monday']),
    );
  });

  test('are not linked where they tell something else', () => {
    expect(links.filter(({ b }) => b.segment === 2)).toEqual([]);
  });

  test('a town that most paragraphs name links none of them for it alone', () => {
    const paragraphs = ['fire', 'market', 'council', 'school', 'bridge', 'tram'].map(
      (what, at) => `The ${what} at Port Aster was the topic of meeting ${String(at + 31)} of the Harbour Board.`,
    );
    const abroad = ['آتش', 'بازار', 'شورا', 'مدرسه', 'پل', 'قطار'].map(
      (what) => `دربارهٔ ${what} در پورت آستر گفت‌وگوی بسیاری میان ساکنان شهر و نمایندگان آنان درگرفت.`,
    );
    const found = align([bodySource('board', paragraphs), bodySource('shahr', abroad, 'fa')]);
    for (const { confidence } of found) expect(confidence).toBeLessThan(0.6);
  });
});

test('metres and hours of one number link nothing across languages', () => {
  const report = (id: string, texts: readonly string[], language = 'en'): Source => bodySource(id, texts, language);
  const links = align([
    report('gazette', ['The mayor will speak at 7 p.m. in the town hall.', 'Nolvi Drasik of Averholm lost the vote.']),
    report(
      'journal',
      ['La digue cède sur 7 mètres devant le quai.', 'Nolvi Drasik, maire de Averholm, a perdu.'],
      'fr',
    ),
  ]);
  expect(pairs(links)).toEqual(['1-1']);
});

test('a number alone is no sure link across languages, however little else is read', () => {
  const [link] = align([
    bodySource('a', ['The fund has paid 500 so far, and nobody objected to that in the hearing.']),
    bodySource('b', ['صندوق تا کنون ۵۰۰ پرداخت کرده است و کسی اعتراض نکرد.'], 'fa'),
  ]);
  expect(link?.confidence ?? 0).toBeLessThan(0.9);
});

test('German names are found although all German nouns have a capital', () => {
  const german = bodySource(
    'blatt',
    ['Beim Zusammenstoß zweier Züge in Oberau sind am Montag sieben Reisende gestorben.'],
    'de',
  );
  const [link] = align([WIRE, german]);
  expect(link?.reasons.map(({ text, other }) => other ?? text)).toEqual(
    expect.arrayContaining(['Oberau', 'Montag', 'sieben']),
  );
});

describe('a long alignment', () => {
  test('can be stopped: it yields at least once every 32 paragraphs it reads', () => {
    const many = (id: string): Source =>
      bodySource(
        id,
        Array.from({ length: 320 }, () => 'Fog lay over the harbour.'),
      );
    expect([...alignSteps([many('a'), many('b')], { constraints: [] })].length).toBeGreaterThan(40);
  });

  test('ends at once when there is nothing to align', () => {
    expect(align([])).toEqual([]);
    expect(align([bodySource('a', []), WIRE])).toEqual([]);
  });
});

test('the engine names its settings, and the encoder when one took part', () => {
  expect(Object.keys(ENGINE.settings)).toContain('threshold');
  expect(engineOf({})).toEqual(ENGINE);
  expect(engineOf({ similarity: { model: 'some encoder' } }).model).toBe('some encoder');
});
