import { isBreakable } from './animate';
import type { Clause, Finding } from './clause';
import type { RawQuantity } from './quantity';
import { isPeople } from './role-fit';

const VOTING =
  /^(?:votes?|voted|voting|ballots?|polls?|bill|motion|amendment|resolution|measure|referendum|parliament|senate|assembly|congress|lawmakers|mps|deputies|senators|council|councillors|committee|court|judges|bench|panel|members|chamber|law|legislature|legislators|policymakers)$/u;
const DECIDING =
  /^(?:pass(?:ed|es)?|approv(?:ed|es)|reject(?:ed|s)|adopt(?:ed|s)|carried|defeat(?:ed|s)|back(?:ed|s)|voted|votes|vote|ruled|ratified|endorsed|elected|decided|won|lost|fell|failed|survived|threw|split)$/u;

// "by 212 to 187", "61 in favour and 39 against": the sides of a vote, where the sentence is about one.
export function inVote(clause: Clause, quantity: RawQuantity): Finding {
  if (quantity.kind !== 'count' || quantity.noun?.head != null) return null;
  const { lexemes } = clause;
  const [before, after] = [clause.lower(clause.skipBack(quantity.from)), clause.lower(quantity.to)];
  const next = clause.quantities.find(({ from }) => from === quantity.to + 1);
  const first =
    /^(?:by|passed|approved|rejected|adopted|carried|defeated|voted|vote|split)$/u.test(before) &&
    /^(?:to|-|–)$/u.test(after) &&
    next?.kind === 'count';
  const second =
    /^(?:to|-|–)$/u.test(before) &&
    clause.quantities.some(({ to, noun }) => (noun?.to ?? to) === clause.skipBack(quantity.from));
  const favour = after === 'in' && /^favou?r$/u.test(clause.lower(quantity.to + 1));
  const sides =
    /^(?:for|in)$/u.test(after) &&
    lexemes.some(({ lower }, at) => lower === 'against' && lexemes[at - 1]?.kind === 'number');
  if (sides) return 'voted';
  const said = /^(?:backed|supported|opposed|rejected|favou?red)$/u.test(after);
  if (said && lexemes.some(({ lower }) => /^(?:hands|ballot|vote|votes|voted)$/u.test(lower))) return 'voted';
  if (!lexemes.some(({ lower }) => VOTING.test(lower)) || !lexemes.some(({ lower }) => DECIDING.test(lower)))
    return null;
  return first || second || favour || /^(?:for|against)$/u.test(after) ? 'voted' : null;
}

const CRAFT =
  /^(?:boat|ship|vessel|trawler|barge|ferry|aircraft|plane|jet|helicopter|drone|tank|vehicle|home|house|building)$/u;

// "a shell hit two houses", "three schools were struck": a building or vehicle that is hit is damaged.
export function struck(clause: Clause, quantity: RawQuantity): Finding {
  if (!isBreakable(quantity.noun?.head ?? '')) return null;
  const before = clause.lower(clause.governorOf(quantity.from));
  if (/^(?:hit|hits|hitting|struck|strikes|striking)$/u.test(before)) return 'damaged';
  const at = clause.skipAdverbs(quantity.noun?.to ?? quantity.to);
  const auxiliary = clause.auxiliaryAt(at);
  const lost = clause.lower(auxiliary?.to ?? -1) === 'lost' && CRAFT.test(quantity.noun?.head ?? '');
  return auxiliary?.passive &&
    (lost || /^(?:hit|struck|bombed|shelled|attacked|holed|affected)$/u.test(clause.lower(auxiliary.to)))
    ? 'damaged'
    : null;
}

