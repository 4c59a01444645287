import { isBreakable } from './animate';
import type { Clause, Finding } from './clause';
import type { RawQuantity } from './quantity';
import { isPeople, mayHaveRole } from './role-fit';
import { isAuxiliary, PREPOSITIONS } from './word-classes';

const INCLUDING = /^(?:including|include|includes|included|among|comprising|namely|notably|mostly|mainly)$/u;

/** Roles passed on to quantities that have none of their own: parts ("including 12 children"), conjuncts, second values. */
export function inherited(clauses: readonly Clause[], direct: readonly Finding[]): readonly Finding[] {
  const roles: Finding[] = [...direct];
  clauses.forEach((clause, index) => {
    const quantity = clause.quantities[index];
    if (!quantity || roles[index] !== null || quantity.kind === 'ordinal' || !mayHaveRole(clause.lexemes, quantity))
      return;
    roles[index] =
      fromWhole(clause, roles, quantity, index) ??
      fromNext(clause, roles, quantity, index) ??
      fromConjunct(clause, roles, quantity, index) ??
      secondValue(clause, roles, quantity, index);
  });
  return roles;
}

// The nearest count before that a part or a second value can belong to.
function before(clause: Clause, index: number): number | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const quantity = clause.quantities[at];
    if (!quantity || quantity.kind === 'ordinal' || !mayHaveRole(clause.lexemes, quantity)) continue;
    const head = quantity.noun?.head ?? null;
    if (
      head === null ||
      isPeople(head) ||
      clause.words.some(({ bearing, to }) => bearing === 'noun' && to === quantity.noun?.to)
    )
      return at;
    // Things may be the whole of other things; places in between ("in 12 cities") are passed over.
    if (!/^(?:in|at|on|across|near|from|on board)$/u.test(clause.lower(clause.skipBack(quantity.from)))) return at;
  }
  return null;
}

function fromWhole(clause: Clause, roles: readonly Finding[], quantity: RawQuantity, index: number): Finding {
  const lead = clause.skipBack(quantity.from);
  const whole = before(clause, index);
  const among =
    /^(?:them|whom|these|those)$/u.test(clause.lower(lead)) && /^(?:among|of)$/u.test(clause.lower(lead - 1));
  // "17 lives, including those of five children"
  const those = clause.lower(lead) === 'of' && clause.lower(lead - 1) === 'those' ? lead - 2 : lead;
  if (quantity.noun?.ofThem === true || among || INCLUDING.test(clause.lower(those))) {
    if (whole !== null) return roles[whole] === 'agent' ? null : (roles[whole] ?? null);
    const told = clause.words.findLast(
      ({ to, bearing, form }) => to <= quantity.from && bearing !== 'active' && form !== 'plain',
    );
    return told?.role ?? null;
  }
  // "Of the 53 people wounded, eight have lost a limb and one her sight."
  const first = clause.quantities[0];
  // "Among the 63 drowned were 21 children"
  if (
    first &&
    index > 0 &&
    clause.lower(0) === 'among' &&
    clause.skipBack(first.from) === 0 &&
    /^(?:is|was|were|are)$/u.test(clause.lower(lead))
  )
    return roles[0] ?? null;
  // "eleven corpses, those of three children among them"
  const end = quantity.noun?.to ?? quantity.to;
  if (whole !== null && clause.lower(end) === 'among' && /^(?:them|these|those)$/u.test(clause.lower(end + 1)))
    return roles[whole] === 'agent' ? null : (roles[whole] ?? null);
  const opener = first && index > 0 ? clause.skipBack(first.from) : -1;
  return first && opener >= 0 && opener <= 1 && clause.lower(opener) === 'of' ? (roles[0] ?? null) : null;
}

// "Not 84 but 91 people died", "12 or 13 people were hurt": the noun and the verb come with the second number.
function fromNext(clause: Clause, roles: readonly Finding[], quantity: RawQuantity, index: number): Finding {
  const next = clause.quantities[index + 1];
  if (!next || quantity.noun?.head != null || next.from !== quantity.to + 1) return null;
  return /^(?:but|or|to|,)$/u.test(clause.lower(quantity.to)) ? (roles[index + 1] ?? null) : null;
}

