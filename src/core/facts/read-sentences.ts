import type { Segment, Source, Span } from '../contract/source';
import { sentenceReader } from '../text/sentences';
import { lexemes, type Lexeme } from './lexemes';

/** A sentence as all that looks for facts reads it; the span is of the source's text, that of the lexemes of its own. */
export interface ReadSentence extends Span {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
}

/** Reads the sentences of the source's segments, one segment at a time, none of page furniture. */
export function segmentReader({ text, meta }: Source): (segment: Segment) => readonly ReadSentence[] {
  const sentences = sentenceReader(meta.language);
  return ({ kind, start, end }) => {
    if (kind === 'furniture') return [];
    return sentences(text.slice(start, end)).map((span) => {
      const sentence = { start: start + span.start, end: start + span.end };
      const own = text.slice(sentence.start, sentence.end);
      return { ...sentence, text: own, lexemes: lexemes(own, meta.language) };
    });
  };
}
