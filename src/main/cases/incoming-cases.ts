import { randomUUID } from 'node:crypto';
import type { Case, CaseConflict, ConflictChoice } from '../../core/contract/case';
import type { Result } from '../../core/contract/errors';
import { fail, succeed } from '../../core/contract/errors';
import type { ImportFile } from '../../core/contract/jobs';
import type { Corpus } from '../corpus/corpus';
import type { JobRunner } from '../jobs/job-runner';
import type { Library, WholeCase } from '../library/library';
import { mergeCases, sameCase, withNewIdentities } from './whole-cases';

/** What became of cases that came in. */
export interface Arrival {
  /** The last one that is in the library now; null when there is none. */
  readonly case: Case | null;
  readonly conflicts: readonly CaseConflict[];
}

/** Brings case files into the library. */
export interface IncomingCases {
  /** Reads a case file; nothing is kept of it yet. */
  read(file: ImportFile): { readonly outcome: Promise<Result<WholeCase>>; stop(): void };
  /** Puts cases in; those that are here already, in another state, wait for `settle`. */
  receive(cases: readonly WholeCase[]): Arrival;
  /** Does what the reader chose for a waiting case; bad-request when none of that token waits. */
  settle(token: string, choice: ConflictChoice): Result<Case>;
}

/** Most waiting cases; older ones are let go, as if their files had not been opened. */
const MOST_WAITING = 20;

/** Over a library and a corpus, whose cases are not to be overwritten; files are read as jobs. */
export function createIncomingCases(library: Library, corpus: Corpus, jobs: JobRunner): IncomingCases {
  const waiting = new Map<string, WholeCase>();

  function put(whole: WholeCase): Case | null {
    const kept = library.clashes(whole) ? withNewIdentities(whole) : whole;
    library.putCase(kept);
    return library.openCase(kept.id);
  }

  function take(whole: WholeCase): Case | CaseConflict | null {
    if (corpus.open(whole.id)) return put(withNewIdentities(whole));
    const here = library.wholeCase(whole.id);
    if (!here) return put(whole);
    if (sameCase(here, whole)) return library.openCase(here.id);
    const token = randomUUID();
    waiting.set(token, whole);
    for (const oldest of waiting.keys()) if (waiting.size > MOST_WAITING) waiting.delete(oldest);
    return { token, case: here.id, title: here.title };
  }

  return {
    read(file) {
      const job = jobs.start('unpack', { file });
      const outcome = job.outcome.then((done) => (done.ok ? done.value : done));
      return { outcome, stop: () => job.cancel() };
    },
    receive(cases) {
      let last: Case | null = null;
      const conflicts: CaseConflict[] = [];
      for (const whole of cases) {
        const taken = take(whole);
        if (taken !== null && 'token' in taken) conflicts.push(taken);
        else last = taken ?? last;
      }
      return { case: last, conflicts };
    },
    settle(token, choice) {
      const other = waiting.get(token);
      if (!other) return fail('bad-request', choice);
      const here = library.wholeCase(other.id);
      const settled = here ? chosen(here, other, choice) : other;
      if (settled === null) return fail('too-many-sources', other.title);
      const kept = put(settled);
      waiting.delete(token);
      return kept === null ? fail('case-missing', other.id) : succeed(kept);
    },
  };
}

function chosen(here: WholeCase, other: WholeCase, choice: ConflictChoice): WholeCase | null {
  if (choice === 'replace') return other;
  if (choice === 'merge') return mergeCases(here, other);
  return { ...withNewIdentities(other), title: `${other.title} (2)` };
}
