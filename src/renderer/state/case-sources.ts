import type { Bridge } from '../../core/contract/ipc';
import type { MetaEdit, SourceId } from '../../core/contract/source';
import { words } from '../messages';
import type { Cases } from './cases.svelte';
import type { Notices } from './notices.svelte';

/** What a reader does to the sources of the open case. */
export class CaseSources {
  readonly #bridge: Bridge;
  readonly #cases: Cases;
  readonly #notices: Notices;

  constructor(bridge: Bridge, cases: Cases, notices: Notices) {
    this.#bridge = bridge;
    this.#cases = cases;
    this.#notices = notices;
  }

  async remove(source: SourceId): Promise<void> {
    const { current } = this.#cases;
    if (current === null) return;
    const meta = current.sources.find(({ id }) => id === source)?.meta;
    if (!this.#cases.replace(await this.#bridge.call('cases.removeSource', { case: current.id, source }))) return;
    await this.#cases.refresh();
    this.#notices.tell(words.cases.sourceRemoved(meta?.outlet ?? meta?.title ?? ''), {
      label: words.cases.undo,
      run: () => void this.#restore(current.id, source),
    });
  }

  async #restore(id: string, source: SourceId): Promise<void> {
    this.#cases.replace(await this.#bridge.call('cases.restoreSource', { case: id, source }));
    await this.#cases.refresh();
  }

  /** Puts the sources in this order. */
  async reorder(order: readonly SourceId[]): Promise<void> {
    const { current } = this.#cases;
    if (current === null) return;
    const answer = await this.#bridge.call('cases.reorderSources', { case: current.id, sources: [...order] });
    this.#cases.replace(answer);
    await this.#cases.refresh();
  }

  /** Lets the rows follow this source. */
  async setReference(source: SourceId): Promise<void> {
    const { current } = this.#cases;
    if (current === null) return;
    this.#cases.replace(await this.#bridge.call('cases.setReference', { case: current.id, source }));
  }

  /** Corrects what is known about a source. Returns whether that was done. */
  async edit(source: SourceId, meta: MetaEdit): Promise<boolean> {
    const { current } = this.#cases;
    if (current === null) return false;
    return this.#cases.replace(await this.#bridge.call('cases.editSource', { case: current.id, source, meta }));
  }
}
