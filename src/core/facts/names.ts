import type { NameEntry, NameForm } from '../contract/facts';
import { finish, type Steps } from '../contract/jobs';
import type { Source } from '../contract/source';
import { ALIASES, type AliasTable } from '../align/aliases';
import { listedPlace } from '../align/place-lists';
import { primary } from '../text/locale';
import { apposedNames } from './name-appositions';
import { toldElsewhere } from './eastern-shared';
import { groupSteps, type NameGroup } from './name-groups';
import { isBodyThing, thingsOf, type ThingOf } from './name-things';
import { isShouted, kindOfName } from './name-evidence';
import { foldName } from './name-likeness';
import { nameReader, type NameMention, type NameReading } from './name-mentions';
import { NAME_BY_ITSELF, NO_NAME_BY_ITSELF, ORGANISATIONS, PLACES, PORTFOLIOS } from './name-words';
import { KNOWN_PLACES } from './place-names';
import { transliterated } from './name-transliterations';
import { segmentReader } from './read-sentences';
import { regionNames, type Regions } from './region-names';

/** The names of countries in the languages of the sources, as they are told apart from other places. */
export function regionsOf(sources: readonly Source[]): Regions {
  return regionNames(sources.map(({ meta }) => meta.language));
}

/**
 * The names of a case with every form each source uses, the names of most sources first. Forms come together when one
 * holds the other's words ("Khamenei", "Ali Khamenei"), when one is the other's initials, when a table knows them as one
 * thing, or when long words differ by a letter as transliterations do. A surname that fits several people goes to the one
 * the source named last.
 * @param read the names of all sources as `nameReader` reads them
 * @param regions as `regionsOf` gives them
 * @param aliases the names of one thing; those that come with the app, where the reader has none
 */
export function* nameSteps(
  sources: readonly Source[],
  read: readonly NameReading[],
  regions: Regions,
  aliases: AliasTable = ALIASES,
): Steps<readonly NameEntry[]> {
  const sure = new Set(
    read.filter(({ unsure }) => !unsure).flatMap(({ words, rest }) => (rest?.words ?? words).map(foldName)),
  );
  const isSure = (word: string): boolean => sure.has(foldName(word)) || regions.has(word);
  const places = new Set(
    read.flatMap(({ kind, words: [word, ...rest] }) => (kind === 'place' && word && rest.length === 0 ? [word] : [])),
  );
  const whole = new Set(read.filter(({ rest }) => rest === null).map(({ words }) => words.join(' ')));
  yield { stage: 'figures', done: 0, total: read.length };
  const idOf = ({ source }: NameMention): string => sources[source]?.id ?? '';
  // In an order that is the case's own, whatever the order of its sources: which form comes first decides ties.
  const mentions = [...read, ...toldElsewhere(read, sources)]
    .map((mention) => withoutOpener(mention, whole, places, isSure))
    .filter(({ unsure, words, bare }) => !unsure || words.every(isSure) || isListed(bare, words))
    .filter((mention) => !isPeopleOf(mention, places, regions))
    .toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : a.start - b.start));
  yield { stage: 'figures', done: 0, total: mentions.length };
  const thingOf = thingsOf(aliases, regions);
  const grouped = yield* groupSteps(mentions, thingOf);
  const groups = joined(grouped, [...apposedNames(mentions, sources), ...transliterated(grouped)], thingOf);
  return groups
    .filter((group) => !group.every(isBareNoun))
    .map((group) => entryOf(group, sources, thingOf))
    .toSorted(
      (a, b) =>
        sourcesIn(b) - sourcesIn(a) || placesIn(b) - placesIn(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
    );
}

// What has a capital in every language that has any.
function isListed(bare: string, words: readonly string[]): boolean {
  return listedPlace(bare) !== null || WORLD_BODIES.test(words.join(' '));
}

const WORLD_BODIES = /^(?:hamas|nato|kreml|frontex|europol|interpol|unicef|hisbollah|hezbollah|al-qaida)$/u;

// "the Brigade", "God", "HQ": a noun with a capital is a name only as the short form of one that the case has in full.
function isBareNoun({ words, text, bare, kind }: NameMention): boolean {
  const [word = ''] = words;
  if (words.length > 1 || text !== bare || kind === 'person' || NAME_BY_ITSELF.has(word)) return false;
  return NO_NAME_BY_ITSELF.has(word) || ORGANISATIONS.has(word) || PLACES.has(word) || PORTFOLIOS.has(word);
}

// "Disgraced Paul Hegner": a first word that the name has nowhere else is left out where the rest is a name.
function withoutOpener(
  mention: NameReading,
  whole: ReadonlySet<string>,
  places: ReadonlySet<string>,
  isSure: (word: string) => boolean,
): NameMention {
  const { rest, words, unsure, ofPlace } = mention;
  // "the mayor of Orvale Nolvi Drasik", where the case has Orvale.
  if (rest !== null && ofPlace) return places.has(words[0] ?? '') ? { ...rest, kind: 'person' } : mention;
  if (rest === null || whole.has(words.join(' '))) return mention;
  if (!unsure && isSure(words[0] ?? '')) return mention;
  const named = whole.has(rest.words.join(' ')) || (unsure && !words.every(isSure) && rest.words.every(isSure));
  return named ? rest : mention;
}

