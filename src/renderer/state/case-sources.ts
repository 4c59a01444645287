import { heldBy } from '../../core/contract/case';
import type { Case, CaseSummary } from '../../core/contract/case';
import type { Result } from '../../core/contract/errors';
import type { Bridge } from '../../core/contract/ipc';
import type { MetaEdit, SourceId } from '../../core/contract/source';
import { words } from '../messages';
import { sourceName } from '../synopsis/sigla';
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
    const name = nameOf(current, source);
    if (!this.#cases.replace(await this.#bridge.call('cases.removeSource', { case: current.id, source }))) return;
    await this.#cases.refresh();
    this.#notices.tell(words.cases.sourceRemoved(name), {
      label: words.cases.undo,
      run: () => void this.#restore(current.id, source),
    });
  }

  async #restore(id: string, source: SourceId): Promise<void> {
    await this.#take(await this.#bridge.call('cases.restoreSource', { case: id, source }));
  }

  /** Keeps a source of the open case without comparing it, or takes it in again. */
  async setAside(source: SourceId, aside: boolean): Promise<void> {
    const { current } = this.#cases;
    if (current === null) return;
    const name = nameOf(current, source);
    if (!(await this.#setAside(current.id, source, aside))) return;
    const said = aside ? words.source.wasSetAside : words.source.wasBroughtBack;
    this.#notices.tell(said(name), {
      label: words.cases.undo,
      run: () => void this.#setAside(current.id, source, !aside),
    });
  }

  async #setAside(id: string, source: SourceId, aside: boolean): Promise<boolean> {
    return this.#take(await this.#bridge.call('cases.setSourceAside', { case: id, source, aside }));
  }

  /** Takes over what became of the case, and of the list of cases. Returns whether it was done. */
  async #take(answer: Result<Case>): Promise<boolean> {
    const done = this.#cases.replace(answer);
    await this.#cases.refresh();
    return done;
  }

  /** Puts a copy of a source of the open case into an own case, by default the same one. */
  async copy(source: SourceId, into?: CaseSummary): Promise<void> {
    const { current } = this.#cases;
    const found = current?.sources.find(({ id }) => id === source);
    if (current === null || found === undefined) return;
    const to = into?.id ?? current.id;
    const title = (into === undefined ? words.cases.copyOf(found.meta.title) : found.meta.title).slice(0, 300);
    const payload = { case: to, from: current.id, source, title };
    const copied = this.#notices.unwrap(await this.#bridge.call('cases.copySource', payload));
    const copy = copied?.sources.at(-1);
    if (copied === null || copy === undefined) return;
    await this.#take({ ok: true, value: copied });
    const said = into === undefined ? words.source.duplicated(title) : words.source.wasCopied(title, into.title);
    this.#notices.tell(said, { label: words.cases.undo, run: () => void this.#takeBack(to, copy.id) });
  }

  async #takeBack(id: string, source: SourceId): Promise<void> {
    await this.#take(await this.#bridge.call('cases.removeSource', { case: id, source }));
  }

  /** Puts the sources in this order. */
  async reorder(order: readonly SourceId[]): Promise<void> {
    const { current } = this.#cases;
    if (current === null) return;
    await this.#take(await this.#bridge.call('cases.reorderSources', { case: current.id, sources: [...order] }));
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

/** What a source of the case is called in a sentence. */
function nameOf(current: Case, source: SourceId): string {
  const found = heldBy(current).find(({ id }) => id === source);
  return found === undefined ? '' : sourceName(found);
}
