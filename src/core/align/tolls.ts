import type { Segment, Source, Span } from '../contract/source';
import { calendarOf, isEnglish, parseDay, type Calendar } from '../facts/calendar';
import { withPairs, type Candidates } from './candidates';
import type { Passage } from './passages';
import { quantityReader } from '../facts/extract';
import { mayNumber } from '../facts/number-words';
import { segmentReader } from '../facts/read-sentences';

/** A number of people who were killed or hurt or are missing, at its place in the source's text. */
export interface Toll extends Span {
  readonly role: string;
  readonly least: number;
  readonly most: number;
  /** Null where the language is not read for places. */
  readonly setting: Setting | null;
}

/** Where a toll is told of, and what else its source tells of; lower case. */
export interface Setting {
  /** Names behind "in", "near" and the like in the toll's paragraph; empty where it names no place. */
  readonly places: readonly string[];
  /** The whole text of the source. */
  readonly text: string;
}

/** Tolls of one event differ while bodies are counted, mostly by less; those of different events mostly by more. */
const MOST_APART = 2;
const ROLES: ReadonlySet<string> = new Set(['killed', 'injured', 'missing']);
/** Nobody counts one person as a toll: "a leader was killed" is an event of its own. */
const LEAST = 2;

/** English paragraphs without one cannot begin to tell of a toll, unless the one before did. */
const SUFFERED =
  /(?<!s)kill|\b(?:dead|die[sd]?|dying|tolls?|hurt|lives|missing|slain|bod(?:y|ies)|burn|shot)|death|injur|wound|martyr|fatal|perish|massacr|casualt|murder|drown|unaccounted|victim|succumb|crush|loss(?:es)? of/giu;

/** Pairs of tolls that are looked at; a chronicle with more has words to go by. */
const MOST_PAIRS = 10_000;

const YEAR = /\b(?:1[5-9]|20)\d\d\b/gu;
/** "The worst since 1979" dates something else than what the sentence is about, unless it goes on with that. */
const SINCE_YEAR = /\bsince (?:\p{L}+ )?\d{4}\b(?!,? when)/giu;

const THAT_YEAR = /\b(?:that|the same) year\b/iu;

const IN = /\b(?:in|at|near|across|outside|around|throughout) (?<place>[^.,;:()—–]{3,60})/gu;
const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