// "the Oshran army", "Oshrans", where the case has Oshra.
function isPeopleOf(
  { words: [word = '', ...rest], kind }: NameMention,
  places: ReadonlySet<string>,
  regions: Regions,
): boolean {
  if (rest.length > 0 || kind === 'person' || kind === 'place') return false;
  const ending = /(?:(?<=[aeiou])ns?|ians?|ans?|ese|ish|(?<=[^aeiou])is?)$/u.exec(word)?.[0];
  if (ending === undefined || regions.has(word) || KNOWN_PLACES.has(word)) return false;
  const stem = word.slice(0, -ending.length);
  // "Texans", but "Indiana".
  const known =
    ending.endsWith('s') && [`${stem}as`, `${stem}a`, `${stem}ia`, stem].some((place) => KNOWN_PLACES.has(place));
  if (known && stem.length > 2) return true;
  return stem.length > 2 && [stem, `${stem}a`, `${stem}ia`, `${stem}o`, `${stem}e`].some((place) => places.has(place));
}

// Groups of one thing brought together: a table knows it ("Islamic State" and "Daesh"), or a text says so.
function joined(
  groups: readonly NameGroup[],
  pairs: readonly (readonly [NameMention, NameMention])[],
  thingOf: ThingOf,
): readonly (readonly NameMention[])[] {
  const groupOf = new Map<NameMention, Set<NameMention>>();
  const join = (a: Set<NameMention> | undefined, b: Set<NameMention> | undefined): void => {
    if (a === undefined || b === undefined || a === b) return;
    for (const mention of b) {
      a.add(mention);
      groupOf.set(mention, a);
    }
  };
  const things = new Map<string, Set<NameMention>>();
  for (const { mentions } of groups) {
    const group = new Set(mentions);
    for (const mention of mentions) groupOf.set(mention, group);
    const thing = mentions.map((mention) => thingOf(mention)).find((found) => found !== null);
    if (!thing) continue;
    const known = things.get(thing);
    if (known === undefined) things.set(thing, group);
    else join(known, group);
  }
  for (const [name, other] of pairs) join(groupOf.get(name), groupOf.get(other));
  return [...new Set(groupOf.values())].map((group) => [...group]);
}

/** The names of a case, read on their own; see `nameSteps`. */
export function namesOf(sources: readonly Source[], aliases: AliasTable = ALIASES): readonly NameEntry[] {
  const regions = regionsOf(sources);
  const read = sources.flatMap((source, index) => {
    const sentencesOf = segmentReader(source);
    const namesIn = nameReader(source, index, regions);
    return source.segments.flatMap((segment) => namesIn(segment, sentencesOf(segment)));
  });
  return finish(nameSteps(sources, read, regions, aliases));
}

function entryOf(mentions: readonly NameMention[], sources: readonly Source[], thingOf: ThingOf): NameEntry {
  const times = new Map<string, number>();
  for (const { bare } of mentions) times.set(bare, (times.get(bare) ?? 0) + 1);
  // What is known under several names is called by the first of them.
  const isThing = (mention: NameMention): boolean => thingOf(mention) === mention.bare;
  const spoken = mainLanguage(sources);
  const isMain = ({ source }: NameMention): boolean => primary(sources[source]?.meta.language ?? '') === spoken;
  const ordered = mentions.toSorted(
    (a, b) =>
      Number(isThing(b)) - Number(isThing(a)) ||
      Number(isMain(b)) - Number(isMain(a)) ||
      b.words.length - a.words.length ||
      Number(isShouted(a.bare)) - Number(isShouted(b.bare)) ||
      (times.get(b.bare) ?? 0) - (times.get(a.bare) ?? 0) ||
      b.bare.length - a.bare.length ||
      (a.bare < b.bare ? -1 : 1),
  );
  const [first] = ordered;
  const fullest = first && isThing(first) ? first : commonest(ordered);
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
  const read = kindOfName(mentions, sources);
  const isBody = read === 'other' && mentions.some((mention) => isBodyThing(thingOf(mention)));
  const kind = isBody ? 'organisation' : read;
  return {
    id: `name:${keys[0] ?? ''}`,
    kind,
    name: kind === 'place' ? asWritten(fullest?.bare ?? '') : (fullest?.bare ?? ''),
    forms: listed,
  };
}

// Of a person's names that share no word ("Karo Bel", "Tolvin Drasik") the one that most sources use, the fullest form of it.
function commonest(ordered: readonly NameMention[]): NameMention | undefined {
  const [fullest] = ordered;
  if (fullest?.kind !== 'person') return fullest;
  const sourcesOf = ({ words }: NameMention): number =>
    new Set(ordered.filter((other) => other.words.some((word) => words.includes(word))).map(({ source }) => source))
      .size;
  const full = ordered.filter(
    ({ words, bare }, at) => words.length > 1 && ordered.findIndex((other) => other.bare === bare) === at,
  );
  const most = Math.max(...full.map(sourcesOf));
  return full.find((mention) => sourcesOf(mention) === most) ?? fullest;
}

// The language of most sources, in which a name that several have is called.
function mainLanguage(sources: readonly Source[]): string {
  const counts = new Map<string, number>();
  for (const { meta } of sources) counts.set(primary(meta.language), (counts.get(primary(meta.language)) ?? 0) + 1);
  const [most] = [...counts].toSorted(
    ([a, one], [b, other]) => other - one || Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1),
  );
  return most?.[0] ?? 'und';
}

// "TEHRAN" in a dateline is Tehran.
function asWritten(place: string): string {
  if (place.length <= ACRONYM || !isShouted(place)) return place;
  return place.toLowerCase().replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Longest name of a place that may be its letters: "UAE". */
const ACRONYM = 3;

function sourcesIn({ forms }: NameEntry): number {
  return new Set(forms.map(({ source }) => source)).size;
}

function placesIn({ forms }: NameEntry): number {
  return forms.reduce((sum, { places }) => sum + places.length, 0);
}
