import { CaseReadings } from '../../core/compare/case-readings';
import type { CompareOptions } from '../../core/compare/compare';
import { compareSteps } from '../../core/compare/compare';
import { withoutLeftOut } from '../../core/compare/left-out';
import type { Case } from '../../core/contract/case';
import type { Comparison } from '../../core/contract/comparison';
import type { LongSteps } from '../../core/contract/jobs';
import type { Encoders } from '../encoder/encoders';
import { languagesOf, readSentences, similarityOf, vectorSteps } from '../encoder/similarity';

/**
 * Compares by words, gives that as a preliminary result, and again with the meaning of sentences once the encoder has
 * read them. An encoder that is still being opened keeps no one waiting. When it is open and has read them all before
 * there is only one result; without an encoder the result says why. Every result carries the given notices.
 */
export async function* refinedSteps(
  given: Case,
  asked: CompareOptions,
  encoders: Encoders,
  notices: readonly string[] = [],
): LongSteps<Comparison> {
  const sources = withoutLeftOut(given.sources);
  const subject = { ...given, sources };
  // Both comparisons read the same sources.
  const options = { readings: new CaseReadings(), ...asked };
  const choosing = encoders.choose(languagesOf(sources));
  let lexical: Comparison | null = null;
  if (!(await isSettled(choosing))) {
    lexical = withNotices(yield* compareSteps(subject, options), notices);
    yield { stage: 'partial', output: lexical };
  }
  const chosen = await choosing;
  if (typeof chosen === 'string') {
    lexical ??= withNotices(yield* compareSteps(subject, options), notices);
    return withNotices(lexical, [chosen]);
  }

  const { encoder, languages } = chosen;
  const sentences = yield* readSentences(sources, languages);
  const known = await encoders.cache.get(encoder.id, [...sentences.texts.keys()]);
  if (lexical === null && known.size < sentences.texts.size) {
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

/** Whether a promise has an outcome by the next turn of the event loop. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const done = promise.then(
    () => true,
    () => true,
  );
  return Promise.race([done, new Promise<boolean>((resolve) => setImmediate(() => resolve(false)))]);
}

function withNotices(comparison: Comparison, notices: readonly string[]): Comparison {
  return notices.length === 0 ? comparison : { ...comparison, notices: [...comparison.notices, ...notices] };
}
