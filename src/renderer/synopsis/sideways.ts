/**
 * How far a scroller must move sideways, in pixels, so that a cell is seen whole: beside the pinned reference, which
 * covers one of its edges, and beside the gutter. Zero when it is seen already; the near edge wins where it is too wide.
 */
export function sidewaysDistance(cell: HTMLElement, scroller: HTMLElement, pinnedSelector: string): number {
  const row = cell.parentElement;
  const pinned = row?.querySelector<HTMLElement>(`:scope > ${pinnedSelector}`) ?? null;
  if (pinned === cell) return 0;
  const room = scroller.getBoundingClientRect();
  const gutter = row?.firstElementChild?.getBoundingClientRect().width ?? 0;
  const box = cell.getBoundingClientRect();
  const rightToLeft = getComputedStyle(scroller).direction === 'rtl';
  let left = room.left + (rightToLeft ? 0 : gutter);
  let right = room.left + scroller.clientWidth - (rightToLeft ? gutter : 0);
  if (pinned !== null) {
    const before = (pinned.compareDocumentPosition(cell) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const width = pinned.getBoundingClientRect().width;
    if (before !== rightToLeft) left += width;
    else right -= width;
  }
  if (box.left < left) return box.left - left;
  return box.right > right ? Math.min(box.right - right, box.left - left) : 0;
}
