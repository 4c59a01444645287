import type { Case } from '../../core/contract/case';
import type { Comparison } from '../../core/contract/comparison';
import type { Failure } from '../../core/contract/errors';
import type { Bridge, IpcEvents } from '../../core/contract/ipc';
import type { JobId, Progress } from '../../core/contract/jobs';
import { unpack } from '../../core/contract/packed';

export type RunState = 'idle' | 'running' | 'done' | 'cancelled' | 'failed';

/**
 * The comparison of the open case and the job that computes it. While a case is computed anew the last comparison of
 * the same case stays, so that a correction or another reference does not blank the page.
 */
export class ComparisonRun {
  readonly #bridge: Bridge;
  #comparison = $state.raw<Comparison | null>(null);
  #state = $state<RunState>('idle');
  #progress = $state.raw<Progress | null>(null);
  #failure = $state.raw<Failure | null>(null);
  #case: Case | null = null;
  #job: JobId | null = null;
  /** Jobs that were given up: what they still send is not for us. */
  readonly #given = new Set<JobId>();
  #round = 0;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  get comparison(): Comparison | null {
    return this.#comparison;
  }
  get state(): RunState {
    return this.#state;
  }
  get running(): boolean {
    return this.#state === 'running';
  }
  get progress(): Progress | null {
    return this.#progress;
  }
  get failure(): Failure | null {
    return this.#failure;
  }

  /** Listens for what the jobs send until the returned function is called. */
  listen(): () => void {
    return this.#bridge.on('comparison', (event) => {
      this.#hear(event);
    });
  }

  /** Compares this case, or nothing when it is null or has a single source. */
  async follow(subject: Case | null): Promise<void> {
    if (subject?.id !== this.#case?.id) this.#comparison = null;
    this.#giveUp();
    this.#case = subject;
    this.#failure = null;
    this.#progress = null;
    if (subject === null || subject.sources.length < 2) {
      this.#comparison = null;
      this.#state = 'idle';
      return;
    }
    const round = ++this.#round;
    this.#state = 'running';
    const answer = await this.#bridge.call('comparison.start', { case: subject.id });
    if (round !== this.#round) {
      if (answer.ok) this.#abandon(answer.value.job);
      return;
    }
    if (answer.ok) this.#job = answer.value.job;
    else {
      this.#state = 'failed';
      this.#failure = answer.failure;
    }
  }

  async again(): Promise<void> {
    await this.follow(this.#case);
  }

  async cancel(): Promise<void> {
    if (this.#job !== null) await this.#bridge.call('comparison.cancel', { job: this.#job });
  }

  #hear(event: IpcEvents['comparison']): void {
    if (event.case !== this.#case?.id || this.#given.has(event.job) || this.#state !== 'running') return;
    // The first event may overtake the answer that names the job.
    this.#job ??= event.job;
    if (event.job !== this.#job) return;
    switch (event.state) {
      case 'progress':
        this.#progress = event.progress;
        break;
      case 'partial':
        this.#comparison = unpack(event.comparison);
        break;
      case 'result':
        this.#comparison = unpack(event.comparison);
        this.#state = 'done';
        break;
      case 'cancelled':
        this.#state = 'cancelled';
        break;
      case 'failed':
        this.#state = 'failed';
        this.#failure = event.failure;
    }
  }

  #giveUp(): void {
    this.#round++;
    if (this.#job !== null && this.#state === 'running') this.#abandon(this.#job);
    this.#job = null;
  }

  #abandon(job: JobId): void {
    this.#given.add(job);
    void this.#bridge.call('comparison.cancel', { job });
  }
}
