import type { Segment, Source, Span } from '../contract/source';
import { sentenceReader } from '../text/sentences';
import { frameOf, readQuantities } from './extract';
import { lexemes, type Lexeme } from './lexemes';
import type { Quantity } from './quantity';

/** A sentence as all that looks for facts reads it; the span is of the source's text, that of what is in it of its own. */
export interface ReadSentence extends Span {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  /** As the sentence tells them taken alone: roles that the sentences before tell are not among them. */
  readonly quantities: readonly Quantity[];
}

/** Reads the sentences of a source's segments, one segment at a time, none of page furniture. */
export type SegmentReader = (segment: Segment) => readonly ReadSentence[];

/**
 * A reader that remembers where sentences end and what quantities they hold, so that asking again costs nothing. The
 * lexemes live as long as the sentences it gave: those of a whole source would take a hundred times its room.
 * @param told what was read of sentences before; sources that print one agency's report share most of theirs
 */
export function segmentReader(source: Source, told: ToldQuantities = new Map()): SegmentReader {
  const { text, meta } = source;
  const sentences = sentenceReader(meta.language);
  const frame = frameOf(meta.language, meta.published);
  const known = new Map<number, readonly Known[]>();
  const read = ({ start, end, index }: Segment): readonly Known[] => {
    const found = sentences(text.slice(start, end)).map((span): Known => ({
      start: start + span.start,
      end: start + span.end,
      quantities: null,
    }));
    known.set(index, found);
    return found;
  };
  const sentenceOf = (one: Known): ReadSentence => {
    const { start, end } = one;
    const own = text.slice(start, end);
    let words: readonly Lexeme[] | null = null;
    return {
      start,
      end,
      text: own,
      get lexemes() {
        return (words ??= lexemes(own, meta.language));
      },
      get quantities() {
        if (one.quantities !== null) return one.quantities;
        const key = `${meta.language} ${meta.published ?? ''} ${own}`;
        const quantities = told.get(key) ?? readQuantities(own, this.lexemes, frame);
        told.set(key, quantities);
        return (one.quantities = quantities);
      },
    };
  };
  return (segment) => (segment.kind === 'furniture' ? [] : (known.get(segment.index) ?? read(segment)).map(sentenceOf));
}

/** Quantities of sentences by language, date of publication and words. */
type ToldQuantities = Map<string, readonly Quantity[]>;

/** What is remembered of a sentence; its quantities are null until someone asks for them. */
interface Known extends Span {
  quantities: readonly Quantity[] | null;
}

/** One reader for each source of a case, for all that read it to share. */
export class Readings {
  readonly #readers = new Map<Source, SegmentReader>();
  readonly #told: ToldQuantities = new Map();

  /** The reader of the source, the same one whenever it is asked for. */
  of(source: Source): SegmentReader {
    const found = this.#readers.get(source) ?? segmentReader(source, this.#told);
    this.#readers.set(source, found);
    return found;
  }
}
