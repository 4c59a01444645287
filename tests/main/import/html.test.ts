import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/main/import/html/read-html';
import { article, imported, lines } from './pages';

const PAGES = path.join(import.meta.dirname, '../../fixtures/import/pages');

function page(name: string) {
  return imported(name, new Uint8Array(fs.readFileSync(path.join(PAGES, name))));
}

/** A page around an article's paragraphs. */
function around(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Report</title>${head}</head><body>${body}</body></html>`;
}

const PROSE = [
  'The ferry left the harbour at noon with two hundred people on board, the port authority said on Friday.',
  'Its captain reported a fire in the engine room forty minutes later and asked for help at once.',
  'Two coastguard boats and a fishing vessel brought everyone ashore before dark, officials said.',
];
const PARAGRAPHS = PROSE.map((text) => `<p>${text}</p>`).join('');

describe('a saved page of a newspaper', () => {
  it('tells outlet, authors, date, address and language', async () => {
    expect((await page('newspaper.html')).meta).toEqual({
      title: 'Bridge collapse kills 14 in river town',
      outlet: 'Herald Times',
      author: 'Mara Lund, Ivo Prek',
      published: '2026-03-04T18:22Z',
      publishedText: null,
      url: 'https://www.heraldtimes.example/world/2026/03/bridge-collapse',
      note: null,
      language: 'en-GB',
    });
  });

  it('keeps the article with the kinds of its paragraphs', async () => {
    expect(article(await page('newspaper.html'))).toEqual([
      'title: Bridge collapse kills 14 in river town',
      'body: A road bridge gave way during the evening rush hour, sending vehicles into the water.',
      'dateline: By Mara Lund and Ivo Prek',
      'dateline: 4 March 2026, 18:22 GMT',
      'caption: Rescue boats search the river below the bridge. Photograph: Ana Ruiz/Reuters',
      'body: At least 14 people were killed when a road bridge collapsed in the river town of Ostrava Dolna on Wednesday evening, officials said.',
      'body: The regional governor, Petr Malik, said 22 more were injured, six of them critically, and that divers were still searching.',
      'heading: What happened',
      'body: Witnesses heard a loud crack shortly before 6pm. “It was like thunder,” said one, Jana Kolar.',
      'quote: We saw the lorries go first, and then the whole span folded.',
      'heading: Earlier warnings',
      'body: An inspection last year rated the bridge as poor. The ministry had set aside:',
      'list: 2.1 million for the deck',
      'list: 800,000 for the pillars',
      'caption: Victims by district',
      'table: District | Dead\nNorth | 9\nSouth | 5',
      'body: The prime minister is due to visit the site on Thursday.',
    ]);
  });

  it('leaves out what stands around the article, and folds what stands inside it', async () => {
    const all = lines(await page('newspaper.html'));
    expect(all).toContain('furniture: Why are our bridges so old?');
    expect(all.join('\n')).not.toMatch(/cookies|long comment|Most read|All rights reserved|Mara Lund is the Europe/u);
  });
});

describe('pages of other makes', () => {
  it('reads one that is built of components with names of no meaning', async () => {
    const source = await page('components.html');
    expect(source.meta).toMatchObject({ outlet: 'NTB News', author: null, published: '2026-02-02T07:12Z' });
    expect(article(source).filter((line) => !line.startsWith('dateline: '))).toEqual([
      'title: Ferry sinks off northern coast, 31 missing',
      'caption: Reuters',
      'caption: Survivors were wrapped in blankets at the harbour',
      'body: Thirty-one people are missing after a ferry sank in a storm off the northern coast, the coastguard has said.',
      'body: The Star of Tormouth was carrying 140 people, among them 12 crew, when it sent a distress call at 01:40 on Monday.',
      'body: "The sea was like a wall," said Tomas Beck, 34, who was pulled from a raft.',
      "heading: 'No time for jackets'",
      'body: He said the lights went out within minutes.',
      'body: The operator, North Line, said the vessel had passed its inspection in November.',
    ]);
  });

  it('reads one that is laid out by a table, with line breaks for paragraphs', async () => {
    const source = await page('layout-table.html');
    expect(source.meta).toMatchObject({ title: 'Dam bursts in valley', published: '1999-05-12' });
    expect(article(source).slice(2)).toEqual([
      'body: A dam burst in the upper valley early on Tuesday, drowning at least nine people, the police said.',
      'body: The water reached the first houses at 4 a.m. and carried away two bridges.',
      'body: The army sent helicopters from the capital.',
      'body: "We had no warning," said the mayor, Anton Weiss.',
    ]);
  });

  it('keeps every entry of a live blog', async () => {
    expect(article(await page('live-blog.html'))).toEqual([
      'title: Election night: live updates',
      'heading: Key events',
      'dateline: 22.40',
      'heading: First result: Harlow North holds',
      'body: The first constituency to declare is Harlow North, where Anna Reed held her seat with 18,201 votes.',
      'body: Turnout was 61.2 percent, slightly below the last election.',
      'dateline: 22.00',
      'heading: Polls close',
      'body: Voting has ended across the country and the exit poll gives no party a majority.',
      'body: Counting began at once in 340 halls.',
      'dateline: 21.30',
      'body: Queues are reported at several polling stations in the south, where voters will be let in if they arrived before ten.',
    ]);
  });

  it('reads Persian', async () => {
    const source = await page('persian.html');
    expect(source.meta).toMatchObject({ language: 'fa', outlet: 'خبرگزاری نمونه' });
    expect(article(source).filter((line) => line.startsWith('body: '))).toHaveLength(4);
  });

  it.each([
    ['in an element that is named like a share bar', `<div class="social-share">${PARAGRAPHS}</div>`],
    ['on a page hidden behind a dialog', `<div aria-hidden="true"><main>${PARAGRAPHS}</main></div>`],
    ['in a component of its own', `<x-story><template shadowmode="open">${PARAGRAPHS}</template></x-story>`],
    ['without paragraphs', PROSE.map((text) => `<div>${text}</div>`).join('')],
    ['parted by line breaks', `<div>${PROSE.join('<br><br>')}</div>`],
  ])('finds an article %s', (_, body) => {
    const { paragraphs } = readHtml(around(body));
    expect(paragraphs.filter(({ shape }) => shape === 'plain').map(({ text }) => text)).toEqual(PROSE);
  });

  it('takes the encoding from the page, and the reader’s word before it', async () => {
    const latin = around(`<p>Café, naïve, señor – words with marks, enough of them to be a paragraph of prose.</p>`);
    const bytes = Uint8Array.from(latin.replace('–', '-'), (sign) => sign.charCodeAt(0));
    expect((await imported('a.html', bytes)).text).toContain('Café, naïve');
    const declared = Uint8Array.from(
      latin.replace('–', '-').replace('<title>', '<meta charset=iso-8859-5><title>'),
      (sign) => sign.charCodeAt(0),
    );
    expect((await imported('a.html', declared)).text).toContain('Cafщ');
  });
});

describe('what a page says of itself', () => {
  it.each([
    ['name', '<meta name="author" content="By Jane Doe">', { author: 'Jane Doe' }],
    ['an address in place of a name', '<meta property="article:author" content="https://x.example/jane">', {}],
    [
      'two authors',
      '<meta name="author" content="Jane Doe"><meta name="author" content="Al Roe">',
      { author: 'Jane Doe, Al Roe' },
    ],
    ['a date of the Dublin Core', '<meta name="DC.date.issued" content="2024-01-05">', { published: '2024-01-05' }],
    ['a date in words', '<meta name="date" content="5 January 2024">', { published: '2024-01-05' }],
    ['no date', '<meta name="date" content="soon">', {}],
    [
      'the address',
      '<link rel="canonical" href="https://x.example/a">',
      { url: 'https://x.example/a', outlet: 'x.example' },
    ],
    ['broken data', '<script type="application/ld+json">{"@type":</script>', {}],
    [
      'data',
      '<script type="application/ld+json">[{"@type":["NewsArticle"],"author":"Jane Doe"}]</script>',
      { author: 'Jane Doe' },
    ],
  ])('reads %s', (_, head, meta) => {
    const read = readHtml(around(PARAGRAPHS, head)).meta;
    expect(read).toEqual({ title: 'Report', language: 'en', ...meta });
  });
});

describe('a page that means harm', () => {
  it('runs no script and keeps none of its words', () => {
    const { paragraphs } = readHtml(
      around(
        `${PARAGRAPHS}<script>globalThis.harmed = true; document.write('x')</script><img src=x onerror="harmed=1">`,
      ),
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(expect.arrayContaining(PROSE));
    expect(JSON.stringify(paragraphs)).not.toContain('harmed');
    expect('harmed' in globalThis).toBe(false);
  });

  it('refuses elements nested two hundred thousand deep', () => {
    expect(() => readHtml('<div>'.repeat(200_000))).toThrow('file-too-complex');
  });

  it('reads any string', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="share">',
        '</div>',
        '<table><tr><td>',
        '<li>',
        '<br>',
        '<!--',
        '<script>',
        '&#xD800;',
        '&bogus;',
        '<h1>',
        '</',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const { text } of readHtml(pieces.join('')).paragraphs) expect(text.trim()).not.toBe('');
      }),
    );
  });
});
