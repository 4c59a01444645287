import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findCandidates } from '../../src/core/align/candidates';
import { measurePairs } from '../../src/core/align/features';
import { matchSources } from '../../src/core/align/match';
import { readNeighbours } from '../../src/core/align/neighbours';
import { readPassages, type Passage } from '../../src/core/align/passages';
import { aloneLogits, WORDS } from '../../src/core/align/score';
import { logistic, logitOf } from '../../src/core/align/settings';
import { finish } from '../../src/core/contract/jobs';
import type { SegmentRef, Source } from '../../src/core/contract/source';
import { stem } from '../../src/core/text/stems';
import { isStopWord } from '../../src/core/text/stop-words';
import { words } from '../../src/core/text/tokens';

/** A pair of segments as an engine sees it; `confidence` is null where the engine gives no probability. */
export interface Prediction {
  readonly a: SegmentRef;
  readonly b: SegmentRef;
  readonly score: number;
  readonly confidence: number | null;
  /** Null where the engine has no decision of its own: then the table grants it the best threshold there is. */
  readonly linked: boolean | null;
}

/** An engine that the evaluation compares. */
export interface EvaluatedEngine {
  readonly name: string;
  predict(sources: readonly Source[]): readonly Prediction[];
}

/** The word-neighbour table, as main loads it. */
export const NEIGHBOURS = readNeighbours(
  readFileSync(path.join(import.meta.dirname, '../../resources/neighbours/en.bin')),
);

const tfidf: EvaluatedEngine = {
  name: 'TF-IDF, stems',
  predict: (sources) => byBags(sources, (a, b, idf) => cosine(a, b, idf)),
};

const bm25: EvaluatedEngine = {
  name: 'BM25',
  predict: (sources) => byBags(sources, (a, b, idf, mean) => (okapi(a, b, idf, mean) + okapi(b, a, idf, mean)) / 2),
};

/** The pair taken alone, with the decision that was measured for it: the starting point of the shipped engine. */
const min4: EvaluatedEngine = {
  name: 'MIN4',
  predict(sources) {
    const passages = finish(readPassages(sources, [...sources.keys()], 'en', NEIGHBOURS));
    const predictions: Prediction[] = [];
    for (const [first, second] of sourcePairs(sources)) {
      const list = (source: number): readonly Passage[] =>
        (passages.bySource.get(source) ?? []).filter(({ kind }) => kind === 'text');
      const [as, bs] = [list(first), list(second)];
      const features = finish(measurePairs(passages, as, bs, finish(findCandidates(as, bs, passages.weights))));
      const scores = aloneLogits(features, WORDS).map(logistic);
      const bestA = new Map<number, number>();
      const bestB = new Map<number, number>();
      for (const [pair, score] of scores.entries()) {
        bestA.set(features.a[pair] ?? 0, Math.max(score, bestA.get(features.a[pair] ?? 0) ?? 0));
        bestB.set(features.b[pair] ?? 0, Math.max(score, bestB.get(features.b[pair] ?? 0) ?? 0));
      }
      const excess = Math.max(0, Math.log(Math.max(as.length, bs.length) / 12));
      const least = logistic(logitOf(0.275) + 0.3 * excess);
      for (const [pair, score] of scores.entries()) {
        const [a, b] = [as[features.a[pair] ?? 0], bs[features.b[pair] ?? 0]];
        if (a === undefined || b === undefined) continue;
        const best = Math.min(bestA.get(features.a[pair] ?? 0) ?? 0, bestB.get(features.b[pair] ?? 0) ?? 0);
        predictions.push({ a, b, score, confidence: score, linked: score >= least && score >= 0.8 * best });
      }
    }
    return predictions;
  },
};

const shipped: EvaluatedEngine = {
  name: 'Synoptic, lexical',
  predict: (sources) =>
    finish(matchSources(sources, { neighbours: NEIGHBOURS, wanted: () => true })).flatMap(({ pairs }) =>
      pairs.map(({ a, b, confidence, linked }) => ({ a, b, score: confidence, confidence, linked })),
    ),
};

/** Every engine that needs no sentence encoder, weakest first. */
export const ENGINES: readonly EvaluatedEngine[] = [tfidf, bm25, min4, shipped];

function sourcePairs(sources: readonly Source[]): readonly (readonly [number, number])[] {
  return [...sources.keys()].flatMap((a) => [...sources.keys()].filter((b) => b > a).map((b) => [a, b] as const));
}

type Bag = ReadonlyMap<string, number>;

function byBags(
  sources: readonly Source[],
  score: (a: Bag, b: Bag, idf: (term: string) => number, mean: number) => number,
): readonly Prediction[] {
  const bags = sources.map(({ text, segments, meta }) =>
    segments.map((segment) =>
      segment.kind === 'furniture' ? null : bagOf(text.slice(segment.start, segment.end), meta.language),
    ),
  );
  const holders = new Map<string, number>();
  const all = bags.flat().filter((bag) => bag !== null);
  for (const bag of all) for (const term of bag.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  const idf = (term: string): number => Math.log((all.length + 1) / ((holders.get(term) ?? 0) + 0.5));
  const mean = all.reduce((sum, bag) => sum + sizeOf(bag), 0) / all.length;
  return sourcePairs(sources).flatMap(([first, second]) =>
    (bags[first] ?? []).flatMap((a, i) =>
      (bags[second] ?? []).flatMap((b, j) => {
        const value = a === null || b === null ? 0 : score(a, b, idf, mean);
        if (value <= 0) return [];
        const ends = { a: { source: first, segment: i }, b: { source: second, segment: j } };
        return [{ ...ends, score: value, confidence: null, linked: null }];
      }),
    ),
  );
}

function bagOf(text: string, language: string): Bag {
  const bag = new Map<string, number>();
  for (const token of words(text, language)) {
    if (isStopWord(token.text, language)) continue;
    const term = stem(token.text, language);
    bag.set(term, (bag.get(term) ?? 0) + 1);
  }
  return bag;
}

function sizeOf(bag: Bag): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}

function cosine(a: Bag, b: Bag, idf: (term: string) => number): number {
  const weight = (term: string, count: number): number => (1 + Math.log(count)) * idf(term);
  const norm = (bag: Bag): number =>
    Math.sqrt([...bag].reduce((sum, [term, count]) => sum + weight(term, count) ** 2, 0));
  let product = 0;
  for (const [term, count] of a) {
    const other = b.get(term);
    if (other !== undefined) product += weight(term, count) * weight(term, other);
  }
  return product / (norm(a) * norm(b) || 1);
}

/** Okapi BM25 of a document for a query, by the query's own score for itself, so that pairs compare. */
function okapi(query: Bag, document: Bag, idf: (term: string) => number, mean: number): number {
  const score = (bag: Bag): number => {
    const length = sizeOf(bag) / mean;
    let sum = 0;
    for (const term of query.keys()) {
      const count = bag.get(term) ?? 0;
      sum += (idf(term) * count * 2.2) / (count + 1.2 * (0.25 + 0.75 * length));
    }
    return sum;
  };
  return score(document) / (score(query) || 1);
}
