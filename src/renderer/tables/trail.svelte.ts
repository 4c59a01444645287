import type { Passage } from '../../core/contract/facts';
import type { SegmentRef } from '../../core/contract/source';
import type { Page } from '../synopsis/page.svelte';
import type { Layout, View } from '../state/view.svelte';
import type { TableState } from './table-state.svelte';

/** Where the reader set out from: a table or a paragraph, and in words what was followed. */
export interface Origin {
  readonly layout: Layout;
  /** Null where it was a paragraph. */
  readonly table: TableState | null;
  /** The paragraph; of a table the cell is kept by the table itself. */
  readonly paragraph?: SegmentRef;
  readonly what: string;
}

/** The way from a cell of a table, or from a paragraph, to sentences in the columns, and back to where it began. */
export class Trail {
  readonly #view: View;
  readonly #page: Page;
  #origin = $state.raw<Origin | null>(null);
  #places = $state.raw<readonly Passage[]>([]);
  #at = $state(0);

  constructor(view: View, page: Page) {
    this.#view = view;
    this.#page = page;
  }

  /** Where `back` leads; null while there is no way back, or the reader is there. */
  get origin(): Origin | null {
    return this.#view.columnsShown ? this.#origin : null;
  }
  /** The place the reader was led to, from 1, and how many there are. */
  get position(): { readonly at: number; readonly of: number } {
    return { at: this.#at + 1, of: this.#places.length };
  }

  /** Leads to the first of the places: its row in view, its words flashing, the focus there. */
  follow(places: readonly Passage[], origin: Origin): void {
    if (places.length === 0) return;
    this.#origin = origin;
    this.#places = places;
    this.#at = 0;
    this.#view.layout = 'synopsis';
    this.#go();
  }

  /** Leads from a paragraph to another one in the same layout, with its words flashing and the focus there. */
  aside(from: SegmentRef, to: SegmentRef, what: string): void {
    this.#origin = { layout: this.#view.layout, table: null, paragraph: from, what };
    this.#places = [];
    const segment = this.#page.comparison?.sources[to.source]?.segments[to.segment];
    this.#page.goTo(to, segment ?? null);
  }

  /** Leads to the next (1) or previous (-1) place, around the end. */
  step(step: 1 | -1): void {
    if (this.#places.length === 0) return;
    this.#at = (this.#at + step + this.#places.length) % this.#places.length;
    this.#go();
  }

  /** Leads back to the cell or the paragraph the reader set out from. */
  back(): void {
    const { origin } = this;
    if (origin === null) return;
    this.#origin = null;
    if (origin.table !== null) origin.table.returning = true;
    this.#view.layout = origin.layout;
    if (origin.paragraph !== undefined) this.#page.goTo(origin.paragraph);
  }

  /** Forgets the way back. */
  leave(): void {
    this.#origin = null;
    this.#places = [];
  }

  #go(): void {
    const place = this.#places[this.#at];
    if (place !== undefined) this.#page.goTo(place, place);
  }
}
