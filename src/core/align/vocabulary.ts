import { stem } from '../text/stems';
import { isStopWord } from '../text/stop-words';
import type { Token } from '../text/tokens';
import type { NeighbourTable } from './neighbours';

/** `ln(rank + 2)` of a number, and of a word that the frequency list does not hold. */
const NUMBER_RARITY = 8.5;
const UNKNOWN_RARITY = Math.log(400_000 + 2);
/** Scale that makes the rarest word weigh about one. */
const RARITY_SCALE = 13;
/** Least share of its weight that a word keeps however many paragraphs have it. */
const LEAST_SPREAD = 0.15;

/** Another term that is alike in meaning; likeness over 0 up to 1. */
export interface NearTerm {
  readonly term: number;
  readonly likeness: number;
}

/**
 * The terms of all sources in one language: stems of words that are not stop words, and numbers, each with a small
 * integer, the number of paragraphs that have it, a weight and its neighbours in meaning.
 */
export class Vocabulary {
  readonly #language: string;
  readonly #ids = new Map<string, number>();
  readonly #terms = new Map<string, number>();
  readonly #forms: Set<string>[] = [];
  readonly #paragraphs: number[] = [];

  constructor(language: string) {
    this.#language = language;
  }

  get size(): number {
    return this.#forms.length;
  }

  /** The term of a token; -1 for stop words. */
  termOf(token: Token): number {
    const form = token.text.toLowerCase();
    let term = this.#terms.get(form);
    if (term === undefined) {
      term = this.#newForm(form, token.kind === 'number');
      this.#terms.set(form, term);
    }
    return term;
  }

  #newForm(form: string, number: boolean): number {
    if (!number && isStopWord(form, this.#language)) return -1;
    const key = number ? form : stem(form, this.#language);
    let term = this.#ids.get(key);
    if (term === undefined) {
      term = this.#forms.length;
      this.#ids.set(key, term);
      this.#forms.push(new Set());
      this.#paragraphs.push(0);
    }
    this.#forms[term]?.add(form);
    return term;
  }

  /** Counts a paragraph for each of its terms. */
  count(terms: Int32Array): void {
    for (const term of terms) this.#paragraphs[term] = (this.#paragraphs[term] ?? 0) + 1;
  }

  /**
   * The weight of every term: how rare the word is in the language, by its place in a frequency list, times how rare
   * it is in these sources. `paragraphs` is the number of all paragraphs counted.
   */
  weights(paragraphs: number, table: NeighbourTable | null): Float64Array {
    return Float64Array.from(this.#forms, (forms, term) => {
      const spread = Math.max(LEAST_SPREAD, Math.log((paragraphs + 1) / ((this.#paragraphs[term] ?? 0) + 0.5)));
      return (rarity(forms, table) / RARITY_SCALE) * spread;
    });
  }

  /** For every term the terms that occur in these sources and are its neighbours in meaning. */
  nearTerms(table: NeighbourTable | null): readonly (readonly NearTerm[])[] {
    const near = this.#forms.map(() => new Map<number, number>());
    if (table !== null) {
      for (const [form, term] of this.#terms) {
        if (term < 0) continue;
        for (const { word, likeness } of table.neighboursOf(form)) {
          const other = this.#terms.get(word);
          if (other === undefined || other < 0 || other === term) continue;
          // Two stems are as near as their nearest forms; noted on both sides, so that nearness is symmetric.
          near[term]?.set(other, Math.max(near[term].get(other) ?? 0, likeness));
          near[other]?.set(term, Math.max(near[other].get(term) ?? 0, likeness));
        }
      }
    }
    return near.map((list) => Array.from(list, ([term, likeness]) => ({ term, likeness })));
  }
}

function rarity(forms: ReadonlySet<string>, table: NeighbourTable | null): number {
  let least = UNKNOWN_RARITY;
  for (const form of forms) {
    if (/\p{Nd}/u.test(form)) least = Math.min(least, NUMBER_RARITY);
    else if (table !== null) {
      const rank = table.rankOf(form);
      if (rank !== undefined) least = Math.min(least, Math.log(rank + 2));
    }
  }
  return least;
}
