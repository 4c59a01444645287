import type { Case, CaseSummary } from '../../core/contract/case';
import type { Result } from '../../core/contract/errors';
import type { Bridge } from '../../core/contract/ipc';
import { words } from '../messages';
import type { Notices } from './notices.svelte';

/** The cases of the library and the one that is open. Every change goes to the library and comes back from it. */
export class Cases {
  readonly #bridge: Bridge;
  readonly #notices: Notices;
  readonly #changed: (current: Case | null) => void;
  #list = $state.raw<readonly CaseSummary[]>([]);
  #current = $state.raw<Case | null>(null);

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

  async refresh(): Promise<void> {
    const list = this.#notices.unwrap(await this.#bridge.call('cases.list'));
    if (list !== null) this.#list = list;
  }

  async open(id: string): Promise<void> {
    const opened = this.#notices.unwrap(await this.#bridge.call('cases.open', { case: id }));
    if (opened !== null) this.show(opened);
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

  /** Another window changed a case, or the list of cases (null). */
  async changedElsewhere(id: string | null): Promise<void> {
    await this.refresh();
    const { current } = this;
    if (id === null || id !== current?.id) return;
    const opened = await this.#bridge.call('cases.open', { case: id });
    if (opened.ok) this.show(opened.value);
    else this.close();
  }

  /** Opens another window, with a case or with the page that invites to start one. */
  async openWindow(id: string | null): Promise<void> {
    this.#notices.unwrap(await this.#bridge.call('windows.open', { case: id }));
  }

  async rename(id: string, title: string): Promise<void> {
    const before = this.#titleOf(id);
    if (!(await this.#rename(id, title))) return;
    this.#notices.tell(words.cases.renamed(title), {
      label: words.cases.undo,
      run: () => void this.#rename(id, before),
    });
  }

  async #rename(id: string, title: string): Promise<boolean> {
    const renamed = this.#notices.unwrap(await this.#bridge.call('cases.rename', { case: id, title }));
    if (renamed === null) return false;
    if (this.#current?.id === id) this.#current = renamed;
    await this.refresh();
    return true;
  }

  /** Puts the reader's cases in this order. */
  async reorder(order: readonly string[]): Promise<void> {
    const answer = await this.#bridge.call('cases.reorder', { cases: [...order] });
    if (!answer.ok) this.#notices.fail(answer.failure);
    await this.refresh();
  }

  async remove(id: string): Promise<void> {
    const title = this.#titleOf(id);
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
    const restored = this.#notices.unwrap(await this.#bridge.call('cases.restore', { case: id }));
    await this.refresh();
    if (restored !== null) await this.open(restored.id);
  }

  /** A copy of any case, opened, that can be changed. */
  async duplicate(id: string): Promise<void> {
    const title = words.cases.copyOf(this.#titleOf(id)).slice(0, 300);
    const copy = this.#notices.unwrap(await this.#bridge.call('cases.duplicate', { case: id, title }));
    if (copy === null) return;
    this.show(copy);
    await this.refresh();
    this.#notices.tell(words.cases.copied(title), {
      label: words.cases.undo,
      run: () => void this.#takeBackCopy(copy.id, id),
    });
  }

  async #takeBackCopy(copy: string, original: string): Promise<void> {
    const answer = await this.#bridge.call('cases.remove', { case: copy });
    if (!answer.ok) this.#notices.fail(answer.failure);
    await this.refresh();
    if (this.#current?.id === copy) await this.open(original);
  }

  /** Puts a case away, or back. */
  async archive(id: string, archived: boolean): Promise<void> {
    if (!(await this.#archive(id, archived))) return;
    const said = archived ? words.cases.wasArchived : words.cases.wasUnarchived;
    this.#notices.tell(said(this.#titleOf(id)), {
      label: words.cases.undo,
      run: () => void this.#archive(id, !archived),
    });
  }

  async #archive(id: string, archived: boolean): Promise<boolean> {
    const answer = await this.#bridge.call('cases.archive', { case: id, archived });
    if (!answer.ok) this.#notices.fail(answer.failure);
    await this.refresh();
    return answer.ok;
  }

  /** Deletes a case and every trace of it; the reader has been asked. */
  async erase(id: string): Promise<void> {
    const title = this.#titleOf(id);
    const answer = await this.#bridge.call('cases.erase', { case: id });
    if (!answer.ok) {
      this.#notices.fail(answer.failure);
      return;
    }
    if (this.#current?.id === id) this.close();
    await this.refresh();
    this.#notices.tell(words.erase.done(title));
  }

  /** Another library took the place of this one: shows the open case as it is there, or none. */
  async reload(): Promise<void> {
    await this.refresh();
    const id = this.#current?.id;
    if (id === undefined) return;
    if (this.#list.some((item) => item.id === id)) await this.open(id);
    else this.close();
  }

  /** Takes over a case that a call answered; says why when it failed. Returns whether it was taken over. */
  replace(answer: Result<Case>): boolean {
    const changed = this.#notices.unwrap(answer);
    if (changed === null) return false;
    // The reader may have turned to another case while this one was being written.
    if (changed.id === this.#current?.id) this.show(changed);
    return true;
  }

  /** Makes this the open case. */
  show(current: Case): void {
    this.#current = current;
    this.#changed(current);
  }

  #titleOf(id: string): string {
    return this.#list.find((item) => item.id === id)?.title ?? '';
  }
}
