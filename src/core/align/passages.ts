import type { SegmentKind, Source } from '../contract/source';
import type { Steps } from '../contract/jobs';
import { words } from '../text/tokens';
import { GramIndex, type GramCounts } from './grams';
import type { NeighbourTable } from './neighbours';
import { Vocabulary, type NearTerm } from './vocabulary';

/** Passages read between two progress steps: a few milliseconds. */
const PASSAGES_A_STEP = 32;

/**
 * What a segment may be aligned with: `text` with text, `title` with titles, `heading` with headings. Anything else
 * (furniture, datelines) is left out: too short, or the same on every page of the outlet.
 */
export type PassageKind = 'text' | 'title' | 'heading';

/** A segment prepared for comparison. */
export interface Passage {
  readonly source: number;
  readonly segment: number;
  readonly kind: PassageKind;
  /** Distinct terms, ascending. */
  readonly terms: Int32Array;
  /** Four-letter runs, ascending, and their weights, a vector of length one. */
  readonly grams: Int32Array;
  readonly gramWeights: Float64Array;
}

/** All passages of the sources in one language, in the order of sources and segments, and what their terms weigh. */
export interface Passages {
  readonly language: string;
  readonly list: readonly Passage[];
  readonly gramCount: number;
  readonly weights: Float64Array;
  readonly near: readonly (readonly NearTerm[])[];
  readonly vocabulary: Vocabulary;
}

/** What a segment of this kind may be aligned with; null when with nothing. */
export function passageKind(kind: SegmentKind): PassageKind | null {
  switch (kind) {
    case 'furniture':
    case 'dateline':
      return null;
    case 'title':
    case 'heading':
      return kind;
    case 'body':
    case 'quote':
    case 'list':
    case 'table':
    case 'caption':
      return 'text';
  }
}

/** Prepares the segments of the sources at the given positions, which are all in one language. */
export function* readPassages(
  sources: readonly Source[],
  positions: readonly number[],
  language: string,
  table: NeighbourTable | null,
): Steps<Passages> {
  const vocabulary = new Vocabulary(language);
  const index = new GramIndex();
  const drafts: { source: number; segment: number; kind: PassageKind; terms: Int32Array; grams: GramCounts }[] = [];
  let paragraphs = 0;
  for (const position of positions) {
    const source = sources[position];
    if (source === undefined) continue;
    for (const segment of source.segments) {
      if (segment.index % PASSAGES_A_STEP === 0) {
        yield { stage: 'matching', done: segment.index, total: source.segments.length };
      }
      const kind = passageKind(segment.kind);
      if (kind === null) continue;
      const text = source.text.slice(segment.start, segment.end);
      const found = new Set<number>();
      for (const token of words(text, language)) {
        const term = vocabulary.termOf(token);
        if (term >= 0) found.add(term);
      }
      const terms = Int32Array.from(found).sort();
      if (kind === 'text') {
        vocabulary.count(terms);
        paragraphs++;
      }
      drafts.push({ source: position, segment: segment.index, kind, terms, grams: index.read(text) });
    }
  }
  const usable = table?.language === language ? table : null;
  return {
    language,
    list: drafts.map(({ grams, ...draft }) => ({
      ...draft,
      grams: grams.ids,
      gramWeights: index.weights(grams, paragraphs),
    })),
    gramCount: index.size,
    weights: vocabulary.weights(paragraphs, usable),
    near: vocabulary.nearTerms(usable),
    vocabulary,
  };
}
