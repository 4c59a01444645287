import type { Engine } from '../contract/comparison';
import { EVIDENCE, WORDS } from './score';
import { ENGINE_SETTINGS } from './settings';

/** The engine that works without a sentence encoder, as it is named in a comparison file. */
export const ENGINE: Engine = {
  name: 'synoptic-lexical',
  version: '1',
  settings: { ...ENGINE_SETTINGS, threshold: WORDS.threshold, thresholdAcrossLanguages: EVIDENCE.threshold },
};

/** The engine as it worked: with the encoder that took part, if any did. */
export function engineOf(options: { readonly similarity?: { readonly model: string } }): Engine {
  return options.similarity === undefined ? ENGINE : { ...ENGINE, model: options.similarity.model };
}
