import type { Link, Row } from '../contract/comparison';
import type { FigureRow } from '../contract/figures';
import type { Steps } from '../contract/jobs';
import type { Source } from '../contract/source';
import { overlap, sameAmount } from './amount';
import { belongsInLedger } from './belonging';
import type { Mention } from './context';
import { mainCrowdDay } from './crowds';
import { FOREIGN, foreignness, mainEvent, type MainEvent } from './events';
import type { SourceQuantity } from './extract';
import type { ReadFacts } from './read-facts';
import type { Quantity } from './quantity';
import { figureRow, orderRows } from './figure-rows';
import { partSitesOf, withSites } from './sites';
import { isOfOneSpot, spotsApart } from './spots';
import { gatherSteps } from './gather';
import { nounOf } from './one-quantity';
import { Nearness } from './nearness';
import { isUnderstoodSum, withUnderstoodSums } from './understood-sums';
import { isForces, isSomeOfThem, unitClass } from './unit-class';
import { isFarOff } from './values-apart';

/**
 * The ledger: the quantities of all sources in rows, a row for each quantity that several sources give or one gives alone.
 * Rows come together by what is counted, by role and by context (alignment, names, dates, words around), never by value.
 * The rows do not depend on the order of the sources, but for the order of the cells.
 */
export function* ledgerSteps(
  sources: readonly Source[],
  { quantities, names, mentions: told }: ReadFacts,
  links: readonly Link[],
  rows: readonly Row[],
): Steps<readonly FigureRow[]> {
  const stamps = quantities.map(stampedSentences);
  const read = told.filter(
    (mention) => belongsInLedger(mention) && !mention.restated && !isStamp(mention, stamps[mention.source]),
  );
  yield { stage: 'figures', done: 0, total: 0 };
  const mentions = withoutHeadlines(withUnits(read));
  yield { stage: 'figures', done: 0, total: mentions.length };
  const event = mainEvent(sources, mentions, names);
  yield { stage: 'figures', done: 0, total: mentions.length };
  const nearness = new Nearness(links, rows, names);
  yield { stage: 'figures', done: 0, total: mentions.length };
  const spots = spotsApart(mentions);
  const groups = yield* keySteps(mentions);
  const result: (readonly Mention[])[] = [];
  let done = 0;
  for (const group of groups) {
    const day = mainCrowdDay(group);
    const main = mainToll(group, event, day, spots);
    const inMain = new Set(main);
    const rest = main.length === 0 ? group : group.filter((mention) => !inMain.has(mention));
    if (main.length > 0) result.push(main);
    result.push(...(yield* gatherSteps(rest, nearness, event, day)).filter((cells) => !isLoneYear(cells)));
    done += group.length;
    yield { stage: 'figures', done, total: mentions.length };
  }
  const figures: FigureRow[] = [];
  const whole = withUnderstoodSums(result, told.filter(isUnderstoodSum), names, nearness);
  for (const [index, cells] of whole.entries()) {
    figures.push(figureRow(cells, sources, names, event));
    if (index % ROWS_A_STEP === 0) yield { stage: 'figures', done: index, total: whole.length };
  }
  return orderRows(withSites(figures, whole, names));
}

// A year that one source names in passing says nothing beside another's; "built in 1994" does.
function isLoneYear(cells: readonly Mention[]): boolean {
  return (
    new Set(cells.map(({ source }) => source)).size === 1 &&
    cells.every(({ quantity, aspect }) => quantity.kind === 'date' && aspect === null)
  );
}

/** Mentions sorted between two steps. */
const SORTED_A_STEP = 2000;
/** Rows made between two steps. */
const ROWS_A_STEP = 100;

// "1,300 homes destroyed and a further 4,000 damaged": what is left out is what was counted before.
function withUnits(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, index) => {
    const { quantity } = mention;
    const before = mentions[index - 1]?.quantity;
    return quantity.role === 'damaged' &&
      quantity.unit === null &&
      before?.role === 'damaged' &&
      before.sentence.start === quantity.sentence.start
      ? { ...mention, quantity: { ...quantity, unit: before.unit } }
      : mention;
  });
}

// A headline's figure that the text gives again is told by the text, where there is a sentence around it.
function withoutHeadlines(mentions: readonly Mention[]): readonly Mention[] {
  const told = mentions.filter(({ place }) => place !== 'title');
  const repeated = ({ source, quantity: a }: Mention): boolean =>
    told.some(
      ({ source: other, quantity: b }) =>
        other === source &&
        a.kind === b.kind &&
        a.role === b.role &&
        a.min !== null &&
        (a.max !== null || a.approximate || a.min === b.min) &&
        unitClass(a.unit) === unitClass(b.unit) &&
        (overlap(a, b) || touches(a, b)),
    );
  return mentions.filter((mention) => mention.place !== 'title' || !repeated(mention));
}

// "Toll passes 2,000" over "more than 2,000 people": a headline leaves the modifier to the text.
function touches(title: Quantity, text: Quantity): boolean {
  return title.min !== null && title.min === title.max && (text.min === title.min || text.max === title.max);
}

