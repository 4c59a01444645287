import type { Source } from '../../core/contract/source';
import { words } from '../messages';

/** Segments that have no part in the comparison: what a page left around an article, and what the reader left out. */
export interface Folded {
  readonly furniture: readonly number[];
  readonly leftOut: readonly number[];
}

/** Parts segments of a source, by position, by why they are folded. */
export function foldedOf(source: Source, segments: readonly number[]): Folded {
  const isLeftOut = (at: number): boolean => source.segments[at]?.leftOut === true;
  return { furniture: segments.filter((at) => !isLeftOut(at)), leftOut: segments.filter(isLeftOut) };
}

/** What is folded, in numbers. */
export function foldedText({ furniture, leftOut }: Folded): string {
  const lines = words.synopsis.furniture(furniture.length);
  if (leftOut.length === 0) return lines;
  const paragraphs = words.leftOut.paragraphs(leftOut.length);
  return furniture.length === 0 ? paragraphs : words.leftOut.both(lines, paragraphs);
}
