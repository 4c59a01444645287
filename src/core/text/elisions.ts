import { primary } from './locale';

/** Words that lose their vowel before another and are written on it, by language; straight apostrophe. */
const ELIDED: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)'(?=[\p{L}\p{N}])/u,
  it: /^(?:[cdlmnstv]|gl|un|dell|all|dall|nell|sull|coll|quell|quest|nessun|ciascun|sant|anch|com|dov|senz|tutt)'(?=[\p{L}\p{N}])/u,
  ca: /^[dlmnst]'(?=[\p{L}\p{N}])/u,
};

/**
 * A word without the elided article, preposition or pronoun in front: "attentat" of "l'attentat". Takes and returns small
 * letters; both apostrophes are known. Other languages have none, and their words come back as they are.
 */
export function withoutElision(word: string, language: string): string {
  const elided = ELIDED[primary(language)];
  if (elided === undefined || !/['’ʼ]/u.test(word)) return word;
  return word.replace(/[’ʼ]/gu, "'").replace(elided, '');
}
