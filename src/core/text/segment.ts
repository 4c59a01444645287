import type { SegmentKind } from '../contract/source';

/** A segment before it has an identity; `start` and `end` are half-open UTF-16 offsets. */
export interface SegmentDraft {
  readonly kind: SegmentKind;
  readonly start: number;
  readonly end: number;
}

/** The paragraphs of a text, in order, disjoint, covering every character that is not white space. */
export function segmentText(text: string, _language: string): readonly SegmentDraft[] {
  const drafts: SegmentDraft[] = [];
  for (const match of text.matchAll(/\S(?:(?!\n[^\S\n]*\n)[\s\S])*/gu)) {
    const trimmed = match[0].trimEnd();
    const kind = drafts.length === 0 && trimmed.length < 150 && !/[.!?]$/u.test(trimmed) ? 'title' : 'body';
    drafts.push({ kind, start: match.index, end: match.index + trimmed.length });
  }
  return drafts;
}
