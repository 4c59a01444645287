import type { Comparison } from '../../core/contract/comparison';
import type { Span } from '../../core/contract/source';
import { rangeIn } from '../find/highlight';

/** How long words keep their flash; the style sheet fades it. */
const FLASH_MS = 1700;

/**
 * Lets the words of a span flash where they are drawn below `root`. Returns the element that holds their beginning, or
 * null when they are not drawn there.
 */
export function flashWords(root: Element, comparison: Comparison, source: number, span: Span): HTMLElement | null {
  const segment = comparison.sources[source]?.segments.find(
    ({ start, end }) => start <= span.start && span.start < end,
  );
  if (segment === undefined) return null;
  const words = root.querySelector<HTMLElement>(`[data-segment="${String(source)}:${String(segment.index)}"]`);
  if (words === null) return null;
  if (!('highlights' in CSS)) return words;
  const range = rangeIn(words, span.start - segment.start, span.end - segment.start);
  if (range === null) return words;
  CSS.highlights.set('flash', new Highlight(range));
  setTimeout(() => CSS.highlights.delete('flash'), FLASH_MS);
  return words;
}
