import { type Complement } from './complements';
import { REPORTING_FORMS } from './reporting-verbs';
import type { Range } from './speakers';
import { NO_PLACE } from './subjects';
import { isAuxiliary, isFinite, isTime, PREPOSITIONS, type Word, startsQuote } from './words';

/** Determiners and numbers stand before a noun; so do adjectives before "suspected" and "alleged" used as adjectives. */
export function isNoVerbBehind(previous: Word, form: string): boolean {
  return (
    form !== 'ing' &&
    (/^(?:the|a|an|his|her|its|their|our|my|your|some|no|any|every)$/u.test(previous.lower) ||
      (/^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|most|all)$/u.test(previous.lower) &&
        form === 'past'))
  );
}

/** Direct speech rather than a scare quote: it opens the words before the report, or ends them with its own mark. */
export function isSpeech(words: readonly Word[], { from, to }: Range): boolean {
  return startsQuote(words, from) || words[to - 1]?.quote === undefined || (words[to - 1]?.quote ?? -1) >= 0;
}

/** What frames the report is no part of an object: "responsibility for it in a message", "as “frank”, a word diplomats keep". */
export function objectEnd(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at];
    if (!word || word.quote >= 0) continue;
    // "described it as cowardly and sentenced him": the subject goes on to act.
    const next = words[at + 1];
    if (
      /^(?:and|but)$/u.test(word.lower) &&
      next &&
      next.quote < 0 &&
      isFinite(next) &&
      !isAuxiliary(next) &&
      !/^(?:says|has|is)$/u.test(next.lower)
    )
      return at;
    if (
      /^(?:in|through|via)$/u.test(word.lower) &&
      /^(?:an?|the|its|his|her)$/u.test(words[at + 1]?.lower ?? '') &&
      NO_PLACE.test(words[at + 2]?.lower ?? '')
    )
      return at;
    if (
      word.text === ',' &&
      /^(?:but|and|while|although|though|whereas|yet|after|as|saying)$/u.test(words[at + 1]?.lower ?? '')
    )
      return at;
    if (word.text === ',' && (words[at - 1]?.quote ?? -1) >= 0 && /^an?$/u.test(words[at + 1]?.lower ?? '')) return at;
  }
  return to;
}

/** "…, police told reporters on Monday" reports nothing behind the verb but hearer and time. */
export function isLooseComplement(words: readonly Word[], at: number, complement: Complement): boolean {
  const next = words[complement.from];
  return (
    PREPOSITIONS.has(words[at + 1]?.lower ?? '') &&
    words[complement.from - 1]?.lower !== 'that' &&
    next !== undefined &&
    !next.mark
  );
}

/** Position behind a verb and the hearer it may name. */
export function hearerOrVerb(words: readonly Word[], at: number, to: number): number {
  const hearer = REPORTING_FORMS.get(words[at]?.lower ?? '')?.verbs.some((verb) => verb.hearer) === true;
  if (!hearer) return at + 1;
  return behindVerb(words, at, to, null);
}

/** Position behind a verb and its hearer, where a comma or time may follow. */
export function behindVerb(words: readonly Word[], at: number, to: number, complement: Complement | null): number {
  let end = at + 1;
  const hearer = REPORTING_FORMS.get(words[at]?.lower ?? '')?.verbs.some((verb) => verb.hearer) === true;
  if (hearer) {
    while (end < to && !words[end]?.mark && (words[end]?.quote ?? 0) < 0 && !isTime(words[end])) {
      const word = words[end];
      if (!word || (end > at + 1 && (PREPOSITIONS.has(word.lower) || /^(?:and|that|as|when|who)$/u.test(word.lower))))
        break;
      end += 1;
    }
    return end;
  }
  return complement && complement.verbEnd > end ? complement.verbEnd : end;
}

/** Verbs that can stand behind what is said: "…, the ministry said". */
export function canFollow(word: Word | undefined, quoted: boolean): boolean {
  const verbs = REPORTING_FORMS.get(word?.lower ?? '')?.verbs ?? [];
  return verbs.some(
    ({ particle, takes }) =>
      (particle === '' || particle === 'it') && (takes.has('clause') || (quoted && !takes.has('as'))),
  );
}
