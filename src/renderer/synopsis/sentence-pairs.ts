import type { Comparison, Row } from '../../core/contract/comparison';
import type { SegmentRef, Source, Span } from '../../core/contract/source';
import { sentences } from '../../core/text/sentences';
import { stem } from '../../core/text/stems';
import { isStopWord } from '../../core/text/stop-words';
import { words } from '../../core/text/tokens';
import { cellOf } from './differences';

/** A sentence of a source; half-open offsets into the source's text, inside one segment. */
export interface Sentence extends Span, SegmentRef {}

/** Cosine from which on two sentences of one row are taken to say the same; below, nothing lights up. */
const ALIKE = 0.25;
/** A counterpart as good as this share of the best one lights up with it: a sentence may be told in two. */
const NEARLY_BEST = 0.85;
/** A name or a number says more about what a sentence tells than another word. */
const TELLING = 2;

/** Which sentences of a row say the same, by the words they share. Reads a segment only when it is asked for. */
export class SentencePairs {
  readonly #sources: readonly Source[];
  readonly #sentences = new Map<string, readonly Sentence[]>();
  readonly #weights = new Map<Sentence, ReadonlyMap<string, number>>();

  constructor({ sources }: Pick<Comparison, 'sources'>) {
    this.#sources = sources;
  }

  /** The sentences of a segment, in order. */
  inSegment({ source, segment }: SegmentRef): readonly Sentence[] {
    const key = `${String(source)}:${String(segment)}`;
    const known = this.#sentences.get(key);
    if (known !== undefined) return known;
    const found = this.#sources[source];
    const place = found?.segments[segment];
    if (found === undefined || place === undefined) return [];
    const inside = sentences(found.text.slice(place.start, place.end), found.meta.language).map(
      ({ start, end }): Sentence => ({ source, segment, start: place.start + start, end: place.start + end }),
    );
    this.#sentences.set(key, inside);
    return inside;
  }

  /** The sentences of a source in a row, in order; none where the source lacks the fact. */
  inCell(row: Row, source: number): readonly Sentence[] {
    return (cellOf(row, source)?.segments ?? []).flatMap((segment) => this.inSegment({ source, segment }));
  }

  /** The sentence at an offset of a segment, the one before it between two. */
  at(ref: SegmentRef, offset: number): Sentence | null {
    const inside = this.inSegment(ref);
    return inside.findLast(({ start }) => start <= offset) ?? inside[0] ?? null;
  }

  /**
   * The sentences of the other sources in a row that say what this one says. Where either cell is a single sentence
   * the row itself is the pair. Elsewhere the two must be alike, and none of the own cell may be clearly more alike.
   */
  counterparts(row: Row, sentence: Sentence): readonly Sentence[] {
    const own = this.inCell(row, sentence.source);
    return row.cells.flatMap(({ source }) => {
      if (source === sentence.source) return [];
      const others = this.inCell(row, source);
      if (own.length === 1 && others.length === 1) return others;
      const best = Math.max(0, ...others.map((other) => this.#alike(sentence, other)));
      return others.filter((other) => {
        const alike = this.#alike(sentence, other);
        if (alike < ALIKE || alike < best * NEARLY_BEST) return false;
        return own.every((rival) => this.#alike(rival, other) * NEARLY_BEST <= alike);
      });
    });
  }

  #alike(one: Sentence, other: Sentence): number {
    const a = this.#weightsOf(one);
    const b = this.#weightsOf(other);
    let shared = 0;
    for (const [word, weight] of a) shared += weight * (b.get(word) ?? 0);
    const lengths = lengthOf(a) * lengthOf(b);
    return lengths === 0 ? 0 : shared / lengths;
  }

  #weightsOf(sentence: Sentence): ReadonlyMap<string, number> {
    const known = this.#weights.get(sentence);
    if (known !== undefined) return known;
    const source = this.#sources[sentence.source];
    const language = source?.meta.language ?? 'und';
    const text = source?.text.slice(sentence.start, sentence.end) ?? '';
    const weights = new Map<string, number>();
    for (const { start, end } of words(text, language)) {
      const word = text.slice(start, end);
      if (isStopWord(word, language)) continue;
      const telling = /\p{N}/u.test(word) || (start > 0 && /^\p{Lu}/u.test(word));
      weights.set(stem(word.toLowerCase(), language), telling ? TELLING : 1);
    }
    this.#weights.set(sentence, weights);
    return weights;
  }
}

function lengthOf(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return Math.sqrt(sum);
}
