import type { Lexeme } from './lexemes';
import { fold, type Lexicon } from './lexicon';
import { readNumber } from './number-words';

/** A clock time read from lexemes: the position after it and its minutes after midnight. */
export interface ClockRead {
  readonly to: number;
  readonly minutes: number;
}

/** The clock time that begins at `at`: "15:00", "3 p.m.", "10.15am", "0830 GMT", "noon", "half past two", "five o'clock". */
export function readClock(
  lexemes: readonly Lexeme[],
  at: number,
  english: boolean,
  lexicon: Lexicon | null = null,
): ClockRead | null {
  const first = lexemes[at];
  if (!first) return null;
  if (first.kind === 'number')
    return (lexicon && readForeign(lexemes, at, lexicon)) ?? readDigital(lexemes, at, english);
  if (!english || first.kind !== 'word') return null;
  if (first.lower === 'noon' || first.lower === 'midday') return { to: at + 1, minutes: 720 };
  if (first.lower === 'midnight') return { to: at + 1, minutes: 0 };
  return readSpoken(lexemes, at);
}

// "15.30 Uhr", "15h30", "8.40 horas", "15 Uhr", "las 8:40 de la tarde".
function readForeign(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): ClockRead | null {
  const [hour, joint, second] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  const hours = hour?.value ?? 99;
  const isHour = (place: number): boolean => lexicon.hours.has(fold(lexemes[place]?.text ?? ''));
  if (!/^\p{Nd}{1,2}$/u.test(hour?.text ?? '') || hours > 24) return null;
  // "20 h 12" has room around its letter.
  if (/^(?:h|heures?)$/iu.test(joint?.text ?? '') && joint?.glued === false && /^\p{Nd}{2}$/u.test(second?.text ?? ''))
    return late(lexemes, at + 3, hours, second?.value ?? 99, lexicon);
  const pair = joint?.glued === true && second?.glued === true && /^\p{Nd}{2}$/u.test(second.text);
  if (
    pair &&
    (/^h$/iu.test(joint.text) || joint.text === ':' || (joint.text === '.' && (isHour(at + 3) || isLas(lexemes, at))))
  ) {
    const to = isHour(at + 3) ? at + 4 : at + 3;
    return late(lexemes, to, hours, second.value ?? 99, lexicon);
  }
  // "12 horas" is a span and "15 Uhr" a time: only a word that never measures tells a bare hour.
  return isHour(at + 1) && /^(?:uhr|h)$/iu.test(joint?.text ?? '') ? late(lexemes, at + 2, hours, 0, lexicon) : null;
}

function isLas(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:las|la|à|alle|às|um)$/u.test(lexemes[at - 1]?.lower ?? '');
}

function late(
  lexemes: readonly Lexeme[],
  to: number,
  hours: number,
  minutes: number,
  lexicon: Lexicon,
): ClockRead | null {
  if (minutes > 59) return null;
  const afternoon = hours < 12 && lexemes.slice(to, to + 3).some(({ text }) => lexicon.afternoon.has(fold(text)));
  return { to, minutes: ((afternoon ? hours + 12 : hours) % 24) * 60 + minutes };
}

function readDigital(lexemes: readonly Lexeme[], at: number, english: boolean): ClockRead | null {
  const [first, colon, second] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  const text = first?.text ?? '';
  if (
    /^\p{Nd}{1,2}$/u.test(text) &&
    colon?.text === ':' &&
    colon.glued &&
    second?.glued &&
    /^\p{Nd}{2}$/u.test(second.text)
  ) {
    const seconds =
      lexemes[at + 3]?.text === ':' && lexemes[at + 3]?.glued && /^\p{Nd}{2}$/u.test(lexemes[at + 4]?.text ?? '')
        ? 2
        : 0;
    return clock(lexemes, at + 3 + seconds, first?.value ?? 99, second.value ?? 99, english);
  }
  if (!english) return null;
  if (/^\p{Nd}{1,2}$/u.test(text) && halfOf(lexemes, at + 1))
    return clock(lexemes, at + 1, first?.value ?? 99, 0, true);
  const pointed = /^(\p{Nd}{1,2})\.(\p{Nd}{2})$/u.exec(text);
  if (pointed && (halfOf(lexemes, at + 1) || zoneFollows(lexemes, at + 1) !== null || isAtTime(lexemes, at)))
    return clock(lexemes, at + 1, Number(pointed[1]), Number(pointed[2]), true);
  if (/^\p{Nd}{4}$/u.test(text) && zoneFollows(lexemes, at + 1) !== null)
    return clock(lexemes, at + 1, Number(text.slice(0, 2)), Number(text.slice(2)), true);
  return readSpoken(lexemes, at);
}

// "at 10.50, killing": without a zone the point needs the word "at" and nothing that is measured behind.
function isAtTime(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  if (!/^(?:at|around|about|from|until|till|by|since|before|after|to)$/u.test(lexemes[at - 1]?.lower ?? ''))
    return false;
  return (
    next === undefined ||
    /^[,.;]$/u.test(next.text) ||
    /^(?:on|in|when|as|and|to|until|till|local|yesterday|today|this|the)$/u.test(next.lower)
  );
}

