import type { DayEntry } from '../contract/facts';
import type { SourceQuantity } from './extract';

/**
 * The days, months and years that sources name, resolved, those of most sources first, then in time. A day whose source
 * tells no year is the day of that name that others give, where they give just one.
 */
export function daysOf(quantities: readonly (readonly SourceQuantity[])[]): readonly DayEntry[] {
  const resolved = new Set(
    quantities.flat().flatMap(({ kind, date }) => (kind === 'date' && date !== null ? date : [])),
  );
  const days = new Map<string, DayEntry['places'][number][]>();
  quantities.forEach((own, source) => {
    for (const { kind, date, monthDay, segment, start, end, text } of own) {
      const key = date ?? (monthDay === undefined ? null : onlyDay(monthDay, resolved));
      if (kind !== 'date' || key === null) continue;
      const place = { source, segment, start, end, text };
      const places = days.get(key);
      if (places === undefined) days.set(key, [place]);
      else places.push(place);
    }
  });
  return [...days]
    .map(([date, places]) => ({ date, places, sources: new Set(places.map(({ source }) => source)).size }))
    .toSorted((a, b) => b.sources - a.sources || (a.date < b.date ? -1 : 1))
    .map(({ date, places }): DayEntry => ({ date, places }));
}

function onlyDay(monthDay: string, resolved: ReadonlySet<string>): string {
  const [first, ...others] = [...resolved].filter((date) => date.length === FULL && date.endsWith(monthDay.slice(1)));
  return first !== undefined && others.length === 0 ? first : monthDay;
}

/** Characters of a full ISO date. */
const FULL = 10;
