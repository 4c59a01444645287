import type { Quantity } from './quantity';
import { isPeople } from './role-fit';
import { OF_PEOPLE, type Role } from './role-words';

/** What a sentence leaves for the next one: its words, and the one role of its counts of people, null where it has none or several. */
export interface Told {
  readonly text: string;
  readonly role: Role | null;
}

/** Nothing was told yet. */
export const NOTHING_TOLD: Told = { text: '', role: null };

const TOLLS: readonly (readonly [Role, RegExp])[] = [
  [
    'killed',
    /\b(?:(?:death )?toll|number of (?:the )?(?:dead|deaths|victims|people killed)|how many (?:\p{L}+ )?(?:were killed|had been killed|died|have died|had died|(?:are|were) dead))\b/iu,
  ],
  [
    'injured',
    /\b(?:number of (?:the )?(?:injured|wounded|people (?:injured|wounded|hurt))|how many (?:\p{L}+ )?(?:were|had been) (?:injured|wounded|hurt))\b/iu,
  ],
  ['missing', /\bnumber of (?:the )?(?:missing|people missing)\b/iu],
  ['arrested', /\bnumber of (?:arrests|detainees|people (?:arrested|detained))\b/iu],
];
const CROWD =
  /\b(?:(?:estimates of|size of) the crowd|crowd size|number of (?:protesters|demonstrators|marchers|participants)|attendance)\b/iu;
const COUNTED = /\b(?:counted|put (?:it|the (?:figure|number|crowd)) at|estimated)\b/iu;

// "It stood at 84", "The figure later rose to 91", "Officials put the number at 91", "That was revised to 84".
const FIGURE = String.raw`(?:figure|number|total|tally|count|toll|estimate)`;
const GOES_ON = new RegExp(
  String.raw`^(?:it|(?:the|that|this) ${FIGURE}|their numbers?|that|this)(?: \p{L}+){0,3}? (?:st(?:ood|ands)|r(?:ose|isen|ises)|reached|climbed|was|is|put|jumped|fell|dropped|revised|lowered|raised|grown?|grew)\b|\b(?:put|puts|raised|lowered|revised|updated|gave|gives|cited|corrected) (?:the|that|this|its|an earlier) ${FIGURE}\b`,
  'iu',
);
// "The ministry says 471", "The bishop spoke of more than 200", "Police put it at 60": a bare number that answers.
const ANSWERS =
  /\b(?:sa(?:ys|id)|sp(?:oke|eaks) of|talk(?:ed|s) of|g(?:ave|ives)|puts? it at|counted|reported)(?: \p{Ll}+)?\s*$/iu;
const ENDS = /^(?:[.,;)]|$| (?:and|but|while)\b)/u;
// "Among them were 12 children", "They included three nurses", "The victims were two sisters".
const LISTS =
  /^(?:["“'‘]?)(?:among (?:them|these|those|the victims)|of (?:them|these|those)\b|(?:they|these|those|the victims) (?:also )?(?:include|were|are|comprise|included|comprised)\b|includ(?:ing|ed))/iu;
// "Eleven of them were women", "Six of those are in a critical condition": said of a part of those who were told of before.
const OF_THEM =
  /^ of (?:them|these|those|the victims),? (?:were|was|are|is|being )? ?(?:(?:aged|under|over|from|women|men|children|minors|girls|boys|babies|teenagers|students|pupils|civilians|soldiers|foreigners|tourists|nationals|members|passengers|residents|locals|adults|workers|nurses|doctors|elderly|seriously|critically|badly|severely)\b|in (?:a )?(?:critical|serious|grave|intensive))/iu;

/**
 * The quantities of a sentence with the roles that only the sentences before tell: the toll that goes on, the members of
 * those who were counted. `before` is what the sentence before left.
 */
export function withCarriedRoles(quantities: readonly Quantity[], text: string, before: Told): readonly Quantity[] {
  const toll = tollOf(text, before);
  const answer = TOLLS.find(([, words]) => words.test(before.text))?.[0] ?? before.role;
  const lists = before.role !== null && LISTS.test(text);
  return quantities.map((quantity, index) => {
    if (quantity.kind !== 'count' || quantity.role !== null) return quantity;
    const sum = understoodSum(quantity, text, quantities.slice(0, index), before);
    if (sum !== null) return sum;
    const answers = ANSWERS.test(text.slice(0, quantity.start)) && ENDS.test(text.slice(quantity.end));
    if (answers && answer !== null && quantity.unit === null)
      return { ...quantity, role: answer, unit: 'person', carried: true };
    if (toll !== null && quantity.unit === null) return { ...quantity, role: toll, unit: 'person', carried: true };
    const people = quantity.unit === null || quantity.unit === 'person' || isPeople(quantity.unit);
    const part = lists || OF_THEM.test(text.slice(quantity.end));
    if (before.role === null || !people || !part || quantity.max === 0) return quantity;
    return { ...quantity, role: before.role, unit: quantity.unit ?? 'person', part: true };
  });
}

/** "Nineteen in all", "in total, 19": nothing else tells what is counted. */
const IN_ALL_BEHIND = /^(?: people)?,? (?:in all|in total|all told|altogether)(?=[.,;:)”"]|$)/iu;
const IN_ALL_BEFORE = /(?:^|[,;:–—] ?)(?:["“‘'(] ?)?(?:and )?(?:in all|in total|all told|altogether),? $/iu;

// The sum of what its sentence counted before it, or where it stands alone, of those the sentence before told of.
function understoodSum(quantity: Quantity, text: string, earlier: readonly Quantity[], before: Told): Quantity | null {
  const { unit, start, end } = quantity;
  const behind = IN_ALL_BEHIND.test(text.slice(end));
  if (
    (unit !== null && unit !== 'person') ||
    !(behind || (IN_ALL_BEFORE.test(text.slice(0, start)) && ENDS.test(text.slice(end))))
  )
    return null;
  const counts = earlier.filter(({ kind }) => kind === 'count');
  if (counts.length > 1) {
    const [role = null, ...roles] = new Set(counts.flatMap((other) => other.role ?? []));
    const [only = null, ...units] = new Set(counts.flatMap((other) => other.unit ?? []));
    return roles.length > 0 || units.length > 0 || (role === null && only === null)
      ? null
      : { ...quantity, role, unit: only ?? 'person' };
  }
  if (counts.length > 0) return null;
  const alone = start <= LONGEST_OPENING && text.length - end <= LONGEST_CLOSE;
  return alone && before.role !== null ? { ...quantity, role: before.role, unit: 'person', carried: true } : null;
}

/** Characters before and behind a sum that is a sentence of its own: "In all, nineteen.", "That makes nineteen in all." */
const LONGEST_OPENING = 16;
const LONGEST_CLOSE = 16;

function tollOf(text: string, before: Told): Role | null {
  if (CROWD.test(before.text) && COUNTED.test(text)) return 'attended';
  if (!GOES_ON.test(text)) return null;
  return TOLLS.find(([, words]) => words.test(before.text))?.[0] ?? before.role;
}

/** What the sentence leaves for the next; a sentence without roles leaves what it was left with. */
export function toldBy(quantities: readonly Quantity[], text: string, before: Told): Told {
  const roles = new Set(
    quantities.flatMap(({ role, kind, negated }) =>
      role !== null && kind === 'count' && !negated && OF_PEOPLE.has(role) ? [role] : [],
    ),
  );
  const [only = null] = roles;
  return { text, role: roles.size === 0 ? before.role : roles.size === 1 ? only : null };
}
