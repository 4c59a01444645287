import type { Link, Row } from '../contract/comparison';
import type { NameEntry } from '../contract/facts';
import type { Steps } from '../contract/jobs';
import type { Mention } from './context';
import { FOREIGN, foreignness, type MainEvent } from './events';
import type { Quantity } from './quantity';
import { likeness } from './stem-reader';
import { inUnit, isForces, unitClass } from './unit-class';

/** Weights of what speaks for or against two mentions being one quantity, and the sum from which they join. */
const NEAR = 0.6;
const SENTENCE = 0.35;
const AROUND = 0.15;
const LINKED = 0.45;
const SAME_ROW = 0.2;
const NAMES = 0.3;
const SAME_NOUN = 0.2;
const SAME_OWNER = 0.15;
const SAME_ASPECT = 0.3;
/** Divided by how often a source has the unit: the only speed in two texts is likely to be one speed. */
const ONLY_ONE = 0.2;
const BOTH_LEAD = 0.15;
const SAME_DATE = 0.15;
const SAME_OTHER_DATE = 0.5;
const OTHER_DATE = 1;
const NEAR_DATE = 0.2;
const OTHER_EVENT = 0.6;
const OTHER_PART = 0.3;
const OTHER_NAMES = 0.1;
const OTHER_LANGUAGE = 0.15;
const SAME_SOURCE = 0.2;
/** So far apart no report errs on one quantity: an industry's four million workers are not a factory's 3,200. */
const FAR_RATIO = 20;
const JOIN = 0.5;
/** Least likeness of the words near by, or else of the sentences, for what has no noun of its own to be known by. */
const LEAST_NEAR = 0.12;
const LEAST_SENTENCE = 0.25;
/** The same for what shares a noun of its own. */
const LEAST_NOUN = 0.05;
/** Most mentions of one key that are compared pair by pair; the rest, deep in very long texts, stay alone. */
const MOST = 300;
/** Share of a link's weight that is left where either passage has several figures of the sort and other words near by. */
const SEVERAL = 0.3;
/** Mentions compared with all others between two steps. */
const STEP = 8;

/** Looks up whether two segments are linked or share a row of the alignment. */
export class Nearness {
  readonly #links = new Map<string, number>();
  readonly #rows = new Map<string, string>();
  readonly #names: ReadonlyMap<string, number>;
  readonly #people: ReadonlySet<string>;

