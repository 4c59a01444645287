/** Nouns that count people as such: "84 people", "84 deaths" and "84 bodies" are one figure. */
const PERSON =
  /^(?:person|people|death|fatality|body|corpse|victim|life|martyr|casualty|injury|arrest|detention|detainee|evacuee|survivor|hostage|human|soul|individual|case|infection|arrestee|attendee|participant|mourner|protester|demonstrator|marcher|spectator|killing|captive|evacuation)$/u;
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ['prisoner', /^(?:prisoner|inmate|convict)$/u],
  ['soldier', /^(?:soldier|troop|serviceman|servicewoman|service member|servicemember)$/u],
  ['house', /^(?:house|home|household|dwelling|residence|hut|cottage)$/u],
  ['explosion', /^(?:explosion|blast|detonation|bombing)$/u],
  ['crew', /^(?:crew|crewman|crewmember|crew-member|sailor|seaman)$/u],
  ['attacker', /^(?:attacker|assailant|gunman|bomber|shooter)$/u],
  ['strike', /^(?:strike|airstrike|raid)$/u],
  ['vehicle', /^(?:vehicle|car)$/u],
  ['ship', /^(?:ship|vessel|boat)$/u],
  ['litre', /^(?:litre|liter)$/u],
  ['pupil', /^(?:pupil|schoolchild|student|schoolboy|schoolgirl)$/u],
  ['job', /^(?:job|post|position|stelle)$/u],
  ['fighter', /^(?:fighter|militant|terrorist|insurgent|rebel|jihadist|militiaman|guerrilla|extremist)$/u],
];

/** Units of one scale with what one of them is on it: lengths in metres, weights in tonnes, spans in minutes or in months. */
const SCALES: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['millimetre', ['length', 0.001]],
  ['millimeter', ['length', 0.001]],
  ['centimetre', ['length', 0.01]],
  ['centimeter', ['length', 0.01]],
  ['inch', ['length', 0.0254]],
  ['foot', ['length', 0.3048]],
  ['yard', ['length', 0.9144]],
  ['metre', ['length', 1]],
  ['meter', ['length', 1]],
  ['kilometre', ['length', 1000]],
  ['kilometer', ['length', 1000]],
  ['mile', ['length', 1609.344]],
  ['gram', ['weight', 1e-6]],
  ['kilo', ['weight', 1e-3]],
  ['kilogram', ['weight', 1e-3]],
  ['kilogramme', ['weight', 1e-3]],
  ['ton', ['weight', 1]],
  ['tonne', ['weight', 1]],
  ['second', ['span', 1 / 60]],
  ['minute', ['span', 1]],
  ['hour', ['span', 60]],
  ['day', ['span', 1440]],
  ['week', ['span', 10_080]],
  ['fortnight', ['span', 20_160]],
  ['month', ['long span', 1]],
  ['year', ['long span', 12]],
  ['decade', ['long span', 120]],
  ['century', ['long span', 1200]],
]);

/** What one of `unit` is in `other`; null where they are not of one scale. */
export function inUnit(unit: string, other: string): number | null {
  const [one, two] = [SCALES.get(unit), SCALES.get(other)];
  if (one === undefined || two === undefined) return null;
  return one[0] === two[0] ? one[1] / two[1] : null;
}

const FORCES =
  /^(?:soldier|troop|officer|policeman|policewoman|police|serviceman|servicewoman|service member|servicemember|guard|marine|conscript|commander|agent|guardsman)$/u;

/** True for people in arms or uniform, who are counted apart from those they meet. */
export function isForces(unit: string | null): boolean {
  return unit !== null && FORCES.test(unit);
}

const FEW =
  /^(?:child|minor|girl|boy|baby|infant|toddler|woman|son|daughter|brother|sister|nurse|doctor|paramedic|medic|firefighter|journalist|teacher|pupil|student|foreigner|national|tourist)$/u;

/** True for kinds of people that are told beside a total rather than as the total. */
export function isSomeOfThem(unit: string | null): boolean {
  return unit !== null && (FEW.test(unit) || isForces(unit));
}

/** A word for what is counted that is the same for nouns of one sense; `person` also where the noun is left out. */
export function unitClass(unit: string | null): string {
  if (unit === null || PERSON.test(unit)) return 'person';
  const scale = SCALES.get(unit);
  if (scale) return scale[0];
  return CLASSES.find(([, nouns]) => nouns.test(unit))?.[0] ?? unit;
}
