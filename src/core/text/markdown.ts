import type { SourceMeta } from '../contract/source';
import type { SegmentDraft } from './segment';
import { segmentText } from './segment';

/** What a Markdown document says: plain prose with its segments, and what its front matter tells about it. */
export interface MarkdownDocument {
  readonly text: string;
  readonly segments: readonly SegmentDraft[];
  readonly meta: Partial<SourceMeta>;
}

/** Reads a Markdown document. */
export function readMarkdown(markdown: string): MarkdownDocument {
  return { text: markdown, segments: segmentText(markdown, 'und'), meta: {} };
}
