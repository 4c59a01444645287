import type { Clause, Finding } from './clause';
import type { RawQuantity } from './quantity';
import { mayHaveRole } from './role-fit';
import { isAuxiliary, isPlainVerb, PREPOSITIONS } from './word-classes';

// Furthest a predicate may stand behind its subject, in lexemes.
const REACH = 30;

const BREAK = /^(?:;|:|while|whereas|but|because|although|though|unless)$/u;
const OPENERS =
  /^(?:said|says|say|saying|reported|reports|report|confirmed|confirms|confirm|added|adds|announced|announces|believe|believes|believed|fear|fears|feared|that|told|claimed|claims|claim|think|thinks|estimate|estimates|estimated|found|know|knew|known|warned|stated|revealed|shows|showed|indicated|show|suggest|suggests|suggested|and|or|but|while|when|after|before|as|where|because|if|although|though|since|until|whereas|than|:|—|–|-|\(|"|“|,|;|which|whether|not|nor|how)$/u;
// The verbs among the openers that are skipped like adverbs on the way to a governor.
const SAYING = /^(?:said|says|say|reported|confirmed|believed|feared|thought|known|understood)$/u;
const PLACES =
  /^(?:in|at|on|near|across|within|around|through|throughout|over|under|inside|outside|during|for|from|into|along|behind|onto|past|towards|toward|by)$/u;
const SEVERELY = /^(?:critically|seriously|severely|badly|lightly|slightly|gravely|mildly|moderately)$/u;

/** The role that the predicate to the right of a quantity gives it: "84 people near the gate were killed". */
export function roleOnTheRight(clause: Clause, quantity: RawQuantity, index: number): Finding {
  const start = quantity.noun?.to ?? quantity.to;
  // "30 of them critically", "one seriously": how badly says that they were hurt.
  if (SEVERELY.test(clause.lower(start)) && clause.predicateAt(start + 1) === null) return 'injured';
  if (quantity.noun?.ofThem) return clause.predicateAt(clause.skipAdverbs(start));
  const governor = clause.governorOf(quantity.from);
  const before = clause.lower(governor);
  // "a father of two sons": what is said is said of the father, unless "of" follows a number: "a third of 12 homes".
  const held =
    before === 'of' &&
    !clause.quantities.some(({ to }) => to === governor) &&
    !/^(?:all|most|many|some|each|any|both)$/u.test(clause.lower(governor - 1));
  if (PLACES.test(before) || held) return relative(clause, start);
  // Joined to a count before, only what directly follows is said of this one alone.
  const previous = clause.quantities.slice(0, index).findLast((other) => mayHaveRole(clause.lexemes, other));
  const joined =
    /^(?:and|,|or)$/u.test(before) &&
    previous !== undefined &&
    (previous.noun?.to ?? previous.to) >= governor - (before === ',' ? 0 : 1);
  // "Police said five men": verbs of saying are skipped like adverbs on the way to the governor.
  const said = clause.lexemes.slice(governor + 1, quantity.from).some(({ lower }) => SAYING.test(lower));
  // "three years ago 89 of our sons were martyred"
  const dated = clause.quantities.some(({ to, kind }) => to === governor + 1 && (kind === 'date' || kind === 'time'));
  return scan(clause, quantity, start, (before === '' || said || dated || OPENERS.test(before)) && !joined);
}

// "at 12 homes that were damaged": in a phrase of place only what belongs to the noun itself counts.
function relative(clause: Clause, at: number): Finding {
  return /^(?:who|that|which)$/u.test(clause.lower(at)) ? clause.predicateAt(clause.skipAdverbs(at + 1)) : null;
}

function scan(clause: Clause, quantity: RawQuantity, start: number, opens: boolean): Finding {
  let candidate: Finding = null;
  let inRelative = false;
  // After a verb that gives no role ("12 people escaped and …") only a full predicate with its auxiliary counts.
  let finite = isUnknownVerb(clause, start);
  const verb = finite;
  if (/^(?:said|says|say|told|tells|claimed|believe|believed|think)$/u.test(clause.lower(clause.skipAdverbs(start))))
    return 'agent';
  for (let at = start; at < Math.min(clause.lexemes.length, start + REACH); at += 1) {
    const word = clause.lower(at);
    if (BREAK.test(word) || clause.isStop(at)) break;
    // "220 escaped, of whom 112 were recaptured": said of the part.
    if (word === ',' && clause.lower(at + 1) === 'of' && /^(?:whom|which|them)$/u.test(clause.lower(at + 2)))
      return candidate;
    // "to reach the nine men, who were all brought up alive"
    if (at === start && word === ',' && /^(?:who|which)$/u.test(clause.lower(at + 1))) continue;
    if (/^(?:,|and|—|–|\()$/u.test(word)) {
      if (!opens && !inRelative) return candidate;
      // "12 roads stayed shut and three bridges were washed away": the next count begins a clause of its own.
      const skipped = clause.skipAdverbs(at + 1);
      const next = /^(?:all|and|another|some|the)$/u.test(clause.lower(skipped))
        ? clause.skipAdverbs(skipped + 1)
        : skipped;
      if (
        (verb || hasVerb(clause, start, at)) &&
        clause.quantities.some(
          ({ from, kind }) => (from === next || from === at + 1) && kind !== 'date' && kind !== 'time',
        )
      )
        return candidate;
    }
    if (/^(?:who|which|that|whom|whose)$/u.test(word)) {
      inRelative = true;
      continue;
    }
    if (
      /^(?:when|after|as|before|where|if|until|since)$/u.test(word) &&
      (at > start || (word === 'as' && quantity.noun?.head == null)) &&
      !(word === 'as' && isComparison(clause, at)) &&
      !(PREPOSITIONS.has(word) && clause.lower(at - 1).includes(',')) &&
      !isDated(clause, at + 1)
    )
      break;
    const auxiliary = clause.auxiliaryAt(at);
    // "boycotted classes and marched on the ministry"
    const second =
      clause.lower(at - 1) === 'and' &&
      clause.words.some(({ from, bearing, form }) => from === at && bearing === 'subject' && form === 'past');
    const found = auxiliary !== null || !finite || inRelative || second ? clause.predicateAt(at) : null;
    if (found === null) {
      if (auxiliary === null) continue;
      // "believed to be migrants": an infinitive is no predicate of theirs.
      if (!inRelative && clause.lower(at - 1) === 'to') {
        at = auxiliary.to - 1;
        continue;
      }
      // A finite verb without a role ends the search, unless it belongs to a relative clause.
      if (!inRelative)
        return (
          hearsay(clause, auxiliary.to) ??
          hearsay(clause, auxiliary.to - 1) ??
          continued(clause, auxiliary.to, auxiliary.passive) ??
          candidate
        );
      inRelative = false;
      at = auxiliary.to - 1;
      continue;
    }
    // "40 workers trapped in a tunnel were brought out": the participle only says which workers.
    if (!inRelative && found === 'none' && auxiliary === null && at === start) {
      finite = true;
      continue;
    }
    // "have been charged with murder and remanded in custody"
    if (!inRelative && found === 'none' && auxiliary !== null)
      return continued(clause, auxiliary.to, auxiliary.passive) ?? found;
    if (!inRelative) return found === 'agent' ? (candidate ?? 'agent') : found;
    candidate ??= found === 'agent' ? null : found;
    inRelative = false;
    finite = false;
    // On behind the word that was found: it is no predicate of its own.
    at = auxiliary?.to ?? at;
  }
  return candidate;
}

// Participles that only say which of them: "12 men suspected of spying", "five boys aged between 4 and 11".
const REDUCED =
  /^(?:aged|trapped|suspected|described|accused|named|called|known|based|employed|armed|dressed|seated|stationed|stranded|wanted|convicted|charged|linked|identified|listed|born|hired|deployed|crammed|packed|caught|stuck|believed|thought|said|reported|feared|held|involved|affected|connected|led|organised|organized|owned|backed|supported)$/u;

// "70 of the residents caught it and 21 died": a verb of their own that gives no role stands before the next count.
function hasVerb(clause: Clause, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1)
    if (isPlainVerb(clause.lower(at)) && clause.lexemes[at]?.kind === 'word' && !clause.isPassive(at)) return true;
  return false;
}

// "described as militants", "some as young as five": opens no clause.
function isComparison(clause: Clause, at: number): boolean {
  return (
    clause.lower(at + 2) === 'as' ||
    clause.lower(at - 2) === 'as' ||
    /(?:ed|known|seen|such|well)$/u.test(clause.lower(at - 1))
  );
}

/**
 * What a full predicate says of those whom a participle only describes: "12 people queuing for bread were killed"; null
 * where none comes before the clause ends.
 */
export function beyondParticiple(clause: Clause, start: number): Finding {
  for (let at = start + 1; at < Math.min(clause.lexemes.length, start + REACH); at += 1) {
    const word = clause.lower(at);
    if (clause.isStop(at) || BREAK.test(word) || /^(?:,|and|when|after|before|as|who|which|that)$/u.test(word))
      return null;
    if (/^(?:is|are|was|were|has|have|had|remains?|remained)$/u.test(word)) return clause.predicateAt(at);
    const finite = clause.words.some(
      ({ from, to, bearing, form, role }) =>
        from === at &&
        bearing !== 'noun' &&
        STRONG.test(role) &&
        ((bearing === 'subject' && form === 'past') || (bearing === 'state' && to - from > 1 && FINITE.test(word))),
    );
    if (finite) return clause.predicateAt(at);
  }
  return null;
}

const STRONG = /^(?:killed|injured|infected|rescued|missing)$/u;
const FINITE = /^(?:lost|suffered|sustained|tested|fell|needed|required|received|died|drowned|perished)$/u;

// "since Tuesday", "after three days": a phrase of time opens no clause.
function isDated(clause: Clause, at: number): boolean {
  return clause.quantities.some(({ from, kind }) => from === at && /^(?:date|time|duration)$/u.test(kind));
}

// "52 pilgrims plunged into a ravine": a past form right behind the noun that is no role word.
function isUnknownVerb(clause: Clause, start: number): boolean {
  const at = clause.skipAdverbs(start);
  const word = clause.lower(at);
  const verb = (/ed$/u.test(word) || isPlainVerb(word)) && !isAuxiliary(word) && !REDUCED.test(word);
  return verb && !clause.words.some(({ from }) => from === at);
}

// "were known by six o'clock last night to have died", "are feared to have drowned".
function hearsay(clause: Clause, at: number): Finding {
  if (!/^(?:known|believed|feared|thought|reported|said|presumed|understood|confirmed)$/u.test(clause.lower(at)))
    return null;
  for (let next = at + 1; next < at + HEARSAY_REACH && !clause.isStop(next); next += 1)
    if (clause.lower(next) === 'to' && /^(?:have|be)$/u.test(clause.lower(next + 1)))
      return clause.predicateAt(next + 1);
  return null;
}

/** Lexemes between "known" and "to have": "by six o'clock last night". */
const HEARSAY_REACH = 9;

// "were attacked and killed", "were taken away and are missing": the second of two joined predicates.
function continued(clause: Clause, at: number, passive: boolean): Finding {
  for (let next = at + 1; next < at + 7; next += 1) {
    const place = next;
    if (clause.isStop(next) || clause.quantities.some(({ from }) => from === place)) return null;
    if (!/^(?:and|or|then)$/u.test(clause.lower(next - 1))) continue;
    const found = clause.auxiliaryAt(next)
      ? clause.predicateAt(next)
      : clause.bearingAt(next, passive ? 'passive' : 'active');
    if (found !== null && found !== 'agent') return found;
  }
  return null;
}
