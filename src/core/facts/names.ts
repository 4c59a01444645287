import type { NameEntry, NameForm, NameKind } from '../contract/facts';
import { finish, type Steps } from '../contract/jobs';
import type { Source } from '../contract/source';
import { aliasOf } from '../align/aliases';
import { nameReader, type NameMention, type NameReading } from './name-mentions';
import { segmentReader } from './read-sentences';
import { regionNames } from './region-names';

/** One name while its mentions are gathered. */
interface Group {
  readonly mentions: NameMention[];
  /** Every set of words it has been written with, joined by spaces. */
  readonly spellings: Set<string>;
}

/** The names of countries in the languages of the sources, as they are told apart from other places. */
export function regionsOf(sources: readonly Source[]): ReadonlySet<string> {
  return regionNames(sources.map(({ meta }) => meta.language));
}

/**
 * The names of a case with every form each source uses, the names of most sources first. Forms come together when one
 * holds the other's words ("Khamenei", "Ali Khamenei"), when one is the other's initials, when a table knows them as one
 * thing, or when long words differ by a letter as transliterations do. A surname that fits several people goes to the one
 * the source named last.
 * @param read the names of all sources as `nameReader` reads them
 * @param regions as `regionsOf` gives them
 */
export function* nameSteps(
  sources: readonly Source[],
  read: readonly NameReading[],
  regions: ReadonlySet<string>,
): Steps<readonly NameEntry[]> {
  const sure = new Set(
    read.filter(({ unsure }) => !unsure).flatMap(({ words, rest }) => (rest?.words ?? words).map(foldName)),
  );
  const isSure = (word: string): boolean => sure.has(foldName(word)) || regions.has(word);
  const whole = new Set(read.filter(({ rest }) => rest === null).map(({ words }) => words.join(' ')));
  const idOf = ({ source }: NameMention): string => sources[source]?.id ?? '';
  // In an order that is the case's own, whatever the order of its sources: which form comes first decides ties.
  const mentions = read
    .map((mention) => withoutOpener(mention, whole, isSure))
    .filter(({ unsure, words }) => !unsure || words.every(isSure))
    .toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : a.start - b.start));
  const groups = new Map<string, Group>();
  const several = mentions.filter(({ words }) => words.length > 1);
  // The fullest names first, so that the shorter find them; ties by spelling, so that the order of sources is nothing.
  const full = [...new Set(several.map(({ words }) => words.join(' ')))].toSorted(
    (a, b) => b.split(' ').length - a.split(' ').length || (a < b ? -1 : 1),
  );
  for (const spelling of full) {
    const group = [...groups.values()].find(({ spellings }) =>
      [...spellings].some((other) => isSameName(spelling.split(' '), other.split(' '))),
    );
    if (group) {
      group.spellings.add(spelling);
      groups.set(spelling, group);
    } else groups.set(spelling, { mentions: [], spellings: new Set([spelling]) });
  }
  for (const [done, mention] of mentions.entries()) {
    (groupFor(mention, groups) ?? newGroup(mention, groups)).mentions.push(mention);
    if (done % 100 === 0) yield { stage: 'figures', done, total: mentions.length };
  }
  joinAliases(groups);
  return [...new Set(groups.values())]
    .filter((group) => group.mentions.length > 0)
    .map((group) => entryOf(group, sources))
    .toSorted(
      (a, b) =>
        sourcesIn(b) - sourcesIn(a) || placesIn(b) - placesIn(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    );
}

// "Disgraced Paul Hegner": a first word that the name has nowhere else is left out where the rest is a name.
function withoutOpener(
  mention: NameReading,
  whole: ReadonlySet<string>,
  isSure: (word: string) => boolean,
): NameMention {
  const { rest, words, unsure } = mention;
  if (rest === null || whole.has(words.join(' '))) return mention;
  if (!unsure && isSure(words[0] ?? '')) return mention;
  const named = whole.has(rest.words.join(' ')) || (unsure && !words.every(isSure) && rest.words.every(isSure));
  return named ? rest : mention;
}

// Groups that a table knows as one thing under several names: "Islamic State" and "Daesh".
function joinAliases(groups: ReadonlyMap<string, Group>): void {
  const things = new Map<string, Group>();
  for (const group of new Set(groups.values())) {
    const thing = group.mentions.map(({ bare }) => aliasOf(bare)).find((found) => found !== null);
    if (!thing) continue;
    const known = things.get(thing);
    if (known === undefined) things.set(thing, group);
    else known.mentions.push(...group.mentions.splice(0));
  }
}

/** The names of a case, read on their own; see `nameSteps`. */
export function namesOf(sources: readonly Source[]): readonly NameEntry[] {
  const regions = regionsOf(sources);
  const read = sources.flatMap((source, index) => {
    const sentencesOf = segmentReader(source);
    const namesIn = nameReader(source, index, regions);
    return source.segments.flatMap((segment) => namesIn(segment, sentencesOf(segment)));
  });
  return finish(nameSteps(sources, read, regions));
}

function newGroup(mention: NameMention, groups: Map<string, Group>): Group {
  const spelling = mention.words.join(' ');
  const group: Group = { mentions: [], spellings: new Set([spelling]) };
  groups.set(spelling, group);
  return group;
}

