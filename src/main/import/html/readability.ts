import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Element } from './tree';

/** Largest page that is shown to Readability, elements: it looks at every element's ancestors several times. */
const MOST = 60_000;
/** Deepest page that is shown to it. */
const DEEPEST = 200;
const MARK = 'data-n';

/** linkedom's document, which has what Readability uses of the standard's. */
type ReadabilityDocument = ConstructorParameters<typeof Readability>[0];
/** The part of an element of it that is used here. */
interface Selectable {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

/**
 * Which of the given elements Readability finds in the article, one answer an element: a second opinion beside our own.
 * Null where it finds no article, or the page is too large or too deep for it.
 */
export function keptByReadability(page: Element, elements: readonly Element[]): readonly boolean[] | null {
  const numbers = new Map<Element, number>();
  for (const element of elements) if (!numbers.has(element)) numbers.set(element, numbers.size);
  const html = serialise(page, numbers);
  if (html === null || numbers.size === 0) return null;
  const { document } = parseHTML(html) as unknown as { readonly document: ReadabilityDocument };
  const content = articleOf(document);
  if (content === null) return null;
  const kept = new Set([...content.querySelectorAll(`[${MARK}]`)].map((node) => Number(node.getAttribute(MARK))));
  if (kept.size === 0) return null;
  return elements.map((element) => kept.has(numbers.get(element) ?? -1));
}

/** What Readability takes for the article. A page that it trips over gets no second opinion; ours stands. */
function articleOf(document: ReadabilityDocument): Selectable | null {
  try {
    const options = { keepClasses: true, disableJSONLD: true, serializer: (node: unknown) => node };
    const reader = new Readability(document, options) as unknown as { parse(): { content: Selectable } | null };
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** The page as HTML again, without scripts and addresses, with the elements numbered. Null for one too large or too deep. */
function serialise(page: Element, numbers: ReadonlyMap<Element, number>): string | null {
  const whole = page.children.some((child) => typeof child === 'object' && child.name === 'html');
  const parts: string[] = [whole ? '<!doctype html>' : '<!doctype html><html>'];
  let count = 0;
  const open: { readonly node: Element | string | null; readonly close: string; readonly depth: number }[] = [
    { node: page, close: '', depth: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, close, depth } = next;
    if (node === null) parts.push(close);
    else if (typeof node === 'string') parts.push(escape(node));
    else {
      count += 1;
      if (count > MOST || depth > DEEPEST) return null;
      const plain = /^[a-z][a-z\d-]*$/u.test(node.name);
      if (plain) parts.push(`<${node.name}${attributesOf(node, numbers)}>`);
      if (plain && VOID.has(node.name)) continue;
      open.push({ node: null, close: plain ? `</${node.name}>` : '', depth });
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child !== undefined) open.push({ node: child, close: '', depth: depth + 1 });
      }
    }
  }
  return parts.join('');
}

function attributesOf(element: Element, numbers: ReadonlyMap<Element, number>): string {
  const number = numbers.get(element);
  const { class: names, id, role, itemprop } = element.attributes;
  const told = Object.entries({ class: names, id, role, itemprop, href: element.name === 'a' ? '#' : undefined })
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escape(value)}"`))
    .join('');
  return number === undefined ? told : `${told} ${MARK}="${String(number)}"`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
