import type { Comparison } from '../../core/contract/comparison';
import type { Source } from '../../core/contract/source';
import { words } from '../messages';
import { element } from './element';

/** The letter a source goes by in print: A, B, C … */
export function letterOf(source: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + source);
}

/** What a source is called where one line must do. */
export function labelOf(source: Source): string {
  return source.meta.outlet ?? source.meta.title;
}

/** When a source was published, in its own words where they say more than the date. */
export function dateOf(source: Source): string {
  const { published, publishedText } = source.meta;
  return published === null ? (publishedText ?? '') : published.replace('T', ' ').slice(0, 16);
}

/** The letter in the source's colour. */
export function badge(source: number): HTMLElement {
  return element('span', `badge source-${String(source)}`, letterOf(source));
}

/** Heads of the columns, repeated on each page. */
export function columnHeads(comparison: Comparison, columns: readonly number[]): HTMLElement {
  const heads = element('div', `heads columns-${String(columns.length)}`, element('div', 'gutter'));
  for (const index of columns) {
    const source = comparison.sources[index];
    if (source === undefined) continue;
    const head = element(
      'div',
      `head source-${String(index)}`,
      badge(index),
      element('bdi', 'head-label', labelOf(source)),
    );
    if (index === comparison.reference) head.append(element('span', 'head-reference', words.print.reference));
    if (source.meta.note !== null) head.append(element('p', 'head-note', source.meta.note));
    heads.append(head);
  }
  return heads;
}
