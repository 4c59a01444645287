import type { Comparison } from '../../core/contract/comparison';
import type { Bridge } from '../../core/contract/ipc';
import type { SearchAnswer, SearchFacets, SearchFilters, SearchHit } from '../../core/contract/library';
import type { Cases } from '../state/cases.svelte';
import type { View } from '../state/view.svelte';
import type { Page } from '../synopsis/page.svelte';

/** How long typing pauses before it is searched, milliseconds: shorter than a pause that is noticed. */
const PAUSE_MS = 90;

const ANY: SearchFilters = { case: null, outlet: null, language: null, from: null, to: null };

/** The search over all cases: what is asked, what was found, and the way from a hit to its paragraph. */
export class LibrarySearch {
  readonly #bridge: Bridge;
  readonly #cases: Cases;
  readonly #view: View;
  readonly #page: Page;
  #text = $state('');
  #filters = $state.raw<SearchFilters>(ANY);
  #facets = $state.raw<SearchFacets>({ outlets: [], languages: [] });
  #answer = $state.raw<SearchAnswer | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #round = 0;
  /** The hit whose case is being opened. */
  #wanted: SearchHit | null = null;

  constructor(bridge: Bridge, cases: Cases, view: View, page: Page) {
    this.#bridge = bridge;
    this.#cases = cases;
    this.#view = view;
    this.#page = page;
  }

  get text(): string {
    return this.#text;
  }
  set text(text: string) {
    this.#text = text;
    this.#soon();
  }
  get filters(): SearchFilters {
    return this.#filters;
  }
  get filtered(): boolean {
    return Object.values(this.#filters).some((value) => value !== null);
  }
  get facets(): SearchFacets {
    return this.#facets;
  }
  /** What was found last; null while nothing has been asked. */
  get answer(): SearchAnswer | null {
    return this.#answer;
  }

  narrow(change: Partial<SearchFilters>): void {
    this.#filters = { ...this.#filters, ...change };
    this.#soon();
  }

  clearFilters(): void {
    this.narrow(ANY);
  }

  /** What there is may have changed since the dialog was last open: asks again. */
  async begin(): Promise<void> {
    this.#soon();
    const facets = await this.#bridge.call('search.facets');
    if (facets.ok) this.#facets = facets.value;
  }

  /** Opens a case that was found. */
  openCase(id: string): void {
    this.#view.dialog = null;
    if (this.#cases.current?.id !== id) void this.#cases.open(id);
  }

  /** Opens a hit's case and goes to the paragraph as soon as it is there. */
  openHit(hit: SearchHit): void {
    this.#wanted = hit;
    this.openCase(hit.case);
    if (this.#page.comparison !== null) this.arrive(this.#page.comparison);
  }

  /** A comparison is shown: goes to the paragraph that was wanted if it is in it. */
  arrive({ sources }: Comparison): void {
    const hit = this.#wanted;
    if (hit === null) return;
    const source = sources.findIndex(({ id }) => id === hit.source);
    const segment = sources[source]?.segments.findIndex(({ id }) => id === hit.segment) ?? -1;
    if (segment < 0) return;
    this.#wanted = null;
    if (!this.#view.columnsShown) this.#view.layout = 'synopsis';
    this.#page.goTo({ source, segment }, hit.span);
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), PAUSE_MS);
  }

  async #ask(): Promise<void> {
    const round = ++this.#round;
    if (this.#text.trim() === '') {
      this.#answer = null;
      return;
    }
    const text = this.#text.slice(0, 500);
    const answer = await this.#bridge.call('search.find', { text, filters: { ...this.#filters } });
    // A later question has been asked meanwhile: its answer is the one to show.
    if (round === this.#round) this.#answer = answer.ok ? answer.value : { hits: [], cases: [], more: false };
  }
}
