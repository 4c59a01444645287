import type { Source } from '../../core/contract/source';
import type { Page } from '../synopsis/page.svelte';
import { rowsOf } from '../synopsis/differences';
import { findInSource, fold, patternOf, type Folded, type Hit, type Query } from './search';

/** Finding words in the open case: what is looked for, every hit in reading order, and the current one. */
export class Find {
  readonly #page: Page;
  text = $state('');
  matchCase = $state(false);
  wholeWords = $state(false);
  expression = $state(false);
  #at = $state(0);
  readonly #folded = new WeakMap<Source, Map<boolean, Folded>>();

  readonly query: Query = $derived({
    text: this.text,
    matchCase: this.matchCase,
    wholeWords: this.wholeWords,
    expression: this.expression,
  });
  readonly #pattern = $derived.by(() => patternOf(this.query));
  readonly hits: readonly Hit[] = $derived.by(() => this.#search());

  constructor(page: Page) {
    this.#page = page;
  }

  /** True while the text is a regular expression that cannot be read. */
  get broken(): boolean {
    return this.text.trim() !== '' && this.#pattern === null;
  }
  /** Position of the current hit, from 0. */
  get at(): number {
    return Math.min(this.#at, Math.max(0, this.hits.length - 1));
  }
  get current(): Hit | null {
    return this.hits[this.at] ?? null;
  }

  /** A new text: the first hit is current again, and is brought into view. */
  begin(): void {
    this.#at = 0;
    this.#reveal();
  }

  step(by: 1 | -1): void {
    const { length } = this.hits;
    if (length === 0) return;
    this.#at = (this.at + by + length) % length;
    this.#reveal();
  }

  #reveal(): void {
    const hit = this.current;
    if (hit !== null) this.#page.goTo(hit, null, false);
  }

  #search(): readonly Hit[] {
    const pattern = this.#pattern;
    const comparison = this.#page.comparison;
    if (pattern === null || comparison === null) return [];
    const hits = comparison.sources.flatMap((source, position) =>
      findInSource(source, position, this.#foldedOf(source), pattern),
    );
    const rank = this.#readingOrder();
    const rankOf = (hit: Hit): number => rank.get(`${String(hit.source)}:${String(hit.segment)}`) ?? Infinity;
    // Furniture has no row and comes last, source by source; the sort is stable.
    return hits.sort((one, other) => {
      const [a, b] = [rankOf(one), rankOf(other)];
      return a === b ? 0 : a - b;
    });
  }

  #readingOrder(): ReadonlyMap<string, number> {
    const rank = new Map<string, number>();
    for (const item of this.#page.items)
      for (const row of rowsOf(item))
        for (const { source, segments } of row.cells)
          for (const segment of segments) rank.set(`${String(source)}:${String(segment)}`, rank.size);
    return rank;
  }

  #foldedOf(source: Source): Folded {
    const kept = this.#folded.get(source) ?? new Map<boolean, Folded>();
    this.#folded.set(source, kept);
    const known = kept.get(this.matchCase);
    if (known !== undefined) return known;
    const folded = fold(source.text, this.matchCase);
    kept.set(this.matchCase, folded);
    return folded;
  }
}
