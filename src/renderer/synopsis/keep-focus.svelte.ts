import { untrack } from 'svelte';

/**
 * Keeps the keyboard in `scroller` when what has the focus is scrolled so far away that it is no longer `drawn`: the scroller
 * itself has it then, so that keys go on to scroll, and arrows lead on from where the reader was. To be called while a
 * component is set up.
 */
export function keepFocus(scroller: () => HTMLElement | null, drawn: () => unknown): void {
  let inside = false;
  $effect.pre(() => {
    drawn();
    inside = untrack(scroller)?.contains(document.activeElement) ?? false;
  });
  $effect(() => {
    drawn();
    if (inside && document.activeElement === document.body) untrack(scroller)?.focus({ preventScroll: true });
  });
}
