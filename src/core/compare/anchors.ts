import type { Anchor, Correction } from '../contract/case';
import type { SegmentRef, Source } from '../contract/source';
import type { Constraint } from '../align/align';

/** UTF-16 units of text kept before and after an anchor's quote. */
const CONTEXT = 64;

/** The anchor of a whole segment. */
export function anchorOf(source: Source, segment: number): Anchor | null {
  const found = source.segments[segment];
  if (found === undefined) return null;
  return {
    source: source.id,
    segment: found.id,
    quote: source.text.slice(found.start, found.end),
    before: source.text.slice(Math.max(0, found.start - CONTEXT), found.start),
    after: source.text.slice(found.end, found.end + CONTEXT),
  };
}

/**
 * Where an anchor holds now: the segment with its ID or, when the source was edited or imported anew, the one with its
 * words, the surrounding text deciding between several; null when it is nowhere.
 */
export function resolveAnchor(sources: readonly Source[], anchor: Anchor): SegmentRef | null {
  const at = sources.findIndex((source) => source.id === anchor.source);
  const source = sources[at];
  if (source === undefined) return null;
  const byId = source.segments.findIndex((segment) => segment.id === anchor.segment);
  if (byId >= 0) return { source: at, segment: byId };
  const quote = anchor.quote.trim();
  if (quote === '') return null;
  let best: number | null = null;
  let bestContext = -1;
  for (const [index, segment] of source.segments.entries()) {
    const found = source.text.slice(segment.start, segment.end).indexOf(quote);
    if (found < 0) continue;
    const start = segment.start + found;
    const context =
      Number(source.text.slice(0, start).trimEnd().endsWith(anchor.before.trim())) +
      Number(
        source.text
          .slice(start + quote.length)
          .trimStart()
          .startsWith(anchor.after.trim()),
      );
    if (context > bestContext) [best, bestContext] = [index, context];
  }
  return best === null ? null : { source: at, segment: best };
}

/**
 * The reader's corrections as constraints of the aligner; one whose place cannot be found again, or is left out of the
 * comparison, has no part in it.
 */
export function constraintsOf(sources: readonly Source[], corrections: readonly Correction[]): readonly Constraint[] {
  return corrections.flatMap(({ kind, a, b }) => {
    const refA = resolveAnchor(sources, a);
    const refB = resolveAnchor(sources, b);
    if (refA === null || refB === null || refA.source === refB.source) return [];
    if ([refA, refB].some(({ source, segment }) => sources[source]?.segments[segment]?.leftOut)) return [];
    return [refA.source < refB.source ? { kind, a: refA, b: refB } : { kind, a: refB, b: refA }];
  });
}