// What the figures of a source hold for, by the start of their sentence.
function stampedSentences(quantities: readonly SourceQuantity[]): ReadonlyMap<number, readonly string[]> {
  const stamps = new Map<number, readonly string[]>();
  for (const { asOf, sentence } of quantities)
    if (asOf !== null) stamps.set(sentence.start, [...(stamps.get(sentence.start) ?? []), asOf]);
  return stamps;
}

// A clock time that only says when another figure held ("Update, 14:00: …").
function isStamp({ quantity }: Mention, stamps: ReadonlyMap<number, readonly string[]> | undefined): boolean {
  return (
    quantity.kind === 'time' &&
    (stamps?.get(quantity.sentence.start) ?? []).some((asOf) => asOf.includes(quantity.text))
  );
}

/** Mentions that can share a row: the same kind, role and sort of unit. In an order that is the same for any order of sources. */
function* keySteps(mentions: readonly Mention[]): Steps<readonly (readonly Mention[])[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { kind, role } = mention.quantity;
    const kindOfRow = kind === 'fraction' || kind === 'ratio' || kind === 'percent' ? 'share' : kind;
    const key = [kindOfRow, role ?? '', role === null || role === 'damaged' ? nounOf(mention) : ''].join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  const sorted: (readonly Mention[])[] = [];
  /** Mentions sorted since the last step. */
  let waiting = 0;
  yield { stage: 'figures', done: 0, total: mentions.length };
  for (const [, group] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (waiting > SORTED_A_STEP) {
      yield { stage: 'figures', done: 0, total: mentions.length };
      waiting = 0;
    }
    sorted.push(group.toSorted((a, b) => (a.key < b.key ? -1 : 1)));
    waiting += group.length;
  }
  yield { stage: 'figures', done: 0, total: mentions.length };
  return sorted;
}

