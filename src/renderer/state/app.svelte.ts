import { createContext, tick } from 'svelte';
import type { Case } from '../../core/contract/case';
import type { AppInfo, Bridge } from '../../core/contract/ipc';
import type { Source, SourceId } from '../../core/contract/source';
import { runMenuCommand } from '../commands/commands';
import { FactsState } from '../facts/facts-state.svelte';
import { Find } from '../find/find.svelte';
import { Incoming } from '../import/incoming.svelte';
import { Imports } from '../import/imports.svelte';
import { Paste } from '../import/paste.svelte';
import { SourceEdit } from '../import/source-edit.svelte';
import { Backups } from '../cases/backups.svelte';
import { Encoders } from '../settings/encoders.svelte';
import { OwnNames } from '../settings/own-names.svelte';
import { LibrarySearch } from '../search/library-search.svelte';
import { LinkedScroll } from '../reading/linked-scroll.svelte';
import type { Place } from '../synopsis/navigate';
import type { PairLight } from '../synopsis/pair-light.svelte';
import { Page } from '../synopsis/page.svelte';
import { Rehearsal } from '../synopsis/rehearsal.svelte';
import { Trail } from '../tables/trail.svelte';
import { LexiconEditor } from '../wording/lexicon-editor.svelte';
import { WordingState } from '../wording/wording-state.svelte';
import { recallCase } from './case-memory';
import { CaseSources } from './case-sources';
import { Cases } from './cases.svelte';
import { ComparisonRun } from './comparison-run.svelte';
import { Corrections } from './corrections.svelte';
import { Exports } from './exports.svelte';
import { Notices } from './notices.svelte';
import { Theme } from './theme.svelte';
import { View } from './view.svelte';

/** The state of the window, one object a concern, and how they are connected. */
export class App {
  readonly mac: boolean;
  readonly notices = new Notices();
  readonly view = new View();
  readonly theme: Theme;
  readonly cases: Cases;
  /** What the reader does to the sources of the open case. */
  readonly caseSources: CaseSources;
  /** What files bring into the library. */
  readonly incoming: Incoming;
  readonly run: ComparisonRun;
  readonly page: Page;
  /** Draws the columns unseen while the first comparison that takes long is waited for. */
  readonly rehearsal = new Rehearsal();
  readonly find: Find;
  /** How the columns of the reading layout scroll together. */
  readonly scroll: LinkedScroll;
  /** What the reader did to the tables of the facts and the wording view. */
  readonly facts = new FactsState();
  readonly wording = new WordingState();
  /** The way from a table to the sentences and back. */
  readonly trail: Trail;
  readonly corrections: Corrections;
  readonly exports: Exports;
  readonly paste: Paste;
  /** What the reader corrects about a source. */
  readonly sourceEdit: SourceEdit;
  /** How far an import is. */
  readonly imports: Imports;
  /** The search over all cases. */
  readonly search: LibrarySearch;
  readonly backups: Backups;
  readonly encoders: Encoders;
  /** The lists of charged and hedging words. */
  readonly lexicon: LexiconEditor;
  /** The reader's lists of names of one thing. */
  readonly names: OwnNames;
  readonly #bridge: Bridge;
  #shownCase: string | null = null;
  #light = $state.raw<PairLight | null>(null);

  constructor(bridge: Bridge, mac: boolean) {
    this.#bridge = bridge;
    this.mac = mac;
    this.theme = new Theme(bridge);
    this.run = new ComparisonRun(bridge);
    this.page = new Page(this.run);
    this.find = new Find(this.page);
    this.scroll = new LinkedScroll(() => this.page.place?.row ?? null);
    this.trail = new Trail(this.view, this.page);
    this.cases = new Cases(bridge, this.notices, (current) => {
      this.#caseChanged(current);
    });
    this.caseSources = new CaseSources(bridge, this.cases, this.notices);
    this.incoming = new Incoming(bridge, this.cases, this.caseSources, this.notices, (source, among) => {
      this.sourceEdit.begin(source, among);
    });
    this.imports = new Imports(bridge);
    this.corrections = new Corrections(bridge, this.cases, this.notices);
    this.sourceEdit = new SourceEdit(bridge, this.cases, this.corrections, this.view, this.notices);
    this.exports = new Exports(bridge, this.cases, this.notices);
    this.paste = new Paste(this.incoming, this.view);
    this.search = new LibrarySearch(bridge, this.cases, this.view, this.page);
    this.encoders = new Encoders(bridge, this.run, this.notices);
    this.lexicon = new LexiconEditor(bridge, this.run, this.notices);
    this.names = new OwnNames(bridge, this.run, this.notices);
    this.backups = new Backups(bridge, this.cases, this.notices);
  }

