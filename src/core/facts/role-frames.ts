import { isBreakable } from './animate';
import type { Clause, Finding } from './clause';
import type { RawQuantity } from './quantity';
import { CAPTORS } from './role-captors';
import { isPeople } from './role-fit';

/** Asks whether a count stands in a frame of one kind. */
type Frame = (clause: Clause, quantity: RawQuantity) => Finding;

/** What kills many at once and takes their homes, as the subject of a verb or behind "victims of". */
const CALAMITY =
  /^(?:blasts?|explosions?|bomb(?:ings?|s)?|(?:earth)?quakes?|tremors?|tsunami|floods?|flooding|floodwaters|torrents?|fires?|blazes?|infernos?|flames|wildfires?|storms?|cyclones?|hurricanes?|typhoons?|tornado(?:es)?|twisters?|landslides?|mudslides?|avalanches?|crash(?:es)?|collisions?|derailments?|pile-up|accidents?|disasters?|sinking|capsizing|wrecks?|collapses?|crush|stampedes?|attacks?|assaults?|ambush(?:es)?|raids?|shootings?|gunfire|massacres?|strikes?|airstrikes?|shelling|violence|clashes|fighting|battles?|wars?|genocide|epidemics?|outbreaks?|virus|cholera|ebola|measles|malaria|diseases?|famine|drought|heat(?:wave)?|eruptions?|volcano|tragedy|leaks?|poisoning|smoke|crime|killings?|stabbings?|gunman|bomber|crackdown|riots?|unrest|holocaust|lightning|mines?|landmines?)$/u;
/** Deceit and abuse have victims who live. */
const LIVING_VICTIMS =
  /^(?:fraud|scams?|abus\p{L}*|rap(?:e|es|ed|ist)|sex|sexual(?:ly)?|harass\p{L}*|assault(?:ed)?|traffick\p{L}*|theft|burglar\p{L}*|robber\p{L}*|swindle\p{L}*|hack\p{L}*|bully\p{L}*|torture[ds]?|compensation|surviv\p{L}*|injur\p{L}*|wound\p{L}*|treated|hospitals?)$/u;

/**
 * The role that a set frame around a count gives: a calamity that "claims 14", the "71 victims of the sinking", a tanker
 * seized "with 21 sailors", "mourners in their hundreds", "50,000 at the funeral", "damage to 17 schools".
 */
export function framed(clause: Clause, quantity: RawQuantity): Finding {
  if (quantity.kind !== 'count') return null;
  const { from, to, noun } = quantity;
  if (noun?.head === 'victim') return victimsOf(clause, quantity);
  if (noun?.head === 'arrival') return arrivals(clause, quantity);
  // Most counts stand in no frame: the words right beside tell which can be asked for.
  const frames = FRAMES.get(clause.lower(clause.governorOf(from))) ?? [];
  for (const frame of frames) {
    const found = frame(clause, quantity);
    if (found !== null) return found;
  }
  if (clause.lower(from - 1) === 'their') return inTheirHundreds(clause, quantity);
  if (clause.lower(from - 1) === 'are' || noun?.ofThem === true) return ofUs(clause, quantity);
  return clause.lower(noun?.to ?? to) === 'at' ? atGathering(clause, quantity) : null;
}

// "Gas blast claims 14", "the fire took three barns": what a calamity claims or takes is dead or destroyed.
function claimed(clause: Clause, quantity: RawQuantity): Finding {
  const at = clause.governorOf(quantity.from);
  if (!isCalamityBefore(clause, at)) return null;
  const head = quantity.noun?.head ?? null;
  if (head !== null && isBreakable(head) && !isPeople(head)) return 'damaged';
  return clause.lower(at).startsWith('claim') && (head === null || isPeople(head)) ? 'killed' : null;
}

function isCalamityBefore(clause: Clause, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - CALAMITY_REACH) && !clause.isStop(place); place -= 1)
    if (CALAMITY.test(clause.lower(place))) return true;
  return false;
}

/** Lexemes between a calamity and what it claims: "an explosion in a fireworks workshop near Sivapuri claimed". */
const CALAMITY_REACH = 10;

