import type { Passage } from '../../core/contract/facts';
import type { Page } from '../synopsis/page.svelte';
import type { Layout, View } from '../state/view.svelte';
import type { TableState } from './table-state.svelte';

/** Where the reader set out from: a table, and in words what was followed. */
export interface Origin {
  readonly layout: Layout;
  readonly table: TableState;
  readonly what: string;
}

/** The way from a cell of a table to its sentences in the columns, and back to the same cell. */
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

  /** Leads to the next (1) or previous (-1) place, around the end. */
  step(step: 1 | -1): void {
    if (this.#places.length === 0) return;
    this.#at = (this.#at + step + this.#places.length) % this.#places.length;
    this.#go();
  }

  /** Leads back to the cell the reader set out from. */
  back(): void {
    const { origin } = this;
    if (origin === null) return;
    this.#origin = null;
    origin.table.returning = true;
    this.#view.layout = origin.layout;
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
