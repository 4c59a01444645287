import type { Paragraph } from '../../../core/text/paragraph-signs';
import { vocabularyOf } from './join-lines';
import type { PageLines } from './lines';
import { paragraphsByPlace, usual, withoutSign } from './paragraphs-by-place';
import type { PageSigns } from './paragraphs-by-place';
import { isWellTagged, taggedParagraphs } from './tagged-paragraphs';

/** The paragraphs of a document in reading order; `title` and `author` are what the file says of itself, whatever that is. */
export function paragraphsOf(pages: readonly PageLines[], title: unknown, author?: unknown): readonly Paragraph[] {
  const lines = pages.flatMap((page) => page.lines);
  const signs: PageSigns = {
    body: usual(lines, ({ size }) => Math.round(size * 2) / 2),
    rtl: lines.filter(({ text }) => /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text)).length > lines.length / 2,
    words: vocabularyOf(lines.map(({ text }) => text)),
  };
  const paragraphs = isWellTagged(pages)
    ? taggedParagraphs(pages, signs)
    : paragraphsByPlace(
        pages.map((page) => page.lines),
        signs,
      );
  const named = titled(wholeTables(asLists(paragraphs)), typeof title === 'string' ? title : '');
  return signed(named, typeof author === 'string' ? folded(author) : '');
}

/** Paragraphs that begin like items and stand together, or beside sure ones, are a list. */
function asLists(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const isItem = (index: number): boolean => /^(?:item|listed)$/u.test(paragraphs[index]?.shape ?? '');
  return paragraphs.map((paragraph, index) =>
    paragraph.shape === 'item' && (isItem(index - 1) || isItem(index + 1))
      ? { text: withoutSign(paragraph.text), shape: 'listed' }
      : paragraph,
  );
}

/** A table that goes on over a page with its head repeated is one. */
function wholeTables(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const whole: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = whole.at(-1);
    const [head = '', ...rows] = paragraph.text.split('\n');
    if (paragraph.shape === 'table' && last?.shape === 'table' && last.text.startsWith(`${head}\n`)) {
      whole[whole.length - 1] = { text: [last.text, ...rows].join('\n'), shape: 'table' };
    } else whole.push(paragraph);
  }
  return whole;
}

/** The name that the file gives as its author's, alone in one of the first paragraphs, is the byline. */
function signed(paragraphs: readonly Paragraph[], author: string): readonly Paragraph[] {
  if (author.length < 5) return paragraphs;
  return paragraphs.map((each, index) =>
    index < 8 && folded(each.text) === author ? { text: each.text, shape: 'dateline' } : each,
  );
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The document's own title, where it is one of the first paragraphs, is a title. */
function titled(paragraphs: readonly Paragraph[], title: string): readonly Paragraph[] {
  const wanted = folded(title);
  const at =
    wanted.length < 8
      ? -1
      : paragraphs
          .slice(0, 8)
          .findIndex(({ text }) => folded(text) === wanted || (text.length > 20 && wanted.startsWith(folded(text))));
  return paragraphs.map((each, index) => (index === at ? { text: each.text, shape: 'title' } : each));
}