  /** Starts listening and asks for the first case; returns how to stop listening. */
  start(): () => void {
    const ends = [
      this.run.listen(),
      this.imports.listen(),
      this.exports.listen(),
      this.names.listen(),
      this.theme.follow(),
      this.view.follow(),
      this.#bridge.on('changed', (event) => void this.cases.changedElsewhere(event.case)),
      this.#bridge.on('command', ({ command }) => {
        runMenuCommand(this, command);
      }),
      this.#bridge.on('opened', (event) => void this.incoming.openedOutside(event)),
    ];
    void this.theme.start();
    void this.incoming.start();
    return () => {
      for (const end of ends) end();
    };
  }

  /** The sources as they are shown, with what is known of them now. */
  get sources(): readonly Source[] {
    const now = this.cases.current?.sources ?? [];
    const known = new Map(now.map((source) => [source.id, source]));
    return this.run.comparison?.sources.map((source) => known.get(source.id) ?? source) ?? now;
  }

  /** Opens the find bar, beside the columns; where tables are shown, finding is filtering their rows. */
  openFind(): void {
    if (this.view.layout === 'overview') this.view.layout = 'synopsis';
    if (this.view.columnsShown) this.view.findOpen = true;
    else document.querySelector<HTMLInputElement>('[data-table-filter]')?.select();
  }

  /** What the app is and runs on; null when that cannot be told. */
  async info(): Promise<AppInfo | null> {
    const answer = await this.#bridge.call('app.info');
    return answer.ok ? answer.value : null;
  }

  /** The licences of everything the app is built of; empty when they cannot be told. */
  async licences(): Promise<string> {
    const answer = await this.#bridge.call('app.licences');
    return answer.ok ? answer.value : '';
  }

  /** Starts linking the paragraph the reader is at; the next one chosen becomes its counterpart. */
  beginLink(): void {
    const { place, row } = this.page;
    const segment = row?.cells.find(({ source }) => source === place?.source)?.segments[0];
    if (place !== null && segment !== undefined) this.page.linking = { source: place.source, segment };
  }

  /** The paragraphs at the reader's place that can be left out; null in a bundled case and where there are none. */
  get leavable(): { readonly source: SourceId; readonly segments: readonly number[] } | null {
    const { place, row, comparison } = this.page;
    const cell = row?.cells.find(({ source }) => source === place?.source);
    const source = cell === undefined ? undefined : comparison?.sources[cell.source];
    if (cell === undefined || source === undefined || this.cases.addable === null) return null;
    return { source: source.id, segments: cell.segments };
  }

  /** Leaves the paragraphs at the reader's place out of the comparison. */
  leaveOut(): void {
    const found = this.leavable;
    if (found !== null) void this.corrections.leaveOut(found.source, found.segments, true);
  }

  /**
   * A paragraph was chosen, by Enter or, while linking, by a click on `target`: it becomes the counterpart of the one
   * that is being linked; otherwise the inspector explains it.
   */
  activate(place: Place, target: EventTarget | null): void {
    if (this.page.linking === null) {
      this.view.inspectorOpen = true;
      void tick().then(() => document.getElementById('inspector')?.focus());
      return;
    }
    const named = target instanceof Element ? target.closest('[data-segment]') : null;
    const within = named?.getAttribute('data-segment')?.split(':')[1];
    const first = this.page.row?.cells.find(({ source }) => source === place.source)?.segments[0];
    const segment = within === undefined ? first : Number(within);
    if (segment !== undefined) void this.#finishLink(place.source, segment);
  }

  /** What lights up sentences in the layout that is shown; null where none is. */
  get light(): PairLight | null {
    return this.#light;
  }
  /** The layout that is shown lights up its sentences; returns how to end that. */
  lightSentences(light: PairLight): () => void {
    this.#light = light;
    return () => {
      if (this.#light === light) this.#light = null;
    };
  }

  async #finishLink(source: number, segment: number): Promise<void> {
    const from = this.page.linking;
    if (from === null || from.source === source) return;
    this.page.linking = null;
    await this.corrections.correct('link', from, { source, segment });
  }

  #caseChanged(current: Case | null): void {
    if (current?.id !== this.#shownCase) {
      this.page.reset(current === null ? null : recallCase(current.id));
      this.facts.reset();
      this.wording.reset();
      this.trail.leave();
    }
    this.#shownCase = current?.id ?? null;
    void this.run.follow(current);
  }
}

export const [getApp, setApp] = createContext<App>();
