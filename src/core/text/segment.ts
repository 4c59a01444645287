import type { SegmentKind } from '../contract/source';
import { cutBlocks } from './blocks';
import { kindsOf } from './kinds';

/** A segment before it has an identity; `start` and `end` are half-open UTF-16 offsets into the text. */
export interface SegmentDraft {
  readonly kind: SegmentKind;
  readonly start: number;
  readonly end: number;
}

/**
 * The paragraphs of a plain text with their kinds, in order, disjoint, covering every character that is not white
 * space, no edge inside a grapheme. Empty for a text of white space.
 */
export function segmentText(text: string, language: string): readonly SegmentDraft[] {
  const blocks = cutBlocks(text);
  const kinds = kindsOf(
    blocks.map(({ start, end, shape }) => ({ text: text.slice(start, end), shape })),
    language,
  );
  return blocks.map(({ start, end }, index) => ({ kind: kinds[index] ?? 'body', start, end }));
}
