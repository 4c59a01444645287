import type { Row } from '../../core/contract/comparison';
import type { RowSpan } from './level';

/** From where to where a block reaches, in pixels from the top of the column's content; null while that is not known. */
type ExtentOf = (block: number) => { readonly start: number; readonly end: number } | null;

/**
 * The rows that a column tells, in its own order. Where one stands is read when it is asked for: paragraphs are laid out as
 * they come into view, and a long column has thousands.
 */
export class ColumnRows {
  readonly #extentOf: ExtentOf;
  readonly #order: readonly { readonly row: string; readonly first: number; readonly last: number }[];
  readonly #places: ReadonlyMap<string, number>;

  /** `rows` says which row each block tells; null for one that tells none. */
  constructor(rows: readonly (Row | null)[], extentOf: ExtentOf) {
    this.#extentOf = extentOf;
    const found = new Map<string, { row: string; first: number; last: number }>();
    for (const [block, row] of rows.entries()) {
      if (row === null) continue;
      const before = found.get(row.id);
      found.set(row.id, { row: row.id, first: before?.first ?? block, last: block });
    }
    this.#order = [...found.values()];
    this.#places = new Map(this.#order.map(({ row }, place) => [row, place]));
  }

  get count(): number {
    return this.#order.length;
  }

  /** The row at a place in the order; null where there is none, or none laid out. */
  at(place: number): RowSpan | null {
    const told = this.#order[place];
    const first = told === undefined ? null : this.#extentOf(told.first);
    const last = told === undefined ? null : this.#extentOf(told.last);
    if (told === undefined || first === null || last === null) return null;
    return { row: told.row, top: first.start, bottom: last.end };
  }

  find(row: string): RowSpan | null {
    const place = this.#places.get(row);
    return place === undefined ? null : this.at(place);
  }

  /** All rows that are laid out. */
  spans(): readonly RowSpan[] {
    return this.#order.flatMap((_told, place) => this.at(place) ?? []);
  }

  /** The place of the last row that begins at a height or above it; -1 above the first. By halving. */
  placeAt(height: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.at(middle)?.top ?? Infinity) <= height) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
