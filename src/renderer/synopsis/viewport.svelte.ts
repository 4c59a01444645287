import { tick } from 'svelte';
import type { Comparison } from '../../core/contract/comparison';
import { flashWords } from './flash';
import type { Item } from './arrange';
import { offsetOfPosition, positionAtOffset } from './item-positions';
import type { Page, Reveal } from './page.svelte';
import { elementAt, placeKey } from './place-key';
import type { TopEdge } from '../state/case-memory';
import { bringBack, type Held } from './stay-put';
import { sidewaysDistance } from './sideways';
import { rowsInView, topEdgeOf, toTopEdge } from './top-edge';
import type { Windowing } from './windowing.svelte';

/** Frames that a list may need to draw and measure what it scrolled to. */
const FRAMES = 4;

/** The scrolled view of the synopsis: what of it is seen, and how a place comes into it. */
export class Viewport {
  scroller = $state<HTMLElement | null>(null);
  /** The drawn items. */
  body = $state<HTMLElement | null>(null);
  width = $state(0);
  #margin = $state(0);
  #across = $state(false);
  #crowded = $state(false);
  #visible = $state.raw({ from: 0, to: 0 });

  /** Room above the first item inside the scroller, in pixels. */
  get margin(): number {
    return this.#margin;
  }
  /** Whether the columns are scrolled sideways, so that the reference lies over others. */
  get across(): boolean {
    return this.#across;
  }
  /** Whether the columns need more than the width there is. Only then anything is pinned: a pinned cell is a layer. */
  get crowded(): boolean {
    return this.#crowded;
  }
  /** The part in view, as places in the items. */
  get visible(): { readonly from: number; readonly to: number } {
    return this.#visible;
  }

  /** Reads anew what is in view, after scrolling. */
  scrolled = (): void => {
    const { scroller, body } = this;
    if (scroller === null || body === null) return;
    this.#across = scroller.scrollLeft !== 0;
    const { scrollTop, clientHeight } = scroller;
    this.#visible = {
      from: positionAtOffset(body, scrollTop + this.#headHeight()),
      to: positionAtOffset(body, scrollTop + clientHeight),
    };
  };

  /** Follows the size of the content and of what stands above it, until the returned function is called. */
  measure(): () => void {
    const { scroller, body } = this;
    if (scroller === null || body === null) return () => undefined;
    const read = (): void => {
      this.#margin = body.offsetTop;
      this.#crowded = scroller.scrollWidth > scroller.clientWidth;
      this.scrolled();
    };
    const observer = new ResizeObserver(read);
    observer.observe(body);
    for (const before of scroller.querySelectorAll('.before')) observer.observe(before);
    return () => {
      observer.disconnect();
    };
  }

  /** Brings a place in the items (index and share) below the heads. */
  async jump(position: number, windowing: Windowing): Promise<void> {
    const { scroller, body } = this;
    if (scroller === null || body === null) return;
    if (position <= 0) {
      scroller.scrollTop = 0;
      return;
    }
    if (offsetOfPosition(body, position) === null) {
      windowing.bring(Math.floor(position));
      await nextFrame();
    }
    const offset = offsetOfPosition(body, position);
    if (offset !== null) scroller.scrollTop = offset - this.#headHeight();
  }

  /** What is at the upper edge, below the heads; null at the very top. */
  topEdge(comparison: Comparison): TopEdge | null {
    return this.scroller === null ? null : topEdgeOf(this.scroller, this.#headHeight(), comparison);
  }

  /** The rows with a paragraph in view. */
  rowsInView(page: Page): readonly string[] {
    return this.scroller === null ? [] : rowsInView(this.scroller, this.#headHeight(), page);
  }

  /** Brings a paragraph back to where it stood below the upper edge. */
  async restore(top: TopEdge, page: Page, windowing: Windowing): Promise<void> {
    await tick();
    const ref = page.refOf(top);
    const row = ref === null ? null : page.rowOf(ref);
    const { scroller } = this;
    if (ref === null || row === null || scroller === null) return;
    const { item } = page.placeOfRow(row.id, ref.source);
    // Two rounds: what has just been drawn may be higher than it was taken for.
    for (let round = 0; round < 2; round++) {
      if (!toTopEdge(scroller, this.#headHeight(), top, ref.source))
        windowing.bring(page.items.findIndex(({ key }) => key === item));
      await nextFrame();
    }
    toTopEdge(scroller, this.#headHeight(), top, ref.source);
  }

  /** Keeps what was held before the rows changed where it stood, and draws it first where that is needed. */
  async keep(held: Held, page: Page, windowing: Windowing): Promise<void> {
    const { scroller } = this;
    const [source, segment] = held.segment.split(':').map(Number);
    if (scroller === null || source === undefined || segment === undefined || bringBack(held, scroller)) return;
    const row = page.rowOf({ source, segment });
    if (row === null) return;
    const { item } = page.placeOfRow(row.id, source);
    windowing.bring(page.items.findIndex(({ key }) => key === item));
    for (let frame = 0; frame < FRAMES; frame++) {
      await nextFrame();
      // What has just been drawn may be higher than it was taken for: brought back twice.
      if (bringBack(held, scroller) && frame > 0) return;
    }
  }

  /** Brings what was asked for into view, with the focus or with words that flash. */
  async show(
    { place, focus, flash }: Reveal,
    items: readonly Item[],
    windowing: Windowing,
    comparison: Comparison,
  ): Promise<void> {
    await tick();
    const { scroller } = this;
    if (scroller === null) return;
    const key = placeKey(place);
    let element = elementAt(scroller, key);
    if (element === null) windowing.bring(items.findIndex((item) => item.key === place.item));
    for (let frame = 0; frame < FRAMES && element === null; frame++) {
      await nextFrame();
      element = elementAt(scroller, key);
    }
    if (element === null) return;
    if (focus) element.focus({ preventScroll: true });
    const target = flash === null ? element : (flashWords(element, comparison, place.source, flash) ?? element);
    bringIntoView(element.querySelector<HTMLElement>('.current') ?? target, scroller);
  }

  /** The heads cover the top of the view. */
  #headHeight(): number {
    return this.scroller?.querySelector('.heads')?.clientHeight ?? 0;
  }
}

/** Scrolls as little as needed, and across only as far as the pinned reference leaves room. */
function bringIntoView(element: HTMLElement, scroller: HTMLElement): void {
  const box = element.getBoundingClientRect();
  const room = scroller.getBoundingClientRect();
  const far = box.bottom < room.top - room.height / 2 || box.top > room.bottom + room.height / 2;
  const left = scroller.scrollLeft;
  element.scrollIntoView({ block: far ? 'center' : 'nearest', inline: 'nearest' });
  scroller.scrollLeft = left;
  const cell = element.closest<HTMLElement>('.cell');
  if (cell !== null) scroller.scrollLeft += sidewaysDistance(cell, scroller, '.cell.reference');
}

function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}
