import { Kept } from '../contract/kept';
import type { ReadFacts } from '../facts/read-facts';
import { Readings } from '../facts/read-sentences';
import type { ReadWording } from '../wording/read-wording';

/**
 * What is read of the sources of a case whatever their links, for comparisons of the same sources to share: their
 * sentences, facts and wording.
 */
export class CaseReadings {
  readonly sentences = new Readings();
  readonly facts = new Kept<ReadFacts>();
  readonly wording = new Kept<ReadWording>();
}
