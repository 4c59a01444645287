import type { Link } from '../contract/comparison';
import type { Steps } from '../contract/jobs';
import type { SegmentRef, Source } from '../contract/source';
import { findCandidates } from './candidates';
import { decide } from './decide';
import { measurePairs } from './features';
import { languageGroups } from './languages';
import type { NeighbourTable } from './neighbours';
import { readPassages } from './passages';
import { explain } from './reasons';
import { scoreOf } from './score';

/** What the reader decided about two segments of different sources; kept by every run. */
export interface Constraint {
  readonly kind: 'link' | 'unlink' | 'confirm';
  readonly a: SegmentRef;
  readonly b: SegmentRef;
}

/** The door for a sentence encoder, which works before the alignment starts. */
export interface SentenceSimilarity {
  /** Name and version of the encoder, as the comparison file gives it. */
  readonly model: string;
  /** True when sentences of different languages can be compared. */
  readonly multilingual: boolean;
  /** Vectors of length one, one a sentence of the segment; null where there are none. */
  vectorsOf(source: Source, segment: number): readonly Float32Array[] | null;
}

/** What an alignment takes besides the sources. */
export interface AlignOptions {
  readonly constraints: readonly Constraint[];
  readonly similarity?: SentenceSimilarity;
  /** Word neighbours of one language; without them only equal stems count there. */
  readonly neighbours?: NeighbourTable;
}

/**
 * The links between the segments of the sources. They depend on the texts, their languages and the options, not on
 * the order of the sources. The reader's links and confirmed links have confidence 1; what the reader unlinked never
 * appears. In order of `a.source`, `b.source`, `a.segment`, `b.segment`.
 */
export function* alignSteps(sources: readonly Source[], options: AlignOptions): Steps<readonly Link[]> {
  const order = canonicalOrder(sources);
  const links = new Map<string, Link>();
  for (const { language, positions } of languageGroups(sources, order)) {
    const passages = yield* readPassages(sources, positions, language, options.neighbours ?? null);
    const partners = yield* findCandidates(passages);
    const pairs = yield* measurePairs(passages, partners);
    const byTexts = new Map<string, { a: number; b: number; score: number }[]>();
    for (const pair of pairs) {
      const [a, b] = [passages.list[pair.a], passages.list[pair.b]];
      if (a === undefined || b === undefined) continue;
      const key = `${a.kind} ${String(a.source)} ${String(b.source)}`;
      const scored = { a: pair.a, b: pair.b, score: scoreOf(pair) };
      const found = byTexts.get(key);
      if (found === undefined) byTexts.set(key, [scored]);
      else found.push(scored);
    }
    for (const scored of byTexts.values()) {
      const [a, b] = [passages.list[scored[0]?.a ?? 0], passages.list[scored[0]?.b ?? 0]];
      if (a === undefined || b === undefined) continue;
      const length = (source: number): number =>
        passages.list.filter((passage) => passage.source === source && passage.kind === a.kind).length;
      for (const pair of decide(scored, [length(a.source), length(b.source)])) {
        yield { stage: 'matching', done: links.size, total: 0 };
        const [one, other] = [passages.list[pair.a], passages.list[pair.b]];
        if (one === undefined || other === undefined) continue;
        const [first, second] = one.source < other.source ? [one, other] : [other, one];
        const [left, right] = [placeOf(sources, first), placeOf(sources, second)];
        if (left === null || right === null) continue;
        const link: Link = {
          a: { source: first.source, segment: first.segment },
          b: { source: second.source, segment: second.segment },
          score: pair.score,
          confidence: pair.score,
          origin: 'automatic',
          reasons: explain(passages, left, right),
        };
        links.set(keyOf(link), link);
      }
    }
  }
  return inOrder(underConstraints(links, options.constraints));
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

function placeOf(
  sources: readonly Source[],
  { source, segment }: SegmentRef,
): { source: Source; segment: Source['segments'][number] } | null {
  const found = sources[source];
  const place = found?.segments[segment];
  return found === undefined || place === undefined ? null : { source: found, segment: place };
}

function keyOf({ a, b }: { readonly a: SegmentRef; readonly b: SegmentRef }): string {
  return `${String(a.source)}:${String(a.segment)} ${String(b.source)}:${String(b.segment)}`;
}

function underConstraints(
  links: ReadonlyMap<string, Link>,
  constraints: readonly Constraint[],
): ReadonlyMap<string, Link> {
  const result = new Map(links);
  for (const { kind, ...ends } of constraints) {
    if (ends.a.source === ends.b.source) continue;
    const { a, b } = ends.a.source < ends.b.source ? ends : { a: ends.b, b: ends.a };
    const key = keyOf({ a, b });
    if (kind === 'unlink') {
      result.delete(key);
      continue;
    }
    const found = result.get(key);
    const own = kind === 'link' ? 'linked by the reader' : 'confirmed by the reader';
    const rest = (found?.reasons ?? []).slice(0, 7);
    const share = rest.reduce((sum, { weight }) => sum + weight, 0);
    result.set(key, {
      a,
      b,
      score: found?.score ?? 0,
      confidence: 1,
      origin: 'reader',
      reasons: [
        { kind: 'reader', text: own, weight: 0.5 },
        ...rest.map((reason) => ({ ...reason, weight: reason.weight / (2 * Math.max(1, share)) })),
      ],
    });
  }
  return result;
}

function inOrder(links: ReadonlyMap<string, Link>): readonly Link[] {
  return [...links.values()].sort(
    (one, other) =>
      one.a.source - other.a.source ||
      one.b.source - other.b.source ||
      one.a.segment - other.a.segment ||
      one.b.segment - other.b.segment,
  );
}