// "the 71 victims of the sinking", "half of the dead, 84 victims in all"
function victimsOf(clause: Clause, { noun }: RawQuantity): Finding {
  if (noun === null || noun.partOf) return null;
  const behind = clause.lexemes.slice(noun.to + 1, noun.to + 6).map(({ lower }) => lower);
  const of = clause.lower(noun.to) === 'of' && behind.some((word) => CALAMITY.test(word));
  return (of || clause.lexemes.some(({ lower }) => OF_DEATH.test(lower))) &&
    !clause.lexemes.some(({ lower }) => LIVING_VICTIMS.test(lower))
    ? 'killed'
    : null;
}

const OF_DEATH = /^(?:dead|deaths?|died|killed|bodies|remains|buried|burials?|funerals?|coffins|mourn\p{L}*|morgue)$/u;

// "Pirates seized the tanker with 21 sailors aboard": who was on what captors seize is in their hands.
function seizedWith(clause: Clause, quantity: RawQuantity): Finding {
  const head = quantity.noun?.head ?? null;
  const at = clause.governorOf(quantity.from);
  if (head === null || !isPeople(head)) return null;
  const before = clause.lexemes.slice(Math.max(0, at - 6), at).map(({ lower }) => lower);
  return before.some((word) => /^(?:seized|seize|seizes|hijacked|hijack|commandeered|captured)$/u.test(word)) &&
    before.some((word) => VESSEL.test(word)) &&
    clause.lexemes.some(({ lower }) => CAPTORS.test(lower))
    ? 'abducted'
    : null;
}

const VESSEL =
  /^(?:tanker|ship|vessel|boat|trawler|freighter|carrier|yacht|bus|minibus|plane|airliner|train|ferry|barge)$/u;

// "Mourners in their hundreds lined the road"
function inTheirHundreds(clause: Clause, { from, noun }: RawQuantity): Finding {
  if (noun?.head != null || clause.lower(from - 1) !== 'their' || clause.lower(from - 2) !== 'in') return null;
  return (
    clause.words.find(({ to, bearing }) => to === from - 2 && bearing === 'crowd')?.role ??
    clause.bearingAt(noun?.to ?? from + 1, 'bare')
  );
}

// "50,000 at funeral of slain mayor", in headlines that have no verb for them.
function atGathering(clause: Clause, quantity: RawQuantity): Finding {
  const { noun, to } = quantity;
  const head = noun?.head ?? null;
  const end = noun?.to ?? to;
  if ((head !== null && !isPeople(head)) || clause.lower(end) !== 'at' || clause.skipBack(quantity.from) >= 0)
    return null;
  const behind = clause.lexemes.slice(end + 1, end + 5).map(({ lower }) => lower);
  const finite = clause.lexemes
    .slice(end)
    .some(({ lower }) => /^(?:is|are|was|were|has|have|had|died|killed|injured|arrested|hurt)$/u.test(lower));
  return !finite && behind.some((word) => GATHERING.test(word)) ? 'attended' : null;
}

const GATHERING =
  /^(?:rally|funeral|vigil|march|protest|demonstration|demo|concert|gig|parade|procession|mass|memorial|wake|sit-in|service|final|match|game|festival|ceremony)$/u;

// "There were 300 of us on the square"
function ofUs(clause: Clause, { noun, to, from }: RawQuantity): Finding {
  const own = noun?.ofThem === true && clause.lower(noun.to - 1) === 'us';
  const we = clause.lower(from - 1) === 'are' && clause.lower(from - 2) === 'we';
  if (!own && !we) return null;
  const end = noun?.to ?? to;
  const behind = clause.lexemes.slice(end, end + 6).map(({ lower }) => lower);
  const there = behind.some((word) =>
    /^(?:square|streets?|plaza|march|rally|protest|outside|corner|crowd|demonstration|bridge|avenue)$/u.test(word),
  );
  return there || (we && clause.lexemes.some(({ lower }) => lower === 'tonight' || lower === 'today'))
    ? 'attended'
    : null;
}

// "82,000 new arrivals in the camps"
function arrivals({ lexemes }: Clause, { noun }: RawQuantity): Finding {
  return noun?.head === 'arrival' && lexemes.some(({ lower }) => /^(?:camps?|refugees?|asylum|border)$/u.test(lower))
    ? 'displaced'
    : null;
}

// "Shelters in the city are housing 6,200 people"
function housed(clause: Clause, { noun }: RawQuantity): Finding {
  const head = noun?.head ?? null;
  return head !== null &&
    isPeople(head) &&
    clause.lexemes.some(({ lower }) =>
      /^(?:shelters?|camps?|gyms?|tents?|displaced|evacuat\p{L}*|refuge)$/u.test(lower),
    )
    ? 'displaced'
    : null;
}

