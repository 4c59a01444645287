import { ALWAYS, PHRASES } from './hedge-words';
import { phraseFinder, type PhraseFinder } from './phrase-finder';
import type { Range } from './speakers';
import {
  BE,
  DETERMINERS,
  HAVE,
  isAdverb,
  isCapital,
  isNegative,
  MODALS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  type Word,
} from './words';

const HEARD = /^(?:said|understood|alleged|reported|rumoured)$/u;
const ABILITY =
  /^(?:hear|see|feel|smell|taste|house|hold|carry|seat|afford|fit|sleep|speak|read|walk|swim|fly|drive|remember|recall|understand|tell|accommodate|store|find|stand|move|breathe|recognise|recognize|count|write|sing|stop|fire|cover|watch)$/u;
const PERMITTED =
  /^(?:board|enter|apply|vote|use|appeal|print|park|bring|attend|request|choose|keep|stay|collect|claim|submit|carry|visit|order|withdraw|pay|drink|smoke|buy|file|register|travel|swim|fish|reproduce|retain|opt|renew)$/u;

/** What the reader adds to the hedges, and the entries of their list that are taken away, lower case. */
export interface HedgeEdits {
  readonly added: PhraseFinder;
  readonly removed: ReadonlySet<string>;
}

/** The list as it stands. */
export const NO_EDITS: HedgeEdits = { added: phraseFinder([]), removed: new Set() };

/**
 * The words of a statement that make it less than certain, as ranges in order. `reporting` is its verb, which hedges
 * where it tells belief or suspicion; `denied` says that the statement is denied, so that "claims" in it is only named.
 */
export function hedgesIn(
  words: readonly Word[],
  { from, to }: Range,
  reporting: Range | null,
  denied: boolean,
  { added, removed }: HedgeEdits = NO_EDITS,
): readonly Range[] {
  const found: Range[] = [];
  if (reporting && reporting.from < from) addReporting(words, reporting, found);
  let at = from;
  while (at < to) {
    const lower = words[at]?.lower ?? '';
    const length =
      phraseAt(words, at, to, removed) ||
      (removed.has(lower) ? 0 : cueAt(words, at, to, denied)) ||
      added.at(words, at, to);
    if (length > 0 && !(reporting?.from === at && !ALWAYS.has(lower) && !isHearsay(words, reporting)))
      found.push({ from: at, to: at + length });
    at += Math.max(1, length);
  }
  if (reporting && reporting.from >= to) addReporting(words, reporting, found);
  return found;
}

const BELIEF =
  /^(?:believes?|believed|thinks?|thought|suspects?|suspected|suggests?|suggested|suspecting|believing|thinking|suggesting)$/u;

function isHearsay(words: readonly Word[], { from, to }: Range): boolean {
  return words.slice(from, to).some(({ lower }) => HEARD.test(lower)) && to - from > 1;
}

function addReporting(words: readonly Word[], verb: Range, found: Range[]): void {
  const lower = words.slice(verb.from, verb.to).map((word) => word.lower);
  if (
    BELIEF.test(lower[0] ?? '') ||
    /^(?:reportedly|allegedly)$/u.test(lower[0] ?? '') ||
    (lower.length === 3 && lower[0] === 'it')
  )
    found.push({ from: verb.from, to: verb.to });
}

/** The phrases by their first words. */
const PHRASES_FROM = new Map<string, readonly (readonly string[])[]>();
for (const phrase of PHRASES) {
  const [first = ''] = phrase;
  PHRASES_FROM.set(first, [...(PHRASES_FROM.get(first) ?? []), phrase]);
}

function phraseAt(words: readonly Word[], at: number, to: number, removed: ReadonlySet<string>): number {
  for (const phrase of PHRASES_FROM.get(words[at]?.lower ?? '') ?? []) {
    if (at + phrase.length > to || !phrase.every((part, index) => words[at + index]?.lower === part)) continue;
    if (removed.size > 0 && removed.has(phrase.join(' '))) continue;
    const hearsay = phrase.length === 2 && HEARD.test(phrase[0] ?? '');
    if (hearsay && !BE.has(words[at - 1]?.lower ?? '')) continue;
    return phrase.length;
  }
  return 0;
}

/** How many words at a position make a hedge; zero for none. */
function cueAt(words: readonly Word[], at: number, to: number, denied: boolean): number {
  const word = words[at];
  if (!word || word.mark) return 0;
  const [before, next] = [words[at - 1], words[at + 1]];
  const { lower } = word;
  if (ALWAYS.has(lower)) return 1;
  switch (lower) {
    case 'may':
    case 'might':
    case 'could':
      return modalAt(words, at, to);
    case 'appears':
    case 'appear':
    case 'appeared':
    case 'seems':
    case 'seem':
    case 'seemed':
      return raisingAt(words, at);
    case 'believed':
    case 'thought':
    case 'presumed':
    case 'feared':
      return beliefAt(words, at);
    case 'think':
    case 'believe':
    case 'suspect':
    case 'guess':
    case 'assume':
      // "as I believe in" and the noun "the suspect" say nothing about certainty.
      return next?.lower !== 'in' &&
        /^(?:i|we|they|police|many|some|investigators|officials|experts|analysts|not|n't|don't|still|also|to|people|doctors|who)$/u.test(
          before?.lower ?? '',
        ) &&
        before?.lower !== 'to'
        ? 1
        : 0;
    case 'believes':
    case 'thinks':
    case 'suspects':
      return next?.lower === 'in' ||
        words.slice(Math.max(0, at - 4), at).some(({ lower: word }) => word === 'than') ||
        DETERMINERS.has(before?.lower ?? '') ||
        (lower === 'suspects' && !SUBJECT_PRONOUNS.has(before?.lower ?? '') && !isCapital(before))
        ? 0
        : 1;
    case 'possible':
      return before?.lower === 'as' || /^(?:if|where|wherever|whenever|when|every|all|best)$/u.test(before?.lower ?? '')
        ? 0
        : 1;
    case 'potentially':
      return 1;
    case 'claims':
    case 'allegations':
    case 'claim':
    case 'allegation':
      return !denied && namesAllegations(words, at) ? 1 : 0;
    default:
      return 0;
  }
}

