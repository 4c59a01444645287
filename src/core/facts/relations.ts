import type { FigureCell, FigureRelation } from '../contract/figures';
import { overlap, sameAmount } from './amount';
import type { Counter } from './counters';

/** From the mildest to the strongest. */
export const RELATIONS: readonly FigureRelation[] = ['agree', 'compatible', 'scope', 'conflict'];

/** What a cell's figure holds for. */
export interface CellScope {
  /** The day, month or year its `asOf` names, as an ISO date; null where it names none. */
  readonly date: string | null;
  /** ISO day or date-time of publication; null where the day is not known. */
  readonly published: string | null;
  /** Minutes after midnight that its `asOf` names; null where it names no clock time. */
  readonly clock: number | null;
  /** How the figure moves with time: tolls only rise, the missing change both ways, a length stays what it is. */
  readonly course: 'rises' | 'changes' | 'steady';
  /** The sentence tells of a change: "rose from 84 to 91", "now stands at", "revised". */
  readonly changes: boolean;
  /** Its own source says that it held before: "revised from 95 to 84". */
  readonly superseded: boolean;
  /** The moment of something that comes to pass: "a minute before the impact", "at contact"; null for none. */
  readonly moment: 'before' | 'at' | null;
  /** Who counted a crowd; null for other figures and where nothing says. */
  readonly counter: Counter | null;
  /** How far an approximate figure may be off where its bounds do not say so. */
  readonly slack: number;
  /** The least whole number that is taken for rounded. */
  readonly roundFrom: number;
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
  const rounded = isRounded(a, b, scopeOfA.roundFrom) || isRounded(b, a, scopeOfB.roundFrom);
  if (fits || rounded || isNear(a, b, scopeOfA.slack + scopeOfB.slack)) return 'compatible';
  return isExplained(a, b, scopeOfA, scopeOfB) ? 'scope' : 'conflict';
}

/** Largest share by which a rounded number may be off. */
const ROUNDING = 0.025;

// "134,000" beside "134,211", "69 per cent" beside "69.1": the same number to the figures that the first gives.
function isRounded(a: FigureCell, b: FigureCell, roundFrom: number): boolean {
  const [value, exact] = [a.min, b.min];
  if (value === null || exact === null || value !== a.max || exact !== b.max) return false;
  if (Number.isInteger(exact) && Math.abs(value) < roundFrom) return false;
  const unit = Number.isInteger(value) ? 10 ** (/0*$/u.exec(String(Math.abs(value)))?.[0].length ?? 0) : 0;
  const isWhole = !Number.isInteger(exact) && Math.round(exact) === value;
  const isRound = unit > 1 && Math.round(exact / unit) * unit === value;
  return (isWhole || isRound) && Math.abs(value - exact) <= ROUNDING * Math.abs(exact);
}

function isNear(a: FigureCell, b: FigureCell, slack: number): boolean {
  if (slack === 0) return false;
  return (a.min ?? -Infinity) - slack <= (b.max ?? Infinity) && (b.min ?? -Infinity) - slack <= (a.max ?? Infinity);
}

function isExplained(a: FigureCell, b: FigureCell, scopeOfA: CellScope, scopeOfB: CellScope): boolean {
  if (scopeOfA.superseded || scopeOfB.superseded) return true;
  // The union and the police never count the same.
  if (scopeOfA.counter !== null && scopeOfB.counter !== null && scopeOfA.counter !== scopeOfB.counter) return true;
  if (scopeOfA.moment !== null && scopeOfB.moment !== null && scopeOfA.moment !== scopeOfB.moment) return true;
  if (a.asOf !== null || b.asOf !== null) {
    if (a.asOf === null || b.asOf === null) return true;
    const sameDay = scopeOfA.date === scopeOfB.date;
    const same = sameDay && (scopeOfA.date !== null || scopeOfA.clock !== null) && scopeOfA.clock === scopeOfB.clock;
    return !same && a.asOf.toLowerCase() !== b.asOf.toLowerCase();
  }
  if (a.source === b.source) return scopeOfA.changes || scopeOfB.changes;
  const order = compareTimes(scopeOfA.published, scopeOfB.published);
  if (order === 0 || scopeOfA.course === 'steady' || scopeOfB.course === 'steady') return false;
  // The missing are found or given up: their number falls as well as rises.
  if (scopeOfA.course === 'changes') return true;
  // Tolls rise: a later source with the higher number does not contradict the earlier.
  const [first, second] = order < 0 ? [a, b] : [b, a];
  const [top, bottom] = [first.max ?? Infinity, second.min ?? -Infinity];
  return top < bottom || (top === bottom && (first.maxOpen || second.minOpen));
}

// Instants where both are known to the minute, else days; 0 where neither is known to be the earlier.
function compareTimes(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  const [one, other] = [a, b].map((iso) => (/T\d/u.test(iso) ? Date.parse(iso) : Number.NaN));
  if (one !== undefined && other !== undefined && !Number.isNaN(one) && !Number.isNaN(other)) return one - other;
  const [dayA, dayB] = [a.slice(0, 10), b.slice(0, 10)];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
}

/** The strongest of the relations; null of none. */
export function strongest(relations: readonly FigureRelation[]): FigureRelation | null {
  return relations.reduce<FigureRelation | null>(
    (most, relation) => (most === null || RELATIONS.indexOf(relation) > RELATIONS.indexOf(most) ? relation : most),
    null,
  );
}
