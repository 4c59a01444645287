import { Bug } from '../contract/errors';

/**
 * Words of one language that are alike in meaning, with how frequent they are. Decoded once from the bytes of
 * `resources/neighbours/en.bin`, which main and the tests load: core reads no files.
 */
export interface NeighbourTable {
  /** Primary language subtag the table is for. */
  readonly language: string;
  /** The words of the table, by falling frequency. */
  readonly words: readonly string[];
  /** Place of a lower-case word in a list by falling frequency; undefined for words too rare to be in the table. */
  rankOf(word: string): number | undefined;
  /** Position of a lower-case word in `words`; undefined for words not in the table. */
  placeOf(word: string): number | undefined;
  /** Visits the neighbours of the word at a position, by position, with their likeness, over 0 and below 1. */
  visitNeighbours(place: number, visit: (place: number, likeness: number) => void): void;
}

/** First bytes of the file; the last character is the version of the layout. */
const MAGIC = 'SYNNEIG1';

/**
 * Decodes a table of word neighbours. Layout: magic, number of words, length of the words in bytes, the words in UTF-8
 * by falling frequency and separated by line feeds, the differences of their ranks, then for each word the number of
 * its neighbours among the words before it and, ascending, the difference to the neighbour before and one byte of
 * likeness in 256ths. Numbers are little-endian base-128. Throws on anything else: the file ships with the program.
 */
export function readNeighbours(bytes: Uint8Array, language = 'en'): NeighbourTable {
  let at = 0;
  const byte = (): number => {
    const value = bytes[at++];
    if (value === undefined) throw new Bug('the word-neighbour table is cut off');
    return value;
  };
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const part = byte();
      value |= (part & 127) << shift;
      if (part < 128) return value;
    }
  };
  for (const character of MAGIC) {
    if (byte() !== character.charCodeAt(0)) throw new Bug('not a word-neighbour table');
  }
  const count = varint();
  const length = varint();
  const words = decodeUtf8(bytes.subarray(at, at + length)).split('\n');
  if (words.length !== count) throw new Bug('the word-neighbour table is damaged');
  at += length;

  const ranks = new Int32Array(count);
  for (let word = 0, rank = 0; word < count; word++) ranks[word] = rank += varint();

  // Every pair stands once, with the rarer word; both directions are wanted, so count first, then fill.
  const from: number[] = [];
  const to: number[] = [];
  const strength: number[] = [];
  const ends = new Int32Array(count + 1);
  for (let word = 0; word < count; word++) {
    let other = 0;
    for (let left = varint(); left > 0; left--) {
      other += varint();
      from.push(word);
      to.push(other);
      strength.push(byte() / 256);
      ends[word + 1] = (ends[word + 1] ?? 0) + 1;
      ends[other + 1] = (ends[other + 1] ?? 0) + 1;
    }
  }
  for (let word = 0; word < count; word++) ends[word + 1] = (ends[word + 1] ?? 0) + (ends[word] ?? 0);
  const next = ends.slice();
  const neighbour = new Int32Array(2 * to.length);
  const likeness = new Float32Array(2 * to.length);
  const put = (word: number, other: number, value: number): void => {
    const place = next[word] ?? 0;
    next[word] = place + 1;
    neighbour[place] = other;
    likeness[place] = value;
  };
  for (let pair = 0; pair < to.length; pair++) {
    const [a, b, value] = [from[pair] ?? 0, to[pair] ?? 0, strength[pair] ?? 0];
    put(a, b, value);
    put(b, a, value);
  }

  const places = new Map(words.map((word, place) => [word, place]));
  return {
    language,
    words,
    rankOf(word) {
      const place = places.get(word);
      return place === undefined ? undefined : ranks[place];
    },
    placeOf: (word) => places.get(word),
    visitNeighbours(place, visit) {
      for (let i = ends[place] ?? 0; i < (ends[place + 1] ?? 0); i++) visit(neighbour[i] ?? 0, likeness[i] ?? 0);
    },
  };
}

/** UTF-8 without TextDecoder, which is no part of the language and so not known to core. */
function decodeUtf8(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at++] ?? 0;
    const more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    let code = more === 0 ? lead : lead & (0x3f >> more);
    for (let i = 0; i < more; i++) code = (code << 6) | ((bytes[at++] ?? 0) & 0x3f);
    parts.push(String.fromCodePoint(code));
  }
  return parts.join('');
}
