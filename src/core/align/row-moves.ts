import type { Steps } from '../contract/jobs';
import type { SegmentId, SegmentRef } from '../contract/source';

/** Segments of one row while rows are being made. */
export type Members = Map<SegmentId, SegmentRef>;

/** What the rows are judged by; confidences and charges in millionths, so that no order of adding changes anything. */
export interface RowEvidence {
  /** For every linked segment the segments it is linked with and how surely. */
  readonly links: ReadonlyMap<SegmentId, ReadonlyMap<SegmentId, number>>;
  /** What every pair from two sources in a row must bring on average. */
  readonly threshold: number;
  /** What every pair from one source in a row costs. */
  readonly sameSource: number;
  /** Segments the reader has linked: they stay where they are. */
  readonly pinned: ReadonlySet<SegmentId>;
  mayShare(one: SegmentId, other: SegmentId): boolean;
}

/** Every move raises the sum of all rows, so they end by themselves; on real news after two or three rounds. */
const MOST_ROUNDS = 20;

/** Segments looked at between two steps. */
const SEGMENTS_A_STEP = 20;

/**
 * Moves single segments to the row they belong to most, or out of a row most of which has nothing to do with them,
 * until nothing gains by it. Joining rows step by step cannot take a step back: a paragraph that covers two facts would
 * stay with the one it joined first. `rows` must be in an order that does not depend on that of the sources.
 */
export function* moveSteps(rows: readonly Members[], evidence: RowEvidence): Steps<readonly Members[]> {
  const result = [...rows];
  const rowOf = new Map<SegmentId, number>();
  for (const [at, members] of result.entries()) for (const id of members.keys()) rowOf.set(id, at);
  const movable = [...evidence.links.keys()].filter((id) => rowOf.has(id) && !evidence.pinned.has(id)).sort();
  for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round++) {
    moved = false;
    for (const [done, id] of movable.entries()) {
      if (done % SEGMENTS_A_STEP === 0) yield { stage: 'arranging', done, total: movable.length };
      const from = rowOf.get(id) ?? 0;
      const home = result[from];
      const ref = home?.get(id);
      if (home === undefined || ref === undefined) continue;
      let best = { row: from, gain: home.size === 1 ? 0 : gainOf(id, ref, home, evidence) };
      if (best.gain < 0) best = { row: result.length, gain: 0 };
      for (const row of neighbourRows(id, rowOf, evidence)) {
        const members = result[row];
        if (row === from || members === undefined || !mayJoin(id, members, evidence)) continue;
        const gain = gainOf(id, ref, members, evidence);
        if (gain > best.gain) best = { row, gain };
      }
      if (best.row === from) continue;
      home.delete(id);
      if (best.row === result.length) result.push(new Map([[id, ref]]));
      else result[best.row]?.set(id, ref);
      rowOf.set(id, best.row);
      moved = true;
    }
  }
  return result.filter(({ size }) => size > 0);
}

/** What a segment brings to a row, or to the rest of its own: confidence above what its pairs must bring. */
function gainOf(id: SegmentId, { source }: SegmentRef, members: Members, evidence: RowEvidence): number {
  const links = evidence.links.get(id);
  let gain = 0;
  for (const [other, ref] of members) {
    if (other === id) continue;
    gain += ref.source === source ? -evidence.sameSource : (links?.get(other) ?? 0) - evidence.threshold;
  }
  return gain;
}

/** The rows that hold something the segment is linked with, ascending. */
function neighbourRows(
  id: SegmentId,
  rowOf: ReadonlyMap<SegmentId, number>,
  { links }: RowEvidence,
): readonly number[] {
  const rows = new Set<number>();
  for (const other of links.get(id)?.keys() ?? []) rows.add(rowOf.get(other) ?? 0);
  return [...rows].sort((one, other) => one - other);
}

function mayJoin(id: SegmentId, members: Members, { mayShare }: RowEvidence): boolean {
  for (const other of members.keys()) if (!mayShare(id, other)) return false;
  return true;
}
