import type { Link, Row } from '../contract/comparison';
import type { Steps } from '../contract/jobs';
import { likeness, type Mention } from './context';
import { FOREIGN, foreignness, type MainEvent } from './events';
import { unitClass } from './unit-class';

/** Weights and thresholds of the context score, chosen on the bundled cases and on invented ones in the tests. */
const LINKED = 0.5;
const SAME_ROW = 0.25;
const NAMES = 0.35;
const SAME_NOUN = 0.3;
const BOTH_LEAD = 0.15;
const SAME_DATE = 0.15;
const SAME_OTHER_DATE = 0.45;
const OTHER_DATE = 1;
const OTHER_EVENT = 0.6;
const OTHER_PART = 0.3;
const JOIN = 0.45;
/** Most mentions of one key that are compared pair by pair; the rest, deep in very long texts, stay alone. */
const MOST = 400;

/** Looks up whether two segments are linked or share a row of the alignment. */
export class Nearness {
  readonly #links = new Map<string, number>();
  readonly #rows = new Map<string, string>();

  constructor(links: readonly Link[], rows: readonly Row[]) {
    for (const { a, b, confidence } of links) {
      this.#links.set(`${String(a.source)}.${String(a.segment)} ${String(b.source)}.${String(b.segment)}`, confidence);
      this.#links.set(`${String(b.source)}.${String(b.segment)} ${String(a.source)}.${String(a.segment)}`, confidence);
    }
    for (const { id, cells } of rows) {
      for (const { source, segments } of cells)
        for (const segment of segments) this.#rows.set(`${String(source)}.${String(segment)}`, id);
    }
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
  // Row by row; NaN where two mentions cannot be one quantity.
  const scores = new Float64Array(compared.length ** 2).fill(Number.NaN);
  const pairs: { readonly a: number; readonly b: number; readonly score: number }[] = [];
  for (const [a, one] of compared.entries()) {
    for (let b = a + 1; b < compared.length; b += 1) {
      const other = compared[b];
      const score = other ? together(one, other, nearness, event) : null;
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
function together(a: Mention, b: Mention, nearness: Nearness, event: MainEvent): number | null {
  const sameSentence = a.source === b.source && a.quantity.sentence.start === b.quantity.sentence.start;
  if (sameSentence) return null;
  const [one, other] = [a.quantity, b.quantity];
  const [nounA, nounB] = [unitClass(one.unit), unitClass(other.unit)];
  const general = nounA === 'person' || nounB === 'person';
  if (nounA !== nounB && !(general && one.role !== null)) return null;
  const said = 0.7 * likeness(a.stems, b.stems) + 0.3 * likeness(a.around, b.around);
  let score = said + nearness.of(a, b) + NAMES * shared(a.names, b.names);
  if (nounA === nounB && nounA !== 'person' && one.kind === 'count') score += SAME_NOUN;
  if (nounA === nounB && one.role !== null) score += SAME_NOUN / 2;
  if (nounA === nounB && a.place !== 'body' && b.place !== 'body') score += BOTH_LEAD;
  if (one.part !== other.part) score -= OTHER_PART;
  const foreign = [a, b].map((mention) => foreignness(mention, event, false) >= FOREIGN);
  const dates = compareDates(a, b);
  if (dates === 'other') score -= OTHER_DATE;
  // Two reports that name the same day of the past speak of the same happening of that day.
  if (dates === 'same') score += foreign[0] && foreign[1] && one.role !== null ? SAME_OTHER_DATE : SAME_DATE;
  if (foreign[0] !== foreign[1]) score -= OTHER_EVENT;
  return score;
}

// Share of the names that both sentences have.
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((name) => b.has(name)).length;
  return both === 0 ? 0 : both / Math.min(a.size, b.size);
}

// Whether both sentences say when, and then whether a date of the one lies within a date of the other.
function compareDates(a: Mention, b: Mention): 'same' | 'other' | 'unsaid' {
  if (a.dates.length === 0 || b.dates.length === 0) return 'unsaid';
  return a.dates.some((one) => b.dates.some((other) => one.startsWith(other) || other.startsWith(one)))
    ? 'same'
    : 'other';
}
