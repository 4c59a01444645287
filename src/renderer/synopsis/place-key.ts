import type { Place } from './navigate';

/** The attribute that names the place an element is, so that the keyboard focus can be brought there. */
export const PLACE_ATTRIBUTE = 'data-place';

/** A place as the value of that attribute. */
export function placeKey({ item, row, source }: Place): string {
  return JSON.stringify([item, row, source]);
}

/** The place an element is in, from the element or one around it; null outside of every place. */
export function placeAround(target: EventTarget | null): Place | null {
  const holder = target instanceof Element ? target.closest(`[${PLACE_ATTRIBUTE}]`) : null;
  const parts: unknown = JSON.parse(holder?.getAttribute(PLACE_ATTRIBUTE) ?? 'null');
  if (!Array.isArray(parts)) return null;
  const [item, row, source] = parts as readonly unknown[];
  if (typeof item !== 'string' || typeof source !== 'number') return null;
  return { item, row: typeof row === 'string' ? row : null, source };
}

/** The drawn element of a place below `root`, by the place's key; null while it is not drawn. */
export function elementAt(root: ParentNode, key: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[${PLACE_ATTRIBUTE}="${CSS.escape(key)}"]`);
}
