import { fail, succeed } from '../../core/contract/errors';
import type { Result } from '../../core/contract/errors';
import type { JobId, JobKind, JobKinds, JobMessage, JobRequest, Progress } from '../../core/contract/jobs';

/** A running job. `outcome` never rejects: cancelled and failed jobs come back as failures. */
export interface Job<K extends JobKind> {
  readonly id: JobId;
  readonly outcome: Promise<Result<JobKinds[K]['output']>>;
  cancel(): void;
}

/** What can be heard of a job before it ends. */
export interface JobListeners<K extends JobKind> {
  readonly progress?: (progress: Progress) => void;
  readonly partial?: (output: JobKinds[K]['output']) => void;
}

/** Starts jobs, wherever they run. */
export interface JobRunner {
  start<K extends JobKind>(kind: K, input: JobKinds[K]['input'], listeners?: JobListeners<K>): Job<K>;
  /** Cancels a job by ID; nothing happens when it has ended. */
  cancel(id: JobId): void;
  /** Ends what runs the jobs; those that are running end as cancelled. */
  close(): void;
}

/** The way to whatever works: requests go in, messages come out, and it can be gone. */
export interface JobTransport {
  post(request: JobRequest): void;
  close(): void;
}

/** Opens a transport. `gone` is called at most once, when it has ended without being closed. */
export type OpenTransport = (receive: (message: JobMessage) => void, gone: (reason: string) => void) => JobTransport;

/**
 * A runner over a transport that is opened with the first job and again after it was lost; the jobs that were running
 * then end as failed.
 */
export function createJobRunner(open: OpenTransport): JobRunner {
  const running = new Map<JobId, (message: JobMessage) => void>();
  let transport: JobTransport | null = null;
  let count = 0;

  function connect(): JobTransport {
    const current = open(
      (message) => running.get(message.id)?.(message),
      (reason) => {
        if (transport !== current) return;
        transport = null;
        endAll((id) => ({ type: 'failed', id, failure: { code: 'job-failed', subject: reason } }));
      },
    );
    return current;
  }

  function endAll(message: (id: JobId) => JobMessage): void {
    for (const [id, receive] of [...running]) receive(message(id));
  }

  return {
    start(kind, input, listeners = {}) {
      const id = `job-${++count}`;
      const outcome = new Promise<Result<JobKinds[typeof kind]['output']>>((resolve) => {
        running.set(id, (message) => {
          // The output is what `kind` promises: both ends of the protocol are built from the same contract.
          if (message.type === 'progress') return listeners.progress?.(message.progress);
          if (message.type === 'partial') return listeners.partial?.(message.output as JobKinds[typeof kind]['output']);
          running.delete(id);
          if (message.type === 'result') resolve(succeed(message.output as JobKinds[typeof kind]['output']));
          else if (message.type === 'cancelled') resolve(fail('job-cancelled'));
          else resolve({ ok: false, failure: message.failure });
        });
      });
      transport ??= connect();
      transport.post({ type: 'start', id, kind, input } as JobRequest);
      return { id, outcome, cancel: () => this.cancel(id) };
    },
    cancel(id) {
      if (running.has(id)) transport?.post({ type: 'cancel', id });
    },
    close() {
      const closing = transport;
      transport = null;
      endAll((id) => ({ type: 'cancelled', id }));
      closing?.close();
    },
  };
}
