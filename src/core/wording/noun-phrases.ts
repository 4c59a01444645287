import { DETERMINERS, isAdverb, isAuxiliary, isCapital, isFinite, isTime, PREPOSITIONS, type Word } from './words';
import type { Range } from './speakers';

const LONGEST_ACTOR = 14;
/** Verbs that tell what somebody said. */
export const SAYS = /^(?:said|says|say|saying|stated|added|announced|insisted|told|alleged|alleges)$/u;

/** The noun phrase that ends right before a word, a comma between them left out: "the nurse" of "the trial of the nurse accused of". */
export function nounBefore(words: readonly Word[], at: number): Range | null {
  let to = at;
  // "Men seen leaving the house, whom they suspect of": which of the nouns is meant is not said.
  if (/^(?:whom|who)$/u.test(words[at]?.lower ?? '') && words[to - 1]?.text === ',') return null;
  if (words[to - 1]?.text === ',') to -= 1;
  let from = to;
  for (; from > Math.max(0, to - LONGEST_ACTOR); from -= 1) {
    const [word, next] = [words[from - 1], words[from]];
    if (!word || word.mark || PREPOSITIONS.has(word.lower) || isFinite(word) || isAdverb(word)) break;
    if (/^(?:and|or|but|that|which|who|when|as|because|while)$/u.test(word.lower) || SAYS.test(word.lower)) break;
    if (next && from < to && DETERMINERS.has(next.lower)) break;
  }
  return from < to ? { from, to } : null;
}

/** The noun phrase that starts at a word: up to a verb, a mark or what tells when, where and of what. */
export function nounBehind(words: readonly Word[], from: number): Range | null {
  let to = from;
  for (; to < Math.min(words.length, from + LONGEST_ACTOR); to += 1) {
    const [previous, word, next] = [words[to - 1], words[to], words[to + 1]];
    if (!word || (word.mark && word.text !== '&')) break;
    if (to === from) {
      // "Blame after the blast" is nobody's.
      if (PREPOSITIONS.has(word.lower) && word.text === word.lower) return null;
      continue;
    }
    // "Let them blame whom they like".
    if (to === from + 1 && /^(?:us|me|him|them|you)$/u.test(previous?.text ?? '')) break;
    if (/^(?:it|he|she|they|we|i)$/u.test(word.lower)) break;
    // "An organised gang": a participle between an article and a noun.
    if (isBetweenArticleAndNoun(words, to)) continue;
    if ((isFinite(word) && !isHitSquad(word, next)) || isAuxiliary(word)) break;
    if (word.quote !== previous?.quote && previous?.quote !== -1) break;
    if (
      /^(?:armed|dressed|wearing|carrying|disguised)$/u.test(word.lower) &&
      !isCapital(next) &&
      !DETERMINERS.has(previous.lower)
    )
      break;
    if (isTie(words, to)) {
      to += 1;
      continue;
    }
    // "A rocket launched by the Vanguard from a cemetery", "accused Velmar of “a massacre”"
    const isNamed = isCapital(previous) && (/^an?$/u.test(next?.lower ?? '') || next?.quote !== word.quote);
    if (isNamed && /^(?:from|of)$/u.test(word.lower)) break;
    if (word.lower === 'of' && isCharge(words, to)) break;
    // "Accused Velmar of terrorism", and not "the Republic of the North".
    const charge = DETERMINERS.has(next?.lower ?? '') ? words[to + 2] : next;
    if (word.lower === 'of' && isCapital(previous) && charge?.mark === false && !isCapital(charge)) break;
    if (word.lower === 'from' && (DETERMINERS.has(next?.lower ?? '') || isCapital(next))) continue;
    if (
      /^(?:for|who|which|that|as|when|after|before|while|because|to|during|over|since|responsible|accountable|directly|personally|fully|jointly|but|through|via|by|using|despite|without|amid|following|guilty|involvement|complicity)$/u.test(
        word.lower,
      )
    )
      break;
    // "A 12-year-old playing with matches".
    if (
      /^\p{Ll}{3,}ing$/u.test(word.text) &&
      (PREPOSITIONS.has(next?.lower ?? '') || DETERMINERS.has(next?.lower ?? ''))
    )
      break;
    if (word.lower === 'of' && /ing$|^(?:complicity|responsibility|involvement)$/u.test(next?.lower ?? '')) break;
    if (
      /^(?:in|on|at|from|near|inside|outside|against|with)$/u.test(word.lower) &&
      (!isPlaceOf(previous) || /^(?:on|against)$/u.test(word.lower))
    )
      break;
    // "Charged 17 marines with the killing".
    if (
      word.lower === 'with' &&
      (DETERMINERS.has(next?.lower ?? '') ||
        /ing$|^(?:murder|manslaughter|terrorism|arson|treason)$/u.test(next?.lower ?? ''))
    )
      break;
    if (
      /^(?:and|or)$/u.test(word.lower) &&
      !(word.quote >= 0 && next?.quote === word.quote) &&
      !isCapital(next) &&
      !DETERMINERS.has(next?.lower ?? '')
    )
      break;
    if (isMoment(word) && !isCapital(next)) break;
  }
  to = throughList(words, from, to);
  while (to > from + 1 && (isMoment(words[to - 1]) || isAdverb(words[to - 1]))) to -= 1;
  return to > from ? { from, to } : null;
}