// The group that a mention belongs to; of several people of one surname the one named last in the same source.
function groupFor(mention: NameMention, groups: ReadonlyMap<string, Group>): Group | null {
  const spelling = mention.words.join(' ');
  const exact = groups.get(spelling);
  if (exact) return exact;
  const thing = aliasOf(mention.bare);
  const fitting = [...new Set(groups.values())].filter(({ spellings, mentions }) => {
    if (thing !== null && mentions.some(({ bare }) => aliasOf(bare) === thing)) return true;
    return [...spellings].some(
      (other) => isSameName(mention.words, other.split(' ')) || isInitials(spelling, other.split(' ')),
    );
  });
  if (fitting.length <= 1) return fitting[0] ?? null;
  const last = (group: Group): number =>
    Math.max(
      -1,
      ...group.mentions
        .filter(({ source, start }) => source === mention.source && start < mention.start)
        .map(({ start }) => start),
    );
  const latest = fitting.toSorted((a, b) => last(b) - last(a))[0];
  return latest && last(latest) >= 0 ? latest : null;
}

// One name's words are the end or a run of the other's: "Arouri" and "Saleh Arouri", "Guards" and "Revolutionary Guard Corps".
function isSameName(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length) return isSameName(long, short);
  if (short.length === long.length) return short.every((word, index) => isSameWord(word, long[index] ?? ''));
  const starts = long.length - short.length;
  for (let start = 0; start <= starts; start += 1) {
    const run = short.every((word, index) => isSameWord(word, long[start + index] ?? ''));
    // A first name alone does not stand for a person; the front of a long name of an institution may.
    if (run && (start === starts || long.length > 2)) return true;
  }
  return false;
}

/** A word as names are compared: what transliterations write in several ways is one. "Suleymani" and "Soleimani" are alike. */
function foldName(word: string): string {
  const digraphs = word
    .replace(/ou|oo/gu, 'u')
    .replace(/e[iy]|ee|ie|ii|iy/gu, 'i')
    .replace(/ph/gu, 'f')
    .replace(/q|ck/gu, 'k')
    .replace(/(.)\1/gu, '$1');
  return digraphs.length < FOLDED
    ? digraphs
    : digraphs.replace(/o/gu, 'u').replace(/[ey]/gu, 'i').replace(/(.)\1/gu, '$1');
}

/** From this length on one vowel for another is a spelling too. */
const FOLDED = 7;

// Equal, equal but for a plural or a transliteration, or one letter apart in a long word.
function isSameWord(a: string, b: string): boolean {
  if (a === b || (a.length > 4 && (a === `${b}s` || b === `${a}s`))) return true;
  if (Math.min(a.length, b.length) >= LEAST_FOLDED && foldName(a) === foldName(b)) return true;
  if (Math.min(a.length, b.length) < LONG_WORD || a[0] !== b[0]) return false;
  return isOneEdit(a, b);
}

/** From this length on a single letter apart is a spelling, not another name. */
const LONG_WORD = 6;
/** Shorter words are compared as they stand. */
const LEAST_FOLDED = 5;

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let front = 0;
  while (front < a.length && front < b.length && a[front] === b[front]) front += 1;
  let back = 0;
  while (back < Math.min(a.length, b.length) - front && a.at(-1 - back) === b.at(-1 - back)) back += 1;
  return Math.max(a.length, b.length) - front - back <= 1;
}

// "irgc" and ["islamic", "revolutionary", "guard", "corps"]; "us" and ["united", "states"].
function isInitials(word: string, words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    word.length === words.length &&
    words.every((other, index) => other.startsWith(word.charAt(index)))
  );
}

function entryOf({ mentions }: Group, sources: readonly Source[]): NameEntry {
  const fullest = mentions.toSorted(
    (a, b) =>
      b.words.length - a.words.length ||
      Number(isShouted(a.bare)) - Number(isShouted(b.bare)) ||
      b.bare.length - a.bare.length ||
      (a.bare < b.bare ? -1 : 1),
  )[0];
  const forms = new Map<string, { source: number; text: string; places: NameMention[] }>();
  for (const mention of mentions) {
    const key = `${String(mention.source)} ${mention.text}`;
    const form = forms.get(key) ?? { source: mention.source, text: mention.text, places: [] };
    form.places.push(mention);
    forms.set(key, form);
  }
  const listed = [...forms.values()]
    .toSorted((a, b) => a.source - b.source || (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0))
    .map(({ source, text, places }): NameForm => ({
      source,
      text,
      places: places.map(({ segment, start, end }) => ({ source, segment, start, end })),
    }));
  const keys = mentions.map(({ source, start }) => `${sources[source]?.id ?? ''}@${String(start)}`).toSorted();
  return { id: `name:${keys[0] ?? ''}`, kind: commonest(mentions), name: fullest?.bare ?? '', forms: listed };
}

// "TEHRAN" in a dateline is not how the name is written; "IRNA" is, where it has no other form.
function isShouted(name: string): boolean {
  return name.length > 1 && name === name.toUpperCase();
}

const KINDS = ['person', 'organisation', 'place', 'other'] as const;

// "other" only where nothing else was told anywhere.
function commonest(mentions: readonly NameMention[]): NameKind {
  const count = (kind: NameKind): number =>
    mentions.filter((mention) => mention.kind === kind).length * (kind === 'other' ? 0.01 : 1);
  return KINDS.toSorted((a, b) => count(b) - count(a))[0] ?? 'other';
}

function sourcesIn({ forms }: NameEntry): number {
  return new Set(forms.map(({ source }) => source)).size;
}

function placesIn({ forms }: NameEntry): number {
  return forms.reduce((sum, { places }) => sum + places.length, 0);
}
