import { nextSort, type Sort } from './table';

/** How many rows are drawn at first, and how many more whenever the end is reached: a table of thousands opens at once. */
export const ROWS_DRAWN = 60;

/** Where the keyboard is in a table: an entry of a cell, or the cell where it has none. */
export interface Spot {
  /** Key of the row; null for the heads. */
  readonly row: string | null;
  readonly column: string;
  readonly index: number;
}

/** What the reader did to a table; kept while another view is shown. */
export class TableState {
  readonly #usual: Sort | null;
  sort = $state.raw<Sort | null>(null);
  /** What the rows are searched for. */
  text = $state('');
  limit = $state(ROWS_DRAWN);
  spot = $state.raw<Spot | null>(null);
  /** How far the table is scrolled. */
  scroll = { left: 0, top: 0 };
  /** The reader comes back to the spot from a sentence: the table takes the focus when it is drawn. */
  returning = false;

  /** A table that begins in the order `usual`. */
  constructor(usual: Sort | null = null) {
    this.#usual = usual;
    this.sort = usual;
  }

  /** A click on the head of a column. */
  sortBy(column: string, largestFirst = false): void {
    this.sort = nextSort(this.sort, column, largestFirst) ?? this.#usual;
  }
  showMore(): void {
    this.limit += ROWS_DRAWN;
  }
  reset(): void {
    this.sort = this.#usual;
    this.text = '';
    this.limit = ROWS_DRAWN;
    this.spot = null;
    this.scroll = { left: 0, top: 0 };
    this.returning = false;
  }
}
