import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
} from '@tanstack/virtual-core';
import { AfterPaint } from '../state/after-paint.svelte';

/**
 * Up to this many items all are drawn: the browser's own selection, find and scroll anchoring then work untouched.
 * Beyond, only what is near the window (measured: 5 × 2,000 rows paint in 79 ms instead of 3,985).
 */
export const DRAW_ALL_UP_TO = 240;

/** Items drawn beyond each edge of the window, so that a fast scroll meets no blank. */
const OVERSCAN = 8;

/** The same for the first paint, for items that are lower than they were taken for; the rest is drawn after it. */
const FIRST_OVERSCAN = 1;

/** Items drawn until it is known how high the window is: what fits a usual one. */
const FIRST_DRAWN = 5;

/** Which items are drawn, and how much room the ones before and after them take, in pixels. */
export interface DrawnRange {
  readonly first: number;
  /** One past the last drawn item. */
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

export interface WindowingInput {
  readonly count: number;
  readonly scroller: HTMLElement | null;
  /** Room above the first item inside the scroller, in pixels. */
  readonly margin: number;
  /** How high each item is likely to be, until it has been measured, in pixels. */
  readonly heights: readonly number[];
  readonly keyOf: (index: number) => string;
}

/** Draws the part of a long list that can be seen. The input is read anew whenever a part of it changes. */
export class Windowing {
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  readonly #input: () => WindowingInput;
  readonly #first = new AfterPaint();
  #drawn = $state.raw<readonly VirtualItem[]>([]);
  #total = $state(0);

  constructor(input: () => WindowingInput) {
    this.#input = input;
    this.#virtualizer = new Virtualizer(this.#options());
    $effect(() => this.#virtualizer._didMount());
    $effect.pre(() => {
      this.#virtualizer.setOptions(this.#options());
      this.#virtualizer._willUpdate();
      this.#refresh();
    });
  }

  get #active(): boolean {
    return this.#input().count > DRAW_ALL_UP_TO;
  }

  readonly range: DrawnRange = $derived.by(() => {
    const { count, margin } = this.#input();
    if (!this.#active) return { first: 0, end: count, before: 0, after: 0 };
    const [head] = this.#drawn;
    const tail = this.#drawn.at(-1);
    if (head === undefined || tail === undefined || tail.index >= count)
      return { first: 0, end: Math.min(count, FIRST_DRAWN), before: 0, after: this.#total };
    return {
      first: head.index,
      end: tail.index + 1,
      before: head.start - margin,
      after: Math.max(0, this.#total - (tail.end - margin)),
    };
  });

  /** Measures a drawn item now and whenever its size changes. For use with `{@attach}`; the element names its index. */
  measure = (element: HTMLElement): (() => void) => {
    if (this.#active) this.#virtualizer.measureElement(element);
    return () => {
      this.#virtualizer.measureElement(null);
    };
  };

  /** From where to where an item reaches, drawn or not, in pixels from the top of the scroller's content. */
  extentOf(index: number, body: HTMLElement): { readonly start: number; readonly end: number } | null {
    if (this.#active) {
      const item = this.#virtualizer.measurementsCache[index];
      return item === undefined ? null : { start: item.start, end: item.end };
    }
    const element = body.children[index];
    if (!(element instanceof HTMLElement)) return null;
    const start = body.offsetTop + element.offsetTop;
    return { start, end: start + element.offsetHeight };
  }

  /** Scrolls so that an item, drawn or not, is in view. */
  scrollTo(index: number): void {
    if (this.#active) this.#virtualizer.scrollToIndex(index, { align: 'center' });
  }

  #refresh(): void {
    if (!this.#active) return;
    this.#drawn = this.#virtualizer.getVirtualItems();
    this.#total = this.#virtualizer.getTotalSize();
  }

  #options(): ConstructorParameters<typeof Virtualizer<HTMLElement, HTMLElement>>[0] {
    const { count, scroller, margin, heights, keyOf } = this.#input();
    return {
      count,
      getScrollElement: () => scroller,
      estimateSize: (index) => heights[index] ?? 0,
      getItemKey: keyOf,
      overscan: this.#first.painted ? OVERSCAN : FIRST_OVERSCAN,
      scrollMargin: margin,
      enabled: scroller !== null && count > DRAW_ALL_UP_TO,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      indexAttribute: 'data-index',
      // A new element is measured by the resize observer after the browser's own layout; measuring it at once would
      // force a layout for every single row.
      measureElement: (element, entry, instance) => {
        if (entry !== undefined) return measureElement(element, entry, instance);
        const index = instance.indexFromElement(element);
        return instance.itemSizeCache.get(keyOf(index)) ?? heights[index] ?? 0;
      },
      onChange: () => {
        this.#refresh();
      },
    };
  }
}
