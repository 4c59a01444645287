import { isOfNoBallots } from './ballots';
import type { Mention } from './context';
import { areTwoCrowds, type CrowdDay } from './crowds';
import type { Nearness, Place } from './nearness';
import { Likeness } from './stem-reader';
import { fromOneLandmark } from './landmarks';
import { areTwoSpots } from './spots';
import { isSomeOfThem, unitClass } from './unit-class';
import { areTwoInOneText, isFarOff } from './values-apart';

/** Weights of what speaks for or against two mentions being one quantity, and the sum from which they join. */
const NEAR = 0.6;
const SENTENCE = 0.35;
const AROUND = 0.15;
const NAMES = 0.3;
const SAME_NOUN = 0.2;
const SAME_OWNER = 0.15;
const SAME_ASPECT = 0.3;
const SAME_FACET = 0.3;
const SAME_SITE = 0.3;
/** The same for what reports call by its one holder or landmark: the captain's age, how far off the pier. */
const SAME_HOLDER = 0.5;
/** Divided by how often a source has the unit: the only speed in two texts is likely to be one speed. */
const ONLY_ONE = 0.2;
const BOTH_LEAD = 0.15;
const SAME_YEAR = 0.4;
const SAME_DATE = 0.15;
const SAME_OTHER_DATE = 0.5;
const OTHER_DATE = 1;
const NEAR_DATE = 0.2;
const OTHER_EVENT = 0.6;
const OTHER_PART = 0.3;
const OTHER_NAMES = 0.1;
const OTHER_LANGUAGE = 0.15;
const SAME_SOURCE = 0.2;
export const JOIN = 0.5;
/** In place of a score, for two of which nothing speaks for or against their being one; neither keeps them apart. */
export const UNSAID = Number.POSITIVE_INFINITY;
/** The most of two that share a noun and nothing else: a third report may bring them together, they do not by themselves. */
const UNTOLD = 0.35;
/** Least likeness of the words near by, or else of the sentences, for what has no noun of its own to be known by. */
const LEAST_NEAR = 0.12;
const LEAST_SENTENCE = 0.25;
/** The same for what shares a noun of its own. */
const LEAST_NOUN = 0.05;
/** Share of a link's weight that is left where either passage has several figures of the sort and other words near by. */
const SEVERAL = 0.3;

/** A mention with what every comparison with another needs of it. */
export interface Candidate extends Mention, CrowdDay {
  readonly noun: string;
  readonly isScale: boolean;
  readonly nameWeight: number;
  readonly segment: Place;
  readonly isForeign: boolean;
  /** How often its source, and its segment, have the unit among the mentions of the key. */
  readonly inSource: number;
  /** How often its source has the unit with the same aspect. */
  readonly inAspect: number;
  /** Its source has no other of its office or from its landmark. */
  readonly isOnlyOfHolder: boolean;
  readonly inSegment: number;
  /** The other ages that its passage tells; of no other kind. */
  readonly agesBeside: ReadonlySet<number | null>;
  /** Some source counts a part at its site: "70,000 people, 12,000 of them in Orvale". */
  readonly isPartSite: boolean;
  /** Sites where some source counts the same noun beside this mention's site: what it is told apart from. */
  readonly otherSites: ReadonlySet<string>;
}
/** The likenesses of one candidate to the others: of the words near by, of the sentences, of the segments. */
export class Likenesses {
  readonly near: Likeness;
  readonly stems: Likeness;
  readonly around: Likeness;

  constructor(compared: readonly Candidate[]) {
    this.near = new Likeness(compared.map(({ near }) => near));
    this.stems = new Likeness(compared.map(({ stems }) => stems));
    this.around = new Likeness(compared.map(({ around }) => around));
  }

