import type { CosineScale } from '../../core/align/similarity';
import type { Encoder } from './encoder';
import { openEncoder } from './encoder';
import type { ModelFiles } from './model-files';
import { chooseModel, findModels } from './model-files';
import { measureScale } from './scale';
import type { VectorCache } from './vector-cache';
import { memoryCache } from './vector-cache';

/** Why a comparison has no encoder: there is none here, none reads the sources' languages, or it does not work. */
export type EncoderNotice = 'encoder-absent' | 'encoder-language' | 'encoder-failed';

/** An encoder and what it reads. */
export interface ChosenEncoder {
  readonly encoder: Encoder;
  /** Primary subtags; null for all. */
  readonly languages: readonly string[] | null;
  readonly scale: CosineScale;
}

/** The encoders of this machine, opened when they are first needed and kept open. */
export interface Encoders {
  readonly cache: VectorCache;
  /** The encoder for sources in the given languages (primary subtags), or why there is none. */
  choose(languages: readonly string[]): Promise<ChosenEncoder | EncoderNotice>;
}

/** The encoders in folders of models; looked up anew each time, so that a model added meanwhile is found. */
export function createEncoders(folders: readonly string[], vectors: VectorCache | null): Encoders {
  const open = new Map<string, Promise<ChosenEncoder>>();
  function opened(files: ModelFiles): Promise<ChosenEncoder> {
    const found = open.get(files.model) ?? choose(files);
    open.set(files.model, found);
    return found;
  }
  async function choose(files: ModelFiles): Promise<ChosenEncoder> {
    const encoder = await openEncoder(files);
    return { encoder, languages: files.languages, scale: files.scale ?? (await measureScale(encoder)) };
  }
  return {
    cache: memoryCache(vectors),
    async choose(languages) {
      const models = findModels(folders);
      if (models.length === 0) return 'encoder-absent';
      const files = chooseModel(models, languages);
      if (files === null) return 'encoder-language';
      try {
        return await opened(files);
      } catch {
        return 'encoder-failed';
      }
    },
  };
}
