import type { CompareOptions } from '../../core/compare/compare';
import { compareSteps } from '../../core/compare/compare';
import type { Case } from '../../core/contract/case';
import type { Comparison } from '../../core/contract/comparison';
import type { LongSteps } from '../../core/contract/jobs';
import type { Encoders } from '../encoder/encoders';
import { languagesOf, readSentences, similarityOf, vectorSteps } from '../encoder/similarity';

/**
 * Compares by words, gives that as a preliminary result, and again with the meaning of sentences once the encoder has
 * read them. When it has read them all before there is only one result; without an encoder the result says why. Every
 * result carries the given notices.
 */
export async function* refinedSteps(
  subject: Case,
  options: CompareOptions,
  encoders: Encoders,
  notices: readonly string[] = [],
): LongSteps<Comparison> {
  const { sources } = subject;
  const chosen = await encoders.choose(languagesOf(sources));
  if (typeof chosen === 'string') return withNotices(yield* compareSteps(subject, options), [...notices, chosen]);

  const { encoder, languages } = chosen;
  const sentences = yield* readSentences(sources, languages);
  const known = await encoders.cache.get(encoder.id, [...sentences.texts.keys()]);
  let lexical: Comparison | null = null;
  if (known.size < sentences.texts.size) {
    lexical = withNotices(yield* compareSteps(subject, options), notices);
    yield { stage: 'partial', output: lexical };
  }
  let vectors: ReadonlyMap<string, Float32Array>;
  try {
    vectors = yield* vectorSteps(sentences.texts, known, encoder, encoders.cache);
  } catch {
    lexical ??= withNotices(yield* compareSteps(subject, options), notices);
    return withNotices(lexical, ['encoder-failed']);
  }
  const similarity = similarityOf(sentences, vectors, chosen);
  return withNotices(yield* compareSteps(subject, { ...options, similarity }), notices);
}

function withNotices(comparison: Comparison, notices: readonly string[]): Comparison {
  return notices.length === 0 ? comparison : { ...comparison, notices: [...comparison.notices, ...notices] };
}
