import type { CaseId, CaseSummary } from './case';
import type { SegmentId, SourceId, Span } from './source';

/** A copy of the whole library. */
export interface Backup {
  /** Name of its file, without a folder; what it is asked for by. */
  readonly name: string;
  /** ISO 8601 date-time, UTC. */
  readonly at: string;
  readonly bytes: number;
  /** Made once a day, before a new version of Synoptic changed the library, or before another backup was restored. */
  readonly reason: 'daily' | 'migration' | 'restore';
}

/** Narrows a search; null means any. `from` and `to` are ISO dates, possibly partial, both included. */
export interface SearchFilters {
  readonly case: CaseId | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A paragraph that the search found. */
export interface SearchHit {
  readonly case: CaseId;
  readonly source: SourceId;
  /** What the source is called in a list: its outlet, else its title. */
  readonly name: string;
  readonly published: string | null;
  readonly language: string;
  readonly segment: SegmentId;
  /** Where the first of the words stands in the source's text. */
  readonly span: Span;
  /** The words with what stands around them, of the one paragraph; "…" where it goes on. */
  readonly snippet: string;
  /** Half-open ranges of `snippet`, in order and disjoint, that are what was looked for. */
  readonly marks: readonly Span[];
}

/** What a search found, newest sources first. */
export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** The cases of the hits, and those whose title has the words, in the order of their first hit. */
  readonly cases: readonly CaseSummary[];
  /** True when there are more than `MAX_HITS`. */
  readonly more: boolean;
}

/** Most paragraphs a search answers: more than anyone reads before narrowing it. */
export const MAX_HITS = 100;

/** What the sources of the library can be narrowed by. */
export interface SearchFacets {
  readonly outlets: readonly string[];
  readonly languages: readonly string[];
}
