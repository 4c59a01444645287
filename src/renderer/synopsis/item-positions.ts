/**
 * Drawn items as places: an item's index plus the share of it that lies above. `body` holds the drawn items, each naming
 * its index in `data-index`; offsets are pixels from the top of the scroller's content.
 */

/** The place at an offset; the nearest drawn one where the offset lies outside of what is drawn. */
export function positionAtOffset(body: HTMLElement, offset: number): number {
  const children = itemsOf(body);
  let low = 0;
  let high = children.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((children[middle]?.offsetTop ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const item = children[low];
  if (item === undefined) return 0;
  const share = item.offsetHeight === 0 ? 0 : (offset - item.offsetTop) / item.offsetHeight;
  return Number(item.dataset['index']) + Math.min(1, Math.max(0, share));
}

/** The offset of a place; null when its item is not drawn. */
export function offsetOfPosition(body: HTMLElement, position: number): number | null {
  const index = Math.floor(position);
  const item = itemsOf(body).find(({ dataset }) => Number(dataset['index']) === index);
  return item === undefined ? null : item.offsetTop + (position - index) * item.offsetHeight;
}

function itemsOf(body: HTMLElement): readonly HTMLElement[] {
  return [...body.children].filter((child) => child instanceof HTMLElement);
}
