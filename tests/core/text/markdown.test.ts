import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/core/text/front-matter';
import { readMarkdown } from '../../../src/core/text/markdown';

const PROSE =
  'A ferry carrying more than 200 people capsized in heavy seas off Port Marrow on Thursday, the coast guard said.';
const MORE =
  'Rescue boats pulled 163 people from the water before nightfall, and the search went on under floodlights.';

function shown(...parts: string[]): readonly (readonly [string, string])[] {
  const { text, segments } = readMarkdown(parts.join('\n\n'));
  return segments.map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);
}

describe('a Markdown document', () => {
  it('becomes prose without marks', () => {
    expect(
      shown('# Ferry *sinks*', `**A ferry** with [200 people](https://e.org) \`sank\`.\nIt was &amp; is new. ${PROSE}`),
    ).toEqual([
      ['title', 'Ferry sinks'],
      ['body', `A ferry with 200 people sank. It was & is new. ${PROSE}`],
    ]);
  });

  it('says itself what is a heading, a quote, a list, a table and code', () => {
    expect(
      shown(
        '# Title',
        PROSE,
        '## Below',
        '> We heard a bang.',
        '- one\n- two',
        '1. three',
        '| A | B |\n|---|---|\n| 1 | 2 |',
        '```\nx = 1\n```',
        MORE,
      ),
    ).toEqual([
      ['title', 'Title'],
      ['body', PROSE],
      ['heading', 'Below'],
      ['quote', 'We heard a bang.'],
      ['list', 'one'],
      ['list', 'two'],
      ['list', 'three'],
      ['table', 'A | B\n1 | 2'],
      ['body', 'x = 1'],
      ['body', MORE],
    ]);
  });

  it('has its segments parted by blank lines', () => {
    expect(readMarkdown(`# A title\n${PROSE}\n* one\n* two`).text).toBe(`A title\n\n${PROSE}\n\none\n\ntwo`);
  });

  it('tells everything else as in a plain text', () => {
    expect(
      shown(
        '## Ferry sinks off Port Marrow',
        '*By Jane Doe*',
        'March 3, 2023',
        PROSE,
        '[Read more: the ferry](x)',
        MORE,
        '### Leave a Reply',
      ),
    ).toEqual([
      ['title', 'Ferry sinks off Port Marrow'],
      ['dateline', 'By Jane Doe'],
      ['dateline', 'March 3, 2023'],
      ['body', PROSE],
      ['furniture', 'Read more: the ferry'],
      ['body', MORE],
      ['furniture', 'Leave a Reply'],
    ]);
  });

  it('takes a link alone in its paragraph for a way out of the article', () => {
    expect(shown('# Title', PROSE, '[Storm nears the coast](x)', MORE)[2]).toEqual([
      'furniture',
      'Storm nears the coast',
    ]);
    expect(shown('[Ferry sinks off Port Marrow](x)', PROSE, MORE)[0]).toEqual(['title', 'Ferry sinks off Port Marrow']);
  });

  it('keeps what a picture shows and leaves the picture', () => {
    expect(shown('# Title', '![Rescuers carry a survivor](x.jpg)', '![x](y.jpg)', PROSE)).toEqual([
      ['title', 'Title'],
      ['caption', 'Rescuers carry a survivor'],
      ['body', PROSE],
    ]);
  });

  it('parts lines that the writer broke, that are datelines or too long to be wrapped', () => {
    expect(shown(`# T\n\nBy Jane Doe\nMarch 3, 2023\n${PROSE}`).map(([kind]) => kind)).toEqual([
      'title',
      'dateline',
      'dateline',
      'body',
    ]);
    expect(shown(`One line\\\nAnother line`).map(([, text]) => text)).toEqual(['One line', 'Another line']);
    const long = `${PROSE} ${MORE}`;
    expect(shown(`${long}\n${long}`)).toHaveLength(2);
  });

  it('leaves out comments, scripts and tags', () => {
    expect(
      shown('<!-- nothing -->', `<p>${PROSE}</p>`, '<script>alert(1)</script>', `${MORE} <br>&mdash; he said`),
    ).toEqual([
      ['body', PROSE],
      ['body', MORE],
      ['body', '— he said'],
    ]);
  });

  it('is read however deep its quotes are nested', () => {
    expect(readMarkdown(`${'>'.repeat(500)} deep`).text).toBe('deep');
  });

  it('may be empty', () => {
    expect(readMarkdown('')).toEqual({ text: '', segments: [], meta: {} });
  });
});

describe('front matter', () => {
  it('tells title, author, date, outlet, address and language', () => {
    const { meta, rest } = readFrontMatter(
      [
        '---',
        'title: "The \\"ferry\\": a report"',
        'authors:',
        '  - Jane Doe',
        '  - John Smith',
        'date: 2023-03-02',
        "source: 'The Marrow Post'",
        'url: https://example.org/ferry',
        'lang: en_GB',
        'tags: [sea, ferry]',
        '# a comment',
        '---',
        'Text',
      ].join('\n'),
    );
    expect(meta).toEqual({
      title: 'The "ferry": a report',
      author: 'Jane Doe, John Smith',
      published: '2023-03-02',
      outlet: 'The Marrow Post',
      url: 'https://example.org/ferry',
      language: 'en-GB',
    });
    expect(rest).toBe('Text');
  });

  it.each([
    ['2023-03-02T10:00:00Z', { published: '2023-03-02T10:00:00Z' }],
    ['2023-03-02 10:00', { published: '2023-03-02T10:00' }],
    ['2023-03', { published: '2023-03' }],
    ['March 2, 2023', { published: '2023-03-02' }],
    ['Tuesday', { publishedText: 'Tuesday' }],
  ])('reads the date %s', (date, expected) => {
    expect(readFrontMatter(`---\ndate: ${date}\n---\n`).meta).toEqual(expected);
  });

  it('takes a source that is an address for the address', () => {
    expect(readFrontMatter('---\nsource: https://example.org\n---\n').meta).toEqual({ url: 'https://example.org' });
  });

  it('is none where the dashes mean something else', () => {
    for (const document of [
      '---\nA sentence that is no field\n---\nText',
      'Text\n---\ntitle: A\n---',
      '---\ntitle: A',
    ]) {
      expect(readFrontMatter(document)).toEqual({ meta: {}, rest: document });
    }
  });

  it('beats what the text says', () => {
    const { meta, segments } = readMarkdown(`---\ntitle: From above\n---\n# In the text\n\n${PROSE}`);
    expect(meta.title).toBe('From above');
    expect(segments[0]?.kind).toBe('title');
  });
});
