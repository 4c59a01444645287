import { ENCODINGS } from '../../core/contract/encodings';
import type { Bridge } from '../../core/contract/ipc';
import type { MetaEdit, SegmentId, SegmentKind, Source, SourceId } from '../../core/contract/source';
import { words } from '../messages';
import type { Cases } from '../state/cases.svelte';
import type { Notices } from '../state/notices.svelte';
import type { View } from '../state/view.svelte';

/** The fields of a source that a reader writes; empty stands for "not known". */
export const FIELDS = ['title', 'outlet', 'author', 'published', 'url', 'language', 'note'] as const;
export type Field = (typeof FIELDS)[number];

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T[\d:.]{2,15}(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/u;
/** What a filled field must look like; the others take any line. */
const FORMS: Partial<Record<Field, RegExp>> = {
  title: /\S/u,
  published: DATE,
  url: /^https?:\/\/\S+$/iu,
  language: /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu,
};

/** The corrections of one source while its dialog is open. */
export class SourceEdit {
  readonly #bridge: Bridge;
  readonly #cases: Cases;
  readonly #view: View;
  readonly #notices: Notices;
  #id = $state<SourceId | null>(null);
  fields = $state<Record<Field, string>>(emptyFields());
  /** The kinds that the reader changed. */
  kinds = $state<Record<SegmentId, SegmentKind>>({});
  #tried = $state(false);

  constructor(bridge: Bridge, cases: Cases, view: View, notices: Notices) {
    this.#bridge = bridge;
    this.#cases = cases;
    this.#view = view;
    this.#notices = notices;
  }

  /** The source that is edited; null when none is, or it has gone. */
  get source(): Source | null {
    return this.#cases.addable?.sources.find(({ id }) => id === this.#id) ?? null;
  }

  get open(): boolean {
    return this.#view.dialog === 'source' && this.source !== null;
  }

  begin(id: SourceId): void {
    this.#id = id;
    const { source } = this;
    if (source === null) return;
    this.#fill(source);
    this.#view.dialog = 'source';
  }

  close(): void {
    if (this.#view.dialog === 'source') this.#view.dialog = null;
  }

  #fill({ meta }: Source): void {
    for (const field of FIELDS) this.fields[field] = meta[field] ?? '';
    this.kinds = {};
    this.#tried = false;
  }

  /** Whether a field is wrong and the reader has tried to save it. */
  isWrong(field: Field): boolean {
    return this.#tried && !this.#fits(field);
  }

  #fits(field: Field): boolean {
    const value = this.fields[field].trim();
    if (value === '' && field !== 'title' && field !== 'language') return true;
    return FORMS[field]?.test(value) ?? true;
  }

  /** Keeps what was changed and closes; stays open where a field is wrong. */
  async save(): Promise<void> {
    const { source } = this;
    const current = this.#cases.addable;
    if (source === null || current === null) return;
    this.#tried = true;
    if (!FIELDS.every((field) => this.#fits(field))) return;
    const meta = changesOf(source, this.fields);
    const segments = source.segments
      .filter(({ id, kind }) => (this.kinds[id] ?? kind) !== kind)
      .map(({ id, kind }) => ({ segment: id, kind: this.kinds[id] ?? kind }));
    this.close();
    if (Object.keys(meta).length > 0 && !(await this.#cases.editSource(source.id, meta))) return;
    if (segments.length === 0) return;
    const call = { case: current.id, source: source.id, segments };
    this.#cases.replace(await this.#bridge.call('cases.setSegmentKind', call));
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

function emptyFields(): Record<Field, string> {
  return { title: '', outlet: '', author: '', published: '', url: '', language: '', note: '' };
}

/** What the reader changed; an emptied field is not known any more. */
function changesOf({ meta }: Source, fields: Readonly<Record<Field, string>>): MetaEdit {
  const changed = FIELDS.filter((field) => fields[field].trim() !== (meta[field] ?? ''));
  return Object.fromEntries(changed.map((field) => [field, fields[field].trim() || null]));
}
