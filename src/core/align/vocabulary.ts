import { stemmer } from '../text/stems';
import { isStopWord } from '../text/stop-words';
import type { Steps } from '../contract/jobs';
import type { Token } from '../text/tokens';
import type { NeighbourTable } from './neighbours';
import { ALIASES, type AliasTable } from './aliases';
import { nameVariants } from './name-variants';
import { flatNearTerms, type NearTerm, type NearTerms } from './near-terms';
import { numberKey, numberWords } from './number-keys';

/** `ln(rank + 2)` of a number, and of a word that the frequency list does not hold. */
const NUMBER_RARITY = 8.5;
const UNKNOWN_RARITY = Math.log(400_000 + 2);
/** Scale that makes the rarest word weigh about one. */
const RARITY_SCALE = 13;
/**
 * How rare words are in a language without a frequency list, by their length in letters, and names: what the words of
 * English news have on average by the list (50 reports of 16 events, 6,000 words). Long words are rarer in every language;
 * were all the same, "personnes" would say as much as a name.
 */
const RARITY_BY_LENGTH = [0.44, 0.44, 0.44, 0.44, 0.44, 0.52, 0.52, 0.56, 0.58, 0.59, 0.63, 0.66, 0.7];
const NAME_RARITY = 0.65;
/** Least share of its weight that a word keeps however many paragraphs have it. */
const LEAST_SPREAD = 0.15;

