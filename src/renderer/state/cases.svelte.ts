import type { Case, CaseConflict, CaseSummary, ConflictChoice } from '../../core/contract/case';
import type { Failure, Result } from '../../core/contract/errors';
import type { Bridge, ImportAnswer, IpcEvents } from '../../core/contract/ipc';
import type { MetaEdit, SourceId } from '../../core/contract/source';
import type { DroppedFile } from '../import/dropped-files';
import { remarksOf } from '../import/remarks';
import { words } from '../messages';
import type { Notices } from './notices.svelte';

/** The cases of the library and the one that is open. Every change goes to the library and comes back from it. */
export class Cases {
  readonly #bridge: Bridge;
  readonly #notices: Notices;
  readonly #changed: (current: Case | null) => void;
  readonly #look: (source: SourceId, among: readonly SourceId[]) => void;
  #list = $state.raw<readonly CaseSummary[]>([]);
  #current = $state.raw<Case | null>(null);
  #busy = $state<'opening' | 'importing' | null>(null);
  #started = $state(false);
  #conflicts = $state.raw<readonly CaseConflict[]>([]);

  /** `look` shows a source that the reader should check, among those that came in with it. */
  constructor(
    bridge: Bridge,
    notices: Notices,
    changed: (current: Case | null) => void,
    look: (source: SourceId, among: readonly SourceId[]) => void = () => undefined,
  ) {
    this.#look = look;
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
    this.#tellRefused(value);
    this.#ask(value.conflicts);
    if (value.case === null) return;
    this.#show(value.case);
    this.#remark(value.case, value);
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

  async importFiles(into: string | null, files: readonly DroppedFile[]): Promise<void> {
    if (files.length === 0) return;
    this.#busy = 'importing';
    const answer = await this.#bridge.call('cases.import', { case: into, files: [...files] });
    this.#busy = null;
    await this.#imported(this.#unwrap(answer));
  }

  async importByDialog(into: string | null, folder = false): Promise<void> {
    const answer = await this.#bridge.call('cases.importByDialog', { case: into, ...(folder ? { folder } : {}) });
    await this.#imported(this.#unwrap(answer));
  }

  /** Files that reached the app from outside are already a case. */
  async openedOutside({ case: id, ...opened }: IpcEvents['opened']): Promise<void> {
    this.#tellRefused(opened);
    this.#ask(opened.conflicts);
    await this.refresh();
    if (id === null) return;
    await this.open(id);
    if (this.#current?.id === id) this.#remark(this.#current, opened);
  }

  /** Another window changed a case, or the list of cases (null). */
  async changedElsewhere(id: string | null): Promise<void> {
    await this.refresh();
    const { current } = this;
    if (id === null || id !== current?.id) return;
    const opened = await this.#bridge.call('cases.open', { case: id });
    if (opened.ok) this.#show(opened.value);
    else this.close();
  }

  /** Opens another window, with a case or with the page that invites to start one. */
  async openWindow(id: string | null): Promise<void> {
    this.#unwrap(await this.#bridge.call('windows.open', { case: id }));
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
    const renamed = this.#unwrap(await this.#bridge.call('cases.rename', { case: id, title }));
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
    const restored = this.#unwrap(await this.#bridge.call('cases.restore', { case: id }));
    await this.refresh();
    if (restored !== null) await this.open(restored.id);
  }

  /** A copy of any case, opened, that can be changed. */
  async duplicate(id: string): Promise<void> {
    const title = words.cases.copyOf(this.#titleOf(id)).slice(0, 300);
    const copy = this.#unwrap(await this.#bridge.call('cases.duplicate', { case: id, title }));
    if (copy === null) return;
    this.#show(copy);
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

  /** The case files that wait for the reader's choice, the first of them shown. */
  get conflicts(): readonly CaseConflict[] {
    return this.#conflicts;
  }

  /** Does what the reader chose for the first conflict; null lets the file go. */
  async settle(choice: ConflictChoice | null): Promise<void> {
    const [first, ...rest] = this.#conflicts;
    if (first === undefined) return;
    this.#conflicts = rest;
    if (choice === null) return;
    const settled = this.#unwrap(await this.#bridge.call('cases.settle', { conflict: first.token, choice }));
    if (settled === null) return;
    this.#show(settled);
    await this.refresh();
  }

  /** Another library took the place of this one: shows the open case as it is there, or none. */
  async reload(): Promise<void> {
    await this.refresh();
    const id = this.#current?.id;
    if (id === undefined) return;
    if (this.#list.some((item) => item.id === id)) await this.open(id);
    else this.close();
  }

  async removeSource(source: SourceId): Promise<void> {
    const { current } = this;
    if (current === null) return;
    const meta = current.sources.find(({ id }) => id === source)?.meta;
    if (!this.#replace(await this.#bridge.call('cases.removeSource', { case: current.id, source }))) return;
    await this.refresh();
    this.#notices.tell(words.cases.sourceRemoved(meta?.outlet ?? meta?.title ?? ''), {
      label: words.cases.undo,
      run: () => void this.#restoreSource(current.id, source),
    });
  }

  async #restoreSource(id: string, source: SourceId): Promise<void> {
    this.#replace(await this.#bridge.call('cases.restoreSource', { case: id, source }));
    await this.refresh();
  }

  /** Puts the sources of the open case in this order. */
  async reorderSources(order: readonly SourceId[]): Promise<void> {
    const { current } = this;
    if (current === null) return;
    this.#replace(await this.#bridge.call('cases.reorderSources', { case: current.id, sources: [...order] }));
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
    this.#tellRefused(answer);
    this.#ask(answer.conflicts);
    if (answer.case === null) return;
    this.#show(answer.case);
    this.#remark(answer.case, answer);
    await this.refresh();
  }

  /** What was refused stands in the list of the import, where there is one. */
  #tellRefused({ failures, import: list }: Pick<ImportAnswer, 'failures' | 'import'>): void {
    if (list === undefined) this.#tell(failures);
  }

  /** Says what came in, and what the reader should look at or do about it. */
  #remark(current: Case, answer: Partial<ImportAnswer>): void {
    for (const remark of remarksOf(current, answer)) {
      const run =
        remark.kind === 'look' ? () => this.#look(remark.source, remark.among) : () => void this.#note(remark.notes);
      this.#notices.tell(remark.text, { label: remark.label, run });
    }
  }

  async #note(notes: ReadonlyMap<SourceId, string>): Promise<void> {
    for (const [source, note] of notes) if (!(await this.editSource(source, { note }))) return;
  }

  /** Corrects what is known about a source of the open case. Returns whether that was done. */
  async editSource(source: SourceId, meta: MetaEdit): Promise<boolean> {
    const { current } = this;
    if (current === null) return false;
    return this.#replace(await this.#bridge.call('cases.editSource', { case: current.id, source, meta }));
  }

  #show(current: Case): void {
    this.#current = current;
    this.#changed(current);
  }

  #ask(conflicts: readonly CaseConflict[] | undefined): void {
    if (conflicts !== undefined) this.#conflicts = [...this.#conflicts, ...conflicts];
  }

  #titleOf(id: string): string {
    return this.#list.find((item) => item.id === id)?.title ?? '';
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
