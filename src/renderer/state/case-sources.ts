import { heldBy } from '../../core/contract/case';
import type { Case, CaseSummary } from '../../core/contract/case';
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
    const name = nameOf(current, source);
    if (!this.#cases.replace(await this.#bridge.call('cases.removeSource', { case: current.id, source }))) return;
    await this.#cases.refresh();
    this.#notices.tell(words.cases.sourceRemoved(name), {
      label: words.cases.undo,
      run: () => void this.#restore(current.id, source),
    });
  }

  async #restore(id: string, source: SourceId): Promise<void> {
    this.#cases.replace(await this.#bridge.call('cases.restoreSource', { case: id, source }));
    await this.#cases.refresh();
  }

  /** Keeps a source of the open case without comparing it. */
  async setAside(source: SourceId): Promise<void> {
    const { current } = this.#cases;
    if (current === null) return;
    const name = nameOf(current, source);
    if (!(await this.#aside(current.id, source, true))) return;
    this.#notices.tell(words.source.wasSetAside(name), {
      label: words.cases.undo,
      run: () => void this.#aside(current.id, source, false),
    });
  }

  /** Takes a source that was set aside in again. */
  async bringBack(source: SourceId): Promise<void> {
    const { current } = this.#cases;
    if (current === null) return;
    const name = nameOf(current, source);
    if (!(await this.#aside(current.id, source, false))) return;
    this.#notices.tell(words.source.wasBroughtBack(name), {
      label: words.cases.undo,
      run: () => void this.#aside(current.id, source, true),
    });
  }

  async #aside(id: string, source: SourceId, aside: boolean): Promise<boolean> {
    const done = this.#cases.replace(await this.#bridge.call('cases.setSourceAside', { case: id, source, aside }));
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
    this.#cases.replace({ ok: true, value: copied });
    await this.#cases.refresh();
    const said = into === undefined ? words.source.duplicated(title) : words.source.wasCopied(title, into.title);
    this.#notices.tell(said, { label: words.cases.undo, run: () => void this.#takeBack(to, copy.id) });
  }

  async #takeBack(id: string, source: SourceId): Promise<void> {
    this.#cases.replace(await this.#bridge.call('cases.removeSource', { case: id, source }));
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

/** What a source is called in a sentence: its outlet, else its title. */
function nameOf(current: Case, source: SourceId): string {
  const meta = heldBy(current).find(({ id }) => id === source)?.meta;
  return meta?.outlet ?? meta?.title ?? '';
}
