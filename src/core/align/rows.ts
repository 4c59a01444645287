import type { Cell, Link, Reason } from '../contract/comparison';
import { finish, type Steps } from '../contract/jobs';
import type { SegmentId, SegmentRef, Source } from '../contract/source';
import type { Constraint } from './align';
import { Heap } from './heap';
import { MOST_REASONS } from './reasons';
import { moveSteps, type Members } from './row-moves';
import { ENGINE_SETTINGS } from './settings';

/** Segments that cover the same fact, before the rows are put in an order. */
export interface RowGroup {
  readonly cells: readonly Cell[];
  /** Mean confidence of the links inside; null where there is none. */
  readonly confidence: number | null;
  readonly reasons: readonly Reason[];
}

/** Confidences are added as whole millionths, so that the order of adding changes nothing. */
const PARTS = 1e6;
const THRESHOLD = Math.round(ENGINE_SETTINGS.rowThreshold * PARTS);
const SAME_SOURCE = Math.round(ENGINE_SETTINGS.rowSameSource * PARTS);

/** Links read, and joins tried, between two steps. */
const LINKS_A_STEP = 2000;
const JOINS_A_STEP = 50;

/**
 * The segments in groups, by average linkage: two groups join while the mean confidence over all their pairs from
 * different sources, an absent link counting 0, reaches a threshold; then single segments move to where they belong
 * most. The reader's links join first and stay; two segments the reader has separated never share a group. Every segment that is not furniture is in exactly one group, furniture
 * only where the reader linked it. The groups do not depend on the order of the sources.
 */
export function groupRows(
  sources: readonly Source[],
  links: readonly Link[],
  constraints: readonly Constraint[] = [],
): readonly RowGroup[] {
  return finish(groupSteps(sources, links, constraints));
}

/** `groupRows` in steps of some joins, moves or links each. */
export function* groupSteps(
  sources: readonly Source[],
  links: readonly Link[],
  constraints: readonly Constraint[] = [],
): Steps<readonly RowGroup[]> {
  const idOf = ({ source, segment }: SegmentRef): SegmentId => sources[source]?.segments[segment]?.id ?? '';
  const linked = new Set(links.flatMap(({ a, b }) => [idOf(a), idOf(b)]));
  const apart = separations(constraints, idOf);
  const grouping = new Grouping(apart);
  for (const [source, { segments }] of sources.entries()) {
    for (const { id, index, kind } of segments) {
      if (kind !== 'furniture' || linked.has(id)) grouping.add(id, { source, segment: index });
    }
  }
  for (const [done, { a, b, confidence }] of links.entries()) {
    if (done % LINKS_A_STEP === 0) yield { stage: 'arranging', done, total: links.length };
    grouping.connect(idOf(a), idOf(b), confidence);
  }
  const certain = links.filter(({ origin }) => origin === 'reader').map(({ a, b }) => [idOf(a), idOf(b)].sort());
  for (const [a = '', b = ''] of certain.sort((one, other) => (one.join(' ') < other.join(' ') ? -1 : 1))) {
    grouping.join(a, b);
  }
  yield* grouping.joinNearest();

  const rows = yield* moveSteps(grouping.rows(), {
    links: confidences(links, idOf),
    threshold: THRESHOLD,
    sameSource: SAME_SOURCE,
    pinned: new Set(certain.flat()),
    mayShare: (one, other) => apart.get(one)?.has(other) !== true,
  });
  const rowOf = new Map(rows.flatMap((members) => [...members.keys()].map((id) => [id, members] as const)));
  const inside = new Map<Members, Link[]>();
  for (const [done, link] of links.entries()) {
    if (done % LINKS_A_STEP === 0) yield { stage: 'arranging', done, total: links.length };
    const row = rowOf.get(idOf(link.a));
    if (row === undefined || row !== rowOf.get(idOf(link.b))) continue;
    const found = inside.get(row);
    if (found === undefined) inside.set(row, [link]);
    else found.push(link);
  }
  const groups: RowGroup[] = [];
  for (const members of rows) {
    groups.push(rowGroup([...members.values()], inside.get(members) ?? []));
    yield { stage: 'arranging', done: groups.length, total: rows.length };
  }
  return groups;
}

/** For every linked segment how surely it is linked with which others, in millionths. */
function confidences(
  links: readonly Link[],
  idOf: (ref: SegmentRef) => SegmentId,
): ReadonlyMap<SegmentId, ReadonlyMap<SegmentId, number>> {
  const found = new Map<SegmentId, Map<SegmentId, number>>();
  const note = (id: SegmentId, other: SegmentId, parts: number): void => {
    const own = found.get(id);
    if (own === undefined) found.set(id, new Map([[other, parts]]));
    else own.set(other, parts);
  };
  for (const { a, b, confidence } of links) {
    const parts = Math.round(confidence * PARTS);
    note(idOf(a), idOf(b), parts);
    note(idOf(b), idOf(a), parts);
  }
  return found;
}

/** For every segment the segments that the reader has separated from it. */
function separations(
  constraints: readonly Constraint[],
  idOf: (ref: SegmentRef) => SegmentId,
): ReadonlyMap<SegmentId, ReadonlySet<SegmentId>> {
  const apart = new Map<SegmentId, Set<SegmentId>>();
  const note = (one: SegmentId, other: SegmentId): void => {
    const set = apart.get(one);
    if (set === undefined) apart.set(one, new Set([other]));
    else set.add(other);
  };
  for (const { kind, a, b } of constraints) {
    if (kind !== 'unlink') continue;
    note(idOf(a), idOf(b));
    note(idOf(b), idOf(a));
  }
  return apart;
}