function placesIn(passage: string): readonly string[] {
  return Array.from(passage.matchAll(IN), ({ groups }) => groups?.place?.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? [])
    .flat()
    .map((name) => name.toLowerCase().replace(/['’]s$/u, ''))
    .filter((name) => !TIME.test(name));
}

/** Characters between a number and what befell those it counts: some twenty words. */
const REACH = 120;

// Reading numbers with their roles costs far more than seeing that none stands near a word of harm.
function mayTellToll(passage: string): boolean {
  SUFFERED.lastIndex = 0;
  for (let found = SUFFERED.exec(passage); found !== null; found = SUFFERED.exec(passage)) {
    const from = Math.max(0, found.index - REACH);
    if (mayNumber(passage.slice(from, SUFFERED.lastIndex + REACH))) return true;
  }
  return false;
}

/** Reads the tolls of a source's segments, given in text order; those of earlier years are left out. */
export function tollReader(source: Source, sentencesIn = segmentReader(source)): (segment: Segment) => readonly Toll[] {
  const { text, meta } = source;
  const english = isEnglish(meta.language);
  const quantitiesIn = quantityReader(source);
  const latest = Math.max(...yearsIn(text), ...yearsIn(meta.published ?? ''));
  const calendar = calendarOf(meta.language);
  const months = monthsOfNow(source, calendar);
  const isOfNow = ({ start, end }: Span, passage: string): boolean => {
    const sentence = text.slice(start, end).replace(SINCE_YEAR, '');
    // "At least 40 were killed in a hall in November": told in August, of another year without naming it.
    const told = monthsIn(sentence, calendar);
    if (months.size > 0 && told.length > 0 && !told.some((month) => months.has(month))) return false;
    const years = yearsIn(THAT_YEAR.test(sentence) ? passage : sentence);
    return years.length === 0 || years.includes(latest);
  };
  const lower = text.toLowerCase();
  let told = false;
  return (segment) => {
    const passage = text.slice(segment.start, segment.end);
    // "Twelve more were still in hospital": what was told goes on in the next paragraph.
    const worth = english ? (told ? mayNumber(passage) : mayTellToll(passage)) : /\p{Nd}/u.test(passage);
    const tolls = !worth
      ? []
      : quantitiesIn(segment, sentencesIn(segment)).flatMap((found) => {
          const { role, min, max, start, end } = found;
          const [least, most] = [min ?? max ?? 0, max ?? min ?? 0];
          if (role === null || !ROLES.has(role) || found.kind !== 'count' || least < LEAST) return [];
          // "Several" could be anybody's toll.
          if (english && !mayNumber(found.text)) return [];
          if (found.part || found.negated || !isOfNow(found.sentence, passage)) return [];
          return [{ role, least, most, start, end }];
        });
    told = tolls.length > 0;
    const setting = english && told ? { places: placesIn(passage), text: lower } : null;
    return tolls.map((toll) => ({ ...toll, setting }));
  };
}

/** Behind a preposition, "last" or the number of a day: "may" and "mars" are no months elsewhere. */
const MONTH =
  /(?:^|[^\p{L}\p{N}])(?:\p{Nd}{1,2}\.?|in|last|this|of|since|early|late|mid|en|de|du|im|em|a|ad|di|le|fin|début)[\s-](?:(?:de|early|late|mid)[\s-])?(?<month>\p{L}{3,})/giu;

function monthsIn(text: string, { months }: Calendar): readonly number[] {
  return Array.from(text.matchAll(MONTH), ({ groups }) => months.get((groups?.month ?? '').toLowerCase()) ?? 0).filter(
    (month) => month > 0,
  );
}

// The months around the publication and those that the title and the opening name; a trial looks back on its event.
function monthsOfNow({ text, meta, segments }: Source, calendar: Calendar): ReadonlySet<number> {
  const published = parseDay(meta.published)?.month ?? null;
  const around = published === null ? [] : [11, 12, 13].map((shift) => ((published - 1 + shift) % 12) + 1);
  const opening = segments.findIndex(({ kind }) => kind === 'body');
  const named = segments.slice(0, opening + 1).flatMap(({ start, end }) => monthsIn(text.slice(start, end), calendar));
  return new Set([...around, ...named]);
}

/** The years a text names in digits. */
export function yearsIn(text: string): readonly number[] {
  return Array.from(text.matchAll(YEAR), ([year]) => Number(year));
}

/** The candidates and the pairs of passages that tell a same toll, which may share no word. */
export function withTolls(candidates: Candidates, as: readonly Passage[], bs: readonly Passage[]): Candidates {
  const tellers = (list: readonly Passage[]): number[] => [...list.keys()].filter((at) => list[at]?.tolls.length !== 0);
  const [left, right] = [tellers(as), tellers(bs)];
  if (left.length === 0 || right.length === 0 || left.length * right.length > MOST_PAIRS) return candidates;
  const pairs = new Set<number>();
  for (const a of left) {
    for (const b of right) {
      if (sameToll(as[a]?.tolls ?? [], bs[b]?.tolls ?? []) !== null) pairs.add(a * bs.length + b);
    }
  }
  return withPairs(candidates, pairs, bs.length);
}

/** Tolls of two passages that can be counts of the same people; null where there are none. */
export function sameToll(as: readonly Toll[], bs: readonly Toll[]): readonly [Toll, Toll] | null {
  for (const a of as) {
    for (const b of bs) {
      const apart = Math.max(a.least, b.least) / Math.min(a.most, b.most);
      if (a.role === b.role && apart <= MOST_APART && !isElsewhere(a, b) && !isElsewhere(b, a)) return [a, b];
    }
  }
  return null;
}

// The floods in Basara that a newsletter tells of below the bombing are not told of by a report that never names Basara.
function isElsewhere({ setting }: Toll, other: Toll): boolean {
  if (setting === null || other.setting === null || setting.places.length === 0) return false;
  const { text } = other.setting;
  return !setting.places.some((place) => text.includes(place));
}
