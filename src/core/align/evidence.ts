import type { Steps } from '../contract/jobs';
import type { Segment, Source } from '../contract/source';
import { calendarOf, type Calendar } from '../facts/calendar';
import type { Readings } from '../facts/read-sentences';
import { normalise } from '../text/normalise';
import { Transliterations } from '../text/transliteration';
import { ALIASES, type AliasTable } from './aliases';
import { primaryLanguage } from './languages';
import { MentionReader, type Mention } from './mentions';
import { numberKey, numberWords } from './number-keys';
import { distinctTerms, passageKind, type Passage, type Passages } from './passages';
import { nameVariants } from './name-variants';
import { flatNearTerms } from './near-terms';
import { isSlight } from './slight';
import { tollReader } from './tolls';
import { Weigher } from './vocabulary';

/** Passages read between two progress steps. */
const PASSAGES_A_STEP = 16;
/** How much a shared name says, on the scale of `Vocabulary.rarities`. */
const NAME_RARITY = 0.8;
/** How much a shared name, number, month or weekday says, by the first letter of its key. */
const RARITY: Readonly<Record<string, number>> = { w: NAME_RARITY, n: 0.65, m: 0.5, d: 0.5 };
/** Names, numbers and dates for each word that is no stop word in news of languages with capitals (160 reports). */
const NAMES_PER_WORD = 0.25;
/** Shorter parts of hyphenated names are particles: al-, el-, bin. */
const LEAST_PART = 3;
/** Passages in which words stand together each time that make them one name and no chance. */
const LEAST_TOGETHER = 3;
/** Characters behind a number looked at for what it measures. */
const LETTERS_OF_UNIT = 16;
/** Characters of a text looked at to tell its script. */
const LETTERS_OF_SCRIPT = 2000;

/**
 * The passages of sources in different languages, with nothing but what reads alike in all of them: names, numbers and
 * dates. Names compare by their letters without diacritics, and nearly equal spellings are near; a word of Arabic or
 * Cyrillic script is a name where a text in Latin script has it in its letters.
 */
export function* readEvidence(
  sources: readonly Source[],
  positions: readonly number[],
  aliases: AliasTable = ALIASES,
  readings?: Readings,
): Steps<Passages> {
  const keys = new Map<string, number>();
  const rarities: number[] = [];
  const names = new Map<string, number>();
  const termsOf = (mention: Mention, reading: Reading, behind: string): readonly number[] =>
    keysOf(mention, reading, behind).map((key) => {
      let term = keys.get(key);
      if (term === undefined) {
        term = rarities.length;
        keys.set(key, term);
        rarities.push(RARITY[key[0] ?? ''] ?? 0);
        if (key.startsWith('w')) names.set(key, term);
      }
      return term;
    });
  /** Terms that nothing shares for the names that must be among so many words and cannot be told from them. */
  const withUnseen = (terms: Int32Array, wordCount: number): Int32Array => {
    const missing = Math.max(0, Math.round(NAMES_PER_WORD * wordCount) - terms.length);
    const unseen = Int32Array.from({ length: missing }, () => rarities.push(NAME_RARITY) - 1);
    return missing === 0 ? terms : Int32Array.of(...terms, ...unseen);
  };
  const weigher = new Weigher();
  const bySource = new Map<number, readonly Passage[]>();
  const read = new Map<Segment, readonly Mention[]>();
  const abroad = yield* latinNames(sources, positions, aliases, read);
  let done = 0;
  for (const position of positions) {
    const source = sources[position];
    if (source === undefined) continue;
    const language = primaryLanguage(source.meta.language);
    const reading: Reading = {
      language,
      aliases,
      numbers: numberWords(language),
      calendar: calendarOf(language),
      abroad,
    };
    const reader = new MentionReader(source, language, aliases);
    const list: Passage[] = [];
    const tollsIn = tollReader(source, readings?.of(source));
    for (const segment of source.segments) {
      if (done++ % PASSAGES_A_STEP === 0) yield { stage: 'matching', done, total: 0 };
      const kind = passageKind(segment.kind);
      if (kind === null) continue;
      const uses: number[] = [];
      const mentions = read.get(segment) ?? reader.read(segment);
      const line = mentions.map(({ text }) => text);
      for (const mention of mentions) {
        const behind = source.text.slice(mention.end, Math.min(segment.end, mention.end + LETTERS_OF_UNIT));
        for (const term of termsOf(mention, reading, behind)) uses.push(mention.start, mention.end, term);
      }
      const found = distinctTerms(uses);
      const terms = isCased(line) ? found : withUnseen(found, line.length);
      if (kind === 'text') weigher.count(terms);
      const grams = { grams: new Int32Array(), gramWeights: new Float32Array() };
      const slight =
        kind === 'text' &&
        isSlight(source.text.slice(segment.start, segment.end), line, segment.kind, reading.calendar);
      list.push({
        source: position,
        segment: segment.index,
        kind,
        slight,
        uses: new Int32Array(uses),
        terms,
        tolls: tollsIn(segment),
        claim: null,
        ...grams,
      });
    }
    bySource.set(position, list);
  }
  const rarity = Float64Array.from(rarities);
  return {
    languages: 'different',
    bySource,
    gramCount: 0,
    rarities: rarity,
    weights: sharedOut(weigher.weights(rarity), bySource),
    near: flatNearTerms(nameVariants(names, rarities.length)),
  };
}

