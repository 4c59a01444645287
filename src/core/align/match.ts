import type { Steps } from '../contract/jobs';
import type { Source } from '../contract/source';
import { findCandidates } from './candidates';
import { decide } from './decide';
import { readEvidence } from './evidence';
import { measurePairs } from './features';
import { languageGroups } from './languages';
import type { NeighbourTable } from './neighbours';
import { readPassages, type Passage, type PassageKind, type Passages } from './passages';
import { EVIDENCE, scorePairs, WORDS } from './score';

/** A candidate pair of passages of two sources with its score, linked or not. */
export interface ScoredPair {
  readonly a: Passage;
  readonly b: Passage;
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
  const order = canonicalOrder(sources);
  const groups = languageGroups(sources, order);
  for (const { language, positions } of groups) {
    if (positions.length < 2) continue;
    const passages = yield* readPassages(sources, positions, language, options.neighbours ?? null);
    for (const [i, first] of positions.entries()) {
      for (const second of positions.slice(i + 1)) matches.push(yield* matchPair(passages, first, second));
    }
  }
  if (groups.length > 1) {
    const passages = yield* readEvidence(sources, order);
    const groupOf = new Map(groups.flatMap((group) => group.positions.map((position) => [position, group])));
    for (const [i, first] of order.entries()) {
      for (const second of order.slice(i + 1)) {
        if (groupOf.get(first) !== groupOf.get(second)) matches.push(yield* matchPair(passages, first, second));
      }
    }
  }
  return matches;
}

/** The pairs of two sources: text with text, titles with titles, headings with headings. */
function* matchPair(passages: Passages, first: number, second: number): Steps<Match> {
  const pairs: ScoredPair[] = [];
  for (const kind of KINDS) {
    const ofKind = (source: number): readonly Passage[] =>
      (passages.bySource.get(source) ?? []).filter((passage) => passage.kind === kind);
    for (const pair of yield* matchLists(passages, ofKind(first), ofKind(second))) pairs.push(pair);
  }
  return { passages, pairs };
}

function* matchLists(passages: Passages, as: readonly Passage[], bs: readonly Passage[]): Steps<ScoredPair[]> {
  const candidates = yield* findCandidates(as, bs, passages.weights);
  const features = yield* measurePairs(passages, as, bs, candidates);
  const lengths = [as.length, bs.length] as const;
  const weights = passages.languages === 'one' ? WORDS : EVIDENCE;
  const scores = scorePairs(features, lengths, weights);
  const { confidence, ...decision } = decide(features, scores, lengths, weights);
  const linked = new Set(decision.linked);
  const pairs: ScoredPair[] = [];
  for (const [pair, value] of confidence.entries()) {
    const [a, b] = [as[candidates.a[pair] ?? 0], bs[candidates.b[pair] ?? 0]];
    if (a === undefined || b === undefined) continue;
    pairs.push({
      a,
      b,
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
