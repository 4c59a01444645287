import type { Steps } from '../contract/jobs';
import type { Source, Span } from '../contract/source';
import { stemmer } from '../text/stems';
import { isStopWord } from '../text/stop-words';
import { lexemes } from './lexemes';

/** Weighted stems of a stretch of text as a vector of length 1: ascending numbers of stems beside their weights. */
export interface Stems {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

/** Words with meaning before and behind a quantity that tell what it is about. */
const NEAR_WORDS = 5;

interface StemPlace {
  readonly id: number;
  readonly start: number;
}

/** Reads stretches of the sources as weighted stems; rare stems weigh more, by the segments that hold them. */
export class StemReader {
  readonly #places: ReadonlyMap<string, readonly StemPlace[]>;
  readonly #frequency: readonly number[];
  readonly #words: readonly string[];
  readonly #stem = stemmer('en');
  readonly #ids: ReadonlyMap<string, number>;
  readonly #cache = new Map<string, Stems>();

  private constructor(
    places: ReadonlyMap<string, readonly StemPlace[]>,
    ids: ReadonlyMap<string, number>,
    frequency: readonly number[],
    words: readonly string[],
  ) {
    this.#places = places;
    this.#ids = ids;
    this.#frequency = frequency;
    this.#words = words;
  }

  /** A reader over all segments but page furniture. */
  static *of(sources: readonly Source[]): Steps<StemReader> {
    const places = new Map<string, readonly StemPlace[]>();
    const ids = new Map<string, number>();
    const frequency: number[] = [];
    const words: string[] = [];
    const idOf = (stem: string, word: string): number => {
      const known = ids.get(stem);
      if (known !== undefined) return known;
      ids.set(stem, ids.size);
      frequency.push(0);
      words.push(word);
      return ids.size - 1;
    };
    for (const [index, source] of sources.entries()) {
      const { language } = source.meta;
      const stem = stemmer(language);
      for (const segment of source.segments) {
        if (segment.kind === 'furniture') continue;
        const found = lexemes(source.text.slice(segment.start, segment.end), language)
          .filter(({ kind, lower, text }) => kind === 'word' && text.length > 1 && !isStopWord(lower, language))
          .map(({ text, start }) => ({ id: idOf(stem(text), text), start: segment.start + start }));
        places.set(`${String(index)} ${String(segment.index)}`, found);
        for (const id of new Set(found.map((one) => one.id))) frequency[id] = (frequency[id] ?? 0) + 1;
        yield { stage: 'figures', done: segment.index, total: source.segments.length };
      }
    }
    return new StemReader(places, ids, frequency, words);
  }

  /** The word that a stem was first read from, as written. */
  wordOf(id: number): string {
    return this.#words[id] ?? '';
  }

  /** The weighted stems of a few words before and behind a span, inside its sentence; what is counted left out. */
  near(source: number, segment: number, span: Span, sentence: Span, unit: string | null): Stems {
    const words = this.#places.get(`${String(source)} ${String(segment)}`) ?? [];
    let from = words.findIndex(({ start }) => start >= span.start);
    if (from < 0) from = words.length;
    let to = from;
    while ((words[to]?.start ?? Infinity) < span.end) to += 1;
    const before = words.slice(Math.max(0, from - NEAR_WORDS), from).filter(({ start }) => start >= sentence.start);
    const behind = words.slice(to, to + NEAR_WORDS).filter(({ start }) => start < sentence.end);
    // What is counted is the same in all that are compared; it says nothing more.
    const counted = this.#ids.get(this.#stem(unit ?? ''));
    return this.#weigh([...before, ...behind].map(({ id }) => id).filter((id) => id !== counted));
  }

  /** The weighted stems of a segment, or of the stretch of it that is given. */
  read(source: number, segment: number, start = 0, end = Infinity): Stems {
    const place = `${String(source)} ${String(segment)}`;
    const key = `${place} ${String(start)} ${String(end)}`;
    const cached = this.#cache.get(key);
    if (cached) return cached;
    const inside = (this.#places.get(place) ?? []).filter((word) => word.start >= start && word.start < end);
    const vector = this.#weigh(inside.map(({ id }) => id));
    this.#cache.set(key, vector);
    return vector;
  }

  #weigh(stems: readonly number[]): Stems {
    const ids = [...new Set(stems)].sort((a, b) => a - b);
    const weights = ids.map((id) => Math.log(1 + this.#places.size / (this.#frequency[id] ?? 1)));
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return { ids, weights: weights.map((weight) => weight / length) };
  }
}

/** The cosines of one vector with many others. Its weights lie open by stem, so each costs the length of the other alone. */
export class Likeness {
  readonly #weights: Float64Array;
  #ids: readonly number[] = [];

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
  const ids = [...weights.keys()].sort((a, b) => a - b);
  return { ids, weights: ids.map((id) => weights.get(id) ?? 0) };
}
