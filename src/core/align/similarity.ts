import type { Source, Span } from '../contract/source';

/** A sentence of a source and its vector, of length one. */
export interface SentenceVector extends Span {
  readonly vector: Float32Array;
}

/** Where the cosines of two sentences on one event lie under a model. */
export interface CosineScale {
  readonly mean: number;
  /** Standard deviation, over 0. */
  readonly spread: number;
}

/** The door for a sentence encoder, which works before the alignment starts. */
export interface SentenceSimilarity {
  /** Name and version of the encoder, as the comparison file gives it. */
  readonly model: string;
  /** True when sentences of different languages can be compared. */
  readonly multilingual: boolean;
  /** Models differ in it, and weights are for none in particular. */
  readonly scale: CosineScale;
  /** The sentences of a segment in order; null where the encoder has none, for example in other languages. */
  sentencesOf(source: Source, segment: number): readonly SentenceVector[] | null;
}
