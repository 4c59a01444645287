/** Nouns that count people as such: "84 people", "84 deaths" and "84 bodies" are one figure. */
const PERSON =
  /^(?:person|people|death|fatality|body|corpse|victim|life|martyr|casualty|injury|arrest|detention|detainee|evacuee|survivor|hostage|human|soul|individual|case|infection|arrestee|attendee|participant|mourner|protester|demonstrator|marcher|spectator|killing|captive|evacuation)$/u;
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ['house', /^(?:house|home|dwelling|residence|hut|cottage)$/u],
  ['explosion', /^(?:explosion|blast|detonation|bombing)$/u],
  ['crew', /^(?:crew|crewman|crewmember|crew-member|sailor|seaman)$/u],
  ['attacker', /^(?:attacker|assailant|gunman|bomber|shooter)$/u],
  ['strike', /^(?:strike|airstrike|raid)$/u],
  ['vehicle', /^(?:vehicle|car)$/u],
  ['ship', /^(?:ship|vessel|boat)$/u],
  ['metre', /^(?:metre|meter)$/u],
  ['kilometre', /^(?:kilometre|kilometer)$/u],
  ['litre', /^(?:litre|liter)$/u],
  ['tonne', /^(?:tonne|ton)$/u],
];

/** A word for what is counted that is the same for nouns of one sense; `person` also where the noun is left out. */
export function unitClass(unit: string | null): string {
  if (unit === null || PERSON.test(unit)) return 'person';
  return CLASSES.find(([, nouns]) => nouns.test(unit))?.[0] ?? unit;
}
