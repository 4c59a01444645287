import type { Steps } from '../contract/jobs';
import type { Source } from '../contract/source';
import { calendarOf, type Calendar } from '../facts/calendar';
import type { Readings } from '../facts/read-sentences';
import { normalise } from '../text/normalise';
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
/**
 * How much a shared name, number, month or weekday says, on the scale of `Vocabulary.rarities`, by the first letter of
 * its key.
 */
const RARITY: Readonly<Record<string, number>> = { w: 0.8, n: 0.65, m: 0.5, d: 0.5 };
/** Shorter parts of hyphenated names are particles: al-, el-, bin. */
const LEAST_PART = 3;

/**
 * The passages of sources in different languages, with nothing but what reads alike in all of them: names, numbers and
 * dates. Names compare by their letters without diacritics, and nearly equal spellings are near; names in different
 * scripts do not meet.
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
  const termsOf = (mention: Mention, reading: Reading): readonly number[] =>
    keysOf(mention, reading).map((key) => {
      let term = keys.get(key);
      if (term === undefined) {
        term = rarities.length;
        keys.set(key, term);
        rarities.push(RARITY[key[0] ?? ''] ?? 0);
        if (key.startsWith('w')) names.set(key, term);
      }
      return term;
    });
  const weigher = new Weigher();
  const bySource = new Map<number, readonly Passage[]>();
  let done = 0;
  for (const position of positions) {
    const source = sources[position];
    if (source === undefined) continue;
    const language = primaryLanguage(source.meta.language);
    const reading: Reading = { language, aliases, numbers: numberWords(language), calendar: calendarOf(language) };
    const reader = new MentionReader(source, language, aliases);
    const list: Passage[] = [];
    const tollsIn = tollReader(source, readings?.of(source));
    for (const segment of source.segments) {
      if (done++ % PASSAGES_A_STEP === 0) yield { stage: 'matching', done, total: 0 };
      const kind = passageKind(segment.kind);
      if (kind === null) continue;
      const uses: number[] = [];
      const mentions = reader.read(segment);
      const line = mentions.map(({ text }) => text);
      for (const mention of mentions) {
        for (const term of termsOf(mention, reading)) uses.push(mention.start, mention.end, term);
      }
      const terms = distinctTerms(uses);
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
    weights: weigher.weights(rarity),
    near: flatNearTerms(nameVariants(names, rarities.length)),
  };
}

/** What is needed to read the names, numbers and dates of a language. */
interface Reading {
  readonly language: string;
  readonly aliases: AliasTable;
  readonly numbers: ReadonlyMap<string, string>;
  readonly calendar: Calendar;
}

/** Keys that are the same in all languages, with a letter for their kind in front. */
function keysOf({ kind, text }: Mention, { language, aliases, numbers, calendar }: Reading): readonly string[] {
  const word = text.toLowerCase().replace(/['’]s$/u, '');
  switch (kind) {
    case 'term':
      // All German nouns have a capital; those that are no names have no like in other languages.
      return language === 'de' && /^\p{Lu}/u.test(text) ? nameKeys(text, aliases) : [];
    case 'name':
      return nameKeys(text, aliases);
    case 'figure':
      return [`n${numbers.get(word) ?? numberKey(text)}`];
    case 'date': {
      const weekday = calendar.weekdays.get(word);
      const month = calendar.months.get(word);
      if (weekday !== undefined) return [`d${String(weekday)}`];
      return [month === undefined ? `n${numberKey(text)}` : `m${String(month)}`];
    }
  }
}

function nameKeys(name: string, { aliasOf }: AliasTable): readonly string[] {
  const thing = aliasOf(name);
  if (thing !== null) return [`w${thing}`];
  return normalise(name.replace(/['’]s$/u, ''))
    .split('-')
    .filter((part) => part.length >= LEAST_PART)
    .map((part) => `w${part}`);
}
