import fc from 'fast-check';
import type { SegmentKind, Source } from '../../../src/core/contract/source';

const WORDS = (
  'ferry harbour radar fog captain passengers collided killed injured police Averholm Kerman Soleimani Suleimani ' +
  'rescued crew arrested minister said explosion blast bomb Tehran United States 84 three 3 January Wednesday the of ' +
  'in a and was were Daesh ISIS hospital claimed attack mourning airport general'
).split(' ');
const KINDS: readonly SegmentKind[] = ['body', 'body', 'body', 'body', 'quote', 'title', 'heading', 'furniture'];

const paragraph = fc.record({
  kind: fc.constantFrom(...KINDS),
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 24 }),
});

/** Sources of paragraphs drawn from a small vocabulary, so that many share something. */
export const anySources = fc
  .array(
    fc.record({ language: fc.constantFrom('en', 'en', 'en', 'es'), paragraphs: fc.array(paragraph, { maxLength: 7 }) }),
    {
      minLength: 2,
      maxLength: 4,
    },
  )
  .map((list) =>
    list.map(({ language, paragraphs }, at) =>
      madeUpSource(
        `source ${String(at)}`,
        paragraphs.map(({ kind, words }) => ({ kind, text: `${words.join(' ')}.` })),
        language,
      ),
    ),
  );

/** A source of the given paragraphs. */
export function madeUpSource(
  id: string,
  paragraphs: readonly { readonly kind?: SegmentKind; readonly text: string }[],
  language = 'en',
): Source {
  let text = '';
  const segments = paragraphs.map((paragraph, index) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += paragraph.text;
    return { id: `${id}/${String(index)}`, index, kind: paragraph.kind ?? 'body', start, end: text.length };
  });
  return {
    id,
    file: `${id}.txt`,
    format: 'text',
    sha256: '0'.repeat(64),
    meta: {
      title: id,
      outlet: null,
      author: null,
      published: null,
      publishedText: null,
      url: null,
      language,
      note: null,
    },
    text,
    segments,
  };
}

/** A source of body paragraphs. */
export function bodySource(id: string, paragraphs: readonly string[], language = 'en'): Source {
  return madeUpSource(
    id,
    paragraphs.map((text) => ({ text })),
    language,
  );
}
