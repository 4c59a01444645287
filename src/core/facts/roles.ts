import { Clause, joinedRole, type Finding } from './clause';
import type { Lexeme } from './lexemes';
import type { RawQuantity } from './quantity';
import { isAnimal } from './animate';
import { isPlausible, isWanted } from './role-doubt';
import { fits, isPeople, mayHaveRole } from './role-fit';
import { framed } from './role-frames';
import { inherited } from './role-inheritance';
import { hasNoRole } from './role-less';
import { contactClause, isBuriedAlive, isEnrolment, mayBeLost, takesObject } from './role-objects';
import { beyondParticiple, roleOnTheRight } from './role-predicate';
import { percentOfVoters, refined } from './role-refine';
import { roleWords, type Role, type RoleWord } from './role-words';
import { caseOf, crowdCounted, hitByThings, inVote, isCrowdStrength, struck, thenBefell } from './role-contexts';
import { numberOf, tollBefore, tollBehind } from './role-tolls';
import { splitAt, splitVerb } from './split-verbs';
import { DETERMINERS, isAuxiliary, PREPOSITIONS } from './word-classes';

/** The role of each quantity of a sentence, in their order; null where none is told. */
export function rolesOf(lexemes: readonly Lexeme[], quantities: readonly RawQuantity[]): readonly (Role | null)[] {
  if (!quantities.some((quantity) => mayHaveRole(lexemes, quantity))) return quantities.map(() => null);
  const dates = quantities.filter(({ kind }) => kind === 'date' || kind === 'time');
  const words = roleWords(lexemes).filter(
    // "spent Monday night in tents" goes round its date; "March" inside one marches nowhere.
    ({ from, to }) => !dates.some((date) => from < date.to && to > date.from && !(from < date.from && to > date.to)),
  );
  const clauses = quantities.map((quantity) => {
    const fitting = withoutTwins(
      words.filter((word) => fits(word.role, quantity, lexemes) && isPlausible(word, quantity, lexemes)),
      quantity,
    );
    const [whole, split] = [false, true].map((lacking) =>
      fitting.filter(({ particle }) => (particle !== undefined) === lacking),
    );
    return new Clause(lexemes, quantities, whole ?? [], split ?? []);
  });
  const direct = quantities.map((quantity, index): Finding => {
    const clause = clauses[index];
    if (!clause || !mayHaveRole(lexemes, quantity)) return null;
    return quantity.kind === 'ordinal' ? ordinalRole(clause, quantity, index) : directRole(clause, quantity, index);
  });
  return inherited(clauses, direct).map((finding, index) => {
    const quantity = quantities[index];
    if (
      finding === null ||
      finding === 'agent' ||
      finding === 'none' ||
      !quantity ||
      !fits(finding, quantity, lexemes) ||
      hasNoRole(lexemes, quantity)
    )
      return null;
    return quantity.kind === 'percent' && finding === 'voted' ? percentOfVoters(lexemes, quantity) : finding;
  });
}

// "knocked down 90 pylons", "knocked down nine people": a verb for both means harm to things unless people are counted.
function withoutTwins(words: readonly RoleWord[], { noun }: RawQuantity): readonly RoleWord[] {
  if (noun?.head == null || isPeople(noun.head) || isAnimal(noun.head)) return words;
  return words.filter(
    ({ from, to, role, bearing }) =>
      !/^(?:injured|killed|missing|rescued)$/u.test(role) ||
      !words.some(
        (other) => other.role === 'damaged' && other.from === from && other.to === to && other.bearing === bearing,
      ),
  );
}

// "The third suspect was arrested": only what happens to the one that is numbered.
function ordinalRole(clause: Clause, quantity: RawQuantity, index: number): Finding {
  const { noun } = quantity;
  if (noun === null || (noun.head !== null && !isPeople(noun.head))) return null;
  const found = roleOnTheRight(clause, quantity, index);
  return noun.head !== null || /^(?:killed|injured|arrested|missing|rescued)$/u.test(found ?? '') ? found : null;
}

