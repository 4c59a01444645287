/** Keeps the vectors of texts between comparisons, by model and by the SHA-256 of the text. */
export interface VectorCache {
  /** The vectors that are known, by hash; those that are not have no entry. */
  get(model: string, hashes: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>;
  /** Keeps vectors, by hash. */
  put(model: string, vectors: ReadonlyMap<string, Float32Array>): void;
}

/** Most vectors kept in memory: some 45 MB at 384 numbers, four times what five sources of 1,000 paragraphs need. */
const MOST_VECTORS = 30_000;

/** A cache in memory, over one that outlives the process where there is one; the oldest vectors go first. */
export function memoryCache(behind: VectorCache | null, most = MOST_VECTORS): VectorCache {
  const kept = new Map<string, Float32Array>();
  const keep = (model: string, vectors: ReadonlyMap<string, Float32Array>): void => {
    for (const [hash, vector] of vectors) kept.set(`${model} ${hash}`, vector);
    for (const key of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(key);
    }
  };
  return {
    async get(model, hashes) {
      const found = new Map<string, Float32Array>();
      const missing: string[] = [];
      for (const hash of hashes) {
        const vector = kept.get(`${model} ${hash}`);
        if (vector === undefined) missing.push(hash);
        else found.set(hash, vector);
      }
      if (behind === null || missing.length === 0) return found;
      const older = await behind.get(model, missing);
      keep(model, older);
      return new Map([...found, ...older]);
    },
    put(model, vectors) {
      keep(model, vectors);
      behind?.put(model, vectors);
    },
  };
}
