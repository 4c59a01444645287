import type { Range } from './speakers';
import {
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  HAVE,
  isAdverb,
  isAuxiliary,
  isFinite,
  isTime,
  PREPOSITIONS,
  type Word,
} from './words';

const PRONOUNS = new Set(['nobody', 'none', 'nothing', 'nowhere']);
const BARE = new Set(['not', 'never', 'neither', 'nor', 'no', 'cannot']);
const COUNTED = /^(?:fewer|less|more|later|longer|sooner|earlier|bigger|smaller|higher|lower)$/u;
const FAILING = new Set(['fail', 'failed', 'fails', 'refuse', 'refused', 'refuses', 'decline', 'declined', 'declines']);
/** Subordinators behind which a negation is no negation of the main clause. */
const SUBORDINATE =
  /^(?:who|which|whose|whom|because|although|though|if|unless|when|whenever|where|while|whether|since|until|before|after|why|how|what|as)$/u;
/** What can be lacking where "without" tells that an act or outcome did not come about. */
const OUTCOMES =
  /^(?:agreement|deal|warning|explanation|incident|permission|charge|charges|trial|success|result|results|comment|notice|injury|injuries|resistance|delay|consent|authorisation|authorization|approval|consultation|conclusion|apology|evidence|proof|objection|casualties|loss|bloodshed|vote|debate|hesitation|fight|breakthrough|progress|accord|verdict|decision|response|reply|consensus|compromise|interruption|trace|help|discussion|answer|answers|resolution|settlement)$/u;

/** Verbs of denial: they negate whatever they deny. */
export const DENIAL =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|repudiat(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out)$/u;

/** The words that negate the main clause of a statement, as ranges in order; `plain` is false for reported words. */
export function negationsIn(words: readonly Word[], { from, to }: Range): readonly Range[] {
  const found: Range[] = [];
  let at = from;
  while (at < to) {
    const length = cueAt(words, at, { from, to });
    if (length > 0 && !isSubordinate(words, at, { from, to })) found.push({ from: at, to: at + length });
    at += Math.max(1, length);
  }
  return found;
}

function cueAt(words: readonly Word[], at: number, { from, to }: Range): number {
  const word = words[at];
  if (!word || word.mark) return 0;
  const next = at + 1 < to ? words[at + 1] : undefined;
  const { lower } = word;
  if (PRONOUNS.has(lower)) return 1;
  if (lower === 'unlikely') return 1;
  if (lower.endsWith("n't") && lower.length > 3) return isHedgeOnly(words, at, to) ? 0 : 1;
  if (lower === 'without') return isMissedOutcome(words, at, to) ? 1 : 0;
  if (FAILING.has(lower)) return next?.lower === 'to' && !DETERMINERS.has(words[at + 2]?.lower ?? '') ? 2 : 0;
  if (HAVE.has(lower) && next?.lower === 'yet' && words[at + 2]?.lower === 'to') return 3;
  if (!BARE.has(lower)) return 0;
  if (lower === 'no') {
    if (!next) return at === from ? 1 : 0;
    if (next.text === ',' || next.mark || COUNTED.test(next.lower))
      return next.lower === 'longer' && words[at + 2]?.lower !== 'than' ? 2 : at === from && next.mark ? 1 : 0;
    if (next.lower === 'one') return 2;
    if (next.lower === 'confidence' || /^no-confidence/u.test(lower) || /^\d/u.test(next.text)) return 0;
    return words[at - 1]?.lower === 'or' || (words[at - 1]?.lower === 'of' && next.lower === 'confidence') ? 0 : 1;
  }
  if (lower === 'not') {
    if (isHedgeOnly(words, at, to)) return 0;
    if (next && /^(?:only|until|least|just|merely|long|far|to)$/u.test(next.lower) && next.lower !== 'to') return 0;
    // "not counting the annexes", "asked not to be named" stand outside the main clause.
    if (
      next &&
      /[a-z]ing$/u.test(next.lower) &&
      !BE.has(words[at - 1]?.lower ?? '') &&
      !/^(?:nothing|anything|during)$/u.test(next.lower)
    )
      return 0;
    return 1;
  }
  return 1;
}

