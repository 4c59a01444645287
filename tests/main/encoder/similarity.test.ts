import { describe, expect, it } from 'vitest';
import type { SentenceSimilarity } from '../../../src/core/align/similarity';
import type { Progress } from '../../../src/core/contract/jobs';
import { finish } from '../../../src/core/contract/jobs';
import type { Source } from '../../../src/core/contract/source';
import type { Encoder } from '../../../src/main/encoder/encoder';
import { languagesOf, readSentences, similarityOf, vectorSteps } from '../../../src/main/encoder/similarity';
import type { VectorCache } from '../../../src/main/encoder/vector-cache';
import { memoryCache } from '../../../src/main/encoder/vector-cache';
import { importedSource } from '../sources';

/** An encoder that gives every text its own vector and notes what it was asked. */
function noting(id = 'noting 1'): Encoder & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    id,
    asked,
    encode(text) {
      asked.push(text);
      return Promise.resolve(text === 'Nothing.' ? null : Float32Array.of(text.length, 0));
    },
  };
}

/** From sources to similarity, as a comparison does it. */
async function* similaritySteps(
  sources: readonly Source[],
  encoder: Encoder,
  languages: readonly string[] | null,
  cache: VectorCache,
): AsyncGenerator<Progress, SentenceSimilarity, void> {
  const sentences = finish(readSentences(sources, languages));
  const known = await cache.get(encoder.id, [...sentences.texts.keys()]);
  const vectors = yield* vectorSteps(sentences.texts, known, encoder, cache);
  return similarityOf(sentences, vectors, { encoder, languages, scale: { mean: 0, spread: 1 } });
}

async function drive<T>(steps: AsyncGenerator<Progress, T, void>): Promise<{ result: T; progress: Progress[] }> {
  const progress: Progress[] = [];
  for (;;) {
    const step = await steps.next();
    if (step.done) return { result: step.value, progress };
    progress.push(step.value);
  }
}

function source(id: string, text: string, language: string): Source {
  const read = importedSource(id, text).source;
  return { ...read, meta: { ...read.meta, language } };
}

const A = source('a', 'A title of it\n\nThe ship sank at noon. Two people were saved.\n\nThe ship sank at noon.', 'en');
const B = source('b', 'Otro título\n\nEl barco se hundió. Dos personas se salvaron.', 'es');

describe('the similarity of sentences', () => {
  it('has a vector a sentence of every segment, in order', async () => {
    const encoder = noting();
    const { result } = await drive(similaritySteps([A], encoder, ['en'], memoryCache(null)));
    const read = (segment: number): unknown =>
      result.sentencesOf(A, segment)?.map(({ start, end, vector }) => [A.text.slice(start, end), vector[0]]);
    expect(read(1)).toEqual([
      ['The ship sank at noon.', 22],
      ['Two people were saved.', 22],
    ]);
    expect(read(2)).toEqual([['The ship sank at noon.', 22]]);
    expect(read(9)).toBeUndefined();
    expect(result).toMatchObject({ model: 'noting 1', multilingual: false });
  });

  it('computes a sentence once, however often it stands in the sources', async () => {
    const encoder = noting();
    await drive(similaritySteps([A, { ...A, id: 'copy' }], encoder, ['en'], memoryCache(null)));
    expect(encoder.asked).toEqual(['A title of it', 'The ship sank at noon.', 'Two people were saved.']);
  });

  it('leaves out sources in languages the model does not know', async () => {
    const english = await drive(similaritySteps([A, B], noting(), ['en'], memoryCache(null)));
    expect(english.result.sentencesOf(B, 1)).toBeNull();
    const all = await drive(similaritySteps([A, B], noting(), null, memoryCache(null)));
    expect(all.result.sentencesOf(B, 1)).toHaveLength(2);
    expect(all.result.multilingual).toBe(true);
  });

  it('leaves out furniture and datelines', async () => {
    const withFurniture: Source = { ...A, segments: A.segments.map((segment) => ({ ...segment, kind: 'furniture' })) };
    const encoder = noting();
    await drive(similaritySteps([withFurniture], encoder, null, memoryCache(null)));
    expect(encoder.asked).toEqual([]);
  });

  it('takes from the cache what was computed before under the same model', async () => {
    const cache = memoryCache(null);
    await drive(similaritySteps([A], noting(), ['en'], cache));
    const again = noting();
    const { result } = await drive(similaritySteps([A], again, ['en'], cache));
    expect(again.asked).toEqual([]);
    expect(result.sentencesOf(A, 1)).toHaveLength(2);
    const other = noting('noting 2');
    await drive(similaritySteps([A], other, ['en'], cache));
    expect(other.asked).toHaveLength(3);
  });

  it('keeps what was computed when it is left in the middle', async () => {
    const cache = memoryCache(null);
    for await (const { done } of similaritySteps([A], noting(), ['en'], cache)) if (done === 2) break;
    const again = noting();
    await drive(similaritySteps([A], again, ['en'], cache));
    expect(again.asked).toEqual(['Two people were saved.']);
  });

  it('tells how far it is', async () => {
    const { progress } = await drive(similaritySteps([A], noting(), ['en'], memoryCache(null)));
    expect(progress.at(-1)).toEqual({ stage: 'embedding', done: 2, total: 3 });
  });

  it('goes without a sentence that has no vector', async () => {
    const odd = source('odd', 'A title of it\n\nNothing. The ship sank at noon.', 'en');
    const { result } = await drive(similaritySteps([odd], noting(), ['en'], memoryCache(null)));
    expect(result.sentencesOf(odd, 1)).toHaveLength(1);
  });
});

describe('the languages of sources', () => {
  it('are their primary ones, and of a source that is too short to tell that of most', () => {
    expect(languagesOf([A, source('c', 'Ship', 'und'), source('d', 'A ship', 'en-GB'), B])).toEqual([
      'en',
      'en',
      'en',
      'es',
    ]);
  });
});

describe('the cache in memory', () => {
  const vector = Float32Array.of(1);

  it('asks the one behind it only for what it does not have', async () => {
    const asked: (readonly string[])[] = [];
    const behind: VectorCache = {
      get(_model, hashes) {
        asked.push(hashes);
        return Promise.resolve(new Map([['b', vector]]));
      },
      put: () => undefined,
    };
    const cache = memoryCache(behind);
    cache.put('m', new Map([['a', vector]]));
    expect([...(await cache.get('m', ['a', 'b', 'c'])).keys()]).toEqual(['a', 'b']);
    await cache.get('m', ['a', 'b']);
    expect(asked).toEqual([['b', 'c']]);
  });

  it('hands on what it is given', () => {
    const kept: string[] = [];
    const behind: VectorCache = {
      get: () => Promise.resolve(new Map()),
      put: (model, vectors) => kept.push(...[...vectors.keys()].map((hash) => `${model} ${hash}`)),
    };
    memoryCache(behind).put('m', new Map([['a', vector]]));
    expect(kept).toEqual(['m a']);
  });

  it('forgets the oldest when it is full', async () => {
    const cache = memoryCache(null, 2);
    for (const hash of ['a', 'b', 'c']) cache.put('m', new Map([[hash, vector]]));
    expect([...(await cache.get('m', ['a', 'b', 'c'])).keys()]).toEqual(['b', 'c']);
  });
});