/** Roles whose total of the main event every report gives. */
const TOLLS: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'arrested',
  'displaced',
  'rescued',
  'abducted',
  'infected',
  'attended',
]);
// The total of the main event: per source the first count of people with the role, and what repeats or updates it.
function mainToll(
  group: readonly Mention[],
  event: MainEvent,
  day: string | null,
  spots: ReadonlySet<string>,
): readonly Mention[] {
  const role = group[0]?.quantity.role ?? null;
  if (role === null || !TOLLS.has(role)) return [];
  const toll: Mention[] = [];
  const partSites = partSitesOf(group);
  for (const source of new Set(group.map((mention) => mention.source))) {
    const own = group.filter(
      (mention) =>
        mention.source === source &&
        mention.quantity.kind === 'count' &&
        !mention.quantity.part &&
        !(mention.single && mention.place === 'body') &&
        !isOfWhole(mention, group) &&
        !isOfOneSpot(mention, group, spots) &&
        !(mention.site !== null && partSites.has(mention.site) && mention.place !== 'title') &&
        !(day !== null && mention.dates.length > 0 && !mention.dates.includes(day)) &&
        (mention.facet === null || mention.facet === 'course'),
    );
    const near = own.filter((mention, index) => foreignness(mention, event, index === 0) < FOREIGN && !isZero(mention));
    // "500 Palestinians were killed", first thing in a report, is its toll.
    const isTotal = (mention: Mention): boolean =>
      mention.isNation && mention.place !== 'body' && mention === near[0] && !isListed(mention, near);
    const people = near.filter((mention) => unitClass(mention.quantity.unit) === 'person' || isTotal(mention));
    // People as such, unless they come up late behind another count: a report on dead rhinos may tell of a dead ranger.
    const general = near[0] === people[0] || people.some(({ place }) => place !== 'body') ? people : [];
    const totals = general.length > 0 ? general : near;
    // What a text looks back on is its total only where it gives no other.
    const first = totals.find(({ isSum }) => isSum) ?? totals.find(({ offset }) => !offset) ?? totals[0];
    if (!first || (general.length === 0 && (isListed(first, near) || isAside(first)))) continue;
    const candidates =
      general.length > 0
        ? near.filter((mention) => general.includes(mention) || isSide(mention) || isSameToll(mention, first))
        : near.filter(
            (mention) =>
              unitClass(mention.quantity.unit) === unitClass(first.quantity.unit) || isSameToll(mention, first),
          );
    const same = candidates.filter((mention) => mention === first || repeats(mention, first));
    // A headline that its text does not bear out stands beside the text's first figure.
    const told =
      first.place === 'title' && same.length === 1 ? candidates.find(({ place }) => place !== 'title') : undefined;
    toll.push(...same, ...(told ? [told] : []));
  }
  const met = withoutForces(role === 'rescued' ? withoutFew(toll) : toll);
  return [...met, ...ofSameDay(group, met)].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

// "Four were held", where the same text says that eleven are, "including the four": a part told by itself.
function isOfWhole({ source, quantity }: Mention, group: readonly Mention[]): boolean {
  if (quantity.role !== 'arrested') return false;
  // Another report may tell of which whole they are part, if it calls them the same.
  const parts = group.filter(
    (other) =>
      other.quantity.part &&
      sameAmount(other.quantity, quantity) &&
      (other.source === source || unitClass(other.quantity.unit) === unitClass(quantity.unit)),
  );
  return parts.some(({ source: from, quantity: part }) =>
    group.some(
      ({ source: same, quantity: whole }) =>
        same === from &&
        !whole.part &&
        whole.start < part.start &&
        whole.sentence.start === part.sentence.start &&
        (whole.min ?? 0) > (quantity.min ?? quantity.max ?? 0),
    ),
  );
}

// "Three survivors were questioned" beside the 104 of other reports: some of them, whatever is told of them.
function withoutFew(toll: readonly Mention[]): readonly Mention[] {
  return toll.filter(
    ({ quantity }) =>
      !toll.some(
        ({ quantity: other }) =>
          (other.min ?? 0) > (quantity.max ?? Number.POSITIVE_INFINITY) && isFarOff(quantity, other),
      ),
  );
}

// Where one side counts its officers and another the protesters, they are two figures.
function withoutForces(toll: readonly Mention[]): readonly Mention[] {
  const civil = toll.some(({ quantity }) =>
    /^(?:protest[eo]r|demonstrator|marcher|civilian|resident|villager)$/u.test(quantity.unit ?? ''),
  );
  return civil ? toll.filter(({ quantity }) => !isForces(quantity.unit)) : toll;
}

// "three soldiers", "two nurses" deep in a report are told beside a total that it does not give.
function isAside({ quantity, place }: Mention): boolean {
  return place === 'body' && isSomeOfThem(quantity.unit);
}

// "22 killed", then "22 workers": the same, called by what they were.
function isSameToll({ quantity }: Mention, first: Mention): boolean {
  return !isSomeOfThem(quantity.unit) && quantity.unit !== null && overlap(quantity, first.quantity);
}

// The other side's count of the same dead: "the army says it killed 14 fighters".
function isSide({ quantity }: Mention): boolean {
  return /^(?:fighter|civilian)$/u.test(unitClass(quantity.unit));
}

// Of an event of the past that the sources look back on, what is told of the very same day or year.
function ofSameDay(group: readonly Mention[], toll: readonly Mention[]): readonly Mention[] {
  const days = new Set(toll.flatMap(({ dates }) => dates));
  return group.filter(
    (mention) =>
      !toll.some(({ source }) => source === mention.source) &&
      mention.place !== 'body' &&
      mention.quantity.kind === 'count' &&
      !mention.quantity.part &&
      mention.facet === null &&
      unitClass(mention.quantity.unit) === 'person' &&
      mention.dates.some((date) => [...days].some((day) => date.startsWith(day) || day.startsWith(date))),
  );
}

function isZero({ quantity }: Mention): boolean {
  return quantity.min === 0 && quantity.max === 0;
}

// "12 soldiers and three officers": one of several kinds of people in a sentence is no total.
function isListed(first: Mention, own: readonly Mention[]): boolean {
  return own.some(
    (other) =>
      other !== first &&
      other.quantity.sentence.start === first.quantity.sentence.start &&
      other.quantity.unit !== first.quantity.unit,
  );
}

/** Characters between a figure and another that is set beside it: "from 7,000 (police) to 30,000". */
const SAME_BREATH = 40;

// "credited with saving several": no second telling of the 308 who were saved.
function isHandful({ quantity, place }: Mention, first: Mention): boolean {
  return (
    place === 'body' &&
    quantity.approximate &&
    quantity.max === null &&
    (quantity.min ?? 0) * HANDFUL < (first.quantity.min ?? first.quantity.max ?? 0)
  );
}

// "Around ten bodies" beside "more than 1,000" are some of them, whatever their sentence corrects.
function isTiny({ quantity }: Mention, first: Mention): boolean {
  const [value, total] = [quantity.max ?? quantity.min ?? 0, first.quantity.min ?? first.quantity.max ?? 0];
  return value * HANDFUL < total;
}

/** A total is so many times as many as those of whom a text says "several". */
const HANDFUL = 10;

// The source's own figure once more: it overlaps, or its sentence says that it updates or corrects.
function repeats(mention: Mention, first: Mention): boolean {
  const { quantity } = mention;
  // "The raid of the week before had cost over 900 lives" is no repetition of "at least 300".
  if (mention.offset && !sameAmount(quantity, first.quantity)) return false;
  if (overlap(quantity, first.quantity)) return !isHandful(mention, first);
  const beside = quantity.sentence.start === first.quantity.sentence.start;
  // "Twelve in Orsk and seven in Velmar, nineteen in all": what a sum is made of.
  if (beside && first.isSum && !quantity.negated) return false;
  // "Twelve in Orsk and seven in Velmar" are two tolls.
  if (beside && mention.site !== null && first.site !== null && mention.site !== first.site) return false;
  if (beside) return quantity.negated || quantity.start - first.quantity.end < SAME_BREATH;
  return (
    !mention.listed &&
    (quantity.asOf !== null ||
      quantity.carried === true ||
      (mention.updates && !mention.offset && (mention.superseded || !isTiny(mention, first))) ||
      isSide(mention))
  );
}
