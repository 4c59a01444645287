import type { Event, RoleWord } from './role-words';

/** Words for those who hold people against the law. */
export const CAPTORS =
  /^(?:gunmen|gunman|militants?|rebels?|bandits?|kidnappers?|insurgents?|masked|jihadists?|pirates?|guerrillas?|gang|abductors?|captors?|extremists?|hijackers?|terrorists?|hostages?|ransom|captivity)$/u;
/** Words for those who arrest. */
export const POLICE =
  /^(?:police|policemen|officers?|customs|detectives?|gendarmes?|authorities|agents|prosecutors?|border|raids?|suspects?|looters?|thieves|smugglers?|security|investigators?|sheriff|deputies)$/u;

/** What "seized", "held", "took in", "picked up" mean: done by captors or by the police, as the rest of the sentence tells. */
export function heldBy(
  word: string,
  next: string,
  captors: boolean,
  police: boolean,
): (Pick<RoleWord, 'role' | 'bearing' | 'form'> & { readonly length: number }) | null {
  if (!HOLDS.test(word)) return null;
  const form = /ing$/u.test(word)
    ? 'gerund'
    : /^(?:seized|grabbed|snatched|held|took|taken|picked|dragged|captured)$/u.test(word)
      ? 'past'
      : 'plain';
  const role: Event = captors && !police ? 'abducted' : police ? 'arrested' : 'none';
  if (/^(?:seize|seizes|seized|seizing|grab|grabs|grabbed|grabbing|snatch|snatches|snatched|snatching)$/u.test(word))
    return { role: role === 'none' ? 'abducted' : role, bearing: 'object', form, length: 1 };
  if (captors && /^(?:keep|keeps|kept|keeping)$/u.test(word))
    return { role: 'abducted', bearing: 'active', form, length: 1 };
  if (/^(?:hold|holds|held|holding)$/u.test(word)) return { role, bearing: 'active', form, length: 1 };
  if (police && /^(?:catch|catches|caught|catching)$/u.test(word))
    return { role: 'arrested', bearing: 'object', form: word === 'caught' ? 'past' : form, length: 1 };
  // Whom an armed gang takes is a captive; a phrase such as "taken to hospital" says otherwise and wins.
  if (captors && !police && /^(?:take|takes|took|taken|taking)$/u.test(word))
    return { role: 'abducted', bearing: 'object', form, length: 1 };
  if (/^(?:take|takes|took|taken|taking)$/u.test(word) && next === 'in' && police)
    return { role: 'arrested', bearing: 'object', form, length: 2 };
  if (/^(?:pick|picks|picked|picking)$/u.test(word) && next === 'up')
    return { role: police ? 'arrested' : 'rescued', bearing: 'object', form, length: 2 };
  return null;
}

/** The role of a verb of taking with its particle: epidemics carry people off, and so do kidnappers and floods. */
export function carriedOff(role: Event, particle: string, captors: boolean, plague: boolean): Event {
  if (role === 'abducted' && particle === 'off' && plague && !captors) return 'killed';
  // The police lead their captives away, and so do kidnappers theirs.
  if (role === 'arrested' && /^(?:away|off)$/u.test(particle) && captors) return 'abducted';
  return role === 'missing' && captors ? 'abducted' : role;
}

/** Words for those who snatch people from death. */
export const RESCUERS =
  /^(?:helicopters?|winch\p{L}*|lifeboats?|rescuers?|coastguards?|firefighters?|firemen|raft|waves|flames)$/u;

/** Words for what carries people off. */
export const PLAGUE = /^(?:cold|heat|heatwave|famine|hunger|starvation|drought|frost|winter)$/u;

/** How every verb of holding and taking begins: most words are none. */
const HOLDS = /^(?:seiz|grab|snatch|ke|h[eo]l|ca|t[ao]|pick)/u;
