import type { Steps } from '../contract/jobs';
import type { Mention } from './context';
import { crowdDay } from './crowds';
import { FOREIGN, foreignness, type MainEvent } from './events';
import type { Nearness } from './nearness';
import { partSitesOf, sitesApart } from './sites';
import { JOIN, Likenesses, nounOf, SCALES, together, UNSAID, type Candidate } from './one-quantity';

/** Most mentions of one key that are compared pair by pair; the rest, deep in very long texts, stay alone. */
const MOST = 300;
/** Mentions compared with all others between two steps. */
const STEP = 8;

/**
 * Mentions of one key in groups that each tell of one quantity, by average linkage over the context score. `day` is the day
 * of the crowds that the reports are about, for those that have none beside them; null where none is told.
 */
export function* gatherSteps(
  mentions: readonly Mention[],
  nearness: Nearness,
  event: MainEvent,
  day: string | null = null,
): Steps<readonly (readonly Mention[])[]> {
  const compared = candidates(mentions.slice(0, MOST), nearness, event, day);
  // Row by row; NaN where two mentions cannot be one quantity.
  const scores = new Float64Array(compared.length ** 2).fill(Number.NaN);
  /** Pairs that may join, by their place in `scores`. */
  const pairs: number[] = [];
  const likeness = new Likenesses(compared);
  for (let a = 0; a < compared.length; a += 1) {
    scoreRow(a, compared, nearness, likeness, scores, pairs);
    if (a % STEP === 0) yield { stage: 'figures', done: a, total: compared.length };
  }
  yield { stage: 'figures', done: compared.length, total: compared.length };
  const groups = joined(pairs, scores, compared.length);
  const found = [...new Set(groups)].map((group) =>
    group.toSorted((a, b) => a - b).flatMap((index) => mentions[index] ?? []),
  );
  return [...found, ...mentions.slice(MOST).map((mention) => [mention])];
}

/** The positions of `size` candidates in groups, the best pairs joined first; each position has its group. */
function joined(pairs: number[], scores: Float64Array, size: number): readonly (readonly number[])[] {
  const groups = Array.from({ length: size }, (_, index) => [index]);
  // The mentions stand in an order of their own, so equal scores join in the same order whatever that of the sources.
  pairs.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);
  for (const pair of pairs) {
    const one = groups[Math.floor(pair / size)];
    const other = groups[pair % size];
    if (!one || !other || one === other || !mayJoin(one, other, scores, size)) continue;
    one.push(...other);
    for (const index of other) groups[index] = one;
  }
  return groups;
}

function mayJoin(one: readonly number[], other: readonly number[], scores: Float64Array, size: number): boolean {
  let sum = 0;
  let said = 0;
  for (const a of one) {
    for (const b of other) {
      const score = scores[a * size + b] ?? Number.NaN;
      if (Number.isNaN(score)) return false;
      if (score === UNSAID) continue;
      sum += score;
      said += 1;
    }
  }
  return 2 * said >= one.length * other.length && sum / said >= JOIN;
}

/** Fills in the scores of one candidate and all behind it, and what may join with it. */
function scoreRow(
  a: number,
  compared: readonly Candidate[],
  nearness: Nearness,
  likeness: Likenesses,
  scores: Float64Array,
  pairs: number[],
): void {
  const one = compared[a];
  if (!one) return;
  likeness.open(one);
  for (let b = a + 1; b < compared.length; b += 1) {
    const other = compared[b];
    const score = other ? together(one, other, nearness, likeness) : null;
    if (score === null) continue;
    scores[a * compared.length + b] = score;
    scores[b * compared.length + a] = score;
    if (score >= JOIN && score !== UNSAID) pairs.push(a * compared.length + b);
  }
}

function candidates(
  mentions: readonly Mention[],
  nearness: Nearness,
  event: MainEvent,
  day: string | null,
): readonly Candidate[] {
  const counts = new Map<string, number>();
  const keysOf = (mention: Mention): readonly [string, string, string, string] => {
    const source = `${String(mention.source)} ${nounOf(mention)}`;
    const { quantity, aspect, office, site, spot } = mention;
    const inSegment = `${source} ${String(quantity.segment)}`;
    return [source, inSegment, `${source} as ${aspect ?? ''}`, `${source} of ${office ?? site ?? spot ?? ''}`];
  };
  for (const mention of mentions) for (const key of keysOf(mention)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const ages = new Map<string, (number | null)[]>();
  const passageOf = ({ source, quantity }: Mention): string => `${String(source)} ${String(quantity.segment)}`;
  for (const mention of mentions) {
    if (mention.quantity.kind !== 'age') continue;
    ages.set(passageOf(mention), [...(ages.get(passageOf(mention)) ?? []), mention.quantity.min]);
  }
  const otherSites = sitesApart(mentions, nounOf);
  const partSites = partSitesOf(mentions);
  return mentions.map((mention) => {
    const [inSource, inSegment, inAspect, ofHolder] = keysOf(mention).map((key) => counts.get(key) ?? 1);
    const noun = nounOf(mention);
    return {
      ...mention,
      noun,
      isScale: SCALES.test(noun),
      nameWeight: nearness.weightOf(mention.names),
      segment: nearness.placeOf(mention),
      isForeign: foreignness(mention, event, false) >= FOREIGN,
      inSource: inSource ?? 1,
      inAspect: inAspect ?? 1,
      inSegment: inSegment ?? 1,
      isOnlyOfHolder: ofHolder === 1,
      agesBeside: new Set(mention.quantity.kind === 'age' ? ages.get(passageOf(mention)) : []),
      otherSites: otherSites(noun, mention.site),
      ...crowdDay(mention, day),
      isPartSite: mention.site !== null && partSites.has(mention.site),
    };
  });
}
