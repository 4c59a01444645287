import { onMount, untrack } from 'svelte';
import type { Comparison } from '../../core/contract/comparison';
import type { Page } from './page.svelte';
import { holdIn, type Held } from './stay-put';
import type { Viewport } from './viewport.svelte';
import type { Windowing } from './windowing.svelte';

/** A view that has not moved for so long rests. */
const REST_MS = 200;

/**
 * Keeps the view at the place that is read: where the case was left, then wherever the reader asks to go, through every new
 * comparison of the same sources; and keeps in mind where it is. To be called while a component is set up.
 */
export function keepPlace(viewport: Viewport, page: Page, windowing: Windowing, comparison: () => Comparison): void {
  // The request is new whenever its round is; nothing else that changes brings anything into view.
  $effect(() => {
    const asked = page.reveal;
    untrack(() => {
      const reveal = asked === null ? null : page.takeReveal();
      if (reveal !== null) void viewport.show(reveal, page.items, windowing, comparison());
    });
  });
  // Other rows of the same sources, for instance once meaning was weighed: what is read stays where it is.
  let before = untrack(comparison);
  let held: Held | null = null;
  $effect.pre(() => {
    const { scroller, body } = viewport;
    const now = comparison();
    if (now === before) return;
    held = scroller === null || body === null || !sameSources(now, before) ? null : holdIn(scroller, body);
  });
  $effect(() => {
    const now = comparison();
    if (now === before) return;
    before = now;
    untrack(() => {
      if (held !== null) void viewport.keep(held, page, windowing);
    });
  });
  onMount(() => {
    page.takeUp();
    const { top } = page;
    if (top !== null) void viewport.restore(top, page, windowing);
  });
  // Where the view is, for the other layout and for the next time the case is opened.
  $effect(() => {
    const { visible } = viewport;
    const timer = setTimeout(() => {
      if (visible !== viewport.visible) return;
      page.top = viewport.topEdge(comparison());
      page.seen = viewport.rowsInView(page);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  });
}

function sameSources(one: Comparison, other: Comparison): boolean {
  return one.sources.map(({ id }) => id).join() === other.sources.map(({ id }) => id).join();
}
