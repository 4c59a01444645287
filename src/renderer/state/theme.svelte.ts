import type { Bridge, Settings } from '../../core/contract/ipc';

/** The appearance the reader chose, and the one that is shown. */
export class Theme {
  readonly #bridge: Bridge;
  readonly #system = window.matchMedia('(prefers-color-scheme: dark)');
  #choice = $state<Settings['theme']>('system');
  #dark = $state(false);

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    this.#dark = this.#system.matches;
  }

  get choice(): Settings['theme'] {
    return this.#choice;
  }

  /**
   * What the page is asked to look like: the main process makes its media query follow the choice, whether it was made
   * here or in the application menu.
   */
  get shown(): 'light' | 'dark' {
    return this.#dark ? 'dark' : 'light';
  }

  /** Learns the choice; again whenever the look changes, for it may have been made elsewhere. */
  async start(): Promise<void> {
    const answer = await this.#bridge.call('settings.get');
    if (answer.ok) this.#choice = answer.value.theme;
  }

  async choose(theme: Settings['theme']): Promise<void> {
    this.#choice = theme;
    if (theme !== 'system') this.#dark = theme === 'dark';
    await this.#bridge.call('settings.set', { theme });
  }

  /** Follows the system's appearance until the returned function is called. */
  follow(): () => void {
    const changed = (event: MediaQueryListEvent): void => {
      this.#dark = event.matches;
      void this.start();
    };
    this.#system.addEventListener('change', changed);
    return () => {
      this.#system.removeEventListener('change', changed);
    };
  }
}
