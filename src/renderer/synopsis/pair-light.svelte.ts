import { tick, untrack } from 'svelte';
import type { Comparison, Row } from '../../core/contract/comparison';
import { rangeIn, SEGMENT_ATTRIBUTE } from '../find/highlight';
import { words } from '../messages';
import type { Page } from './page.svelte';
import { SentencePairs, type Sentence } from './sentence-pairs';
import { siglum } from './sigla';

/** The name under which the style sheet knows the lit sentences. */
const HIGHLIGHT = 'pair';

/**
 * Lights up the sentence under the pointer and its counterparts in the row; without a pointer, the one that the
 * keyboard is at. Painted by the browser, so that nothing of the page is drawn anew. To be made while a component is
 * set up.
 */
export class PairLight {
  readonly #page: Page;
  readonly #pairs = $derived.by(() => new SentencePairs(this.#comparison()));
  readonly #comparison: () => Comparison;
  #pointed = $state.raw<Sentence | null>(null);
  #stepped = $state.raw<Sentence | null>(null);
  #frame = 0;

  /** The sentence that the keyboard is at: the one stepped to, that of the current difference, or the cell's first. */
  readonly #focused = $derived.by(() => {
    const { place, row, stop } = this.#page;
    if (place === null || row === null) return null;
    const inside = this.#pairs.inCell(row, place.source);
    const stepped = this.#stepped;
    if (stepped !== null && inside.includes(stepped)) return stepped;
    const span = stop?.span;
    return (span == null ? undefined : inside.findLast(({ start }) => start <= span.start)) ?? inside[0] ?? null;
  });
  readonly #lit = $derived(this.#pointed ?? this.#focused);

  /** What assistive technology hears of a step from sentence to sentence. */
  readonly said: string = $derived.by(() => {
    const { row } = this.#page;
    if (this.#stepped === null || row === null) return '';
    const inside = this.#pairs.inCell(row, this.#stepped.source);
    const at = inside.indexOf(this.#stepped);
    if (at < 0) return '';
    const others = new Set(this.#pairs.counterparts(row, this.#stepped).map(({ source }) => siglum(source)));
    return words.sentences.position(at + 1, inside.length, [...others]);
  });

  constructor(root: () => HTMLElement | null, page: Page, comparison: () => Comparison) {
    this.#page = page;
    this.#comparison = comparison;
    $effect(() => {
      const element = root();
      if (element === null || !('highlights' in CSS)) return;
      element.addEventListener('pointermove', this.#moved);
      element.addEventListener('pointerleave', this.#left);
      return () => {
        cancelAnimationFrame(this.#frame);
        element.removeEventListener('pointermove', this.#moved);
        element.removeEventListener('pointerleave', this.#left);
        clear();
      };
    });
    $effect(() => {
      const element = root();
      // Another place draws its words anew; what was lit is painted on the new ones.
      const lighting = { lit: this.#lit, place: page.place, pairs: this.#pairs };
      if (element === null) return;
      void tick().then(() => {
        const { lit, pairs } = lighting;
        untrack(() => {
          if (this.#lit === lit) paint(element, lit, lit === null ? null : page.rowOf(lit), pairs, comparison());
        });
      });
    });
  }

  /** Goes to the next (1) or previous (-1) sentence of the cell. */
  step(by: 1 | -1): void {
    const { place, row } = this.#page;
    if (place === null || row === null) return;
    const inside = this.#pairs.inCell(row, place.source);
    const from = this.#focused === null ? -1 : inside.indexOf(this.#focused);
    const next = inside[Math.min(inside.length - 1, Math.max(0, from + by))];
    this.#pointed = null;
    if (next !== undefined) this.#stepped = next;
  }

  #moved = ({ target, clientX, clientY }: PointerEvent): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const holder = target instanceof Element ? target.closest(`[${SEGMENT_ATTRIBUTE}]`) : null;
      this.#pointed = holder === null ? null : this.#sentenceAt(holder, clientX, clientY);
    });
  };

  #left = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#pointed = null;
  };

  #sentenceAt(holder: Element, x: number, y: number): Sentence | null {
    const [source, segment] = (holder.getAttribute(SEGMENT_ATTRIBUTE) ?? '').split(':').map(Number);
    const caret = document.caretPositionFromPoint(x, y);
    if (source === undefined || segment === undefined || caret === null || !holder.contains(caret.offsetNode))
      return null;
    const before = document.createRange();
    before.setStart(holder, 0);
    before.setEnd(caret.offsetNode, caret.offset);
    const start = this.#comparison().sources[source]?.segments[segment]?.start ?? 0;
    return this.#pairs.at({ source, segment }, start + before.toString().length);
  }
}

function paint(
  root: HTMLElement,
  lit: Sentence | null,
  row: Row | null,
  pairs: SentencePairs,
  { sources }: Comparison,
): void {
  if (!('highlights' in CSS)) return;
  const counterparts = lit === null || row === null ? [] : pairs.counterparts(row, lit);
  if (lit === null || counterparts.length === 0) {
    clear();
    return;
  }
  const ranges = [lit, ...counterparts].flatMap(({ source, segment, start, end }) => {
    const element = root.querySelector(`[${SEGMENT_ATTRIBUTE}="${String(source)}:${String(segment)}"]`);
    const from = sources[source]?.segments[segment]?.start ?? 0;
    return element === null ? [] : (rangeIn(element, start - from, end - from) ?? []);
  });
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
}

function clear(): void {
  if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
}
