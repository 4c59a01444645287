import { normalise } from '../text/normalise';
import { isPlain } from '../text/plain';

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
  /** Hash and number of each entry, side by side; the number counts from 1, and 0 marks a free place. */
  #table = new Int32Array(1 << 17);
  #paragraphs = new Int32Array(1 << 15);
  #seen = new Int32Array(1 << 15);
  /** Numbers met in the paragraph that is being read. */
  #found = new Int32Array(1 << 10);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Counts the four-letter runs of a text, words separated by one space. */
  read(text: string): GramCounts {
    const plain = ` ${lettersOf(text).trim()} `;
    if (this.#found.length < plain.length) this.#found = new Int32Array(2 * plain.length);
    const found = this.#found;
    let count = 0;
    let [a, b, c] = [plain.charCodeAt(0), plain.charCodeAt(1), plain.charCodeAt(2)];
    for (let at = LENGTH - 1; at < plain.length; at++) {
      const d = plain.charCodeAt(at);
      // Runs of Latin letters have keys of their own; two of other scripts that share one count as one, unnoticed.
      const id = this.#idOf(a ^ Math.imul(b, 0x101) ^ Math.imul(c, 0x10003) ^ Math.imul(d, 0x1000007));
      a = b;
      b = c;
      c = d;
      const before = this.#seen[id] ?? 0;
      if (before === 0) found[count++] = id;
      this.#seen[id] = before + 1;
    }
    const ids = found.slice(0, count);
    const counts = new Int32Array(count);
    for (let at = 0; at < count; at++) {
      const id = ids[at] ?? 0;
      counts[at] = this.#seen[id] ?? 0;
      this.#seen[id] = 0;
      this.#paragraphs[id] = (this.#paragraphs[id] ?? 0) + 1;
    }
    return { ids, counts };
  }

  #idOf(hash: number): number {
    const table = this.#table;
    const mask = table.length - 2;
    let place = (spread(hash) << 1) & mask;
    for (let id = table[place + 1] ?? 0; id > 0; id = table[place + 1] ?? 0) {
      if (table[place] === hash) return id - 1;
      place = (place + 2) & mask;
    }
    table[place] = hash;
    table[place + 1] = ++this.#size;
    if (2 * this.#size >= FULL * table.length) this.#grow();
    return this.#size - 1;
  }

  #grow(): void {
    const old = this.#table;
    const table = new Int32Array(2 * old.length);
    const mask = table.length - 2;
    for (let from = 0; from < old.length; from += 2) {
      const id = old[from + 1] ?? 0;
      if (id === 0) continue;
      const hash = old[from] ?? 0;
      let place = (spread(hash) << 1) & mask;
      while ((table[place + 1] ?? 0) > 0) place = (place + 2) & mask;
      table[place] = hash;
      table[place + 1] = id;
    }
    this.#table = table;
    this.#paragraphs = grown(this.#paragraphs);
    this.#seen = grown(this.#seen);
  }

  /** How rare every run is among so many paragraphs, by its number. */
  rarities(paragraphs: number): Float64Array {
    const rarities = new Float64Array(this.#size);
    for (let id = 0; id < rarities.length; id++) {
      rarities[id] = Math.log(1 + (paragraphs + 1) / ((this.#paragraphs[id] ?? 0) + 0.5));
    }
    return rarities;
  }
}

/** The text folded, one space for all between its words. */
function lettersOf(text: string): string {
  // Of a plain text nothing is folded but its case.
  return isPlain(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
    : normalise(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** The weights of a paragraph's runs, of length one together. */
export function gramWeights({ ids, counts }: GramCounts, rarities: Float64Array): Float32Array {
  const weights = new Float32Array(ids.length);
  let square = 0;
  for (let at = 0; at < ids.length; at++) {
    const weight = (1 + Math.log(counts[at] ?? 1)) * (rarities[ids[at] ?? 0] ?? 0);
    square += weight * weight;
    weights[at] = weight;
  }
  const length = Math.sqrt(square) || 1;
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / length;
  return weights;
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
