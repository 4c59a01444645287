import type { Steps } from '../contract/jobs';
import type { Passage } from './passages';
import { ENGINE_SETTINGS } from './settings';

/** From this many passages on, terms that more than a share of them have find no candidates any more … */
const MANY_PASSAGES = 100;
const COMMON_SHARE = 0.15;
/** … and of the others only the rarest do, until so many passages that have one of them were looked at. */
const MOST_LOOKS = 2000;
/** Share of what the best partner shares, below which a partner in a long source is none. */
const NEAR_BEST = 0.3;
/** Passages done between two progress steps. */
const PASSAGES_A_STEP = 32;

/** Pairs worth an exact score: positions in two lists of passages, ordered by `a`, then `b`. */
export interface Candidates {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/**
 * The pairs of two lists of passages that share the most weight: for every passage of either list its best
 * `ENGINE_SETTINGS.candidates` partners. Found by inverted index, so that the work grows with what paragraphs share and
 * not with their number squared.
 */
export function* findCandidates(
  as: readonly Passage[],
  bs: readonly Passage[],
  weights: Float64Array,
): Steps<Candidates> {
  const partners: number[][] = as.map(() => []);
  yield* bestPartners(as, bs, weights, (a, b) => partners[a]?.push(b));
  yield* bestPartners(bs, as, weights, (b, a) => partners[a]?.push(b));
  const firsts: number[] = [];
  const seconds: number[] = [];
  for (const [a, list] of partners.entries()) {
    if (a % PASSAGES_A_STEP === 0) yield { stage: 'matching', done: a, total: as.length };
    const ordered = new Int32Array(list).sort();
    for (let at = 0; at < ordered.length; at++) {
      if (at > 0 && ordered[at] === ordered[at - 1]) continue;
      firsts.push(a);
      seconds.push(ordered[at] ?? 0);
    }
  }
  return { a: new Int32Array(firsts), b: new Int32Array(seconds) };
}

/** Notes for every passage of the first list its partners in the second that share the most weight. */
function* bestPartners(
  from: readonly Passage[],
  to: readonly Passage[],
  weights: Float64Array,
  note: (at: number, other: number) => void,
): Steps<void> {
  const { starts, holders } = holdersOf(to, weights.length);
  const limit = to.length > MANY_PASSAGES ? COMMON_SHARE * to.length : to.length;
  const shared = new Float64Array(to.length);
  const partners = new Int32Array(to.length);
  const values = new Float64Array(to.length);
  for (let at = 0; at < from.length; at++) {
    if (at % PASSAGES_A_STEP === 0) yield { stage: 'matching', done: at, total: from.length };
    const terms = from[at]?.terms ?? new Int32Array();
    const most = to.length > MANY_PASSAGES ? mostHolders(terms, starts, limit) : limit;
    let count = 0;
    let best = 0;
    for (const term of terms) {
      const start = starts[term] ?? 0;
      const end = starts[term + 1] ?? 0;
      if (end - start > most) continue;
      const weight = weights[term] ?? 0;
      for (let place = start; place < end; place++) {
        const other = holders[place] ?? 0;
        const before = shared[other] ?? 0;
        if (before === 0) partners[count++] = other;
        const sum = before + weight;
        shared[other] = sum;
        if (sum > best) best = sum;
      }
    }
    for (let i = 0; i < count; i++) values[i] = shared[partners[i] ?? 0] ?? 0;
    const least = leastOfBest(values.subarray(0, count), best);
    for (let i = 0; i < count; i++) {
      const other = partners[i] ?? 0;
      if ((shared[other] ?? 0) >= least) note(at, other);
      shared[other] = 0;
    }
  }
}

/**
 * How many passages may have a term for it to be looked up: a power of two, or the limit, so that the terms below it
 * stay within the looks allowed.
 */
function mostHolders(terms: Int32Array, starts: Int32Array, limit: number): number {
  const looks = new Int32Array(32);
  for (const term of terms) {
    const holders = (starts[term + 1] ?? 0) - (starts[term] ?? 0);
    if (holders <= limit) looks[32 - Math.clz32(holders)] = (looks[32 - Math.clz32(holders)] ?? 0) + holders;
  }
  let sum = looks[0] ?? 0;
  for (let bits = 1; bits < looks.length; bits++) {
    sum += looks[bits] ?? 0;
    if (sum > MOST_LOOKS) return Math.min(limit, 2 ** (bits - 1) - 1);
  }
  return limit;
}

/** For every term the passages that have it, ascending: those of term `t` from `starts[t]` to `starts[t + 1]`, exclusive. */
function holdersOf(
  list: readonly Passage[],
  size: number,
): { readonly starts: Int32Array; readonly holders: Int32Array } {
  const starts = new Int32Array(size + 1);
  for (const { terms } of list) for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < size; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const holders = new Int32Array(starts[size] ?? 0);
  const next = starts.slice();
  for (const [at, { terms }] of list.entries()) {
    for (const term of terms) {
      const place = next[term] ?? 0;
      holders[place] = at;
      next[term] = place + 1;
    }
  }
  return { starts, holders };
}

/**
 * What a partner must share to be among the best, given what each one and the best one share; equals of the last one
 * are among them too.
 */
function leastOfBest(shared: Float64Array, best: number): number {
  if (shared.length <= ENGINE_SETTINGS.candidates) return 0;
  const near = shared.filter((value) => value >= NEAR_BEST * best);
  if (near.length <= ENGINE_SETTINGS.candidates) return NEAR_BEST * best;
  return near.sort()[near.length - ENGINE_SETTINGS.candidates] ?? 0;
}

/** The candidates and more pairs, each named `a * count + b` for `count` passages of the second list, by `a`, then `b`. */
export function withPairs(candidates: Candidates, more: ReadonlySet<number>, count: number): Candidates {
  const pairs = new Set(more);
  for (const [pair, a] of candidates.a.entries()) pairs.add(a * count + (candidates.b[pair] ?? 0));
  const ordered = Float64Array.from(pairs).sort();
  return {
    a: Int32Array.from(ordered, (pair) => Math.floor(pair / count)),
    b: Int32Array.from(ordered, (pair) => pair % count),
  };
}