  constructor(links: readonly Link[], rows: readonly Row[], names: readonly NameEntry[]) {
    this.#people = new Set(names.filter(({ kind }) => kind === 'person').map(({ id }) => id));
    this.#names = new Map(
      names.map(({ id, forms }) => [id, forms.reduce((sum, { places }) => sum + places.length, 0)]),
    );
    for (const { a, b, confidence } of links) {
      this.#links.set(`${String(a.source)}.${String(a.segment)} ${String(b.source)}.${String(b.segment)}`, confidence);
      this.#links.set(`${String(b.source)}.${String(b.segment)} ${String(a.source)}.${String(a.segment)}`, confidence);
    }
    for (const { id, cells } of rows) {
      for (const { source, segments } of cells)
        for (const segment of segments) this.#rows.set(`${String(source)}.${String(segment)}`, id);
    }
  }

  /** True when both have a person's name in common. */
  mayBeSamePerson(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
    return [...a].some((name) => b.has(name) && this.#people.has(name));
  }

  /** True when one of the two sentences names no person, so that the other may name the one it means. */
  isUnnamed(a: Mention, b: Mention): boolean {
    return [a, b].some(({ names }) => ![...names].some((name) => this.#people.has(name)));
  }

  /** Share of the names that both have; a name that is everywhere weighs next to nothing. */
  sharedNames(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const weight = (names: Iterable<string>): number =>
      [...names].reduce((sum, name) => sum + 1 / Math.max(1, (this.#names.get(name) ?? 1) - 1), 0);
    const both = weight([...a].filter((name) => b.has(name)));
    return both === 0 ? 0 : both / Math.max(0.5, Math.min(weight(a), weight(b)));
  }

  /** 0 for segments that have nothing to do with one another. */
  of(a: Mention, b: Mention): number {
    const [one, other] = [a, b].map(({ source, quantity }) => `${String(source)}.${String(quantity.segment)}`);
    const row = this.#rows.get(one ?? '');
    const together = row !== undefined && row === this.#rows.get(other ?? '');
    return LINKED * (this.#links.get(`${one ?? ''} ${other ?? ''}`) ?? 0) + (together ? SAME_ROW : 0);
  }
}

/** A mention with what every comparison with another needs of it. */
interface Candidate extends Mention {
  readonly noun: string;
  readonly isForeign: boolean;
  /** How often its source, and its segment, have the unit among the mentions of the key. */
  readonly inSource: number;
  readonly inSegment: number;
}

/** Mentions of one key in groups that each tell of one quantity, by average linkage over the context score. */
export function* gatherSteps(
  mentions: readonly Mention[],
  nearness: Nearness,
  event: MainEvent,
): Steps<readonly (readonly Mention[])[]> {
  const compared = candidates(mentions.slice(0, MOST), event);
  // Row by row; NaN where two mentions cannot be one quantity.
  const scores = new Float64Array(compared.length ** 2).fill(Number.NaN);
  const pairs: { readonly a: number; readonly b: number; readonly score: number }[] = [];
  for (const [a, one] of compared.entries()) {
    for (let b = a + 1; b < compared.length; b += 1) {
      const other = compared[b];
      const score = other ? together(one, other, nearness) : null;
      if (score === null) continue;
      scores[a * compared.length + b] = score;
      scores[b * compared.length + a] = score;
      if (score >= JOIN) pairs.push({ a, b, score });
    }
    if (a % STEP === 0) yield { stage: 'figures', done: a, total: compared.length };
  }
  const groups = compared.map((_, index) => [index]);
  const mayJoin = (one: readonly number[], other: readonly number[]): boolean => {
    let sum = 0;
    for (const a of one) for (const b of other) sum += scores[a * compared.length + b] ?? Number.NaN;
    return sum / (one.length * other.length) >= JOIN;
  };
  // The mentions stand in an order of their own, so equal scores join in the same order whatever that of the sources.
  for (const { a, b } of pairs.toSorted(
    (one, other) => other.score - one.score || one.a - other.a || one.b - other.b,
  )) {
    const [one, other] = [groups[a], groups[b]];
    if (!one || !other || one === other || !mayJoin(one, other)) continue;
    one.push(...other);
    for (const index of other) groups[index] = one;
  }
  const found = [...new Set(groups)].map((group) =>
    group.toSorted((a, b) => a - b).flatMap((index) => mentions[index] ?? []),
  );
  return [...found, ...mentions.slice(MOST).map((mention) => [mention])];
}

function candidates(mentions: readonly Mention[], event: MainEvent): readonly Candidate[] {
  const counts = new Map<string, number>();
  const keysOf = (mention: Mention): readonly [string, string] => {
    const source = `${String(mention.source)} ${nounOf(mention)}`;
    return [source, `${source} ${String(mention.quantity.segment)}`];
  };
  for (const mention of mentions) for (const key of keysOf(mention)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return mentions.map((mention) => {
    const [inSource, inSegment] = keysOf(mention).map((key) => counts.get(key) ?? 1);
    return {
      ...mention,
      noun: nounOf(mention),
      isForeign: foreignness(mention, event, false) >= FOREIGN,
      inSource: inSource ?? 1,
      inSegment: inSegment ?? 1,
    };
  });
}

/** How much speaks for two mentions being one quantity; null where they cannot be. Values play no part. */
function together(a: Candidate, b: Candidate, nearness: Nearness): number | null {
  const [one, other] = [a.quantity, b.quantity];
  const sameSource = a.source === b.source;
  if (sameSource && (one.kind === 'date' || one.sentence.start === other.sentence.start)) return null;
  const sameNoun = a.noun === b.noun;
  if (!sameNoun && (one.role === null || (a.noun !== 'person' && b.noun !== 'person'))) return null;
  if (a.facet !== b.facet && (one.role !== 'damaged' || (a.facet !== null && b.facet !== null))) return null;
  if (a.owner !== null && b.owner !== null && a.owner !== b.owner) return null;
  if (a.aspect !== null && b.aspect !== null && a.aspect !== b.aspect) return null;
  // How far off something is, is told of many things.
  const sameAspect = a.aspect !== null && a.aspect === b.aspect && a.aspect !== 'distance';
  // Without a role, a part and a total are two figures.
  if (one.role === null && (one.part !== other.part || isFarOff(one, other))) return null;
  const specific = sameNoun && a.noun !== 'person' && one.kind !== 'date';
  const near = likeness(a.near, b.near);
  const linked = nearness.of(a, b);
  const sharedNames = nearness.sharedNames(a.names, b.names);
  const known = one.role !== null || (specific && one.kind === 'count');
  const alike = near >= LEAST_NEAR;
  const stems = likeness(a.stems, b.stems);
  // Sums, spans and ages are many in a text: alike words, or being the only one in both passages, must tell which is meant.
  const only = a.inSegment === 1 && b.inSegment === 1;
  if (!known && !alike && !sameAspect && stems < LEAST_SENTENCE && !(linked > 0 && only && isLikely(a, b, stems)))
    return null;
  // "220 inmates escaped" and "home to 1,500 inmates" share a noun and nothing else.
  const told = near >= LEAST_NOUN || stems >= LEAST_NOUN || linked > 0 || a.language !== b.language;
  if (one.role === null && specific && !sameAspect && !told) return null;
  // An age is somebody's: without the name in both, the words near by must be alike.
  if (one.kind === 'age' && !nearness.mayBeSamePerson(a.names, b.names) && !(alike && nearness.isUnnamed(a, b)))
    return null;
  let score = NEAR * near + SENTENCE * stems + AROUND * likeness(a.around, b.around) + NAMES * sharedNames;
  // Of several figures of one sort in linked passages the link does not tell which is which.
  score += linked * (only || alike || sameAspect ? 1 : SEVERAL);
  if (a.owner !== null && a.owner === b.owner) score += SAME_OWNER;
  if (sameAspect) score += SAME_ASPECT;
  if (specific && one.kind === 'count') score += SAME_NOUN;
  if (sameNoun && one.role !== null) score += SAME_NOUN / 2;
  // Spans, lengths and sums are of many things.
  if (specific && !sameSource)
    score += ONLY_ONE / Math.max(a.inSource, b.inSource) / (isScale(a.noun) && !sameAspect ? 2 : 1);
  if (sameNoun && a.place !== 'body' && b.place !== 'body') score += BOTH_LEAD;
  // A source seldom gives one thing twice with the same words around it.
  if (sameSource) score -= SAME_SOURCE;
  if (one.part !== other.part) score -= OTHER_PART;
  if (!sameNoun && isForces(one.unit) !== isForces(other.unit)) score -= OTHER_PART;
  const elsewhere = a.settings.size > 0 && b.settings.size > 0 && ![...a.settings].some((name) => b.settings.has(name));
  if (elsewhere) score -= OTHER_NAMES;
  // Words of two languages are never alike.
  const onlyOnes = only && (linked > 0 || (specific && !isScale(a.noun)));
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
  return score;
}

// Values bring nothing together; these keep apart. A slip of a million for a billion has the same digits and is told.
function isFarOff(one: Quantity, other: Quantity): boolean {
  const factor = one.unit === null || other.unit === null ? 1 : (inUnit(other.unit, one.unit) ?? 1);
  const [small, large] = [valueOf(one), valueOf(other) * factor].toSorted((a, b) => a - b);
  if (small === undefined || large === undefined || !(small > 0) || large < small * FAR_RATIO) return false;
  return Math.abs(Math.log10(large / small) % 1) > 1e-9;
}

function valueOf({ min, max }: Quantity): number {
  return min === null ? (max ?? Number.NaN) : max === null ? min : (min + max) / 2;
}

/** Least likeness of linked sentences in which the only spans, lengths or times may be one. */
const LEAST_LINKED = 0.12;

function isLikely(a: Candidate, b: Candidate, stems: number): boolean {
  return !isScale(a.noun) || a.language !== b.language || stems >= LEAST_LINKED;
}

function isScale(noun: string): boolean {
  return /^(?:span|long span|length|share|time of day|euro|dollar|pound)$/u.test(noun);
}

/** What is counted, as rows compare it. */
export function nounOf({ quantity, counted, aspect }: Mention): string {
  // "Holds 38,000", "38,000 seats", "for 350 passengers": a capacity, whatever it counts.
  if (aspect === 'capacity' || aspect === 'workforce') return aspect;
  if (quantity.kind === 'date') return 'date';
  if (quantity.role === null && /^(?:percent|fraction|ratio)$/u.test(quantity.kind)) return 'share';
  return unitClass(quantity.unit ?? (quantity.role === null ? counted : null));
}

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
