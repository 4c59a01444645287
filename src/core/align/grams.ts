import { normalise } from '../text/normalise';

/** Letters in a row that count as one feature. */
const LENGTH = 4;

/** Feature numbers and how often each occurs, by ascending number. */
export interface GramCounts {
  readonly ids: Int32Array;
  readonly counts: Int32Array;
}

/** The runs of four letters of all paragraphs, numbered as they are met. */
export class GramIndex {
  readonly #ids = new Map<number, number>();
  readonly #paragraphs: number[] = [];
  #seen = new Int32Array(1 << 16);

  get size(): number {
    return this.#paragraphs.length;
  }

  /** Counts the four-letter runs of a text, words separated by one space. */
  read(text: string): GramCounts {
    const plain = ` ${normalise(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
    const found: number[] = [];
    for (let at = 0; at + LENGTH <= plain.length; at++) {
      let hash = 0;
      for (let i = at; i < at + LENGTH; i++) hash = Math.imul(hash ^ plain.charCodeAt(i), 0x01000193) + 0x9e37;
      // Thirty bits stay a small integer; two runs that share a hash count as one, which no score notices.
      const key = (hash ^ (hash >>> 15)) & 0x3fffffff;
      let id = this.#ids.get(key);
      if (id === undefined) {
        id = this.#paragraphs.length;
        this.#ids.set(key, id);
        this.#paragraphs.push(0);
        if (id >= this.#seen.length) this.#seen = grown(this.#seen);
      }
      const before = this.#seen[id] ?? 0;
      if (before === 0) {
        found.push(id);
        this.#paragraphs[id] = (this.#paragraphs[id] ?? 0) + 1;
      }
      this.#seen[id] = before + 1;
    }
    const ids = Int32Array.from(found).sort();
    const counts = ids.map((id) => this.#seen[id] ?? 0);
    for (const id of ids) this.#seen[id] = 0;
    return { ids, counts };
  }

  /** The weights of a paragraph's runs, of length one together, among `paragraphs` paragraphs. */
  weights({ ids, counts }: GramCounts, paragraphs: number): Float64Array {
    let square = 0;
    const weights = Float64Array.from(ids, (id, at) => {
      const rarity = Math.log(1 + (paragraphs + 1) / ((this.#paragraphs[id] ?? 0) + 0.5));
      const weight = (1 + Math.log(counts[at] ?? 1)) * rarity;
      square += weight * weight;
      return weight;
    });
    const length = Math.sqrt(square);
    return length === 0 ? weights : weights.map((weight) => weight / length);
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
