import type { Source } from '../../core/contract/source';

/** One thing below another in a column: a paragraph, or a run of page furniture. Segment indexes, ascending. */
export interface Block {
  readonly kind: 'paragraph' | 'furniture';
  readonly segments: readonly number[];
}

/** A source as blocks, in its own order: every segment in exactly one, neighbouring furniture together. */
export function blocksOf(source: Source): readonly Block[] {
  const blocks: Block[] = [];
  for (const { index, kind } of source.segments) {
    const last = blocks.at(-1);
    if (kind === 'furniture' && last?.kind === 'furniture')
      blocks.splice(-1, 1, { kind: 'furniture', segments: [...last.segments, index] });
    else blocks.push({ kind: kind === 'furniture' ? 'furniture' : 'paragraph', segments: [index] });
  }
  return blocks;
}

/** Heights until a paragraph was drawn, in pixels: a line of text, and the room around a paragraph. */
const LINE_HEIGHT = 23;
const ROOM = 20;
const CHARACTERS_A_LINE = 38;

/** How high a block of a source is likely to be, in pixels, until it has been drawn. */
export function likelyHeight({ segments: [first = 0] }: Block, source: Source): number {
  const segment = source.segments[first];
  const length = segment === undefined ? 0 : segment.end - segment.start;
  return Math.ceil(length / CHARACTERS_A_LINE) * LINE_HEIGHT + ROOM;
}
