import { isAnimal } from './animate';
import type { Clause, Finding } from './clause';
import type { Lexeme } from './lexemes';
import type { RawQuantity } from './quantity';
import { isOutbreak } from './role-fit';
import type { Role } from './role-words';

/** The role with what the counted are taken into account: hostages are held by captors, patients of an outbreak infected. */
export function refined(clause: Clause, { noun, kind }: RawQuantity, found: Finding): Finding {
  const head = noun?.head ?? '';
  if ((found === 'arrested' || found === 'none') && isHeldCaptive(clause, head)) return 'abducted';
  if (found === 'arrested' && /^(?:hostage|captive|pupil|schoolgirl)$/u.test(head)) return 'abducted';
  if (
    found === 'attended' &&
    (/^(?:voter|elector|electorate)$/u.test(head) || (kind !== 'count' && isElection(clause)))
  )
    return 'voted';
  // The turnout of a march is counted in people, by the police or its organisers.
  if (found === 'voted' && kind === 'count' && isMarch(clause)) return 'attended';
  if (found === 'rescued' && kind !== 'count') return null;
  // "Stranded tourists were brought to safety"; others are moved to safety before anything befalls them.
  if (found === 'displaced' && isStranded(clause)) return 'rescued';
  // Fumes make people ill without infecting them.
  if (found === 'infected' && isPoisoned(clause)) return 'injured';
  // Herds that are destroyed are killed.
  if (
    isAnimal(head) &&
    (found === 'damaged' || (found === 'injured' && clause.lexemes.some(({ lower }) => lower === 'shot')))
  )
    return 'killed';
  return found === 'injured' && isOutbreak(clause.lexemes) && !isViolent(clause) ? 'infected' : found;
}

// Sailors, nuns and aid workers are held by captors, unless the police come in.
function isHeldCaptive({ lexemes }: Clause, head: string): boolean {
  return (
    /^(?:crew|sailor|seaman|seafarer|missionary|nun|priest|passenger|villager|pupil|schoolgirl|schoolboy|schoolchild|tourist|hiker|hostage)$/u.test(
      head,
    ) &&
    lexemes.some(({ lower }) => lower === 'held') &&
    !lexemes.some(({ lower }) =>
      /^(?:police|arrest\p{L}*|detain\p{L}*|custody|suspicion|charges?|court|questioning|drunk\p{L}*|drug|cocaine|smuggl\p{L}*)$/u.test(
        lower,
      ),
    )
  );
}

function isStranded({ lexemes }: Clause): boolean {
  return (
    lexemes.some(({ lower }) =>
      /^(?:stranded|marooned|stuck|trapped|rescue\p{L}*|lifeboats?|coastguards?|winch\p{L}*|firefighters?|smoke-filled|burning|sinking|passengers)$/u.test(
        lower,
      ),
    ) && lexemes.some(({ lower }, at) => lower === 'safety' && lexemes[at - 1]?.lower === 'to')
  );
}

function isPoisoned({ lexemes }: Clause): boolean {
  const has = (pattern: RegExp): boolean => lexemes.some(({ lower }) => pattern.test(lower));
  return (
    has(/^(?:leak\p{L}*|fumes|gas|gases|chemicals?|toxic|ammonia|chlorine|monoxide|spill\p{L}*|vapou?rs?|smoke)$/u) &&
    !isOutbreak(lexemes)
  );
}

function isMarch({ lexemes }: Clause): boolean {
  const has = (pattern: RegExp): boolean => lexemes.some(({ lower }) => pattern.test(lower));
  return (
    has(/^turnout$/u) &&
    has(/^(?:organi[sz]ers?|protest\p{L}*|demonstrat\p{L}*|march\p{L}*|unions?|rally|police)$/u) &&
    !has(/^(?:elections?|polls?|polling|voters?|electorate|ballots?|referendum|vote|votes|voted)$/u)
  );
}

function isElection(clause: Clause): boolean {
  return clause.lexemes.some(({ lower }) =>
    /^(?:elections?|poll|polls|polling|voters?|electorate|ballots?|referendum|turnout|vote)$/u.test(lower),
  );
}

// Whom a disease puts in hospital is infected, unless the text speaks of wounds.
function isViolent(clause: Clause): boolean {
  return clause.words.some(({ role, bearing }) => role === 'injured' && (bearing === 'object' || bearing === 'noun'));
}

/** The role of a percentage of those who vote: null for shares of the vote, which are no turnout. */
export function percentOfVoters(lexemes: readonly Lexeme[], quantity: RawQuantity): Role | null {
  const of = lexemes.slice(quantity.to, quantity.to + 4).map(({ lower }) => lower);
  if (of.some((word) => /^(?:votes?|ballots?|seats?)$/u.test(word))) return null;
  // "90 per cent of members voted to strike": the share that was for it.
  const at = lexemes.findIndex(({ lower }, place) => place >= quantity.to && lower === 'voted');
  return at >= 0 && /^(?:to|for|in|against|yes|no)$/u.test(lexemes[at + 1]?.lower ?? '') ? null : 'voted';
}
