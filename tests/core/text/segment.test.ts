import { describe, expect, it } from 'vitest';
import { segmentText } from '../../../src/core/text/segment';

const PROSE = [
  'A ferry carrying more than 200 people capsized in heavy seas off Port Marrow on Thursday, the coast guard said.',
  'Rescue boats pulled 163 people from the water before nightfall, and the search went on under floodlights.',
  'The vessel had passed its last inspection in January, according to the register of the harbour office.',
];

function shown(text: string, language = 'en'): readonly (readonly [string, string])[] {
  return segmentText(text, language).map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);
}

function kinds(parts: readonly string[], language = 'en', gap = '\n\n'): readonly string[] {
  return shown(parts.join(gap), language).map(([kind]) => kind);
}

describe('paragraphs', () => {
  it('are parted by blank lines, whatever stands on them', () => {
    expect(shown(`${PROSE[0]}\n \t\n\n${PROSE[1]}\n`).map(([, text]) => text)).toEqual([PROSE[0], PROSE[1]]);
  });

  it('are lines where a text has no blank lines', () => {
    expect(
      kinds(['Ferry sinks off Port Marrow', ...PROSE, 'He denied it.', 'Aftermath', PROSE[0] ?? ''], 'en', '\n'),
    ).toEqual([...['title', 'body', 'body', 'body', 'body', 'heading', 'body']]);
  });

  it('of a hard-wrapped text are not split at the wraps', () => {
    const text = [
      'A ferry carrying more than 200 people capsized in heavy seas',
      'off Port Marrow on Thursday, and at least 41 passengers were',
      'feared dead, the coast guard said.',
      '',
      'Rescue boats pulled 163 people from the water before',
      'nightfall. The coast guard of the island and of Port Marrow',
      'went on with the search.',
    ].join('\n');
    expect(shown(text).map(([kind]) => kind)).toEqual(['body', 'body']);
  });

  it('of a hard-wrapped text without blank lines end where a line ends early', () => {
    const text = [
      'A ferry carrying more than 200 people capsized in heavy seas',
      'off Port Marrow on Thursday, and at least 41 passengers were',
      'feared dead.',
      'Rescue boats pulled 163 people from the water before the',
      'night fell. The coast guard of the island and of Port Marrow',
      'went on with the search, as did the fishermen of the harbour',
      'and their sons.',
    ].join('\n');
    expect(shown(text).map(([, own]) => own.slice(0, 6))).toEqual(['A ferr', 'Rescue']);
  });

  it('of a wrapped text begin with an indented line', () => {
    const text = [
      'A ferry carrying more than 200 people capsized in heavy seas',
      'off Port Marrow on Thursday. At least 41 passengers, most of',
      '   The harbour master said that the hatch had been open, and',
      'that nobody had told him. He has been in office for 7 years.',
    ].join('\n');
    expect(shown(text)).toHaveLength(2);
  });

  it('of a wrapped Arabic text stay whole', () => {
    const text = [
      'قالت السلطات إن ما لا يقل عن أربعين شخصا لقوا مصرعهم يوم الخميس',
      'إثر غرق عبارة كانت تقل أكثر من مئتي راكب قبالة سواحل الميناء في',
      'أسوأ حادث من نوعه منذ عشر سنوات كاملة وفق ما أعلنته قيادة خفر',
      'السواحل.',
    ].join('\n');
    expect(shown(text, 'ar')).toHaveLength(1);
  });

  it('are parted where a page ran them together, and not at a slip', () => {
    expect(shown(`Ferry sinks\n\n${PROSE.join('')}`).map(([, text]) => text)).toEqual(['Ferry sinks', ...PROSE]);
    const slip = `${PROSE[0]}${PROSE[1]} ${PROSE[2]}`;
    expect(shown(slip).map(([, text]) => text)).toEqual([slip]);
  });

  it('go on where a long line ends in an article or "and", whatever the next begins with', () => {
    const broken = `${PROSE[0]} Asked about the search, the officer who leads it referred to the duty officer of the\nHarbour Office, who could not be reached.`;
    expect(shown(broken)).toHaveLength(1);
  });

  it('of Windows and old Mac files are the same', () => {
    expect(kinds(PROSE, 'en', '\r\n\r\n')).toEqual(['body', 'body', 'body']);
    expect(kinds(PROSE, 'en', '\r')).toEqual(['body', 'body', 'body']);
  });

  it('go on where only the line was broken', () => {
    const [line] = shown(
      'The coast guard of the island said on Friday that\nthe search would go on through the weekend.',
    );
    expect(line?.[1]).toContain('that\nthe');
  });

  it('do not go on in a name that begins in lower case', () => {
    expect(
      shown('Two explosions kill dozens in the city of Kerman\nal-Arouri was killed the day before in Beirut.'),
    ).toHaveLength(2);
  });

  it('are none in a text of white space', () => {
    expect(segmentText(' \n\t\n\u00a0', 'en')).toEqual([]);
  });
});

