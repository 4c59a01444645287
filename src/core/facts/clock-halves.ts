import type { SourceQuantity } from './extract';

/** Minutes of half a day. */
const HALF = 12 * 60;
/** Characters behind an hour in which its part of the day is told: "six o'clock last night". */
const BESIDE = 32;
/** Minutes by which "two hours later" may miss the hour that is told with it. */
const LATER_SLACK = 30;

const MORNING = /\b(?:mornings?|dawn|daybreak|sunrise|breakfast|a\.m\.|\p{Nd}\s?am)(?!\p{L})/iu;
const LATE =
  /\b(?:afternoons?|evenings?|tonight|last night|dusk|nightfall|sunset|after dark|p\.m\.|\p{Nd}\s?pm)(?!\p{L})/iu;
/** Right behind an hour: "in the evening", "last night", "on Monday night". */
const PART =
  /^(?: (?:local time|sharp))?,? (?:(?:in|on|at) (?:the )?)?(?:(?:last|this|yesterday|tomorrow|that|\p{Lu}\p{Ll}+day) )?(?<part>morning|afternoon|evening|night|tonight)\b/iu;
const HALF_SIGN = /(?<half>[ap])\.?m\b/iu;
/** Hours that are told in words never count to 24. */
const SPOKEN = /\p{L}{3,}/u;
const LATER = /^ later\b/iu;

type Half = 'early' | 'late';

/**
 * The quantities of a source, hours that are told without their half of the day ("six o'clock") in the half that the text
 * tells: beside them, in the sentences around or where it gives the same hour once more.
 */
export function withHalves(text: string, quantities: readonly SourceQuantity[]): readonly SourceQuantity[] {
  const times = quantities.filter(({ kind }) => kind === 'time');
  if (!times.some((time) => mayBeLate(time))) return quantities;
  const told = times.map((time) => ({ time, half: halfBeside(text, time) }));
  return quantities.map((quantity) => {
    if (quantity.kind !== 'time' || !mayBeLate(quantity)) return quantity;
    const half =
      halfBeside(text, quantity) ??
      halfOfSameHour(quantity, told) ??
      (SPOKEN.test(quantity.text)
        ? (halfLater(text, quantity, quantities) ?? halfAround(text, quantity, times))
        : null);
    if (half !== 'late') return quantity;
    return { ...quantity, min: (quantity.min ?? 0) + HALF, max: (quantity.max ?? 0) + HALF };
  });
}

// An hour from one to before noon that its own words put into no half: "six o'clock", "half past six", "6.30".
function mayBeLate({ text, min, max }: SourceQuantity): boolean {
  return min !== null && min === max && min >= 60 && min < HALF && !/^0/u.test(text) && !HALF_SIGN.test(text);
}

// By the words that are part of it or stand right behind it.
function halfBeside(text: string, { start, end, min, sentence }: SourceQuantity): Half | null {
  if (min !== null && min >= HALF + 60) return 'late';
  const sign = HALF_SIGN.exec(text.slice(start, end))?.groups?.['half'];
  if (sign !== undefined) return sign.toLowerCase() === 'a' ? 'early' : 'late';
  const part = PART.exec(text.slice(end, Math.min(sentence.end, end + BESIDE)))?.groups?.['part']?.toLowerCase();
  if (part === undefined) return null;
  if (part === 'morning') return 'early';
  // "Two o'clock at night" is after midnight.
  return part === 'night' && (min ?? 0) < 5 * 60 ? 'early' : 'late';
}

// The same hour with its half elsewhere in the source, where all its places agree.
function halfOfSameHour(
  { min }: SourceQuantity,
  told: readonly { readonly time: SourceQuantity; readonly half: Half | null }[],
): Half | null {
  const halves = new Set(
    told.flatMap(({ time, half }) => (half !== null && (time.min ?? 0) % HALF === min ? [half] : [])),
  );
  const [only = null] = halves;
  return halves.size === 1 ? only : null;
}

// "At 4.50 p.m. … Two hours later, at seven o'clock": what comes of the hour before it.
function halfLater(text: string, quantity: SourceQuantity, all: readonly SourceQuantity[]): Half | null {
  const before = all.filter(({ segment, end }) => segment === quantity.segment && end <= quantity.start);
  const span = before.findLast(({ kind, end }) => kind === 'duration' && LATER.test(text.slice(end, end + BESIDE)));
  const first = span && before.findLast(({ kind, end }) => kind === 'time' && end <= span.start);
  const half = first && halfBeside(text, first);
  if (span?.min == null || first?.min == null || half == null) return null;
  const minutes = span.unit === 'hour' ? span.min * 60 : span.unit === 'minute' ? span.min : Number.NaN;
  const hour = (first.min + minutes) % (2 * HALF);
  const near = (value: number): boolean => Math.abs(hour - value) <= LATER_SLACK;
  return near(quantity.min ?? 0) ? 'early' : near((quantity.min ?? 0) + HALF) ? 'late' : null;
}

// The part of the day that its own sentence speaks of, or else those before and behind it; null where they speak of both.
function halfAround(
  text: string,
  { sentence, segment }: SourceQuantity,
  times: readonly SourceQuantity[],
): Half | null {
  const own = halfIn(text.slice(sentence.start, sentence.end));
  if (own !== undefined) return own;
  // The sentences around are those of the paragraph, up to others that tell an hour.
  const others = times.filter((time) => time.segment === segment && time.sentence.start !== sentence.start);
  const from = Math.max(
    text.lastIndexOf('\n', sentence.start),
    ...others.filter(({ end }) => end <= sentence.start).map(({ sentence: { start } }) => start),
  );
  const line = text.indexOf('\n', sentence.end);
  const to = Math.min(
    line < 0 ? text.length : line,
    ...others.filter(({ start }) => start >= sentence.end).map(({ sentence: { end } }) => end),
  );
  return halfIn(text.slice(Math.max(0, from), to)) ?? null;
}

// Undefined where nothing tells, null where both do.
function halfIn(words: string): Half | null | undefined {
  const [early, late] = [MORNING.test(words), LATE.test(words)];
  if (!early && !late) return undefined;
  return early && late ? null : early ? 'early' : 'late';
}
