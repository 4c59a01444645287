import type { NameKind, Passage } from '../contract/facts';
import type { Segment, Source } from '../contract/source';
import { normalise } from '../text/normalise';
import { isPlain } from '../text/plain';
import { primary } from '../text/locale';
import { calendarOf } from './calendar';
import type { Lexeme } from './lexemes';
import {
  isCertain,
  isDemonym,
  isOrigin,
  isOriginWord,
  isPairOfOrigins,
  isPeopleWord,
  isPersonNoun,
  kindOf,
} from './name-kinds';
import { isCapital } from './name-joints';
import { behindTitles, opensName, opensSentence, runEnd } from './name-runs';
import { partsOfRun } from './name-splits';
import { withoutElision } from './name-elision';
import { easternReader, isEastern } from './eastern-names';
import { isRussianAdjective } from './name-offices-abroad';
import { datelineEnd } from './name-dates';
import { doubtOf, SURE, type Doubt } from './name-doubt';
import { GIVEN_NAME_WORDS } from './given-names';
import { houseNames } from './house-names';
import { KNOWN_ORGANISATIONS, NO_ACRONYMS, NO_NAME_ALONE, ORGANISATIONS, PARTICLES, PORTFOLIOS } from './name-words';
import { isAlias, isKinOnly, withoutSort } from './name-signs';
import { isTitleCase } from './not-counted';
import { KNOWN_PLACES } from './place-names';
import type { ReadSentence } from './read-sentences';
import type { Regions } from './region-names';

/** A name in a text. */
export interface NameMention extends Passage {
  /** A single capital at a sentence's start: a name only if the case has it inside a sentence somewhere. */
  readonly unsure: boolean;
  /** As written, title included. */
  readonly text: string;
  /** The name without its title, as written. */
  readonly bare: string;
  /** The folded words of the name that tell it apart, without titles and particles, never empty. */
  readonly words: readonly string[];
  readonly kind: NameKind;
  /** Something beside the name leaves no doubt about its kind. */
  readonly certain: boolean;
  /** What the tables call it, where its own letters do not tell them; null elsewhere. */
  readonly thing?: string | null;
  /** Named only to say whose relative somebody is: "the son of the guerrilla leader Nadir Sharzad". */
  readonly aside: boolean;
}

/** A name as it was read, before the case is known as a whole. */
export interface NameReading extends NameMention {
  /** The same without its first word, where that may be no part of the name; null elsewhere. */
  readonly rest: NameMention | null;
  /** Its first word stands behind "of" or "in", so that it may be a place of its own: "the mayor of Orvale Nolvi Drasik". */
  readonly ofPlace: boolean;
}

/**
 * Finds the names of a source's segments, given with their sentences, in reading order: told by capital letters, headlines in
 * title case left out.
 */
export function nameReader(
  source: Source,
  index: number,
  regions: Regions,
): (segment: Segment, sentences: readonly ReadSentence[]) => readonly NameReading[] {
  const { language } = source.meta;
  const plain = smallWords(source.text);
  const { months, weekdays } = calendarOf(language);
  const house = houseNames(source, regions);
  if (isEastern(primary(language))) return easternNames(source, index, regions);
  return (segment, sentences) =>
    sentences.flatMap(({ start, lexemes }) =>
      headlineParts(withoutElision(lexemes, language), segment)
        .flatMap((part) => inSentence(part, language, plain, regions))
        .filter(({ from, to }) => from !== to || !(months.has(from.lower) || weekdays.has(from.lower)))
        .map((found) => (HEADLINES.test(segment.kind) && isShout(found, regions) ? { ...found, unsure: true } : found))
        .map((name) => place(name, source, index, segment, start))
        .filter(({ bare }) => !house.has(normalise(bare)) && !(isByline(segment, source) && isOnce(bare, source)))
        .filter(({ start: at }) => !ADDRESS.test(/\S*$/u.exec(source.text.slice(Math.max(0, at - 60), at))?.[0] ?? '')),
    );
}

