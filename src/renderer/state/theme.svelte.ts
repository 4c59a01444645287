import type { Bridge, Settings } from '../../core/contract/ipc';

/** The settings of the app as a whole: the language, the appearance the reader chose, and the one that is shown. */
export class Theme {
  readonly #bridge: Bridge;
  readonly #system = window.matchMedia('(prefers-color-scheme: dark)');
  #settings = $state.raw<Settings>({ theme: 'system', language: 'system' });
  #dark = $state(false);

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    this.#dark = this.#system.matches;
  }

  get choice(): Settings['theme'] {
    return this.#settings.theme;
  }
  get language(): Settings['language'] {
    return this.#settings.language;
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
    if (answer.ok) this.#settings = answer.value;
  }

  async choose(theme: Settings['theme']): Promise<void> {
    if (theme !== 'system') this.#dark = theme === 'dark';
    await this.#change({ theme });
  }

  /** Another language: the window is opened anew in it. */
  async speak(language: Settings['language']): Promise<void> {
    await this.#change({ language });
  }

  async #change(changed: Partial<Settings>): Promise<void> {
    this.#settings = { ...this.#settings, ...changed };
    await this.#bridge.call('settings.set', this.#settings);
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