  open({ near, stems, around }: Candidate): void {
    this.near.open(near);
    this.stems.open(stems);
    this.around.open(around);
  }
}
/** How much speaks for two mentions being one quantity; null where they cannot be. Values play no part; `a` is open. */
export function together(a: Candidate, b: Candidate, nearness: Nearness, likeness: Likenesses): number | null {
  const [one, other] = [a.quantity, b.quantity];
  const sameSource = a.source === b.source;
  if (sameSource && (one.kind === 'date' || one.sentence.start === other.sentence.start)) return null;
  // Two years date two things, unless both say what was built or founded then.
  // A month is brought to the year of another report ("January 2009", "in 2009"), never to another month.
  const [year, otherYear] = [one.date?.slice(0, 4), other.date?.slice(0, 4)];
  if (one.kind === 'date' && (one.date?.length ?? 0) > 4 && (other.date?.length ?? 0) > 4) return null;
  if (one.kind === 'date' && year !== otherYear && (a.aspect === null || a.aspect !== b.aspect)) return null;
  // A report that gives two hours tells of two moments.
  if (sameSource && one.kind === 'time' && one.min !== other.min) return null;
  if (sameSource && areTwoInOneText(one, other)) return null;
  // "Eleven marines, one soldier and two guards": one of a list is no total.
  if (one.role !== null && a.listed !== b.listed && (a.listed ? one : other).max === 1) return null;
  // "Two climbers, 33 and 25" are told in either order.
  if (one.kind === 'age' && one.min !== other.min && a.agesBeside.has(other.min) && b.agesBeside.has(one.min))
    return null;
  const sameNoun = a.noun === b.noun;
  if (!sameNoun && (one.role === null || (a.noun !== 'person' && b.noun !== 'person'))) return null;
  if (a.facet !== b.facet && (one.role !== 'damaged' || (a.facet !== null && b.facet !== null))) return null;
  if (a.owner !== null && b.owner !== null && a.owner !== b.owner) return null;
  // What the owner offers and what the state does are two sums.
  if (a.payer !== null && b.payer !== null && a.payer !== b.payer) return null;
  if (a.aspect !== null && b.aspect !== null && a.aspect !== b.aspect) return null;
  // A share of null votes is no candidate's.
  if (isOfNoBallots(a.aspect) !== isOfNoBallots(b.aspect)) return null;
  if (a.site !== null && b.site !== null && a.otherSites.has(b.site)) return null;
  if (a.isPartSite !== b.isPartSite) return null;
  if (one.kind !== 'distance' && areTwoSpots(a.spot, b.spot)) return null;
  const fromOne = fromOneLandmark(a, b);
  if (fromOne === false) return null;
  // How far off something is, is told of many things.
  const sameAspect = a.aspect !== null && a.aspect === b.aspect && a.aspect !== 'distance';
  // Without a role, a part and a total are two figures; tolls that reports err on by so much are those of the event.
  if (isFarOff(one, other)) return null;
  if (one.role === null && one.part !== other.part && !isOfNoBallots(a.aspect)) return null;
  const specific = sameNoun && (a.noun !== 'person' || areAboard(a, b)) && one.kind !== 'date';
  const near = likeness.near.to(b.near);
  const linked = nearness.of(a.segment, b.segment);
  const known = one.role !== null || (specific && one.kind === 'count');
  const alike = near >= LEAST_NEAR;
  const only = a.inSegment === 1 && b.inSegment === 1;
  if (one.role === 'attended' && areTwoCrowds(a, b, only)) return null;
  const stems = likeness.stems.to(b.stems);
  const sameHolder = !sameSource && isOfOneHolder(a, b, linked, fromOne === true, nearness);
  // Sums, spans and ages are many in a text: alike words, or being the only one in both passages, must tell which is meant.
  // A year tells itself which is meant, and an age whose it is.
  const named =
    (one.kind === 'date' && year === otherYear && (linked > 0 || nearness.sharedNames(a, b) > 0)) ||
    (one.kind === 'age' && only && nearness.mayBeSamePerson(a.names, b.names)) ||
    sameHolder;
  if (
    !known &&
    !named &&
    !alike &&
    !sameAspect &&
    stems < LEAST_SENTENCE &&
    !(linked > 0 && only && isLikely(a, b, stems))
  )
    // In two languages that says nothing of the only one in each passage: others of the row may bring them together.
    return a.language !== b.language && only ? UNSAID : null;
  // "220 inmates escaped" and "home to 1,500 inmates" share a noun and nothing else.
  const told = near >= LEAST_NOUN || stems >= LEAST_NOUN || linked > 0 || a.language !== b.language;
  const untold = one.role === null && specific && !sameAspect && !told;
  // An age is somebody's: without the name in both, the words near by must be alike.
  if (
    one.kind === 'age' &&
    !nearness.mayBeSamePerson(a.names, b.names) &&
    !((alike || sameHolder) && nearness.isUnnamed(a, b))
  )
    return null;
  let score =
    NEAR * near + SENTENCE * stems + AROUND * likeness.around.to(b.around) + NAMES * nearness.sharedNames(a, b);
  // Of several figures of one sort in linked passages the link does not tell which is which.
  score += linked * (only || alike || sameAspect ? 1 : SEVERAL);
  if (a.owner !== null && a.owner === b.owner) score += SAME_OWNER;
  if (sameAspect) score += SAME_ASPECT;
  if (sameHolder) score += SAME_HOLDER;
  else if ((a.site !== null && a.site === b.site) || (a.spot !== null && a.spot === b.spot)) score += SAME_SITE;
  // The same year in passages that are linked or share a name dates the same thing more often than not.
  if (one.kind === 'date' && named) score += SAME_YEAR;
  // What holds forty and what holds 350 passengers need more than that both hold something.
  const vaguely = a.noun === 'capacity' && (one.unit === null) !== (other.unit === null);
  if (specific && one.kind === 'count' && !vaguely) score += SAME_NOUN;
  if (sameNoun && one.role !== null) score += SAME_NOUN / 2;
  // How badly they were hurt is told of one part alone.
  if (!sameSource && a.facet === b.facet && (a.facet === 'severe' || a.facet === 'slight' || a.facet === 'hospital'))
    score += SAME_FACET;
  // One vote has one share of blank ballots.
  if (!sameSource && sameAspect && isOfNoBallots(a.aspect)) score += SAME_FACET;
  // Spans, lengths and sums are of many things.
  if (specific && !sameSource)
    score +=
      ONLY_ONE /
      (sameAspect ? Math.max(a.inAspect, b.inAspect) : Math.max(a.inSource, b.inSource)) /
      ((a.isScale && !sameAspect) || vaguely ? 2 : 1);
  if (sameNoun && a.place !== 'body' && b.place !== 'body') score += BOTH_LEAD;
  // A source seldom gives one thing twice with the same words around it.
  if (sameSource) score -= SAME_SOURCE;
  if (one.part !== other.part) score -= OTHER_PART;
  if (!sameNoun && isSomeOfThem(one.unit) !== isSomeOfThem(other.unit)) score -= OTHER_PART;
  const elsewhere = a.settings.size > 0 && b.settings.size > 0 && isApart(a.settings, b.settings);
  if (elsewhere) score -= OTHER_NAMES;
  // Words of two languages are never alike.
  const onlyOnes = only && (linked > 0 || (specific && !a.isScale));
  if (a.language !== b.language && (sameAspect || onlyOnes)) score += OTHER_LANGUAGE;
  // A year is itself the date of its sentence.
  const dates = one.kind === 'date' ? 'unsaid' : compareDates(a, b);
  // Near days often belong to different things in one report: the claim of Thursday, the attack of Wednesday.
  if (dates === 'other') score -= OTHER_DATE;
  if (dates === 'near') score -= NEAR_DATE;
  // Two reports that name the same day of the past speak of the same happening of that day.
  if (dates === 'same') score += a.isForeign && b.isForeign && one.role !== null ? SAME_OTHER_DATE : SAME_DATE;
  // What a ship cost or how deep a quake lay is told among any names.
  if (one.role !== null && a.isForeign !== b.isForeign) score -= OTHER_EVENT;
  // What is told of weeks before or after is seldom what the other tells without a time.
  else if (one.role !== null && a.offset !== b.offset) score -= OTHER_PART;
  return untold ? Math.min(score, UNTOLD) : score;
}