// "not clear", "not immediately clear" and "did not rule out" only hedge.
function isHedgeOnly(words: readonly Word[], at: number, to: number): boolean {
  const next = words.slice(at + 1, Math.min(to, at + 4)).map(({ lower }) => lower);
  const first =
    next[0] !== undefined && (isAdverb(words[at + 1]) || next[0] === 'yet' || next[0] === 'entirely')
      ? next.slice(1)
      : next;
  if (first[0] === 'known') return /^(?:why|how|what|who|whether|where|when)$/u.test(first[1] ?? '');
  return first[0] === 'clear' || (/^ruled?$/u.test(first[0] ?? '') && first[1] === 'out');
}

function isMissedOutcome(words: readonly Word[], at: number, to: number): boolean {
  for (let place = at + 1; place < Math.min(to, at + 5); place += 1) {
    const word = words[place];
    if (!word || word.mark) return false;
    if (
      /[a-z]{2}ing$/u.test(word.lower) &&
      !/^(?:anything|something|nothing|everything|building|ceiling|evening|morning|clothing|wing|king|string)$/u.test(
        word.lower,
      )
    )
      return true;
    if (OUTCOMES.test(word.lower)) return true;
    if (PREPOSITIONS.has(word.lower)) return false;
    if (!DETERMINERS.has(word.lower) && place > at + 3) return false;
  }
  return false;
}

// Inside a relative or other subordinate clause that began within the statement and has not ended at a comma.
function isSubordinate(words: readonly Word[], at: number, { from, to }: Range): boolean {
  let finite = false;
  for (let place = at - 1; place >= from; place -= 1) {
    const word = words[place];
    if (!word) return false;
    if (/^[;:—–]$/u.test(word.text)) return false;
    if (/^(?:and|but|nor|so)$/u.test(word.lower) && !startsNounPhrase(words, place, at)) return false;
    if (word.text === ',') {
      // A comma closes a clause that opened before it, unless what is before it opens here: ", who did not".
      if (place > from && opensSubordinate(words, place + 1)) return !closesBefore(words, place + 1, at);
      return false;
    }
    if (isFinite(word)) finite = true;
    if (SUBORDINATE.test(word.lower) && place + 1 < at + 1) {
      if (word.lower === 'as' && /^(?:soon|well|far|long|many|much)$/u.test(words[place + 1]?.lower ?? '')) continue;
      if (
        /^(?:what|when|how|why|where|who)$/u.test(word.lower) &&
        place === from &&
        words.slice(from, to).at(-1)?.text === '?'
      )
        return false;
      if (/^(?:before|after|since|until|as)$/u.test(word.lower) && !clauseBetween(words, place + 1, at)) continue;
      if (place === from && /^(?:who|what|why|where|how|which)$/u.test(word.lower)) return false;
      return true;
    }
    if (word.lower === 'that' && place > from && CONJUNCTIONS.has('that') && isRelativeThat(words, place))
      return !finite || true;
  }
  return false;
}

function startsNounPhrase(words: readonly Word[], place: number, at: number): boolean {
  return (
    at - place > 1 &&
    !words.slice(place + 1, at).some((word) => isFinite(word) || isAuxiliary(word)) &&
    words[place]?.lower === 'and' &&
    !/^(?:did|does|do|had|has|was|were|is)$/u.test(words[at - 1]?.lower ?? '')
  );
}

function opensSubordinate(words: readonly Word[], at: number): boolean {
  return /^(?:who|which|whose|because|although|though|while|where|if|unless|even)$/u.test(words[at]?.lower ?? '');
}

function closesBefore(words: readonly Word[], from: number, at: number): boolean {
  return words.slice(from, at).some(({ text }) => text === ',');
}

function clauseBetween(words: readonly Word[], from: number, at: number): boolean {
  return !isTime(words[from]) && at - from >= 1 && words.slice(from, at + 2).some((word) => isFinite(word));
}

// "a letter that it ignored": behind a noun; "said that", "so that", "denied that" carry the main thought on.
function isRelativeThat(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (
    !before ||
    before.mark ||
    isFinite(before) ||
    /^(?:so|it|now|given|fact|ensure|is|was|evidence|sign|proof|clear|true|sure|say|think|believe|hope|know|mean|show|claims?)$/u.test(
      before.lower,
    )
  )
    return false;
  return !/(?:ed|ing|s)$/u.test(before.lower) || /s$/u.test(before.lower);
}
