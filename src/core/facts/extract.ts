import type { Segment, Source } from '../contract/source';
import { times } from './amount';
import { periodsOf } from './as-of';
import { calendarOf, isEnglish } from './calendar';
import { dateFrame, type DateFrame } from './dates';
import { elisionsApart } from './elisions';
import { lexemes, type Lexeme } from './lexemes';
import { lexiconOf } from './lexicon';
import { isOfKnown, opensPart, rolesByLexicon } from './lexicon-roles';
import { negatedAmong } from './negation';
import { rawQuantities } from './quantities';
import { NOTHING_TOLD, toldBy, withCarriedRoles, type Told } from './role-carried';
import type { Quantity, RawQuantity } from './quantity';
import type { ReadSentence } from './read-sentences';
import { OF_PEOPLE, type Role } from './role-words';
import { rolesOf } from './roles';

/** A quantity of a source: the segment it stands in and the bounds of its sentence. */
export interface SourceQuantity extends Quantity {
  readonly segment: number;
  readonly sentence: { readonly start: number; readonly end: number };
}

/**
 * Finds the quantities of a source's segments, given with their sentences, in text order; titles and headings are segments
 * like others.
 */
export function quantityReader({
  meta,
}: Source): (segment: Segment, sentences: readonly ReadSentence[]) => readonly SourceQuantity[] {
  const english = isEnglish(meta.language);
  let told: Told = NOTHING_TOLD;
  return (segment, sentences) => {
    if (segment.kind === 'furniture') return [];
    // What a paragraph tells goes on in the next one, but not over a heading.
    const goesOn = /^(?:body|quote|list)$/u.test(segment.kind);
    const found = inSegment(segment, sentences, english, goesOn ? told : NOTHING_TOLD);
    // Of a long paragraph the next one goes on with its last words alone.
    told = goesOn ? { ...found.told, role: sentences.length === 1 ? found.told.role : null } : NOTHING_TOLD;
    return found.quantities;
  };
}

/** What the quantities of a text are read with; `published` is ISO or null. */
export function frameOf(language: string, published: string | null): DateFrame {
  const english = isEnglish(language);
  return dateFrame(published, calendarOf(language), english, english ? null : lexiconOf(language));
}

function inSegment(
  segment: Segment,
  sentences: readonly ReadSentence[],
  english: boolean,
  before: Told,
): { readonly quantities: readonly SourceQuantity[]; readonly told: Told } {
  let told = before;
  let currency: string | null = null;
  const quantities = sentences.flatMap(({ start, end, text, quantities: own }) => {
    const sentence = { start, end };
    const found = english ? withSums(withCarriedRoles(own, text, told), text, currency) : own;
    currency = found.findLast(({ kind }) => kind === 'money')?.unit ?? currency;
    told = toldBy(found, text, told);
    return found.map((quantity) => ({
      ...quantity,
      start: start + quantity.start,
      end: start + quantity.end,
      segment: segment.index,
      sentence,
    }));
  });
  return { quantities, told };
}

