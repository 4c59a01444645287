import { randomUUID } from 'node:crypto';
import type { Anchor, Case, CaseId, CaseSummary, ConflictChoice, Correction } from '../../core/contract/case';
import { MAX_SOURCES, heldBy } from '../../core/contract/case';
import type { Result } from '../../core/contract/errors';
import { fail, succeed } from '../../core/contract/errors';
import type { ImportAnswer } from '../../core/contract/ipc';
import type { ImportFile } from '../../core/contract/jobs';
import type { Backup, SearchAnswer, SearchFacets, SearchFilters } from '../../core/contract/library';
import { MAX_HITS } from '../../core/contract/library';
import type { MetaEdit, SegmentMark, SourceId } from '../../core/contract/source';
import type { Corpus } from '../corpus/corpus';
import type { JobRunner } from '../jobs/job-runner';
import type { Library, WholeCase } from '../library/library';
import { matchSpans, readQuery } from '../library/search-words';
import { searchBundled } from './bundled-search';
import { createIncomingCases } from './incoming-cases';
import { rereadSource } from './reread';
import { fileImport } from './file-import';
import type { ImportWatch, IncomingFile } from './import-run';
import { copyOfSource, withNewIdentities } from './whole-cases';

/** What a correction says, before it has an identity. */
export interface NewCorrection {
  readonly kind: Correction['kind'];
  readonly a: Anchor;
  readonly b: Anchor;
}

/** The reader's own cases and the bundled ones as one book. Sources of bundled cases cannot be changed. */
export interface CaseBook {
  /** Own cases newest first, then the bundled ones. */
  list(): readonly CaseSummary[];
  open(id: CaseId): Result<Case>;
  /** The case to start with: the one shown last, else the first bundled one; null when there is none. */
  initial(): Case | null;
  setLastOpened(id: CaseId): void;
  /** Reads files into a case, or into a new one when `id` is null; nothing is made when none can be read. */
  importFiles(id: CaseId | null, files: readonly IncomingFile[], watch?: ImportWatch): Promise<Result<ImportAnswer>>;
  /** The file a source was read from, with its name; null when there is no such source. */
  original(id: CaseId, source: SourceId): ImportFile | null;
  /** Reads a source's file anew under an encoding, null for a guess: its text and paragraphs are new, what the reader corrected stays. */
  reread(id: CaseId, source: SourceId, encoding: string | null): Promise<Result<Case>>;
  rename(id: CaseId, title: string): Result<Case>;
  /** Puts own cases in this order, those not named before them. */
  reorder(order: readonly CaseId[]): Result<null>;
  remove(id: CaseId): Result<null>;
  restore(id: CaseId): Result<CaseSummary>;
  /** A copy of any case, called `title`, that can be changed. */
  duplicate(id: CaseId, title: string): Result<Case>;
  archive(id: CaseId, archived: boolean): Result<null>;
  /** Deletes a case and every trace of it; nothing brings it back. */
  erase(id: CaseId): Result<null>;
  /** Does what the reader chose for a case that was brought in and is here already. */
  settle(token: string, choice: ConflictChoice): Result<Case>;
  /** A case with everything that is kept of it, for a case file. */
  whole(id: CaseId): Result<WholeCase>;
  removeSource(id: CaseId, source: SourceId): Result<Case>;
  restoreSource(id: CaseId, source: SourceId): Result<Case>;
  /** Keeps a source in its case without comparing it, or takes it in again. */
  setSourceAside(id: CaseId, source: SourceId, aside: boolean): Result<Case>;
  /** Puts a copy of a source of `from`, called `title`, at the end of an own case, which may be the same. */
  copySource(id: CaseId, from: CaseId, source: SourceId, title: string): Result<Case>;
  reorderSources(id: CaseId, order: readonly SourceId[]): Result<Case>;
  setReference(id: CaseId, source: SourceId): Result<Case>;
  editSource(id: CaseId, source: SourceId, edit: MetaEdit): Result<Case>;
  /** Says of segments of a source what the marks name; nothing changes when one of them is unknown. */
  setSegmentKinds(id: CaseId, source: SourceId, marks: readonly SegmentMark[]): Result<Case>;
  correct(id: CaseId, correction: NewCorrection): Result<Case>;
  uncorrect(id: CaseId, correction: string): Result<Case>;