describe('headlines', () => {
  const head = (lines: readonly string[]) => kinds([...lines, ...PROSE]).slice(0, lines.length);

  it.each<readonly [kinds: string, ...lines: string[]]>([
    ['title', 'Ferry sinks off Port Marrow'],
    ['title', 'Who opened the hatch?'],
    ['title', 'They knew, and they sailed!'],
    ['title title', 'Ferry sinks off Port Marrow', 'Rescuers search for dozens of missing'],
    ['title title', 'Port Marrow', 'Ferry sinks with more than 200 on board'],
    ['title dateline', 'Ferry sinks off Port Marrow', 'By Jane Doe'],
    ['title dateline dateline', 'Ferry sinks off Port Marrow', 'By Jane Doe', 'March 3, 2023'],
    ['title dateline dateline', 'Ferry sinks off Port Marrow', 'Jane Doe', 'March 3, 2023'],
    ['title furniture dateline dateline', 'Ferry sinks', 'World', 'Published on March 3, 2023', 'From wire reports'],
    ['dateline title', 'March 3, 2023', 'Ferry sinks off Port Marrow'],
    ['furniture furniture title', 'Skip to content', 'Home | News | Sport', 'Ferry sinks off Port Marrow'],
    ['furniture title dateline caption', 'World', 'Ferry sinks', 'TEHRAN, Tuesday', 'Photo: The harbour'],
    ['title', 'Ferry Bombing, January 3, 2024'],
    ['title dateline', 'Ferry sinks off Port Marrow', 'PORT MARROW, Marrow (AP) —'],
    ['title furniture', 'Ferry sinks off Port Marrow', 'Share Facebook Twitter'],
    ['title dateline heading', 'Ferry sinks off Port Marrow', 'By Jane Doe', 'What happened'],
    ['title dateline furniture furniture', 'Ferry sinks', 'Updated: 4 March 2023', '3 min read', 'Share'],
    [
      'title heading list list',
      'Ferry sinks off Port Marrow',
      'Key points',
      '• Forty-one are feared dead',
      '• More are missing',
    ],
    ['title', '84 dead'],
    ['title', 'Ferry sinks.'],
    ['title', 'Who opened the hatch of the ferry that sank off Port Marrow with more than 200 people?'],
    ['title dateline', 'Minister: “The owners will pay for what happened off Port Marrow.”', 'By Jane Doe'],
    ['title dateline', 'Foreign Policy Magazine', 'Published on March 3, 2023'],
    ['furniture title', 'Harbour Post Weekly', 'Ferry sinks with more than 200 people on board'],
    ['title dateline', 'Ferry sinks', 'By Jane Doe, a deputy copy editor at Foreign Harbours.'],
    ['title dateline dateline', 'Ferry sinks', 'Source: The Marrow Post', 'Date: 2 March 2023'],
  ])('%s', (expected, ...lines) => {
    expect(head(lines).join(' ')).toBe(expected);
  });

  it('are none where the text begins with prose', () => {
    expect(kinds(PROSE)).toEqual(['body', 'body', 'body']);
  });

  it('need something below them', () => {
    expect(kinds(['Ferry sinks off Port Marrow'])).toEqual(['body']);
    expect(kinds(['Ferry sinks', 'Many feared dead'])).toEqual(['title', 'body']);
  });

  it('are told in scripts without spaces and without case', () => {
    expect(
      kinds(
        [
          '渡轮在港口附近沉没',
          '海岸警卫队周四表示，一艘载有两百多人的渡轮在港口附近的恶劣海况中倾覆，至少四十一人遇难，搜救仍在继续。',
        ],
        'zh',
      ),
    ).toEqual(['title', 'body']);
    expect(
      kinds(
        ['غرق عبارة قبالة الميناء', 'قالت السلطات إن ما لا يقل عن أربعين شخصا لقوا مصرعهم يوم الخميس إثر غرق عبارة.'],
        'ar',
      ),
    ).toEqual(['title', 'body']);
  });
});

