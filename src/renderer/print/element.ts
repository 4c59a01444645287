/**
 * A DOM element with a class and children; text children are set as text, never parsed. For the print pages, which are
 * built and measured step by step and therefore not by Svelte.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
