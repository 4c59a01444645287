import type { Steps } from '../contract/jobs';
import type { Passages } from './passages';

/** What two passages have in common, each between 0 and 1 except the last. */
export interface Features {
  /** Cosine of their four-letter runs. */
  readonly grams: number;
  /** Weight of the shared terms by the weight of all their terms. */
  readonly overlap: number;
  /** Harmonic mean of the shares of each one's weight that the other has or has a near word for. */
  readonly soft: number;
  /** Weight of the shared terms. */
  readonly shared: number;
}

/** Two passages, `a < b`, by position in the list of passages. */
export interface Pair extends Features {
  readonly a: number;
  readonly b: number;
}

/** Passages done between two progress steps. */
const PASSAGES_A_STEP = 16;

/** The features of all candidate pairs, by `a`, then `b`. */
export function* measurePairs(passages: Passages, partners: readonly Int32Array[]): Steps<readonly Pair[]> {
  const { list, weights, near } = passages;
  const totals = list.map(({ terms }) => terms.reduce((sum, term) => sum + (weights[term] ?? 0), 0));
  const cover = new Float64Array(weights.length);
  const grams = new Float64Array(passages.gramCount);
  /** Share of a passage's weight that its partner covers, for each of its partners. */
  const covered: Float64Array[] = [];
  const drafts: { a: number; b: number; grams: number; shared: number }[] = [];

  for (const [at, passage] of list.entries()) {
    if (at % PASSAGES_A_STEP === 0) yield { stage: 'matching', done: at, total: list.length };
    const others = partners[at] ?? new Int32Array();
    for (const term of passage.terms) {
      cover[term] = 1;
      for (const { term: other, likeness } of near[term] ?? []) {
        cover[other] = Math.max(cover[other] ?? 0, likeness);
      }
    }
    for (const [i, gram] of passage.grams.entries()) grams[gram] = passage.gramWeights[i] ?? 0;

    const shares = new Float64Array(others.length);
    for (const [i, other] of others.entries()) {
      const partner = list[other];
      if (partner === undefined) continue;
      let sum = 0;
      let shared = 0;
      for (const term of partner.terms) {
        const part = cover[term] ?? 0;
        if (part === 0) continue;
        const weight = weights[term] ?? 0;
        sum += weight * part;
        if (part === 1) shared += weight;
      }
      shares[i] = sum / (totals[other] || 1);
      if (other < at) continue;
      let cosine = 0;
      for (let j = 0; j < partner.grams.length; j++) {
        cosine += (grams[partner.grams[j] ?? 0] ?? 0) * (partner.gramWeights[j] ?? 0);
      }
      drafts.push({ a: at, b: other, grams: cosine, shared });
    }
    covered.push(shares);

    for (const term of passage.terms) {
      cover[term] = 0;
      for (const { term: other } of near[term] ?? []) cover[other] = 0;
    }
    for (const gram of passage.grams) grams[gram] = 0;
  }

  return drafts.map((draft) => {
    const { a, b, shared } = draft;
    const one = covered[a]?.[position(partners[a], b)] ?? 0;
    const other = covered[b]?.[position(partners[b], a)] ?? 0;
    return {
      ...draft,
      overlap: shared / ((totals[a] ?? 0) + (totals[b] ?? 0) - shared || 1),
      soft: one + other === 0 ? 0 : (2 * one * other) / (one + other),
    };
  });
}

/** Where a value stands in an ascending array that holds it. */
function position(array: Int32Array | undefined, value: number): number {
  let low = 0;
  let high = array?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((array?.[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