/**
 * Words that always stand together, such as those of a town's name, are one piece of evidence: each weighs its part of the
 * heaviest.
 */
function sharedOut(weights: Float64Array, bySource: ReadonlyMap<number, readonly Passage[]>): Float64Array {
  const holders = new Map<number, number[]>();
  let passage = 0;
  for (const list of bySource.values()) {
    for (const { terms } of list) {
      for (const term of terms) pushTo(holders, term, passage);
      passage++;
    }
  }
  const together = new Map<string, number[]>();
  for (const [term, list] of holders) {
    if (list.length >= LEAST_TOGETHER) pushTo(together, list.join(' '), term);
  }
  for (const terms of together.values()) {
    for (const term of terms) weights[term] = (weights[term] ?? 0) / terms.length;
  }
  return weights;
}

function pushTo<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** What is needed to read the names, numbers and dates of a language. */
interface Reading {
  readonly language: string;
  readonly aliases: AliasTable;
  readonly numbers: ReadonlyMap<string, string>;
  readonly calendar: Calendar;
  readonly abroad: Transliterations;
}

/**
 * The names of the sources in Latin script, to be found in the letters of other scripts; none where all are in Latin. What
 * was read for them is put into `read`.
 */
function* latinNames(
  sources: readonly Source[],
  positions: readonly number[],
  aliases: AliasTable,
  read: Map<Segment, readonly Mention[]>,
): Steps<Transliterations> {
  const found: string[] = [];
  const texts = positions.flatMap((position) => sources[position] ?? []);
  const latin = texts.filter(({ text }) => isLatin(text));
  for (const source of latin.length < texts.length ? latin : []) {
    const reader = new MentionReader(source, primaryLanguage(source.meta.language), aliases);
    for (const [at, segment] of source.segments.entries()) {
      if (at % PASSAGES_A_STEP === 0) yield { stage: 'matching', done: 0, total: 0 };
      if (passageKind(segment.kind) === null) continue;
      const mentions = reader.read(segment);
      read.set(segment, mentions);
      for (const { kind, text } of mentions) if (kind === 'name') found.push(...nameParts(text));
    }
  }
  return new Transliterations(found);
}

/** True for words of a script that has capitals, or too few to tell. */
function isCased(line: readonly string[]): boolean {
  return line.every((word) => !/^\p{Lo}/u.test(word));
}

/** True for a text whose first letters are mostly Latin. */
function isLatin(text: string): boolean {
  const letters = text.slice(0, LETTERS_OF_SCRIPT).match(/\p{L}/gu) ?? [];
  return 2 * letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length > letters.length;
}

/** Keys that are the same in all languages, with a letter for their kind in front; `behind` is what follows in the text. */
function keysOf(
  { kind, text }: Mention,
  { language, aliases, numbers, calendar, abroad }: Reading,
  behind: string,
): readonly string[] {
  const word = text.toLowerCase().replace(/['’]s$/u, '');
  const name = kind === 'term' || kind === 'name' ? abroad.nameOf(text) : null;
  if (name !== null) return nameKeys(name, aliases);
  switch (kind) {
    case 'term':
      // All German nouns have a capital; those that are no names have no like in other languages.
      return language === 'de' && /^\p{Lu}/u.test(text) ? nameKeys(text, aliases) : [];
    case 'name':
      return nameKeys(text, aliases);
    case 'figure':
      return [`n${numbers.get(word) ?? numberKey(text)}${measureOf(behind)}`];
    case 'date': {
      const weekday = calendar.weekdays.get(word);
      const month = calendar.months.get(word);
      if (weekday !== undefined) return [`d${String(weekday)}`];
      return [month === undefined ? `n${numberKey(text)}` : `m${String(month)}`];
    }
  }
}

/** What a number measures where the words behind it say so: five metres are no five o'clock and no five people. */
function measureOf(behind: string): string {
  return MEASURES.find(([, pattern]) => pattern.test(behind))?.[0] ?? '';
}

const MEASURES: readonly (readonly [string, RegExp])[] = [
  ['h', /^\s?(?:[ap]\.?\s?m\b|h(?:\s?\d\d)?\b|uhr\b|o['’]clock)/iu],
  [
    'm',
    /^\s?-?(?:k?m\b|(?:kilo)?m[eè]t(?:er|re|ro|ri)[ns]*\b|(?:chilo|kiló|quilô)?metr[io]s?\b|miles?\b|(?:کیلو|كيلو)?متر)/iu,
  ],
  ['%', /^\s?(?:%|per\s?cent|pour cent|por ciento|por cento|per cento|prozent|درصد|في المئة|بالمئة)/iu],
];

function nameKeys(name: string, { aliasOf }: AliasTable): readonly string[] {
  const thing = aliasOf(name);
  if (thing !== null) return [`w${thing}`];
  return nameParts(name).map((part) => `w${part}`);
}

/** The words of a name, folded, without particles. */
function nameParts(name: string): readonly string[] {
  return normalise(name.replace(/['’]s$/u, ''))
    .split('-')
    .filter((part) => part.length >= LEAST_PART);
}
