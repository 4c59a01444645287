import { REPORTING_FORMS } from './reporting-verbs';
import { DETERMINERS, isCapital, PREPOSITIONS, type Word } from './words';

// Words that look like a verb of saying and are none where they stand.

/** "Ordered the killing": what is ordered is a deed, and nothing is said. */
export function isHarmOrdered(words: readonly Word[], at: number): boolean {
  const [article, noun, behind] = [words[at + 1], words[at + 2], words[at + 3]];
  if (!/^(?:the|this|that|an?|his|her|its|their)$/u.test(article?.lower ?? '')) return false;
  const isHarm = ({ lower }: Word): boolean =>
    /^(?:attack|strike|raid|killing|murder|massacre|assassination|bombing|poisoning|shooting|kidnapping|abduction|sabotage|ambush|execution|hit)s?$/u.test(
      lower,
    );
  return (noun !== undefined && isHarm(noun)) || (noun?.mark === false && behind !== undefined && isHarm(behind));
}

/** "State television said", "unconfirmed reports suggest": a noun where another verb of saying follows. */
export function isNounOfSpeaker(words: readonly Word[], at: number): boolean {
  for (const next of words.slice(at + 1, at + 4)) {
    if (next.mark || next.quote >= 0 || DETERMINERS.has(next.lower) || PREPOSITIONS.has(next.lower)) return false;
    if (/^(?:he|she|it|they|we|who|that)$/u.test(next.lower)) return false;
    // "Velmari state TV reported".
    if (isCapital(next) && !/^(?:TV|Television|Radio|Media|News)$/u.test(next.text)) return false;
    const form = REPORTING_FORMS.get(next.lower);
    if (form && (!form.noun || /^(?:claims|shows?|says)$/u.test(next.lower))) return true;
  }
  return false;
}

/** "United States President", "surviving suspect Ivo Hale", "state TV", "ten confirmed dead": what looks like a verb is none. */
export function isPartOfName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1]?.lower ?? '', words[at]?.lower ?? '', words[at + 1]];
  switch (word) {
    case 'states':
      return before === 'united';
    case 'state':
      return /^(?:tv|television|media|news|radio|agency|broadcaster|channel)$/u.test(next?.lower ?? '');
    case 'suspect':
      if (/^(?:prime|main|chief|key|sole|surviving|other|first|second|third)$/u.test(before)) return true;
      return isCapital(next) && !/(?:s|[^t]ey|^we|^i|^you|^police|^people)$/u.test(before);
    case 'confirmed':
      return /^(?:dead|killed|injured|missing)$/u.test(next?.lower ?? '');
    default:
      return false;
  }
}
