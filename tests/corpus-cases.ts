import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Case } from '../src/core/contract/case';
import { goldSchema, manifestSchema, type Gold, type Manifest } from '../src/core/contract/corpus';
import { makeSource } from '../src/core/text/source';

/** The folder of the bundled cases. */
export const CORPUS = path.join(import.meta.dirname, '../resources/corpus');

/** The bundled cases. */
/** The folder of the bundled cases. */
export const CORPUS_CASES = ['kerman-2024', 'three-versions', 'ferry-collision'].filter((id) =>
  existsSync(path.join(CORPUS, id, 'manifest.json')),
);

export function readManifest(id: string): Manifest {
  return v.parse(manifestSchema, JSON.parse(readFileSync(path.join(CORPUS, id, 'manifest.json'), 'utf8')));
}

export function readGold(id: string): Gold {
  return v.parse(goldSchema, JSON.parse(readFileSync(path.join(CORPUS, id, 'gold.json'), 'utf8')));
}

/** A bundled case, read without the app around it. */
export function readCorpusCase(id: string): Case {
  const manifest = readManifest(id);
  return {
    id,
    title: manifest.title,
    origin: 'bundled',
    createdAt: '2024-01-01T00:00:00Z',
    reference: null,
    corrections: [],
    sources: manifest.documents.map(({ file, title, outlet, author, published, publishedText, language, note }) => {
      const bytes = readFileSync(path.join(CORPUS, id, file));
      return makeSource({
        id: `${id}/${path.parse(file).name}`,
        file,
        format: 'text',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        text: bytes.toString('utf8'),
        meta: { title, outlet, author, published, publishedText, language, note },
      });
    }),
  };
}
