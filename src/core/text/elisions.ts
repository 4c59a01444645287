import { primary } from './locale';

const FRENCH = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’ʼ](?=[\p{L}\p{N}])/iu;

/** Words that lose their vowel before another and are written on it, by language. */
const ELIDED: Readonly<Record<string, RegExp>> = {
  fr: FRENCH,
  oc: FRENCH,
  wa: FRENCH,
  it: /^(?:[cdlmnstv]|gl|un|dell|all|dall|nell|sull|coll|quell|quest|nessun|ciascun|sant|anch|com|dov|senz|tutt)['’ʼ](?=[\p{L}\p{N}])/iu,
  co: /^(?:[cdlmnst]|un|dill|all|nill|quell)['’ʼ](?=[\p{L}\p{N}])/iu,
  ca: /^[dlmnst]['’ʼ](?=[\p{L}\p{N}])/iu,
};

/** True where words of the language lose their vowel before others. */
export function hasElisions(language: string): boolean {
  return ELIDED[primary(language)] !== undefined;
}

/** Characters of the elided article, preposition or pronoun in front of a word, its apostrophe too; 0 where none is. */
export function elidedLength(word: string, language: string): number {
  return ELIDED[primary(language)]?.exec(word)?.[0].length ?? 0;
}

/** A word without what is elided in front of it: "attentat" of "l'attentat", in whatever case it is. */
export function withoutElision(word: string, language: string): string {
  return word.slice(elidedLength(word, language));
}