function directRole(clause: Clause, quantity: RawQuantity, index: number): Finding {
  const own = insidePhrase(clause, quantity);
  // "Six casualties died": of casualties only what is said besides tells.
  if (own !== null && own !== 'none') {
    if (quantity.noun?.head === 'life') return governor(clause, quantity) ?? own;
    return quantity.noun?.partOf === true ? (ofKnown(clause, quantity) ?? own) : own;
  }
  // "31 bodies and 100 casualties": beside the dead they are the hurt, and so are those whom hospitals receive.
  if (
    quantity.noun?.head === 'casualty' &&
    (clause.quantities.some(({ noun }) => /^(?:body|corpse)$/u.test(noun?.head ?? '')) ||
      /^(?:receiv|treat|admit)/u.test(clause.lower(clause.governorOf(quantity.from))))
  )
    return 'injured';
  if (isCrowdStrength(clause, quantity)) return 'attended';
  // "57 votes, three short of the number needed"
  if (/^(?:short|shy)$/u.test(clause.lower(quantity.to)) && clause.lower(quantity.to + 1) === 'of') return null;
  const after = mainPredicate(clause, quantity, rightAfter(clause, quantity));
  const found =
    leadBefore(clause, quantity) ??
    ofPart(clause, quantity) ??
    // "the deaths of 12 more of the wounded"
    (quantity.noun?.partOf === true && clause.lower(clause.skipBack(quantity.from)) === 'of'
      ? governor(clause, quantity)
      : null) ??
    caseOf(clause, quantity) ??
    contactClause(clause, quantity) ??
    (after === 'rescued' ? splitVerb(clause, quantity) : null) ??
    framed(clause, quantity) ??
    (after === 'none' ? null : after) ??
    splitVerb(clause, quantity) ??
    governor(clause, quantity) ??
    rightAway(clause, quantity) ??
    listed(clause, quantity) ??
    (isWholeOfPart(clause, quantity) ? null : roleOnTheRight(clause, quantity, index)) ??
    tollBefore(clause, quantity, index) ??
    tollBehind(clause, quantity) ??
    numberOf(clause, quantity) ??
    inVote(clause, quantity) ??
    (isWholeOfPart(clause, quantity) ? null : struck(clause, quantity)) ??
    hitByThings(clause, quantity) ??
    after ??
    thenBefell(clause, quantity) ??
    crowdCounted(clause, quantity) ??
    crowd(clause, quantity);
  return found === null ? own : refined(clause, quantity, found);
}

// "the deaths of two of the wounded", "sixty of the abducted pupils were freed": what then befell a part of them.
function ofKnown(clause: Clause, quantity: RawQuantity): Finding {
  const at = clause.skipAdverbs(quantity.noun?.to ?? quantity.to);
  const verb = clause.words.some(({ from, bearing }) => from === at && bearing === 'subject');
  return governor(clause, quantity) ?? (clause.auxiliaryAt(at) || verb ? clause.predicateAt(at) : null);
}

// "84 wounded people", "23 arrests", "12 of the injured passengers".
function insidePhrase(clause: Clause, { noun, to: start, kind }: RawQuantity): Finding {
  if (!noun) return null;
  const within = clause.words.filter(({ from, to }) => from >= start && to <= noun.to);
  // "40 per cent of their bodies" counts no dead.
  const head = kind === 'percent' ? undefined : within.find(({ bearing, to }) => bearing === 'noun' && to === noun.to);
  if (head) return head.role;
  const adjectives = within.filter(
    ({ bearing, form }) => bearing === 'state' || (bearing === 'object' && form === 'past'),
  );
  const [first, second] = adjectives;
  return first ? (second && second.from > first.from ? joinedRole(first, second) : first.role) : null;
}

// Of people who queue, live or flee somewhere, what then befell them is told: "12 people queuing for bread were killed".
function mainPredicate(clause: Clause, quantity: RawQuantity, after: Finding): Finding {
  if (after !== 'attended' && after !== 'displaced' && after !== 'none') return after;
  const at = clause.skipAdverbs(quantity.noun?.to ?? quantity.to);
  if (clause.auxiliaryAt(at)) return after;
  const beyond = beyondParticiple(clause, at);
  return beyond !== null && beyond !== 'none' && beyond !== 'agent' ? beyond : after;
}

// "84 killed", "103 people dead", "15 others seriously injured", "5,000 to flee", "84 who died".
function rightAfter(clause: Clause, quantity: RawQuantity): Finding {
  const at = clause.skipAdverbs(quantity.noun?.to ?? quantity.to);
  // "None of the 37 passengers drowned": the verb speaks of the part.
  const verb = clause.words.some(
    ({ from, to, bearing }) => from === at && (bearing === 'subject' || (bearing === 'state' && to - from > 1)),
  );
  if (verb && isWholeOfPart(clause, quantity)) return null;
  // "Voters in 14 states go to the polls": the verb is the voters'.
  if (verb && isPlaceOf(clause, quantity) && FINITE.test(clause.lower(at))) return null;
  if (clause.lower(at) !== 'to') return clause.bearingAt(at, 'bare');
  const be = clause.lower(at + 1) === 'be';
  return clause.bearingAt(clause.skipAdverbs(be ? at + 2 : at + 1), be ? 'passive' : 'infinitive');
}

