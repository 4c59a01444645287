import { elementAt, PLACE_ATTRIBUTE } from '../synopsis/place-key';

/** Frames within which what closes is gone, with its fading out. */
const FRAMES = 40;

/**
 * Gives the keyboard focus back to where it was before something opened, once that closed and nobody else took the focus:
 * also where a menu, or a palette that is itself gone, opened it. To be called while a component is set up.
 */
export function giveFocusBack(isOpen: () => boolean): void {
  let wasOpen = false;
  let opener: HTMLElement | null = null;
  $effect.pre(() => {
    const open = isOpen();
    if (open && !wasOpen) opener = openerOf(document.activeElement);
    if (!open && wasOpen) void giveBack(opener);
    wasOpen = open;
  });
}

/** What to go back to: a menu closes as well, but not the button that opened it. */
function openerOf(element: Element | null): HTMLElement | null {
  const menu = element?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  const opener = menu == null ? element : document.getElementById(menu);
  return opener instanceof HTMLElement && opener !== document.body ? opener : null;
}

async function giveBack(opener: HTMLElement | null): Promise<void> {
  const place = opener?.getAttribute(PLACE_ATTRIBUTE);
  for (let frame = 0; frame < FRAMES; frame++) {
    await new Promise(requestAnimationFrame);
    const focused = document.activeElement;
    const lost = focused === null || focused === document.body;
    if (!lost && focused.closest('[role="dialog"], [role="alertdialog"]') === null) return;
    if (!lost) continue;
    // Drawn anew in the meantime, a place is another element.
    const same = place == null ? null : elementAt(document, place);
    const target = opener?.isConnected === true ? opener : (same ?? document.getElementById('synopsis'));
    target?.focus({ preventScroll: true });
  }
}
