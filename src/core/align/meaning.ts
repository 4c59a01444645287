import type { Steps } from '../contract/jobs';
import type { Source } from '../contract/source';
import { withPairs, type Candidates } from './candidates';
import type { Passage } from './passages';
import type { CosineScale, SentenceSimilarity, SentenceVector } from './similarity';

/** Partners by meaning that a paragraph looks for in each other source, besides those it shares words with. */
const PARTNERS = 12;
/** A pair is measured against so many best partners of both its passages. */
const RIVALS = 3;
/**
 * How near the rivals are that a short source lacks, in spreads above the mean: as in news of usual length (SPARK).
 * Without them the only paragraph of a source would always be the best.
 */
const USUAL_RIVAL = 1.85;
/** Products of numbers between two progress steps: a few milliseconds. */
const PRODUCTS_A_STEP = 4_000_000;

/** A passage as the encoder read it. */
interface ReadPassage {
  readonly sentences: readonly SentenceVector[];
  /** Direction of all its sentences together; null without sentences. */
  readonly whole: Float64Array | null;
}

/** The passages of two sources as a sentence encoder read them. */
export interface Meanings {
  readonly as: readonly ReadPassage[];
  readonly bs: readonly ReadPassage[];
  readonly scale: CosineScale;
}

/** Reads two lists of passages; null when the encoder has not read both. */
export function readMeanings(
  sources: readonly Source[],
  as: readonly Passage[],
  bs: readonly Passage[],
  similarity: SentenceSimilarity,
): Meanings | null {
  const read = (list: readonly Passage[]): readonly ReadPassage[] =>
    list.map(({ source, segment }) => {
      const found = sources[source];
      const sentences = found === undefined ? [] : (similarity.sentencesOf(found, segment) ?? []);
      return { sentences, whole: directionOf(sentences) };
    });
  const [readAs, readBs] = [read(as), read(bs)];
  const any = (list: readonly ReadPassage[]): boolean => list.some(({ whole }) => whole !== null);
  return any(readAs) && any(readBs) ? { as: readAs, bs: readBs, scale: similarity.scale } : null;
}

function directionOf(sentences: readonly SentenceVector[]): Float64Array | null {
  const [first] = sentences;
  if (first === undefined) return null;
  const sum = new Float64Array(first.vector.length);
  for (const { vector } of sentences) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0);
  const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0)) || 1;
  return sum.map((value) => value / length);
}

/** The given pairs and, for every passage of either list, its partners of like meaning, by `a`, then `b`. */
export function* withAlike(candidates: Candidates, { as, bs }: Meanings): Steps<Candidates> {
  const pairs = new Set<number>();
  const best = bs.map(() => new Nearest());
  let products = 0;
  for (const [a, { whole }] of as.entries()) {
    if (whole === null) continue;
    const own = new Nearest();
    for (const [b, { whole: other }] of bs.entries()) {
      if (other === null) continue;
      const cosine = product(whole, other);
      own.offer(b, cosine);
      best[b]?.offer(a, cosine);
      products += whole.length;
      if (products < PRODUCTS_A_STEP) continue;
      products = 0;
      yield { stage: 'matching', done: a, total: as.length };
    }
    for (const b of own.kept) pairs.add(a * bs.length + b);
  }
  for (const [b, { kept }] of best.entries()) for (const a of kept) pairs.add(a * bs.length + b);
  return withPairs(candidates, pairs, bs.length);
}

/** The few nearest of all that were offered, nearest first; of equals those offered first. */
class Nearest {
  readonly kept: number[] = [];
  readonly #values: number[] = [];

  offer(item: number, value: number): void {
    let at = this.#values.length;
    if (at === PARTNERS && value <= (this.#values[at - 1] ?? 0)) return;
    while (at > 0 && value > (this.#values[at - 1] ?? 0)) at--;
    this.kept.splice(at, 0, item);
    this.#values.splice(at, 0, value);
    if (this.kept.length > PARTNERS) {
      this.kept.pop();
      this.#values.pop();
    }
  }
}

/**
 * How near the nearest sentences of each pair are in meaning, in spreads, above what the best partners of both
 * passages reach on average: hardly over 0, because a pair is among its own rivals, and mostly below, because in
 * sources on one event everything is somewhat alike. Without sentences a pair counts as of average nearness.
 */
export function* measureMeaning(candidates: Candidates, meanings: Meanings): Steps<Float64Array> {
  const { a: firsts, b: seconds } = candidates;
  const { as, bs, scale } = meanings;
  const nearness = new Float64Array(firsts.length);
  let products = 0;
  for (const [pair, a] of firsts.entries()) {
    const [one, other] = [as[a], bs[seconds[pair] ?? 0]];
    if (one === undefined || other === undefined) continue;
    const found = nearestSentences(one.sentences, other.sentences);
    if (found !== null) nearness[pair] = (found.cosine - scale.mean) / scale.spread;
    products += one.sentences.length * other.sentences.length * (one.whole?.length ?? 0);
    if (products < PRODUCTS_A_STEP) continue;
    products = 0;
    yield { stage: 'matching', done: a, total: as.length };
  }
  const ofA = rivals(firsts, nearness, as.length);
  const ofB = rivals(seconds, nearness, bs.length);
  return nearness.map((value, pair) => value - ((ofA[firsts[pair] ?? 0] ?? 0) + (ofB[seconds[pair] ?? 0] ?? 0)) / 2);
}

/** For every passage the mean nearness of its best pairs. */
function rivals(ends: Int32Array, nearness: Float64Array, length: number): Float64Array {
  const best = Array.from({ length }, (): number[] => []);
  for (const [pair, end] of ends.entries()) {
    const list = best[end];
    const value = nearness[pair] ?? 0;
    if (list === undefined || (list.length === RIVALS && value <= (list[RIVALS - 1] ?? 0))) continue;
    list.push(value);
    list.sort((one, other) => other - one);
    if (list.length > RIVALS) list.pop();
  }
  return Float64Array.from(best, (list) => {
    const sum = list.reduce((total, value) => total + value, 0);
    return (sum + (RIVALS - list.length) * USUAL_RIVAL) / RIVALS;
  });
}

/** The nearest sentences of two passages and their cosine; null when either has none. */
export function nearestSentences(
  as: readonly SentenceVector[],
  bs: readonly SentenceVector[],
): { readonly a: SentenceVector; readonly b: SentenceVector; readonly cosine: number } | null {
  let best: { a: SentenceVector; b: SentenceVector; cosine: number } | null = null;
  for (const a of as) {
    for (const b of bs) {
      const cosine = product(a.vector, b.vector);
      if (best === null || cosine > best.cosine) best = { a, b, cosine };
    }
  }
  return best;
}

function product(a: Float32Array | Float64Array, b: Float32Array | Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
