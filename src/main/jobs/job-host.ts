import type { JobId, JobMessage, JobRequest, LongSteps, Progress } from '../../core/contract/jobs';
import type { JobSteps } from './job-steps';

/** Longest run of work before messages (a cancel above all) are looked at, milliseconds: within one 60 Hz frame. */
const SLICE_MS = 15;
/** Progress is told at most this often, milliseconds, except when the stage changes: more cannot be seen. */
const PROGRESS_MS = 50;

/** The side of the job protocol that works. */
export interface JobHost {
  receive(request: JobRequest): void;
}

/**
 * A host that works through `steps` and answers through `post`. Several jobs take turns, a slice each; every started job is answered by exactly
 * one of result, cancelled and failed.
 */
export function createJobHost(post: (message: JobMessage) => void, steps: JobSteps): JobHost {
  const cancels = new Map<JobId, () => void>();

  function receive(request: JobRequest): void {
    if (request.type === 'cancel') {
      cancels.get(request.id)?.();
      return;
    }
    const { id } = request;
    let cancelled = false;
    cancels.set(id, () => (cancelled = true));
    const throttle = progressThrottle((progress) => post({ type: 'progress', id, progress }));

    const end = (message: JobMessage): void => {
      cancels.delete(id);
      post(message);
    };
    const turn = async (work: LongSteps<unknown>): Promise<void> => {
      try {
        const deadline = performance.now() + SLICE_MS;
        do {
          if (cancelled) {
            end({ type: 'cancelled', id });
            // Lets the work put away what it has; nobody waits for that, and the job has its answer.
            void work.return(undefined).catch(() => undefined);
            return;
          }
          const step = await work.next();
          if (step.done) {
            end({ type: 'result', id, output: step.value });
            return;
          }
          if (step.value.stage === 'partial') post({ type: 'partial', id, output: step.value.output });
          else throttle(step.value);
        } while (performance.now() < deadline);
      } catch (error) {
        end({ type: 'failed', id, failure: { code: 'job-failed', subject: subjectOf(error) } });
        return;
      }
      setImmediate(() => void turn(work));
    };
    // Not at once, so that whoever started the job knows it before the first message comes.
    setImmediate(() => void turn(stepsOf(request, steps)));
  }

  return { receive };
}

/** The steps of a request; what goes wrong before the first of them ends as a failed job, like any other error. */
async function* stepsOf(request: Extract<JobRequest, { type: 'start' }>, steps: JobSteps): LongSteps<unknown> {
  if (request.kind === 'import') return yield* steps.import(request.input);
  if (request.kind === 'pack') return yield* steps.pack(request.input);
  if (request.kind === 'unpack') return yield* steps.unpack(request.input);
  return yield* steps.compare(request.input);
}

/** What a report of the failure can be found by: the first line of the error, without the reader's text. */
function subjectOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (text.split('\n', 1)[0] ?? '').slice(0, 200);
}

function progressThrottle(tell: (progress: Progress) => void): (progress: Progress) => void {
  let stage: Progress['stage'] | null = null;
  let at = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (progress.stage === stage && now - at < PROGRESS_MS) return;
    stage = progress.stage;
    at = now;
    tell(progress);
  };
}
