import type { VerbClass } from '../contract/wording';
import type { Range } from './speakers';
import type { Word } from './words';

/** One report inside a sentence, as ranges of words. */
export interface Frame {
  /** Null for hearsay, whose source nobody gives. */
  readonly speaker: Range | null;
  readonly verb: Range | null;
  readonly verbClass: VerbClass | null;
  readonly content: Range;
  /** True for direct speech: quotation marks around the whole are no part of what is stated. */
  readonly direct: boolean;
}

/** A part of a sentence that the writer asserts, or the whole of it where no one else does. */
export interface Sentence {
  readonly frames: readonly Frame[];
  readonly plain: readonly Range[];
}

/** The range without marks and conjunctions at its edges. */
export function trimEdges(words: readonly Word[], { from, to }: Range): Range {
  let [start, end] = [from, to];
  while (start < end && words[start]?.mark === true && !/^[([#@$]$/u.test(words[start]?.text ?? '')) start += 1;
  while (end > start && words[end - 1]?.mark === true && !/^[)\]]$/u.test(words[end - 1]?.text ?? '')) end -= 1;
  return { from: start, to: end };
}
