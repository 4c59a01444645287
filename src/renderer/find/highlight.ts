import type { Hit } from './search';

/** The attribute that names a drawn segment's words: "source:segment". Its text is the segment's, character by character. */
export const SEGMENT_ATTRIBUTE = 'data-segment';

/** Marks the hits that are drawn below `root`; the browser paints them without a change to the page. */
export function highlightHits(root: ParentNode, hits: readonly Hit[], current: Hit | null, startOf: StartOf): void {
  if (!('highlights' in CSS)) return;
  const bySegment = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = `${String(hit.source)}:${String(hit.segment)}`;
    const own = bySegment.get(key);
    if (own === undefined) bySegment.set(key, [hit]);
    else own.push(hit);
  }
  const found: Range[] = [];
  const foundCurrent: Range[] = [];
  for (const element of root.querySelectorAll(`[${SEGMENT_ATTRIBUTE}]`)) {
    for (const hit of bySegment.get(element.getAttribute(SEGMENT_ATTRIBUTE) ?? '') ?? []) {
      const start = startOf(hit);
      const range = rangeIn(element, hit.start - start, hit.end - start);
      if (range !== null) (hit === current ? foundCurrent : found).push(range);
    }
  }
  CSS.highlights.set('found', new Highlight(...found));
  CSS.highlights.set('found-current', new Highlight(...foundCurrent));
}

export function clearHighlights(): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('found');
  CSS.highlights.delete('found-current');
}

/** Where in its source's text the segment of a hit begins. */
export type StartOf = (hit: Hit) => number;

/** The range of characters below an element, counted over its text; null when the element holds fewer. */
export function rangeIn(element: Element, start: number, end: number): Range | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let passed = 0;
  let begun = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!begun && start < passed + length) {
      range.setStart(node, start - passed);
      begun = true;
    }
    if (begun && end <= passed + length) {
      range.setEnd(node, end - passed);
      return range;
    }
    passed += length;
  }
  return null;
}
