import type { Bridge, IpcEvents } from '../../core/contract/ipc';

/** Shortest import that is worth a sign, milliseconds: shorter ones only flash. */
const WORTH_MS = 400;

/** How far the import of this window is. */
export class Imports {
  readonly #bridge: Bridge;
  #state = $state.raw<IpcEvents['importing']>(null);
  #shown = $state(false);
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  /** The import to show; null for none, or one that has just begun. */
  get state(): IpcEvents['importing'] {
    return this.#shown ? this.#state : null;
  }

  listen(): () => void {
    return this.#bridge.on('importing', (state) => {
      this.#state = state;
      if (state === null) {
        if (this.#timer !== null) clearTimeout(this.#timer);
        this.#timer = null;
        this.#shown = false;
      } else {
        this.#timer ??= setTimeout(() => (this.#shown = true), WORTH_MS);
      }
    });
  }

  /** Stops the import; nothing of it is kept. */
  async cancel(): Promise<void> {
    await this.#bridge.call('cases.cancelImport');
  }
}
