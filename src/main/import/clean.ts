import type { StructuredDocument } from '../../core/text/document';

/** Halves of surrogate pairs, which no encoding can store. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Control characters other than tab and line end. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;
/** Controls, line ends, and marks that make a name read other than it is. */
const UNSAFE_IN_NAME = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
/** Longest name kept, UTF-16 units. */
const NAME_MAX = 255;
const META_MAX = 1000;

/** A file's name that can be shown: one line, what cannot be seen replaced by a space. */
export function cleanName(name: string): string {
  const clean = whole(name).replace(UNSAFE_IN_NAME, ' ').trim();
  return clean === '' ? '?' : clean.slice(-NAME_MAX).replace(/^[\udc00-\udfff]/, '');
}

/** A document whose text can be stored and shown: no halves of characters, no control characters, no empty paragraph. */
export function cleanDocument({ paragraphs, meta }: StructuredDocument): StructuredDocument {
  const title = paragraphs.findIndex(({ shape }) => shape === 'title');
  return {
    paragraphs: paragraphs
      // Where every chapter has a title of its own, only the first is the document's.
      .map(
        ({ text, shape }, index) => ({ text, shape: shape === 'title' && index > title ? 'heading' : shape }) as const,
      )
      .map(({ text, shape }) => ({ shape, text: whole(text).replace(CONTROLS, '').trim() }))
      .filter(({ text }) => text !== ''),
    meta: Object.fromEntries(
      Object.entries(meta).map(([key, value]) => [key, typeof value === 'string' ? cleanLine(value) : value]),
    ),
  };
}

function cleanLine(value: string): string {
  return whole(value)
    .replace(UNSAFE_IN_NAME, ' ')
    .trim()
    .slice(0, META_MAX)
    .replace(/[\ud800-\udbff]$/, '');
}

function whole(text: string): string {
  return text.replace(LONE, '\ufffd');
}
