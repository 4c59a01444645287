import type { DayEntry } from '../contract/facts';
import type { SourceQuantity } from './extract';

/**
 * The days, months and years that sources name, resolved, those of most sources first, then in time. A day whose source
 * tells no year is the day of that name that others give, where they give just one.
 */
export function daysOf(quantities: readonly (readonly SourceQuantity[])[]): readonly DayEntry[] {
  const years = yearsByDay(quantities);
  const days = new Map<string, DayEntry['places'][number][]>();
  quantities.forEach((own, source) => {
    for (const { kind, date, monthDay, segment, start, end, text } of own) {
      const key = date ?? (monthDay === undefined ? null : onlyDay(monthDay, years));
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

/** The full dates that sources name, by their month and day as `monthDay` has it. */
function yearsByDay(quantities: readonly (readonly SourceQuantity[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const years = new Map<string, Set<string>>();
  for (const { kind, date } of quantities.flat()) {
    if (kind !== 'date' || date?.length !== FULL) continue;
    const monthDay = `-${date.slice(4)}`;
    years.set(monthDay, (years.get(monthDay) ?? new Set()).add(date));
  }
  return years;
}

function onlyDay(monthDay: string, years: ReadonlyMap<string, ReadonlySet<string>>): string {
  const [first, ...others] = years.get(monthDay) ?? [];
  return first !== undefined && others.length === 0 ? first : monthDay;
}

/** Characters of a full ISO date. */
const FULL = 10;
