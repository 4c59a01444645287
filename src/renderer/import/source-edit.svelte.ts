import { ENCODINGS } from '../../core/contract/encodings';
import type { Bridge, IpcPayload } from '../../core/contract/ipc';
import type { SegmentId, SegmentKind, Source, SourceId } from '../../core/contract/source';
import { coloursOf } from '../design/source-colours';
import { words } from '../messages';
import type { Cases } from '../state/cases.svelte';
import type { Corrections } from '../state/corrections.svelte';
import type { Notices } from '../state/notices.svelte';
import type { View } from '../state/view.svelte';
import { FIELDS, emptyFields, fits, type Field } from './fields';
import { changesOf, type SourceDraft } from './source-changes';

/** The corrections of one source while its dialog is open, and the way to the next of those that are looked through. */
export class SourceEdit implements SourceDraft {
  readonly #bridge: Bridge;
  readonly #cases: Cases;
  readonly #corrections: Corrections;
  readonly #view: View;
  readonly #notices: Notices;
  #id = $state<SourceId | null>(null);
  #among = $state.raw<readonly SourceId[]>([]);
  fields = $state<Record<Field, string>>(emptyFields());
  /** The kinds that the reader changed. */
  kinds = $state<Record<SegmentId, SegmentKind>>({});
  /** The segments that the reader left out, or took in again. */
  leftOut = $state<Record<SegmentId, boolean>>({});
  /** Number of the colour; null while it follows the column's place. */
  colour = $state<number | null>(null);
  #tried = $state(false);

  constructor(bridge: Bridge, cases: Cases, corrections: Corrections, view: View, notices: Notices) {
    this.#bridge = bridge;
    this.#cases = cases;
    this.#corrections = corrections;
    this.#view = view;
    this.#notices = notices;
  }

  /** The source that is edited; null when none is, or it has gone. */
  get source(): Source | null {
    return this.#sources.find(({ id }) => id === this.#id) ?? null;
  }

  get #sources(): readonly Source[] {
    return this.#cases.addable?.sources ?? [];
  }

  get open(): boolean {
    return this.#view.dialog === 'source' && this.source !== null;
  }

  /** Opens the dialog; `among` are the sources that it goes through, all of the case unless they are named. */
  begin(id: SourceId, among: readonly SourceId[] = this.#sources.map((source) => source.id)): void {
    this.#id = id;
    this.#among = among;
    const { source } = this;
    if (source === null) return;
    this.#fill(source);
    this.#view.dialog = 'source';
  }

  close(): void {
    if (this.#view.dialog === 'source') this.#view.dialog = null;
  }

  /** Where the source stands among those that are looked through, from 0, and how many these are. */
  get step(): { readonly at: number; readonly of: number } {
    const there = this.#through;
    return { at: there.indexOf(this.#id ?? ''), of: there.length };
  }

  get #through(): readonly SourceId[] {
    const known = new Set(this.#sources.map(({ id }) => id));
    return this.#among.filter((id) => known.has(id));
  }

  /** Keeps what was changed and goes on to a neighbour; stays where a field is wrong. */
  async go(by: 1 | -1): Promise<void> {
    const next = this.#through[this.step.at + by];
    if (next !== undefined && (await this.#keep())) this.begin(next, this.#among);
  }

  /** Which source has each colour as things stand in the dialog, by position in the case. */
  get holders(): ReadonlyMap<number, number> {
    const sources = this.#sources.map(({ id, meta }) =>
      id === this.#id ? { meta: { ...meta, colour: this.colour } } : { meta },
    );
    return new Map(coloursOf(sources).map((colour, at) => [colour, at]));
  }

  /** The source that has chosen the colour which is chosen here; the two change theirs when this is kept. */
  get rival(): Source | null {
    const { colour } = this;
    if (colour === null) return null;
    return this.#sources.find(({ id, meta }) => id !== this.#id && meta.colour === colour) ?? null;
  }

  /** Position of the edited source in its case. */
  get position(): number {
    return this.#sources.findIndex(({ id }) => id === this.#id);
  }

  #fill({ meta }: Source): void {
    for (const field of FIELDS) this.fields[field] = meta[field] ?? '';
    this.kinds = {};
    this.leftOut = {};
    this.colour = meta.colour ?? null;
    this.#tried = false;
  }

  /** Whether a field is wrong and the reader has tried to save it. */
  isWrong(field: Field): boolean {
    return this.#tried && !fits(field, this.fields[field]);
  }

  /** Keeps what was changed and closes; stays open where a field is wrong. */
  async save(): Promise<void> {
    if (await this.#keep()) this.close();
  }

  /** Keeps what was changed as one step that can be taken back; false where a field is wrong. */
  async #keep(): Promise<boolean> {
    const { source, rival } = this;
    const current = this.#cases.addable;
    if (source === null || current === null) return false;
    this.#tried = true;
    if (!FIELDS.every((field) => fits(field, this.fields[field]))) return false;
    const { to, back } = changesOf(source, this);
    if (to === null) return true;
    const swapped = rival === null ? null : (coloursOf(current.sources)[this.position] ?? null);
    const edit = async (change: typeof to, other: number | null): Promise<boolean> => {
      const calls: IpcPayload<'cases.editSource'>[] = [];
      if (Object.keys(change.meta).length > 0) calls.push({ case: current.id, source: source.id, meta: change.meta });
      if (rival !== null) calls.push({ case: current.id, source: rival.id, meta: { colour: other } });
      for (const call of calls) {
        if (!this.#cases.replace(await this.#bridge.call('cases.editSource', call))) return false;
      }
      if (change.marks.length === 0) return true;
      const call = { case: current.id, source: source.id, segments: [...change.marks] };
      return this.#cases.replace(await this.#bridge.call('cases.setSegmentKind', call));
    };
    const step = {
      case: current.id,
      apply: () => edit(to, swapped),
      revert: () => edit(back, rival?.meta.colour ?? null),
    };
    return this.#corrections.perform(step, words.source.changed(this.fields.title.trim()));
  }

  /** Reads the file anew in an encoding; empty for the guess. */
  async reread(name: string): Promise<void> {
    const { source } = this;
    const current = this.#cases.addable;
    if (source === null || current === null) return;
    const encoding = ENCODINGS.find((each) => each === name) ?? null;
    const call = { case: current.id, source: source.id, encoding };
    const done = this.#cases.replace(await this.#bridge.call('cases.rereadSource', call));
    if (done && this.source !== null) this.#fill(this.source);
  }

  async openOriginal(id: SourceId): Promise<void> {
    const current = this.#cases.current;
    if (current === null) return;
    const answer = await this.#bridge.call('cases.openOriginal', { case: current.id, source: id });
    if (!answer.ok) this.#notices.fail(answer.failure);
  }

  async exportOriginal(id: SourceId): Promise<void> {
    const current = this.#cases.current;
    if (current === null) return;
    const answer = await this.#bridge.call('cases.exportOriginal', { case: current.id, source: id });
    if (!answer.ok) this.#notices.fail(answer.failure);
    else if (answer.value !== null) this.#notices.tell(words.source.exported(answer.value.path));
  }
}
