import type { DayEntry } from '../contract/facts';
import type { SourceQuantity } from './extract';

/** The days, months and years that sources name, resolved, those of most sources first, then in time. */
export function daysOf(quantities: readonly (readonly SourceQuantity[])[]): readonly DayEntry[] {
  const days = new Map<string, DayEntry['places'][number][]>();
  quantities.forEach((own, source) => {
    for (const { kind, date, segment, start, end, text } of own) {
      if (kind !== 'date' || date === null) continue;
      const place = { source, segment, start, end, text };
      const places = days.get(date);
      if (places === undefined) days.set(date, [place]);
      else places.push(place);
    }
  });
  return [...days]
    .map(([date, places]) => ({ date, places, sources: new Set(places.map(({ source }) => source)).size }))
    .toSorted((a, b) => b.sources - a.sources || (a.date < b.date ? -1 : 1))
    .map(({ date, places }): DayEntry => ({ date, places }));
}