function isPlaceOf(clause: Clause, { from }: RawQuantity): boolean {
  return /^(?:in|at|on|near|across|from|by|between|against)$/u.test(clause.lower(clause.governorOf(from)));
}

const FINITE =
  /^(?:go|goes|went|tak|took|turn|cast|vot|c[ao]me|had|have|has|fled|flee|lost|lose|die|perish|gather|march|attend|protest|demonstrat|rall|celebrat|mourn|participat|queu)/u;

// "12 were hurt", "two grandsons were found dead": a full predicate right behind.
function rightAway(clause: Clause, quantity: RawQuantity): Finding {
  const at = clause.skipAdverbs(quantity.noun?.to ?? quantity.to);
  return isWholeOfPart(clause, quantity) || !clause.auxiliaryAt(at) ? null : clause.predicateAt(at);
}

// "the coffins of the nine firefighters", "looking for six miners": what stands before names their fate.
function leadBefore(clause: Clause, quantity: RawQuantity): Finding {
  let near = clause.skipBack(quantity.from);
  // "the hunt for the trawler's five crew"
  if (/^['’]s$/u.test(clause.lower(near))) near = clause.skipBack(near - 1);
  const lead = clause.words.find(
    ({ bearing, from, to }) =>
      bearing === 'lead' &&
      to === near + 1 &&
      (to - from > 2 || (to - from > 1 && PREPOSITIONS.has(clause.lower(to - 1)))),
  );
  // "Spoiled ballots accounted for 4 percent": a share is nobody's fate.
  if (lead && quantity.kind === 'percent' && clause.lower(lead.from) === 'accounted') return null;
  if (lead) return isEnrolment(clause, lead) ? null : lead.role;
  const head = quantity.noun?.head ?? null;
  if (clause.lower(near) !== 'for' || head === null || !isPeople(head)) return null;
  const before = clause.lexemes.slice(Math.max(0, near - 7), near + 1).map(({ lower }) => lower);
  return SEARCH.test(before.join(' ')) && !isWanted(head, clause.lexemes) ? 'missing' : null;
}

// "searched a second night for the six workers", "combed the woods for two girls"
const SEARCH =
  /\b(?:search|comb|scour|trawl|drag|dredg|sweep|scann?)(?:es|ed|ged|ging|ing|e|ing)? (?:[\p{L}'-]+ ){0,5}for$/u;

// "four of the nine wounded had since died": the participle is the whole's, the predicate the part's.
function ofPart(clause: Clause, { noun }: RawQuantity): Finding {
  // "one in three of those infected dies"
  const ofThose = noun?.ofThem === true && clause.lower(noun.to - 1) === 'those';
  if (!noun || (!noun.partOf && !ofThose)) return null;
  const word = clause.words.find(
    ({ from, bearing }) => from === noun.to && (bearing === 'state' || bearing === 'object'),
  );
  const at = word ? clause.skipAdverbs(word.to) : -1;
  if (!word) return null;
  if (clause.words.some(({ from, bearing }) => from === at && bearing === 'subject')) return clause.predicateAt(at);
  // "Nine of those arrested were released" are nine of the arrested.
  if (ofThose) return null;
  // "eleven of the 33 hurt in Tuesday's crash have since died"
  for (let next = at; next < at + PART_REACH && !/^[,;:]$/u.test(clause.lower(next)) && !clause.isStop(next); next += 1)
    if (clause.auxiliaryAt(next)) return clause.predicateAt(next);
  return null;
}

/** Lexemes between what tells of the whole and the predicate of its part. */
const PART_REACH = 10;

// "killed 84", "injuring 30 others", "the death of 12", "the arrests of 23", "looking for six miners".
function governor(clause: Clause, quantity: RawQuantity): Finding {
  const at = clause.governorOf(quantity.from);
  const words = clause.words.filter(({ to }) => to === at + 1);
  if (clause.lower(at) === 'of') {
    const before = clause.skipBack(at) + 1;
    return (
      clause.words.find(
        ({ to, bearing }) => to === before && (bearing === 'noun' || bearing === 'toll' || bearing === 'lead'),
      )?.role ?? null
    );
  }
  const verb = words.find(({ bearing, form }) => (bearing === 'object' || bearing === 'active') && form !== 'none');
  if (!verb)
    return (
      words.find(
        ({ bearing, from, to, role }) =>
          bearing === 'state' && role !== 'attended' && to - from > 1 && takesObject(clause, to),
      )?.role ?? null
    );
  if (verb.bearing === 'active' && (!mayBeLost(clause, verb, quantity) || isBuriedAlive(clause, verb))) return null;
  if (verb.form === 'past' && clause.isPassive(verb.from)) return null;
  const other = /^(?:and|or)$/u.test(clause.lower(verb.from - 1))
    ? clause.words.find(({ to, bearing, form }) => to === verb.from - 1 && bearing === 'object' && form === verb.form)
    : undefined;
  // "shot and killed": the first says how.
  const how = other && /^(?:shot|stabbed|beat|beaten|burned|hit|struck)$/u.test(clause.lower(other.from));
  return other && !how ? joinedRole(other, verb) : verb.role;
}

// "three of the eight", "none of the 37 passengers": what is said after is said of the part.
function isWholeOfPart(clause: Clause, quantity: RawQuantity): boolean {
  let at = clause.skipBack(quantity.from);
  // "a third of the island's 90,000 people"
  if (/^['’]s$/u.test(clause.lower(at))) at = clause.skipBack(at - 1);
  return (
    clause.lower(at) === 'of' &&
    clause.quantities.some(
      ({ to, noun }) => to === at || noun?.to === at || (noun !== null && to <= at && at < noun.to),
    )
  );
}

// "killing a nurse and two patients": a list whose first member has no number, back to its verb.
function listed(clause: Clause, quantity: RawQuantity): Finding {
  const joint = clause.skipBack(quantity.from);
  if (!/^(?:and|or|,)$/u.test(clause.lower(joint))) return null;
  for (let at = joint - 1; at >= Math.max(0, joint - 9); at -= 1) {
    const place = at;
    const verb = clause.words.find(
      ({ to, bearing, form }) => to === place + 1 && (bearing === 'object' || bearing === 'active') && form !== 'none',
    );
    if (verb) {
      const passive = verb.form === 'past' && clause.isPassive(verb.from);
      // An army loses four men and two tanks; "one her sight" is no list of what was lost.
      const numbered = clause.quantities.some(({ from }) => from >= verb.to && from < joint);
      const lost = verb.bearing !== 'active' || (numbered && mayBeLost(clause, verb, quantity));
      return !passive && lost && clause.opensObject(verb.to) ? verb.role : null;
    }
    // "shot dead a policeman and 12 civilians"
    const phrase = clause.words.find(
      ({ from, to, bearing }) => bearing === 'state' && to === place + 1 && to - from > 1 && takesObject(clause, to),
    );
    if (phrase && clause.opensObject(phrase.to) && !clause.isPassive(phrase.from)) return phrase.role;
    const split = splitAt(clause, quantity, at);
    if (split !== null) return split;
    // "the lives of the pilot, two nurses and a patient"
    const lead = clause.words.find(({ to, bearing }) => bearing === 'lead' && to === place + 1);
    if (lead && clause.lower(lead.from) === 'lives') return lead.role;
    const word = clause.lower(at);
    if ((isAuxiliary(word) && !/^['’]s$/u.test(word)) || clause.isStop(at) || (PREPOSITIONS.has(word) && word !== 'of'))
      return null;
    if (
      clause.quantities.some(
        ({ from, to, kind }) => /^(?:date|time|money|duration|distance)$/u.test(kind) && from <= place && place < to,
      )
    )
      return null;
  }
  return null;
}

// "137 demonstrators" where no verb says anything else of them; "mourners, some 7,000,".
function crowd(clause: Clause, quantity: RawQuantity): Finding {
  const { noun, from: start } = quantity;
  if (noun === null || noun.ofThem) return null;
  const own = clause.words.find(
    ({ bearing, from, to }) => bearing === 'crowd' && from >= quantity.to && to === noun.to,
  );
  // "35 of the 162 survivors" are a known group; captives remain captives and refugees refugees.
  const known = noun.partOf || DETERMINERS.has(clause.lower(start - 1));
  // Worshippers on board a bus are its passengers.
  const aboard = /^(?:aboard|on board)\b/u.test(`${clause.lower(noun.to)} ${clause.lower(noun.to + 1)}`);
  if (own?.role === 'attended' && aboard) return null;
  if (own) return known && !/^(?:abducted|displaced|arrested)$/u.test(own.role) ? null : own.role;
  if (clause.lower(start - 1) !== ',' || noun.head !== null) return null;
  // "mourners, some 7,000 of them", "the wounded, 27 in all"
  const before = clause.words.find(
    ({ bearing, from, to }) =>
      to === start - 1 &&
      (bearing === 'crowd' || (bearing === 'toll' && /^(?:the|those)$/u.test(clause.lower(from - 1)))),
  );
  return before?.role ?? null;
}
