import { describe, expect, it } from 'vitest';
import { makeSource } from '../../../src/core/text/source';
import type { TextInput } from '../../../src/core/text/source';

const PROSE = [
  'A ferry carrying more than 200 people capsized in heavy seas off Port Marrow on Thursday, the coast guard said.',
  'Rescue boats pulled 163 people from the water before nightfall, and the search went on under floodlights.',
];

function source(parts: readonly string[], more: Partial<TextInput> = {}) {
  return makeSource({
    id: 's1',
    file: 'ferry-report.txt',
    format: 'text',
    sha256: '0',
    text: parts.join('\n\n'),
    ...more,
  });
}

describe('a source', () => {
  it('keeps the text of a plain file and names its segments after itself', () => {
    const { text, segments } = source(['Ferry sinks', ...PROSE]);
    expect(text).toBe(['Ferry sinks', ...PROSE].join('\n\n'));
    expect(segments.map(({ id, index, kind }) => [id, index, kind])).toEqual([
      ['s1/0', 0, 'title'],
      ['s1/1', 1, 'body'],
      ['s1/2', 2, 'body'],
    ]);
    expect(segments.map(({ start, end }) => text.slice(start, end))).toEqual(['Ferry sinks', ...PROSE]);
  });

  it('finds title, author and date in its text', () => {
    expect(source(['Ferry sinks off Port Marrow', 'By Jane Doe', 'March 3, 2023', ...PROSE]).meta).toEqual({
      title: 'Ferry sinks off Port Marrow',
      outlet: null,
      author: 'Jane Doe',
      published: '2023-03-03',
      publishedText: null,
      url: null,
      language: 'en',
      note: null,
    });
  });

  it('takes what is given before what is found, null included', () => {
    const given = { title: 'Given', author: null, published: '2023-03-01', language: 'en-GB' };
    expect(
      source(['Ferry sinks off Port Marrow', 'By Jane Doe', 'March 3, 2023', ...PROSE], { meta: given }).meta,
    ).toMatchObject({
      ...given,
      publishedText: null,
    });
    const words = source(['Ferry sinks', 'March 3, 2023', ...PROSE], {
      meta: { published: null, publishedText: 'Friday' },
    });
    expect(words.meta).toMatchObject({ published: null, publishedText: 'Friday' });
  });

  it('has its title from the fullest headline, else from the name of the file', () => {
    const title = (...parts: string[]) => source(parts).meta.title;
    expect(title('Port Marrow', 'Ferry sinks with 200 on board', ...PROSE)).toBe('Ferry sinks with 200 on board');
    expect(title(...PROSE)).toBe('ferry-report');
    expect(title('Ferry sinks off Port Marrow')).toBe('Ferry sinks off Port Marrow');
    expect(source(PROSE, { file: 'no ending' }).meta.title).toBe('no ending');
    expect(source(PROSE, { file: '.txt' }).meta.title).toBe('.txt');
  });

  it('keeps a title short enough for a column head', () => {
    const { title } = source([], {
      format: 'markdown',
      text: `# ${'very '.repeat(100)}long\n\n${PROSE.join('\n\n')}`,
    }).meta;
    expect(title.length).toBeLessThanOrEqual(300);
    expect(title).toMatch(/very…$/u);
  });

  it('has the date of publication before that of a change', () => {
    const published = (...parts: string[]) => source(['Ferry sinks', ...parts, ...PROSE]).meta.published;
    expect(published('Updated: March 4, 2023', 'Published: March 3, 2023')).toBe('2023-03-03');
    expect(published('Updated: March 4, 2023', 'March 3, 2023')).toBe('2023-03-03');
    expect(published('Updated: March 4, 2023')).toBe('2023-03-04');
  });

  it('keeps the words of a date that has no ISO form', () => {
    expect(source(['Ferry sinks', 'TEHRAN, Tuesday', ...PROSE]).meta).toMatchObject({
      published: null,
      publishedText: 'Tuesday',
    });
    expect(source(['Ferry sinks', '04/01/2024', ...PROSE]).meta).toMatchObject({
      published: null,
      publishedText: '04/01/2024',
    });
  });

  it('finds a date at the head of the first paragraph', () => {
    expect(source(['Ferry sinks', `PORT MARROW, March 3, 2023 (AP) — ${PROSE[0] ?? ''}`]).meta.published).toBe(
      '2023-03-03',
    );
    expect(
      source(['Ferry sinks', 'Marrow Water, Wednesday 5 November 2025, 12:00. This replaces the first statement.']).meta
        .published,
    ).toBe('2025-11-05');
    expect(
      source(['Ferry sinks', 'On March 3, 2023, a ferry sank off Port Marrow, the coast guard said.']).meta.published,
    ).toBeNull();
  });

  it('guesses the language that is not given', () => {
    expect(source(PROSE).meta.language).toBe('en');
    expect(source(['Vaguely lorem ipsum'], { meta: { language: 'la' } }).meta.language).toBe('la');
    expect(source(PROSE, { meta: { language: 'und' } }).meta.language).toBe('en');
  });

  it('reads what lines above the article say in so many words', () => {
    const fields = [
      'Title: Ferry sinks off Port Marrow',
      'Source: The Marrow Post',
      'Author: Jane Doe',
      'Date: 2 March 2023',
    ];
    const { meta, segments } = source([fields.join('\n'), 'URL: https://example.org/ferry', ...PROSE]);
    expect(meta).toMatchObject({
      title: 'Ferry sinks off Port Marrow',
      outlet: 'The Marrow Post',
      author: 'Jane Doe',
      published: '2023-03-02',
      url: 'https://example.org/ferry',
    });
    expect(segments.map(({ kind }) => kind)).toEqual([
      ...['title', 'dateline', 'dateline', 'dateline', 'furniture', 'body', 'body'],
    ]);
  });

  it('takes an address above the article for its own', () => {
    expect(source(['https://example.org/ferry', 'Ferry sinks', ...PROSE]).meta.url).toBe('https://example.org/ferry');
    expect(source(['Ferry sinks', ...PROSE, 'https://example.org/other']).meta.url).toBeNull();
  });

  it('does not take a headline about a source for the outlet', () => {
    const { meta } = source(['Source: army to leave the north by the end of May', ...PROSE]);
    expect(meta).toMatchObject({ outlet: null, title: 'Source: army to leave the north by the end of May' });
  });
});
