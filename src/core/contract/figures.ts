import type { Span } from './source';

/** How two cells of a figures row stand to each other, from the mildest to the strongest. */
export type FigureRelation = 'agree' | 'compatible' | 'scope' | 'conflict';

/**
 * One source's value of a quantity. `min` and `max` bound it, null meaning unbounded; a flat number has both equal.
 * Offsets point into the source's text.
 */
export interface FigureCell extends Span {
  readonly source: number;
  readonly segment: number;
  /** The quantity as written, with its modifier ("at least 84"). */
  readonly text: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
  readonly approximate: boolean;
  /** Time or scope in the source's words ("as of 4 January 14:00"); null when none is given. */
  readonly asOf: string | null;
  /** The source says that the figure is wrong ("denied that 40 had died"). */
  readonly negated?: boolean;
}

/** The same quantity as the sources give it, one or more cells a source. */
export interface FigureRow {
  readonly id: string;
  /** What the row is about in a few plain words: "people killed", "people killed (Gaza)", "dollars". */
  readonly what?: string;
  /** count, percent, money, duration, age, distance, measure, time, fraction or ratio. */
  readonly kind?: string;
  /** What happened to what is counted ("killed"); null when no role is known. */
  readonly role: string | null;
  /** What is counted, singular ("person", "minute"); null when unknown. */
  readonly unit: string | null;
  readonly cells: readonly FigureCell[];
  /** Relations between cells; `a` and `b` are positions in `cells`. */
  /** The strongest relation among `pairs`; null when the row has none. */
  readonly strongest?: FigureRelation | null;
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly relation: FigureRelation }[];
}
