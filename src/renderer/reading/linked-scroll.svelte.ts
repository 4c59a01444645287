import type { ColumnRows } from './column-rows';
import { gapFor, levelWith, pairsAround, rowAt, type RowSpan } from './level';

/** A column as far as scrolling goes. */
export interface ScrolledColumn {
  readonly scroller: HTMLElement;
  readonly rows: ColumnRows;
}

/** The share of a column's height, from the top, at which facts are held level. */
export const LINE = 0.26;

/** Scrolling that has paused this long is at rest. */
const REST_MS = 90;
/** A column is in place when it is no farther off than this, in pixels. */
const CLOSE_ENOUGH = 0.5;

/** What is level when the columns are at rest, and where in each column that lacks it the gap is, in pixels from its top. */
export interface Level {
  readonly row: string;
  readonly gaps: ReadonlyMap<number, number>;
}

/**
 * Scrolls the columns together, linked by fact. One column leads: the one that the reader last scrolled. While it moves
 * the others keep level with it, between two facts in proportion; at rest the fact at the line, or the chosen one, stands
 * exactly level. A column that was scrolled alone keeps its distance until it is levelled again.
 */
export class LinkedScroll {
  #linked = $state(true);
  #offsets = $state.raw<ReadonlyMap<number, number>>(new Map());
  #level = $state.raw<Level | null>(null);
  #leader: number | null = null;
  #alone: number | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #columns = new Map<number, ScrolledColumn>();
  readonly #chosen: () => string | null;

  /** `chosen` is the row that the reader chose; it is held level as long as it is in view. */
  constructor(chosen: () => string | null) {
    this.#chosen = chosen;
  }

  /** The column that the others follow; null before one was moved. */
  get leader(): number | null {
    return this.#leader;
  }
  get linked(): boolean {
    return this.#linked;
  }
  /** Whether a column keeps a distance to the others. */
  get shifted(): boolean {
    return [...this.#offsets.values()].some((offset) => Math.abs(offset) > 1);
  }
  get level(): Level | null {
    return this.#linked ? this.#level : null;
  }

  add(at: number, column: ScrolledColumn): () => void {
    this.#columns.set(at, column);
    return () => {
      this.#columns.delete(at);
    };
  }

  /** The reader takes hold of a column: from now on it leads; with `alone` only it moves. */
  lead(at: number, alone = false): void {
    this.#leader = at;
    this.#alone = alone ? at : null;
  }

  /** A column has moved. Only the leader moves others; what moved a follower was this class, or the page itself. */
  scrolled(at: number): void {
    if (at !== this.#leader || !this.#linked) return;
    clearTimeout(this.#rest);
    if (this.#alone === at) this.#keepDistances(at);
    else this.#follow(at);
    this.#rest = setTimeout(() => {
      this.settle();
      // What has just been drawn may be higher than it was taken for.
      requestAnimationFrame(() => {
        this.settle();
      });
    }, REST_MS);
  }

  /** Unlinks the columns, or links them again where they are: each keeps the distance it has. */
  toggle(): void {
    this.#linked = !this.#linked;
    if (this.#linked && this.#leader !== null) this.#keepDistances(this.#leader, true);
  }

  /** Brings a row of a column to the line, drawn or not; as exactly as its height is known. */
  bring(at: number, row: string): void {
    const column = this.#columns.get(at);
    const span = column?.rows.find(row);
    if (column === undefined || span == null) return;
    this.lead(at);
    moveTo(column.scroller, span.top - column.scroller.clientHeight * LINE);
  }

  /** Forgets every distance and brings the columns level. */
  levelAgain(): void {
    this.#offsets = new Map();
    this.#linked = true;
    this.settle();
  }

  /** At rest: the chosen fact, or the one at the line, stands exactly level with the leader's. */
  settle(): void {
    if (!this.#linked || this.#alone !== null) return;
    const leader = this.#leader ?? this.#columns.keys().next().value;
    const column = leader === undefined ? undefined : this.#columns.get(leader);
    if (leader === undefined || column === undefined) return;
    const spans = column.rows.spans();
    const row = this.#rowToHold(column, spans);
    if (row === null) return;
    const height = row.top - column.scroller.scrollTop;
    const gaps = new Map<number, number>();
    for (const [at, other] of this.#columns) {
      if (at === leader) continue;
      const { top, told } = placeIn(row, spans, other.rows.spans());
      const offset = this.#distance(at, leader);
      if (!told) gaps.set(at, height - offset);
      moveTo(other.scroller, top - height + offset);
    }
    this.#level = { row: row.row, gaps };
  }

  #follow(leader: number): void {
    const column = this.#columns.get(leader);
    if (column === undefined) return;
    this.#level = null;
    const line = column.scroller.clientHeight * LINE;
    const at = column.scroller.scrollTop + line;
    for (const [position, other] of this.#columns) {
      if (position === leader) continue;
      const target = levelWith(pairsAround(column.rows, other.rows, at), at) - line;
      moveTo(other.scroller, target + this.#distance(position, leader));
    }
  }

  #distance(at: number, leader: number): number {
    return (this.#offsets.get(at) ?? 0) - (this.#offsets.get(leader) ?? 0);
  }

  /** Takes the present distances for wanted: of the column that moved alone or, on linking anew, of every column. */
  #keepDistances(leader: number, all = false): void {
    const reference = all ? leader : [...this.#columns.keys()].find((at) => at !== leader);
    const column = reference === undefined ? undefined : this.#columns.get(reference);
    if (reference === undefined || column === undefined) return;
    const spans = column.rows.spans();
    const row = this.#rowToHold(column, spans);
    if (row === null) return;
    // Measured as it is kept at rest, by the fact that is held: between two facts the columns run at paces of their own.
    const height = row.top - column.scroller.scrollTop;
    const offsets = new Map(this.#offsets);
    for (const [at, other] of this.#columns) {
      if (at === reference || (!all && at !== leader)) continue;
      const level = placeIn(row, spans, other.rows.spans()).top - height;
      offsets.set(at, other.scroller.scrollTop - level + (this.#offsets.get(reference) ?? 0));
    }
    this.#offsets = offsets;
  }

  #rowToHold({ scroller }: ScrolledColumn, spans: readonly RowSpan[]): RowSpan | null {
    const { scrollTop, clientHeight } = scroller;
    const chosen = spans.find(({ row }) => row === this.#chosen());
    if (chosen !== undefined && chosen.bottom > scrollTop && chosen.top < scrollTop + clientHeight) return chosen;
    return rowAt(spans, scrollTop + clientHeight * LINE);
  }
}

/** Where a row of column `a` stands in column `b`, or would stand. */
function placeIn(
  { row }: RowSpan,
  a: readonly RowSpan[],
  b: readonly RowSpan[],
): { readonly top: number; readonly told: boolean } {
  const own = b.find((span) => span.row === row);
  return { top: own?.top ?? gapFor(row, a, b), told: own !== undefined };
}

function moveTo(scroller: HTMLElement, top: number): void {
  if (Math.abs(scroller.scrollTop - top) > CLOSE_ENOUGH) scroller.scrollTop = top;
}
