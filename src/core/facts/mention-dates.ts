import type { SourceQuantity } from './extract';

/** The dates of a sentence that say when a figure of it was; `own` are the figures of the sentence, `dated` its dates. */
export function datesOf(
  text: string,
  quantity: SourceQuantity,
  own: readonly SourceQuantity[],
  dated: readonly SourceQuantity[],
  english: boolean,
): readonly string[] {
  const may = dated.filter(
    (date) =>
      mayDate(date, quantity, own) && !isOthers(text, date, quantity, own, dated) && !isCompared(text, date, quantity),
  );
  return (english ? may : nearest(text, chainOf(text, quantity, own), may)).map(({ date }) => date ?? '');
}

/** A word that sets one figure against another, each with its own day: "70 000, contre 90 000 le 3 mai". */
const COMPARED =
  /(?<!\p{L})(?:compared (?:with|to)|up from|down from|à comparer|comparé|par rapport|rispetto|frente a|gegenüber|im vergleich|en comparación)(?!\p{L})|(?<!\p{L})(?:against|contre|contra|contro|gegen) (?:\p{L}+ ){0,2}(?:\p{L}['’])?\p{Nd}/iu;
/** The same right before a day: "moins que le 3 mai". */
const LESS_THAN =
  /(?<!\p{L})(?:more|fewer|less|lower|higher|plus|moins|más|menos|mehr|weniger|più|meno|mais) (?:than|que|als|do que|di) (?:\p{L}+ ){0,2}$/iu;

function isCompared(text: string, date: SourceQuantity, quantity: SourceQuantity): boolean {
  const [first, second] = date.start < quantity.start ? [date, quantity] : [quantity, date];
  // The number that it is compared with is part of the sign.
  const between = text.slice(first.end, second.start + (second === quantity ? quantity.text.length : 0));
  return COMPARED.test(between) || (second === date && LESS_THAN.test(between));
}

// In a language whose clauses are not read, the day that stands closest; what is in another clause stands further off.
function nearest(
  text: string,
  chain: readonly SourceQuantity[],
  dates: readonly SourceQuantity[],
): readonly SourceQuantity[] {
  const far = (date: SourceQuantity, quantity: SourceQuantity): number => {
    const [first, second] = date.start < quantity.start ? [date, quantity] : [quantity, date];
    const between = text.slice(first.end, second.start);
    return between.length + (between.match(/[,;:(]/gu) ?? []).length * CLAUSE_AWAY;
  };
  const away = dates.map((date) => Math.min(...chain.map((quantity) => far(date, quantity))));
  return dates.filter((_, index) => away[index] === Math.min(...away));
}

// A figure and those of its kind before it in the same clause: "40 000 d'après la mairie et 90 000 d'après le comité".
function chainOf(text: string, quantity: SourceQuantity, own: readonly SourceQuantity[]): readonly SourceQuantity[] {
  const before = own.filter(({ kind, end }) => kind === quantity.kind && end <= quantity.start);
  return [...before.filter(({ end }) => !/[,;:()]/u.test(text.slice(end, quantity.start))), quantity];
}

/** Characters that the end of a clause is worth. */
const CLAUSE_AWAY = 60;

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
  return !/(?:since|depuis|desde|seit|dal|until|till|from|said|says|told|reported|announced|statement|published)(?: on| in| late| early| le| el| dem| der| del| l['’])?\s*$/iu.test(
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
