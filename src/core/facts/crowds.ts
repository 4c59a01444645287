import type { Mention } from './context';

/** When a crowd was counted. */
export interface CrowdDay {
  /** ISO date; null for other roles and where nothing tells. */
  readonly crowdDay: string | null;
  /** Its own sentence names a day that is not the one the reports are about. */
  readonly isOfAnotherDay: boolean;
}

/** The day on which a mention's crowd was counted; `day` is that of those beside which none is told. */
export function crowdDay({ quantity, dates: [own] }: Mention, day: string | null): CrowdDay {
  if (quantity.role !== 'attended') return { crowdDay: null, isOfAnotherDay: false };
  return { crowdDay: own ?? day, isOfAnotherDay: own !== undefined && own !== day };
}

/** Length of an ISO date that names a day. */
const ISO_DAY = 10;

/**
 * Of the days that reports give their crowds, for a crowd is counted by the day, the one that most reports name, or else
 * the last; null for other roles and where none is named.
 */
export function mainCrowdDay(group: readonly Mention[]): string | null {
  if (group[0]?.quantity.role !== 'attended') return null;
  const sources = new Map<string, Set<number>>();
  for (const { dates, source } of group)
    for (const date of dates) sources.set(date, (sources.get(date) ?? new Set()).add(source));
  const named = [...sources].map(([date, of]) => ({ date, reports: of.size }));
  const [first, second] = named.toSorted((a, b) => b.reports - a.reports || (a.date > b.date ? -1 : 1));
  if (first === undefined || first.date.length < ISO_DAY) return null;
  return first.reports > 1 || second === undefined || second.date < first.date ? first.date : null;
}

/**
 * Whether two crowds are surely not one, or nothing says that they are. Crowds of several days and towns fill one report,
 * and each may be counted twice: the day, the town or being the `only` ones of both passages must tell which is meant.
 */
export function areTwoCrowds(a: Mention & CrowdDay, b: Mention & CrowdDay, only: boolean): boolean {
  if (a.source === b.source) return true;
  if (a.crowdDay !== null && b.crowdDay !== null && a.crowdDay !== b.crowdDay) return true;
  const sameSite = a.site !== null && a.site === b.site;
  return !only && !sameSite && !(a.isOfAnotherDay && a.crowdDay === b.crowdDay);
}
