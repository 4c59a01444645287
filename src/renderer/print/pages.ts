import type { PrintContent } from '../../core/contract/ipc';
import { words } from '../messages';
import { element } from './element';
import { splitBlock } from './split';

/** A block is only broken over two pages when at least this share of the page would stay empty otherwise. */
const SPLIT_FROM = 0.3;

/**
 * Fixed page boxes that are filled from the top: running head, column heads, blocks, foot. A block that does not fit
 * moves to the next page or, when that left too large a hole or it is taller than a page, is broken between lines.
 */
export class Pages {
  readonly #body: HTMLElement;
  readonly #content: PrintContent;
  #heads: HTMLElement | null = null;
  #area: HTMLElement | null = null;

  constructor(body: HTMLElement, content: PrintContent) {
    this.#body = body;
    this.#content = content;
  }

  /** Begins a page; `heads` stand at its top and on every page that follows, until the next `begin`. */
  begin(heads: HTMLElement | null): void {
    this.#heads = heads;
    this.#newPage();
  }

  /** Puts a block behind what is there, breaking it or turning the page as needed. */
  add(block: HTMLElement): void {
    for (let rest: HTMLElement | null = block; rest !== null;) rest = this.#place(rest);
  }

  /** Places what fits and returns what is left for the next page; null when all of it stands. */
  #place(block: HTMLElement): HTMLElement | null {
    const area = this.#area ?? this.#newPage();
    const empty = area.childElementCount === 0;
    const free = area.clientHeight - bottomOf(area);
    area.append(block);
    if (area.scrollHeight <= area.clientHeight) return null;
    if (empty || (free >= area.clientHeight * SPLIT_FROM && !isHeading(block))) {
      const rest = splitBlock(block, area.getBoundingClientRect().bottom);
      if (rest !== null) {
        this.#newPage();
        return rest;
      }
      // Not a line of it fits an empty page: it stays, cut off, for turning pages would never end.
      if (empty) return null;
    }
    block.remove();
    const heading = area.lastElementChild;
    this.#newPage();
    // A heading never stays behind alone at the foot of a page.
    if (heading !== null && isHeading(heading)) this.#area?.append(heading);
    return block;
  }

  /** Writes "page x of y" at the foot of every page and returns their number. */
  finish(): number {
    const feet = [...this.#body.querySelectorAll('.folio')];
    feet.forEach((foot, index) => {
      foot.textContent = words.print.page(index + 1, feet.length);
    });
    return feet.length;
  }

  #newPage(): HTMLElement {
    const { title, comparison, at } = this.#content;
    const reference = comparison.sources[comparison.reference];
    const area = element('div', 'area');
    const head = element(
      'header',
      'running-head',
      element('bdi', 'running-title', title),
      element('span', '', words.print.runningReference(reference?.meta.outlet ?? reference?.meta.title ?? '')),
    );
    const { name, version, model } = comparison.engine;
    const foot = element(
      'footer',
      'foot',
      element('span', '', `Synoptic · ${words.print.engine(`${name} ${version}`, model ?? null)} · ${at.slice(0, 10)}`),
      element('span', 'folio'),
    );
    const heads = this.#heads === null ? [] : [this.#heads.cloneNode(true)];
    this.#body.append(element('section', 'page', head, ...heads, area, foot));
    this.#area = area;
    return area;
  }
}

function isHeading(block: Element): boolean {
  return /^H\d$/u.test(block.tagName);
}

function bottomOf(area: HTMLElement): number {
  const last = area.lastElementChild;
  return last === null ? 0 : last.getBoundingClientRect().bottom - area.getBoundingClientRect().top;
}
