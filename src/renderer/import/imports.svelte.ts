import type { Bridge } from '../../core/contract/ipc';
import type { ImportLine, ImportList } from '../../core/contract/importing';
import { words } from '../messages';
import { tellFailureBeside } from '../messages/failures';

/** Shortest import that is worth a sign, milliseconds: shorter ones only flash, unless there is something to tell. */
const WORTH_MS = 400;
/** How long a list that ended well stays, milliseconds: its sources stand in the columns by then. */
const STAYS_MS = 5000;

/** How many lines stand where. */
export interface ImportCounts {
  readonly total: number;
  readonly done: number;
  readonly refused: number;
  readonly cancelled: number;
  /** Waiting, or being read. */
  readonly left: number;
}

/** The imports of this window, file by file, from their beginning until the reader has seen their end. */
export class Imports {
  readonly #bridge: Bridge;
  #lists = $state.raw<readonly ImportList[]>([]);
  /** The imports that are shown: those that took a while, or ended otherwise than well. */
  #shown = $state.raw<ReadonlySet<string>>(new Set());
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  /** The imports to show, oldest first. */
  readonly lists: readonly ImportList[] = $derived.by(() => this.#lists.filter(({ id }) => this.#shown.has(id)));
  readonly running: boolean = $derived(this.lists.some((list) => list.running));
  readonly counts: ImportCounts = $derived.by(() => {
    const lines = this.lists.flatMap((list) => list.lines);
    const number = (...states: readonly ImportLine['state'][]): number =>
      lines.filter(({ state }) => states.includes(state)).length;
    return {
      total: lines.length,
      done: number('done'),
      refused: number('refused'),
      cancelled: number('cancelled'),
      left: number('waiting', 'reading'),
    };
  });
  /** What is said aloud: that files are read, each one that is refused, and how it ended; not every step. */
  readonly said: string = $derived.by(() => {
    const { lists, counts } = this;
    if (lists.length === 0) return '';
    if (!this.running) return words.importing.ended(counts);
    const refused = lists.flatMap((list) => list.lines).findLast(({ failure }) => failure !== null);
    return refused?.failure == null
      ? words.importing.begun(counts.total)
      : `${refused.name}: ${tellFailureBeside(refused.failure)}`;
  });

  listen(): () => void {
    const end = this.#bridge.on('importing', (list) => {
      this.#hear(list);
    });
    return () => {
      end();
      for (const timer of this.#timers.values()) clearTimeout(timer);
      clearTimeout(this.#leaving);
    };
  }

  #hear(list: ImportList): void {
    const known = this.#lists.some(({ id }) => id === list.id);
    // What ended well makes room for the next import; what was refused stays until the reader has seen it.
    const others = this.#lists.filter((one) => one.running || hasRefused(one));
    this.#lists = known ? this.#lists.map((one) => (one.id === list.id ? list : one)) : [...others, list];
    if (hasRefused(list)) this.#show(list.id);
    if (list.running) {
      if (!this.#timers.has(list.id)) {
        this.#timers.set(
          list.id,
          setTimeout(() => {
            this.#show(list.id);
          }, WORTH_MS),
        );
      }
      return;
    }
    clearTimeout(this.#timers.get(list.id));
    this.#timers.delete(list.id);
    if (!this.#shown.has(list.id)) this.#lists = this.#lists.filter(({ id }) => id !== list.id);
    this.release();
  }

  /** Keeps the lists in the window while the reader looks at them. */
  hold(): void {
    clearTimeout(this.#leaving);
  }

  /** Lets the lists that ended well leave the window after a while; nothing in them asks for an answer. */
  release(): void {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      this.#lists = this.#lists.filter((list) => list.running || !endedWell(list));
    }, STAYS_MS);
  }

  #show(id: string): void {
    this.#shown = new Set([...this.#shown, id]);
  }

  /** Leaves out one file, by position, of an import. */
  async skip(id: string, file: number): Promise<void> {
    await this.#bridge.call('cases.cancelImport', { import: id, file });
  }

  /** Stops every import that runs; nothing of them is kept. */
  async stop(): Promise<void> {
    const running = this.lists.filter((list) => list.running);
    await Promise.all(running.map(({ id }) => this.#bridge.call('cases.cancelImport', { import: id, file: null })));
  }

  /** Takes what has ended off the window. */
  dismiss(): void {
    this.#lists = this.#lists.filter((list) => list.running);
  }
}

function endedWell({ lines }: ImportList): boolean {
  return lines.every(({ state }) => state === 'done');
}

function hasRefused({ lines }: ImportList): boolean {
  return lines.some(({ state }) => state === 'refused');
}
