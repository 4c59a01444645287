import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { matchSources } from '../../src/core/align/match';
import { nearestSentences } from '../../src/core/align/meaning';
import type { SentenceSimilarity } from '../../src/core/align/similarity';
import { finish } from '../../src/core/contract/jobs';
import type { Source } from '../../src/core/contract/source';
import { createEncoders } from '../../src/main/encoder/encoders';
import { languagesOf, readSentences, similarityOf, vectorSteps } from '../../src/main/encoder/similarity';
import type { VectorCache } from '../../src/main/encoder/vector-cache';
import { openLibrary } from '../../src/main/library/sqlite-library';
import type { EvaluatedEngine, Prediction } from './engines';
import { NEIGHBOURS } from './engines';

const ROOT = path.join(import.meta.dirname, '../..');

/**
 * The engines with a sentence encoder for the given groups of sources, whose sentences are read here and now (vectors
 * are kept between runs, or in the given cache); none where no encoder is installed. `models` are folders of models.
 */
export async function encoderEngines(
  groups: readonly (readonly Source[])[],
  models: readonly string[] = [path.join(ROOT, 'resources', 'models')],
  cache: VectorCache = keptVectors(),
): Promise<readonly EvaluatedEngine[]> {
  const encoders = createEncoders(models, cache);
  const similarities = new Map<readonly Source[], SentenceSimilarity>();
  for (const sources of groups) {
    const chosen = await encoders.choose(languagesOf(sources));
    if (chosen === 'encoder-absent') return [];
    if (typeof chosen === 'string') continue;
    const sentences = finish(readSentences(sources, chosen.languages));
    const known = await encoders.cache.get(chosen.encoder.id, [...sentences.texts.keys()]);
    const steps = vectorSteps(sentences.texts, known, chosen.encoder, encoders.cache);
    let step = await steps.next();
    while (!step.done) step = await steps.next();
    similarities.set(sources, similarityOf(sentences, step.value, chosen));
  }
  return [
    { name: 'encoder alone', predict: (sources) => byCosine(sources, similarities.get(sources)) },
    {
      name: 'Synoptic, with encoder',
      predict: (sources) =>
        finish(
          matchSources(sources, { neighbours: NEIGHBOURS, similarity: similarities.get(sources), wanted: () => true }),
        ).flatMap(({ pairs }) =>
          pairs.map(({ a, b, confidence, linked }) => ({ a, b, score: confidence, confidence, linked })),
        ),
    },
  ];
}

/** Vectors of earlier runs, kept as the app keeps them, where nothing but a clean installation removes them. */
function keptVectors(): VectorCache {
  const folder = path.join(ROOT, 'node_modules', '.cache', 'evaluation');
  mkdirSync(folder, { recursive: true });
  const library = openLibrary(path.join(folder, 'vectors.db'));
  return {
    get: (model, hashes) => Promise.resolve(library.embeddings(model, hashes)),
    put: (model, vectors) => library.putEmbeddings(model, vectors),
  };
}

/** The cosine of the nearest sentences of two segments, as it is. */
function byCosine(sources: readonly Source[], similarity: SentenceSimilarity | undefined): readonly Prediction[] {
  const read = sources.map((source) =>
    source.segments.map(({ index }) => similarity?.sentencesOf(source, index) ?? []),
  );
  const predictions: Prediction[] = [];
  for (const [first, as] of read.entries()) {
    for (const [second, bs] of read.entries()) {
      if (second <= first) continue;
      for (const [i, a] of as.entries()) {
        for (const [j, b] of bs.entries()) {
          const found = nearestSentences(a, b);
          if (found === null) continue;
          const ends = { a: { source: first, segment: i }, b: { source: second, segment: j } };
          predictions.push({ ...ends, score: found.cosine, confidence: null, linked: null });
        }
      }
    }
  }
  return predictions;
}
