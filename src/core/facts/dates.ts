import { readClock } from './clock';
import { isDay, isoDay, isoWeek, parseDay, shiftDay, type Calendar, type Day } from './calendar';
import { lastMonth, nearestDay, nearestMonth, nearWeekday, shiftMonth } from './date-resolution';
import { isAhead } from './dates-ahead';
import type { Lexeme } from './lexemes';
import type { Lexicon } from './lexicon';
import { readNumber } from './number-words';
import { readOrdinal } from './ordinals';

/** A date or clock time read from lexemes. */
export interface DateRead {
  /** Position after its last lexeme. */
  readonly to: number;
  readonly kind: 'date' | 'time';
  /** ISO date as precise as the words are; null for times and where the words do not say which day. */
  readonly iso: string | null;
  /**
   * What the words tell of a day where neither they nor the source tell the rest: month and day ("--10-07", as XML Schema's
   * gMonthDay writes it) or the day of the week ("-W-2" for a Tuesday, as ISO 8601 once cut it short).
   */
  readonly partialDay?: string;
  /** Minutes after midnight of a time; null for dates. */
  readonly minutes: number | null;
}

/** What dates are resolved against. */
export interface DateFrame {
  readonly calendar: Calendar;
  /** Day of publication; null when not known. */
  readonly published: Day | null;
  readonly english: boolean;
  /** The words of a language without a grammar here; null for English and for languages that have none. */
  readonly lexicon: Lexicon | null;
}

/** The frame for the sentences of a source published on `published` (ISO). */
export function dateFrame(
  published: string | null,
  calendar: Calendar,
  english: boolean,
  lexicon: Lexicon | null,
): DateFrame {
  return { calendar, published: parseDay(published), english, lexicon };
}

/** The date or time that begins at `at`; null when none does. */
export function readDate(lexemes: readonly Lexeme[], at: number, frame: DateFrame): DateRead | null {
  const clock = readClock(lexemes, at, frame.english, frame.lexicon);
  if (clock) return { ...clock, kind: 'time', iso: null };
  const read = readDay(lexemes, at, frame);
  return read && frame.english && isNameOfDay(lexemes, at, read.to) ? null : read;
}

function readDay(lexemes: readonly Lexeme[], at: number, frame: DateFrame): DateRead | null {
  return (
    readNumericDate(lexemes, at, frame) ??
    readDayMonth(lexemes, at, frame) ??
    readMonthDay(lexemes, at, frame) ??
    (frame.english ? readRelative(lexemes, at, frame) : readNear(lexemes, at, frame)) ??
    readWeekday(lexemes, at, frame) ??
    readYear(lexemes, at, frame)
  );
}

const NAMED_AFTER =
  /^(?:Bridge|Street|Avenue|Square|Road|Movement|Brigade|Herald|Times|Mirror|Mail|Telegraph|Express|Post|Star|Tribune|Independent|Guardian|Nation|Mass|League|Club|Revolution|Agreement|Alliance|Coalition|Massacre)$/u;

// "July 14 Bridge", "the Sunday Herald", "Bloody Sunday": the day is part of a name.
function isNameOfDay(lexemes: readonly Lexeme[], at: number, to: number): boolean {
  if (NAMED_AFTER.test(lexemes[to]?.text ?? '')) return true;
  return /^(?:Bloody|Black|Cyber|Super|Fat)$/u.test(lexemes[at - 1]?.text ?? '');
}

const date = (to: number, day: Day | null): DateRead => ({ to, kind: 'date', iso: day && isoDay(day), minutes: null });

function isInteger(lexeme: Lexeme | undefined, from: number, to: number): lexeme is Lexeme & { value: number } {
  return /^\p{Nd}+$/u.test(lexeme?.text ?? '') && (lexeme?.value ?? -1) >= from && (lexeme?.value ?? -1) <= to;
}

