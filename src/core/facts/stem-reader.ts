import type { Steps } from '../contract/jobs';
import type { Source, Span } from '../contract/source';
import { stemmer } from '../text/stems';
import { isStopWord } from '../text/stop-words';
import { wordPlaces } from './lexemes';

/** Weighted stems of a stretch of text as a vector of length 1: ascending numbers of stems beside their weights. */
export interface Stems {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** Words with meaning before and behind a quantity that tell what it is about. */
const NEAR_WORDS = 5;

/** The stems of a segment in reading order, and where each starts in the source's text. */
interface StemPlaces {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
}

const NO_PLACES: StemPlaces = { ids: new Int32Array(), starts: new Int32Array() };

/** Reads stretches of the sources as weighted stems; rare stems weigh more, by the segments that hold them. */
export class StemReader {
  /** By source and segment. */
  readonly #places: readonly (readonly (StemPlaces | undefined)[])[];
  /** What each stem weighs before the vector has its length. */
  readonly #weights: Float64Array;
  readonly #words: readonly string[];
  readonly #stem = stemmer('en');
  readonly #ids: ReadonlyMap<string, number>;
  readonly #cache = new Map<string, Stems>();

  private constructor(
    places: readonly (readonly (StemPlaces | undefined)[])[],
    ids: ReadonlyMap<string, number>,
    weights: Float64Array,
    words: readonly string[],
  ) {
    this.#places = places;
    this.#ids = ids;
    this.#weights = weights;
    this.#words = words;
  }

  /** A reader over all segments but page furniture. */
  static *of(sources: readonly Source[]): Steps<StemReader> {
    const places: (StemPlaces | undefined)[][] = [];
    const ids = new Map<string, number>();
    const frequency: number[] = [];
    const words: string[] = [];
    let segments = 0;
    const idOf = (stem: string, word: string): number => {
      const known = ids.get(stem);
      if (known !== undefined) return known;
      ids.set(stem, ids.size);
      frequency.push(0);
      words.push(word);
      return ids.size - 1;
    };
    for (const source of sources) {
      const { language } = source.meta;
      const stem = stemmer(language);
      const own: (StemPlaces | undefined)[] = [];
      places.push(own);
      /** The numbers of words as written, -1 for those without meaning. */
      const known = new Map<string, number>();
      const read = (word: string): number => {
        const id = word.length > 1 && !isStopWord(word, language) ? idOf(stem(word), word) : -1;
        known.set(word, id);
        return id;
      };
      for (const segment of source.segments) {
        if (segment.kind === 'furniture') continue;
        const found: number[] = [];
        const starts: number[] = [];
        for (const { text, start } of wordPlaces(source.text.slice(segment.start, segment.end), language)) {
          const id = known.get(text) ?? read(text);
          if (id < 0) continue;
          found.push(id);
          starts.push(segment.start + start);
        }
        own[segment.index] = { ids: Int32Array.from(found), starts: Int32Array.from(starts) };
        segments += 1;
        for (const id of new Set(found)) frequency[id] = (frequency[id] ?? 0) + 1;
        yield { stage: 'figures', done: segment.index, total: source.segments.length };
      }
    }
    const weights = Float64Array.from(frequency, (count) => Math.log(1 + segments / count));
    return new StemReader(places, ids, weights, words);
  }

  /** The word that a stem was first read from, as written. */
  wordOf(id: number): string {
    return this.#words[id] ?? '';
  }

  /** The weighted stems of a few words before and behind a span, inside its sentence; what is counted left out. */
  near(source: number, segment: number, span: Span, sentence: Span, unit: string | null): Stems {
    const { ids, starts } = this.#places[source]?.[segment] ?? NO_PLACES;
    const from = firstFrom(starts, span.start);
    const to = firstFrom(starts, span.end);
    const first = Math.max(0, from - NEAR_WORDS, firstFrom(starts, sentence.start));
    const end = Math.min(to + NEAR_WORDS, firstFrom(starts, sentence.end));
    // What is counted is the same in all that are compared; it says nothing more.
    const counted = this.#ids.get(this.#stem(unit ?? ''));
    const near: number[] = [];
    for (let at = first; at < end; at += 1) {
      const id = ids[at] ?? -1;
      if ((at < from || at >= to) && id !== counted) near.push(id);
    }
    return this.#weigh(new Int32Array(near));
  }

  /** The weighted stems of a segment, or of the stretch of it that is given. */
  read(source: number, segment: number, start = 0, end = Infinity): Stems {
    const key = `${String(source)} ${String(segment)} ${String(start)} ${String(end)}`;
    const cached = this.#cache.get(key);
    if (cached) return cached;
    const { ids, starts } = this.#places[source]?.[segment] ?? NO_PLACES;
    const vector = this.#weigh(ids.slice(firstFrom(starts, start), firstFrom(starts, end)));
    this.#cache.set(key, vector);
    return vector;
  }

  /** The stems, which may be given more than once and are sorted in place, as a vector. */
  #weigh(stems: Int32Array): Stems {
    stems.sort();
    let count = 0;
    for (let at = 0; at < stems.length; at += 1)
      if (at === 0 || stems[at] !== stems[at - 1]) stems[count++] = stems[at] ?? 0;
    const ids = stems.slice(0, count);
    const weights = new Float64Array(count);
    let square = 0;
    for (let at = 0; at < count; at += 1) {
      const weight = this.#weights[ids[at] ?? 0] ?? 0;
      weights[at] = weight;
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (let at = 0; at < count; at += 1) weights[at] = (weights[at] ?? 0) / length;
    return { ids, weights };
  }
}

/** Position of the first of ascending offsets that is at or behind an offset; their number where none is. */
function firstFrom(starts: Int32Array, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cosines of one vector with many others. Its weights lie open by stem, so each costs the length of the other alone. */
export class Likeness {
  readonly #weights: Float64Array;
  #ids: Int32Array = new Int32Array();

  /** `vectors` are all that will be opened. */
  constructor(vectors: readonly Stems[]) {
    // Ids ascend, so the last is the highest of its vector.
    this.#weights = new Float64Array(vectors.reduce((most, { ids }) => Math.max(most, (ids.at(-1) ?? 0) + 1), 0));
  }

  /** Opens the vector that the next are compared with. */
  open({ ids, weights }: Stems): void {
    for (const id of this.#ids) this.#weights[id] = 0;
    for (let at = 0; at < ids.length; at += 1) this.#weights[ids[at] ?? 0] = weights[at] ?? 0;
    this.#ids = ids;
  }

  /** Cosine of the open vector and another. */
  to({ ids, weights }: Stems): number {
    let sum = 0;
    for (let at = 0; at < ids.length; at += 1) sum += (this.#weights[ids[at] ?? 0] ?? 0) * (weights[at] ?? 0);
    return sum;
  }
}

/** The largest weight that any of the vectors has for each stem; not of length 1. */
export function unionOf(vectors: readonly Stems[]): Stems {
  const weights = new Map<number, number>();
  for (const vector of vectors)
    for (const [index, id] of vector.ids.entries())
      weights.set(id, Math.max(vector.weights[index] ?? 0, weights.get(id) ?? 0));
  const ids = Int32Array.from(weights.keys()).sort();
  return { ids, weights: Float64Array.from(ids, (id) => weights.get(id) ?? 0) };
}
