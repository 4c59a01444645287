import type { Reason } from '../contract/comparison';
import type { Segment, Source } from '../contract/source';
import { words, type Token } from '../text/tokens';
import type { Passages } from './passages';
import { MOST_REASONS } from './rows';

/** Least likeness of two words to be shown as near in meaning. */
const LEAST_LIKENESS = 0.25;

interface Mention {
  readonly term: number;
  readonly token: Token;
  readonly number: boolean;
  readonly capital: boolean;
}

interface Evidence extends Omit<Reason, 'weight'> {
  readonly weight: number;
}

/**
 * What a link rests on: shared names, numbers and terms as they are written in both texts, and near words as pairs,
 * largest share of the common weight first, at most eight.
 */
export function explain(
  passages: Passages,
  a: { readonly source: Source; readonly segment: Segment },
  b: { readonly source: Source; readonly segment: Segment },
): readonly Reason[] {
  const left = mentions(passages, a.source, a.segment);
  const right = mentions(passages, b.source, b.segment);
  const firstRight = firsts(right);
  const firstLeft = firsts(left);
  const evidence: Evidence[] = [];
  const used = new Set<number>();
  for (let at = 0; at < left.length; at++) {
    const start = left[at];
    if (start === undefined || used.has(start.term) || !firstRight.has(start.term)) continue;
    const run = sharedRun(left, at, firstRight, used);
    for (const { term } of run) used.add(term);
    const weight = run.reduce((sum, { term }) => sum + (passages.weights[term] ?? 0), 0);
    const text = textOf(a, run);
    const other = textOf(
      b,
      run.flatMap(({ term }) => firstRight.get(term) ?? []),
    );
    evidence.push({
      kind: start.number ? 'figure' : start.capital ? 'name' : 'term',
      text,
      ...(other !== text && { other }),
      weight,
    });
  }
  for (const [term, mention] of firstLeft) {
    if (used.has(term) || mention.capital) continue;
    let best: { other: Mention; likeness: number } | null = null;
    for (const { term: near, likeness } of passages.near[term] ?? []) {
      const other = firstRight.get(near);
      if (other === undefined || other.capital || used.has(near) || likeness < LEAST_LIKENESS) continue;
      if (best === null || likeness > best.likeness) best = { other, likeness };
    }
    if (best === null) continue;
    const weight = Math.min(passages.weights[term] ?? 0, passages.weights[best.other.term] ?? 0) * best.likeness;
    evidence.push({ kind: 'near-synonym', text: mention.token.text, other: best.other.token.text, weight });
  }
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return evidence
    .map((reason) => ({ ...reason, weight: Math.floor((1e4 * reason.weight) / total) / 1e4 }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_REASONS);
}

function mentions({ vocabulary, language }: Passages, source: Source, { start, end }: Segment): readonly Mention[] {
  return words(source.text.slice(start, end), language).flatMap((token) => {
    const capital = /^\p{Lu}/u.test(token.text);
    return vocabulary.termsOf(token).map(({ term, number }) => ({ term, token, number, capital }));
  });
}

function firsts(list: readonly Mention[]): ReadonlyMap<number, Mention> {
  const found = new Map<number, Mention>();
  for (const mention of list) if (!found.has(mention.term)) found.set(mention.term, mention);
  return found;
}

/** The shared capitalised words that follow each other from `at` on ("Qassem Soleimani"), or the single word there. */
function sharedRun(
  list: readonly Mention[],
  at: number,
  shared: ReadonlyMap<number, Mention>,
  used: ReadonlySet<number>,
): readonly Mention[] {
  const first = list[at];
  if (first === undefined) return [];
  const run = [first];
  for (let before = first, next = list[at + 1]; next !== undefined && first.capital; next = list[at + run.length]) {
    const adjacent = next.capital && next.token.start - before.token.end <= 1;
    if (!adjacent || !shared.has(next.term) || used.has(next.term)) break;
    run.push(next);
    before = next;
  }
  return run;
}

/** The mentions as the text has them: the stretch of text when they stand together there, else the words. */
function textOf(
  { source, segment }: { readonly source: Source; readonly segment: Segment },
  run: readonly Mention[],
): string {
  const ordered = [...run].sort((one, other) => one.token.start - other.token.start);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return '';
  const stretch = source.text.slice(segment.start + first.token.start, segment.start + last.token.end);
  return stretch.length <= ordered.reduce((sum, { token }) => sum + token.text.length + 1, 0)
    ? stretch
    : ordered.map(({ token }) => token.text).join(' ');
}
