import type { Clause, Finding } from './clause';
import type { RawQuantity } from './quantity';
import { isPeople } from './role-fit';
import type { RoleWord } from './role-words';

// How far a toll's number may stand behind its noun, in lexemes: "the death toll, officials said on Friday, has risen to 84".
const TOLL_REACH = 18;

// "the death toll rose from 84 to 91", "the injured number more than 280", "among the dead were four children".
export function tollBefore(clause: Clause, quantity: RawQuantity, index: number): Finding {
  const turnout = quantity.kind === 'percent';
  if (quantity.kind !== 'count' && !turnout) return null;
  const start = Math.max(clause.startOf(quantity.from), quantity.from - TOLL_REACH);
  const tolls = clause.words.filter(
    ({ bearing, from, to, role }) =>
      bearing === 'toll' &&
      from >= start &&
      to <= quantity.from &&
      (!turnout || role === 'voted') &&
      clause.lower(from - 1) !== 'no' &&
      // "24 hostages: 13 Israelis and a Filipino": the hostages have their own number.
      !(
        role === 'abducted' &&
        clause.quantities.some(({ to: number, noun }) => noun !== null && number <= from && to <= noun.to)
      ),
  );
  const toll = tolls.toSorted((a, b) => b.to - a.to || a.from - b.from)[0];
  if (!toll || !opensToll(clause, toll, quantity)) return null;
  // "Toll put at 52, 77 survivors"
  if (toll.role === 'killed' && quantity.noun?.head === 'survivor') return null;
  const between = clause.words.some(
    ({ from, bearing, form }) =>
      from >= toll.to &&
      from < quantity.from &&
      bearing !== 'toll' &&
      form !== 'none' &&
      // "the toll from the fire that engulfed the block": told of the fire.
      !/^(?:that|which|who)$/u.test(clause.lower(from - 1)) &&
      // "the toll of Saturday's crush", "the toll from flash floods in the east": a noun.
      !isOfToll(clause, toll, from),
  );
  if (between) return null;
  // Another count between may only be the toll's own earlier value or a member of the same list.
  const others = clause.quantities.filter(
    (other, place) => place < index && other.from >= toll.to && other.kind === 'count',
  );
  return others.every(({ noun }) => noun?.head == null || isPeople(noun.head) || noun.head === 'death')
    ? toll.role
    : null;
}

// Whether a word stands in the phrase that says what the toll is of, before any verb.
function isOfToll(clause: Clause, toll: RoleWord, at: number): boolean {
  if (!/^(?:from|of|in|after|at|for)$/u.test(clause.lower(toll.to))) return false;
  const between = clause.lexemes.slice(toll.to + 1, at).map(({ lower }) => lower);
  return !between.some(
    (word) => /^[,;:]$/u.test(word) || /^(?:that|which|who|by|with|has|have|had|was|were|is|are)$/u.test(word),
  );
}

const TOLL_VERB =
  /^(?:ris(?:e|es|en|ing)|rose|stands?|stood|standing|reach(?:es|ed|ing)?|climb(?:s|ed|ing)?|is|was|were|are|be|been|puts?|putting|hits?|pass(?:es|ed)?|top(?:s|ped)?|exceed(?:s|ed)?|number(?:s|ed)?|total(?:s|led|ed)?|at|to|of|from|includ(?:e|es|ed|ing)|increas(?:e|es|ed)|jump(?:s|ed)|surg(?:es|ed)|gr(?:ows|ew|own)|revised|lowered|raised|updated|remain(?:s|ed)|:|count(?:s|ed)|estimated|soar(?:s|ed)|went|swell(?:ed|s)?|comprise[sd]?|near(?:s|ed)|drawing|drew|as|among|rising|nearing|attract(?:ed|ing)|came|stay(?:s|ed)|fell|drop(?:s|ped)|down|up)$/u;

// A bare "killed" or "dead" opens a toll only with a determiner before it or a verb of number or a colon after it.
function opensToll(clause: Clause, toll: RoleWord, quantity: RawQuantity): boolean {
  const between = clause.lexemes.slice(toll.to, quantity.from).map(({ lower }) => lower);
  const sure = toll.to - toll.from > 1 || clause.lower(toll.from) === 'toll';
  // "Train crash death toll now 29", "Death toll: 29"
  if (sure && quantity.noun?.head == null && between.every((word) => /^(?:now|already|at|:)$/u.test(word))) return true;
  if (!between.some((word) => TOLL_VERB.test(word))) return false;
  const quoted = between.at(-1) === '"' ? between.slice(0, -1) : between;
  if (quoted.some((word) => /^(?:[;"]|while|but|whereas|although)$/u.test(word))) return false;
  if (sure) return true;
  if (between[0] === ':') return true;
  // "the confirmed dead numbered 212"
  const before = /^(?:confirmed|known|reported|official)$/u.test(clause.lower(toll.from - 1)) ? 2 : 1;
  if (/^(?:the|those|of|among)$/u.test(clause.lower(toll.from - before)))
    return !/^(?:in|on|by|from)$/u.test(between[0] ?? '') && !(between[0] === 'at' && quantity.noun?.head != null);
  return (
    NUMBERED_NOUN.test(clause.lower(toll.from)) &&
    (toll.role === 'voted' || !/^(?:in|with|from|to|by)$/u.test(between[0] ?? ''))
  );
}

const NUMBERED_NOUN =
  /^(?:cases|deaths|fatalities|arrests|infections|casualties|injuries|attendance|turnout|survivors|evacuees|hostages|martyrs|crowd|crowds)$/u;

// "The number of prisoners slain in the riot climbed to 43".
export function numberOf(clause: Clause, quantity: RawQuantity): Finding {
  if (quantity.kind !== 'count' || (quantity.noun?.head != null && !isPeople(quantity.noun.head))) return null;
  const start = Math.max(clause.startOf(quantity.from), quantity.from - TOLL_REACH);
  for (let at = quantity.from - 4; at >= start; at -= 1) {
    if (clause.lower(at) !== 'number' || clause.lower(at + 1) !== 'of') continue;
    const word = clause.words.find(
      ({ from, to, bearing, form }) =>
        from > at + 1 &&
        from <= at + 6 &&
        to < quantity.from &&
        (bearing === 'object' || bearing === 'state') &&
        form !== 'plain',
    );
    const between = clause.lexemes.slice(word?.to ?? quantity.from, quantity.from).map(({ lower }) => lower);
    return word && between.some((verb) => NUMBER_VERB.test(verb)) ? word.role : null;
  }
  return null;
}

const NUMBER_VERB =
  /^(?:rose|risen|rises|climbed|stands|stood|reached|is|was|has|jumped|grew|grown|fell|dropped|put|topped|passed|exceeded)$/u;

// "bringing to 52 the number of dead".
export function tollBehind(clause: Clause, { to }: RawQuantity): Finding {
  if (clause.lower(to) !== 'the') return null;
  return (
    clause.words.find(
      ({ bearing, from, to: end }) =>
        bearing === 'toll' && from === to + 1 && (end - from > 1 || clause.lower(from) === 'toll'),
    )?.role ?? null
  );
}