// The only age of a captain in two linked passages, one of which leaves out the name; the only distances from one named
// place, or from a landmark of one kind where both say when and where in one breath.
function isOfOneHolder(a: Candidate, b: Candidate, linked: number, fromOne: boolean, nearness: Nearness): boolean {
  if (!a.isOnlyOfHolder || !b.isOnlyOfHolder) return false;
  if (a.office !== null) return a.office === b.office && linked > 0 && nearness.isUnnamed(a, b);
  return fromOne && ((a.site !== null && a.site === b.site) || linked > 0 || (a.isOfStart && b.isOfStart));
}

function isApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const name of a) if (b.has(name)) return false;
  return true;
}

/** Least likeness of linked sentences in which the only spans, lengths or times may be one. */
const LEAST_LINKED = 0.12;

function isLikely(a: Candidate, b: Candidate, stems: number): boolean {
  return !a.isScale || a.language !== b.language || stems >= LEAST_LINKED;
}

/** What lengths, spans, shares and sums are counted in: of many things in any report. */
export const SCALES = /^(?:span|long span|length|share|time of day|euro|dollar|pound)$/u;

/** What is counted, as rows compare it. */
export function nounOf({ quantity, counted, aspect }: Mention): string {
  // "Holds 38,000", "38,000 seats", "for 350 passengers": a capacity, whatever it counts.
  if (aspect === 'capacity' || aspect === 'workforce') return aspect;
  if (aspect === 'inside' && INSIDERS.test(quantity.unit ?? '')) return aspect;
  if (quantity.kind === 'date') return 'date';
  if (quantity.role === null && /^(?:percent|fraction|ratio)$/u.test(quantity.kind)) return 'share';
  // Whom one report calls gunmen another calls terrorists.
  if (quantity.role === null && ATTACKERS.test(quantity.unit ?? '')) return 'attacker';
  // "A complement of 321" counts people.
  return unitClass(quantity.unit ?? (quantity.role === null && aspect !== 'aboard' ? counted : null));
}

