import type { LibraryDatabase } from './database';

/** The vectors of texts under a model, by the hash of the text. */
export function readVectors(
  database: LibraryDatabase,
  model: string,
  hashes: readonly string[],
): ReadonlyMap<string, Float32Array> {
  const found = new Map<string, Float32Array>();
  for (const hash of hashes) {
    const row = database.get<{ vector: Uint8Array }>(
      'select vector from embeddings where text_sha256 = ? and model = ?',
      hash,
      model,
    );
    // A copy, because four-byte numbers need a buffer that starts at an aligned place.
    if (row) found.set(hash, new Float32Array(row.vector.slice().buffer));
  }
  return found;
}

/** Keeps vectors; to be called inside a write transaction. */
export function insertVectors(
  database: LibraryDatabase,
  model: string,
  vectors: ReadonlyMap<string, Float32Array>,
): void {
  for (const [sha256, { buffer, byteOffset, byteLength }] of vectors) {
    database.run(
      'insert or replace into embeddings (text_sha256, model, vector) values (?, ?, ?)',
      sha256,
      model,
      new Uint8Array(buffer, byteOffset, byteLength),
    );
  }
}

/**
 * A vector tells something of its text, and nothing says whose text it was: when texts go, all vectors do. Those still
 * wanted are computed again.
 */
export function forgetVectors(database: LibraryDatabase): void {
  database.run('delete from embeddings');
}
