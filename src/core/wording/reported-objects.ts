import { WORDS_SAID, type ReportingVerb } from './reporting-verbs';
import { singularOf } from './speakers';
import { CONJUNCTIONS, isAdverb, isAuxiliary, isFinite, isTime, PREPOSITIONS, startsQuote, type Word } from './words';

/** Words that open a question inside a sentence. */
export const QUESTION = /^(?:whether|if|how|why|who|what|when|where|which)$/u;
/** Objects that say nothing of their own. */
export const EMPTY_OBJECT =
  /^(?:nothing|little|so|all|sorry|goodbye|yes|much|more|otherwise|something|as|anything|hello|thanks)$/u;
const OWNED =
  /^(?:mistakes?|errors?|failures?|failings?|guilt|responsibility|wrongdoing|charges?|offences?|liability|role|negligence|shortcomings|defeat|crimes?|fault|involvement|murder|manslaughter|fraud)$/u;
const REFUSED =
  /^(?:bail|entry|access|permission|visas?|parole|asylum|treatment|aid|requests?|appeals?|chance|opportunity|right|rights|boarding|service)$/u;

/** True where what follows a reporting verb is an object that it reports: "rejected the claim", not "rejected the bill". */
export function isReportedObject(words: readonly Word[], from: number, to: number, verb: ReportingVerb): boolean {
  const first = words[from];
  if (!first || first.mark || first.lower === 'that' || QUESTION.test(first.lower)) return false;
  if (
    PREPOSITIONS.has(first.lower) ||
    CONJUNCTIONS.has(first.lower) ||
    isAuxiliary(first) ||
    (isTime(first) && !startsQuote(words, from))
  )
    return false;
  if (first.lower === 'to' || first.lower === 'not' || (isFinite(first) && first.quote < 0)) return false;
  if (
    (EMPTY_OBJECT.test(first.lower) && !/^(?:more|much|all)$/u.test(first.lower)) ||
    /^(?:back|out|up|down|off|away|home)$/u.test(first.lower)
  )
    return false;
  if (isAdverb(first) && first.quote < 0 && !/ing$/u.test(words[from + 1]?.lower ?? '')) return false;
  const near = words.slice(from, Math.min(to, from + 6));
  const stop = near.findIndex(
    (word, index) => index > 0 && (word.mark || PREPOSITIONS.has(word.lower) || isFinite(word)),
  );
  const phrase = stop < 0 ? near : near.slice(0, stop);
  if (verb.lemma === 'deny') return !phrase.some(({ lower }) => REFUSED.test(lower));
  if (verb.object === 'words') {
    if (startsQuote(words, from)) return true;
    if (verb.lemma === 'claim')
      return phrase
        .slice(0, 3)
        .some(({ lower }) =>
          /^(?:responsibility|credit|victory|self-defence|self-defense|innocence|attacks?|bombings?|blasts?|strikes?|assaults?|shootings?|raids?|killings?|kidnappings?|explosions?)$/u.test(
            lower,
          ),
        );
    if (verb.lemma === 'admit') return /ing$/u.test(first.lower) || phrase.some(({ lower }) => OWNED.test(lower));
    if (verb.lemma === 'find')
      return (
        first.lower === 'no' &&
        /^(?:evidence|traces?|signs?|proof|indications?|basis|fault|reason|wrongdoing)$/u.test(
          words[from + 1]?.lower ?? '',
        )
      );
    return (
      phrase.some(({ lower }) => WORDS_SAID.test(lower) || WORDS_SAID.test(singularOf(lower))) &&
      !/^(?:bill|budget|plan|offer|proposal|appeal)$/u.test(phrase.at(-1)?.lower ?? '')
    );
  }
  if (verb.object === 'quoted') return words.slice(from, from + 4).some((_, index) => startsQuote(words, from + index));
  return true;
}
