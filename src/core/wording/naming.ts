import { ALIASES, type AliasTable } from '../align/aliases';
import { listedPlace } from '../align/place-lists';
import type { NameEntry, Passage } from '../contract/facts';
import type { Steps } from '../contract/jobs';
import type { Segment, Source, Span } from '../contract/source';
import type { NamingCell, NamingGroup, NamingTerm } from '../contract/wording';
import { isSameWord } from '../facts/name-likeness';
import { isSpellingOf } from '../facts/name-spelling';
import { primary } from '../text/locale';
import { normalise } from '../text/normalise';
import { phraseIndex } from '../text/phrase-index';
import { inSmall } from '../text/plain';
import { epithetSteps, referentOf, type Naming } from './epithets';
import { logOddsZ } from './log-odds';
import { NAMING_FIELDS, type NamingField } from './naming-fields';
import { isEnglish, type TermTest } from './word-lists';

/** A term while its places are gathered: how it was written, and where. */
interface Gathered {
  readonly texts: Map<string, number>;
  readonly places: Passage[];
}

/** Where a paragraph of a source speaks of other events than that of the case. */
export type AsideReader = (source: number, segment: Segment) => readonly Span[];

type Terms = Map<string, Gathered>;

interface Referent {
  readonly id: string;
  readonly label: string;
  readonly basis: NamingGroup['basis'];
  readonly rank: number;
  readonly terms: Terms;
}

/**
 * What each source calls the same thing: the dead, a state, a group, the event. A referent is in the table where at
 * least two sources speak of it and word it differently; people come before events, and within these the sharpest
 * contrast first. Words for the dead, for fighters and for events are gathered in English only.
 * @param sizes words of each source
 * @param asidesAt where a paragraph of a source speaks of other events than that of the case
 * @param aliases the names of one thing
 */
export function* namingSteps(
  sources: readonly Source[],
  names: readonly NameEntry[],
  isCharged: TermTest,
  sizes: readonly number[],
  asidesAt: AsideReader = () => [],
  aliases: AliasTable = ALIASES,
): Steps<readonly NamingGroup[]> {
  const epithets = yield* epithetSteps(sources, names, aliases);
  // What an epithet has of a word ("the Zionist regime") is told by the epithet, and by no field.
  // A word inside a name ("Government of National Unity") is told by the name.
  const taken = new Places([...epithets, ...names.flatMap(({ forms }) => forms.flatMap(({ places }) => places))]);
  const fields = yield* fieldSteps(sources, taken, asidesAt);
  const found: { readonly group: NamingGroup; readonly rank: number; readonly contrast: number }[] = [];
  const referents = [...fields, ...namedReferents(sources, names, epithets, aliases)];
  const languages = sources.map(({ meta }) => primary(meta.language));
  for (const [done, referent] of referents.entries()) {
    const group = groupOf(referent, sizes, (text, source) => isCharged(text, sources[source]?.meta.language ?? 'und'));
    const contrast = group ? contrastOf(group, languages) : 0;
    if (group && contrast > 0) found.push({ group, rank: referent.rank, contrast });
    if (done % REFERENTS_A_STEP === 0) yield { stage: 'wording', done, total: referents.length };
  }
  return found
    .toSorted((a, b) => a.rank - b.rank || b.contrast - a.contrast || (a.group.id < b.group.id ? -1 : 1))
    .map(({ group }) => group);
}

/** Referents grouped, and segments searched, between two steps. */
const REFERENTS_A_STEP = 10;
const SEGMENTS_A_STEP = 5;

/** A field with the pattern of its terms, which stand longest first, so that "terrorist attack" is no attack as well. */
interface TermField extends NamingField {
  readonly pattern: RegExp;
}