// All who were on board are one count, as the ships or the seats are; of people as such there are many.
function areAboard(a: Mention, b: Mention): boolean {
  return a.aspect === 'aboard' && b.aspect === 'aboard';
}

const ATTACKERS = /^(?:militant|terrorist|extremist|jihadist)$/u;

/** Who may be in a building or at work in it, called by one report what they are and by another people. */
const INSIDERS =
  /^(?:person|worker|employee|labourer|laborer|miner|guest|customer|shopper|visitor|pupil|student|patient|fan|reveller|occupant|soul|inmate)$/u;

// Whether both sentences say when, and then whether a date of the one lies within a date of the other.
function compareDates(a: Mention, b: Mention): 'same' | 'near' | 'other' | 'unsaid' {
  if (a.dates.length === 0 || b.dates.length === 0) return 'unsaid';
  const both = (meets: (one: string, other: string) => boolean): boolean =>
    a.dates.some((one) => b.dates.some((other) => meets(one, other)));
  if (both((one, other) => one.startsWith(other) || other.startsWith(one))) return 'same';
  return both((one, other) => Math.abs(Date.parse(one) - Date.parse(other)) <= NEAR_DAYS * 86_400_000)
    ? 'near'
    : 'other';
}

/** Days between the parts of one story. */
const NEAR_DAYS = 7;