// "2024-01-04", "04/01/2024", "4.1.2024"; day and month that could be either way round are not resolved.
function readNumericDate(lexemes: readonly Lexeme[], at: number, frame: DateFrame): DateRead | null {
  const parts = lexemes.slice(at, at + 5);
  const [a, sign, b, second, c] = parts;
  if (!a || !b || sign?.kind !== 'mark' || sign.text !== second?.text || parts.slice(1).some(({ glued }) => !glued))
    return readPointDate(lexemes, at);
  if (sign.text === '-' && isInteger(a, 1000, 2999) && isInteger(b, 1, 12) && isInteger(c, 1, 31))
    return date(at + 5, isDay(a.value, b.value, c.value) ? { year: a.value, month: b.value, day: c.value } : null);
  if (!/^[/.-]$/u.test(sign.text) || !isInteger(a, 1, 31) || !isInteger(b, 1, 31) || !isInteger(c, 0, 2999))
    return null;
  if (c.value > 99 && c.value < 1000) return null;
  const year = c.value < 100 ? 2000 + c.value : c.value;
  const monthFirst = b.value > 12;
  const [day, month] = monthFirst ? [b.value, a.value] : [a.value, b.value];
  const certain = day === month || day > 12 || !frame.english;
  return date(at + 5, certain && isDay(year, month, day) ? { year, month, day } : null);
}

// "4.1.2024" falls into "4.1", ".", "2024" for a reader of decimal points.
function readPointDate(lexemes: readonly Lexeme[], at: number): DateRead | null {
  const [a, point, c] = lexemes.slice(at, at + 3);
  const match = /^(\d{1,2})\.(\d{1,2})$/u.exec(a?.text ?? '');
  if (!match || point?.text !== '.' || !point.glued || !c?.glued || !isInteger(c, 1000, 2999)) return null;
  const [day, month] = [Number(match[1]), Number(match[2])];
  return isDay(c.value, month, day) ? date(at + 3, { year: c.value, month, day }) : null;
}

function monthAt(
  lexemes: readonly Lexeme[],
  at: number,
  frame: DateFrame,
): { readonly month: number; readonly to: number } | null {
  const lexeme = lexemes[at];
  const month = lexeme && frame.calendar.months.get(lexeme.lower);
  if (!month || (frame.english && !/^\p{Lu}/u.test(lexeme.text))) return null;
  // The point of "Jan." is part of the date, the one that ends the sentence is not.
  const short = lexeme.text.length <= 4 && !/^(?:may|june|july)$/u.test(lexeme.lower);
  const point =
    short && lexemes[at + 1]?.text === '.' && lexemes[at + 1]?.glued === true && lexemes[at + 2] !== undefined;
  return { month, to: at + (point ? 2 : 1) };
}

// "4 January 2024", "4th of January", "4. Januar 2024", "4 de enero de 2024".
function readDayMonth(lexemes: readonly Lexeme[], at: number, frame: DateFrame): DateRead | null {
  const ordinal = frame.english ? readOrdinal(lexemes, at) : null;
  const day = ordinal?.value ?? (isInteger(lexemes[at], 1, 31) ? lexemes[at].value : null);
  if (day === null || day > 31) return null;
  let next = ordinal?.to ?? at + 1;
  if (/^(?:of|de|\.)$/u.test(lexemes[next]?.lower ?? '')) next += 1;
  const month = monthAt(lexemes, next, frame);
  if (!month) return firstOfTwoDays(lexemes, at, next, frame);
  return withYear(lexemes, at, month.to, month.month, day, frame);
}

// "14–15 March", "between 3 and 5 May": the first day has its month from the second.
function firstOfTwoDays(lexemes: readonly Lexeme[], at: number, joint: number, frame: DateFrame): DateRead | null {
  if (!isInteger(lexemes[at], 1, 31) || !/^(?:-|–|to|and|or)$/u.test(lexemes[joint]?.lower ?? '')) return null;
  const second =
    isInteger(lexemes[joint + 1], 1, 31) && monthAt(lexemes, joint + 2, frame)
      ? readDayMonth(lexemes, joint + 1, frame)
      : null;
  const day = String(lexemes[at].value).padStart(2, '0');
  if (second === null) return null;
  const { partialDay } = second;
  return {
    ...second,
    to: at + 1,
    iso: second.iso?.replace(/\d{2}$/u, day) ?? null,
    ...(partialDay === undefined ? {} : { partialDay: partialDay.replace(/\d{2}$/u, day) }),
  };
}

