import type { Lexeme } from './lexemes';
import type { RawQuantity } from './quantity';
import type { Role } from './role-words';

/** A stretch of words that ties figures to a moment or period, as lexeme positions, `to` exclusive. */
interface Period {
  readonly from: number;
  readonly to: number;
  /** "total" ties any running total (since, so far, by); "level" only what can be high or low on a day. */
  readonly ties: 'total' | 'level' | 'stamp';
}

/** The period of each quantity as a pair of lexeme positions; null where no words tie it to one. */
export function periodsOf(
  lexemes: readonly Lexeme[],
  quantities: readonly RawQuantity[],
  roles: readonly (Role | null)[],
): readonly (readonly [number, number] | null)[] {
  const stamp = stampOf(lexemes, quantities);
  const periods = [...(stamp ? [stamp] : []), ...findPeriods(lexemes, quantities)];
  return quantities.map((quantity, index) => {
    if (/^(?:date|time|ordinal|age)$/u.test(quantity.kind)) return null;
    const period = nearest(lexemes, quantity, periods, roles[index] ?? null, quantities, roles);
    return period && [period.from, period.to];
  });
}

// "Update, 4 January, 14:00: the toll stands at 84": a date before a colon holds for all that follows.
function stampOf(lexemes: readonly Lexeme[], quantities: readonly RawQuantity[]): Period | null {
  const colon = lexemes.findIndex(({ text }, at) => text === ':' && lexemes[at + 1]?.glued !== true);
  const dated = quantities.filter(({ kind, to }) => (kind === 'date' || kind === 'time') && to <= colon);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || colon > LONGEST_STAMP || last.to !== colon) return null;
  return { from: first.from, to: last.to, ties: 'stamp' };
}

/** Furthest a stamp's colon may stand from the start of its sentence, in lexemes. */
const LONGEST_STAMP = 10;

function nearest(
  lexemes: readonly Lexeme[],
  quantity: RawQuantity,
  periods: readonly Period[],
  role: Role | null,
  quantities: readonly RawQuantity[],
  roles: readonly (Role | null)[],
): Period | null {
  const fitting = periods.filter((period) => mayTie(lexemes, quantity, period, role, quantities));
  const after = fitting.find(
    ({ from }) =>
      from >= quantity.to &&
      reaches(lexemes, quantity.to, from, quantities) &&
      // "Of the crew of eleven, 306 had been brought in by six": what became of them is tied to the hour, not how many there are.
      !(
        role === null &&
        quantity.kind === 'count' &&
        quantities.some((other, index) => roles[index] != null && other.from >= quantity.to && other.to <= from)
      ),
  );
  const before = fitting.findLast(
    ({ to, ties }) => to <= quantity.from && (ties === 'stamp' || leads(lexemes, to, quantity.from)),
  );
  return after ?? before ?? null;
}

function mayTie(
  lexemes: readonly Lexeme[],
  quantity: RawQuantity,
  period: Period,
  role: Role | null,
  quantities: readonly RawQuantity[],
): boolean {
  if (period.ties === 'stamp') return role !== null;
  if (quantity.kind === 'duration' && period.ties === 'level') return false;
  if (period.ties === 'total') {
    if (quantity.kind === 'duration') return false;
    return role !== null || quantity.kind !== 'count' || isPerfect(lexemes);
  }
  // A level on a day: shares, prices, heights and what a text says "stood at".
  // "At 6pm more than a dozen were still missing": how things stood, not when they happened.
  if (
    role !== null &&
    quantities.some(({ kind, from, to }) => kind === 'time' && from >= period.from && to <= period.to)
  )
    return lexemes.some(({ lower }) => STANDING.test(lower));
  const level = quantity.kind === 'percent' || quantity.kind === 'money' || STATES.test(verbAround(lexemes, quantity));
  return level;
}

const STANDING = /^(?:still|confirmed|known|accounted|unaccounted|remained|missing)$/u;
const STATES = /^(?:stands?|stood|reached|totalled|totaled|climbed|rose)$/u;

