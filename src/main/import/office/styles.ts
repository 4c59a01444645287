import type { Paragraph } from '../../../core/text/paragraph-signs';

/** A named style of paragraphs, as far as it is looked at. */
export interface Style {
  readonly name: string;
  /** The style it goes back to where it says nothing itself; null for none. */
  readonly parent: string | null;
  readonly listed: boolean;
  readonly outline: boolean;
}

/** Longest way from a style to the one that tells what it is. */
const FARTHEST = 12;

const SHAPES: readonly (readonly [RegExp, Paragraph['shape']])[] = [
  [/^title$/u, 'title'],
  [/^(?:sub-?title|heading ?\d?|header heading|h[1-6]|titre \d|überschrift \d|título \d|заголовок \d)/u, 'heading'],
  [/^(?:author|date|byline|dateline|signature)$/u, 'dateline'],
  [/quot|^block ?text/u, 'quote'],
  [/caption|^illustration$|^figure$|^table$|^drawing$/u, 'caption'],
  [/^(?:toc|contents|index)\b|^table of /u, 'furniture'],
  [/^(?:source code|preformatted|html preformatted|plain text code|code)/u, 'code'],
];

/** What a paragraph of a style is; plain where neither the style nor what it goes back to has a telling name. */
export function shapeOfStyle(id: string | null, styles: ReadonlyMap<string, Style>): Paragraph['shape'] {
  let at = id;
  for (let step = 0; at !== null && step < FARTHEST; step += 1) {
    const style = styles.get(at);
    const name = (style?.name ?? at).replaceAll('_20_', ' ').toLowerCase();
    const shape = SHAPES.find(([pattern]) => pattern.test(name))?.[1];
    if (shape !== undefined) return shape;
    if (style?.outline === true) return 'heading';
    if (style?.listed === true) return 'listed';
    at = style?.parent ?? null;
  }
  return 'plain';
}
