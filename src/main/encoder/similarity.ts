import { createHash } from 'node:crypto';
import type { SentenceSimilarity } from '../../core/align/align';
import { languageGroups } from '../../core/align/languages';
import { passageKind } from '../../core/align/passages';
import type { Progress, Steps } from '../../core/contract/jobs';
import type { Source, SourceId } from '../../core/contract/source';
import { sentences } from '../../core/text/sentences';
import type { Encoder } from './encoder';
import type { ChosenEncoder } from './encoders';
import type { VectorCache } from './vector-cache';

/** New vectors are kept after so many: what a cancelled comparison computed is not lost, and writes stay few. */
const SENTENCES_A_WRITE = 128;
/** Segments split into sentences between two progress steps: a few milliseconds. */
const SEGMENTS_A_STEP = 32;

/** Primary language of every source, by position; a source of unknown language counts as in that of most others. */
export function languagesOf(sources: readonly Source[]): readonly string[] {
  const languages = sources.map(() => 'und');
  for (const { language, positions } of languageGroups(sources, [...sources.keys()])) {
    for (const position of positions) languages[position] = language;
  }
  return languages;
}

/** The sentences of sources that an encoder is to read. */
export interface Sentences {
  /** Every different sentence by its hash, in the order of the sources. */
  readonly texts: ReadonlyMap<string, string>;
  /** By source and segment the hashes of its sentences, none for what never aligns. */
  readonly bySegment: ReadonlyMap<SourceId, readonly (readonly string[])[]>;
}

/** Reads the sentences of all sources in the given languages (primary subtags; null: in any). */
export function* readSentences(sources: readonly Source[], languages: readonly string[] | null): Steps<Sentences> {
  const spoken = languagesOf(sources);
  const texts = new Map<string, string>();
  const bySegment = new Map<SourceId, readonly (readonly string[])[]>();
  for (const [position, source] of sources.entries()) {
    const language = spoken[position] ?? 'und';
    if (languages !== null && !languages.includes(language)) continue;
    const segments: (readonly string[])[] = [];
    for (const { index, kind, start, end } of source.segments) {
      if (index % SEGMENTS_A_STEP === 0) yield { stage: 'embedding', done: 0, total: 0 };
      const own = passageKind(kind) === null ? [] : sentencesOf(source.text.slice(start, end), language);
      for (const [hash, text] of own) texts.set(hash, text);
      segments.push(own.map(([hash]) => hash));
    }
    bySegment.set(source.id, segments);
  }
  return { texts, bySegment };
}

/** What the aligner asks of an encoder, answered from the vectors of the sentences by their hash. */
export function similarityOf(
  { bySegment }: Sentences,
  vectors: ReadonlyMap<string, Float32Array>,
  { encoder, languages }: ChosenEncoder,
): SentenceSimilarity {
  return {
    model: encoder.id,
    multilingual: languages === null,
    vectorsOf(source, segment) {
      const own = bySegment.get(source.id)?.[segment]?.flatMap((hash) => vectors.get(hash) ?? []) ?? [];
      return own.length > 0 ? own : null;
    },
  };
}

/** The sentences of a paragraph as the encoder reads them, each with its hash. */
function sentencesOf(text: string, language: string): readonly (readonly [hash: string, text: string])[] {
  return sentences(text, language).map(({ start, end }) => {
    const plain = text.slice(start, end).normalize('NFC').replace(/\s+/gu, ' ').trim();
    return [createHash('sha256').update(plain).digest('hex'), plain];
  });
}

/**
 * The vectors of the texts, by hash: those already known, and the others, computed one by one and kept in the cache.
 * Between two of them it can be left for good; what was computed until then is kept.
 */
export async function* vectorSteps(
  texts: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Float32Array>,
  encoder: Encoder,
  cache: VectorCache,
): AsyncGenerator<Progress, ReadonlyMap<string, Float32Array>, void> {
  const vectors = new Map(known);
  const missing = [...texts].filter(([hash]) => !vectors.has(hash));
  let fresh = new Map<string, Float32Array>();
  try {
    for (const [done, [hash, text]] of missing.entries()) {
      yield { stage: 'embedding', done, total: missing.length };
      const vector = await encoder.encode(text);
      if (vector === null) continue;
      vectors.set(hash, vector);
      fresh.set(hash, vector);
      if (fresh.size < SENTENCES_A_WRITE) continue;
      cache.put(encoder.id, fresh);
      fresh = new Map();
    }
  } finally {
    if (fresh.size > 0) cache.put(encoder.id, fresh);
  }
  return vectors;
}
