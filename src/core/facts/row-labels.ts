// The words that say what a row of figures is about.
import type { NameEntry } from '../contract/facts';
import { isOfNoBallots } from './ballots';
import type { Mention } from './context';
import { FOREIGN, foreignness, type MainEvent } from './events';
import type { Role } from './role-words';
import { unitClass } from './unit-class';
import { SAME_IN_PLURAL } from './word-classes';

const PLURALS = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['life', 'lives'],
  ['percent', 'percent'],
  ['time of day', 'time of day'],
]);

function plural(noun: string): string {
  const known = PLURALS.get(noun);
  if (known !== undefined || SAME_IN_PLURAL.has(noun)) return known ?? noun;
  if (noun.endsWith('child')) return `${noun}ren`;
  if (/(?:man)$/u.test(noun) && noun.length > 4) return noun.replace(/man$/u, 'men');
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  arrested: 'arrested',
  displaced: 'displaced',
  rescued: 'rescued',
  abducted: 'abducted',
  attended: 'attending',
  damaged: 'damaged',
  voted: 'voting',
  infected: 'infected',
};

function votesLabel(share: boolean, unit: string | null): string {
  if (share) return 'turnout';
  return unit === 'vote' || unit === 'ballot' ? plural(unit) : 'people voting';
}

// "houses destroyed" where that is what happened to them.
function roleWord(mentions: readonly Mention[], role: Role): string {
  const facets = new Set(mentions.map(({ facet }) => facet));
  if (role === 'damaged' && facets.has('destroyed') && !facets.has('damaged')) return 'destroyed';
  if (role === 'injured' && facets.size === 1 && facets.has('severe')) return 'badly injured';
  if (role === 'injured' && facets.size === 1 && facets.has('slight')) return 'slightly injured';
  if (role === 'injured' && facets.size === 1 && facets.has('hospital')) return 'in hospital';
  return ROLE_WORDS[role];
}

// "fine (euros)", "depth (kilometres)", "turnout"; null where the words beside the figures do not say what they measure.
function aspectLabel(mentions: readonly Mention[], counted: string, unit: string | null): string | null {
  const { kind } = mentions[0]?.quantity ?? { kind: 'count' };
  const aspect = mentions.map((mention) => mention.aspect).find((name) => name !== null);
  if (kind === 'time') return aspect == null ? 'clock time' : `clock time (${aspect})`;
  if (kind === 'date') return aspect == null ? 'year' : `year (${aspect})`;
  if (aspect == null) {
    if (kind === 'money') return `amount (${counted})`;
    if (kind === 'duration') return `duration (${counted})`;
    return kind === 'distance' ? `distance (${counted})` : null;
  }
  if (aspect === 'in a row') return `${counted} in a row`;
  if (kind === 'percent' || kind === 'fraction' || kind === 'ratio')
    return aspect === 'turnout' ? aspect : `share: ${aspect}`;
  if (aspect === 'aftershock' || aspect === 'strength of the quake' || aspect === 'workforce') return aspect;
  if (aspect === 'affected' || aspect === 'inside' || aspect === 'aboard') return `${counted} ${aspect}`;
  return unit === null || unit === aspect ? aspect : `${aspect} (${counted})`;
}

/** What a row is about: "people killed", "people killed (Gaza)", "people killed (2022)", "depth (kilometres)". */
export function whatOf(
  mentions: readonly Mention[],
  unit: string | null,
  role: Role | null,
  names: readonly NameEntry[],
  event: MainEvent,
  text: string,
): string {
  const [first] = mentions;
  if (!first) return '';
  const { kind } = first.quantity;
  const share = kind === 'fraction' || kind === 'ratio' || kind === 'percent';
  const counted = share
    ? 'share'
    : kind === 'age'
      ? 'age'
      : kind === 'date'
        ? 'year'
        : role !== null && unit !== null && isRedundant(unit, role)
          ? 'people'
          : countedWord(mentions, unit ?? (role === null ? 'figure' : role === 'damaged' ? 'thing' : 'person'));
  const aspect = mentions.map((mention) => mention.aspect).find((name) => name !== null) ?? null;
  if (role === 'voted') return !share && isOfNoBallots(aspect) && aspect !== null ? aspect : votesLabel(share, unit);
  const label =
    role === null ? (aspectLabel(mentions, counted, unit) ?? counted) : `${counted} ${roleWord(mentions, role)}`;
  const scope =
    role !== null && foreignness(first, event, false) >= FOREIGN ? scopeWord(mentions, names, event, text) : null;
  return scope === null
    ? label
    : `${label} (${scope.replace(/^(?:Since|By|In|Over|During|As|So|At)(?= )/u, (word) => word.toLowerCase())})`;
}

