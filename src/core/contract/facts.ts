import type { FigureRow } from './figures';
import type { Span } from './source';

/** A place in a source: `source` in the list of sources, `segment` in its segments, offsets into the source's text. */
export interface Passage extends Span {
  readonly source: number;
  readonly segment: number;
}

/** What a name stands for, told by its shape, its title and what is around; `other` where that does not say. */
export type NameKind = 'person' | 'organisation' | 'place' | 'other';

/** One way in which one source writes a name. */
export interface NameForm {
  readonly source: number;
  /** As written, with its title where it has one. */
  readonly text: string;
  /** Every place in reading order, never empty. */
  readonly places: readonly Passage[];
}

/** A name with all the forms that the sources use for it ("Saleh al-Arouri", "Arouri"). */
export interface NameEntry {
  readonly id: string;
  readonly kind: NameKind;
  /** The fullest form without its title. */
  readonly name: string;
  /** By source, then by first place. */
  readonly forms: readonly NameForm[];
}

/**
 * A day, month or year that the sources speak of, resolved to an ISO date as precise as the words are; "--10-07" for a
 * 7 October whose year no source tells, "-W-2" for a Tuesday whose date none tells.
 */
export interface DayEntry {
  readonly date: string;
  /** By source, then in reading order. */
  readonly places: readonly (Passage & { readonly text: string })[];
}

/** How far a source tells the fact of a row. `absent` means not found in this text, nothing more. */
export type Coverage = 'reported' | 'partly' | 'absent';

/** What each source tells of a row, one entry a source in their order. */
export interface CoverageRow {
  /** ID of the row of the comparison. */
  readonly row: string;
  readonly cells: readonly Coverage[];
}

/** Everything that is told of the facts of a case beside the alignment. */
export interface Facts {
  readonly figures: readonly FigureRow[];
  readonly names: readonly NameEntry[];
  readonly days: readonly DayEntry[];
  readonly coverage: readonly CoverageRow[];
}
