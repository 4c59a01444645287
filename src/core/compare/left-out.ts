import type { Source } from '../contract/source';

/** The sources with every segment that the reader left out as furniture: there, and part of no comparison. */
export function withoutLeftOut(sources: readonly Source[]): readonly Source[] {
  return sources.map((source) =>
    source.segments.some(({ leftOut, kind }) => leftOut && kind !== 'furniture')
      ? { ...source, segments: source.segments.map((one) => (one.leftOut ? { ...one, kind: 'furniture' } : one)) }
      : source,
  );
}
