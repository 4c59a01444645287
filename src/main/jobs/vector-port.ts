import type { VectorAnswer, VectorMessage } from '../../core/contract/jobs';
import type { VectorCache } from '../encoder/vector-cache';
import type { Library } from '../library/library';

/** Hashes asked for in one message: the main process answers in a few milliseconds. */
const HASHES_A_MESSAGE = 256;

/** The library's vectors as the job process reaches them, by messages. */
export interface VectorPort extends VectorCache {
  /** Takes an answer of the main process. */
  receive(answer: VectorAnswer): void;
}

/** A cache whose vectors are in the main process; `post` sends it a message. */
export function createVectorPort(post: (message: VectorMessage) => void): VectorPort {
  const waiting = new Map<number, (vectors: VectorAnswer['vectors']) => void>();
  let count = 0;
  return {
    async get(model, hashes) {
      const found = new Map<string, Float32Array>();
      for (let from = 0; from < hashes.length; from += HASHES_A_MESSAGE) {
        const request = ++count;
        const vectors = await new Promise<VectorAnswer['vectors']>((resolve) => {
          waiting.set(request, resolve);
          post({ type: 'recall', request, model, hashes: hashes.slice(from, from + HASHES_A_MESSAGE) });
        });
        for (const [hash, vector] of vectors) found.set(hash, vector);
      }
      return found;
    },
    put: (model, vectors) => post({ type: 'remember', model, vectors }),
    receive({ request, vectors }) {
      waiting.get(request)?.(vectors);
      waiting.delete(request);
    },
  };
}

/** What the library answers to a message; null where there is nothing to answer. Its failures only cost time. */
export function answerVectors(
  library: Pick<Library, 'embeddings' | 'putEmbeddings'>,
  message: VectorMessage,
): VectorAnswer | null {
  try {
    if (message.type === 'recall') {
      const { request, model, hashes } = message;
      return { type: 'recalled', request, vectors: library.embeddings(model, hashes) };
    }
    library.putEmbeddings(message.model, message.vectors);
  } catch {
    if (message.type === 'recall') return { type: 'recalled', request: message.request, vectors: new Map() };
  }
  return null;
}
