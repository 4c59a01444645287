/** Names of months and weekdays in one language, folded to lower case, without a final point. */
export interface Calendar {
  /** Month 1 to 12 by name. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekday 0 (Sunday) to 6 by name. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Days from that of the report by the word for it: "gestern" is -1; English has a grammar of its own. */
  readonly relative: ReadonlyMap<string, number>;
}

const ENGLISH_MONTHS = 'january february march april may june july august september october november december';
const ENGLISH_DAYS = 'sunday monday tuesday wednesday thursday friday saturday';
const ENGLISH: Calendar = {
  months: new Map([
    ...ENGLISH_MONTHS.split(' ').flatMap((name, index): readonly (readonly [string, number])[] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
    ]),
    ['sept', 9],
  ]),
  weekdays: new Map([
    ...ENGLISH_DAYS.split(' ').map((name, index): readonly [string, number] => [name, index]),
    ['mon', 1],
    ['tues', 2],
    ['tue', 2],
    ['wed', 3],
    ['thurs', 4],
    ['thu', 4],
    ['fri', 5],
  ]),
  relative: new Map(),
};

/** The calendar of a language: English from a table with its abbreviations, others as the runtime's locale data has it. */
export function calendarOf(language: string): Calendar {
  if (isEnglish(language)) return ENGLISH;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const relative = new Map<string, number>();
  try {
    for (let month = 0; month < 12; month += 1) {
      const date = new Date(Date.UTC(2024, month, 15));
      for (const name of monthNames(language, date)) months.set(name, month + 1);
    }
    for (let day = 0; day < 7; day += 1) {
      // 7 January 2024 was a Sunday.
      const date = new Date(Date.UTC(2024, 0, 7 + day));
      weekdays.set(folded(new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date)), day);
    }
    const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    for (const offset of [0, -1]) {
      const word = folded(near.format(offset, 'day')).replaceAll('’', "'");
      // Arabic has one word for "today" and "the day"; several words are told otherwise in running text.
      if (/^\p{L}[\p{L}\p{M}']+$/u.test(word) && word !== 'اليوم') relative.set(word, offset);
    }
  } catch {
    // Not a language tag: no names, and dates in digits are still read.
  }
  return { months, weekdays, relative };
}

// The bare name, and the form it takes beside a day, which differs in Slavic and other languages.
function monthNames(language: string, date: Date): readonly string[] {
  const options = { month: 'long', timeZone: 'UTC', calendar: 'gregory' } as const;
  const bare = new Intl.DateTimeFormat(language, options).format(date);
  const beside = new Intl.DateTimeFormat(language, { ...options, day: 'numeric' })
    .formatToParts(date)
    .find(({ type }) => type === 'month')?.value;
  return [folded(bare), folded(beside ?? bare)].filter((name) => /\p{L}/u.test(name));
}

function folded(name: string): string {
  return name.toLowerCase().replace(/\.$/u, '');
}

/** True for English and for texts whose language is not known: they are read with the English grammar. */
export function isEnglish(language: string): boolean {
  return /^(?:en|und)\b/u.test(language) || language === '';
}

/** A calendar day as its parts; month and day are null where the date is not that precise. */
export interface Day {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** The day an ISO date or date-time names ("2024-01" is a month); null for anything else. */
export function parseDay(iso: string | null): Day | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T|\s)/u.exec(iso ?? '');
  if (!match) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/** A day as an ISO date, as precise as the day is. */
export function isoDay({ year, month, day }: Day): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== null) parts.push(String(month).padStart(2, '0'));
  if (month !== null && day !== null) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/** True when the month has that day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day `offset` days later; null when the given day is not precise. */
export function shiftDay({ year, month, day }: Day, offset: number): Day | null {
  if (month === null || day === null) return null;
  const date = new Date(Date.UTC(year, month - 1, day + offset));
  if (Number.isNaN(date.getTime())) return null;
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Weekday of a precise day, 0 for Sunday; null otherwise. */
export function weekdayOf({ year, month, day }: Day): number | null {
  return month === null || day === null ? null : new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** ISO week of the day, `step` weeks later ("2024-W29"); null when the day is not precise. */
export function isoWeek(day: Day, step: number): string | null {
  const shifted = shiftDay(day, step * 7);
  const weekday = shifted && weekdayOf(shifted);
  if (shifted === null || weekday === null) return null;
  // A week belongs to the year of its Thursday.
  const thursday = shiftDay(shifted, 3 - ((weekday + 6) % 7));
  if (thursday === null) return null;
  const first = Date.UTC(thursday.year, 0, 1);
  const days = (Date.UTC(thursday.year, (thursday.month ?? 1) - 1, thursday.day ?? 1) - first) / 86_400_000;
  return `${String(thursday.year)}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}
