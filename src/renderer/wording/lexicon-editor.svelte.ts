import type { Bridge } from '../../core/contract/ipc';
import { LONGEST_ENTRY, plainWord, tidyLexicon, type Lexicon, type WordList } from '../../core/contract/lexicon';
import { bundledWords, LIST_LANGUAGES, listLanguage } from '../../core/wording/word-lists';
import { words } from '../messages';
import type { ComparisonRun } from '../state/comparison-run.svelte';
import type { Notices } from '../state/notices.svelte';

/** A word of a list as it is shown. */
export interface ListEntry {
  readonly word: string;
  /** Of the reader, or of the list that comes with the app. */
  readonly own: boolean;
  /** False for a word of the app's that the reader switched off. */
  readonly on: boolean;
}

/** The reader's charged and hedging words, read when they are shown; every change is kept and compared with at once. */
export class LexiconEditor {
  readonly #bridge: Bridge;
  readonly #run: ComparisonRun;
  readonly #notices: Notices;
  #lexicon = $state.raw<Lexicon>({});
  /** What it was before each change since it was shown, newest last. */
  #past = $state.raw<readonly Lexicon[]>([]);
  #language = $state('en');
  list = $state<WordList>('charged');
  /** What the reader types: it narrows the words that are shown, and is what can be added. */
  typed = $state('');

  constructor(bridge: Bridge, run: ComparisonRun, notices: Notices) {
    this.#bridge = bridge;
    this.#run = run;
    this.#notices = notices;
  }

  /** The language whose words are shown, as a primary subtag. */
  get language(): string {
    return this.#language;
  }
  set language(language: string) {
    this.#language = language;
    this.typed = '';
  }

  /** Those of the open case first, then those with words of their own. */
  get languages(): readonly string[] {
    const here = this.#run.comparison?.sources.map(({ meta }) => listLanguage(meta.language)) ?? [];
    return [...new Set([...here, ...LIST_LANGUAGES, ...Object.keys(this.#lexicon)])];
  }

  /** The words of the list that is shown, the reader's first, narrowed to what is typed. */
  readonly entries: readonly ListEntry[] = $derived.by(() => {
    const { add = [], remove = [] } = this.#edit;
    const sought = plainWord(this.typed);
    const off = new Set(remove);
    return [
      ...add.map((word) => ({ word, own: true, on: true })),
      ...bundledWords(this.#language, this.list).map((word) => ({ word, own: false, on: !off.has(word) })),
    ].filter(({ word }) => word.includes(sought));
  });

  /** How many words of the list count now. */
  get count(): number {
    const { add = [], remove = [] } = this.#edit;
    return add.length + bundledWords(this.#language, this.list).filter((word) => !remove.includes(word)).length;
  }

  /** Whether the typed words would change the list. */
  get addable(): boolean {
    return this.#typedWords.some((word) => !this.#holds(word));
  }
  get edited(): boolean {
    return (this.#edit.add ?? []).length + (this.#edit.remove ?? []).length > 0;
  }
  get undoable(): boolean {
    return this.#past.length > 0;
  }

  async load(): Promise<void> {
    this.#past = [];
    this.typed = '';
    const answer = await this.#bridge.call('lexicon.get');
    if (answer.ok) this.#lexicon = answer.value;
    else this.#notices.fail(answer.failure);
    const [first] = this.languages;
    if (first !== undefined && !this.languages.includes(this.#language)) this.#language = first;
  }

  /** Adds what is typed, several words between commas; a word of the app's that is off is switched on again. */
  async add(): Promise<void> {
    const { add = [], remove = [] } = this.#edit;
    const typed = this.#typedWords;
    const bundled = new Set(bundledWords(this.#language, this.list));
    await this.#change({
      add: [...new Set([...add, ...typed.filter((word) => !bundled.has(word))])],
      remove: remove.filter((word) => !typed.includes(word)),
    });
    this.typed = '';
  }

  /** Takes out one of the reader's words; switches one of the app's off, or on again. */
  async toggle({ word, own, on }: ListEntry): Promise<void> {
    const { add = [], remove = [] } = this.#edit;
    if (own) await this.#change({ add: add.filter((other) => other !== word), remove });
    else await this.#change({ add, remove: on ? [...remove, word] : remove.filter((other) => other !== word) });
  }

  /** The list as it comes with the app. */
  async restore(): Promise<void> {
    await this.#change({});
  }

  async undo(): Promise<void> {
    const before = this.#past.at(-1);
    if (before === undefined) return;
    if (await this.#keep(before)) this.#past = this.#past.slice(0, -1);
  }

  get #edit(): { readonly add?: readonly string[] | undefined; readonly remove?: readonly string[] | undefined } {
    return this.#lexicon[this.#language]?.[this.list] ?? {};
  }

  get #typedWords(): readonly string[] {
    return this.typed
      .split(/[,;،؛\n]/u)
      .map(plainWord)
      .filter((word) => word !== '' && word.length <= LONGEST_ENTRY);
  }

  #holds(word: string): boolean {
    const { add = [], remove = [] } = this.#edit;
    return add.includes(word) || (bundledWords(this.#language, this.list).includes(word) && !remove.includes(word));
  }

  async #change(edit: { readonly add?: readonly string[]; readonly remove?: readonly string[] }): Promise<void> {
    const before = this.#lexicon;
    const next = { ...before, [this.#language]: { ...before[this.#language], [this.list]: edit } };
    if (await this.#keep(tidyLexicon(next))) this.#past = [...this.#past, before];
  }

  async #keep(lexicon: Lexicon): Promise<boolean> {
    const sent = Object.fromEntries(
      Object.entries(lexicon).map(([language, lists]) => [
        language,
        Object.fromEntries(
          Object.entries(lists).map(([list, edit]) => [
            list,
            { add: [...(edit?.add ?? [])], remove: [...(edit?.remove ?? [])] },
          ]),
        ),
      ]),
    );
    const answer = await this.#bridge.call('lexicon.set', sent);
    if (!answer.ok) {
      this.#notices.fail(answer.failure);
      return false;
    }
    this.#lexicon = answer.value;
    await this.#run.again();
    return true;
  }
}

/** A language by its name in the language of the window. */
export function languageName(language: string): string {
  return new Intl.DisplayNames([words.language], { type: 'language' }).of(language) ?? language;
}