// "A stray bullet hit two bystanders", "a lorry rammed nine cyclists": people who are hit are hurt, if not told otherwise.
export function hitByThings(clause: Clause, quantity: RawQuantity): Finding {
  const head = quantity.noun?.head ?? null;
  if (quantity.kind !== 'count' || (head !== null && !isPeople(head))) return null;
  if (
    !/^(?:hit|hits|hitting|struck|striking|strikes|rammed|ramming|cut|cutting|ploughed|plowed)$/u.test(
      clause.lower(clause.governorOf(quantity.from)),
    )
  )
    return null;
  return clause.lexemes.some(({ lower }) => MISSILES.test(lower)) ? 'injured' : null;
}

const MISSILES =
  /^(?:bullets?|rounds|shrapnel|glass|debris|splinters|stones?|rocks?|bricks?|car|van|lorry|truck|bus|tram|train|motorcycle|motorbike|vehicle|driver|motorist|jeep|scooter|lightning|shells?|rubble|masonry|hail|hailstones)$/u;

// "Police put the number at 21,000, organisers at 60,000": who counts tells that a crowd is counted.
export function crowdCounted(clause: Clause, { kind, noun, from, to, amount }: RawQuantity): Finding {
  if (kind !== 'count' || (noun !== null && noun.head !== null) || (amount.min ?? 0) < LEAST_CROWD) return null;
  const at = clause.skipBack(from);
  const given =
    /^(?:at|of|to)$/u.test(clause.lower(at)) ||
    /^(?:said|says|claimed|claim|estimated|counted|spoke)$/u.test(clause.lower(at));
  const end = clause.lower(noun?.to ?? to);
  return given && /^(?:|[.,;)"”]|while|and|but)$/u.test(end) && clause.lexemes.some(({ lower }) => COUNTERS.test(lower))
    ? 'attended'
    : null;
}

const COUNTERS = /^(?:organi[sz]ers?|protesters?|demonstrators?|marchers?|turnout|crowd)$/u;
/** Fewer are no crowd that two sides would count. */
const LEAST_CROWD = 50;

/** What a number of cases is of: "143 cases of extrajudicial killing and 57 of enforced disappearance". */
export function caseOf(clause: Clause, { noun, to, kind }: RawQuantity): Finding {
  const of = noun?.head === 'case' ? noun.to : to;
  // "five sets of remains"
  if (noun?.head === 'set' && clause.lower(noun.to) === 'of' && clause.lower(noun.to + 1) === 'remains')
    return 'killed';
  if (kind !== 'count' || noun === null || clause.lower(of) !== 'of') return null;
  if (noun.head !== 'case' && !clause.quantities.some((other) => other.noun?.head === 'case' && other.to <= to))
    return null;
  return (
    clause.words.find(
      ({ from, bearing, role }) =>
        from > of && from <= of + 3 && bearing === 'noun' && /^(?:killed|missing|abducted|arrested)$/u.test(role),
    )?.role ?? null
  );
}

/** What a gerund tells of them afterwards: "Tanks rolled over three protesters, killing them instantly". */
export function thenBefell(clause: Clause, quantity: RawQuantity): Finding {
  const end = quantity.noun?.to ?? quantity.to;
  for (let at = end; at < end + BEFALL_REACH && !clause.isStop(at); at += 1) {
    if (clause.quantities.some(({ from }) => from === at)) return null;
    if (clause.lower(at) !== ',' || !/^(?:them|all|both)$/u.test(clause.lower(at + 2))) continue;
    const place = at + 1;
    return (
      clause.words.find(({ from, form, bearing }) => from === place && form === 'gerund' && bearing === 'object')
        ?.role ?? null
    );
  }
  return null;
}

/** Lexemes between those who are counted and "killing them". */
const BEFALL_REACH = 10;

/** True for the size of a crowd in apposition: "The march, 20,000 strong, wound its way to the ministry". */
export function isCrowdStrength({ lexemes }: Clause, { from, to }: RawQuantity): boolean {
  return lexemes[to]?.lower === 'strong' && lexemes.some(({ lower }, at) => at < from && GATHERING.test(lower));
}

const GATHERING = /^(?:march|crowd|crowds|rally|demonstration|protest|procession|gathering|cortege|parade|vigil)$/u;
