import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { SEGMENT_KINDS, type Source } from '../../../src/core/contract/source';
import { blocksOf } from '../../../src/renderer/reading/blocks';
import { bridgeCase } from '../cases';

function sourceOf(kinds: readonly (typeof SEGMENT_KINDS)[number][]): Source {
  const [source] = bridgeCase().sources;
  if (source === undefined) throw new Error('the test case has no source');
  return {
    ...source,
    segments: kinds.map((kind, index) => ({ id: String(index), index, kind, start: index, end: index + 1 })),
  };
}

describe('the blocks of a source', () => {
  it('hold every segment once, in order, and neighbouring furniture as one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SEGMENT_KINDS)), (kinds) => {
        const blocks = blocksOf(sourceOf(kinds));
        expect(blocks.flatMap(({ segments }) => segments)).toEqual(kinds.map((_, index) => index));
        for (const [at, { kind, segments }] of blocks.entries()) {
          if (kind === 'paragraph') expect(segments).toHaveLength(1);
          else expect(blocks[at + 1]?.kind).not.toBe('furniture');
        }
      }),
    );
  });
});
