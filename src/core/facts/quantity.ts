import type { Span } from '../contract/source';
import type { Amount } from './amount';
import type { CountedNoun } from './counted-noun';
import type { Role } from './role-words';

export const QUANTITY_KINDS = [
  'count',
  'percent',
  'money',
  'duration',
  'age',
  'distance',
  'measure',
  'ordinal',
  'date',
  'time',
  'fraction',
  'ratio',
] as const;
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

/** A quantity in a sentence before anything is known of its role. Positions are lexeme positions, `to` exclusive. */
export interface RawQuantity {
  /** The whole expression, modifiers and unit included. */
  readonly from: number;
  readonly to: number;
  readonly kind: QuantityKind;
  /** Percentages as 12, fractions and ratios as 0.25, times as minutes after midnight; dates are unbounded. */
  readonly amount: Amount;
  readonly unit: string | null;
  /** The counted noun; null for kinds that have a unit of their own. */
  readonly noun: CountedNoun | null;
  /** ISO date, as precise as the words are ("2024-01", "2024-W29", "1990s"); null for other kinds and unresolved dates. */
  readonly date: string | null;
  /** Of a day of which nothing tells the year ("--10-07") or the date ("-W-2" for a Tuesday). */
  readonly partialDay?: string;
}

/** A quantity of a text with all that its sentence says of it; offsets point into the text. */
export interface Quantity extends Span, Amount {
  readonly text: string;
  readonly kind: QuantityKind;
  /** Singular unit or counted noun, lower case; null when left out. */
  readonly unit: string | null;
  readonly role: Role | null;
  /** The sentence says that this figure is wrong: denied, dismissed, "not 84 but 91". */
  readonly negated: boolean;
  /** The words that tie the figure to a moment or period ("since June", "so far"); null when none do. */
  readonly asOf: string | null;
  readonly date: string | null;
  /** Of a day of which nothing tells the year ("--10-07") or the date ("-W-2" for a Tuesday). */
  readonly partialDay?: string;
  /** The words make it a part of a total: "including 12", "12 of them", "12 of the 84". */
  readonly part: boolean;
  /** Its role is told by the sentence before: the figure is one more for what was asked or told there. */
  readonly carried?: boolean;
}
