import type { Case, CaseSummary } from '../../core/contract/case';
import type { Failure, Result } from '../../core/contract/errors';
import type { Bridge, ImportAnswer } from '../../core/contract/ipc';
import type { SourceId } from '../../core/contract/source';
import { words } from '../messages';
import type { Notices } from './notices.svelte';

/** The cases of the library and the one that is open. Every change goes to the library and comes back from it. */
export class Cases {
  readonly #bridge: Bridge;
  readonly #notices: Notices;
  readonly #changed: (current: Case | null) => void;
  #list = $state.raw<readonly CaseSummary[]>([]);
  #current = $state.raw<Case | null>(null);
  #busy = $state<'opening' | 'importing' | null>(null);
  #started = $state(false);

  constructor(bridge: Bridge, notices: Notices, changed: (current: Case | null) => void) {
    this.#bridge = bridge;
    this.#notices = notices;
    this.#changed = changed;
  }

  get list(): readonly CaseSummary[] {
    return this.#list;
  }
  get current(): Case | null {
    return this.#current;
  }
  /** What the reader is waiting for, if anything. */
  get busy(): 'opening' | 'importing' | null {
    return this.#busy;
  }
  /** Whether it is known which case to show first. */
  get started(): boolean {
    return this.#started;
  }

  async start(): Promise<void> {
    const [, initial] = await Promise.all([this.refresh(), this.#bridge.call('cases.initial')]);
    this.#started = true;
    const value = this.#unwrap(initial);
    if (value === null) return;
    this.#tell(value.failures);
    if (value.case !== null) this.#show(value.case);
  }

  async refresh(): Promise<void> {
    const list = this.#unwrap(await this.#bridge.call('cases.list'));
    if (list !== null) this.#list = list;
  }

  async open(id: string): Promise<void> {
    this.#busy = 'opening';
    const opened = this.#unwrap(await this.#bridge.call('cases.open', { case: id }));
    this.#busy = null;
    if (opened !== null) this.#show(opened);
  }

  /** Leaves the open case for the page that invites to start a new one. */
  close(): void {
    this.#current = null;
    this.#changed(null);
  }

  /** The case that files may be added to; null when the open case came with the app or none is open. */
  get addable(): Case | null {
    return this.#current?.origin === 'own' ? this.#current : null;
  }

  async importFiles(into: string | null, files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
    if (files.length === 0) return;
    this.#busy = 'importing';
    const answer = await this.#bridge.call('cases.import', { case: into, files: [...files] });
    this.#busy = null;
    await this.#imported(this.#unwrap(answer));
  }

  async importByDialog(into: string | null): Promise<void> {
    const answer = await this.#bridge.call('cases.importByDialog', { case: into });
    await this.#imported(this.#unwrap(answer));
  }

  /** Files that reached the app from outside are already a case. */
  async openedOutside(id: string | null, failures: readonly Failure[]): Promise<void> {
    this.#tell(failures);
    await this.refresh();
    if (id !== null) await this.open(id);
  }

  async rename(id: string, title: string): Promise<void> {
    const renamed = this.#unwrap(await this.#bridge.call('cases.rename', { case: id, title }));
    if (renamed === null) return;
    if (this.#current?.id === id) this.#current = renamed;
    await this.refresh();
  }

  async remove(id: string): Promise<void> {
    const title = this.#list.find((item) => item.id === id)?.title ?? '';
    const answer = await this.#bridge.call('cases.remove', { case: id });
    if (!answer.ok) {
      this.#notices.fail(answer.failure);
      return;
    }
    if (this.#current?.id === id) this.close();
    await this.refresh();
    this.#notices.tell(words.cases.removed(title), {
      label: words.cases.undo,
      run: () => void this.restore(id),
    });
  }

  async restore(id: string): Promise<void> {
    const restored = this.#unwrap(await this.#bridge.call('cases.restore', { case: id }));
    await this.refresh();
    if (restored !== null) await this.open(restored.id);
  }

  async removeSource(source: SourceId): Promise<void> {
    const { current } = this;
    if (current === null) return;
    this.#replace(await this.#bridge.call('cases.removeSource', { case: current.id, source }));
    await this.refresh();
  }

  async setReference(source: SourceId): Promise<void> {
    const { current } = this;
    if (current === null) return;
    this.#replace(await this.#bridge.call('cases.setReference', { case: current.id, source }));
  }

  /** Takes over a case that a call answered; says why when it failed. Returns whether it was taken over. */
  replace(answer: Result<Case>): boolean {
    return this.#replace(answer);
  }

  #replace(answer: Result<Case>): boolean {
    const changed = this.#unwrap(answer);
    if (changed === null) return false;
    // The reader may have turned to another case while this one was being written.
    if (changed.id === this.#current?.id) this.#show(changed);
    return true;
  }

  async #imported(answer: ImportAnswer | null): Promise<void> {
    if (answer === null) return;
    this.#tell(answer.failures);
    if (answer.case === null) return;
    this.#show(answer.case);
    await this.refresh();
  }

  #show(current: Case): void {
    this.#current = current;
    this.#changed(current);
  }

  #tell(failures: readonly Failure[]): void {
    for (const failure of failures) this.#notices.fail(failure);
  }

  #unwrap<T>(answer: Result<T>): T | null {
    if (answer.ok) return answer.value;
    this.#notices.fail(answer.failure);
    return null;
  }
}