// "killed 12 soldiers, three officers and a guard"; "84 were killed, 12 in Kerman alone".
function fromConjunct(clause: Clause, roles: readonly Finding[], quantity: RawQuantity, index: number): Finding {
  // "11 on Thursday and nine more on Friday": dates between are passed over.
  const at = clause.quantities.findLastIndex(({ kind }, place) => place < index && !/^(?:date|time)$/u.test(kind));
  const previous = clause.quantities[at];
  const role = roles[at] ?? null;
  if (
    !previous ||
    role === null ||
    role === 'agent' ||
    previous.kind === 'ordinal' ||
    !mayHaveRole(clause.lexemes, previous)
  )
    return null;
  if (isGapped(clause, quantity, previous)) return role;
  // "4,000 homes have been damaged or destroyed, and 90 schools."
  const trailing =
    role === 'damaged' &&
    isBreakable(quantity.noun?.head ?? '') &&
    clause.lower(clause.skipBack(quantity.from)) === 'and' &&
    /^(?:|[.;])$/u.test(clause.lower(quantity.noun?.to ?? quantity.to));
  if (trailing) return role;
  const joint = clause.skipBack(quantity.from);
  if (!/^(?:,|and|or|plus|—|–|but|:)$/u.test(clause.lower(joint))) return null;
  const between = clause.lexemes.slice(previous.noun?.to ?? previous.to, joint + 1);
  if (between.every(({ lower }) => /^(?:,|and|or|plus|a|an|the|others?|more|—|–)$/u.test(lower))) return role;
  return quantity.noun?.head == null && between.length <= 12 && !hasOwnVerb(clause, quantity) ? role : null;
}

// "The army lost 40 men and the rebels about 100": the second side has neither verb nor noun.
function isGapped(clause: Clause, quantity: RawQuantity, previous: RawQuantity): boolean {
  if (quantity.noun?.head != null || !/^(?:|[,.;)])$/u.test(clause.lower(quantity.noun?.to ?? quantity.to)))
    return false;
  const between = clause.lexemes.slice(previous.noun?.to ?? previous.to, quantity.from);
  const [joint, ...side] = between[0]?.text === ',' ? between.slice(1) : between;
  return (
    /^(?:and|while|but)$/u.test(joint?.lower ?? '') &&
    side.length > 0 &&
    side.length <= LONGEST_SIDE &&
    /^(?:the|its|their|other)$/u.test(side[0]?.lower ?? '') &&
    side.every(({ kind, lower }) => kind === 'word' && !isAuxiliary(lower) && !PREPOSITIONS.has(lower))
  );
}

/** Words of the other side of a clash, with its article. */
const LONGEST_SIDE = 4;

// Whether an auxiliary or another finite verb follows, so that something else is said of this number.
function hasOwnVerb(clause: Clause, quantity: RawQuantity): boolean {
  const at = clause.skipAdverbs(quantity.noun?.to ?? quantity.to);
  return (
    isAuxiliary(clause.lower(at)) ||
    // "Eleven miners rescued, four still below"
    clause.lower(quantity.noun?.to ?? quantity.to) === 'still' ||
    (/ed$/u.test(clause.lower(at)) && !/^(?:recorded|reported|counted|registered|claimed)$/u.test(clause.lower(at)))
  );
}

// "raised from 84 to 91", "the army spoke of 85", "against three in 2022": a bare number late in a sentence on one toll.
function secondValue(clause: Clause, roles: readonly Finding[], quantity: RawQuantity, index: number): Finding {
  if (
    !/^(?:count|percent)$/u.test(quantity.kind) ||
    quantity.noun?.head != null ||
    quantity.noun?.ofThem ||
    hasOwnVerb(clause, quantity)
  )
    return null;
  const at = before(clause, index);
  const earlier = at === null ? undefined : clause.quantities[at];
  const role = at === null ? null : (roles[at] ?? null);
  if (earlier?.kind !== quantity.kind || role === null || role === 'agent' || role === 'none') return null;
  const next = clause.lower(quantity.noun?.to ?? quantity.to);
  const quoted = /^["“'‘]$/u.test(clause.lower(quantity.from - 1)) ? 1 : 0;
  const lead = clause.lower(clause.skipBack(quantity.from - quoted));
  const contrast =
    /^(?:['’]s|of|at|to|against|in|than|from|not|is|was|were|received|reported|counted|claimed|claims|said|says|puts|gives|cites|citing|counts|reports|estimates|put|with|suggested|suggest|showed|shows|indicated|gave|estimated|correcting|revising|replacing|disputing|confirm|confirms|confirmed|admits|admitted|acknowledges|acknowledged|concedes|conceded|recognises|recognised|recognized|given|announced|issued|quoted|mentioned)$/u.test(
      lead,
    );
  // "short of the 10,000 that the party had expected"
  const hoped = clause.lexemes.slice(quantity.to, quantity.to + HOPED_REACH).some(({ lower }) => HOPED.test(lower));
  const dated = clause.quantities.some(({ from, kind }) => from === quantity.to && kind === 'date');
  return contrast &&
    !hoped &&
    (next === '' ||
      dated ||
      /^[,.;:")”]$/u.test(next) ||
      /^(?:in|on|as|a|at|by|the|earlier|dead|against|that|recorded|last|then|previously|nationwide|given|reported|announced|issued|released|cited)$/u.test(
        next,
      ))
    ? role
    : null;
}

const HOPED = /^(?:expected|predicted|hoped|forecast|planned|needed|required|promised|projected|anticipated)$/u;
/** Lexemes within which a figure is called a forecast. */
const HOPED_REACH = 7;
