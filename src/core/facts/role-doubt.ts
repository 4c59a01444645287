import { isAnimal, isBreakable } from './animate';
import type { Lexeme } from './lexemes';
import type { RawQuantity } from './quantity';
import { isOutbreak, isPeople } from './role-fit';
import type { RoleWord } from './role-words';

// Verbs with many other meanings: what they befall must be something that can be broken, or people.
const LOOSE_BREAKING =
  /^(?:collaps|crumbl|toppl|sink|sank|sunk|overturn|writ|burn|swallow|consum|crush|smash|shatter|level|bur[iy]|ruin|derail|repair|rebuil|los[ei]|lost|shoot|shot|shooting|wip|tear|tore|torn|rip|wreck|flip|swamp|demolish|bring|brought|knock|blow|blew|blown|batter|vanish|carr|sweep|swept|wash|cut|pull|com|fell|fall|gave|cav|went|gone|go|turn|reduc|set|under|below|out|in|charr|char|scorch|holed|engulf|devastat|obliterat|loot|suffer|sustain|receiv|uproot|downed)/u;
const LOOSE_HARM =
  /^(?:mad[e]|making|beat|hit|lose|los[ei]|lost|sav|seiz|grab|snatch|h[oe]ld|keep|kept|tak|took|catch|caught|carr|march|spirit|cut|hack|put|strik|struck|shoot|shot|burn|bit|slash|run|ran|knock|poison|crush|draw|drew|attract|pick|finish|wip|mow|gun|captur|net|nab|nick|lead|led|cart|haul|manhandl|rough|collar|round|lock|drown|hang|hung|eliminat|neutrali|liquidat|annihilat|butcher|slaughter|batter|cripple|disabl|blind|bruis|gas|gor|treat|harm|heard|seen|nothing|sign|trace|word|news|contact|trying|hopes|hope|efforts|swe|was|pull|dig|dug|haul|bring|brought|extricat|airlift|tribute|memory|vigil|capture|loss)/u;
const ATTACKERS =
  /^(?:suspect|gunman|attacker|assailant|robber|burglar|thief|killer|murderer|bomber|terrorist|perpetrator|intruder|raider|hijacker|kidnapper|rapist)$/u;
/** Whom the police look for is on the run, not missing; nor is one who is asked to come forward. */
const WANTED =
  /^(?:suspect|gunman|attacker|assailant|robber|burglar|thief|fugitive|escapee|inmate|prisoner|convict|killer|murderer|bomber|militant|terrorist|perpetrator|intruder|raider|hijacker|kidnapper|smuggler|rapist|witness|volunteer|candidate|successor|buyer|investor|recruit)$/u;
const HUNTED = /^(?:police|detectives?|connection|manhunt|suspicion|wanted|fbi|robbery|burglary|gunmen|attackers?)$/u;
/** Sent home or out of a house of learning or a party, not from their homes. */
const SENT_AWAY =
  /^(?:diplomat|ambassador|envoy|attache|student|pupil|member|player|mp|senator|deputy|delegate|journalist|official|spy|soldier|troop|force|service member|contractor|mercenary)$/u;
const VIEWERS =
  /^(?:viewer|listener|observer|monitor|inspector|member|subscriber|user|customer|follower|reader|investor|applicant|buyer|bidder|client|student)$/u;
const ENTRANTS =
  /^(?:passenger|commuter|motorist|candidate|runner|team|country|nation|state|athlete|rider|driver|player|entrant|company|firm|party|delegation)$/u;

/** False where a word of many meanings stands beside what it gives no role to: "sank three putts", "saved two penalties". */
export function isPlausible(
  { role, from, bearing }: RoleWord,
  quantity: RawQuantity,
  lexemes: readonly Lexeme[],
): boolean {
  const head = quantity.noun?.head ?? null;
  const word = lexemes[from]?.lower ?? '';
  if (role === 'missing' && bearing === 'lead' && isWanted(head, lexemes)) return false;
  // Who attacks is no crowd, and who runs away from the police no refugee.
  if ((role === 'attended' || role === 'displaced') && head !== null && ATTACKERS.test(head)) return false;
  // "40 of which went overboard": things, which can only be damaged.
  if (head === null && quantity.noun?.ofThem === true && lexemes[quantity.noun.to - 1]?.lower === 'which')
    return role === 'damaged' || role === 'voted';
  if (role === 'damaged' && head === null && word === 'caught') return false;
  if (head === null) return true;
  if (role === 'displaced' && /^expel/u.test(word) && SENT_AWAY.test(head)) return false;
  if (role === 'attended' && (bearing === 'active' || word === 'watched') && VIEWERS.test(head)) return false;
  // "Drivers blocked the ring road": what only protesters do says what they are.
  if (role === 'attended' && ENTRANTS.test(head))
    return (bearing !== 'state' && bearing !== 'active') || /^(?:block|occup|barricad|besieg)/u.test(word);
  // Dogs join searches, not crowds.
  if (role === 'attended' && isAnimal(head)) return false;
  // A diagnosis may be of anything.
  if (role === 'infected' && /^diagnos/u.test(word) && !isOutbreak(lexemes)) return false;
  if (role === 'damaged') return isBreakable(head) || !LOOSE_BREAKING.test(word);
  if (bearing === 'noun' || bearing === 'crowd') return true;
  return isPeople(head) || isAnimal(head) || isNamed(quantity, lexemes) || !LOOSE_HARM.test(word);
}

/** True for those whom the police look for, by what they are called or by the rest of the sentence. */
export function isWanted(head: string | null, lexemes: readonly Lexeme[]): boolean {
  return (
    head !== null &&
    (WANTED.test(head) ||
      (/^(?:man|woman|person|youth|boy|teenager)$/u.test(head) && lexemes.some(({ lower }) => HUNTED.test(lower))))
  );
}

// Peoples and the like begin with a capital: "12 Bangladeshis", "three Sherpas".
function isNamed({ noun, to }: RawQuantity, lexemes: readonly Lexeme[]): boolean {
  const at = noun?.headAt ?? -1;
  return at > to - 1 && /^\p{Lu}\p{Ll}/u.test(lexemes[at]?.text ?? '');
}