// "January 4, 2024", "Jan. 4", "January 2024", "January".
function readMonthDay(lexemes: readonly Lexeme[], at: number, frame: DateFrame): DateRead | null {
  const month = monthAt(lexemes, at, frame);
  if (!month) return null;
  const ordinal = readOrdinal(lexemes, month.to);
  const day = ordinal?.value ?? (isInteger(lexemes[month.to], 1, 31) ? (lexemes[month.to]?.value ?? null) : null);
  if (day !== null && day <= 31 && frame.english && lexemes[month.to + 1]?.text !== ':')
    return withYear(lexemes, at, ordinal?.to ?? month.to + 1, month.month, day, frame);
  const next = /^(?:of|de|,)$/u.test(lexemes[month.to]?.lower ?? '') ? month.to + 1 : month.to;
  const year = lexemes[next];
  if (isInteger(year, 1000, 2999)) return date(next + 1, { year: year.value, month: month.month, day: null });
  if (frame.english && !standsForMonth(lexemes, at)) return null;
  // "between March and June 2021": the year that is said once holds for both.
  const other = /^(?:and|to|-|–)$/u.test(lexemes[month.to]?.lower ?? '') ? monthAt(lexemes, month.to + 1, frame) : null;
  const shared = other && lexemes[other.to];
  if (other && isInteger(shared ?? undefined, 1000, 2999))
    return date(month.to, { year: shared?.value ?? 0, month: month.month, day: null });
  return date(month.to, nearestMonth(month.month, frame.published, frame.english && isAhead(lexemes, at)));
}

// "May" and "March" open sentences and stand inside names; short forms without a day are more often names than months.
function standsForMonth(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at]?.lower ?? '';
  if (word.length === 3 && word !== 'may') return false;
  if (word !== 'may' && word !== 'march' && word !== 'august' && word !== 'april' && word !== 'june') return true;
  return /^(?:in|since|last|next|this|until|till|by|from|early|late|mid|of|during|through|to|and|between|every|before|after|-)$/u.test(
    lexemes[at - 1]?.lower ?? '',
  );
}

function withYear(
  lexemes: readonly Lexeme[],
  begin: number,
  at: number,
  month: number,
  day: number,
  frame: DateFrame,
): DateRead | null {
  const next = /^(?:,|of|de|del)$/u.test(lexemes[at]?.lower ?? '') ? at + 1 : at;
  const year = lexemes[next];
  // A comma before a number that is itself grouped or counted is no date's comma: "on 7 October, 2,000 people".
  if (isInteger(year, 1000, 2999) && !(next > at && isCounted(lexemes, next)))
    return date(next + 1, isDay(year.value, month, day) ? { year: year.value, month, day } : null);
  const { published } = frame;
  if (published === null && isDay(LEAP_YEAR, month, day))
    return { ...date(at, null), partialDay: isoDay({ year: LEAP_YEAR, month, day }).replace(/^\d{4}/u, '-') };
  return date(at, published && nearestDay(published, month, day, frame.english && isAhead(lexemes, begin)));
}

/** Has every day that any year has. */
const LEAP_YEAR = 2000;

function isCounted(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  return next?.kind === 'word' && /[^s]s$/u.test(next.lower) && !/^(?:was|is|as|has|this)$/u.test(next.lower);
}

