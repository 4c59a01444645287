import type { Steps } from '../contract/jobs';
import type { SegmentRef, Source } from '../contract/source';
import type { AliasTable } from './aliases';
import { findCandidates, type Candidates } from './candidates';
import type { Readings } from '../facts/read-sentences';
import { decide, decideApart, type Decision } from './decide';
import { readEvidence } from './evidence';
import { measurePairs } from './features';
import { languageGroups } from './languages';
import { measureMeaning, readMeanings, withAlike, type Meanings } from './meaning';
import type { NeighbourTable } from './neighbours';
import { readPassages, type Passage, type PassageKind, type Passages } from './passages';
import {
  EVIDENCE,
  EVIDENCE_AND_MEANING,
  meaningShare,
  scorePairs,
  WORDS,
  WORDS_AND_MEANING,
  type Scores,
} from './score';
import type { SentenceSimilarity } from './similarity';
import { withTolls } from './tolls';

/** A candidate pair of passages of two sources with its score, linked or not. */
export interface ScoredPair {
  readonly a: Passage;
  readonly b: Passage;
  /** What the two share, taken alone, 0 to 1. */
  readonly score: number;
  /** Calibrated probability that they cover the same fact, 0 to 1. */
  readonly confidence: number;
  readonly linked: boolean;
  /** Share of the evidence that is likeness of meaning, 0 to 1; 0 without an encoder. */
  readonly meaning: number;
}

/** What the matching may use besides the sources. */
export interface MatchOptions {
  readonly neighbours?: NeighbourTable | undefined;
  readonly similarity?: SentenceSimilarity | undefined;
  readonly aliases?: AliasTable | undefined;
  /** The sentences of the sources, where others read them too. */
  readonly readings?: Readings | undefined;
  /** Pairs that are wanted although they are not linked; none where it is left out. */
  readonly wanted?: (a: SegmentRef, b: SegmentRef) => boolean;
}

/** The linked and the wanted pairs of two sources, and what their terms weigh. */
export interface Match {
  readonly passages: Passages;
  readonly pairs: readonly ScoredPair[];
}

const KINDS: readonly PassageKind[] = ['text', 'title', 'heading'];

/**
 * The pairs of every two sources that are linked, or wanted and among the candidates. Depends on what the sources are
 * and not on their order; `a` and `b` are in the canonical order of the sources.
 */
export function* matchSources(sources: readonly Source[], options: MatchOptions): Steps<readonly Match[]> {
  const matches: Match[] = [];
  const match = (passages: Passages, first: number, second: number): Steps<Match> =>
    matchPair(sources, passages, [first, second], {
      ...options,
      similarity: similarityFor(passages, options.similarity),
    });
  const order = canonicalOrder(sources);
  const groups = languageGroups(sources, order);
  for (const { language, positions } of groups) {
    if (positions.length < 2) continue;
    const { neighbours = null, aliases, readings } = options;
    const passages = yield* readPassages(sources, positions, language, neighbours, aliases, readings);
    for (const [i, first] of positions.entries()) {
      for (const second of positions.slice(i + 1)) matches.push(yield* match(passages, first, second));
    }
  }
  if (groups.length > 1) {
    const passages = yield* readEvidence(sources, order, options.aliases, options.readings);
    const groupOf = new Map(groups.flatMap((group) => group.positions.map((position) => [position, group])));
    for (const [i, first] of order.entries()) {
      for (const second of order.slice(i + 1)) {
        if (groupOf.get(first) !== groupOf.get(second)) matches.push(yield* match(passages, first, second));
      }
    }
  }
  return matches;
}

/** The encoder where it can compare these passages; one of a single language cannot compare different ones. */
function similarityFor(
  { languages }: Passages,
  similarity: SentenceSimilarity | undefined,
): SentenceSimilarity | undefined {
  return languages === 'one' || similarity?.multilingual === true ? similarity : undefined;
}

/** The pairs of two sources: text with text, titles with titles, headings with headings. */
function* matchPair(
  sources: readonly Source[],
  passages: Passages,
  [first, second]: readonly [number, number],
  { similarity, wanted = () => false }: MatchOptions,
): Steps<Match> {
  const pairs: ScoredPair[] = [];
  for (const kind of KINDS) {
    const ofKind = (source: number): readonly Passage[] =>
      (passages.bySource.get(source) ?? []).filter((passage) => passage.kind === kind);
    const [as, bs] = [ofKind(first), ofKind(second)];
    const meanings = similarity === undefined ? null : readMeanings(sources, as, bs, similarity);
    const { candidates, scores, decision, meaningOf } = yield* matchLists(passages, as, bs, meanings);
    const { linked: all, versions } = decision;
    const slight = (pair: number): boolean =>
      as[candidates.a[pair] ?? 0]?.slight === true || bs[candidates.b[pair] ?? 0]?.slight === true;
    const linked = new Set(versions ? all : all.filter((pair) => !slight(pair)));
    for (let pair = 0; pair < candidates.a.length; pair++) {
      const [a, b] = [as[candidates.a[pair] ?? 0], bs[candidates.b[pair] ?? 0]];
      if (a === undefined || b === undefined || !(linked.has(pair) || wanted(a, b))) continue;
      pairs.push({
        a,
        b,
        score: scores.alone[pair] ?? 0,
        confidence: decision.confidenceOf(pair),
        linked: linked.has(pair),
        meaning: meaningOf(pair),
      });
    }
  }
  return { passages, pairs };
}

/** What was found of the candidate pairs of two lists of passages, by position. */
interface Matched {
  readonly candidates: Candidates;
  readonly scores: Scores;
  readonly decision: Decision;
  readonly meaningOf: (pair: number) => number;
}

/**
 * By words first. In versions of one text these tell all, and likeness of meaning would only blur which paragraph was
 * which; elsewhere the encoder's view is added, where there is one.
 */
function* matchLists(
  passages: Passages,
  as: readonly Passage[],
  bs: readonly Passage[],
  meanings: Meanings | null,
): Steps<Matched> {
  const lengths = [as.length, bs.length] as const;
  const sharing = withTolls(yield* findCandidates(as, bs, passages.weights), as, bs);
  const features = yield* measurePairs(passages, as, bs, sharing);
  const words = passages.languages === 'one' ? WORDS : EVIDENCE;
  const scores = yield* scorePairs(features, lengths, words);
  const decision = decide(features, scores, lengths, words);
  if (meanings === null || decision.versions) return { candidates: features, scores, decision, meaningOf: () => 0 };

  const candidates = yield* withAlike(sharing, meanings);
  const meaning = yield* measureMeaning(candidates, meanings);
  const all = yield* measurePairs(passages, as, bs, candidates);
  const weights = words === WORDS ? WORDS_AND_MEANING : EVIDENCE_AND_MEANING;
  const refined = yield* scorePairs(all, lengths, weights, meaning);
  return {
    candidates: all,
    scores: refined,
    decision: decideApart(all, refined, lengths, weights),
    meaningOf: (pair) => meaningShare(all, weights, meaning, pair),
  };
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
