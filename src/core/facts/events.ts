import type { NameEntry } from '../contract/facts';
import type { Source } from '../contract/source';
import { parseDay } from './calendar';
import type { Mention } from './context';
import { Likeness, unionOf } from './stem-reader';

/** What the sources are about, for telling the tolls of their event from those of others. */
export interface MainEvent {
  /** IDs of the names in the titles and leads of several sources. */
  readonly names: ReadonlySet<string>;
  /** First and last day on which it can lie, as days since 1970; null when nothing says. */
  readonly from: number | null;
  readonly to: number | null;
  /** Nothing says in which year it lies, and no title or opening names one: a year that a passage names is another's. */
  readonly isYearless: boolean;
  /** Dates that titles and leads of several sources give the tolls they tell: a trial looks back on its event. */
  readonly anchors: readonly string[];
  /** Likeness to the stems of the titles and leads. */
  readonly likeness: Likeness;
}

const DAY = 86_400_000;
/** Reports of an event that are compared lie within weeks of it; what is further back is another event. */
const REACH_BACK = 21;
const REACH_AHEAD = 14;

/** The event that titles and leads of the sources tell of. */
export function mainEvent(
  sources: readonly Source[],
  mentions: readonly Mention[],
  names: readonly NameEntry[],
): MainEvent {
  const leads = sources.map((source) => {
    const body = source.segments
      .filter(({ kind }) => kind === 'body' || kind === 'quote' || kind === 'list')
      .slice(0, 2);
    return new Set(
      [
        ...source.segments.filter(({ kind }) => kind === 'title' || kind === 'heading' || kind === 'dateline'),
        ...body,
      ].map(({ index }) => index),
    );
  });
  const inLeads = ({ forms }: NameEntry): number =>
    new Set(
      forms
        .flatMap(({ places }) => places)
        .filter(({ source, segment }) => leads[source]?.has(segment))
        .map(({ source }) => source),
    ).size;
  const enough = Math.min(2, sources.length);
  const widely = ({ forms }: NameEntry): boolean =>
    new Set(forms.map(({ source }) => source)).size > sources.length / 2;
  const stems = unionOf(mentions.filter(({ place }) => place !== 'body').map(({ around }) => around));
  const likeness = new Likeness([stems]);
  likeness.open(stems);
  const published = sources.map(({ meta }) => dayNumber(meta.published)).filter((day) => day !== null);
  const told = mentions
    .filter(({ place }) => place !== 'body')
    .flatMap(({ dates }) => dates)
    .map(dayNumber)
    .filter((day) => day !== null);
  const from =
    published.length > 0
      ? Math.min(...published) - REACH_BACK
      : told.length > 0
        ? Math.max(...told) - REACH_BACK
        : null;
  const to =
    published.length > 0
      ? Math.max(...published) + REACH_AHEAD
      : told.length > 0
        ? Math.max(...told) + REACH_AHEAD
        : null;
  const opening = sources.map(({ segments }) => segments.find(({ kind }) => kind === 'body')?.index ?? 0);
  const named = mentions
    .filter(({ source, quantity }) => quantity.segment <= (opening[source] ?? 0))
    .flatMap(({ dates }) => dates);
  return {
    isYearless: published.length === 0 && !named.some((date) => /^\d{4}/u.test(date)),
    names: new Set(names.filter((name) => inLeads(name) >= enough || widely(name)).map(({ id }) => id)),
    from,
    to,
    anchors: anchorsOf(mentions),
    likeness,
  };
}

function anchorsOf(mentions: readonly Mention[]): readonly string[] {
  const years = new Map<string, Set<number>>();
  for (const { place, quantity, dates, source } of mentions) {
    if (place === 'body' || quantity.role === null) continue;
    for (const date of dates) years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? new Set()).add(source));
  }
  return [...years].filter(([, sources]) => sources.size > 1).map(([year]) => year);
}

/** Days since 1970 of an ISO date that names a day; null for anything less precise. */
function dayNumber(iso: string | null): number | null {
  const day = parseDay(iso);
  return day?.month == null || day.day === null ? null : Date.UTC(day.year, day.month - 1, day.day) / DAY;
}

/** The last day that an ISO date of any precision can mean, as days since 1970. */
function lastDay(iso: string): number | null {
  const decade = /^(\d{3})0s$/u.exec(iso);
  if (decade) return Date.UTC(Number(`${decade[1] ?? ''}9`), 11, 31) / DAY;
  const day = parseDay(iso);
  if (!day) return null;
  if (day.month === null) return Date.UTC(day.year, 11, 31) / DAY;
  return day.day === null ? Date.UTC(day.year, day.month, 0) / DAY : Date.UTC(day.year, day.month - 1, day.day) / DAY;
}

/** How much speaks for another event than the sources' own; from this on it is taken for one. */
export const FOREIGN = 1;

/** The weight of what sets a mention apart from the main event; see the parts for what counts how much. */
export function foreignness(mention: Mention, event: MainEvent, isFirst: boolean): number {
  let weight = 0;
  const past =
    event.from === null
      ? mention.dates.filter((date) => event.isYearless && /^\d{4}/u.test(date))
      : mention.dates.filter(
          (date) => (lastDay(date) ?? Infinity) < (event.from ?? 0) && !event.anchors.includes(date.slice(0, 4)),
        );
  const present = mention.dates.some((date) => !past.includes(date));
  if (past.length > 0) weight += present ? 0.5 : 2;
  if (mention.offset && mention.place !== 'title' && !isAnchored(mention, event)) weight += 1;
  if (isLongSince(mention, event)) weight += 2;
  if (isOfMore(mention)) weight += 2;
  if (mention.isOfTheEvent) weight -= 1.5;
  const { settings, names } = mention;
  const known = [...settings].filter((name) => event.names.has(name)).length;
  const isKnown = known > 0 || [...names].some((name) => event.names.has(name));
  if (settings.size > 0 && !isKnown) weight += 1.5;
  else if (settings.size > known) weight += 0.25;
  if (mention.place === 'title') weight -= 2;
  if (mention.place === 'lead') weight -= 1;
  if (isFirst) weight -= 0.75;
  if (mention.place === 'body' && event.likeness.to(mention.around) < LOOSE) weight += 0.5;
  return weight;
}

/** Below this a segment has next to no rare word in common with the titles and leads. */
const LOOSE = 0.25;

function isAnchored({ dates }: Mention, { anchors }: MainEvent): boolean {
  return dates.some((date) => anchors.includes(date.slice(0, 4)));
}

// "The conflict has killed more than 8,000": a war's or a season's total.
function isOfMore({ facet }: Mention): boolean {
  return facet === 'course';
}

// "since 7 October": a total that runs from before the event counts more than the event.
function isLongSince({ quantity }: Mention, event: MainEvent): boolean {
  if (quantity.asOf === null || !/^(?:since|over|in|during) /iu.test(quantity.asOf)) return false;
  if (/^in the (?:24|48) hours/iu.test(quantity.asOf)) return false;
  return !/^(?:in|over|during) /iu.test(quantity.asOf) || event.from !== null || /^over the/iu.test(quantity.asOf);
}
