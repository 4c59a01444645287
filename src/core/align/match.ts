import type { Steps } from '../contract/jobs';
import type { SegmentRef, Source } from '../contract/source';
import { findCandidates } from './candidates';
import { decide } from './decide';
import { measurePairs } from './features';
import { languageGroups } from './languages';
import type { NeighbourTable } from './neighbours';
import { readPassages, type Passage, type PassageKind, type Passages } from './passages';
import { scorePairs } from './score';

/** A candidate pair of segments of two sources with its score, linked or not. */
export interface ScoredPair {
  readonly a: SegmentRef;
  readonly b: SegmentRef;
  /** What the two share, taken alone, 0 to 1. */
  readonly score: number;
  /** Calibrated probability that they cover the same fact, 0 to 1. */
  readonly confidence: number;
  readonly linked: boolean;
}

/** The pairs of two sources and what their terms weigh. */
export interface Match {
  readonly passages: Passages;
  readonly pairs: readonly ScoredPair[];
}

const KINDS: readonly PassageKind[] = ['text', 'title', 'heading'];

/**
 * The candidate pairs of every two sources, by inverted index and not all there are, scored and decided. Depends on
 * what the sources are and not on their order; `a` and `b` are in the canonical order of the sources.
 */
export function* matchSources(
  sources: readonly Source[],
  options: { readonly neighbours?: NeighbourTable | undefined },
): Steps<readonly Match[]> {
  const matches: Match[] = [];
  for (const { language, positions } of languageGroups(sources, canonicalOrder(sources))) {
    const passages = yield* readPassages(sources, positions, language, options.neighbours ?? null);
    for (const [i, first] of positions.entries()) {
      for (const second of positions.slice(i + 1)) {
        const pairs: ScoredPair[] = [];
        for (const kind of KINDS) {
          const ofKind = (source: number): readonly Passage[] =>
            (passages.bySource.get(source) ?? []).filter((passage) => passage.kind === kind);
          pairs.push(...(yield* matchLists(passages, ofKind(first), ofKind(second))));
        }
        matches.push({ passages, pairs });
      }
    }
  }
  return matches;
}

function* matchLists(passages: Passages, as: readonly Passage[], bs: readonly Passage[]): Steps<ScoredPair[]> {
  const candidates = yield* findCandidates(as, bs, passages.weights);
  const features = yield* measurePairs(passages, as, bs, candidates);
  const lengths = [as.length, bs.length] as const;
  const scores = scorePairs(features, lengths);
  const { confidence, ...decision } = decide(features, scores, lengths);
  const linked = new Set(decision.linked);
  const pairs: ScoredPair[] = [];
  for (const [pair, value] of confidence.entries()) {
    const [a, b] = [as[candidates.a[pair] ?? 0], bs[candidates.b[pair] ?? 0]];
    if (a === undefined || b === undefined) continue;
    pairs.push({
      a: { source: a.source, segment: a.segment },
      b: { source: b.source, segment: b.segment },
      score: scores.alone[pair] ?? 0,
      confidence: value,
      linked: linked.has(pair),
    });
  }
  return pairs;
}

/** Positions of the sources in an order that depends on what they are, not on where they stand. */
function canonicalOrder(sources: readonly Source[]): readonly number[] {
  const keys = sources.map(({ sha256, text, id }) => [sha256, text, id]);
  const compare = (a: readonly string[] = [], b: readonly string[] = []): number => {
    for (const [i, part] of a.entries()) {
      const other = b[i] ?? '';
      if (part !== other) return part < other ? -1 : 1;
    }
    return 0;
  };
  return sources.map((_, position) => position).sort((a, b) => compare(keys[a], keys[b]));
}
