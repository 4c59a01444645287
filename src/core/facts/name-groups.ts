import type { NameKind } from '../contract/facts';
import type { Steps } from '../contract/jobs';
import { FAMILY_FIRST } from './family-names';
import { commonestKind } from './name-votes';
import { isInitials, isSameName, isSamePlace, leavesOutMiddle } from './name-likeness';
import type { NameMention } from './name-mentions';
import { KNOWN_PRODUCTS } from './known-firms';
import { KNOWN_PLACES } from './place-names';
import type { ThingOf } from './name-things';
import { TRADES } from './name-surroundings';
import { GENERIC, ORGANISATIONS, PLACES } from './name-words';

/** The mentions of one name, in the order in which they were given. */
export interface NameGroup {
  readonly mentions: NameMention[];
  /** Every set of words it has been written with. */
  readonly spellings: Map<string, readonly string[]>;
}

/**
 * Mentions that name one thing, together: by their words, their initials and the table of aliases. A word that fits several
 * goes to the one that its source named last.
 */
export function* groupSteps(mentions: readonly NameMention[], thingOf: ThingOf): Steps<readonly NameGroup[]> {
  const groups = new NameGroups(mentions, thingOf);
  for (const [done, mention] of mentions.entries()) {
    groups.add(mention);
    if (done % MENTIONS_A_STEP === 0) yield { stage: 'figures', done, total: mentions.length };
  }
  return groups.all();
}

/** Arabic bynames, "father of" and "mother of". */
const BYNAME = /^(?:Abu|Abou|Umm|Oum) \p{Lu}/u;

/** Words before a place's name that make another place of it: "Port Sudan", "Lake Chad". */
const FEATURES: ReadonlySet<string> = new Set([
  'port',
  'lake',
  'gulf',
  'mount',
  'bay',
  'sea',
  'strait',
  'river',
  'cape',
  'fort',
  'vale',
]);

/** Words before a place's name that name a part of it, or another. */
const PARTS: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central upper lower greater old new great little inner outer'.split(
    ' ',
  ),
);

/** Mentions placed between two steps. */
const MENTIONS_A_STEP = 50;

class NameGroups {
  readonly #bySpelling = new Map<string, NameGroup>();
  readonly #groups: NameGroup[] = [];
  /** Groups of words that fit several names, none of which their source has in full. */
  readonly #unplaced = new Map<string, NameGroup>();
  /** Names of one word that are mostly a place where they stand alone: "Herat", also behind "struck". */
  readonly #places: ReadonlySet<string>;
  /** Full names that begin with a byname: "Abu Taqwa al-Saidi". */
  readonly #bynames: ReadonlySet<string>;
  /** Full names of organisations, and of places. */
  readonly #bodies: ReadonlySet<string>;
  readonly #sites: ReadonlySet<string>;
  /** Full names of people, who are called by no initials. */
  readonly #people: ReadonlySet<string>;
  /** Groups that fit a spelling, as long as no group has come up since. */
  readonly #fitting = new Map<string, { readonly size: number; readonly groups: readonly NameGroup[] }>();
  readonly #thingOf: ThingOf;
  /** The sources that have a spelling. */
  readonly #sourcesOf: (spelling: string) => ReadonlySet<number>;

