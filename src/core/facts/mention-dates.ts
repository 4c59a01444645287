import type { SourceQuantity } from './extract';

/** The dates of a sentence that say when a figure of it was; `own` are the figures of the sentence, `dated` its dates. */
export function datesOf(
  text: string,
  quantity: SourceQuantity,
  own: readonly SourceQuantity[],
  dated: readonly SourceQuantity[],
): readonly string[] {
  return dated
    .filter((date) => mayDate(date, quantity, own) && !isOthers(text, date, quantity, own, dated))
    .map(({ date }) => date ?? '');
}

/** False for a date that ranks, bounds or only says when something was told: "since 1981", "said on Friday". */
export function saysWhen(text: string, { start, end }: SourceQuantity): boolean {
  // "the worst since 1981, when a bomb killed 72" goes on to tell of that year.
  if (/^, when /u.test(text.slice(end, end + 7))) return true;
  // "42 metres long, built in 2006": the year is that of the building.
  if (
    /\b(?:built|founded|launched|established|constructed|born)\b[^.;,]* in $/iu.test(
      text.slice(Math.max(0, start - 60), start),
    )
  )
    return false;
  return !/(?:since|until|till|from|said|says|told|reported|announced|statement|published)(?: on| in| late| early)?\s*$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

// What dates the sentence as a whole, or this figure; not what ties another of its figures to a time.
function mayDate(date: SourceQuantity, { start, asOf }: SourceQuantity, own: readonly SourceQuantity[]): boolean {
  return own.every(
    (other) =>
      other.start === start ||
      other.sentence.start !== date.sentence.start ||
      other.asOf === null ||
      other.asOf === asOf ||
      !other.asOf.includes(date.text),
  );
}

// "In 2012 a fire killed 112, and the collapse the next year killed 1,100": of two dates each belongs to the figure of its clause.
function isOthers(
  text: string,
  date: SourceQuantity,
  quantity: SourceQuantity,
  own: readonly SourceQuantity[],
  dated: readonly SourceQuantity[],
): boolean {
  if (quantity.role === null || dated.length < 2 || !isJoined(text, date, quantity)) return false;
  return own.some(
    (other) =>
      other.start !== quantity.start &&
      other.kind === quantity.kind &&
      other.role === quantity.role &&
      !isJoined(text, date, other),
  );
}

// Whether another clause begins between the two.
function isJoined(text: string, a: SourceQuantity, b: SourceQuantity): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return /[,;] (?:and|but|while|whereas|when)\b|;| and | while /u.test(text.slice(first.end, second.start));
}
