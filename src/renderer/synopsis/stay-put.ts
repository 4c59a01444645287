import { positionAtOffset } from './item-positions';

/** What stays where it is when the page around it changes: a drawn segment, and how far below the top edge it stands. */
export interface Held {
  readonly segment: string;
  readonly top: number;
}

/**
 * Keeps what the reader looks at where it is while the content is laid out anew: another comparison of the same case,
 * a panel that opens, larger text. Held is the paragraph with the keyboard focus, else the first one in view below `line`, a
 * share of the height. At the very top nothing is held. For `{@attach}` on the content; the scroller is the element around
 * it. Returns how to stop.
 */
export function stayPut(content: HTMLElement, line = 0): () => void {
  const scroller = content.closest<HTMLElement>('.scroller');
  if (scroller === null) return () => undefined;
  let held: Held | null = null;
  /** Where the scroller was when what is held had been brought back. */
  let back = NaN;

  const hold = (): void => {
    held = holdIn(scroller, content, line);
  };
  const scrolled = (): void => {
    // Brought back is to a whole pixel; to hold it there anew would move it a little more each time.
    if (!(Math.abs(scroller.scrollTop - back) <= 1)) hold();
  };
  const restore = (): void => {
    if (held === null || !bringBack(held, scroller)) hold();
    else back = scroller.scrollTop;
  };
  let observer: ResizeObserver | null = null;
  // Made after the observer of the list, which corrects the place of what it measures by its own reckoning: observers are
  // told in the order in which they were made, and the last word is to be the place of the words themselves.
  const frame = requestAnimationFrame(() => {
    observer = new ResizeObserver(restore);
    observer.observe(content);
    // What stands above pushes the content down without changing its size.
    for (const before of scroller.querySelectorAll('.before')) observer.observe(before);
  });
  // Before anything else that listens draws what has come into view.
  scroller.addEventListener('scroll', scrolled, { capture: true });
  scroller.addEventListener('focusin', hold);
  return () => {
    cancelAnimationFrame(frame);
    observer?.disconnect();
    scroller.removeEventListener('scroll', scrolled, { capture: true });
    scroller.removeEventListener('focusin', hold);
  };
}

/** Brings what is held back to where it stood; false while it is not drawn. */
export function bringBack({ segment, top }: Held, scroller: HTMLElement): boolean {
  const element = scroller.querySelector(`[data-segment="${segment}"]`);
  if (element === null) return false;
  scroller.scrollTop += topOf(element, scroller) - top;
  return true;
}

/** What is to stay where it is in a scroller; null at its very top. */
export function holdIn(scroller: HTMLElement, content: HTMLElement, line = 0): Held | null {
  if (scroller.scrollTop <= 1) return null;
  const focused = document.activeElement?.closest('[data-place]') ?? null;
  const first = focused !== null && scroller.contains(focused) ? focused.querySelector('[data-segment]') : null;
  const element = first !== null && isInView(first, scroller) ? first : firstInView(scroller, content, line);
  const segment = element?.getAttribute('data-segment');
  return element == null || segment == null ? null : { segment, top: topOf(element, scroller) };
}

function firstInView(scroller: HTMLElement, content: HTMLElement, line: number): Element | null {
  const down = line * scroller.clientHeight;
  const [item] = content.children;
  // Items count their offsets from the content or from the scroller, whichever is positioned.
  const above = item instanceof HTMLElement && item.offsetParent === content ? content.offsetTop : 0;
  const first = Math.floor(positionAtOffset(content, scroller.scrollTop + down - above));
  /** Longer than the view, so that none begins in it. */
  let around: Element | null = null;
  for (const item of content.children) {
    if (!(item instanceof HTMLElement) || Number(item.dataset['index']) < first) continue;
    if (topOf(item, scroller) > scroller.clientHeight) break;
    for (const element of item.querySelectorAll('[data-segment]')) {
      if (isInView(element, scroller) && topOf(element, scroller) >= down) return element;
      around ??= element;
    }
  }
  return around;
}

function isInView(element: Element, scroller: HTMLElement): boolean {
  const top = topOf(element, scroller);
  return top >= 0 && top < scroller.clientHeight;
}

function topOf(element: Element, scroller: HTMLElement): number {
  return element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}
