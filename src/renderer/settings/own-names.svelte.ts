import type { Bridge } from '../../core/contract/ipc';
import type { NameList, OwnNameLists } from '../../core/contract/name-lists';
import { words } from '../messages';
import type { ComparisonRun } from '../state/comparison-run.svelte';
import type { Notices } from '../state/notices.svelte';
import { nameProblem, namesIn } from './name-problem';

interface Change {
  readonly from: NameList | null;
  readonly to: NameList | null;
}

/** A list that the reader is writing: its text, one name a line, and the list it takes the place of. */
interface Draft {
  readonly from: NameList | null;
  readonly text: string;
}

/** The reader's lists of names of one thing, which hold in all cases and windows. */
export class OwnNames {
  readonly #bridge: Bridge;
  readonly #run: ComparisonRun;
  readonly #notices: Notices;
  #lists = $state.raw<OwnNameLists | null>(null);
  #draft = $state.raw<Draft | null>(null);
  #problem = $state<string | null>(null);
  #done = $state.raw<readonly Change[]>([]);

  constructor(bridge: Bridge, run: ComparisonRun, notices: Notices) {
    this.#bridge = bridge;
    this.#run = run;
    this.#notices = notices;
  }

  /** In the order of the alphabet; null until they are known. */
  get lists(): readonly NameList[] | null {
    const collator = new Intl.Collator(words.language);
    return this.#lists?.groups.toSorted(([a = ''], [b = '']) => collator.compare(a, b)) ?? null;
  }
  /** True when the file of the lists cannot be read. */
  get broken(): boolean {
    return this.#lists?.broken === true;
  }
  /** Kept when the dialog is closed over it. */
  get draft(): Draft | null {
    return this.#draft;
  }
  /** What is wrong with the draft that the reader wanted to save. */
  get problem(): string | null {
    return this.#problem;
  }
  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  /** Follows changes of the lists, in this window or another, until the returned function is called. */
  listen(): () => void {
    return this.#bridge.on('names', (lists) => {
      this.#lists = lists;
      void this.#run.again();
    });
  }

  async load(): Promise<void> {
    const answer = await this.#bridge.call('names.list');
    if (answer.ok) this.#lists = answer.value;
    else this.#notices.fail(answer.failure);
  }

  /** Starts writing a new list, or changing one that is there. */
  begin(from: NameList | null): void {
    this.#draft = { from, text: from?.join('\n') ?? '' };
    this.#problem = null;
  }

  write(text: string): void {
    if (this.#draft === null) return;
    this.#draft = { ...this.#draft, text };
    this.#problem = null;
  }

  /** Gives the draft up. */
  leave(): void {
    this.#draft = null;
    this.#problem = null;
  }

  /** Keeps the draft, unless something is wrong with it; true when it is kept. */
  async save(): Promise<boolean> {
    const draft = this.#draft;
    if (draft === null) return false;
    const { from } = draft;
    const to = namesIn(draft.text);
    const others = (this.#lists?.groups ?? []).filter((list) => !isSame(list, from));
    this.#problem = nameProblem(to, others);
    if (this.#problem !== null) return false;
    if (from === null || !isSame(to, from)) {
      if (!(await this.#make({ from, to }))) return false;
      this.#tell(words.names.saved(to[0] ?? ''));
    }
    this.leave();
    return true;
  }

  async remove(list: NameList): Promise<void> {
    if (await this.#make({ from: list, to: null })) this.#tell(words.names.removed(list[0] ?? ''));
  }

  /** Takes back what was changed last in this window. */
  async undo(): Promise<void> {
    const last = this.#done.at(-1);
    if (last === undefined || !(await this.#send({ from: last.to, to: last.from }))) return;
    this.#done = this.#done.slice(0, -1);
  }

  async #make(change: Change): Promise<boolean> {
    if (!(await this.#send(change))) return false;
    this.#done = [...this.#done, change];
    return true;
  }

  async #send({ from, to }: Change): Promise<boolean> {
    const list = (names: NameList | null): string[] | null => (names === null ? null : [...names]);
    const answer = await this.#bridge.call('names.change', { from: list(from), to: list(to) });
    if (answer.ok) this.#lists = answer.value;
    else this.#notices.fail(answer.failure);
    return answer.ok;
  }

  #tell(text: string): void {
    this.#notices.tell(text, { label: words.cases.undo, run: () => void this.undo() });
  }
}

function isSame(one: NameList, other: NameList | null): boolean {
  return one.length === other?.length && one.every((name, at) => name === other[at]);
}