function modalAt(words: readonly Word[], at: number, to: number): number {
  const word = words[at];
  const [before, next, after] = [words[at - 1], words[at + 1], words[at + 2]];
  if (!word || !next || (next.mark && next.text !== ',')) return 0;
  // The month, and might as power.
  if (word.lower === 'may' && isCapital(word) && !(at === 0 || before?.mark === true || word.quote !== before?.quote))
    return 0;
  if (word.lower === 'may' && isCapital(word) && /^[\d]/u.test(next.text)) return 0;
  if (/^(?:of|to|in|and|or|that|on|from|was|is)$/u.test(next.lower) || PREPOSITIONS.has(next.lower)) return 0;
  if (word.lower === 'might' && before && (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower))) return 0;
  if (
    word.lower === 'may' &&
    before &&
    /^(?:in|by|since|until|last|next|early|late|mid|of)$/u.test(before.lower) &&
    isCapital(word)
  )
    return 0;
  if (at + 1 >= to) return 0;
  const negated = isNegative(next);
  const verb = negated || isAdverb(next) ? after : next;
  if (verb?.lower === 'have' && !isObject(words, words.indexOf(verb) + 1)) return negated || isAdverb(next) ? 1 : 2;
  if (word.lower === 'could') {
    if (negated) return 0;
    if (verb && ABILITY.test(verb.lower)) return 0;
    if (verb?.lower === 'have') return 0;
    if (
      /^(?:so|as|whatever|what|wherever|how|where|everything|all|who|if)$/u.test(before?.lower ?? '') ||
      isPastAbility(words, at)
    )
      return 0;
    return 1;
  }
  if (word.lower === 'may' && verb && PERMITTED.test(verb.lower)) return 0;
  return 1;
}

// "than they could carry", "what he could": a subject pronoun behind such a word tells ability.
function isPastAbility(words: readonly Word[], at: number): boolean {
  const subject = words[at - 1];
  return (
    subject !== undefined &&
    /^(?:he|she|they|it|we|i)$/u.test(subject.lower) &&
    /^(?:than|what|as|everything|all|wherever|whatever|so|how|best|fast|where)$/u.test(words[at - 2]?.lower ?? '')
  );
}

function isObject(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    (DETERMINERS.has(word.lower) ||
      (/^(?:more|enough|access|far-reaching|serious|implications|consequences)$/u.test(word.lower) &&
        !HAVE.has(word.lower)))
  );
}

function raisingAt(words: readonly Word[], at: number): number {
  const seems = /^seem/u.test(words[at]?.lower ?? '');
  const next = words[at + 1];
  if (!next || (PREPOSITIONS.has(next.lower) && next.lower !== 'to' && next.lower !== 'like')) return 0;
  if (next.lower === 'to') {
    const verb = words[at + 2];
    // "appeared to cheers", "appears to the right": a noun follows.
    return verb && (DETERMINERS.has(verb.lower) || verb.mark) ? 0 : 2;
  }
  if (seems) return 1;
  return /^(?:that|as|increasingly|likely|certain|set|ready|unlikely|poised|determined|unaware|calm|shaken)$/u.test(
    next.lower,
  )
    ? 1
    : 0;
}

function beliefAt(words: readonly Word[], at: number): number {
  const [before, next, after] = [words[at - 1], words[at + 1], words[at + 2]];
  const lower = words[at]?.lower ?? '';
  if (next?.lower === 'to') return after && /^(?:be|have)$/u.test(after.lower) ? 3 : 2;
  if (lower === 'feared')
    return before === undefined ||
      BE.has(before.lower) ||
      /^(?:dead|drowned|trapped|missing|lost|killed|buried|drowning)$/u.test(next?.lower ?? '')
      ? 1
      : 0;
  if (lower === 'presumed') return 1;
  return before !== undefined &&
    BE.has(before.lower) &&
    next !== undefined &&
    !PREPOSITIONS.has(next.lower) &&
    !next.mark &&
    lower === 'believed'
    ? 1
    : 0;
}

function namesAllegations(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (
    /^(?:of|for)$/u.test(next?.lower ?? '') &&
    /^(?:responsibility|asylum|damages|compensation|benefits|credit)$/u.test(words[at + 2]?.lower ?? '')
  )
    return false;
  const allegation = /^allegation/u.test(words[at]?.lower ?? '');
  const followed = /^(?:that|of)$/u.test(next?.lower ?? '');
  if (
    !followed ||
    (!allegation &&
      next?.lower !== 'that' &&
      !(before && /^(?:amid|despite|over|after|following|with)$/u.test(before.lower)))
  )
    return false;
  const verb = words
    .slice(at, at + 24)
    .some(({ lower }) => /^(?:denied|denies|rejected|rejects|dismissed|dismisses|denying)$/u.test(lower));
  const denial = words
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) =>
      /^(?:denied|denies|rejected|rejects|dismissed|dismisses|denying|rejecting|refuted|repeated)$/u.test(lower),
    );
  return !verb && !denial && !MODALS.has(before?.lower ?? '');
}
