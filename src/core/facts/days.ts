import type { DayEntry } from '../contract/facts';
import type { SourceQuantity } from './extract';

/** The days, months and years that sources name, resolved, those of most sources first, then in time. */
export function daysOf(quantities: readonly (readonly SourceQuantity[])[]): readonly DayEntry[] {
  const days = new Map<string, DayEntry['places'][number][]>();
  quantities.forEach((own, source) => {
    for (const { kind, date, segment, start, end, text } of own) {
      if (kind !== 'date' || date === null) continue;
      days.set(date, [...(days.get(date) ?? []), { source, segment, start, end, text }]);
    }
  });
  const sourcesIn = ({ places }: DayEntry): number => new Set(places.map(({ source }) => source)).size;
  return [...days]
    .map(([date, places]): DayEntry => ({ date, places }))
    .toSorted((a, b) => sourcesIn(b) - sourcesIn(a) || (a.date < b.date ? -1 : 1));
}