// "Wednesday", "last Wednesday", "next Friday", "Wednesday, 3 January".
function readWeekday(lexemes: readonly Lexeme[], at: number, frame: DateFrame): DateRead | null {
  const lead = frame.english ? /^(?:last|next|this|past)$/u.exec(lexemes[at]?.lower ?? '')?.[0] : undefined;
  const place = lead === undefined ? at : at + 1;
  const lexeme = lexemes[place];
  const weekday = lexeme && frame.calendar.weekdays.get(lexeme.lower);
  if (weekday === undefined || (frame.english && !/^\p{Lu}/u.test(lexeme?.text ?? ''))) return null;
  const short = (lexeme?.text.length ?? 9) <= (frame.english ? 5 : 3);
  const point = short && lexemes[place + 1]?.text === '.' && lexemes[place + 1]?.glued === true;
  const to = place + (point ? 2 : 1);
  // A date right after the weekday is the same date.
  const comma = lexemes[to]?.text === ',' || lexemes[to]?.lower === 'the' ? to + 1 : to;
  const full =
    readDayMonth(lexemes, comma, frame) ??
    (monthAt(lexemes, comma, frame) ? readMonthDay(lexemes, comma, frame) : null);
  if (full) return full;
  if ((lexeme?.text.length ?? 9) <= 5 && !point && !/day$/u.test(lexeme?.lower ?? '') && frame.english) return null;
  const ahead = frame.english && (isAhead(lexemes, at) || isFor(lexemes, at, to));
  const near = nearWeekday(weekday, lead, frame.published, ahead);
  // Only of the latest day of that name can others tell the date.
  if (near !== null || lead !== undefined || ahead) return date(to, near);
  return { ...date(to, null), partialDay: `-W-${String(weekday === 0 ? 7 : weekday)}` };
}

// "mourning was announced for Thursday", but "responsibility for Friday's attack".
function isFor(lexemes: readonly Lexeme[], at: number, to: number): boolean {
  return lexemes[at - 1]?.lower === 'for' && /^(?:[.,;)]|and|with|in|at|)$/u.test(lexemes[to]?.lower ?? '');
}

const NAMED_DAYS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

// "ayer", "gestern", "hier"
function readNear(lexemes: readonly Lexeme[], at: number, { calendar, published }: DateFrame): DateRead | null {
  const offset = calendar.relative.get(lexemes[at]?.lower ?? '');
  return offset === undefined ? null : date(at + 1, published && shiftDay(published, offset));
}

// "yesterday", "last night", "this year", "last week", "three days ago".
function readRelative(lexemes: readonly Lexeme[], at: number, frame: DateFrame): DateRead | null {
  const { published } = frame;
  const word = lexemes[at]?.lower ?? '';
  // "the day before yesterday", "the day after tomorrow"
  const beyond =
    word === 'the'
      ? /^day (before yesterday|after tomorrow)$/u.exec(
          lexemes
            .slice(at + 1, at + 4)
            .map(({ lower }) => lower)
            .join(' '),
        )?.[1]
      : undefined;
  if (beyond !== undefined) return date(at + 4, published && shiftDay(published, beyond.startsWith('b') ? -2 : 2));
  const offset = NAMED_DAYS.get(word);
  if (offset !== undefined) return date(at + 1, published && shiftDay(published, offset));
  const unit = lexemes[at + 1]?.lower ?? '';
  if (!/^(?:last|this|next)$/u.test(word)) return readAgo(lexemes, at, frame);
  const step = word === 'last' ? -1 : word === 'next' ? 1 : 0;
  const month = monthAt(lexemes, at + 1, frame);
  if (month && !isInteger(lexemes[month.to], 1, 31)) return date(month.to, lastMonth(month.month, step, published));
  if (unit === 'night' && step === -1) return date(at + 2, published && shiftDay(published, -1));
  // "In 2012 a fire killed 112, and the collapse of the next year more than 1,100"
  const told = step === 1 && unit === 'year' && lexemes[at - 1]?.lower === 'the' ? yearBefore(lexemes, at) : null;
  if (told !== null) return date(at + 2, { year: told + 1, month: null, day: null });
  if (unit === 'year') return date(at + 2, published && { year: published.year + step, month: null, day: null });
  if (unit === 'month') return date(at + 2, published && shiftMonth(published, step));
  if (unit === 'week') return { ...date(at + 2, null), iso: published && isoWeek(published, step) };
  return null;
}

// The last year that the sentence names before `at`.
function yearBefore(lexemes: readonly Lexeme[], at: number): number | null {
  const year = lexemes.slice(0, at).findLast((lexeme) => isInteger(lexeme, 1900, 2099) && lexeme.text.length === 4);
  return year?.value ?? null;
}

