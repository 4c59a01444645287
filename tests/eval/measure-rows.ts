import { groupRows } from '../../src/core/align/rows';
import type { Link } from '../../src/core/contract/comparison';
import type { SegmentRef } from '../../src/core/contract/source';
import type { EvaluatedEngine } from './engines';
import { pairKey, type GoldGroup, type GoldSet } from './gold-data';

/** How well the rows do that an engine's links make: every two paragraphs of a row from two sources claim one fact. */
export interface RowFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Pairs in one row that no link joins: how many, and the share of right ones. */
  readonly implied: { readonly pairs: number; readonly right: number };
}

/** Measures the rows of a set; null for an engine without a decision of its own. */
export function measureRows(engine: EvaluatedEngine, { groups }: GoldSet): RowFigures | null {
  let [found, right, gold, implied, impliedRight] = [0, 0, 0, 0, 0];
  for (const group of groups) {
    const predictions = engine.predict(group.sources);
    if (predictions.some(({ linked }) => linked === null)) return null;
    const links = predictions
      .filter(({ linked }) => linked)
      .map(({ a, b, score, confidence }): Link => {
        const [first, second] = a.source < b.source ? [refOf(a), refOf(b)] : [refOf(b), refOf(a)];
        return { a: first, b: second, score, confidence: confidence ?? 0, origin: 'automatic', reasons: [] };
      });
    const linked = new Set(links.flatMap(({ a, b }) => unitKey(group, a, b) ?? []));
    const pairs = rowPairs(group, links);
    gold += group.gold.size;
    found += pairs.size;
    for (const pair of pairs) {
      const isRight = Number(group.gold.has(pair));
      right += isRight;
      if (linked.has(pair)) continue;
      implied++;
      impliedRight += isRight;
    }
  }
  return {
    precision: right / (found || 1),
    recall: right / (gold || 1),
    f1: (2 * right) / (found + gold || 1),
    implied: { pairs: implied, right: impliedRight / (implied || 1) },
  };
}

/** The keys of all pairs of gold units from two sources that share a row. */
function rowPairs(group: GoldGroup, links: readonly Link[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { cells } of groupRows(group.sources, links)) {
    const members = cells.flatMap(({ source, segments }) => segments.map((segment) => ({ source, segment })));
    for (const [at, a] of members.entries()) {
      for (const b of members.slice(at + 1)) {
        const key = unitKey(group, a, b);
        if (key !== null) pairs.add(key);
      }
    }
  }
  return pairs;
}

function unitKey({ unitOf }: GoldGroup, a: SegmentRef, b: SegmentRef): string | null {
  const [unitA, unitB] = [unitOf(a.source, a.segment), unitOf(b.source, b.segment)];
  return a.source === b.source || unitA === null || unitB === null ? null : pairKey(a.source, unitA, b.source, unitB);
}

function refOf({ source, segment }: SegmentRef): SegmentRef {
  return { source, segment };
}
