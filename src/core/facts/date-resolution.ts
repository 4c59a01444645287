import { isDay, shiftDay, weekdayOf, type Day } from './calendar';

const UPDATED_WITHIN = 7;

// The latest day of that name that is not after publication, or the first after it.
export function nearestDay(published: Day, month: number, day: number, ahead: boolean): Day | null {
  // Reports are brought up to date after their first day: what is within a week of it is this year's.
  const after = month * 31 + day > (published.month ?? 12) * 31 + (published.day ?? 31) + UPDATED_WITHIN;
  const year =
    published.year +
    (after ? (ahead ? 0 : -1) : ahead && month * 31 + day < (published.month ?? 1) * 31 + (published.day ?? 1) ? 1 : 0);
  return isDay(year, month, day) ? { year, month, day } : null;
}

export function nearestMonth(month: number, published: Day | null, ahead: boolean): Day | null {
  if (!published?.month) return null;
  const later = month > published.month;
  return {
    year: published.year + (later ? (ahead ? 0 : -1) : ahead && month < published.month ? 1 : 0),
    month,
    day: null,
  };
}

export function nearWeekday(
  weekday: number,
  lead: string | undefined,
  published: Day | null,
  ahead: boolean,
): Day | null {
  const today = published && weekdayOf(published);
  if (published === null || today === null) return null;
  const back = (today - weekday + 7) % 7;
  if (lead === 'next') return shiftDay(published, 7 - back);
  if (lead === 'last' || lead === 'past') return shiftDay(published, -(back === 0 ? 7 : back));
  return shiftDay(published, ahead && back > 0 ? 7 - back : -back);
}

// "last March" and "next March" are never the month of publication; "this March" is in its year.
export function lastMonth(month: number, step: number, published: Day | null): Day | null {
  if (!published?.month) return null;
  if (step === 0) return { year: published.year, month, day: null };
  const sameYear = step < 0 ? month < published.month : month > published.month;
  return { year: published.year + (sameYear ? 0 : step), month, day: null };
}

export function shiftMonth({ year, month }: Day, step: number): Day | null {
  if (month === null) return null;
  const months = year * 12 + month - 1 + step;
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day: null };
}
