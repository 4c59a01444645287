import type { AliasTable } from '../align/aliases';
import type { NameKind } from '../contract/facts';
import type { Steps } from '../contract/jobs';
import { FAMILY_FIRST } from './family-names';
import { isInitials, isSameName, leavesOutMiddle } from './name-likeness';
import type { NameMention } from './name-mentions';
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
export function* groupSteps(mentions: readonly NameMention[], aliases: AliasTable): Steps<readonly NameGroup[]> {
  const groups = new NameGroups(mentions, aliases);
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
]);

/** Mentions placed between two steps. */
const MENTIONS_A_STEP = 50;

class NameGroups {
  readonly #bySpelling = new Map<string, NameGroup>();
  readonly #groups: NameGroup[] = [];
  /** Names of one word that are mostly a place where they stand alone: "Herat", also behind "struck". */
  readonly #places: ReadonlySet<string>;
  /** Full names that begin with a byname: "Abu Taqwa al-Saidi". */
  readonly #bynames: ReadonlySet<string>;
  /** Full names of organisations. */
  readonly #bodies: ReadonlySet<string>;
  /** Groups that fit a spelling, as long as no group has come up since. */
  readonly #fitting = new Map<string, { readonly size: number; readonly groups: readonly NameGroup[] }>();
  readonly #aliases: AliasTable;

  constructor(mentions: readonly NameMention[], aliases: AliasTable) {
    this.#aliases = aliases;
    const single = new Map<string, NameMention[]>();
    const full = new Map<string, NameMention[]>();
    for (const mention of mentions) {
      const own = mention.words.length > 1 ? full : single;
      const spelling = mention.words.join(' ');
      const there = own.get(spelling);
      if (there === undefined) own.set(spelling, [mention]);
      else there.push(mention);
    }
    this.#bodies = new Set([...full].flatMap(([key, own]) => (commonestKind(own) === 'organisation' ? [key] : [])));
    this.#bynames = new Set(
      [...full].flatMap(([key, own]) => (own.every(({ bare }) => BYNAME.test(bare)) ? [key] : [])),
    );
    this.#places = new Set([...single].flatMap(([word, own]) => (isMostlyPlace(own) ? [word] : [])));
    // The fullest names first, so that the shorter find them; ties by spelling, so that the order of sources is nothing.
    for (const [spelling, own] of [...full].toSorted(
      ([a, [one]], [b, [other]]) => (other?.words.length ?? 0) - (one?.words.length ?? 0) || (a < b ? -1 : 1),
    )) {
      const words = own[0]?.words ?? [];
      const fitting = this.#groups.filter(({ spellings }) =>
        [...spellings].some(
          ([key, other]) =>
            isSameName(words, other) || (leavesOutMiddle(words, other) && mayBeOnePerson(own, full.get(key) ?? [])),
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
    const group = this.#bySpelling.get(spelling) ?? this.#fittingFor(mention) ?? this.#open(spelling, mention.words);
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
    const thing = this.#aliases.aliasOf(mention.bare);
    const isIt = ({ bare }: NameMention): boolean => this.#aliases.aliasOf(bare) === thing;
    const known = thing === null ? [] : this.#groups.filter(({ mentions }) => mentions.some(isIt));
    const fitting = [...new Set([...this.#alike(mention.words), ...known])].filter((group) =>
      this.#mayMean(mention, group),
    );
    if (fitting.length === 0) return this.#byFamilyName(mention);
    const [first] = fitting;
    if (first && fitting.length === 1) return first;
    const latest = fitting.toSorted((a, b) => lastStart(b, mention) - lastStart(a, mention))[0];
    return latest && lastStart(latest, mention) >= 0 ? latest : null;
  }

  #alike(words: readonly string[]): readonly NameGroup[] {
    const spelling = words.join(' ');
    const known = this.#fitting.get(spelling);
    if (known?.size === this.#groups.length) return known.groups;
    const groups = this.#groups.filter(({ spellings }) =>
      [...spellings.values()].some((other) => this.#mayStandFor(words, other) || isInitials(spelling, other)),
    );
    this.#fitting.set(spelling, { size: this.#groups.length, groups });
    return groups;
  }

  // A place is no body that has its name ("Herat" and its hospital), and no word of many names stands for one of them.
  #mayStandFor(words: readonly string[], other: readonly string[]): boolean {
    if (!isSameName(words, other)) return false;
    const [word] = words;
    if (word === undefined || words.length > 1 || other.length === 1) return true;
    if (this.#places.has(word) && FEATURES.has(other[0] ?? '')) return false;
    if (this.#places.has(word))
      return other.every((each) => (PLACES.has(each) && !ORGANISATIONS.has(each)) || isSameName([each], [word]));
    return !GENERIC.has(word) || isSameName([word], other.slice(-1));
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
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
}

// "Mohammed al-Sudani" and "Mohammed Shia al-Sudani": people, and no report has both, as it would of a father and his son.
function mayBeOnePerson(a: readonly NameMention[], b: readonly NameMention[]): boolean {
  if ([a, b].some((own) => /^(?:place|organisation)$/u.test(commonestKind(own)))) return false;
  return !a.some(({ source }) => b.some((other) => other.source === source));
}

function isMostlyPlace(mentions: readonly NameMention[]): boolean {
  return mentions.filter(({ kind }) => kind === 'place').length * 2 > mentions.length;
}

/** Where the mention's source last named the group before it; -1 where it has not. */
function lastStart({ mentions }: NameGroup, { source, start }: NameMention): number {
  let last = -1;
  for (const other of mentions) if (other.source === source && other.start < start) last = Math.max(last, other.start);
  return last;
}

const KINDS = ['person', 'organisation', 'place', 'other'] as const;

/** The kind that most mentions have; "other" only where nothing else was told anywhere. */
export function commonestKind(mentions: readonly NameMention[]): NameKind {
  const count = (kind: NameKind): number =>
    mentions.filter((mention) => mention.kind === kind).length * (kind === 'other' ? 0.01 : 1);
  return KINDS.toSorted((a, b) => count(b) - count(a))[0] ?? 'other';
}
