import type { Bridge } from '../../core/contract/ipc';
import type { Progress } from '../../core/contract/jobs';
import { words } from '../messages';
import type { Cases } from './cases.svelte';
import type { Notices } from './notices.svelte';

/** Writes the open comparison to a file of the reader's choice and says where it lies. */
export class Exports {
  readonly #bridge: Bridge;
  readonly #cases: Cases;
  readonly #notices: Notices;
  #busy = $state(false);
  #progress = $state.raw<Progress | null>(null);

  constructor(bridge: Bridge, cases: Cases, notices: Notices) {
    this.#bridge = bridge;
    this.#cases = cases;
    this.#notices = notices;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** How far the export is; null while none runs that can be stopped. */
  get progress(): Progress | null {
    return this.#progress;
  }

  listen(): () => void {
    return this.#bridge.on('exporting', ({ progress }) => {
      this.#progress = progress;
    });
  }

  /** Stops the export that runs. */
  async cancel(): Promise<void> {
    await this.#bridge.call('export.cancel');
  }

  /** Prints the pages of the PDF; where there is no printer they are saved instead, and that is said. */
  async print(): Promise<void> {
    const { current } = this.#cases;
    if (current === null || this.#busy) return;
    this.#busy = true;
    const answer = await this.#bridge.call('export.print', { case: current.id });
    this.#busy = false;
    if (!answer.ok) this.#notices.fail(answer.failure);
    else if (answer.value.to === 'printer') this.#notices.tell(words.printed.sent);
    else if (answer.value.to === 'file') this.#tellFile(answer.value.path, words.printed.noPrinter);
  }

  async save(format: 'pdf' | 'json' | 'synoptic', id = this.#cases.current?.id): Promise<void> {
    if (id === undefined || this.#busy) return;
    this.#busy = true;
    const answer = await this.#bridge.call('export.file', { case: id, format });
    this.#busy = false;
    if (!answer.ok) {
      this.#notices.fail(answer.failure);
      return;
    }
    if (answer.value === null) return;
    this.#tellFile(answer.value.path, words.exported.done);
  }

  #tellFile(path: string, says: (file: string) => string): void {
    const file = path.split(/[\\/]/u).at(-1) ?? path;
    this.#notices.tell(says(file), {
      label: words.exported.reveal,
      run: () => void this.#bridge.call('export.reveal', { path }),
    });
  }
}