  constructor(mentions: readonly NameMention[], thingOf: ThingOf) {
    this.#thingOf = thingOf;
    const single = new Map<string, NameMention[]>();
    const full = new Map<string, NameMention[]>();
    for (const mention of mentions) {
      const own = mention.words.length > 1 ? full : single;
      const spelling = mention.words.join(' ');
      const there = own.get(spelling);
      if (there === undefined) own.set(spelling, [mention]);
      else there.push(mention);
    }
    const ofKind = (kind: NameKind): ReadonlySet<string> =>
      new Set([...full].flatMap(([key, own]) => (commonestKind(own) === kind ? [key] : [])));
    this.#bodies = ofKind('organisation');
    this.#sites = ofKind('place');
    this.#people = ofKind('person');
    this.#bynames = new Set(
      [...full].flatMap(([key, own]) => (own.every(({ bare }) => BYNAME.test(bare)) ? [key] : [])),
    );
    this.#sourcesOf = (spelling) =>
      new Set([...(single.get(spelling) ?? []), ...(full.get(spelling) ?? [])].map(({ source }) => source));
    this.#places = new Set([...single].flatMap(([word, own]) => (isMostlyPlace(own) ? [word] : [])));
    // The fullest names first, so that the shorter find them; ties by spelling, so that the order of sources is nothing.
    for (const [spelling, own] of [...full].toSorted(
      ([a, [one]], [b, [other]]) => (other?.words.length ?? 0) - (one?.words.length ?? 0) || (a < b ? -1 : 1),
    )) {
      const words = own[0]?.words ?? [];
      const fitting = this.#groups.filter(({ spellings }) =>
        [...spellings].some(
          ([key, other]) =>
            (isSameName(words, other) && !this.#isBodyOfPlace(words, other)) ||
            (isSamePlace(words, other) && isPlaceOrOther(own) && isPlaceOrOther(full.get(key) ?? [])) ||
            (leavesOutMiddle(words, other) && mayBeOnePerson(own, full.get(key) ?? [])),
        ),
      );
      const [group] = fitting;
      // "Foreign Ministry" beside those of two countries is neither.
      if (group && fitting.length === 1) {
        group.spellings.set(spelling, words);
        this.#bySpelling.set(spelling, group);
      } else this.#open(spelling, words);
    }
  }

  add(mention: NameMention): void {
    const spelling = mention.words.join(' ');
    const group =
      this.#bySpelling.get(spelling) ??
      this.#fittingFor(mention) ??
      this.#unplaced.get(spelling) ??
      this.#open(spelling, mention.words);
    group.mentions.push(mention);
  }

  all(): readonly NameGroup[] {
    return this.#groups.filter(({ mentions }) => mentions.length > 0);
  }

  #open(spelling: string, words: readonly string[]): NameGroup {
    const group: NameGroup = { mentions: [], spellings: new Map([[spelling, words]]) };
    this.#bySpelling.set(spelling, group);
    this.#groups.push(group);
    return group;
  }

  // "the Army" means the one that its source has named in full, and "Governor Minnawi" no movement.
  #mayMean(mention: NameMention, group: NameGroup): boolean {
    const [word = ''] = mention.words;
    if (mention.words.length > 1 || group.spellings.has(word)) return true;
    if (mention.text !== mention.bare && mention.kind === 'person')
      return ![...group.spellings.keys()].some((key) => this.#bodies.has(key));
    return !(ORGANISATIONS.has(word) || PLACES.has(word)) || lastStart(group, mention) >= 0;
  }

  // Of several people of one surname the one named last in the same source.
  #fittingFor(mention: NameMention): NameGroup | null {
    const byname = this.#byByname(mention);
    if (byname) return byname;
    const thing = this.#thingOf(mention);
    const isIt = (other: NameMention): boolean => this.#thingOf(other) === thing;
    const known = thing === null ? [] : this.#groups.filter(({ mentions }) => mentions.some(isIt));
    // "Hamás" is Hamas before it is the end of "Resistencia Islámica Hamás".
    const alike = known.length > 0 && mention.words.length === 1 ? [] : this.#alike(mention.words);
    const fitting = [...new Set([...alike, ...known])].filter((group) => this.#mayMean(mention, group));
    if (fitting.length === 0) return this.#byFamilyName(mention);
    const [first] = fitting;
    if (first && fitting.length === 1) return first;
    const latest = fitting.toSorted(
      (a, b) => lastSpokenOf(b, mention) - lastSpokenOf(a, mention) || lastStart(b, mention) - lastStart(a, mention),
    )[0];
    if (latest && lastStart(latest, mention) >= 0) return latest;
    this.#leaveOpen(mention.words);
    return null;
  }

  // "Barekzai" in a report that never has the first name, where two may be meant: a row of its own, and no word on whom the
  // same surname means in a report that tells.
  #leaveOpen(words: readonly string[]): void {
    const spelling = words.join(' ');
    if (this.#unplaced.has(spelling)) return;
    const group: NameGroup = { mentions: [], spellings: new Map() };
    this.#unplaced.set(spelling, group);
    this.#groups.push(group);
  }

  #alike(words: readonly string[]): readonly NameGroup[] {
    const spelling = words.join(' ');
    const known = this.#fitting.get(spelling);
    if (known?.size === this.#groups.length) return known.groups;
    const groups = this.#groups.filter(({ spellings }) =>
      [...spellings].some(
        ([key, other]) => this.#mayStandFor(words, other) || (isInitials(spelling, other) && !this.#people.has(key)),
      ),
    );
    this.#fitting.set(spelling, { size: this.#groups.length, groups });
    return groups;
  }

  // A place is no body that has its name ("Herat" and its hospital), and no word of many names stands for one of them.
  #mayStandFor(words: readonly string[], other: readonly string[]): boolean {
    if (isSamePlace(words, other)) return !this.#isCityBesideRegion(words, other);
    if (!isSameName(words, other) || this.#isBodyOfPlace(words, other)) return false;
    const [word] = words;
    if (word === undefined || words.length > 1 || other.length === 1) return true;
    if (this.#places.has(word) && FEATURES.has(other[0] ?? '')) return false;
    // "Totolapan" for "San Miguel Totolapan", but no Jerusalem for East Jerusalem.
    if (this.#places.has(word) && this.#sites.has(other.join(' ')) && !KNOWN_PLACES.has(word))
      return other.at(-1) === word && !PARTS.has(other[0] ?? '');
    if (this.#places.has(word))
      return other.every((each) => (PLACES.has(each) && !ORGANISATIONS.has(each)) || isSameName([each], [word]));
    return !GENERIC.has(word) || isSameName([word], other.slice(-1));
  }

  // "Universidad de Nueva Orvale" is no Nueva Orvale.
  #isBodyOfPlace(words: readonly string[], other: readonly string[]): boolean {
    return words.length > 1 && this.#sites.has(words.join(' ')) && this.#bodies.has(other.join(' '));
  }

  // "Moscow" and "Moscow Region" in one report: the well-known city and the land around it.
  #isCityBesideRegion(words: readonly string[], other: readonly string[]): boolean {
    const [city, land] = [words, other].map((each) => each.join(' '));
    if (city === undefined || land === undefined || !KNOWN_PLACES.has(city) || !AROUND.test(land)) return false;
    return [...this.#sourcesOf(land)].some((source) => this.#sourcesOf(city).has(source));
  }

  // "Abu Taqwa" is the front of "Abu Taqwa al-Saidi" and no first name, so that it stands for the man in every source.
  #byByname({ bare, words }: NameMention): NameGroup | null {
    const [word] = words;
    if (word === undefined || words.length > 1 || !BYNAME.test(bare)) return null;
    const fitting = this.#groups.filter((group) =>
      [...group.spellings].some(
        ([key, [first]]) => first === word && this.#bynames.has(key) && this.#bySpelling.get(key) === group,
      ),
    );
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  // "Mao Ning", then "Mao said"; "Meridian Knitwear", then "Meridian": a first word stands for the person or the firm that
  // the source has just named so, if for one only.
  #byFamilyName(mention: NameMention): NameGroup | null {
    const [word] = mention.words;
    if (word === undefined || mention.words.length > 1 || mention.kind === 'place') return null;
    const fitting = this.#groups.filter(
      (group) =>
        [...group.spellings.values()].some(
          (other) =>
            (other.length === 2 || (other.length === 3 && FAMILY_FIRST.has(word))) &&
            other[0] === word &&
            (commonestKind(group.mentions) === 'person' || TRADES.has(other[1] ?? '')),
        ) && lastStart(group, mention) >= 0,
    );
    if (fitting.length === 0) return this.#byFirstWord(mention, word);
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  #isShortOf(word: string, { spellings }: NameGroup): boolean {
    const own = this.#sourcesOf(word);
    return [...spellings.keys()].some(
      (key) => key !== word && [...this.#sourcesOf(key)].some((source) => own.has(source)),
    );
  }

  // "Meridian" for "Meridian Capital Partners", the only name of the case that begins so; "Dame Judith" for Judith Carrow.
  #byFirstWord(mention: NameMention, word: string): NameGroup | null {
    // Of "Azure Storage" and "Azure" neither is short for the other.
    if (KNOWN_PRODUCTS.has(word)) return null;
    const byGiven = GIVEN_TITLES.test(mention.text) && mention.text !== mention.bare;
    if (!byGiven && (word.length < LEAST_OWN || GENERIC.has(word) || ORGANISATIONS.has(word) || PLACES.has(word)))
      return null;
    if (
      !byGiven &&
      (mention.kind === 'person' || mention.kind === 'place' || KNOWN_PLACES.has(word) || this.#places.has(word))
    )
      return null;
    const fitting = this.#groups.filter(({ spellings }) =>
      [...spellings.values()].some(([first, ...rest]) => first === word && rest.length > 0),
    );
    const [group] = fitting;
    if (group === undefined || fitting.length > 1) return null;
    // Only where a report has both: a country has the first word of many a firm.
    if (!byGiven && !this.#isShortOf(word, group)) return null;
    const keys = [...group.spellings.keys()].filter((key) => key.includes(' '));
    return keys.some((key) => (byGiven ? !this.#bodies.has(key) && !this.#sites.has(key) : this.#bodies.has(key)))
      ? group
      : null;
  }
}

/** Ends the name of the land around a city; a federal state often has just the city's name. */
const AROUND = / (?:region|oblast|governorate|prefecture|county)$/u;

/** Titles before a given name alone. */
const GIVEN_TITLES =
  /^(?:Sir|Dame|Lord|Lady|Dona|Doña|Don|Father|Padre|Sister|Brother|Pope|King|Queen|Prince|Princess|Mother|Saint) \p{Lu}/u;
/** Letters from which on a first word may stand for a body. */
const LEAST_OWN = 5;

// "Mohammed al-Sudani" and "Mohammed Shia al-Sudani": people, and no report has both, as it would of a father and his son.
function mayBeOnePerson(a: readonly NameMention[], b: readonly NameMention[]): boolean {
  if ([a, b].some((own) => /^(?:place|organisation)$/u.test(commonestKind(own)))) return false;
  return !a.some(({ source }) => b.some((other) => other.source === source));
}

function isPlaceOrOther(mentions: readonly NameMention[]): boolean {
  return /^(?:place|other)$/u.test(commonestKind(mentions));
}

function isMostlyPlace(mentions: readonly NameMention[]): boolean {
  return mentions.filter(({ kind }) => kind === 'place').length * 2 > mentions.length;
}

/** The same, leaving out where the group is only somebody's relative. */
function lastSpokenOf({ mentions, ...group }: NameGroup, mention: NameMention): number {
  return lastStart({ ...group, mentions: mentions.filter(({ aside }) => !aside) }, mention);
}

/** Where the mention's source last named the group before it; -1 where it has not. */
function lastStart({ mentions }: NameGroup, { source, start }: NameMention): number {
  let last = -1;
  for (const other of mentions) if (other.source === source && other.start < start) last = Math.max(last, other.start);
  return last;
}
