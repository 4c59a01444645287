import { fail, succeed } from '../../core/contract/errors';
import type { IpcCall, IpcEvents } from '../../core/contract/ipc';
import type { Lexicon } from '../../core/contract/lexicon';
import { pack } from '../../core/contract/packed';
import type { CaseBook } from '../cases/case-book';
import type { JobRunner } from '../jobs/job-runner';
import type { Handlers } from './register';

/** What the calls about comparisons need from the app. */
export interface ComparisonCallsContext<Sender> {
  readonly book: CaseBook;
  readonly jobs: JobRunner;
  /** The reader's words as they are now. */
  lexicon(): Lexicon;
  /** Sends an event to the window that asked; nothing happens when it is gone. */
  emit(sender: Sender, event: IpcEvents['comparison']): void;
  /** Calls `act` once when the page that asked is gone; returns how to stop waiting for that. */
  whenGone(sender: Sender, act: () => void): () => void;
}

/** Answers every call whose name starts with "comparison.". */
export function comparisonCalls<Sender>({
  book,
  jobs,
  lexicon,
  emit,
  whenGone,
}: ComparisonCallsContext<Sender>): Handlers<Extract<IpcCall, `comparison.${string}`>, Sender> {
  return {
    'comparison.start': ({ case: id }, sender) => {
      const found = book.open(id);
      if (!found.ok) return found;
      if (found.value.sources.length < 2) return fail('too-few-sources');
      let there = true;
      const tell = (event: IpcEvents['comparison']): void => {
        if (there) emit(sender, event);
      };
      const job = jobs.start(
        'compare',
        { case: found.value, lexicon: lexicon() },
        {
          progress: (progress) => tell({ job: job.id, case: id, state: 'progress', progress }),
          partial: (comparison) => tell({ job: job.id, case: id, state: 'partial', comparison: pack(comparison) }),
        },
      );
      // A page that was loaded anew starts its own comparison, and must not take the old one's events for it.
      const stopWaiting = whenGone(sender, () => {
        there = false;
        jobs.cancel(job.id);
      });
      void job.outcome.then((outcome) => {
        stopWaiting();
        const about = { job: job.id, case: id };
        if (outcome.ok) tell({ ...about, state: 'result', comparison: pack(outcome.value) });
        else if (outcome.failure.code === 'job-cancelled') tell({ ...about, state: 'cancelled' });
        else tell({ ...about, state: 'failed', failure: outcome.failure });
      });
      return succeed({ job: job.id });
    },
    'comparison.cancel': ({ job }) => {
      jobs.cancel(job);
      return succeed(null);
    },
  };
}
