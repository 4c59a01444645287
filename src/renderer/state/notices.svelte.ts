import type { Failure, Result } from '../../core/contract/errors';
import { tellFailure } from '../messages/failures';

/** A sentence shown at the edge of the window for a while, with at most one thing to do about it. */
export interface Notice {
  readonly id: number;
  readonly tone: 'plain' | 'failure';
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** Long enough to read a sentence and reach for "Undo"; failures stay until they are dismissed. */
const SHOWN_MS = 9000;

/** The sentences shown at the moment, oldest first. */
export class Notices {
  #shown = $state.raw<readonly Notice[]>([]);
  #next = 1;
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();

  get shown(): readonly Notice[] {
    return this.#shown;
  }

  tell(text: string, action: Notice['action'] = null): void {
    const id = this.#add({ tone: 'plain', text, action });
    this.#timers.set(
      id,
      setTimeout(() => {
        this.dismiss(id);
      }, SHOWN_MS),
    );
  }

  /** Says what failed and what to do next; a cancelled dialog or job is not a failure to tell. */
  fail(failure: Failure): void {
    if (failure.code !== 'job-cancelled') this.#add({ tone: 'failure', text: tellFailure(failure), action: null });
  }

  /** The value of an answer; null, and why is said, when there is none. */
  unwrap<T>(answer: Result<T>): T | null {
    if (answer.ok) return answer.value;
    this.fail(answer.failure);
    return null;
  }

  failText(text: string): void {
    this.#add({ tone: 'failure', text, action: null });
  }

  dismiss(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
    this.#shown = this.#shown.filter((notice) => notice.id !== id);
  }

  #add(notice: Omit<Notice, 'id'>): number {
    const id = this.#next++;
    // The same sentence twice says no more than once.
    this.#shown = [...this.#shown.filter(({ text }) => text !== notice.text), { id, ...notice }].slice(-4);
    return id;
  }
}
