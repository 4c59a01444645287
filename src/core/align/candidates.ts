import type { Steps } from '../contract/jobs';
import type { Passages } from './passages';
import { ENGINE_SETTINGS } from './settings';

/** From this many passages on, terms that more than a quarter of them have find no candidates any more. */
const MANY_PASSAGES = 200;
const COMMON_SHARE = 0.25;
/** Passages done between two progress steps. */
const PASSAGES_A_STEP = 16;

/**
 * For every passage the passages of other sources worth an exact score, ascending: those of its kind with the most
 * shared weight, at most `ENGINE_SETTINGS.candidates` a source, and those that chose it. Found by inverted index, so
 * that the work grows with what paragraphs share and not with their number squared.
 */
export function* findCandidates({ list, weights }: Passages): Steps<readonly Int32Array[]> {
  const holders: number[][] = Array.from({ length: weights.length }, () => []);
  for (const [at, { terms }] of list.entries()) for (const term of terms) holders[term]?.push(at);
  const limit = list.length > MANY_PASSAGES ? COMMON_SHARE * list.length : list.length;

  const partners: number[][] = list.map(() => []);
  const shared = new Float64Array(list.length);
  for (const [at, passage] of list.entries()) {
    if (at % PASSAGES_A_STEP === 0) yield { stage: 'matching', done: at, total: list.length };
    const bySource = new Map<number, number[]>();
    for (const term of passage.terms) {
      const found = holders[term] ?? [];
      if (found.length > limit) continue;
      const weight = weights[term] ?? 0;
      for (const other of found) {
        const candidate = list[other];
        if (candidate === undefined || candidate.source === passage.source || candidate.kind !== passage.kind) continue;
        const before = shared[other] ?? 0;
        if (before === 0) {
          const group = bySource.get(candidate.source);
          if (group === undefined) bySource.set(candidate.source, [other]);
          else group.push(other);
        }
        shared[other] = before + weight;
      }
    }
    for (const group of bySource.values()) {
      const kept =
        group.length <= ENGINE_SETTINGS.candidates
          ? group
          : [...group]
              .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b)
              .slice(0, ENGINE_SETTINGS.candidates);
      for (const other of kept) {
        partners[at]?.push(other);
        partners[other]?.push(at);
      }
      for (const other of group) shared[other] = 0;
    }
  }
  return partners.map((found) => Int32Array.from(new Set(found)).sort());
}