interface Group {
  /** The smallest ID of its segments. */
  readonly key: SegmentId;
  readonly members: Members;
  /** Members by source. */
  readonly counts: Map<number, number>;
  /** Sum of the confidences of the links to other groups, in millionths, by key. */
  readonly sums: Map<SegmentId, number>;
}

interface Merge {
  readonly average: number;
  /** Keys, the smaller first. */
  readonly a: SegmentId;
  readonly b: SegmentId;
}

/** Groups that join step by step. */
class Grouping {
  readonly #apart: ReadonlyMap<SegmentId, ReadonlySet<SegmentId>>;
  readonly #byKey = new Map<SegmentId, Group>();
  readonly #bySegment = new Map<SegmentId, Group>();

  constructor(apart: ReadonlyMap<SegmentId, ReadonlySet<SegmentId>>) {
    this.#apart = apart;
  }

  add(id: SegmentId, member: SegmentRef): void {
    const group: Group = {
      key: id,
      members: new Map([[id, member]]),
      counts: new Map([[member.source, 1]]),
      sums: new Map(),
    };
    this.#byKey.set(id, group);
    this.#bySegment.set(id, group);
  }

  /** The groups by their keys. */
  rows(): readonly Members[] {
    const groups = [...this.#byKey.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
    return groups.map(({ members }) => members);
  }

  connect(a: SegmentId, b: SegmentId, confidence: number): void {
    const [one, other] = [this.#byKey.get(a), this.#byKey.get(b)];
    if (one === undefined || other === undefined) return;
    const parts = Math.round(confidence * PARTS);
    one.sums.set(b, (one.sums.get(b) ?? 0) + parts);
    other.sums.set(a, (other.sums.get(a) ?? 0) + parts);
  }

  /** Joins the groups of two segments unless the reader has separated members of theirs. */
  join(a: SegmentId, b: SegmentId): void {
    const [one, other] = [this.#bySegment.get(a), this.#bySegment.get(b)];
    if (one !== undefined && other !== undefined && one !== other && this.#mayJoin(one, other)) this.#merge(one, other);
  }

  /** Joins the nearest two groups as long as their average reaches the threshold; ties go to the smaller keys. */
  *joinNearest(): Steps<void> {
    const heap = new Heap<Merge>((one, other) =>
      one.average === other.average
        ? one.a < other.a || (one.a === other.a && one.b < other.b)
        : one.average > other.average,
    );
    const offer = (one: Group, other: Group): void => {
      const average = averageOf(one, other);
      if (average < THRESHOLD) return;
      heap.push(one.key < other.key ? { average, a: one.key, b: other.key } : { average, a: other.key, b: one.key });
    };
    const total = this.#byKey.size;
    for (const group of this.#byKey.values()) {
      for (const key of group.sums.keys()) {
        const other = this.#byKey.get(key);
        if (other !== undefined && group.key < key) offer(group, other);
      }
    }
    let tried = 0;
    for (let merge = heap.pop(); merge !== undefined; merge = heap.pop()) {
      if (tried % JOINS_A_STEP === 0) yield { stage: 'arranging', done: total - this.#byKey.size, total };
      tried++;
      const [a, b] = [this.#byKey.get(merge.a), this.#byKey.get(merge.b)];
      // An offer made before one of the two groups grew is stale.
      if (a === undefined || b === undefined || averageOf(a, b) !== merge.average || !this.#mayJoin(a, b)) continue;
      const joined = this.#merge(a, b);
      for (const key of joined.sums.keys()) {
        const other = this.#byKey.get(key);
        if (other !== undefined) offer(joined, other);
      }
    }
  }

  #mayJoin(a: Group, b: Group): boolean {
    if (this.#apart.size === 0) return true;
    for (const id of a.members.keys()) {
      for (const other of this.#apart.get(id) ?? []) if (b.members.has(other)) return false;
    }
    return true;
  }

  #merge(a: Group, b: Group): Group {
    const [into, from] = a.key < b.key ? [a, b] : [b, a];
    this.#byKey.delete(from.key);
    for (const [source, count] of from.counts) into.counts.set(source, (into.counts.get(source) ?? 0) + count);
    for (const [id, member] of from.members) {
      into.members.set(id, member);
      this.#bySegment.set(id, into);
    }
    into.sums.delete(from.key);
    for (const [key, sum] of from.sums) {
      const other = this.#byKey.get(key);
      if (other === undefined || other === into) continue;
      const total = (into.sums.get(key) ?? 0) + sum;
      into.sums.set(key, total);
      other.sums.delete(from.key);
      other.sums.set(into.key, total);
    }
    return into;
  }
}

/** Mean over the pairs of members from different sources, less what those from one source cost; in millionths. */
function averageOf(a: Group, b: Group): number {
  let same = 0;
  for (const [source, count] of a.counts) same += count * (b.counts.get(source) ?? 0);
  const pairs = a.members.size * b.members.size - same;
  return pairs === 0 ? 0 : ((a.sums.get(b.key) ?? 0) - SAME_SOURCE * same) / pairs;
}

function rowGroup(members: readonly SegmentRef[], links: readonly Link[]): RowGroup {
  const parts = links.reduce((sum, { confidence }) => sum + Math.round(confidence * PARTS), 0);
  return {
    cells: cellsOf(members),
    confidence: links.length === 0 ? null : Math.round(parts / links.length) / PARTS,
    reasons: reasonsOf(links),
  };
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
      found.set(key, { ...(before ?? reason), weight: (before?.weight ?? 0) + reason.weight / links.length });
    }
  }
  return [...found.values()]
    .map((reason) => ({ ...reason, weight: Math.floor(1e4 * reason.weight + 1e-6) / 1e4 }))
    .sort((one, other) => other.weight - one.weight || (one.text < other.text ? -1 : one.text > other.text ? 1 : 0))
    .slice(0, MOST_REASONS);
}
