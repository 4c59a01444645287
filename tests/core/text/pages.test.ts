import { describe, expect, it } from 'vitest';
import { makeSource } from '../../../src/core/text/source';

interface Page {
  readonly name: string;
  /** What stands between two paragraphs. */
  readonly gap: string;
  readonly meta: Readonly<Record<string, string | null>>;
  /** Every paragraph with the kind it must have. */
  readonly paragraphs: readonly (readonly [kind: string, text: string])[];
}

/** Whole pages as readers copy them, invented from the first word to the last. */
const PAGES: readonly Page[] = [
  {
    name: 'a news portal, copied without blank lines',
    gap: '\n',
    meta: {
      title: 'Ferry sinks off Port Marrow, 41 feared dead',
      author: 'Lena Hartwig and Tomas Okello',
      published: '2023-03-03',
    },
    paragraphs: [
      ['furniture', 'Skip to content'],
      ['furniture', 'Home | World | Politics | Opinion | Sport'],
      ['furniture', 'Trending'],
      ['furniture', 'Oil prices climb'],
      ['furniture', 'Storm nears coast'],
      ['title', 'Ferry sinks off Port Marrow, 41 feared dead'],
      ['dateline', 'By Lena Hartwig and Tomas Okello'],
      ['dateline', 'March 3, 2023 4:12 pm ET'],
      ['furniture', '3 min read'],
      ['furniture', 'Share'],
      ['furniture', 'Facebook'],
      ['furniture', 'Twitter'],
      [
        'body',
        'PORT MARROW (Reuters) - A ferry carrying more than 200 people capsized off Port Marrow on Thursday, the coast guard said.',
      ],
      [
        'body',
        'Rescue boats pulled 163 people from the water. “We heard a bang and then the lights went out,” said Mara Quist, 34.',
      ],
      ['furniture', 'Related: What we know about the ferry'],
      ['body', 'The vessel, built in 1988, had passed inspection in January.'],
      ['body', 'Facebook posts by passengers showed people sharing life jackets on the upper deck.'],
      ['heading', 'What happened on board'],
      [
        'body',
        'Officials said the cargo shifted. Comments by the captain, who survived, suggested that a hatch was left open.',
      ],
      ['dateline', '(Reporting by Lena Hartwig and Tomas Okello; Editing by Jo March)'],
      ['furniture', 'Lena Hartwig is a senior correspondent covering shipping. Follow her on Twitter @lhartwig.'],
      ['furniture', 'Tags: ferry, Port Marrow, shipping'],
      ['furniture', 'Ferry'],
      ['furniture', 'Shipping'],
      ['furniture', 'Leave a comment'],
      ['furniture', 'Your email address will not be published. Required fields are marked *'],
      ['furniture', 'Name *'],
      ['furniture', 'Website'],
      ['furniture', 'Post Comment'],
      ['furniture', 'More stories'],
      ['furniture', 'Storm nears coast'],
      ['furniture', '© 2023 The Marrow Post. All rights reserved.'],
    ],
  },
  {
    name: 'an agency report, hard-wrapped',
    gap: '\n\n',
    meta: { title: 'FERRY SINKS OFF PORT MARROW', author: 'LENA HARTWIG', published: null },
    paragraphs: [
      ['title', 'FERRY SINKS OFF PORT MARROW'],
      ['dateline', 'By LENA HARTWIG'],
      ['dateline', 'Associated Press'],
      [
        'body',
        'PORT MARROW (AP) -- A ferry carrying more than 200 people capsized in\nheavy seas off Port Marrow on Thursday, and at least 41 passengers were\nfeared dead, the coast guard said.',
      ],
      [
        'body',
        'Rescue boats pulled 163 people from the water before nightfall. "We\nheard a bang and then the lights went out," said Mara Quist, 34, who was\ntravelling with her two sons.',
      ],
      ['heading', 'Aftermath'],
      [
        'body',
        "Prayers were said in the town's two churches on Friday morning, and the\nmayor, Ida Sorensen, ordered flags lowered.",
      ],
    ],
  },
  {
    name: 'a Persian agency',
    gap: '\n',
    meta: { title: 'شمار جان‌باختگان غرق شدن کشتی به ۴۱ نفر رسید', published: '2023-03-03', language: 'fa' },
    paragraphs: [
      ['furniture', 'صفحه اصلی | سیاسی | بین الملل | اقتصادی | ورزشی'],
      ['furniture', 'سیاسی'],
      ['title', 'شمار جان‌باختگان غرق شدن کشتی به ۴۱ نفر رسید'],
      ['dateline', '۱۲ اسفند ۱۴۰۱ - ۱۵:۳۰'],
      ['furniture', 'کد خبر: ۲۱۰۳۱۲'],
      ['body', 'شمار جان‌باختگان حادثه غرق شدن کشتی مسافربری در نزدیکی بندر به ۴۱ نفر رسید.'],
      ['body', 'سخنگوی گارد ساحلی گفت که ۱۶۳ نفر پیش از تاریکی هوا نجات یافته‌اند و جستجو ادامه دارد.'],
      ['furniture', 'بیشتر بخوانید:'],
      ['furniture', 'درباره کشتی غرق شده چه می‌دانیم'],
      ['furniture', 'وزیر راه وارد بندر شد'],
      ['body', 'وی افزود: علت حادثه هنوز روشن نیست و هیئتی برای بررسی آن به محل اعزام شده است.'],
      ['furniture', 'انتهای پیام/'],
      ['furniture', 'نظرات'],
      ['furniture', 'نام'],
      ['furniture', 'ارسال نظر'],
    ],
  },
  {
    name: 'a French daily',
    gap: '\n\n',
    meta: {
      title: 'Naufrage d’un ferry au large de Port-Marrow : au moins 41 morts',
      author: 'Marie Dupont',
      published: '2023-03-02',
    },
    paragraphs: [
      ['furniture', 'Accueil › Monde › Accidents'],
      ['title', 'Naufrage d’un ferry au large de Port-Marrow : au moins 41 morts'],
      ['body', 'Les secours cherchent encore des dizaines de disparus.'],
      ['dateline', 'Par Marie Dupont (avec AFP)'],
      ['dateline', 'Publié le 2 mars 2023 à 18h12, mis à jour le 3 mars 2023 à 07h40'],
      ['furniture', 'Temps de lecture 3 min.'],
      ['furniture', 'Partager'],
      [
        'body',
        'Un ferry transportant plus de 200 personnes a chaviré jeudi au large de Port-Marrow, selon les gardes-côtes.',
      ],
      ['furniture', 'Lire aussi | Ce que l’on sait du naufrage'],
      ['body', '« Nous avons entendu un choc, puis la lumière s’est éteinte », a raconté Mara Quist, 34 ans.'],
      ['heading', 'Une coque de 1988'],
      ['body', 'Le navire avait passé son dernier contrôle en janvier.'],
      ['furniture', 'Marie Dupont (avec AFP)'],
      ['furniture', 'Réagir'],
      ['furniture', 'Contribuer'],
    ],
  },
  {
    name: 'a page kept with header lines, an interview in it',
    gap: '\n\n',
    meta: { title: 'What the captain said', outlet: 'Harbour Review', published: '2023-03-05' },
    paragraphs: [
      ['title', 'Title: What the captain said'],
      ['dateline', 'Outlet: Harbour Review'],
      ['dateline', 'Date: March 5, 2023'],
      ['title', 'What the captain said'],
      ['caption', '[Photo: The captain, centre, on his way to court. Jo March/AP]'],
      [
        'body',
        'The captain of a ferry that sank off Port Marrow told a court on Sunday that nobody had closed the bow hatch.',
      ],
      ['heading', 'When did you see the water?'],
      ['body', 'Ten minutes before the ship went down. I called the coast guard at once.'],
      ['quote', '“It was my ship, and it was my fault.”'],
      ['furniture', 'Advertisement'],
      ['body', 'His lawyer asked for bail.'],
      ['dateline', '- Reuters'],
    ],
  },
];

describe('a page', () => {
  it.each(PAGES)('of $name is read as its reader would', ({ gap, meta, paragraphs }) => {
    const text = paragraphs.map(([, own]) => own).join(gap);
    const source = makeSource({ id: 's', file: 'page.txt', format: 'text', sha256: '0', text });
    expect(source.segments.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(paragraphs);
    expect(source.meta).toMatchObject(meta);
  });
});
