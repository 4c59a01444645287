import type { Cell, Link, Reason } from '../contract/comparison';
import type { SegmentRef, Source } from '../contract/source';
import type { Constraint } from './align';
import { MOST_REASONS } from './reasons';
import { ENGINE_SETTINGS } from './settings';

/** Segments that cover the same fact, before the rows are put in an order. */
export interface RowGroup {
  readonly cells: readonly Cell[];
  /** Mean confidence of the links inside; null where there is none. */
  readonly confidence: number | null;
  readonly reasons: readonly Reason[];
}

/**
 * The segments in groups, by average linkage: two groups join while the mean confidence over all their pairs from
 * different sources, an absent link counting 0, reaches a threshold. The reader's links join first; two segments the
 * reader has separated never share a group. Every segment that is not furniture is in exactly one group, and the
 * groups do not depend on the order of the sources.
 */
export function groupRows(
  sources: readonly Source[],
  links: readonly Link[],
  constraints: readonly Constraint[] = [],
): readonly RowGroup[] {
  const groups = new Map<string, Group>();
  const groupOf = new Map<string, Group>();
  const idOf = ({ source, segment }: SegmentRef): string => sources[source]?.segments[segment]?.id ?? '';
  const linked = new Set(links.flatMap(({ a, b }) => [idOf(a), idOf(b)]));
  for (const [source, { segments }] of sources.entries()) {
    for (const { id, index, kind } of segments) {
      if (kind === 'furniture' && !linked.has(id)) continue;
      const group: Group = { key: id, members: [{ source, segment: index }], ids: new Set([id]), links: new Map() };
      groups.set(id, group);
      groupOf.set(id, group);
    }
  }
  const apart = new Map<string, Set<string>>();
  for (const { kind, a, b } of constraints) {
    if (kind !== 'unlink') continue;
    for (const [one, other] of [
      [idOf(a), idOf(b)],
      [idOf(b), idOf(a)],
    ] as const) {
      const set = apart.get(one);
      if (set === undefined) apart.set(one, new Set([other]));
      else set.add(other);
    }
  }
  for (const link of links) {
    const [a, b] = [groupOf.get(idOf(link.a)), groupOf.get(idOf(link.b))];
    if (a === undefined || b === undefined) continue;
    a.links.set(b.key, (a.links.get(b.key) ?? 0) + link.confidence);
    b.links.set(a.key, (b.links.get(a.key) ?? 0) + link.confidence);
  }

  for (const link of byKey(
    links.filter(({ origin }) => origin === 'reader'),
    idOf,
  )) {
    const [a, b] = [groupOf.get(idOf(link.a)), groupOf.get(idOf(link.b))];
    if (a !== undefined && b !== undefined && a !== b && mayJoin(a, b, apart)) join(a, b, groups, groupOf);
  }
  for (;;) {
    const best = nearest(groups, apart);
    if (best === null) break;
    join(best[0], best[1], groups, groupOf);
  }
  return finished(groups, links, groupOf, idOf);
}

interface Group {
  /** The smallest ID of its segments. */
  key: string;
  readonly members: SegmentRef[];
  readonly ids: Set<string>;
  /** Sum of the confidences of the links to other groups, by key. */
  readonly links: Map<string, number>;
}

function byKey(links: readonly Link[], idOf: (ref: SegmentRef) => string): readonly Link[] {
  const key = ({ a, b }: Link): string => [idOf(a), idOf(b)].sort().join(' ');
  return [...links].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function mayJoin(a: Group, b: Group, apart: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (apart.size === 0) return true;
  for (const id of a.ids) for (const other of apart.get(id) ?? []) if (b.ids.has(other)) return false;
  return true;
}

function averageOf(a: Group, b: Group, sum: number): number {
  let pairs = 0;
  for (const one of a.members) for (const other of b.members) if (one.source !== other.source) pairs++;
  return sum / pairs;
}

function nearest(
  groups: ReadonlyMap<string, Group>,
  apart: ReadonlyMap<string, ReadonlySet<string>>,
): readonly [Group, Group] | null {
  let best: readonly [Group, Group] | null = null;
  let bestAverage: number = ENGINE_SETTINGS.rowThreshold;
  for (const a of groups.values()) {
    for (const [key, sum] of a.links) {
      const b = groups.get(key);
      if (b === undefined || a.key >= b.key || !mayJoin(a, b, apart)) continue;
      const average = averageOf(a, b, sum);
      if (average < bestAverage) continue;
      if (best !== null && average === bestAverage && before(best, [a, b])) continue;
      best = [a, b];
      bestAverage = average;
    }
  }
  return best;
}

function before(one: readonly [Group, Group], other: readonly [Group, Group]): boolean {
  return one[0].key === other[0].key ? one[1].key < other[1].key : one[0].key < other[0].key;
}

function join(a: Group, b: Group, groups: Map<string, Group>, groupOf: Map<string, Group>): void {
  const [into, from] = a.key < b.key ? [a, b] : [b, a];
  groups.delete(from.key);
  into.members.push(...from.members);
  for (const id of from.ids) {
    into.ids.add(id);
    groupOf.set(id, into);
  }
  into.links.delete(from.key);
  for (const [key, sum] of from.links) {
    if (key === into.key) continue;
    const other = groups.get(key);
    if (other === undefined) continue;
    const total = (into.links.get(key) ?? 0) + sum;
    into.links.set(key, total);
    other.links.delete(from.key);
    other.links.set(into.key, total);
  }
}

function finished(
  groups: ReadonlyMap<string, Group>,
  links: readonly Link[],
  groupOf: ReadonlyMap<string, Group>,
  idOf: (ref: SegmentRef) => string,
): readonly RowGroup[] {
  const inside = new Map<Group, Link[]>();
  for (const link of links) {
    const group = groupOf.get(idOf(link.a));
    if (group === undefined || group !== groupOf.get(idOf(link.b))) continue;
    const found = inside.get(group);
    if (found === undefined) inside.set(group, [link]);
    else found.push(link);
  }
  return [...groups.values()].map((group) => {
    const own = inside.get(group) ?? [];
    const confidences = own.map(({ confidence }) => confidence);
    return {
      cells: cellsOf(group.members),
      confidence: own.length === 0 ? null : confidences.reduce((sum, value) => sum + value, 0) / own.length,
      reasons: reasonsOf(own),
    };
  });
}

function cellsOf(members: readonly SegmentRef[]): readonly Cell[] {
  const bySource = new Map<number, number[]>();
  for (const { source, segment } of members) bySource.set(source, [...(bySource.get(source) ?? []), segment]);
  return [...bySource]
    .sort(([one], [other]) => one - other)
    .map(([source, segments]) => ({ source, segments: segments.sort((one, other) => one - other) }));
}

/** The strongest reasons of the links inside a row, each once, weighted by their mean share over the links. */
function reasonsOf(links: readonly Link[]): readonly Reason[] {
  const found = new Map<string, Reason>();
  for (const { reasons } of links) {
    for (const reason of reasons) {
      const key = `${reason.kind} ${reason.text.toLowerCase()}`;
      const before = found.get(key);
      const weight = (before?.weight ?? 0) + reason.weight / links.length;
      found.set(key, { ...(before ?? reason), weight });
    }
  }
  return [...found.values()]
    .sort((one, other) => other.weight - one.weight || (one.text < other.text ? -1 : 1))
    .slice(0, MOST_REASONS);
}
