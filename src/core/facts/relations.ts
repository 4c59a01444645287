import type { FigureCell, FigureRelation } from '../contract/figures';
import { overlap, sameAmount } from './amount';

/** From the mildest to the strongest. */
export const RELATIONS: readonly FigureRelation[] = ['agree', 'compatible', 'scope', 'conflict'];

/** What a cell's figure holds for. */
export interface CellScope {
  /** The day, month or year its `asOf` names, as an ISO date; null where it names none. */
  readonly date: string | null;
  /** ISO day of publication. */
  readonly published: string | null;
  /** True for totals that only grow: a later, higher one is explained by its time. */
  readonly grows: boolean;
  /** The sentence tells of a change: "rose from 84 to 91", "now stands at", "revised". */
  readonly changes: boolean;
}

/**
 * How two cells stand to each other: `agree` for the same bounds, `compatible` where some number fits both, `scope` where
 * none does but another time or scope explains it, `conflict` otherwise. A denied figure conflicts with one it overlaps.
 */
export function relationOf(a: FigureCell, b: FigureCell, scopeOfA: CellScope, scopeOfB: CellScope): FigureRelation {
  const denied = (a.negated ?? false) !== (b.negated ?? false);
  const fits = overlap(a, b);
  if (denied) return fits ? 'conflict' : 'compatible';
  if (sameAmount(a, b)) return 'agree';
  if (fits) return 'compatible';
  return isExplained(a, b, scopeOfA, scopeOfB) ? 'scope' : 'conflict';
}

function isExplained(a: FigureCell, b: FigureCell, scopeOfA: CellScope, scopeOfB: CellScope): boolean {
  if (a.asOf !== null || b.asOf !== null) {
    if (a.asOf === null || b.asOf === null) return true;
    const same = scopeOfA.date !== null && scopeOfA.date === scopeOfB.date;
    return !same && a.asOf.toLowerCase() !== b.asOf.toLowerCase();
  }
  if (a.source === b.source) return scopeOfA.changes || scopeOfB.changes;
  const [early, late] = [scopeOfA.published, scopeOfB.published];
  if (early === null || late === null || early === late || !scopeOfA.grows) return false;
  // Tolls rise: a later source with the higher number does not contradict the earlier.
  const [first, second] = early < late ? [a, b] : [b, a];
  return (
    (first.max ?? Infinity) < (second.min ?? -Infinity) ||
    ((first.max ?? Infinity) <= (second.min ?? -Infinity) && second.minOpen)
  );
}

/** The strongest of the relations; null of none. */
export function strongest(relations: readonly FigureRelation[]): FigureRelation | null {
  return relations.reduce<FigureRelation | null>(
    (most, relation) => (most === null || RELATIONS.indexOf(relation) > RELATIONS.indexOf(most) ? relation : most),
    null,
  );
}
