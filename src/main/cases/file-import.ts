import { randomUUID } from 'node:crypto';
import type { Case, CaseId } from '../../core/contract/case';
import { MAX_SOURCES, heldBy } from '../../core/contract/case';
import type { Failure, Result } from '../../core/contract/errors';
import { fail, succeed } from '../../core/contract/errors';
import type { ImportAnswer } from '../../core/contract/ipc';
import type { ImportFile } from '../../core/contract/jobs';
import type { JobRunner } from '../jobs/job-runner';
import { LibraryError } from '../library/library';
import type { ImportedSource, Library, WholeCase } from '../library/library';
import { alikeAmong } from './duplicates';
import { runImport } from './import-run';
import type { ImportWatch, IncomingFile, Step } from './import-run';
import type { IncomingCases } from './incoming-cases';
import { isCaseFile } from './read-case-file';

/** What an import works on. */
export interface FileImportContext {
  readonly library: Library;
  readonly incoming: IncomingCases;
  readonly jobs: JobRunner;
  find(id: CaseId): Case | null;
  isBundled(id: CaseId): boolean;
}

/**
 * Brings files in: those of articles become sources of a case, or of a new one (null), and each case file a case of its own.
 * What was read is kept all at once at the end, so that an import that is stopped, or cannot be written, leaves nothing.
 */
export function fileImport({ library, incoming, jobs, find, isBundled }: FileImportContext) {
  return async function importFiles(
    id: CaseId | null,
    files: readonly IncomingFile[],
    watch: ImportWatch = {},
  ): Promise<Result<ImportAnswer>> {
    const target = id === null ? null : find(id);
    if (id !== null && files.some(({ name }) => !isNamedCase(name))) {
      if (!target) return fail('case-missing', id);
      if (isBundled(id)) return fail('case-read-only', id);
    }
    const present = target ? heldBy(target) : [];
    const known = new Set(present.map(({ sha256 }) => sha256));
    const sources: ImportedSource[] = [];
    const cases: WholeCase[] = [];
    const full = (): boolean => present.length + sources.length >= MAX_SOURCES;

    const takeArticle = (file: ImportFile): Step => {
      const job = jobs.start('import', { files: [file], ids: [randomUUID()] });
      let read: ImportedSource | undefined;
      const outcome = job.outcome.then((done): Failure | null => {
        if (!done.ok) return done.failure;
        [read] = done.value.sources;
        if (!read) return done.value.failures[0] ?? { code: 'file-damaged', subject: file.name };
        return known.has(read.source.sha256) ? { code: 'source-duplicate', subject: read.source.file } : null;
      });
      const keep = (): void => {
        if (!read) return;
        known.add(read.source.sha256);
        sources.push(read);
      };
      return { outcome, keep, stop: () => job.cancel() };
    };
    const takeCase = (file: ImportFile): Step => {
      const reading = incoming.read(file);
      let whole: WholeCase | null = null;
      const outcome = reading.outcome.then((done) => {
        if (done.ok) whole = done.value;
        return done.ok ? null : done.failure;
      });
      return { outcome, keep: () => whole && cases.push(whole), stop: () => reading.stop() };
    };

    const run = await runImport(
      files,
      (name) => (full() && !isNamedCase(name) ? { code: 'too-many-sources', subject: name } : null),
      (file) => (isCaseFile(file) ? takeCase(file) : takeArticle(file)),
      watch,
    );
    if (run.stopped) return fail('job-cancelled');
    try {
      const arrived = incoming.receive(cases);
      const made = sources.length === 0 ? null : keep(id, sources);
      if (made?.ok === false) {
        run.refuseAll(made.failure);
        return made;
      }
      const alike = alikeAmong(present, sources);
      return succeed({
        case: made?.value ?? arrived.case ?? (id === null ? null : find(id)),
        failures: run.failures,
        ...(arrived.conflicts.length > 0 ? { conflicts: arrived.conflicts } : {}),
        ...(alike.length > 0 ? { alike } : {}),
        ...(sources.length > 0 ? { added: sources.map(({ source }) => source.id) } : {}),
      });
    } catch (error) {
      if (error instanceof LibraryError) run.refuseAll({ code: 'library-failed', subject: error.file });
      throw error;
    }
  };

  function keep(id: CaseId | null, sources: readonly ImportedSource[]): Result<Case> {
    const kept = id ?? randomUUID();
    if (id === null) {
      const title = sources[0]?.source.meta.title ?? '';
      library.createCase({ id: kept, title, createdAt: new Date().toISOString() }, sources);
    } else {
      // Another window may have filled the case in the meantime.
      const now = find(id);
      const over = sources[MAX_SOURCES - (now ? heldBy(now).length : 0)];
      if (over) return fail('too-many-sources', over.source.file);
      if (!library.addSources(id, sources)) return fail('case-missing', id);
    }
    const made = find(kept);
    return made ? succeed(made) : fail('case-missing', kept);
  }
}

/** Whether a file is a case file by its name; the bytes of others may still say so. */
function isNamedCase(name: string): boolean {
  return isCaseFile({ name, bytes: new Uint8Array() });
}