function easternNames(
  source: Source,
  index: number,
  regions: Regions,
): (segment: Segment, sentences: readonly ReadSentence[]) => readonly NameReading[] {
  const namesIn = easternReader(source.text, primary(source.meta.language), regions);
  return (segment, sentences) =>
    sentences.flatMap(({ start, lexemes }) =>
      namesIn(lexemes).map(({ thing, ...name }) => ({
        ...place({ ...name, ...SURE, certain: true, aside: false }, source, index, segment, start),
        thing,
      })),
    );
}

/** What stands before a word that is a part of an address on the web. */
const ADDRESS = /^(?:https?:|www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)+\/)/u;

/** Paragraphs of a report's head, in which its author stands on a line of his own. */
const HEAD = 6;
const BYLINE_SHAPE =
  /^(?:(?:By|Par|Por|Von|Di|De|Text|Story) )?(\p{Lu}[\p{L}'’-]+)(?: (?:\p{Lu}\.?|\p{Lu}[\p{L}'’-]+|de|al|el|van|von|bin|da)){1,3}(?: ?(?:,|&|;|\||\band\b|\bet\b|\by\b|\bund\b) ?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3})*(?:,? ?\p{Lu}{2,5})?$/u;

// "Nolvi Drasik, Ida Brenn" on a line below the headline, which wrote the report and are not in it.
function isByline({ index, kind, start, end }: Segment, { text }: Source): boolean {
  if (index === 0 || index > HEAD || kind === 'list' || end - start > LONGEST_BYLINE) return false;
  const [, given] = BYLINE_SHAPE.exec(text.slice(start, end).trim()) ?? [];
  return given !== undefined && GIVEN_NAME_WORDS.has(normalise(given));
}

/** Characters of the longest line of authors. */
const LONGEST_BYLINE = 80;

function isOnce(name: string, { text }: Source): boolean {
  return text.indexOf(name) === text.lastIndexOf(name);
}

// "“All is gone”: Survivors Tell of a Night": what stands behind the colon is in title case by itself.
function headlineParts(all: readonly Lexeme[], { kind }: Segment): readonly (readonly Lexeme[])[] {
  const colon = HEADLINES.test(kind) ? all.findIndex(({ text }) => text === ':') : -1;
  return colon < 0 ? [all] : [all.slice(0, colon + 1), all.slice(colon + 1)];
}

const HEADLINES = /^(?:title|heading)$/u;
/** Letters from which on a word in capitals is emphasis in a headline more often than an acronym. */
const LEAST_SHOUT = 4;

// "BLIND in the fog", "BERTO BANNED": capitals that make no name, unless the case has it elsewhere.
function isShout({ from, to, words }: Found, regions: Regions): boolean {
  const spelling = words.join(' ');
  if (KNOWN_PLACES.has(spelling) || regions.has(spelling) || KNOWN_ORGANISATIONS.has(spelling)) return false;
  return [from, to].every(({ text }) => /^\p{Lu}+$/u.test(text)) && spelling.length >= LEAST_SHOUT;
}

const SMALL = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu;
const PLAIN_SMALL = /(?<![A-Za-z])[a-z][A-Za-z]*/g;

/** The words of a text that open with a small letter. No word reaches over the end of a line. */
function smallWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of text.split('\n'))
    for (const word of line.match(isPlain(line) ? PLAIN_SMALL : SMALL) ?? []) found.add(word);
  return found;
}

interface Found extends Doubt {
  readonly from: Lexeme;
  readonly bareFrom: Lexeme;
  readonly to: Lexeme;
  readonly words: readonly string[];
  readonly kind: NameKind;
  readonly certain: boolean;
  readonly aside: boolean;
}

function place(
  { from, bareFrom, to, words, kind, certain, aside, unsure, rest, ofPlace }: Found,
  source: Source,
  index: number,
  segment: Segment,
  base: number,
): NameReading {
  const mention = (first: Lexeme, bare: Lexeme, own: readonly string[]): NameMention => ({
    source: index,
    segment: segment.index,
    unsure,
    start: base + first.start,
    end: base + to.end,
    text: source.text.slice(base + first.start, base + to.end),
    bare: source.text.slice(base + bare.start, base + to.end),
    words: own,
    kind,
    certain,
    aside,
  });
  return {
    ...mention(from, bareFrom, words),
    rest: rest && withoutPerson(mention(rest.from, rest.from, rest.words)),
    ofPlace,
  };
}