function verbAround(lexemes: readonly Lexeme[], quantity: RawQuantity): string {
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 3); at -= 1) {
    const word = lexemes[at]?.lower ?? '';
    if (STATES.test(word)) return word;
  }
  return '';
}

// "has visited five capitals since Tuesday": only a perfect makes a plain count a total.
function isPerfect(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some(({ lower }) => /^(?:has|have|had|'ve)$/u.test(lower));
}

// Whether a period further right still belongs to the quantity: no other clause begins between.
function reaches(lexemes: readonly Lexeme[], from: number, to: number, quantities: readonly RawQuantity[]): boolean {
  const between = lexemes.slice(from, to);
  if (between.length > 14) return false;
  if (
    between.some(({ lower }) =>
      /^(?:;|:|but|while|whereas|when|which|who|after|compared|against|from|where|before|because)$/u.test(lower),
    )
  )
    return false;
  if (between.some(({ text }, index) => text === '.' && between[index + 1]?.glued === false)) return false;
  return !quantities.some(
    (other) => other.from >= from && other.to <= to && (other.kind === 'date' || other.kind === 'time'),
  );
}

// Whether a period to the left still holds: at the sentence's start, or right before.
function leads(lexemes: readonly Lexeme[], to: number, from: number): boolean {
  const between = lexemes.slice(to, from);
  // "since the collapse of 2013, which killed 1,134": what the collapse did, not what happened since.
  if (between[0]?.text === ',' && /^(?:which|who|when|where|that)$/u.test(between[1]?.lower ?? '')) return false;
  return between.length <= 24 && !between.some(({ lower }) => /^(?:;|:|but|while|whereas)$/u.test(lower));
}

function findPeriods(lexemes: readonly Lexeme[], quantities: readonly RawQuantity[]): readonly Period[] {
  const periods: Period[] = [];
  for (let at = 0; at < lexemes.length; at += 1) {
    const period = periodAt(lexemes, at, quantities);
    if (period) {
      periods.push(period);
      at = period.to - 1;
    }
  }
  return periods;
}

const PERIOD_NOUNS =
  /^(?:week|month|year|day|decade|hour|quarter|season|winter|summer|spring|autumn|century|fortnight|weekend)s?$/u;

function periodAt(lexemes: readonly Lexeme[], at: number, quantities: readonly RawQuantity[]): Period | null {
  const word = lexemes[at]?.lower ?? '';
  const next = lexemes[at + 1]?.lower ?? '';
  const dateAt = (place: number): number | null => dateEnd(lexemes, place, quantities);
  if (word === 'so' && next === 'far') {
    const tail = dateAt(at + 2);
    return { from: at, to: tail ?? at + 2, ties: 'total' };
  }
  if (word === 'to' && next === 'date') return { from: at, to: at + 2, ties: 'total' };
  if ((word === 'as' && next === 'of') || (word === 'up' && (next === 'to' || next === 'until'))) {
    const to = dateAt(at + 2);
    return to === null ? null : { from: at, to, ties: 'total' };
  }
  // "the deadliest since 2017" ranks; it ties nothing to a period.
  const ranked = lexemes
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => /^(?:first|only|lowest|highest|worst|best|most|least|\p{L}{3,}est)$/u.test(lower));
  if (word === 'since' && !ranked) {
    const to = dateAt(at + 1) ?? eventEnd(lexemes, at + 1, dateAt);
    return to === null ? null : { from: at, to, ties: 'total' };
  }
  if (word === 'by') {
    const to = dateAt(at + 1) ?? (next === 'mid' ? at + 4 : null);
    return to === null ? null : { from: at, to, ties: 'total' };
  }
  if (/^(?:in|over|during|within)$/u.test(word) && /^(?:the|its|this|his)$/u.test(next)) {
    const third = lexemes[at + 2]?.lower ?? '';
    const place = /^(?:past|last|first|second|third|fourth|whole|current|previous)$/u.test(third) ? at + 3 : at + 2;
    let to = place;
    while (
      (lexemes[to]?.kind === 'number' && dateAt(to) === null) ||
      /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|few|24|of)$/u.test(lexemes[to]?.lower ?? '')
    )
      to += 1;
    const whole = third === 'whole' ? dateAt(to) : null;
    if (whole !== null) return { from: at, to: whole, ties: 'total' };
    if (PERIOD_NOUNS.test(lexemes[to]?.lower ?? '') && (place === at + 3 || lexemes[to + 1]?.lower === 'to')) {
      const bare = /^(?:past|last|previous|current)$/u.test(third) || lexemes[to + 1]?.lower === 'to';
      if (lexemes[to + 1]?.lower === 'to') {
        const end = dateAt(to + 2);
        return end === null ? null : { from: at, to: end, ties: 'total' };
      }
      // "over the past ten years" is a span that has its own figure.
      if (bare && to > place) return null;
      return { from: at, to: to + 1, ties: bare ? 'total' : 'level' };
    }
    return null;
  }
  if (
    word === 'before' &&
    next === 'the' &&
    /^(?:war|quake|earthquake|storm|attack|crisis|conflict|fighting|invasion|pandemic|flood|strike|election|vote)$/u.test(
      lexemes[at + 2]?.lower ?? '',
    )
  )
    return { from: at, to: at + 3, ties: 'level' };
  if (/^(?:in|on|at)$/u.test(word)) {
    const end =
      next === 'the' && lexemes[at + 2]?.lower === 'end' && lexemes[at + 3]?.lower === 'of'
        ? dateAt(at + 4)
        : dateAt(at + 1);
    return end === null ? null : { from: at, to: end, ties: 'level' };
  }
  // A date that stands by itself: "this year", "last year", "today", "two years ago".
  const date = quantities.find(({ from, kind }) => from === at && kind === 'date');
  const bare =
    date &&
    (/^(?:this|last|today|yesterday|now)$/u.test(word) || lexemes[date.to - 1]?.lower === 'ago') &&
    !/^(?:in|on|by|since|of|from|until|for|before|after|the|end)$/u.test(lexemes[at - 1]?.lower ?? '');
  return date && bare ? { from: at, to: date.to, ties: 'level' } : null;
}