// "five o'clock", "half past eight", "quarter to nine", "ten past two".
function readSpoken(lexemes: readonly Lexeme[], at: number): ClockRead | null {
  const whole = readNumber(lexemes, at);
  if (whole && lexemes[whole.to]?.lower === "o'clock")
    return clock(lexemes, whole.to + 1, whole.amount.min ?? 99, 0, true);
  const hour = whole && readHour(lexemes, at, whole.to, whole.amount.min ?? 99);
  if (hour) return hour;
  const word = lexemes[at]?.lower ?? '';
  const part = word === 'half' ? { to: at + 1, minutes: 30 } : word === 'quarter' ? { to: at + 1, minutes: 15 } : null;
  const quarter = word === 'a' && lexemes[at + 1]?.lower === 'quarter' ? { to: at + 2, minutes: 15 } : part;
  const spoken =
    quarter ??
    (whole && (whole.amount.min ?? 99) < 30 && (whole.amount.min ?? 1) % 5 === 0
      ? { to: whole.to, minutes: whole.amount.min ?? 0 }
      : null);
  const side = /^(past|to)$/u.exec(lexemes[spoken?.to ?? -1]?.lower ?? '')?.[1];
  if (!spoken || side === undefined || (spoken.minutes === 30 && side === 'to')) return null;
  const told = readNumber(lexemes, spoken.to + 1);
  const value = told?.amount.min ?? 99;
  if (!told || value < 1 || value > 12 || told.to !== spoken.to + 2) return null;
  // "ten to twelve people" is a range; only words say the time so.
  if (quarter === null && (side === 'to' || lexemes[told.to]?.kind === 'word')) return null;
  const minutes = side === 'past' ? value * 60 + spoken.minutes : value * 60 - spoken.minutes;
  return clock(lexemes, told.to, Math.floor(minutes / 60), minutes % 60, true);
}

// "at nine on weekdays", "at 10 in the evening", "2" in "between 2 and 4 p.m.": an hour without any sign but its phrase.
function readHour(lexemes: readonly Lexeme[], at: number, to: number, hours: number): ClockRead | null {
  if (hours < 1 || hours > 12 || hours % 1 !== 0) return null;
  const before = lexemes[at - 1]?.lower ?? '';
  const [next, after, third] = [0, 1, 2].map((step) => lexemes[to + step]?.lower ?? '');
  // The second of two hours names the half of the day for both.
  if (/^(?:between|from)$/u.test(before) && /^(?:and|to)$/u.test(next ?? '')) {
    const second = readNumber(lexemes, to + 1);
    const half = second && halfOf(lexemes, second.to);
    return half ? { to, minutes: ((hours % 12) + (half.afternoon ? 12 : 0)) * 60 } : null;
  }
  if (!/^(?:at|by|from|until|till|before|after|since|around|about)$/u.test(before)) return null;
  const part = /^(?:morning|afternoon|evening|night)$/u;
  const named =
    (next === 'in' && after === 'the' && part.test(third ?? '')) ||
    (next === 'at' && after === 'night') ||
    (next === 'on' &&
      /^(?:weekdays|weekends|saturdays?|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|christmas)$/u.test(
        after ?? '',
      )) ||
    (/^(?:this|that|yesterday|tomorrow|every)$/u.test(next ?? '') && part.test(after ?? '')) ||
    /^(?:sharp|tonight)$/u.test(next ?? '');
  if (!named) return null;
  const late = lexemes
    .slice(to, to + 4)
    .some(({ lower }) => /^(?:afternoon|evening|tonight)$/u.test(lower) || (lower === 'night' && hours > 5));
  return { to, minutes: ((hours % 12) + (late ? 12 : 0)) * 60 };
}

function clock(
  lexemes: readonly Lexeme[],
  at: number,
  hours: number,
  minutes: number,
  english: boolean,
): ClockRead | null {
  if (hours > 24 || minutes > 59) return null;
  const half = english ? halfOf(lexemes, at) : null;
  if (half !== null && (hours > 12 || hours < 1)) return null;
  let to = half?.to ?? at;
  const zone = english ? zoneFollows(lexemes, to) : null;
  if (zone !== null) to = zone;
  const afternoon = half?.afternoon ?? (english && hours < 12 && isAfternoon(lexemes, to));
  const hour = half !== null || afternoon ? (hours % 12) + (afternoon ? 12 : 0) : hours % 24;
  return { to, minutes: hour * 60 + minutes };
}

// "at 3 o'clock in the afternoon", "half past eight on Monday evening".
function isAfternoon(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes
    .slice(at, at + 3)
    .some(
      ({ lower }, index, words) =>
        /^(?:afternoon|evening)$/u.test(lower) && words.slice(0, index).every(({ kind }) => kind === 'word'),
    );
}

function halfOf(lexemes: readonly Lexeme[], at: number): { readonly to: number; readonly afternoon: boolean } | null {
  const match = /^([ap])\.?m\.?$/u.exec(lexemes[at]?.lower ?? '');
  return match ? { to: at + 1, afternoon: match[1] === 'p' } : null;
}

/** The position after a time zone or the word "hours" that begins at `at`; null when none does. */
export function zoneFollows(lexemes: readonly Lexeme[], at: number): number | null {
  const lexeme = lexemes[at];
  if (
    /^(?:GMT|UTC|CET|CEST|EET|EEST|MSK|BST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|PT|IST|AEST|JST|hrs|hours|Z)$/u.test(
      lexeme?.text ?? '',
    )
  ) {
    // "1400 hours" is a time, "36 hours" a span, and so is "1,400 hours".
    if (lexeme?.lower === 'hours' || lexeme?.lower === 'hrs')
      return /^\p{Nd}{4}$/u.test(lexemes[at - 1]?.text ?? '') ? at + 1 : null;
    return at + 1;
  }
  if (lexeme?.lower !== 'local') return null;
  if (lexemes[at + 1]?.lower === 'time') return at + 2;
  return /^\p{Nd}{4}$/u.test(lexemes[at - 1]?.text ?? '') && lexemes[at + 1]?.kind !== 'word' ? at + 1 : null;
}
