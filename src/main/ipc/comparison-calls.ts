import { fail, succeed } from '../../core/contract/errors';
import type { IpcCall, IpcEvents } from '../../core/contract/ipc';
import type { Lexicon } from '../../core/contract/lexicon';
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
}

/** Answers every call whose name starts with "comparison.". */
export function comparisonCalls<Sender>({
  book,
  jobs,
  lexicon,
  emit,
}: ComparisonCallsContext<Sender>): Handlers<Extract<IpcCall, `comparison.${string}`>, Sender> {
  return {
    'comparison.start': ({ case: id }, sender) => {
      const found = book.open(id);
      if (!found.ok) return found;
      if (found.value.sources.length < 2) return fail('too-few-sources');
      const job = jobs.start(
        'compare',
        { case: found.value, lexicon: lexicon() },
        {
          progress: (progress) => emit(sender, { job: job.id, case: id, state: 'progress', progress }),
          partial: (comparison) => emit(sender, { job: job.id, case: id, state: 'partial', comparison }),
        },
      );
      void job.outcome.then((outcome) => {
        const about = { job: job.id, case: id };
        if (outcome.ok) emit(sender, { ...about, state: 'result', comparison: outcome.value });
        else if (outcome.failure.code === 'job-cancelled') emit(sender, { ...about, state: 'cancelled' });
        else emit(sender, { ...about, state: 'failed', failure: outcome.failure });
      });
      return succeed({ job: job.id });
    },
    'comparison.cancel': ({ job }) => {
      jobs.cancel(job);
      return succeed(null);
    },
  };
}
