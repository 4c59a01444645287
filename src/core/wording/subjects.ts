import { BODIES, OFFICES } from './speaker-words';
import { headOf, isPersonNoun, singularOf, type Range } from './speakers';
import { DETERMINERS, isAdverb, isCapital, isTime, PREPOSITIONS, type Word, hasFinite } from './words';

/** Where the subject that ends at `before` starts, no further left than `start`. */
export function subjectStart(words: readonly Word[], before: number, start: number): number {
  let at = before;
  // An apposition or relative clause between commas belongs to the subject.
  for (let commas = 0; words[at]?.text === ',' && commas < 2; commas += 1) {
    let open = at - 1;
    while (open >= start && !(words[open]?.text === ',' && (words[open]?.quote ?? -1) < 0)) {
      if ((words[open]?.quote ?? -1) >= 0 || words[open]?.text === ';') return before + 1;
      open -= 1;
    }
    if (open < start) return before + 1;
    at = open - 1;
  }
  for (; at >= start; at -= 1) {
    const word = words[at];
    if (!word || word.quote >= 0) break;
    if (word.mark && /^[,;:—–()!?.]$/u.test(word.text)) break;
    if (word.lower === 'or' && words[at + 1]?.lower === 'so') continue;
    if (
      /^(?:and|or|but|nor)$/u.test(word.lower) &&
      (at === start ||
        hasFinite(words, { from: behindSaying(words, clauseStart(words, start, at), at), to: at }) ||
        word.lower === 'but')
    )
      break;
    if (
      /^(?:while|whereas|though|although|because|that|what|when|if|as|after|before|until|since)$/u.test(word.lower) &&
      at > start
    )
      break;
    if (at === start && /^(?:while|whereas|though|although|when|if|as)$/u.test(word.lower)) break;
  }
  return at + 1;
}

/** Behind the last comma before a word: "… were killed, medics and residents said". */
function clauseStart(words: readonly Word[], start: number, at: number): number {
  let from = at;
  while (from > start && words[from - 1]?.text !== ',') from -= 1;
  return from;
}

/** "The council announced Velmar and Kessia are behind it": what is said starts behind the verb that says it. */
function behindSaying(words: readonly Word[], from: number, at: number): number {
  const says = words.findLastIndex(
    ({ lower }, index) =>
      index > from && index < at && /^(?:said|says|announced|declared|believes?|claimed)$/u.test(lower),
  );
  return says > 0 && at - says < LONGEST_JOINED && !words.slice(says + 1, at).some(({ mark }) => mark)
    ? says + 1
    : from;
}

/** Words between such a verb and "and" at most. */
const LONGEST_JOINED = 7;

const STOPS_SUBJECT =
  /^(?:who|which|whose|whom|that|when|as|after|before|while|to|during|by|through|via|late|early|yesterday|today|tonight|earlier|later|recently|last|this|speaking|reading|adding|holding|shaking|standing|and|but|because|since|if|though|although|without|despite|following|amid)$/u;

/** Nouns of what is said in, not of where somebody is: "said in a statement". */
export const NO_PLACE =
  /^(?:statement|interview|email|e-mail|message|post|court|tears|broadcast|speech|letter|report|briefing|video|note|telephone|phone|tweet|telegram|x|twitter|facebook|instagram|television|tv|radio|reply|response|press|rally|news|scene|time|hearing|ceremony|remarks|comments)$/u;

/** Where the subject behind an inverted verb ends: "said a pensioner in the queue", "said the mayor on Monday". */
export function behindInvertedSubject(words: readonly Word[], from: number, to: number): number {
  let at = from;
  for (; at < to; at += 1) {
    const word = words[at];
    if (!word || word.quote >= 0 || (word.mark && word.text !== '&')) break;
    if (at === from) continue;
    if (
      word.lower === 'and' &&
      !(
        isCapital(words[at + 1]) ||
        isPersonNoun(words[at + 1]?.lower ?? '') ||
        DETERMINERS.has(words[at + 1]?.lower ?? '')
      )
    )
      break;
    if (word.lower === 'and' && hasFinite(words, { from: at + 1, to: Math.min(to, at + 6) })) break;
    if (word.lower !== 'and' && STOPS_SUBJECT.test(word.lower) && !(isCapital(word) && isCapital(words[at - 1]))) break;
    if (isTime(word) && at > from + 1 && !/^\d/u.test(word.text)) break;
    if (isAdverb(word)) break;
    if (/^(?:in|on|at|from|over|near|outside)$/u.test(word.lower)) {
      const name = isCapital(words[at - 1]) && !isPersonNoun(words[at - 1]?.lower ?? '');
      const ahead = words.slice(at + 1, Math.min(to, at + 5));
      if (name || isTime(words[at + 1]) || ahead.some(({ lower }) => NO_PLACE.test(lower))) break;
    }
  }
  return at;
}

/** Takes in ", Olga Prins" behind "the caterer's manager". */
export function withApposition(words: readonly Word[], end: number, to: number): number {
  if (
    words[end]?.text !== ',' ||
    !isCapital(words[end + 1]) ||
    isTime(words[end + 1]) ||
    (words[end + 1]?.quote ?? 0) >= 0
  )
    return end;
  let at = end + 1;
  while (at < to && (isCapital(words[at]) || /^(?:de|al|bin|van|von|el|ben|of)$/u.test(words[at]?.lower ?? '')))
    at += 1;
  return at >= to ||
    words[at]?.mark === true ||
    (words[at]?.quote ?? -1) >= 0 ||
    PREPOSITIONS.has(words[at]?.lower ?? '')
    ? at
    : end;
}

/** True for a noun phrase that can speak: a person, office, body or name. */
export function canSpeak(words: readonly Word[], range: Range): boolean {
  const { from, to } = range;
  if (/^(?:he|she|they|we|i|it|who|one|some|many|others|both|several)$/u.test(words[from]?.lower ?? '')) return true;
  const head = headOf(words, range);
  if (head && /(?:[^l]ers?|ors?|ists?|ians?|ants?)$/u.test(head.lower)) return true;
  return words
    .slice(from, to)
    .some(
      (word, index) =>
        (isCapital(word) &&
          (index > 0 || !DETERMINERS.has(word.lower)) &&
          (index > 0 || to - from === 1 || isCapital(words[from + 1]))) ||
        isPersonNoun(word.lower) ||
        OFFICES.has(word.lower) ||
        OFFICES.has(singularOf(word.lower)) ||
        BODIES.has(word.lower) ||
        BODIES.has(singularOf(word.lower)),
    );
}

/** True for a noun phrase whose noun is a document or body, which can read as well as speak. */
export function isDocument(words: readonly Word[], range: Range): boolean {
  const head = headOf(words, range)?.lower.replace(/'s?$/u, '') ?? '';
  return BODIES.has(head) || BODIES.has(singularOf(head));
}
