import type { Case, CaseConflict, ConflictChoice } from '../../core/contract/case';
import type { Bridge, ImportAnswer, IpcEvents, IpcPayload } from '../../core/contract/ipc';
import type { SourceId } from '../../core/contract/source';
import type { CaseSources } from '../state/case-sources';
import type { Cases } from '../state/cases.svelte';
import type { Notices } from '../state/notices.svelte';
import { remarksOf } from './remarks';

/** What files bring into the library, chosen, dropped, pasted or opened from outside, and what is asked and said of it. */
export class Incoming {
  readonly #bridge: Bridge;
  readonly #cases: Cases;
  readonly #sources: CaseSources;
  readonly #notices: Notices;
  readonly #look: (source: SourceId, among: readonly SourceId[]) => void;
  #started = $state(false);
  #conflicts = $state.raw<readonly CaseConflict[]>([]);

  /** `look` shows a source that the reader should check, among those that came in with it. */
  constructor(
    bridge: Bridge,
    cases: Cases,
    sources: CaseSources,
    notices: Notices,
    look: (source: SourceId, among: readonly SourceId[]) => void,
  ) {
    this.#bridge = bridge;
    this.#cases = cases;
    this.#sources = sources;
    this.#notices = notices;
    this.#look = look;
  }

  /** Whether it is known which case to show first. */
  get started(): boolean {
    return this.#started;
  }

  /** Shows the case that the window is opened with, if with any. */
  async start(): Promise<void> {
    const [, initial] = await Promise.all([this.#cases.refresh(), this.#bridge.call('cases.initial')]);
    this.#started = true;
    const answer = this.#notices.unwrap(initial);
    if (answer === null) return;
    const shown = this.#take(answer) ? answer.case : null;
    // Files that the app was opened with become a case only now, when the list has been read.
    if (shown !== null && !this.#cases.list.some(({ id }) => id === shown.id)) await this.#cases.refresh();
  }

  /** Brings in files that the window itself made, as of a pasted text. */
  async importFiles(into: string | null, files: IpcPayload<'cases.import'>['files']): Promise<void> {
    await this.#imported(this.#notices.unwrap(await this.#bridge.call('cases.import', { case: into, files })));
  }

  /** Brings in what was dropped on the window, files and folders; where they are, the window does not learn. */
  async drop(into: string | null, files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    await this.#imported(this.#notices.unwrap(await this.#bridge.drop(into, files)));
  }

  async importByDialog(into: string | null, folder = false): Promise<void> {
    const answer = await this.#bridge.call('cases.importByDialog', { case: into, ...(folder ? { folder } : {}) });
    await this.#imported(this.#notices.unwrap(answer));
  }

  /** Files that reached the app from outside are already a case. */
  async openedOutside({ case: id, ...opened }: IpcEvents['opened']): Promise<void> {
    this.#take({ ...opened, case: null });
    await this.#cases.refresh();
    if (id === null) return;
    await this.#cases.open(id);
    const { current } = this.#cases;
    if (current?.id === id) this.#remark(current, opened);
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
    const settled = this.#notices.unwrap(await this.#bridge.call('cases.settle', { conflict: first.token, choice }));
    if (settled === null) return;
    this.#cases.show(settled);
    await this.#cases.refresh();
  }

  async #imported(answer: ImportAnswer | null): Promise<void> {
    if (answer !== null && this.#take(answer)) await this.#cases.refresh();
  }

  /** Tells what was refused, asks what is to be asked, and shows what came in; returns whether anything did. */
  #take(answer: ImportAnswer): boolean {
    // What was refused stands in the list of the import, where there is one.
    if (answer.import === undefined) for (const failure of answer.failures) this.#notices.fail(failure);
    if (answer.conflicts !== undefined) this.#conflicts = [...this.#conflicts, ...answer.conflicts];
    if (answer.case === null) return false;
    this.#cases.show(answer.case);
    this.#remark(answer.case, answer);
    return true;
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
    for (const [source, note] of notes) if (!(await this.#sources.edit(source, { note }))) return;
  }
}
