import type { Comparison } from '../../core/contract/comparison';
import type { TopEdge } from '../state/case-memory';
import type { Page } from './page.svelte';

/** The first paragraph in view of a scroller, below what covers `covered` pixels of it; null at the very top. */
export function topEdgeOf(scroller: HTMLElement, covered: number, { sources }: Comparison): TopEdge | null {
  if (scroller.scrollTop <= 1) return null;
  const edge = scroller.getBoundingClientRect().top + covered;
  for (const element of scroller.querySelectorAll('[data-segment]')) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom <= edge) continue;
    const [source, segment] = (element.getAttribute('data-segment') ?? '').split(':').map(Number);
    const id = sources[source ?? -1]?.id;
    return id === undefined || segment === undefined ? null : { source: id, segment, offset: Math.round(top - edge) };
  }
  return null;
}

/** The rows with a paragraph in view of a scroller, below what covers `covered` pixels of it, each once. */
export function rowsInView(scroller: HTMLElement, covered: number, page: Page): readonly string[] {
  const room = scroller.getBoundingClientRect();
  const found = new Set<string>();
  for (const element of scroller.querySelectorAll('[data-segment]')) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom <= room.top + covered || top >= room.bottom) continue;
    const [source, segment] = (element.getAttribute('data-segment') ?? '').split(':').map(Number);
    const row = source === undefined || segment === undefined ? null : page.rowOf({ source, segment });
    if (row !== null) found.add(row.id);
  }
  return [...found];
}

/** Brings a drawn paragraph to where it stood; false while it is not drawn. */
export function toTopEdge(
  scroller: HTMLElement,
  covered: number,
  { segment, offset }: TopEdge,
  source: number,
): boolean {
  const element = scroller.querySelector(`[data-segment="${String(source)}:${String(segment)}"]`);
  if (element === null) return false;
  const edge = scroller.getBoundingClientRect().top + covered;
  scroller.scrollTop += element.getBoundingClientRect().top - edge - offset;
  return true;
}
