import type { Link, Reason } from '../contract/comparison';
import type { Steps } from '../contract/jobs';
import type { SegmentRef, Source } from '../contract/source';
import type { AliasTable } from './aliases';
import { matchSources } from './match';
import type { Readings } from '../facts/read-sentences';
import { withMeaning } from './meaning-reason';
import type { NeighbourTable } from './neighbours';
import type { Passage } from './passages';
import { Explainer, MOST_REASONS, type Place } from './reasons';
import type { SentenceSimilarity } from './similarity';
import { withSameFacts } from './same-fact-reasons';

/** Links explained between two progress steps: a few milliseconds. */
const LINKS_A_STEP = 16;

/** Stands behind the reasons of a link between texts in different languages, whose words were not compared. */
const OTHER_LANGUAGE: Reason = { kind: 'meaning', text: 'different languages: wording not compared', weight: 0 };

/** What the reader decided about two segments of different sources; kept by every run. */
export interface Constraint {
  readonly kind: 'link' | 'unlink' | 'confirm';
  readonly a: SegmentRef;
  readonly b: SegmentRef;
}

/** What an alignment takes besides the sources. */
export interface AlignOptions {
  readonly constraints: readonly Constraint[];
  readonly similarity?: SentenceSimilarity;
  /** Word neighbours of one language; without them only equal stems count there. */
  readonly neighbours?: NeighbourTable;
  /** Names of one thing; without it those that come with the app. */
  readonly aliases?: AliasTable;
  /** The sentences of the sources, where others read them too. */
  readonly readings?: Readings;
}

/**
 * The links between the segments of the sources. They depend on the texts, their languages and the options, not on
 * the order of the sources. The reader's links and confirmed links have confidence 1; what the reader unlinked never
 * appears. In order of `a.source`, `b.source`, `a.segment`, `b.segment`.
 */
export function* alignSteps(sources: readonly Source[], options: AlignOptions): Steps<readonly Link[]> {
  const links = new Map<string, Link>();
  const constrained = new Map(options.constraints.map((constraint) => [keyOf(inSourceOrder(constraint)), constraint]));
  const wanted = (a: SegmentRef, b: SegmentRef): boolean =>
    constrained.size > 0 && constrained.has(keyOf(inSourceOrder({ a, b })));
  const explainer = new Explainer(options.aliases);
  let done = 0;
  for (const { passages, pairs } of yield* matchSources(sources, { ...options, wanted })) {
    for (const { score, confidence, meaning, ...pair } of pairs) {
      const ends = inSourceOrder({ a: refOf(pair.a), b: refOf(pair.b) });
      const key = keyOf(ends);
      if (done++ % LINKS_A_STEP === 0) yield { stage: 'arranging', done, total: 0 };
      // Explained in the canonical order of the sources, so that every order of them gets the same reasons.
      const [a, b] = [placeOf(sources, pair.a), placeOf(sources, pair.b)];
      if (a === null || b === null) continue;
      const words = withSameFacts(explainer.explain(passages, a, b), a, b);
      const { similarity } = options;
      const found = meaning > 0 && similarity !== undefined ? withMeaning(words, meaning, [a, b], similarity) : words;
      const reasons = pair.a.source < pair.b.source ? found : found.map(exchanged);
      const language = passages.languages === 'one' || meaning > 0 ? [] : [OTHER_LANGUAGE];
      links.set(key, {
        ...ends,
        score,
        confidence,
        origin: 'automatic',
        reasons: [...reasons.slice(0, MOST_REASONS - language.length), ...language],
      });
    }
  }
  return inOrder(underConstraints(links, constrained));
}

interface Ends {
  readonly a: SegmentRef;
  readonly b: SegmentRef;
}

function inSourceOrder({ a, b }: Ends): Ends {
  return a.source < b.source ? { a, b } : { a: b, b: a };
}

function keyOf({ a, b }: Ends): string {
  return `${String(a.source)}:${String(a.segment)} ${String(b.source)}:${String(b.segment)}`;
}

/** The reason seen from the other side. */
function exchanged({ other, ...reason }: Reason): Reason {
  return other === undefined ? reason : { ...reason, text: other, other: reason.text };
}

function refOf({ source, segment }: Passage): SegmentRef {
  return { source, segment };
}

function placeOf(sources: readonly Source[], passage: Passage): Place | null {
  const source = sources[passage.source];
  const segment = source?.segments[passage.segment];
  return source === undefined || segment === undefined ? null : { source, segment, passage };
}

/** The links as the reader wants them: what was linked or confirmed is certain, what was unlinked is gone. */
function underConstraints(
  links: ReadonlyMap<string, Link>,
  constraints: ReadonlyMap<string, Constraint>,
): ReadonlyMap<string, Link> {
  const result = new Map(links);
  for (const [key, { kind, ...pair }] of constraints) {
    const ends = inSourceOrder(pair);
    if (kind === 'unlink' || ends.a.source === ends.b.source) {
      result.delete(key);
      continue;
    }
    const found = result.get(key);
    const rest = (found?.reasons ?? []).slice(0, MOST_REASONS - 1);
    const reader: Reason = {
      kind: 'reader',
      text: kind === 'link' ? 'linked by the reader' : 'confirmed by the reader',
      weight: rest.length === 0 ? 1 : 0.5,
    };
    result.set(key, {
      ...ends,
      score: found?.score ?? 0,
      confidence: 1,
      origin: 'reader',
      reasons: [reader, ...rest.map((reason) => ({ ...reason, weight: reason.weight / 2 }))],
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