function inSentence(
  all: readonly Lexeme[],
  language: string,
  plain: ReadonlySet<string>,
  regions: Regions,
): readonly Found[] {
  if (isTitleCase(all) || isKicker(all)) return [];
  const found: Found[] = [];
  const dateline = datelineEnd(all);
  for (let at = 0; at < all.length; at += 1) {
    if (!opensName(all, at, plain, language)) continue;
    const run = runEnd(all, at, language);
    const end = at < dateline ? Math.min(run, dateline) : run;
    for (const { from, to, office, isPerson } of partsOfRun(all, at, end, language, regions)) {
      const name = nameOf(all, from, to, office, regions);
      if (!name) continue;
      const sure = { ...name, ...(isPerson ? { kind: 'person' as const, certain: true } : {}), ...SURE };
      if (from !== at) found.push(sure);
      else if (at < dateline && !all.slice(0, at).some(({ text }) => text === '('))
        found.push({ ...sure, kind: 'place', certain: true });
      else found.push({ ...name, ...doubtOf(all, at, to, name, language, plain, at === dateline) });
    }
    at = end - 1;
  }
  return found;
}

// "Bomb Blasts Kill Nearly 100 At Ceremony.": a headline inside a paragraph, told by its small words in capitals.
function isKicker(all: readonly Lexeme[]): boolean {
  const words = all.filter(({ kind }) => kind === 'word');
  return words.length > 4 && words.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= words.length * 0.9;
}

// One word that is left of two is no sign of a person.
function withoutPerson(mention: NameMention): NameMention {
  return mention.kind === 'person' && mention.words.length === 1
    ? { ...mention, kind: 'other', certain: false }
    : mention;
}

function nameOf(
  all: readonly Lexeme[],
  from: number,
  to: number,
  office: string | null,
  regions: Regions,
): Omit<Found, keyof Doubt> | null {
  const bare = behindTitles(all, from, to);
  // A title alone names an office, not somebody: "the Supreme Leader".
  const [first, bareFrom, last] = [all[from], all[bare], all[to - 1]];
  if (!first || !bareFrom || !last || bare >= to) return null;
  if (bare === from && (isPairOfOrigins(all, from, to) || isNumbered(all, from, to))) return null;
  if (to - bare === 1 && (NO_ACRONYMS.has(bareFrom.text) || isRussianAdjective(bareFrom, all[to]))) return null;
  const spoken = spokenWords(all, bare, to);
  const compared = asCompared(
    spoken,
    all.slice(bare, to).some(({ lower }) => lower === 'of'),
  );
  // Who goes by a name of one word shares it with many, and is none of them.
  const words =
    bare === from && compared.length === 1 && isAlias(all, from) ? [`${compared[0] ?? ''} alias`] : compared;
  if (words.length === 0) return null;
  const known = KNOWN_PLACES.has(words.join(' ')) || regions.has(words.join(' '));
  if (
    words.length === 1 &&
    bare === from &&
    !known &&
    (isOrigin(bareFrom, all[to]) ||
      (all[to]?.text === '-' && all[to].glued && isOriginWord(bareFrom.lower)) ||
      (office !== null && isOriginWord(bareFrom.lower)))
  )
    return null;
  if (BYLINE.test(words.join(' '))) return null;
  if (bare === from && (words.every((word) => NO_NAME_ALONE.has(word)) || isDemonym(words, regions))) return null;
  if (bare === from && isSortOfPeople(words, regions)) return null;
  const kind = kindOf(all, { from, bare, to, office }, words, regions);
  // "Widower Cyril Ament", "Rival Solvanto SA": what the sentence opens with says who it is.
  const described = isPersonNoun(first.lower) && kind !== 'organisation';
  const opener = described || /^(?:rival|fellow)$/u.test(first.lower);
  if (opener && bare === from && to - from > 2 && opensSentence(all, from) && isCapital(all[from + 1])) {
    const named = GIVEN_NAME_WORDS.has(first.lower) ? null : nameOf(all, from + 1, to, office, regions);
    if (named) return described ? { ...named, kind: 'person', certain: true } : named;
  }
  return {
    // "Orvalian Supreme Leader Ali Kadeh": where he is from is no title.
    from:
      bare > from + 1 && kind === 'person' && isDemonym([normalise(first.text)], regions)
        ? (all[from + 1] ?? first)
        : first,
    bareFrom,
    to: last,
    words,
    kind,
    certain: isCertain(all, { from, bare, to, office }, kind),
    aside: isKinOnly(all, from),
  };
}