function readAgo(lexemes: readonly Lexeme[], at: number, { published }: DateFrame): DateRead | null {
  const article = /^an?$/u.test(lexemes[at]?.lower ?? '');
  const number = (article ? null : readNumber(lexemes, at)) ?? (article ? { to: at + 1, amount: { min: 1 } } : null);
  const unit = /^(day|week|month|year|decade|century|centurie|hour|minute|night)s?$/u.exec(
    lexemes[number?.to ?? -1]?.lower ?? '',
  )?.[1];
  if (!number || unit === undefined || lexemes[number.to + 1]?.lower !== 'ago') return null;
  const to = number.to + 2;
  const count = number.amount.min;
  if (published === null || count === null || count % 1 !== 0) return date(to, null);
  if (unit === 'day' || unit === 'night' || unit === 'week')
    return date(to, shiftDay(published, -count * (unit === 'week' ? 7 : 1)));
  if (unit === 'month') return date(to, shiftMonth(published, -count));
  if (unit === 'year' || unit === 'decade')
    return date(to, { year: published.year - count * (unit === 'year' ? 1 : 10), month: null, day: null });
  return date(to, unit === 'hour' || unit === 'minute' ? published : null);
}

const DESCRIBING = /^(?:the|a|an|this|that|his|her|its|their|our|my|'s|’s)$/u;
const BEFORE_YEAR =
  /^(?:in|since|until|till|by|from|of|early|late|mid|during|before|after|through|circa|year|between|and|to|the|spring|summer|autumn|winter|fall|-|\()$/u;

// A bare year stands after certain words or ends its phrase; "2,000" and "2000 people" are counts. Also "the 1990s".
function readYear(lexemes: readonly Lexeme[], at: number, frame: DateFrame): DateRead | null {
  const lexeme = lexemes[at];
  if (!isInteger(lexeme, 1000, 2199) || lexeme.text.length !== 4) return null;
  const next = lexemes[at + 1];
  if (next?.glued && next.lower === 's') return { ...date(at + 2, null), iso: `${lexeme.text}s` };
  // "2019-2022" is two years; "2015-built" and "2,000-strong" are neither.
  const ranged =
    /^[-–]$/u.test(next?.text ?? '') &&
    isInteger(lexemes[at + 2], 1000, 2199) &&
    lexeme.value < (lexemes[at + 2]?.value ?? 0);
  const ends =
    lexemes[at - 1]?.glued === true &&
    /^[-–]$/u.test(lexemes[at - 1]?.text ?? '') &&
    isInteger(lexemes[at - 2], 1000, 2199);
  if (frame.english && (ranged || ends) && lexeme.value >= 1400 && lexeme.value < 2100) return year(at, lexeme.value);
  if (lexeme.value < 1000 || next?.text === '%' || next?.text === '-') return null;
  const before = lexemes[at - 1]?.lower ?? '';
  if (/^[$€£¥#]$/u.test(before)) return null;
  if (!frame.english)
    return lexeme.value >= 1900 && lexeme.value < 2100
      ? date(at + 1, { year: lexeme.value, month: null, day: null })
      : null;
  const modern = lexeme.value >= 1900 && lexeme.value < 2100;
  // "the 1967 killings", "his deadly 2005 rampage", "1985's hurricane": a year that describes. Round numbers count.
  const described = [before, lexemes[at - 2]?.lower ?? ''].some((word) => DESCRIBING.test(word));
  if (modern && described && lexeme.value % 100 !== 0 && next?.kind === 'word') return year(at, lexeme.value);
  if (modern && (next?.text === "'s" || next?.text === '’s')) return year(at, lexeme.value);
  if (isCounted(lexemes, at) && !/^(?:in|since)$/u.test(before)) return null;
  const led = BEFORE_YEAR.test(before) || /'s$/u.test(before);
  const closes = next === undefined || /^[),.;:]$/u.test(next.text);
  if ((!led && !closes) || (!led && !modern)) return null;
  return year(at, lexeme.value);
}

function year(at: number, value: number): DateRead {
  return date(at + 1, { year: value, month: null, day: null });
}