describe('other kinds', () => {
  const TITLE = 'Ferry sinks off Port Marrow';
  const [one = '', two = '', three = ''] = PROSE;
  const between = (...lines: string[]) => kinds([TITLE, one, ...lines, two]).slice(2, -1);

  it.each<readonly [kind: string, line: string]>([
    ['heading', 'What happened on board'],
    ['heading', 'Who opened the hatch?'],
    ['heading', 'January 3, 2024'],
    ['heading', 'Aftermath'],
    ['heading', 'By Land and Sea'],
    ['body', 'He denied it.'],
    ['body', 'Update, 4 January, 14:00: The number of the dead now stands at 84.'],
    ['body', 'KERMAN, Iran (AP) — Two blasts killed dozens of people on Wednesday, officials said.'],
    ['body', '“We heard a bang,” she said. “Then the lights went out.”'],
    ['dateline', 'Updated: 4 January 2024, 15:00 GMT'],
    ['quote', '“We heard a bang and then the lights went out.”'],
    ['quote', '"We heard a bang and then the lights went out."'],
    ['quote', '« Nous avons entendu un bruit. »'],
    ['quote', '„Wir hörten einen Knall.“'],
    ['quote', '> We heard a bang and then the lights went out.'],
    ['list', '• Forty-one people are feared dead'],
    ['caption', 'Photo: Rescuers carry a survivor ashore'],
    ['caption', 'Figure 3: Where the ferry was hit'],
    ['caption', 'Tabelle 2. Fahrgäste nach Gruppen'],
    ['body', 'Table 1 shows how many people were on board when the ferry left the harbour on Wednesday.'],
    ['caption', 'Photograph: smoke rises above the harbour'],
    ['caption', 'Media caption, Rescuers carry a survivor ashore'],
    ['caption', 'Video: Kerman, 3 January 2024'],
    ['caption', 'FILE - The ferry leaves Port Marrow, June 1, 2019. (AP Photo/Jane Doe)'],
    ['caption', 'Rescuers carry a survivor ashore in Port Marrow, March 2, 2023. [Jane Doe/Reuters]'],
    ['caption', 'Rescuers carry a survivor ashore. Photograph: Jane Doe/AFP/Getty Images'],
    ['caption', 'AFP/Getty Images'],
    ['caption', 'Getty Images'],
    ['caption', 'Jane Doe/AFP via Getty Images'],
    ['caption', 'Image source, Reuters'],
    ['caption', 'AFP photo'],
    ['caption', 'A view of the pier of Port Marrow after the collision, March 2, 2031. Reuters'],
    ['caption', 'A pilot is seen at the pier of Port Marrow after the collision.   -  Reuters'],
    ['body', 'The captain said he had seen no light on the pier before the collision. — Reuters'],
    ['heading', '"An hour of pure anger"'],
    ['furniture', 'Posted by Mara Holt on Wednesday, June 14, 2017'],
    ['furniture', 'Font size: Decrease font Enlarge font'],
    ['furniture', '* * *'],
  ])('%s: %s', (kind, line) => {
    expect(between(line)).toEqual([kind]);
  });

  it('a video that somebody filmed is prose', () => {
    expect(between('Video of the sinking was shown to the court on Friday.')).toEqual(['body']);
    expect(between('Photos by the passengers (some of them blurred) were shown to the court on Friday.')).toEqual([
      'body',
    ]);
  });

  it('lists are items of their own, numbered ones where more than one stands together', () => {
    expect(kinds([one, '1. Close the hatch', '2. Call the coast guard', two])).toEqual([
      'body',
      'list',
      'list',
      'body',
    ]);
    expect(kinds([one, '1. The hatch', two, '2. The cargo', three])).toEqual([
      'body',
      'heading',
      'body',
      'heading',
      'body',
    ]);
    expect(shown('Points:\n- first one that is\n  wrapped\n- second').map(([, text]) => text)).toHaveLength(4);
  });

  it('tables are rows of tabs or pipes', () => {
    expect(between('Ship\tBuilt\nStar\t1988\nSun\t1991')).toEqual(['table']);
    expect(between('| Ship | Built |\n|---|---|\n| Star | 1988 |')).toEqual(['table']);
  });

  it('a quotation of several paragraphs opens in each', () => {
    expect(between('“We heard a bang.', '“Then the lights went out.”').at(-1)).toBe('quote');
  });

  it('a wire credit behind the last paragraph is a dateline', () => {
    expect(kinds([TITLE, one, two, '(Reporting by Jane Doe; Editing by John Smith)']).at(-1)).toBe('dateline');
    expect(kinds([TITLE, one, two, 'Reuters']).at(-1)).toBe('dateline');
  });
});

describe('what stands around an article', () => {
  it('has the author box above the form that asks for comments', () => {
    expect(
      kinds([
        'Ferry sinks off Port Marrow',
        'By Lena Hartwig',
        ...PROSE,
        'Lena Hartwig is the newsletter editor at the Marrow Review.',
        'Join the Conversation',
        'Commenting on this and other recent articles is just one benefit of a subscription.',
        'Already a subscriber? Log In.',
      ]),
    ).toEqual(['title', 'dateline', 'body', 'body', 'body', 'furniture', 'furniture', 'furniture', 'furniture']);
  });

  it('has the list of what was read most today, in the middle of the text too', () => {
    expect(
      kinds([
        'Ferry sinks off Port Marrow',
        ...PROSE,
        'Today’s Most Read',
        'The Long Shadow of the Harbour by T. Okafor',
        'How Marrow Lost Its Fish by L. Brandt',
        'The captain was questioned on Friday and released in the evening, the police said in a statement.',
      ]),
    ).toEqual(['title', 'body', 'body', 'body', 'furniture', 'furniture', 'furniture', 'body']);
  });
});
