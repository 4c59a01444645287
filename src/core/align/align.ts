import type { Link } from '../contract/comparison';
import type { Steps } from '../contract/jobs';
import type { SegmentRef, Source } from '../contract/source';
import { matchSources } from './match';
import type { NeighbourTable } from './neighbours';
import { explain } from './reasons';

/** Links explained between two progress steps: a few milliseconds. */
const LINKS_A_STEP = 16;

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
  const links = new Map<string, Link>();
  let done = 0;
  for (const { passages, pairs } of yield* matchSources(sources, options)) {
    for (const { a, b, score, confidence, linked } of pairs) {
      if (!linked) continue;
      if (done++ % LINKS_A_STEP === 0) yield { stage: 'arranging', done, total: 0 };
      const ends = a.source < b.source ? { a, b } : { a: b, b: a };
      const [left, right] = [placeOf(sources, ends.a), placeOf(sources, ends.b)];
      if (left === null || right === null) continue;
      const reasons = explain(passages, left, right);
      links.set(keyOf(ends), { ...ends, score, confidence, origin: 'automatic', reasons });
    }
  }
  return inOrder(underConstraints(links, options.constraints));
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
