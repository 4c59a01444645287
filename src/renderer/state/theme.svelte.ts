import type { Bridge, Settings } from '../../core/contract/ipc';

/** The appearance the reader chose, and the one that is shown. */
export class Theme {
  readonly #bridge: Bridge;
  readonly #system = window.matchMedia('(prefers-color-scheme: dark)');
  #choice = $state<Settings['theme']>('system');
  #systemDark = $state(false);

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    this.#systemDark = this.#system.matches;
  }

  get choice(): Settings['theme'] {
    return this.#choice;
  }

  get shown(): 'light' | 'dark' {
    if (this.#choice !== 'system') return this.#choice;
    return this.#systemDark ? 'dark' : 'light';
  }

  async start(): Promise<void> {
    const answer = await this.#bridge.call('settings.get');
    if (answer.ok) this.#choice = answer.value.theme;
  }

  async choose(theme: Settings['theme']): Promise<void> {
    this.#choice = theme;
    await this.#bridge.call('settings.set', { theme });
  }

  /** Follows the system's appearance until the returned function is called. */
  follow(): () => void {
    const changed = (event: MediaQueryListEvent): void => {
      this.#systemDark = event.matches;
    };
    this.#system.addEventListener('change', changed);
    return () => {
      this.#system.removeEventListener('change', changed);
    };
  }
}
