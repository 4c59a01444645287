import type { Bridge } from '../../core/contract/ipc';
import type { Backup } from '../../core/contract/library';
import { words } from '../messages';
import type { Cases } from '../state/cases.svelte';
import type { Notices } from '../state/notices.svelte';

/** The backups of the library, read when they are shown. */
export class Backups {
  readonly #bridge: Bridge;
  readonly #cases: Cases;
  readonly #notices: Notices;
  #list = $state.raw<readonly Backup[] | null>(null);

  constructor(bridge: Bridge, cases: Cases, notices: Notices) {
    this.#bridge = bridge;
    this.#cases = cases;
    this.#notices = notices;
  }

  /** Newest first; null until they are known. */
  get list(): readonly Backup[] | null {
    return this.#list;
  }

  async load(): Promise<void> {
    const answer = await this.#bridge.call('library.backups');
    if (answer.ok) this.#list = answer.value;
    else this.#notices.fail(answer.failure);
  }

  /** Puts a backup in the place of the library; the reader has been asked. */
  async restore({ name, at }: Backup): Promise<void> {
    const answer = await this.#bridge.call('library.restoreBackup', { name });
    if (!answer.ok) {
      this.#notices.fail(answer.failure);
      return;
    }
    await this.#cases.reload();
    this.#notices.tell(words.backups.done(momentOf(at)));
  }
}

/** A moment as the reader's system writes it. */
export function momentOf(at: string): string {
  return new Date(at).toLocaleString(words.language, { dateStyle: 'medium', timeStyle: 'short' });
}