const HYPHEN = /[-‐‑]/u;
const APOSTROPHE = /['’ʼ]/u;
/** Terms whose neighbours are looked up between two progress steps. */
const TERMS_A_STEP = 2048;

/** Counts in how many paragraphs each term occurs and weighs terms by it. */
export class Weigher {
  readonly #holders: number[] = [];
  #paragraphs = 0;

  /** Counts a paragraph with its distinct terms. */
  count(terms: Int32Array): void {
    this.#paragraphs++;
    for (const term of terms) this.#holders[term] = (this.#holders[term] ?? 0) + 1;
  }

  get paragraphs(): number {
    return this.#paragraphs;
  }

  /** The weight of every term: its rarity in its language times how rare it is among the paragraphs. */
  weights(rarities: Float64Array): Float64Array {
    return rarities.map((rarity, term) => {
      const spread = Math.log((this.#paragraphs + 1) / ((this.#holders[term] ?? 0) + 0.5));
      return rarity * Math.max(LEAST_SPREAD, spread);
    });
  }
}

/**
 * The terms of all sources in one language: stems of words that are not stop words, and numbers, each with a small
 * integer, its rarity in the language and its neighbours in meaning.
 */
export class Vocabulary {
  readonly #language: string;
  readonly #aliases: AliasTable;
  readonly #stem: (word: string) => string;
  readonly #numberWords: ReadonlyMap<string, string>;
  readonly #ids = new Map<string, number>();
  /** Terms of every token seen, by its text. */
  readonly #seen = new Map<string, readonly number[]>();
  /** Terms that occur in lower case: no names. */
  readonly #lower = new Set<number>();
  /** Lower-case words of each term; none for numbers. */
  readonly #forms: Set<string>[] = [];

  constructor(language: string, aliases: AliasTable = ALIASES) {
    this.#language = language;
    this.#aliases = aliases;
    this.#stem = stemmer(language);
    this.#numberWords = numberWords(language);
  }

  get size(): number {
    return this.#forms.length;
  }

  /** The terms of a token: none for a stop word, several for a hyphenated word. */
  termsOf(token: Token): readonly number[] {
    let terms = this.#seen.get(token.text);
    if (terms === undefined) {
      terms = this.#read(token);
      this.#seen.set(token.text, terms);
    }
    return terms;
  }

  #read({ text, kind }: Token): readonly number[] {
    const thing = kind === 'word' ? this.#aliases.aliasOf(text) : null;
    if (thing !== null) return [this.#intern(`a${thing}`)];
    const form = text.toLowerCase();
    if (kind === 'number') return [this.#number(numberKey(form))];
    const terms = this.#parts(form);
    if (!/^\p{Lu}/u.test(text)) for (const term of terms) this.#lower.add(term);
    return terms;
  }

  #parts(form: string): readonly number[] {
    return form.split(HYPHEN).flatMap((part) => {
      if (part === '' || isStopWord(part, this.#language)) return [];
      const word = APOSTROPHE.test(part) ? part.replace(/[’ʼ]/gu, "'").replace(/'s?$/u, '') : part;
      if (word === '') return [];
      const number = this.#numberWords.get(word);
      if (number !== undefined) return [this.#number(number)];
      const term = this.#intern(`w${this.#stem(word)}`);
      this.#forms[term]?.add(word);
      return [term];
    });
  }

  #number(key: string): number {
    return this.#intern(`n${key}`);
  }

  #intern(key: string): number {
    let term = this.#ids.get(key);
    if (term === undefined) {
      term = this.#forms.length;
      this.#ids.set(key, term);
      this.#forms.push(new Set());
    }
    return term;
  }

  /** How rare every term is in its language, by its place in a frequency list, else by its length: about 0.1 to 1. */
  rarities(table: NeighbourTable | null): Float64Array {
    return Float64Array.from(this.#forms, (forms, term) => {
      if (forms.size === 0) return NUMBER_RARITY / RARITY_SCALE;
      if (table === null) return this.#lower.has(term) ? rarityByLength(forms) : NAME_RARITY;
      let least = UNKNOWN_RARITY;
      for (const form of forms) {
        const rank = table.rankOf(form);
        if (rank !== undefined) least = Math.min(least, Math.log(rank + 2));
      }
      return least / RARITY_SCALE;
    });
  }

  /** For every term the terms that occur in these sources and are its neighbours in meaning, or its other spellings. */
  *nearTerms(table: NeighbourTable | null): Steps<NearTerms> {
    const terms = new Map<string, number>();
    for (const [term, forms] of this.#forms.entries()) for (const form of forms) terms.set(form, term);
    const names = new Map([...terms].filter(([, term]) => !this.#lower.has(term)));
    // Two names that the frequency list holds are two names: Iran is not Iraq.
    const variants = nameVariants(names, this.size, (name) => table?.rankOf(name) !== undefined);
    if (table === null) return flatNearTerms(variants);

    const places = new Map<number, number>();
    for (const [form, term] of terms) {
      const place = table.placeOf(form);
      if (place !== undefined) places.set(place, term);
    }
    const near: (readonly NearTerm[])[] = [];
    const nearest = new Float64Array(this.size);
    for (const [term, forms] of this.#forms.entries()) {
      if (term % TERMS_A_STEP === 0) yield { stage: 'matching', done: term, total: this.size };
      const others: number[] = [];
      for (const form of forms) {
        table.visitNeighbours(table.placeOf(form) ?? -1, (place, likeness) => {
          const other = places.get(place);
          if (other === undefined || other === term) return;
          // Two stems are as near as their nearest forms; the table has every pair both ways.
          if (nearest[other] === 0) others.push(other);
          nearest[other] = Math.max(nearest[other] ?? 0, likeness);
        });
      }
      const list = others.map((other) => ({ term: other, likeness: nearest[other] ?? 0 }));
      for (const other of others) nearest[other] = 0;
      near.push(others.length === 0 ? (variants[term] ?? []) : [...list, ...(variants[term] ?? [])]);
    }
    return flatNearTerms(near);
  }
}

function rarityByLength(forms: ReadonlySet<string>): number {
  const length = Math.min(...Array.from(forms, (form) => form.length));
  return RARITY_BY_LENGTH[Math.min(length, RARITY_BY_LENGTH.length - 1)] ?? NAME_RARITY;
}
