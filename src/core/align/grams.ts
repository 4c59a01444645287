import { normalise } from '../text/normalise';

/** Letters in a row that count as one feature. */
const LENGTH = 4;
/** Share of the table that may be in use before it grows. */
const FULL = 0.5;

/** Feature numbers, each once, and how often each occurs. */
export interface GramCounts {
  readonly ids: Int32Array;
  readonly counts: Int32Array;
}

/**
 * The runs of four letters of all paragraphs, numbered as they are met. An open-addressing table by hash: this is the
 * most frequent look-up of the whole alignment, and a Map took three times as long.
 */
export class GramIndex {
  /** Hash and number of each entry; number -1 where the place is free. */
  #hashes = new Int32Array(1 << 16);
  #numbers = new Int32Array(1 << 16).fill(-1);
  #paragraphs = new Int32Array(1 << 15);
  #seen = new Int32Array(1 << 15);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Counts the four-letter runs of a text, words separated by one space. */
  read(text: string): GramCounts {
    const plain = ` ${normalise(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
    const found: number[] = [];
    let [a, b, c] = [plain.charCodeAt(0), plain.charCodeAt(1), plain.charCodeAt(2)];
    for (let at = LENGTH - 1; at < plain.length; at++) {
      const d = plain.charCodeAt(at);
      // Runs of Latin letters have keys of their own; two of other scripts that share one count as one, unnoticed.
      const id = this.#idOf(a ^ Math.imul(b, 0x101) ^ Math.imul(c, 0x10003) ^ Math.imul(d, 0x1000007));
      [a, b, c] = [b, c, d];
      const before = this.#seen[id] ?? 0;
      if (before === 0) {
        found.push(id);
        this.#paragraphs[id] = (this.#paragraphs[id] ?? 0) + 1;
      }
      this.#seen[id] = before + 1;
    }
    const ids = new Int32Array(found);
    const counts = new Int32Array(found.length);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      counts[at] = this.#seen[id] ?? 0;
      this.#seen[id] = 0;
    }
    return { ids, counts };
  }

  #idOf(hash: number): number {
    const mask = this.#hashes.length - 1;
    let place = spread(hash) & mask;
    for (let id = this.#numbers[place] ?? -1; id >= 0; id = this.#numbers[place] ?? -1) {
      if (this.#hashes[place] === hash) return id;
      place = (place + 1) & mask;
    }
    this.#hashes[place] = hash;
    this.#numbers[place] = this.#size;
    if (this.#size + 1 >= FULL * this.#hashes.length) this.#grow();
    return this.#size++;
  }

  #grow(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers];
    const mask = 2 * hashes.length - 1;
    this.#hashes = new Int32Array(mask + 1);
    this.#numbers = new Int32Array(mask + 1).fill(-1);
    for (const [from, id] of numbers.entries()) {
      if (id < 0) continue;
      const hash = hashes[from] ?? 0;
      let place = spread(hash) & mask;
      while ((this.#numbers[place] ?? -1) >= 0) place = (place + 1) & mask;
      this.#hashes[place] = hash;
      this.#numbers[place] = id;
    }
    this.#paragraphs = grown(this.#paragraphs);
    this.#seen = grown(this.#seen);
  }

  /** The weights of a paragraph's runs, of length one together, among `paragraphs` paragraphs. */
  weights({ ids, counts }: GramCounts, paragraphs: number): Float32Array {
    const weights = new Float32Array(ids.length);
    let square = 0;
    for (let at = 0; at < ids.length; at++) {
      const rarity = Math.log(1 + (paragraphs + 1) / ((this.#paragraphs[ids[at] ?? 0] ?? 0) + 0.5));
      const weight = (1 + Math.log(counts[at] ?? 1)) * rarity;
      square += weight * weight;
      weights[at] = weight;
    }
    const length = Math.sqrt(square) || 1;
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / length;
    return weights;
  }
}

/** The bits of a key mixed, so that keys that resemble each other stand apart. */
function spread(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
