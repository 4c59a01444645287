import type { Comparison } from '../../core/contract/comparison';
import type { SourceId } from '../../core/contract/source';
import type { Arrangement } from '../state/case-memory';

/** Widths a column can be given, in pixels. */
export const NARROWEST = 180;
export const WIDEST = 960;

/** How the reader arranged the columns of the open case: by source, so that it holds when sources come and go. */
export class Columns {
  readonly #comparison: () => Comparison | null;
  /** The order the reader chose; sources that are not in it follow in the order of the case. */
  #order = $state.raw<readonly SourceId[]>([]);
  #hidden = $state.raw<ReadonlySet<SourceId>>(new Set());
  /** Widths that the reader chose, in pixels. */
  #widths = $state.raw<ReadonlyMap<SourceId, number>>(new Map());

  /** Every source by its position in the comparison, in the reader's order. */
  readonly all: readonly number[] = $derived.by(() => {
    const ids = this.#comparison()?.sources.map(({ id }) => id) ?? [];
    const chosen = this.#order.filter((id) => ids.includes(id));
    return [...chosen, ...ids.filter((id) => !chosen.includes(id))].map((id) => ids.indexOf(id));
  });
  /** The columns that are shown, from the first to the last. */
  readonly shown: readonly number[] = $derived.by(() => this.all.filter((at) => !this.isHidden(at)));

  constructor(comparison: () => Comparison | null) {
    this.#comparison = comparison;
  }

  isHidden(at: number): boolean {
    return this.#hidden.has(this.#idOf(at));
  }
  /** The columns that are not shown. */
  get hidden(): readonly number[] {
    return this.all.filter((at) => this.isHidden(at));
  }

  hide(at: number): void {
    if (this.shown.length > 1) this.#hidden = new Set([...this.#hidden, this.#idOf(at)]);
  }
  show(at: number): void {
    const hidden = new Set(this.#hidden);
    hidden.delete(this.#idOf(at));
    this.#hidden = hidden;
  }
  showAll(): void {
    this.#hidden = new Set();
  }

  /** Moves a column past its neighbour: to the start (-1) or to the end (1). */
  move(at: number, step: 1 | -1): void {
    const neighbour = this.shown[this.shown.indexOf(at) + step];
    if (neighbour !== undefined) this.put(at, neighbour);
  }
  canMove(at: number, step: 1 | -1): boolean {
    return this.shown[this.shown.indexOf(at) + step] !== undefined;
  }

  /** Puts a column where another one stands, which makes room. */
  put(at: number, where: number): void {
    if (at === where) return;
    const from = this.all.indexOf(at);
    const to = this.all.indexOf(where);
    const order = this.all.filter((other) => other !== at);
    order.splice(order.indexOf(where) + (from < to ? 1 : 0), 0, at);
    this.#order = order.map((other) => this.#idOf(other));
  }

  /** The width the reader gave a column, in pixels; null while it shares the room with the others. */
  widthOf(at: number): number | null {
    return this.#widths.get(this.#idOf(at)) ?? null;
  }
  resize(at: number, width: number): void {
    const widths = new Map(this.#widths);
    widths.set(this.#idOf(at), Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))));
    this.#widths = widths;
  }
  shareWidth(): void {
    this.#widths = new Map();
  }

  /** How the columns are arranged, to be kept. */
  get arrangement(): Arrangement {
    return { order: this.#order, hidden: [...this.#hidden], widths: [...this.#widths] };
  }
  /** Arranges the columns of another case: as they were left, or as they come. */
  reset(kept: Arrangement | null = null): void {
    this.#order = kept?.order ?? [];
    this.#hidden = new Set(kept?.hidden);
    this.#widths = new Map(kept?.widths);
  }

  #idOf(at: number): SourceId {
    return this.#comparison()?.sources[at]?.id ?? '';
  }
}
