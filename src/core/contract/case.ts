import type { SegmentId, Source, SourceId } from './source';

export type CaseId = string;
export type CorrectionId = string;

/**
 * Where a correction or a note holds: the segment, the words it meant and what stood around them, so that it can be
 * found again after the source was edited or imported anew.
 */
export interface Anchor {
  readonly source: SourceId;
  readonly segment: SegmentId;
  readonly quote: string;
  /** Up to 64 UTF-16 units of text before and after the quote. */
  readonly before: string;
  readonly after: string;
}

/**
 * What the reader decided about two segments: `link` they cover the same fact, `unlink` they do not, `confirm` an
 * automatic link is right. An input to every later comparison, never its output.
 */
export interface Correction {
  readonly id: CorrectionId;
  readonly kind: 'link' | 'unlink' | 'confirm';
  readonly a: Anchor;
  readonly b: Anchor;
  /** ISO 8601 date-time. */
  readonly at: string;
}

/** An ordered set of sources on one event, with the reader's corrections and choice of reference. */
export interface Case {
  readonly id: CaseId;
  readonly title: string;
  /** "bundled" cases come with the app; "own" are the reader's. */
  readonly origin: 'own' | 'bundled';
  readonly createdAt: string;
  /** What is compared, in the order of the columns. */
  readonly sources: readonly Source[];
  /** Sources that the reader set aside, in the order they have in the case; absent where there are none. */
  readonly aside?: readonly Source[];
  /** The source that the others' wording is compared with; null means the first. */
  readonly reference: SourceId | null;
  readonly corrections: readonly Correction[];
}

/** A line of the case list. */
export interface CaseSummary {
  readonly id: CaseId;
  readonly title: string;
  readonly origin: 'own' | 'bundled';
  readonly createdAt: string;
  readonly outlets: readonly string[];
  /** Put away by the reader: shown apart from the others. */
  readonly archived?: boolean;
}

/** Everything a case holds: what is compared, then what was set aside. */
export function heldBy({ sources, aside = [] }: Pick<Case, 'sources' | 'aside'>): readonly Source[] {
  return [...sources, ...aside];
}

/** Most sources a case can hold: more columns than that cannot be read. */
export const MAX_SOURCES = 12;

/** A case that was brought in and is here already, in another state: the reader decides what becomes of the two. */
export interface CaseConflict {
  /** What the decision names; good until the app ends. */
  readonly token: string;
  /** The case that is here. */
  readonly case: CaseId;
  readonly title: string;
}

/** The one that is here is overwritten; both are kept, the new one as another case; or what only the new one has is added. */
export type ConflictChoice = 'replace' | 'both' | 'merge';
