import { randomUUID } from 'node:crypto';
import type { Anchor } from '../../core/contract/case';
import { MAX_SOURCES } from '../../core/contract/case';
import type { SegmentId, Source, SourceId } from '../../core/contract/source';
import type { WholeCase } from '../library/library';

/** The same case as another one: new identities for it, its sources, segments and corrections, all still fitting. */
export function withNewIdentities(whole: WholeCase): WholeCase {
  const sources = new Map<SourceId, SourceId>(whole.sources.map(({ source }) => [source.id, randomUUID()]));
  const segments = new Map<string, string>();
  for (const { source } of whole.sources) {
    const own = sources.get(source.id) ?? '';
    for (const { id, index } of source.segments) segments.set(id, segmentIdOf(own, index));
  }
  const renew = (anchor: Anchor): Anchor => ({
    ...anchor,
    source: sources.get(anchor.source) ?? anchor.source,
    segment: segments.get(anchor.segment) ?? anchor.segment,
  });
  return {
    ...whole,
    id: randomUUID(),
    reference: whole.reference === null ? null : (sources.get(whole.reference) ?? null),
    sources: whole.sources.map(({ source, bytes }) => ({
      bytes,
      source: withIdentity(source, sources.get(source.id) ?? source.id),
    })),
    corrections: whole.corrections.map((correction) => ({
      ...correction,
      id: randomUUID(),
      a: renew(correction.a),
      b: renew(correction.b),
    })),
  };
}

/** The same source as another one, called `title`: new identities for it and its segments. */
export function copyOfSource(source: Source, title: string): Source {
  return { ...withIdentity(source, randomUUID()), meta: { ...source.meta, title } };
}

function withIdentity(source: Source, id: SourceId): Source {
  const segments = source.segments.map((segment) => ({ ...segment, id: segmentIdOf(id, segment.index) }));
  return { ...source, id, segments };
}

function segmentIdOf(source: SourceId, index: number): SegmentId {
  return `${source}/${String(index)}`;
}

/**
 * One case of two states of it: what stands in `kept` stays as it is, and the sources and corrections that only `other` has
 * come after. Null when that would be too many sources.
 */
export function mergeCases(kept: WholeCase, other: WholeCase): WholeCase | null {
  const known = new Set(kept.sources.map(({ source }) => source.id));
  const decided = new Set(kept.corrections.map(({ id }) => id));
  const sources = [...kept.sources, ...other.sources.filter(({ source }) => !known.has(source.id))];
  if (sources.length > MAX_SOURCES) return null;
  const corrections = [...kept.corrections, ...other.corrections.filter(({ id }) => !decided.has(id))];
  corrections.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { ...kept, reference: kept.reference ?? other.reference, sources, corrections };
}

/** Whether two states of a case hold the same. */
export function sameCase(a: WholeCase, b: WholeCase): boolean {
  // Originals are known by their hashes, which were checked against the bytes.
  const plain = ({ sources, ...rest }: WholeCase): string =>
    JSON.stringify([
      rest.title,
      rest.reference,
      rest.corrections.map(sorted),
      sources.map(({ source }) => sorted(source)),
    ]);
  return plain(a) === plain(b);
}

/** A value with the fields of its objects in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  );
}
