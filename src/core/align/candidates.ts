import type { Steps } from '../contract/jobs';
import type { Passage } from './passages';
import { ENGINE_SETTINGS } from './settings';

/** From this many passages on, terms that more than a quarter of them have find no candidates any more. */
const MANY_PASSAGES = 100;
const COMMON_SHARE = 0.25;
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
  const pairs = new Set<number>();
  for (const [a, partners] of yield* bestPartners(as, bs, weights)) {
    for (const b of partners) pairs.add(a * bs.length + b);
  }
  for (const [b, partners] of yield* bestPartners(bs, as, weights)) {
    for (const a of partners) pairs.add(a * bs.length + b);
  }
  const ordered = Float64Array.from(pairs).sort();
  return {
    a: Int32Array.from(ordered, (pair) => Math.floor(pair / bs.length)),
    b: Int32Array.from(ordered, (pair) => pair % bs.length),
  };
}

/** For every passage of the first list its partners in the second that share the most weight. */
function* bestPartners(
  from: readonly Passage[],
  to: readonly Passage[],
  weights: Float64Array,
): Steps<readonly (readonly [number, readonly number[]])[]> {
  const holders: number[][] = Array.from({ length: weights.length }, () => []);
  for (const [at, { terms }] of to.entries()) for (const term of terms) holders[term]?.push(at);
  const limit = to.length > MANY_PASSAGES ? COMMON_SHARE * to.length : to.length;
  const shared = new Float64Array(to.length);
  const found: (readonly [number, readonly number[]])[] = [];
  for (const [at, { terms }] of from.entries()) {
    if (at % PASSAGES_A_STEP === 0) yield { stage: 'matching', done: at, total: from.length };
    const partners: number[] = [];
    for (const term of terms) {
      const list = holders[term] ?? [];
      if (list.length > limit) continue;
      const weight = weights[term] ?? 0;
      for (const other of list) {
        const before = shared[other] ?? 0;
        if (before === 0) partners.push(other);
        shared[other] = before + weight;
      }
    }
    found.push([at, strongest(partners, shared)]);
    for (const other of partners) shared[other] = 0;
  }
  return found;
}

function strongest(partners: readonly number[], shared: Float64Array): readonly number[] {
  if (partners.length <= ENGINE_SETTINGS.candidates) return partners;
  return [...partners]
    .sort((one, other) => (shared[other] ?? 0) - (shared[one] ?? 0) || one - other)
    .slice(0, ENGINE_SETTINGS.candidates);
}