const FIELDS = NAMING_FIELDS.map((field): TermField => {
  const terms = field.terms.toSorted((a, b) => b.length - a.length);
  const any = terms.map((term) => `(${term})`).join('|');
  return { ...field, terms, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu') };
});
/** Most paragraphs have terms of few fields, and the patterns cost far more than asking which. */
const TERMS = phraseIndex(
  FIELDS.flatMap((field) => field.terms.map((term) => ({ field, pattern: new RegExp(term, 'u') }))),
  ({ pattern }) => pattern,
);

/** The terms of all fields, by field, in its order. */
function* fieldSteps(sources: readonly Source[], taken: Places, asidesAt: AsideReader): Steps<readonly Referent[]> {
  const found = FIELDS.map((field) => ({ field, terms: new Map<string, Gathered>() }));
  for (const [index, source] of sources.entries()) {
    if (!isEnglish(source.meta.language)) continue;
    for (const segment of source.segments) {
      if (segment.kind === 'furniture') continue;
      const text = source.text.slice(segment.start, segment.end);
      const held = new Set(TERMS.in(inSmall(text)).map(({ field }) => field));
      for (const { field, terms } of found) {
        if (!held.has(field) || field.near?.test(text) === false) continue;
        let known: readonly Span[] | null = null;
        const asides = (): readonly Span[] => (known ??= field.ofEvent === true ? asidesAt(index, segment) : []);
        for (const match of text.matchAll(field.pattern)) {
          const parts: readonly (string | undefined)[] = match.slice(1);
          const which = parts.findIndex((part) => part !== undefined);
          const start = segment.start + match.index;
          const place = { source: index, segment: segment.index, start, end: start + match[0].length };
          if (asides().some((aside) => aside.start < place.end && place.start < aside.end)) continue;
          if (taken.claim(place)) put(terms, field.terms[which] ?? '', match[0].toLowerCase(), place);
        }
      }
      if (segment.index % SEGMENTS_A_STEP === 0)
        yield { stage: 'wording', done: segment.index, total: source.segments.length };
    }
  }
  return found.map(({ field: { id, label, rank }, terms }) => ({
    id: `field:${id}`,
    label,
    basis: id === 'death' ? 'death' : 'field',
    rank,
    terms,
  }));
}

/** Places that belong to a term already, so that a word is told for one referent only. */
class Places {
  readonly #bySegment = new Map<string, Passage[]>();

  constructor(places: readonly Passage[]) {
    for (const place of places) this.claim(place);
  }

  /** Takes a place; false where it overlaps one that is taken. */
  claim(place: Passage): boolean {
    const key = segmentKey(place);
    const own = this.#bySegment.get(key) ?? [];
    this.#bySegment.set(key, own);
    if (own.some(({ start, end }) => start < place.end && place.start < end)) return false;
    own.push(place);
    return true;
  }
}

function put(terms: Terms, key: string, text: string, place: Passage): void {
  const term = terms.get(key) ?? { texts: new Map<string, number>(), places: [] };
  terms.set(key, term);
  term.texts.set(text, (term.texts.get(text) ?? 0) + 1);
  term.places.push(place);
}

/** The referents that have epithets in some source, or names that share no word. */
function namedReferents(
  sources: readonly Source[],
  names: readonly NameEntry[],
  found: readonly Naming[],
  aliases: AliasTable,
): readonly Referent[] {
  const english = new Set(sources.flatMap((source, index) => (isEnglish(source.meta.language) ? [index] : [])));
  const epithets = found.filter(({ source }) => english.has(source));
  const inSegment = new Map<string, Naming[]>();
  for (const epithet of epithets) {
    const key = segmentKey(epithet);
    inSegment.set(key, [...(inSegment.get(key) ?? []), epithet]);
  }
  const byReferent = new Map<string, Terms>();
  const termsOf = (referent: string): Terms => {
    const terms = byReferent.get(referent) ?? new Map<string, Gathered>();
    byReferent.set(referent, terms);
    return terms;
  };
  for (const { referent, text, ...place } of epithets) put(termsOf(referent), normalise(text), text, place);
  const judged = new Set(epithets.map(({ referent }) => referent));
  for (const entry of names) {
    const referent = referentOf(entry, aliases);
    for (const { text, places } of entry.forms) {
      for (const place of places) {
        // A name inside an epithet ("the regime of Israel") is told by the epithet.
        const here = inSegment.get(segmentKey(place)) ?? [];
        if (here.some(({ start, end }) => start <= place.start && end >= place.end)) continue;
        put(termsOf(referent), normalise(text).replace(/^the /u, ''), text, {
          source: place.source,
          segment: place.segment,
          start: place.start,
          end: place.end,
        });
      }
    }
  }
  return [...byReferent].map(([referent, terms]) => ({
    id: `name:${normalise(referent)}`,
    label: referent,
    basis: 'name',
    rank: judged.has(referent) ? 1 : 5,
    terms,
  }));
}

function segmentKey({ source, segment }: Passage): string {
  return `${String(source)} ${String(segment)}`;
}

function groupOf(
  { id, label, basis, terms }: Referent,
  sizes: readonly number[],
  isCharged: (text: string, source: number) => boolean,
): NamingGroup | null {
  const speaking = new Set([...terms.values()].flatMap(({ places }) => places.map(({ source }) => source)));
  if (terms.size < 2 || speaking.size < 2) return null;
  const listed = [...terms].map(([key, { texts, places }]): NamingTerm => {
    const text = [...texts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? key;
    return { text, charged: isCharged(text, places[0]?.source ?? 0), cells: cellsOf(places, sizes) };
  });
  return {
    id,
    label,
    basis,
    terms: listed.toSorted(
      (a, b) => b.cells.length - a.cells.length || countOf(b) - countOf(a) || (a.text < b.text ? -1 : 1),
    ),
  };
}

function cellsOf(places: readonly Passage[], sizes: readonly number[]): readonly NamingCell[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.flatMap((size, source): readonly NamingCell[] => {
    const own = places.filter((place) => place.source === source).toSorted((a, b) => a.start - b.start);
    if (own.length === 0) return [];
    const z = logOddsZ({
      here: own.length,
      hereWords: size,
      there: places.length - own.length,
      thereWords: all - size,
    });
    return [{ source, places: own, z: Math.round(z * 100) / 100 }];
  });
}

function countOf({ cells }: NamingTerm): number {
  return cells.reduce((sum, { places }) => sum + places.length, 0);
}

/**
 * How differently the sources word it: over all pairs that speak of the referent, the share of their uses that the
 * other has no use for. Names that only differ by a word more or less count as one.
 */
function contrastOf({ basis, terms }: NamingGroup, languages: readonly string[]): number {
  const uses = new Map<number, Map<string, number>>();
  const cores = basis === 'name' ? coresOf(terms, languages) : null;
  for (const { text, cells } of terms) {
    for (const { source, places } of cells) {
      const own = uses.get(source) ?? new Map<string, number>();
      uses.set(source, own);
      const key = cores?.get(text) ?? text;
      own.set(key, (own.get(key) ?? 0) + places.length);
    }
  }
  let sum = 0;
  const all = [...uses.values()];
  for (const [at, a] of all.entries()) {
    for (const b of all.slice(at + 1)) {
      const size = (use: ReadonlyMap<string, number>): number =>
        [...use.values()].reduce((total, count) => total + count, 0);
      const shared = [...a].reduce(
        (total, [key, count]) => total + Math.min(count / size(a), (b.get(key) ?? 0) / size(b)),
        0,
      );
      sum += 1 - shared;
    }
  }
  return Math.round(sum * 1000) / 1000;
}

/**
 * For each term of a name the one that stands for it: forms that only add words to one another, an abbreviation and what
 * it abbreviates, and a name with "Mr" before it say the same. A place in another language and a name in other letters
 * stand for one of the terms there, the commonest, and bring no two of them together.
 */
function coresOf(terms: readonly NamingTerm[], languages: readonly string[]): ReadonlyMap<string, string> {
  const forms = terms
    .map(({ text, cells }) => ({
      text,
      words: wordsOfName(text),
      place: listedPlace(text),
      spoken: new Set(cells.map(({ source }) => languages[source])),
      uses: cells.reduce((sum, { places }) => sum + places.length, 0),
    }))
    .toSorted((a, b) => b.uses - a.uses || a.words.length - b.words.length || (a.text < b.text ? -1 : 1));
  const cores = new Map(forms.map(({ text }) => [text, text]));
  const bring = (text: string, other: string): void => {
    const [gone, kept] = [cores.get(text), cores.get(other)];
    for (const [own, core] of cores) if (core === gone && kept !== undefined) cores.set(own, kept);
  };
  for (const a of forms) {
    for (const b of forms) if (a !== b && saysNoMore(a.words, b.words)) bring(a.text, b.text);
  }
  for (const [at, a] of forms.entries()) {
    // "Kiev" and "Kyiv" are two in one language, and "Kyiv" and "Kiew" one in two.
    const spokenWith = (text: string): ReadonlySet<string | undefined> =>
      new Set(forms.flatMap((form) => (cores.get(form.text) === cores.get(text) ? [...form.spoken] : [])));
    const own = spokenWith(a.text);
    const translated = forms.slice(0, at).find((b) => {
      const other = (a.place !== null && a.place === b.place) || EASTERN.test(a.text) !== EASTERN.test(b.text);
      return other && ![...spokenWith(b.text)].some((language) => own.has(language));
    });
    if (translated !== undefined) bring(a.text, translated.text);
  }
  return cores;
}

const EASTERN = /\p{Script=Arabic}/u;

function wordsOfName(name: string): readonly string[] {
  return normalise(name)
    .split(/[\s-]+/u)
    .map((word) => word.replaceAll("'", ''))
    .filter((word) => !PLAIN_TITLE.test(word));
}

/** Titles that tell an office or a rank and no opinion. */
const PLAIN_TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|gen\.?|general|maj\.?|major|lt\.?|lieutenant|col\.?|colonel|brig\.?|brigadier|capt\.?|captain|adm\.?|admiral|president|prime|minister|premier|foreign|interior|defen[cs]e|finance|justice|health|senator|sen\.?|governor|gov\.?|mayor|secretary|deputy|spokesman|spokeswoman|spokesperson|chief|chairman|ambassador|judge)$/u;

function saysNoMore(a: readonly string[], b: readonly string[]): boolean {
  // Another spelling says no more either.
  const isAlike = (word: string, other: string): boolean =>
    word === other || isSameWord(word, other) || (word.length > 3 && isSpellingOf(word, other));
  if (a.length > 0 && a.every((word) => b.some((other) => isAlike(word, other)))) return true;
  const [short = ''] = a;
  return a.length === 1 && b.length > 1 && short.replaceAll('.', '') === b.map(([first]) => first).join('');
}
