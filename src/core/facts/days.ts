import type { DayEntry } from '../contract/facts';
import { isoDay, parseDay, shiftDay, weekdayOf, type Day } from './calendar';
import type { SourceQuantity } from './extract';

/**
 * The days, months and years that sources name, resolved: those of most sources first, then those named most often, then in
 * time. A day whose source tells no year, or no more than the weekday, is the day of that name that others give, where they
 * give just one.
 * @param published ISO dates of the sources, null where not known
 */
export function daysOf(
  quantities: readonly (readonly SourceQuantity[])[],
  published: readonly (string | null)[],
): readonly DayEntry[] {
  const years = yearsByDay(quantities);
  const weekdays = datesByWeekday(quantities, years, published);
  const days = new Map<string, DayEntry['places'][number][]>();
  quantities.forEach((own, source) => {
    for (const { kind, date, partialDay, segment, start, end, text } of own) {
      const key = date ?? (partialDay === undefined ? null : onlyDay(onlyDay(partialDay, years), weekdays));
      if (kind !== 'date' || key === null) continue;
      const place = { source, segment, start, end, text };
      const places = days.get(key);
      if (places === undefined) days.set(key, [place]);
      else places.push(place);
    }
  });
  return [...days]
    .map(([date, places]) => ({ date, places, sources: new Set(places.map(({ source }) => source)).size }))
    .toSorted((a, b) => b.sources - a.sources || b.places.length - a.places.length || (a.date < b.date ? -1 : 1))
    .map(({ date, places }): DayEntry => ({ date, places }));
}

/** Full dates by what others tell of them: "--10-07" for a 7 October, "-W-2" for a Tuesday. */
type Dates = ReadonlyMap<string, ReadonlySet<string>>;

function yearsByDay(quantities: readonly (readonly SourceQuantity[])[]): Dates {
  const years = new Map<string, Set<string>>();
  for (const { kind, date } of quantities.flat()) {
    if (kind !== 'date' || date?.length !== FULL) continue;
    const monthDay = `-${date.slice(4)}`;
    years.set(monthDay, (years.get(monthDay) ?? new Set()).add(date));
  }
  return years;
}

/**
 * The days of the event by their weekdays: those that are named around the publication of the sources, and where none tells
 * that, those that are written with their weekday.
 */
function datesByWeekday(
  quantities: readonly (readonly SourceQuantity[])[],
  years: Dates,
  published: readonly (string | null)[],
): Dates {
  const around = daysAround(published);
  const dates = new Map<string, Set<string>>();
  for (const { kind, date, partialDay, text } of quantities.flat()) {
    const full = date ?? (partialDay === undefined ? null : onlyDay(partialDay, years));
    if (kind !== 'date' || full?.length !== FULL) continue;
    if (around === null ? !WITH_WEEKDAY.test(text) : full < around.first || full > around.last) continue;
    put(dates, full);
  }
  // The day of a report is one of the event, also where its own text says "today".
  if (around !== null) for (const date of published) if (date !== null) put(dates, date.slice(0, FULL));
  return dates;
}

function put(dates: Map<string, Set<string>>, date: string): void {
  const day = parseDay(date);
  const weekday = day && weekdayOf(day);
  if (weekday === null) return;
  const key = `-W-${String(weekday === 0 ? 7 : weekday)}`;
  dates.set(key, (dates.get(key) ?? new Set()).add(date));
}

/** "Sunday, May 4", "samedi 17 août": two words beside a number. */
const WITH_WEEKDAY = /^(?=.*\p{Nd})\p{L}{3,}[.,]* .*\p{L}{3,}/u;

/** Days before the first report in which its weekdays lie, and after the last. */
const WEEK = 7;
/** Sources further apart than that tell of an event at different times. */
const APART = 14;

function daysAround(published: readonly (string | null)[]): { readonly first: string; readonly last: string } | null {
  const known = published.map(parseDay).filter((day): day is Day => day?.day != null);
  const [first, last] = [known.toSorted(byDay)[0], known.toSorted(byDay).at(-1)];
  const [from, to] = [first && shiftDay(first, -WEEK), last && shiftDay(last, 1)];
  const latest = first && shiftDay(first, APART);
  if (!from || !to || !latest || isoDay(to) > isoDay(latest)) return null;
  return { first: isoDay(from), last: isoDay(to) };
}

function byDay(a: Day, b: Day): number {
  return isoDay(a) < isoDay(b) ? -1 : 1;
}

function onlyDay(partialDay: string, dates: Dates): string {
  const [first, ...others] = dates.get(partialDay) ?? [];
  return first !== undefined && others.length === 0 ? first : partialDay;
}

/** Characters of a full ISO date. */
const FULL = 10;
