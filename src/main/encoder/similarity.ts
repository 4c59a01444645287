import { createHash } from 'node:crypto';

import { languageGroups } from '../../core/align/languages';
import { passageKind } from '../../core/align/passages';
import type { SentenceSimilarity } from '../../core/align/similarity';
import type { Progress, Steps } from '../../core/contract/jobs';
import type { Source, SourceId, Span } from '../../core/contract/source';
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

/** A sentence by where it stands in its source and the SHA-256 of what the encoder reads of it. */
export interface HashedSentence extends Span {
  readonly hash: string;
}

/** The sentences of sources that an encoder is to read. */
export interface Sentences {
  /** Every different sentence as the encoder reads it, by its hash, in the order of the sources. */
  readonly texts: ReadonlyMap<string, string>;
  /** By source and segment, none for what never aligns. */
  readonly bySegment: ReadonlyMap<SourceId, readonly (readonly HashedSentence[])[]>;
}

/** Reads the sentences of all sources in the given languages (primary subtags; null: in any). */
export function* readSentences(sources: readonly Source[], languages: readonly string[] | null): Steps<Sentences> {
  const spoken = languagesOf(sources);
  const texts = new Map<string, string>();
  const bySegment = new Map<SourceId, readonly (readonly HashedSentence[])[]>();
  for (const [position, source] of sources.entries()) {
    const language = spoken[position] ?? 'und';
    if (languages !== null && !languages.includes(language)) continue;
    const segments: (readonly HashedSentence[])[] = [];
    for (const { index, kind, start, end } of source.segments) {
      if (index % SEGMENTS_A_STEP === 0) yield { stage: 'embedding', done: 0, total: 0 };
      const found = passageKind(kind) === null ? [] : sentences(source.text.slice(start, end), language);
      segments.push(
        found.map((span) => {
          const place = { start: start + span.start, end: start + span.end };
          const text = source.text.slice(place.start, place.end).normalize('NFC').replace(/\s+/gu, ' ').trim();
          const hash = createHash('sha256').update(text).digest('hex');
          texts.set(hash, text);
          return { ...place, hash };
        }),
      );
    }
    bySegment.set(source.id, segments);
  }
  return { texts, bySegment };
}

/** What the aligner asks of an encoder, answered from the vectors of the sentences by their hash. */
export function similarityOf(
  { bySegment }: Sentences,
  vectors: ReadonlyMap<string, Float32Array>,
  { encoder, languages, scale }: ChosenEncoder,
): SentenceSimilarity {
  return {
    model: encoder.id,
    multilingual: languages === null,
    scale,
    sentencesOf(source, segment) {
      const own = bySegment.get(source.id)?.[segment]?.flatMap(({ start, end, hash }) => {
        const vector = vectors.get(hash);
        return vector === undefined ? [] : [{ start, end, vector }];
      });
      return own === undefined || own.length === 0 ? null : own;
    },
  };
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
