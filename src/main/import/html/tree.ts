import { Parser } from 'htmlparser2';
import { ImportError } from '../import-error';

/** An element of a page. Text is a string among the children. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | null;
  readonly children: (Element | string)[];
}

/** A page taken apart: its elements, and what only scripts and comments carry. */
export interface Page {
  readonly root: Element;
  /** The contents of every JSON-LD script. */
  readonly data: readonly string[];
  /** The address in the note that browsers leave in saved pages; null without one. */
  readonly savedFrom: string | null;
}

/** Browsers nest 512 elements at most and saved pages therefore do, too; the rest is room for hand-made ones. */
const DEEPEST = 2000;
/** Most elements: ten times the largest live blog. */
const MOST_ELEMENTS = 400_000;

/** Elements whose contents are no text of the page. */
const SILENT = new Set(
  'script style noscript template iframe frame object embed applet svg math canvas audio video map select textarea datalist progress meter'.split(
    ' ',
  ),
);

/**
 * Reads a page. No script runs and nothing is fetched: scripts, styles, frames and drawings are passed over. Any string
 * is a page; throws `ImportError` for one that is nested too deeply or has too many elements.
 */
export function readPage(html: string): Page {
  const root: Element = { name: '#page', attributes: {}, parent: null, children: [] };
  const data: string[] = [];
  let savedFrom: string | null = null;
  let open = root;
  let depth = 0;
  let count = 0;
  /** How many silent elements are open; text inside is not read. */
  let silent = 0;
  let json: string | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        count += 1;
        if (depth > DEEPEST || count > MOST_ELEMENTS) throw new ImportError('file-too-complex');
        if (silent > 0 || (SILENT.has(name) && !isShadow(name, attributes))) {
          silent += 1;
          if (name === 'script' && /^application\/ld\+json/iu.test(attributes['type'] ?? '')) json = '';
          return;
        }
        const element: Element = { name, attributes, parent: open, children: [] };
        open.children.push(element);
        open = element;
      },
      ontext(text) {
        if (json !== null) json += text;
        else if (silent === 0) open.children.push(text);
      },
      onclosetag() {
        depth -= 1;
        if (silent > 0) {
          silent -= 1;
          if (json !== null) data.push(json);
          json = null;
        } else if (open.parent !== null) {
          open = open.parent;
        }
      },
      oncomment(comment) {
        savedFrom ??= /saved from url=\(\d+\)(https?:\/\/[^\s"'<>]+)/iu.exec(comment.slice(0, 2000))?.[1] ?? null;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return { root, data, savedFrom };
}

/** True for what a saved page keeps of a component's own document: its text is text of the page. */
function isShadow(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return name === 'template' && ('shadowmode' in attributes || 'shadowrootmode' in attributes);
}

/** The elements below an element, parents before children, in the order of the page. */
export function* descendants(element: Element): Generator<Element, void, void> {
  const open: Element[] = [element];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next !== element) yield next;
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (typeof child === 'object') open.push(child);
    }
  }
}

/** The text below an element as it stands in the page. */
export function textOf(element: Element): string {
  let text = '';
  const open: (Element | string)[] = [element];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') text += next;
    else {
      if (next.name === 'br') text += '\n';
      for (let index = next.children.length - 1; index >= 0; index -= 1) {
        const child = next.children[index];
        if (child !== undefined) open.push(child);
      }
    }
  }
  return text;
}

/** Text on one line; no-break spaces stay, soft hyphens and marks of nothing go. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00ad\u2060\ufeff]/gu, '')
    .replace(/[^\S\u00a0\u202f\u2009]+/gu, ' ')
    .trim();
}