// "Kidnappers released two of the nine girls": those of whom some are let go were all in their hands.
function freedFrom(clause: Clause, quantity: RawQuantity): Finding {
  const at = clause.skipBack(quantity.from);
  const part = clause.quantities.find(({ to }) => to === at);
  if (clause.lower(at) !== 'of' || !part || !isPeople(quantity.noun?.head ?? '')) return null;
  return /^(?:free[ds]?|releas(?:e|es|ed|ing)|freeing)$/u.test(clause.lower(clause.governorOf(part.from))) &&
    clause.lexemes.some(({ lower }) => CAPTORS.test(lower) || lower === 'holding')
    ? 'abducted'
    : null;
}

// "Floodwater entered 1,100 homes"
function entered(clause: Clause, quantity: RawQuantity): Finding {
  const at = clause.governorOf(quantity.from);
  const water = clause.lexemes
    .slice(0, at)
    .some(({ lower }) => /^(?:flood\p{L}*|water|waters|mud|seawater|lava)$/u.test(lower));
  return water && isBreakable(quantity.noun?.head ?? '') ? 'damaged' : null;
}

// "The motion was backed by 176 deputies"
function backedBy(clause: Clause, { from, noun }: RawQuantity): Finding {
  const at = clause.skipBack(from);
  return clause.lower(at) === 'by' &&
    /^(?:backed|supported|opposed|approved|rejected|endorsed|carried)$/u.test(clause.lower(at - 1)) &&
    /^(?:deputy|lawmaker|mp|senator|member|legislator|parliamentarian|councillor|delegate|voter)$/u.test(
      noun?.head ?? '',
    ) &&
    clause.lexemes.some(({ lower }) =>
      /^(?:motion|bill|law|amendment|resolution|measure|proposal|vote|budget|treaty)$/u.test(lower),
    )
    ? 'voted'
    : null;
}

// "Damage was reported to 17 schools", "evacuation orders were in place for 21,000 people"
function reportedOf(clause: Clause, quantity: RawQuantity): Finding {
  const at = clause.governorOf(quantity.from);
  const before = clause.lexemes.slice(Math.max(0, at - REPORTED_REACH), at).map(({ lower }) => lower);
  const head = quantity.noun?.head ?? null;
  // "No survivors have been found among the 62 people on the plane"
  const spared = before.indexOf('survivors');
  if (/^(?:among|of|from)$/u.test(clause.lower(at)) && /^no?$/u.test(before[spared - 1] ?? '')) return 'killed';
  if (clause.lower(at) === 'to' && head !== null && !isPeople(head)) {
    const damage = before.lastIndexOf('damage');
    const next = before[damage + 1] ?? '';
    return damage >= 0 && /^(?:was|has|were|is|reported|caused|done)$/u.test(next) ? 'damaged' : null;
  }
  if (!/^(?:for|covering|affecting|cover|covered|affected|affect)$/u.test(clause.lower(at))) return null;
  const orders = before.findLastIndex((word) => /^(?:orders?|warnings?|notices?)$/u.test(word));
  return orders > 0 &&
    /^evacuat/u.test(before[orders - 1] ?? '') &&
    (head === null || isPeople(head) || head === 'home')
    ? 'displaced'
    : null;
}

/** Lexemes between "damage" or "evacuation orders" and the preposition before those they tell of. */
const REPORTED_REACH = 7;

/** The frames by the word that governs the count in them. */
const FRAMES: ReadonlyMap<string, readonly Frame[]> = new Map([
  ...framesOf('claim claims claimed claiming took take takes taking taken', claimed),
  ...framesOf('with carrying and', seizedWith),
  ...framesOf('to for covering affecting cover covered affected affect among from', reportedOf),
  ...framesOf('of', freedFrom, reportedOf),
  ...framesOf('housing hosting host hosts hosted housed shelter shelters sheltered sheltering', housed),
  ...framesOf('accommodate accommodates accommodated accommodating', housed),
  ...framesOf('entered invaded filled entering filling inside', entered),
  ...framesOf('by', backedBy),
]);

function framesOf(words: string, ...frames: readonly Frame[]): readonly (readonly [string, readonly Frame[]])[] {
  return words.split(' ').map((word) => [word, frames]);
}
