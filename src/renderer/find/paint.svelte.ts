import { tick } from 'svelte';
import type { Comparison } from '../../core/contract/comparison';
import type { View } from '../state/view.svelte';
import type { Find } from './find.svelte';
import { clearHighlights, highlightHits } from './highlight';

/**
 * Paints the hits below `root` as long as the find bar is open, and anew whenever `drawn` gives something else: other
 * rows, other marks that the hits lie in. To be called while a component is set up.
 */
export function paintHits(
  root: () => HTMLElement | null,
  drawn: () => unknown,
  comparison: () => Comparison,
  find: Find,
  view: View,
): void {
  const painted = $derived({ hits: find.hits, current: find.current, drawn: drawn() });
  $effect(() => {
    const element = root();
    if (!view.findOpen || element === null) return;
    const { hits, current } = painted;
    const { sources } = comparison();
    void tick().then(() => {
      highlightHits(element, hits, current, (hit) => sources[hit.source]?.segments[hit.segment]?.start ?? 0);
    });
    return clearHighlights;
  });
}
