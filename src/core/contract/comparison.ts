import type { SegmentRef, Source, Span } from './source';
import type { Correction } from './case';
import type { Facts } from './facts';
import type { Wording } from './wording';

/** What a link rests on, in words a reader can check. */
export interface Reason {
  readonly kind: 'name' | 'figure' | 'date' | 'term' | 'near-synonym' | 'phrase' | 'meaning' | 'position' | 'reader';
  /** The evidence as written in segment `a`; a plain phrase for kinds that have no words of the text. */
  readonly text: string;
  /** The evidence as written in segment `b`, where it differs. */
  readonly other?: string;
  /** Share of the link's evidence, 0 to 1; reasons stand largest first. */
  readonly weight: number;
}

/** Two segments of different sources that cover the same fact. `a.source < b.source`. */
export interface Link {
  readonly a: SegmentRef;
  readonly b: SegmentRef;
  /** Strength of the evidence on the engine's own scale, 0 to 1. */
  readonly score: number;
  /** Calibrated probability that a careful reader would link the two, 0 to 1; 1 for the reader's own links. */
  readonly confidence: number;
  readonly origin: 'automatic' | 'reader';
  readonly reasons: readonly Reason[];
}

/** The segments of one source in a row, in ascending order, never empty. */
export interface Cell {
  readonly source: number;
  readonly segments: readonly number[];
}

/** A fact group: one cell for each source that covers it. A row with a single cell is told by that source alone. */
export interface Row {
  /** Stable for the same case under any reference: made of the IDs of its segments. */
  readonly id: string;
  /** In order of the sources; sources that lack the fact have no cell. */
  readonly cells: readonly Cell[];
  /** Mean confidence of the links inside the row; null for a row of one cell. */
  readonly confidence: number | null;
  readonly reasons: readonly Reason[];
}

/**
 * A changed run of words: the same place in both texts, offsets into each source's text. Either side may be empty, then
 * it says where the other side's words would stand. A side never reaches over the edge of a segment.
 */
export interface Change {
  readonly a: Span;
  readonly b: Span;
}

/** A marked run of words in a rewritten passage: told by both, or by this side alone. */
export interface Mark {
  readonly side: 'a' | 'b';
  readonly span: Span;
  readonly kind: 'shared' | 'distinctive';
}

/**
 * How the wording of cell `b` differs from that of cell `a` in the same row. `a` is the reference's cell or, in a row
 * the reference lacks, the cell of the first source that has it. A cell of several segments is compared as one text.
 * identical: same words; close: `changes` turn a into b, every other word being equal; rewritten: too different for
 * changes to say anything, `marks` show shared facts and distinctive terms instead.
 */
export interface Difference {
  readonly row: string;
  readonly a: Cell;
  readonly b: Cell;
  readonly relation: 'identical' | 'close' | 'rewritten';
  readonly changes: readonly Change[];
  readonly marks: readonly Mark[];
}

/** What made a comparison; the same engine, settings and case give the same comparison. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  /** Sentence encoder that took part; absent when the lexical engine worked alone. */
  readonly model?: string;
  readonly settings: Readonly<Record<string, number | string | boolean>>;
}

/** Everything computed from a case: the single input of every view and every export. */
export interface Comparison extends Facts {
  readonly engine: Engine;
  /** Position of the reference in `sources`. */
  readonly reference: number;
  readonly sources: readonly Source[];
  /** By `a.source`, `b.source`, `a.segment`, `b.segment`, ascending. */
  readonly links: readonly Link[];
  /** In the reference's order, every segment that is not furniture in exactly one row. */
  readonly rows: readonly Row[];
  readonly differences: readonly Difference[];
  readonly wording: Wording;
  readonly corrections: readonly Correction[];
  /** Codes of what the reader should know once, for example that sources are in different languages. */
  readonly notices: readonly string[];
}
