import type { Engine } from '../contract/comparison';
import { EVIDENCE, EVIDENCE_AND_MEANING, WORDS, WORDS_AND_MEANING } from './score';
import { ENGINE_SETTINGS } from './settings';

/** The engine that works without a sentence encoder, as it is named in a comparison file. */
export const ENGINE: Engine = {
  name: 'synoptic-lexical',
  version: '1',
  settings: { ...ENGINE_SETTINGS, threshold: WORDS.threshold, thresholdAcrossLanguages: EVIDENCE.threshold },
};

/** The engine as it worked: by words alone, or with the encoder that took part. */
export function engineOf(options: { readonly similarity?: { readonly model: string } }): Engine {
  if (options.similarity === undefined) return ENGINE;
  return {
    name: 'synoptic-encoder',
    version: ENGINE.version,
    model: options.similarity.model,
    settings: {
      ...ENGINE_SETTINGS,
      threshold: WORDS_AND_MEANING.threshold,
      thresholdAcrossLanguages: EVIDENCE_AND_MEANING.threshold,
    },
  };
}