// "… 2.5 million taka for each family. Management has offered 300,000": a sum once its paragraph speaks of money.
function withSums(quantities: readonly Quantity[], text: string, currency: string | null): readonly Quantity[] {
  if (currency === null) return quantities;
  return quantities.map((quantity) => {
    const { kind, unit, role, min, start, end } = quantity;
    const bare = kind === 'count' && unit === null && role === null && (min ?? 0) >= LEAST_SUM;
    return bare &&
      PAID.test(text.slice(Math.max(0, start - 32), start)) &&
      /^\s*(?:$|[.,;:)"”]|to |for |a |per )/u.test(text.slice(end))
      ? { ...quantity, kind: 'money', unit: currency }
      : quantity;
  });
}

const PAID =
  /\b(?:offer|pay|promis|demand|ask|seek|receiv|get|owe|accept|refus|rais|award|claim)(?:s|ed|ing|e|es|d)?(?: (?:for|only|just|him|her|them|each|at least|about|up to))?\s*$|\b(?:paid|sought|got|given)(?: (?:only|just))?\s*$/iu;
/** Smaller numbers are counted on fingers more often than paid. */
const LEAST_SUM = 1000;

/** Every quantity of one sentence, in order and disjoint; offsets point into `sentence`. `published` is ISO or null. */
export function quantitiesIn(sentence: string, language = 'en', published: string | null = null): readonly Quantity[] {
  return readQuantities(sentence, lexemes(sentence, language), frameOf(language, published));
}

/** The same of a sentence that is split into lexemes already. */
export function readQuantities(sentence: string, read: readonly Lexeme[], frame: DateFrame): readonly Quantity[] {
  const words = frame.lexicon ? elisionsApart(read) : read;
  const raw = asMillions(words, rawQuantities(words, frame));
  if (raw.length === 0) return [];
  const roles = frame.english
    ? rolesOf(words, raw)
    : frame.lexicon
      ? rolesByLexicon(words, raw, frame.lexicon)
      : raw.map(() => null);
  const negated = frame.english ? negatedAmong(words, raw) : raw.map(() => false);
  const periods = frame.english ? periodsOf(words, raw, roles) : raw.map(() => null);
  let partBefore = false;
  return raw.map((quantity, index) => {
    const start = words[quantity.from]?.start ?? 0;
    const end = words[quantity.to - 1]?.end ?? start;
    const role = roles[index] ?? null;
    const period = periods[index] ?? null;
    const previous = raw[index - 1];
    // "Eighteen of the dead were Chinese, one was Laotian": what is counted off is a part as well.
    const listed =
      partBefore &&
      previous?.kind === 'count' &&
      quantity.kind === 'count' &&
      quantity.noun?.head == null &&
      role === roles[index - 1];
    const part =
      listed ||
      isPart(words, quantity, raw.slice(0, index)) ||
      (frame.lexicon !== null && (opensPart(words, quantity) || isOfKnown(words, quantity)));
    partBefore = part;
    return {
      start,
      end,
      text: sentence.slice(start, end),
      kind: quantity.kind,
      ...quantity.amount,
      unit: unitOf(quantity, role),
      role,
      negated: negated[index] ?? false,
      asOf: period && sentence.slice(words[period[0]]?.start ?? 0, words[period[1] - 1]?.end ?? 0),
      date: quantity.date,
      ...(quantity.partialDay === undefined ? {} : { partialDay: quantity.partialDay }),
      part,
    };
  });
}

// "€1.5 million, a fraction of the 60m they had sought": among sums a bare "m" is a million.
function asMillions(words: readonly Lexeme[], raw: readonly RawQuantity[]): readonly RawQuantity[] {
  const sum = raw.find(({ kind }) => kind === 'money');
  if (sum === undefined || raw.filter(({ kind }) => kind === 'distance').length !== 1) return raw;
  return raw.map((quantity) =>
    quantity.kind === 'distance' && words[quantity.to - 1]?.text === 'm' && words[quantity.to - 1]?.glued === true
      ? { ...quantity, kind: 'money', unit: sum.unit, amount: times(quantity.amount, 1e6) }
      : quantity,
  );
}

// "including 12 children", "12 of them", "12 of the 84", "among them two nurses", "the dead included four".
function isPart(words: readonly Lexeme[], { from, to, noun }: RawQuantity, before: readonly RawQuantity[]): boolean {
  if (
    OF_THEM.test(
      words
        .slice(to, to + 3)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return true;
  if (isInBrackets(words, from, before)) return true;
  // "At least 93 of them lost their lives": without a number for all of them it is the toll itself.
  if (noun?.ofThem) return before.some(({ kind }) => kind === 'count');
  // "23 of our fellow workers" takes them of no total.
  const ours =
    /^(?:our|my|your|his|her|their|its)$/u.test(words[to + 1]?.lower ?? '') && words[to + 2]?.kind !== 'number';
  if (noun?.partOf && words[to]?.lower === 'of') return !ours;
  // "2,421 were hurt, of whom 1,404 seriously"
  if (
    before.length > 0 &&
    words[from - 2]?.lower === 'of' &&
    /^(?:whom|them|these|those|which)$/u.test(words[from - 1]?.lower ?? '')
  )
    return true;
  return words
    .slice(Math.max(0, from - 4), from)
    .some(
      ({ lower }, index, lead) =>
        /^(?:including|include|includes|included|among)$/u.test(lower) &&
        !lead.slice(index).some(({ text }) => text === ','),
    );
}

// "20,000 people (18,000 in the march and 2,000 beside it)": what is counted again in brackets, one by one.
function isInBrackets(words: readonly Lexeme[], from: number, before: readonly RawQuantity[]): boolean {
  const open = words.slice(0, from).findLastIndex(({ text }) => text === '(' || text === ')');
  if (words[open]?.text !== '(') return false;
  const close = words.findIndex(({ text }, at) => at > from && text === ')');
  const numbers = words.slice(open, close).filter(({ kind }) => kind === 'number').length;
  const whole = before.findLast(({ to }) => to <= open);
  return close > 0 && numbers > 1 && whole?.kind === 'count' && open - (whole.noun?.to ?? whole.to) <= LONGEST_SITE;
}

/** Words between a total and its bracket: "20,000 people in the capital (". */
const LONGEST_SITE = 4;

const OF_THEM =
  /^(?:de (?:ellos|ellas|los cuales|las cuales)|d'entre (?:eux|elles)|dont |davon|von ihnen|di (?:loro|cui)|dei quali|delle quali|deles|delas|d[oa]s quais)/u;

// Where the counted noun is left out, the roles of people say that people are counted.
function unitOf({ kind, unit, noun }: RawQuantity, role: Role | null): string | null {
  if (unit !== null || kind === 'date' || noun === null) return unit;
  return role !== null && OF_PEOPLE.has(role) && /^(?:count|fraction|ratio)$/u.test(kind) ? 'person' : null;
}