// The words of a name as they are compared, without particles; a number belongs to the letters before it ("MH17").
function spokenWords(all: readonly Lexeme[], from: number, to: number): readonly string[] {
  const spoken: string[] = [];
  for (const { kind, lower, text } of all.slice(from, to)) {
    if (kind === 'number') spoken.push((spoken.pop() ?? '') + text);
    else if (kind === 'word' && !PARTICLES.has(lower) && !/^(?:of|the|and|for|on)$/u.test(lower))
      spoken.push(normalise(text).replace(/['.]/gu, ''));
  }
  if (spoken[0] === 'st' && spoken.length > 1) spoken[0] = 'saint';
  if (spoken.at(-1) === 'corporation') spoken[spoken.length - 1] = 'corp';
  if (spoken.at(-1) === 'television' && spoken.length > 1) spoken[spoken.length - 1] = 'tv';
  return spoken.filter((word) => word.length > 1);
}

// "Gulf Arab", "Shocked Norwegians", "New Kessian Islamist": somebody of a people, and nobody's name.
function isSortOfPeople(words: readonly string[], regions: Regions): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 3) return false;
  // "Middle Eastern", "Haitian American", "Top Iranian"
  const origin = SIDES.test(first) || isDemonym([first], regions);
  if (words.length === 2 && origin && isPeopleWord(last)) return true;
  if (GIVEN_NAME_WORDS.has(first) && !isDemonym(words.slice(0, -1), regions)) return false;
  return PEOPLE.test(last) || (/[^s]s$/u.test(last) && isDemonym([last], regions));
}

const SIDES =
  /^(?:middle|north|south|east|west|latin|far|central|sub-saharan|top|senior|young|several|other|northern|southern|eastern|western|native|anti|pro|former|multiple|more|most|many|foreign|elderly|injured|dead|wounded)$/u;

const PEOPLE = /^(?:arab|islamist|muslim|kurd|sunni|shia|shiite|jew|zionist|palestinian|israeli)s?$/u;

/** Who wrote it, where nobody is named. */
const BYLINE =
  /^(?:(?:news|web|city|foreign|sports|business|online|night|national|international|digital) (?:desk|team|bureau)|(?:staff|special|our|agency) (?:reporter|correspondent|writer|report)s?|(?:news )?(?:agencies|correspondent|reporter)|po box)$/u;

// "City of Orvale" is Orvale, and "Maru Local Government Area" the LGA.
function asCompared(words: readonly string[], hasOf: boolean): readonly string[] {
  const own = words.length > 1 && /^(?:regione|provincia)$/u.test(words[0] ?? '') ? words.slice(1) : withoutSort(words);
  if (own.length < words.length) return own;
  if (words.length > 3 && words.slice(-3).join(' ') === 'local government area') return [...words.slice(0, -3), 'lga'];
  if (!hasOf) return words;
  return words.length === 2 && words[0] === 'city' ? words.slice(1) : ministryLast(words);
}

// "Ministry of Defence" is the Defence Ministry, and "Russian Ministry of Defence" the Russian one.
function ministryLast(words: readonly string[]): readonly string[] {
  const at = words.indexOf('ministry');
  if (at < 0 || at > 1 || !PORTFOLIOS.has(words[at + 1] ?? '')) return words;
  if (at === 1 && !isOriginWord(words[0] ?? '')) return words;
  return [...words.slice(0, at), ...words.slice(at + 1), 'ministry'];
}

// "the 33rd Front": which one of many, and no short form of a name.
function isNumbered(all: readonly Lexeme[], from: number, to: number): boolean {
  const before = all[from - 1];
  const numbered =
    before?.kind === 'number' || (/^(?:st|nd|rd|th)$/u.test(before?.lower ?? '') && before?.glued === true);
  return numbered && to - from === 1 && ORGANISATIONS.has(all[from]?.lower ?? '');
}