// The end of the dates and times that begin at `at`, parts of the day included; null when none begins there.
function dateEnd(lexemes: readonly Lexeme[], at: number, quantities: readonly RawQuantity[]): number | null {
  const dated = (place: number): RawQuantity | undefined =>
    quantities.find(({ from, kind }) => from === place && (kind === 'date' || kind === 'time'));
  const lead = /^(?:early|late|mid)$/u.test(lexemes[at]?.lower ?? '') ? 1 : 0;
  const first = dated(at + lead);
  // "in Sunday's run-off" names the run-off.
  if (!first || /^['’]s$/u.test(lexemes[first.to]?.lower ?? '')) return null;
  let date: RawQuantity = first;
  for (;;) {
    const to: number = date.to + (/^(?:morning|afternoon|evening|night)$/u.test(lexemes[date.to]?.lower ?? '') ? 1 : 0);
    const next: RawQuantity | undefined =
      dated(to) ?? (/^(?:on|at)$/u.test(lexemes[to]?.lower ?? '') ? dated(to + 1) : undefined);
    if (!next) return to;
    date = next;
  }
}

// "since the spring", "since the start of the war", "since the war began", "since the fire of 2013": up to the noun of the
// event and its date.
function eventEnd(lexemes: readonly Lexeme[], at: number, dateAt: (place: number) => number | null): number | null {
  if (!/^(?:the|its|his|her|their|last)$/u.test(lexemes[at]?.lower ?? '')) return null;
  for (let place = at + 1; place < at + 8; place += 1) {
    const word = lexemes[place]?.lower ?? '';
    if (/^(?:began|started|broke|ended|erupted)$/u.test(word)) return place + (word === 'broke' ? 2 : 1);
    const goesOn =
      lexemes[place]?.kind === 'word' &&
      !/^(?:and|in|on|at|by|with|said|has|have|was|were|according|when|while|but|as|for)$/u.test(word);
    if (!goesOn) return dateAt(place) ?? (place > at + 1 ? place : null);
  }
  return null;
}