  /** Paragraphs of all cases, the reader's own first; nothing when the text has no word. */
  search(text: string, filters: SearchFilters): SearchAnswer;
  facets(): SearchFacets;
  backups(): readonly Backup[];
  /** Puts a backup in the place of the library. */
  restoreBackup(name: Backup['name']): Result<null>;
}

/** A book over a library and a corpus; imports run as jobs. */
export function createCaseBook(library: Library, corpus: Corpus, jobs: JobRunner): CaseBook {
  const incoming = createIncomingCases(library, corpus, jobs);
  const importFiles = fileImport({ library, incoming, jobs, find, isBundled: (id) => corpus.open(id) !== null });

  function find(id: CaseId): Case | null {
    const bundled = corpus.open(id);
    return bundled ? { ...bundled, ...library.choices(id) } : library.openCase(id);
  }

  function open(id: CaseId): Result<Case> {
    const found = find(id);
    return found ? succeed(found) : fail('case-missing', id);
  }

  /** Checks that a case can be changed, changes it, and answers it as it is then. */
  function change(id: CaseId, work: () => boolean): Result<Case> {
    if (corpus.open(id)) return fail('case-read-only', id);
    return work() ? open(id) : fail('case-missing', id);
  }

  function whole(id: CaseId): Result<WholeCase> {
    const bundled = corpus.open(id);
    if (!bundled) {
      const own = library.wholeCase(id);
      return own ? succeed(own) : fail('case-missing', id);
    }
    const { title, createdAt } = bundled;
    const sources = bundled.sources.map((source) => ({
      source,
      bytes: corpus.originalBytes(id, source.id) ?? new Uint8Array(),
    }));
    return succeed({ id, title, createdAt, ...library.choices(id), sources });
  }

  function search(text: string, filters: SearchFilters): SearchAnswer {
    const query = readQuery(text);
    if (query === null) return { hits: [], cases: [], more: false };
    const own = library.search(query, filters, MAX_HITS + 1);
    const found = [...own, ...searchBundled(corpus, query, filters, MAX_HITS + 1 - own.length)];
    const hits = found.slice(0, MAX_HITS);
    const summaries = new Map([...library.listCases(), ...corpus.list()].map((summary) => [summary.id, summary]));
    const order = new Set(hits.map((hit) => hit.case));
    for (const { id, title } of summaries.values()) {
      if ((filters.case ?? id) === id && matchSpans(title, query).length > 0) order.add(id);
    }
    const cases = [...order].flatMap((id) => summaries.get(id) ?? []).slice(0, MAX_HITS);
    return { hits, cases, more: found.length > MAX_HITS };
  }

  async function reread(id: CaseId, source: SourceId, encoding: string | null): Promise<Result<Case>> {
    if (corpus.open(id)) return fail('case-read-only', id);
    const read = await rereadSource(library, jobs, id, source, encoding);
    return read.ok ? open(id) : read;
  }

  /** The file as it came in, of a bundled source or of one in the library. */
  const originalBytes = (id: CaseId, source: SourceId): Uint8Array | null =>
    corpus.open(id) ? corpus.originalBytes(id, source) : library.originalBytes(source);

  return {
    original(id, source) {
      const named = find(id)?.sources.find((each) => each.id === source);
      const bytes = originalBytes(id, source);
      return named && bytes ? { name: named.file, bytes } : null;
    },
    reread,
    list: () => [...library.listCases(), ...corpus.list()],
    open,
    initial() {
      const last = library.lastOpened();
      const first = corpus.list()[0];
      return (last === null ? null : find(last)) ?? (first ? find(first.id) : null);
    },
    setLastOpened: (id) => library.setLastOpened(id),
    importFiles,
    rename: (id, title) => change(id, () => library.rename(id, title)),
    reorder(order) {
      if (library.reorderCases(order)) return succeed(null);
      const known = new Set(library.listCases().map(({ id }) => id));
      return fail('case-missing', order.find((id) => !known.has(id)) ?? '');
    },
    remove(id) {
      if (corpus.open(id)) return fail('case-read-only', id);
      return library.removeCase(id) ? succeed(null) : fail('case-missing', id);
    },
    restore(id) {
      library.restoreCase(id);
      const summary = library.listCases().find((own) => own.id === id);
      return summary ? succeed(summary) : fail('case-missing', id);
    },
    duplicate(id, title) {
      const found = whole(id);
      if (!found.ok) return found;
      const copy = { ...withNewIdentities(found.value), title, createdAt: new Date().toISOString() };
      library.putCase(copy);
      return open(copy.id);
    },
    archive(id, archived) {
      if (corpus.open(id)) return fail('case-read-only', id);
      return library.archiveCase(id, archived) ? succeed(null) : fail('case-missing', id);
    },
    erase(id) {
      if (corpus.open(id)) return fail('case-read-only', id);
      return library.eraseCase(id) ? succeed(null) : fail('case-missing', id);
    },
    settle: incoming.settle,
    whole,
    restoreSource(id, source) {
      const found = open(id);
      if (found.ok && heldBy(found.value).length >= MAX_SOURCES) return fail('too-many-sources', source);
      return change(id, () => library.restoreSource(id, source));
    },
    setSourceAside: (id, source, aside) => change(id, () => library.setSourceAside(id, source, aside)),
    copySource(id, from, source, title) {
      const target = open(id);
      if (!target.ok) return target;
      const found = find(from)?.sources.find((each) => each.id === source);
      const bytes = originalBytes(from, source);
      if (!found || !bytes) return fail('case-missing', from);
      if (heldBy(target.value).length >= MAX_SOURCES) return fail('too-many-sources', title);
      return change(id, () => library.addSources(id, [{ source: copyOfSource(found, title), bytes }]));
    },
    reorderSources: (id, order) => change(id, () => library.reorderSources(id, order)),
    search,
    facets() {
      const own = library.facets();
      const bundled = corpus.list().flatMap(({ id }) => corpus.open(id)?.sources ?? []);
      const merged = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();
      return {
        outlets: merged([...own.outlets, ...bundled.map(({ meta }) => meta.outlet ?? meta.title)]),
        languages: merged([...own.languages, ...bundled.map(({ meta }) => meta.language)]),
      };
    },
    backups: () => library.backups(),
    restoreBackup: (name) => (library.restoreBackup(name) ? succeed(null) : fail('backup-damaged', name)),
    removeSource: (id, source) => change(id, () => library.removeSource(id, source)),
    setReference(id, source) {
      const found = open(id);
      if (!found.ok) return found;
      if (!found.value.sources.some((candidate) => candidate.id === source)) return fail('bad-request', source);
      library.setReference(id, source);
      return open(id);
    },
    editSource: (id, source, edit) => change(id, () => library.editSource(id, source, edit)),
    setSegmentKinds: (id, source, marks) => change(id, () => library.setSegmentKinds(id, source, marks)),
    correct(id, { kind, a, b }) {
      const found = open(id);
      if (!found.ok) return found;
      const known = new Set(found.value.sources.map((source) => source.id));
      if (a.source === b.source || !known.has(a.source) || !known.has(b.source)) return fail('bad-request', kind);
      library.addCorrection(id, { id: randomUUID(), kind, a, b, at: new Date().toISOString() });
      return open(id);
    },
    uncorrect(id, correction) {
      const found = open(id);
      if (!found.ok) return found;
      library.removeCorrection(id, correction);
      return open(id);
    },
  };
}