/** "Blames Kessia, Orsk and Velmar for it": names between commas belong together where what they are blamed for follows. */
function throughList(words: readonly Word[], from: number, to: number): number {
  if (words[to]?.text !== ',' || !words.slice(from, to).every(isName)) return to;
  let at = to;
  while (at < words.length && (words[at]?.text === ',' || words[at]?.lower === 'and' || isName(words[at]))) at += 1;
  return /^(?:for|of|over|guilty)$/u.test(words[at]?.lower ?? '') && isCapital(words[at - 1]) ? at : to;
}

function isName(word: Word | undefined): boolean {
  return isCapital(word) || /^(?:the|an?)$/u.test(word?.lower ?? '');
}

/** "Convicted a separatist of the murders", and not "the masterminds of the murders". */
function isCharge(words: readonly Word[], of: number): boolean {
  const noun = DETERMINERS.has(words[of + 1]?.lower ?? '') ? words[of + 2] : words[of + 1];
  return (
    /^(?:murder|killing|crime|massacre|shooting|attack|bombing|manslaughter|poisoning|abduction)s?$/u.test(
      noun?.lower ?? '',
    ) &&
    !/(?:mind|leader|plotter|author|perpetrator|planner|organi[sz]er|architect|culprit|victim|survivor|hand|brain)s?$/u.test(
      words[of - 1]?.lower ?? '',
    )
  );
}

function isHitSquad(word: Word, next: Word | undefined): boolean {
  return word.lower === 'hit' && /^(?:squads?|teams?|m[ae]n)$/u.test(next?.lower ?? '');
}

export function isBetweenArticleAndNoun(words: readonly Word[], at: number): boolean {
  const [previous, word, next] = [words[at - 1], words[at], words[at + 1]];
  return (
    /^\p{Ll}+ed$/u.test(word?.text ?? '') &&
    /^(?:an?|the|this|that|these|those|its|his|their|now|two|three|four|five|six|seven|eight|nine|ten|several|\d+)$/u.test(
      previous?.lower ?? '',
    ) &&
    next?.mark === false &&
    !PREPOSITIONS.has(next.lower) &&
    !DETERMINERS.has(next.lower)
  );
}

/** "Hackers sympathetic to Iran": what ties people to a side belongs to them. */
export function isTie(words: readonly Word[], at: number): boolean {
  const [word, next, behind] = [words[at], words[at + 1], words[at + 2]];
  return (
    /^(?:linked|loyal|sympathetic|close|allied|tied|connected|belonging|aligned|affiliated|opposed)$/u.test(
      word?.lower ?? '',
    ) &&
    /^(?:to|with)$/u.test(next?.lower ?? '') &&
    behind?.mark === false
  );
}

/** Words of time, but not "a 19-year-old". */
function isMoment(word: Word | undefined): boolean {
  return isTime(word) && word?.lower.endsWith('-old') !== true;
}

/** "Agents from abroad": a plain plural keeps what tells where it comes from. */
function isPlaceOf(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Ll}+s$/u.test(word.text);
}
