import type { SourceMeta } from '../contract/source';
import { kindsOf } from './kinds';
import { guessLanguage } from './language';
import type { Paragraph } from './paragraph-signs';
import type { SegmentDraft } from './segment';

/** A document that says itself what its paragraphs are: what readers of files hand to `makeSource`. */
export interface StructuredDocument {
  /** In reading order, without the white space around them; none is empty. */
  readonly paragraphs: readonly Paragraph[];
  /** What the document tells of itself beside its text. */
  readonly meta: Partial<SourceMeta>;
}

/** Between two segments of an extracted text. */
const GAP = '\n\n';

/** The text of paragraphs, parted by blank lines, and its segments with their kinds; `language` is guessed without one. */
export function layOutParagraphs(
  paragraphs: readonly Paragraph[],
  language?: string,
): { readonly text: string; readonly segments: readonly SegmentDraft[]; readonly language: string } {
  const text = paragraphs.map((paragraph) => paragraph.text).join(GAP);
  const known = language ?? guessLanguage(text);
  const kinds = kindsOf(paragraphs, known);
  const segments: SegmentDraft[] = [];
  let start = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    segments.push({ kind: kinds[index] ?? 'body', start, end: start + paragraph.text.length });
    start += paragraph.text.length + GAP.length;
  }
  return { text, segments, language: known };
}
