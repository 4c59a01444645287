import type { Case, CaseId, CaseSummary, Correction, CorrectionId } from '../../core/contract/case';
import type { Backup, SearchFacets, SearchFilters, SearchHit } from '../../core/contract/library';
import type { MetaEdit, SegmentMark, Source, SourceId } from '../../core/contract/source';
import type { SearchQuery } from './search-words';

/** A source with the bytes of the file it was read from. */
export interface ImportedSource {
  readonly source: Source;
  readonly bytes: Uint8Array;
}

/** What is known of the file that a source was read from. */
export interface StoredOriginal {
  readonly source: SourceId;
  /** Its name, and the title of its case. */
  readonly file: string;
  readonly title: string;
  readonly sha256: string;
}

/** What the reader decided about a case, wherever its sources come from. */
export interface ReaderChoices {
  readonly reference: SourceId | null;
  /** In the order they were made. */
  readonly corrections: readonly Correction[];
}

/** What a case is besides its sources. */
export interface CaseHead {
  readonly id: CaseId;
  readonly title: string;
  readonly createdAt: string;
}

/** Everything that is kept of a case. */
export interface WholeCase extends CaseHead, ReaderChoices {
  readonly sources: readonly ImportedSource[];
}

/**
 * Everything that is kept between runs. All methods are one transaction each: they happen wholly or not at all. Storage
 * that cannot be read or written throws `LibraryError`; a case, source or correction that is not there answers null or
 * false.
 */
export interface Library {
  /** The reader's own cases, newest first, then those that were put in an order. */
  listCases(): readonly CaseSummary[];
  openCase(id: CaseId): Case | null;
  /** Makes a case that holds the given sources in the given order. */
  createCase(head: CaseHead, sources: readonly ImportedSource[]): void;
  /** A case with everything that is kept of it. */
  wholeCase(id: CaseId): WholeCase | null;
  /** Puts a case in, in the place of one with the same ID if there is one. */
  putCase(whole: WholeCase): void;
  /** Whether another case, removed or not, has a source, segment or correction with an identity of this one's. */
  clashes(whole: WholeCase): boolean;
  /** Appends sources in the given order; false when there is no such case. */
  addSources(id: CaseId, sources: readonly ImportedSource[]): boolean;
  rename(id: CaseId, title: string): boolean;
  /** Puts cases in this order, those not named before them; false when one is not there. */
  reorderCases(order: readonly CaseId[]): boolean;
  /** Puts a case away or back; it stays in the list and says so. */
  archiveCase(id: CaseId, archived: boolean): boolean;
  /** Takes a case out of the list; it can be restored until `forgetRemoved`. */
  removeCase(id: CaseId): boolean;
  /** Puts back a removed case; false when there is none. */
  restoreCase(id: CaseId): boolean;
  /** Deletes for good what was removed: done at the start of a run, when nothing can be undone any more. */
  forgetRemoved(): void;
  /**
   * Deletes a case, removed or not, and every trace of it: also the backups, damaged copies and caches that may hold
   * some of it. False when there is none.
   */
  eraseCase(id: CaseId): boolean;
  /** Takes a source out of its case; it can be restored until `forgetRemoved`. */
  removeSource(id: CaseId, source: SourceId): boolean;
  restoreSource(id: CaseId, source: SourceId): boolean;
  /** Keeps a source in its case without comparing it, or takes it in again. It is not searched meanwhile. */
  setSourceAside(id: CaseId, source: SourceId, aside: boolean): boolean;
  /** Puts the sources of a case that are compared in this order; false when these are not exactly those. */
  reorderSources(id: CaseId, order: readonly SourceId[]): boolean;
  /**
   * Puts another reading in the place of a source with its ID, whose original and place in the case stay, and the case's
   * corrections as they are then; false when there is no such source.
   */
  replaceSource(id: CaseId, imported: ImportedSource, corrections: readonly Correction[]): boolean;
  /** Corrects what is known about a source. */
  editSource(id: CaseId, source: SourceId, edit: MetaEdit): boolean;
  /** Says of segments of a source what the marks name; false, and nothing changed, when one of them is not there. */
  setSegmentKinds(id: CaseId, source: SourceId, marks: readonly SegmentMark[]): boolean;

  /** The reader's choices for any case, bundled ones included; nothing chosen is no reference and no corrections. */
  choices(id: CaseId): ReaderChoices;
  setReference(id: CaseId, source: SourceId): void;
  addCorrection(id: CaseId, correction: Correction): void;
  removeCorrection(id: CaseId, correction: CorrectionId): boolean;

  /** The file a source was read from, byte for byte. */
  originalBytes(source: SourceId): Uint8Array | null;

  /** The first source after the one with this ID, in the order of IDs, as its original should be; null behind the last. */
  nextOriginal(after: SourceId): StoredOriginal | null;
  /** Puts the copy of a backup in the place of a source's original, the newest that has its hash; null when none has. */
  repairOriginal(source: SourceId): Backup | null;

  /** Paragraphs of own cases that a query finds, newest sources first, at most `limit`. Furniture is not searched. */
  search(query: SearchQuery, filters: SearchFilters, limit: number): readonly SearchHit[];
  /** What the sources can be narrowed by, in the order of the alphabet. */
  facets(): SearchFacets;

  /** The vectors of texts under a model, by the SHA-256 of the text; those never computed have no entry. */
  embeddings(model: string, hashes: readonly string[]): ReadonlyMap<string, Float32Array>;
  putEmbeddings(model: string, vectors: ReadonlyMap<string, Float32Array>): void;

  /** A stored JSON value, or undefined; what reads it checks its shape. */
  setting(name: string): unknown;
  putSetting(name: string, value: unknown): void;

  /** The case shown last, also when it is a bundled one; null when none was or it is gone. */
  lastOpened(): CaseId | null;
  setLastOpened(id: CaseId): void;

  /** Newest first. */
  backups(): readonly Backup[];
  /** Backs up in the background when that was not done today; whether it was. */
  backUpDaily(): Promise<boolean>;
  /** Puts a backup in the place of the library, which is backed up before; false when there is none or it is damaged. */
  restoreBackup(name: Backup['name']): boolean;

  close(): void;
}

/** The library could not be read or written; `damaged` when its file is no longer what SQLite wrote. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  /** Path of the library. */
  readonly file: string;
  readonly damaged: boolean;

  constructor(file: string, cause: unknown, damaged = false) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.file = file;
    this.damaged = damaged;
  }
}
