/**
 * Breaks a block whose cells (`[data-flow]`) are too long for the page: what lies below `limit` (pixels from the top of
 * the view) moves, line by line, into a copy of the block that is returned for the next page. Returns null when not a
 * line would stay, so that the block is better moved as a whole.
 */
export function splitBlock(block: HTMLElement, limit: number): HTMLElement | null {
  const continued = block.cloneNode(true) as HTMLElement;
  const flows = [...block.querySelectorAll<HTMLElement>('[data-flow]')];
  const copies = [...continued.querySelectorAll<HTMLElement>('[data-flow]')];
  let kept = false;
  let moved = false;
  const tails: DocumentFragment[] = [];
  for (const flow of flows) {
    const range = rangeBelow(flow, limit - SPLIT_MARGIN);
    if (range === null) {
      tails.push(document.createDocumentFragment());
      kept ||= flow.textContent.trim() !== '';
      continue;
    }
    moved = true;
    const tail = range.extractContents();
    kept ||= flow.textContent.trim() !== '';
    tails.push(tail);
  }
  flows.forEach((_, index) => {
    const copy = copies[index];
    copy?.replaceChildren(tails[index] ?? '');
    copy?.firstElementChild?.classList.add('continued');
  });
  if (moved && kept) {
    continued.classList.add('continued-row');
    return continued;
  }
  // Nothing was won: put everything back where it was.
  flows.forEach((flow, index) => {
    flow.append(...(copies[index]?.childNodes ?? []));
  });
  return null;
}

/** Room kept below the last line for the cell's padding, CSS pixels. */
const SPLIT_MARGIN = 6;

/** The part of an element from its first line that ends below `limit`; null when everything fits. */
function rangeBelow(flow: HTMLElement, limit: number): Range | null {
  const walker = document.createTreeWalker(flow, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node as Text;
    const all = document.createRange();
    all.selectNodeContents(text);
    const rects = [...all.getClientRects()];
    if (!rects.some((rect) => rect.bottom > limit)) continue;
    const range = document.createRange();
    range.setStart(text, firstOffsetBelow(text, limit));
    range.setEnd(flow, flow.childNodes.length);
    return range;
  }
  return null;
}

/** The offset at which the first line below `limit` begins, never inside a word. */
function firstOffsetBelow(text: Text, limit: number): number {
  const probe = document.createRange();
  const isBelow = (offset: number): boolean => {
    probe.setStart(text, offset);
    probe.setEnd(text, Math.min(offset + 1, text.length));
    const rect = probe.getBoundingClientRect();
    return rect.height > 0 && rect.bottom > limit;
  };
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(middle)) high = middle;
    else low = middle + 1;
  }
  while (low > 0 && /\S/u.test(text.data.charAt(low - 1))) low--;
  return low;
}
