import { randomUUID } from 'node:crypto';
import type { Anchor, Case, CaseId, CaseSummary, Correction } from '../../core/contract/case';
import { MAX_SOURCES } from '../../core/contract/case';
import type { Failure, Result } from '../../core/contract/errors';
import { fail, succeed } from '../../core/contract/errors';
import type { ImportAnswer } from '../../core/contract/ipc';
import type { ImportFile } from '../../core/contract/jobs';
import type { MetaEdit, SegmentMark, SourceId } from '../../core/contract/source';
import type { Corpus } from '../corpus/corpus';
import type { JobRunner } from '../jobs/job-runner';
import type { ImportedSource, Library } from '../library/library';

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
  importFiles(id: CaseId | null, files: readonly ImportFile[]): Promise<Result<ImportAnswer>>;
  rename(id: CaseId, title: string): Result<Case>;
  remove(id: CaseId): Result<null>;
  restore(id: CaseId): Result<CaseSummary>;
  removeSource(id: CaseId, source: SourceId): Result<Case>;
  setReference(id: CaseId, source: SourceId): Result<Case>;
  editSource(id: CaseId, source: SourceId, edit: MetaEdit): Result<Case>;
  /** Says what segments of a source are; nothing changes when one of them is unknown. */
  setSegmentKinds(id: CaseId, source: SourceId, marks: readonly SegmentMark[]): Result<Case>;
  correct(id: CaseId, correction: NewCorrection): Result<Case>;
  uncorrect(id: CaseId, correction: string): Result<Case>;
}

/** A book over a library and a corpus; imports run as jobs. */
export function createCaseBook(library: Library, corpus: Corpus, jobs: JobRunner): CaseBook {
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

  async function importFiles(id: CaseId | null, files: readonly ImportFile[]): Promise<Result<ImportAnswer>> {
    const target = id === null ? null : find(id);
    if (id !== null && !target) return fail('case-missing', id);
    if (target?.origin === 'bundled') return fail('case-read-only', target.id);
    const room = MAX_SOURCES - (target?.sources.length ?? 0);
    const accepted = files.slice(0, Math.max(0, room));
    const overflow: readonly Failure[] =
      accepted.length < files.length ? [{ code: 'too-many-sources', subject: files[accepted.length]?.name ?? '' }] : [];
    const job = jobs.start('import', { files: accepted, ids: accepted.map(() => randomUUID()) });
    const outcome = await job.outcome;
    if (!outcome.ok) return outcome;
    const { sources, failures } = outcome.value;
    return keep(target?.id ?? null, sources, [...failures, ...overflow]);
  }

  function keep(
    id: CaseId | null,
    sources: readonly ImportedSource[],
    failures: readonly Failure[],
  ): Result<ImportAnswer> {
    const [first] = sources;
    if (!first) return succeed({ case: id === null ? null : find(id), failures });
    const kept = id ?? randomUUID();
    if (id === null) {
      library.createCase({ id: kept, title: first.source.meta.title, createdAt: new Date().toISOString() }, sources);
    } else if (!library.addSources(id, sources)) {
      return fail('case-missing', id);
    }
    return succeed({ case: find(kept), failures });
  }

  return {
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
    remove(id) {
      if (corpus.open(id)) return fail('case-read-only', id);
      return library.removeCase(id) ? succeed(null) : fail('case-missing', id);
    },
    restore(id) {
      library.restoreCase(id);
      const summary = library.listCases().find((own) => own.id === id);
      return summary ? succeed(summary) : fail('case-missing', id);
    },
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
