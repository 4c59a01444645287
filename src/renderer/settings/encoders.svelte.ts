import type { Bridge, EncoderEntry } from '../../core/contract/ipc';
import { words } from '../messages';
import type { ComparisonRun } from '../state/comparison-run.svelte';
import type { Notices } from '../state/notices.svelte';

/** The sentence encoders of this computer, read when they are shown. */
export class Encoders {
  readonly #bridge: Bridge;
  readonly #run: ComparisonRun;
  readonly #notices: Notices;
  #list = $state.raw<readonly EncoderEntry[] | null>(null);

  constructor(bridge: Bridge, run: ComparisonRun, notices: Notices) {
    this.#bridge = bridge;
    this.#run = run;
    this.#notices = notices;
  }

  /** In the order in which they are preferred; null until they are known. */
  get list(): readonly EncoderEntry[] | null {
    return this.#list;
  }

  async load(): Promise<void> {
    const answer = await this.#bridge.call('encoders.list');
    if (answer.ok) this.#list = answer.value;
    else this.#notices.fail(answer.failure);
  }

  /** Asks for a folder and adds the encoder in it. */
  async add(): Promise<void> {
    const before = new Set(this.#list?.map(({ id, own }) => `${String(own)} ${id}`));
    const answer = await this.#bridge.call('encoders.add');
    if (!answer.ok) {
      this.#notices.fail(answer.failure);
      return;
    }
    if (answer.value === null) return;
    this.#list = answer.value;
    const added = answer.value.find(({ id, own }) => !before.has(`${String(own)} ${id}`));
    this.#notices.tell(words.encoders.added(added?.name ?? ''));
    await this.#run.again();
  }

  async remove({ id, name }: EncoderEntry): Promise<void> {
    const answer = await this.#bridge.call('encoders.remove', { encoder: id });
    if (!answer.ok) {
      this.#notices.fail(answer.failure);
      return;
    }
    this.#list = answer.value;
    this.#notices.tell(words.encoders.removed(name));
    await this.#run.again();
  }
}

/** The languages an encoder reads, by their names; of many only that they are many. */
export function languagesOf({ languages }: EncoderEntry): string {
  if (languages === null) return words.encoders.allLanguages;
  const names = new Intl.DisplayNames([words.language], { type: 'language' });
  return languages.map((language) => names.of(language) ?? language).join(', ');
}