// Peoples have their capital: "Afghans".
function countedWord(mentions: readonly Mention[], unit: string): string {
  const word = plural(unit);
  const isNation = mentions.some((mention) => mention.isNation && mention.quantity.unit === unit);
  return isNation ? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}` : word;
}

function isRedundant(unit: string, role: Role): boolean {
  return role !== 'voted' && unitClass(unit) === 'person' && unit !== 'victim';
}

// What sets another event apart in a word: a name that is not the main event's, a year, or the words of time.
function scopeWord(
  mentions: readonly Mention[],
  names: readonly NameEntry[],
  event: MainEvent,
  text: string,
): string | null {
  const asOf = mentions.map(({ quantity }) => quantity.asOf).find((words) => words !== null);
  const foreign = names.filter(
    ({ id, kind }) =>
      kind !== 'person' && !event.names.has(id) && mentions.every((mention) => mention.settings.has(id)),
  );
  const nearest = foreign
    .map((name) => ({ name, distance: distanceTo(name, mentions[0], text) }))
    .filter(({ distance }) => distance !== ACTS)
    .toSorted(
      (a, b) => Number(b.name.kind === 'place') - Number(a.name.kind === 'place') || a.distance - b.distance,
    )[0];
  if (nearest) return nearest.name.name;
  const year = mentions.flatMap(({ dates }) => dates).find((date) => /^\d{4}/u.test(date));
  return asOf ?? year?.slice(0, 4) ?? null;
}

/** Where a figure holds is more often said behind it than before. */
const BEFORE = 3;
/** What stands in the next clause holds for that one: "in Orsk 1,293 died and in Tovar 452". */
const ELSEWHERE = 9;
const NEXT_CLAUSE = /[,;:]| (?:and|but|while) /u;

/** A state that acts is not where: "so that Velmar was itself a party", "Velmar said". Farther than any sentence is long. */
const ACTS = 1e6;
const ACTING =
  /^ (?:itself |also |later |had |has |have )*(?:was|were|is|are|has|had|have|will|would|could|did|does|said|says|told|denied|denies|insists?|insisted|blamed|accused|vowed|launched|fired|struck|killed|attacked|claimed|responded|retaliated)\b/u;
/** "Twelve people in Velmar were killed". */
const BEHIND =
  /(?<!\p{L})(?:in|at|near|outside|inside|on|across|of|from|around|over) (?:the |northern |southern |eastern |western |central ){0,2}$/u;

// Characters from a figure to the nearest place of a name in its sentence; more than any has where the name only acts.
function distanceTo({ forms }: NameEntry, mention: Mention | undefined, text: string): number {
  if (!mention) return Infinity;
  const { source, quantity } = mention;
  const inside = forms
    .flatMap(({ places }) => places)
    .filter(
      (place) =>
        place.source === source && place.start >= quantity.sentence.start && place.end <= quantity.sentence.end,
    )
    .map(({ start, end }) => {
      if (ACTING.test(text.slice(end, end + 40)) && !BEHIND.test(text.slice(Math.max(0, start - 24), start)))
        return ACTS;
      if (start < quantity.end) return (quantity.start - end) * BEFORE;
      const apart = NEXT_CLAUSE.test(text.slice(quantity.end, start)) ? ELSEWHERE : 1;
      return (start - quantity.end) * apart;
    });
  return Math.min(Infinity, ...inside);
}
