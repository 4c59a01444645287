import type { Link, Row } from '../contract/comparison';
import type { NameEntry } from '../contract/facts';
import type { Steps } from '../contract/jobs';
import { likeness, type Mention } from './context';
import { FOREIGN, foreignness, type MainEvent } from './events';
import { unitClass } from './unit-class';

/** Weights of what speaks for or against two mentions being one quantity, and the sum from which they join. */
const NEAR = 0.6;
const SENTENCE = 0.35;
const AROUND = 0.15;
const LINKED = 0.45;
const SAME_ROW = 0.2;
const NAMES = 0.3;
const SAME_NOUN = 0.2;
/** Divided by how often a source has the unit: the only speed in two texts is likely to be one speed. */
const ONLY_ONE = 0.2;
const BOTH_LEAD = 0.15;
const SAME_DATE = 0.15;
const SAME_OTHER_DATE = 0.5;
const OTHER_DATE = 1;
const NEAR_DATE = 0.2;
const OTHER_EVENT = 0.6;
const OTHER_PART = 0.3;
const SAME_SOURCE = 0.2;
const JOIN = 0.5;
/** Least likeness of the words near by, or else of the sentences, for what has no noun of its own to be known by. */
const LEAST_NEAR = 0.12;
const LEAST_SENTENCE = 0.25;
/** Most mentions of one key that are compared pair by pair; the rest, deep in very long texts, stay alone. */
const MOST = 400;

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

/** Mentions of one key in groups that each tell of one quantity, by average linkage over the context score. */
export function* gatherSteps(
  mentions: readonly Mention[],
  nearness: Nearness,
  event: MainEvent,
): Steps<readonly (readonly Mention[])[]> {
  const compared = mentions.slice(0, MOST);
  const frequency = frequencies(mentions);
  // Row by row; NaN where two mentions cannot be one quantity.
  const scores = new Float64Array(compared.length ** 2).fill(Number.NaN);
  const pairs: { readonly a: number; readonly b: number; readonly score: number }[] = [];
  for (const [a, one] of compared.entries()) {
    for (let b = a + 1; b < compared.length; b += 1) {
      const other = compared[b];
      const score = other ? together(one, other, nearness, event, frequency) : null;
      if (score === null) continue;
      scores[a * compared.length + b] = score;
      scores[b * compared.length + a] = score;
      if (score >= JOIN) pairs.push({ a, b, score });
    }
    yield { stage: 'figures', done: a, total: compared.length };
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
    group.toSorted((a, b) => a - b).flatMap((index) => compared[index] ?? []),
  );
  return [...found, ...mentions.slice(MOST).map((mention) => [mention])];
}

/** How much speaks for two mentions being one quantity; null where they cannot be. Values play no part. */
function together(
  a: Mention,
  b: Mention,
  nearness: Nearness,
  event: MainEvent,
  frequency: ReadonlyMap<string, number>,
): number | null {
  const sameSentence = a.source === b.source && a.quantity.sentence.start === b.quantity.sentence.start;
  if (sameSentence || (a.source === b.source && a.quantity.kind === 'date')) return null;
  const [one, other] = [a.quantity, b.quantity];
  const [nounA, nounB] = [nounOf(a), nounOf(b)];
  const general = nounA === 'person' || nounB === 'person';
  if (nounA !== nounB && !(general && one.role !== null)) return null;
  const said =
    NEAR * likeness(a.near, b.near) + SENTENCE * likeness(a.stems, b.stems) + AROUND * likeness(a.around, b.around);
  const linked = nearness.of(a, b);
  let score = said + linked + NAMES * nearness.sharedNames(a.names, b.names);
  const specific = nounA === nounB && nounA !== 'person' && one.kind !== 'date';
  const times = Math.max(frequency.get(frequencyKey(a)) ?? 1, frequency.get(frequencyKey(b)) ?? 1);
  // Sums, spans and ages are many in a text: a link or alike words must tell which one is meant.
  const known = one.role !== null || (specific && one.kind === 'count');
  const alike = likeness(a.near, b.near) >= LEAST_NEAR;
  if (!known && linked === 0 && !alike && likeness(a.stems, b.stems) < LEAST_SENTENCE) return null;
  // An age is somebody's: without the name in both, the words near by must be alike.
  if (one.kind === 'age' && !nearness.mayBeSamePerson(a.names, b.names) && !(alike && nearness.isUnnamed(a, b)))
    return null;
  if (specific && one.kind === 'count') score += SAME_NOUN;
  if (nounA === nounB && one.role !== null) score += SAME_NOUN / 2;
  if (specific && a.source !== b.source) score += ONLY_ONE / times;
  if (nounA === nounB && a.place !== 'body' && b.place !== 'body') score += BOTH_LEAD;
  // A source seldom gives one thing twice with the same words around it.
  if (a.source === b.source) score -= SAME_SOURCE;
  if (one.part !== other.part) score -= OTHER_PART;
  const foreign = [a, b].map((mention) => foreignness(mention, event, false) >= FOREIGN);
  // A year is itself the date of its sentence.
  const dates = one.kind === 'date' ? 'unsaid' : compareDates(a, b);
  // Near days often belong to different things in one report: the claim of Thursday, the attack of Wednesday.
  if (dates === 'other') score -= OTHER_DATE;
  if (dates === 'near') score -= NEAR_DATE;
  // Two reports that name the same day of the past speak of the same happening of that day.
  if (dates === 'same') score += foreign[0] && foreign[1] && one.role !== null ? SAME_OTHER_DATE : SAME_DATE;
  if (foreign[0] !== foreign[1]) score -= OTHER_EVENT;
  return score;
}

/** What is counted, as rows compare it. */
export function nounOf({ quantity, counted }: Mention): string {
  if (quantity.kind === 'date') return 'date';
  return unitClass(quantity.unit ?? (quantity.role === null ? counted : null));
}

function frequencyKey(mention: Mention): string {
  return `${String(mention.source)} ${nounOf(mention)}`;
}

// How often each source has each noun or unit among the mentions.
function frequencies(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const mention of mentions) found.set(frequencyKey(mention), (found.get(frequencyKey(mention)) ?? 0) + 1);
  return found;
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
