import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { AfterPaint } from '../state/after-paint.svelte';
import { drawnFor, missingOf, NOTHING_DRAWN, withAnotherPart, type DrawnSpan, type ItemSpan } from './drawn-span';

/**
 * Up to this many items all are drawn: the browser's own selection, find and scroll anchoring then work untouched.
 * Beyond, only what is near the window (measured: 5 × 2,000 rows paint in 79 ms instead of 3,985).
 */
export const DRAW_ALL_UP_TO = 240;

/** Items drawn beyond each edge of the window, so that a fast scroll meets no blank. */
const OVERSCAN = 8;

/**
 * Those of them that are drawn at once with what is in view, for items that are lower than they were taken for; before the
 * first paint there are no others. The rest is made part by part in the frames that follow (measured: a row of five columns
 * takes up to 13 ms, and several came in one frame).
 */
const NEAR = 1;

/** Items drawn until it is known how high the window is: what fits a usual one. */
const FIRST_DRAWN = 5;

/** Parts of items that are made in a frame at the most (measured: up to 3 ms each). */
const MOST_PARTS = 4;

/** Which items are drawn, and how much room the ones before and after them take, in pixels. */
export interface DrawnRange extends ItemSpan {
  readonly before: number;
  readonly after: number;
  /** The first or the last one while it is being made: how many of its parts are there, and the room that is kept for it. */
  readonly unfinished: { readonly index: number; readonly parts: number; readonly height: number } | null;
}

export interface WindowingInput {
  readonly count: number;
  readonly scroller: HTMLElement | null;
  /** Room above the first item inside the scroller, in pixels. */
  readonly margin: number;
  /** How high each item is likely to be, until it has been measured, in pixels. */
  readonly heights: readonly number[];
  readonly keyOf: (index: number) => string;
  /** Parts that an item outside of the view is made of, one after the other. */
  readonly partsOf: (index: number) => number;
}

/** Draws the part of a long list that can be seen. The input is read anew whenever a part of it changes. */
export class Windowing {
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  readonly #input: () => WindowingInput;
  readonly #first = new AfterPaint();
  #drawn: DrawnSpan = NOTHING_DRAWN;
  /** Whether whole items were drawn since the last frame. */
  #grown = false;
  #frame: number | null = null;
  #range = $state.raw<DrawnRange | null>(null);
  /** The same, to be compared with. */
  #shown: DrawnRange | null = null;
  #total = $state(0);

  constructor(input: () => WindowingInput) {
    this.#input = input;
    this.#virtualizer = new Virtualizer(this.#options());
    $effect(() => {
      const unmount = this.#virtualizer._didMount();
      return () => {
        if (this.#frame !== null) cancelAnimationFrame(this.#frame);
        unmount();
      };
    });
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
    const { count } = this.#input();
    if (!this.#active) return { first: 0, end: count, before: 0, after: 0, unfinished: null };
    const range = this.#range;
    if (range === null || range.end > count)
      return { first: 0, end: Math.min(count, FIRST_DRAWN), before: 0, after: this.#total, unfinished: null };
    return range;
  });

  /** A drawn item that is not yet whole; null for one that is. */
  unfinished(index: number): DrawnRange['unfinished'] {
    const { unfinished } = this.range;
    return unfinished?.index === index ? unfinished : null;
  }

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

  /** Draws an item: where it is far from the view, by scrolling there. */
  bring(index: number): void {
    if (!this.#active) return;
    const { seen, wished } = this.#around();
    if (index < wished.first || index >= wished.end) this.#virtualizer.scrollToIndex(index, { align: 'center' });
    else this.#draw({ first: Math.min(seen.first, index), end: Math.max(seen.end, index + 1) }, wished);
  }

  #refresh(): void {
    if (!this.#active) return;
    this.#total = this.#virtualizer.getTotalSize();
    const { seen, wished } = this.#around();
    this.#draw(seen, wished);
  }

  /** What is in view, or next to it, and what is to be drawn around that. */
  #around(): { readonly seen: ItemSpan; readonly wished: ItemSpan } {
    const indexes = this.#virtualizer.getVirtualIndexes();
    const [head] = indexes;
    const tail = indexes.at(-1);
    const { range } = this.#virtualizer;
    if (head === undefined || tail === undefined || range === null)
      return { seen: NOTHING_DRAWN, wished: NOTHING_DRAWN };
    const wished = { first: head, end: tail + 1 };
    const first = Math.max(head, range.startIndex - NEAR);
    return { seen: { first, end: Math.min(wished.end, range.endIndex + 1 + NEAR) }, wished };
  }

  #draw(seen: ItemSpan, wished: ItemSpan): void {
    const before = this.#drawn;
    this.#show(drawnFor(seen, wished, before), wished);
    this.#grown ||= this.#drawn.first < before.first || this.#drawn.end > before.end;
  }

  readonly #advance = (): void => {
    this.#frame = null;
    const { wished } = this.#around();
    const up = this.#virtualizer.scrollDirection === 'backward';
    let drawn = this.#drawn;
    // A frame that has drawn whole items has done enough. One item becomes whole at the most: two that are measured at once,
    // above and below the view, may leave the content as high as it was, and what is read is moved unnoticed.
    const parts = this.#grown ? 0 : Math.min(MOST_PARTS, missingOf(drawn, wished));
    this.#grown = false;
    for (let part = 0; part < parts && (part === 0 || drawn.unfinished !== null); part++)
      drawn = withAnotherPart(drawn, wished, up, (index) => this.#input().partsOf(index));
    this.#show(drawn, wished);
  };

  #show(drawn: DrawnSpan, wished: ItemSpan): void {
    this.#drawn = drawn;
    if (missingOf(drawn, wished) > 0) this.#frame ??= requestAnimationFrame(this.#advance);
    const range = this.#rangeOf(drawn);
    if (!isSame(range, this.#shown)) this.#range = this.#shown = range;
  }

  #rangeOf({ first: firstWhole, end: endWhole, unfinished }: DrawnSpan): DrawnRange | null {
    const first = Math.min(firstWhole, unfinished?.index ?? firstWhole);
    const end = Math.max(endWhole, (unfinished?.index ?? -1) + 1);
    const { measurementsCache: measured } = this.#virtualizer;
    const head = measured[first];
    const tail = measured[end - 1];
    if (head === undefined || tail === undefined || first >= end) return null;
    const { margin } = this.#input();
    return {
      first,
      end,
      before: head.start - margin,
      after: Math.max(0, this.#virtualizer.getTotalSize() - (tail.end - margin)),
      unfinished: unfinished === null ? null : { ...unfinished, height: measured[unfinished.index]?.size ?? 0 },
    };
  }

  #options(): ConstructorParameters<typeof Virtualizer<HTMLElement, HTMLElement>>[0] {
    const { count, scroller, margin, heights, keyOf } = this.#input();
    return {
      count,
      getScrollElement: () => scroller,
      estimateSize: (index) => heights[index] ?? 0,
      getItemKey: keyOf,
      overscan: this.#first.painted ? OVERSCAN : NEAR,
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

function isSame(one: DrawnRange | null, other: DrawnRange | null): boolean {
  return (
    one?.first === other?.first &&
    one?.end === other?.end &&
    one?.before === other?.before &&
    one?.after === other?.after &&
    one?.unfinished?.index === other?.unfinished?.index &&
    one?.unfinished?.parts === other?.unfinished?.parts &&
    one?.unfinished?.height === other?.unfinished?.height
  );
}
