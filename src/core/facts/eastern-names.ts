import type { NameKind } from '../contract/facts';
import { isStopWord } from '../text/stop-words';
import { easternWords, listedNames, strippedForms, type EasternWord, type Listed } from './eastern-lists';
import {
  ADDRESSES,
  FAMILY_ENDS,
  GIVEN_EASTERN,
  HOUSES,
  MINISTRIES,
  MINISTRY,
  NEVER_NAMES,
  OFFICES_BEFORE,
  PARTIES,
  PLACE_NOUNS,
  PLACES_NOUNS,
  QUOTED_BODIES,
  QUOTED_SITES,
  QUOTED_THINGS,
  REVERED,
  SITE_NOUNS,
  SPEAKS_BEFORE,
  SPEAKS_BEHIND,
} from './eastern-words';
import { lexemes, type Lexeme } from './lexemes';
import type { Regions } from './region-names';

// Names of reports in Persian and Arabic, whose letters have no capitals: what the tables list, and what stands beside a word
// that tells a name, a title, "the city of", "the ministry of". What nothing tells is left out.

/** A name as it was read: its title from `from`, the name from `bareFrom` to `to`. */
export interface EasternName {
  readonly from: Lexeme;
  readonly bareFrom: Lexeme;
  readonly to: Lexeme;
  readonly words: readonly string[];
  readonly kind: NameKind;
  /** The name of the thing in the tables; null where they do not have it. */
  readonly thing: string | null;
}

/** True for the languages that are read so. */
export function isEastern(language: string): boolean {
  return language === 'fa' || language === 'ar';
}

/** Finds the names in the lexemes of a sentence of a text, given as a whole. */
export function easternReader(
  text: string,
  language: string,
  regions: Regions,
): (sentence: readonly Lexeme[]) => readonly EasternName[] {
  const listed = listedNames(language, regions);
  const lines = text.split('\n').map((line) => easternWords(lexemes(line, language)));
  // What a word beside it tells once is the same name elsewhere in the text.
  const told = new Scan(language, listed, new Map(), new Set(), lines);
  const names = lines.flatMap((line) => told.read(line));
  const places = new Map<string, Listed>();
  const families = new Set<string>();
  for (const { kind, words, thing } of names) {
    const key = words.join('');
    if (kind === 'person') families.add(words.at(-1) ?? '');
    else if (thing === null && key.length >= LEAST_TOLD) places.set(key, { kind, thing: null });
  }
  const scan = new Scan(language, listed, places, families, lines);
  return (sentence) => scan.read(easternWords(sentence));
}

/** Letters from which on a name that was told once is known without its noun. */
export const LEAST_TOLD = 4;
/** Words in which an office stands before its holder: "وزیر امور خارجه ایران". */
const OFFICE_REACH = 6;
/** Most words of a listed name, and of a name in quotation marks. */
const LONGEST = 5;
const LONGEST_QUOTED = 3;

class Scan {
  readonly #language: string;
  readonly #listed: ReadonlyMap<string, Listed>;
  readonly #told: ReadonlyMap<string, Listed>;
  readonly #families: ReadonlySet<string>;
  readonly #text: string;

  constructor(
    language: string,
    listed: ReadonlyMap<string, Listed>,
    told: ReadonlyMap<string, Listed>,
    families: ReadonlySet<string>,
    lines: readonly (readonly EasternWord[])[],
  ) {
    this.#language = language;
    this.#listed = listed;
    this.#told = told;
    this.#families = families;
    this.#text = lines.map((line) => ` ${line.map(({ folded }) => folded).join(' ')} `).join('\n');
  }

  read(words: readonly EasternWord[]): readonly EasternName[] {
    const found: EasternName[] = [];
    for (let at = 0; at < words.length;) {
      const names = this.#namesAt(words, at);
      found.push(...names);
      const last = names.at(-1)?.to;
      const end = last === undefined ? at : words.findIndex((word) => word.last === last);
      at = Math.max(at, end) + 1;
    }
    return found;
  }

  #namesAt(words: readonly EasternWord[], at: number): readonly EasternName[] {
    const { folded } = words[at] ?? { folded: '' };
    const listed = this.#listedAt(words, at);
    if (listed) return [listed];
    const person = this.#personAt(words, at);
    if (person) return [person];
    const next = words[at + 1];
    if (next === undefined || next.breaks) return [];
    const quoted = this.#quotedAt(words, at);
    if (quoted) return [quoted];
    if (MINISTRY.has(folded)) return this.#ministryAt(words, at);
    if (PLACES_NOUNS.has(folded)) return this.#listOfPlaces(words, at + 1);
    const kind =
      PLACE_NOUNS.has(folded) || SITE_NOUNS.has(folded)
        ? 'place'
        : HOUSES.has(folded) || PARTIES.has(folded)
          ? 'organisation'
          : null;
    if (kind === null || this.#listedAt(words, at + 1) || !this.#mayBeName(next)) return [];
    if (kind === 'place' && isAdjective(next)) return [];
    return [nameOf(words, at + 1, at + 2, kind)];
  }

  // The longest name of the tables, behind what Arabic writes together with it: "بطهران", "وإيران".
  #listedAt(words: readonly EasternWord[], at: number): EasternName | null {
    const first = words[at];
    if (first === undefined) return null;
    for (let length = LONGEST; length > 0; length -= 1) {
      const run = words.slice(at, at + length);
      if (run.length < length || run.slice(1).some(({ breaks }) => breaks)) continue;
      const rest = run
        .slice(1)
        .map(({ folded }) => folded)
        .join('');
      for (const { prefix, stem } of strippedForms(first.folded, this.#language)) {
        const known = this.#listed.get(stem + rest) ?? this.#told.get(stem + rest);
        if (known === undefined || (prefix > 0 && (stem + rest).length < LEAST_BEHIND)) continue;
        const name = nameOf(words, at, at + length, known.kind, known.thing, prefix);
        return known.kind === 'person' ? { ...name, from: words[addressed(words, at)]?.first ?? name.from } : name;
      }
    }
    return null;
  }

  #personAt(words: readonly EasternWord[], at: number): EasternName | null {
    const word = words[at];
    if (word === undefined) return null;
    const [before, next] = [words[at - 1], words[at + 1]];
    const address = before !== undefined && !word.breaks && ADDRESSES.has(before.folded);
    const from = addressed(words, at);
    // In Arabic also the commonest preposition, as many write it.
    if (!GIVEN_EASTERN.has(word.folded) || (word.folded === 'علی' && this.#language === 'ar')) {
      const speaks =
        (next !== undefined && !next.breaks && SPEAKS_BEHIND.has(next.folded)) ||
        (before !== undefined && !word.breaks && SPEAKS_BEFORE.has(before.folded));
      const family = this.#families.has(word.folded) && word.folded.length >= LEAST_TOLD;
      if (!(family && speaks) && !(address && this.#mayBeName(word))) return null;
      return personOf(words, from, at, endOfFamily(words, at + 1));
    }
    if (before !== undefined && REVERED.has(before.folded)) return null;
    let to = at + 1;
    while (to < at + 3 && isJoined(words[to]) && GIVEN_EASTERN.has(words[to]?.folded ?? '')) to += 1;
    // "عبد العزيز", whose second half is no name alone.
    if (word.folded === 'عبد' && to === at + 1 && isJoined(words[to])) to += 1;
    const family = words[to];
    if (family !== undefined && !family.breaks && this.#mayBeName(family) && !this.#listedAt(words, to))
      to = endOfFamily(words, to + 1);
    if (to === at + 1) return address ? personOf(words, from, at, to) : null;
    const behind = words[to];
    const told =
      address ||
      (behind !== undefined && (SPEAKS_BEHIND.has(behind.folded) || OFFICES_BEFORE.has(behind.folded))) ||
      (before !== undefined && SPEAKS_BEFORE.has(before.folded)) ||
      (behind?.folded === 'در' && /^گفت/u.test(words[to + 1]?.folded ?? '')) ||
      hasOffice(words, at) ||
      this.#isRepeated(words.slice(at, to));
    return told ? personOf(words, from, at, to) : null;
  }

  #isRepeated(run: readonly EasternWord[]): boolean {
    return this.#text.split(` ${run.map(({ folded }) => folded).join(' ')} `).length > 2;
  }

  // «نیلگون» behind the noun of a building, a ship, a party.
  #quotedAt(words: readonly EasternWord[], at: number): EasternName | null {
    const { folded = '' } = words[at] ?? {};
    if (!words[at + 1]?.opens) return null;
    const to = words.findIndex((word, place) => place > at && place <= at + LONGEST_QUOTED && word.closes) + 1;
    if (to === 0 || words.slice(at + 2, to).some(({ breaks }) => breaks)) return null;
    const kind =
      QUOTED_SITES.has(folded) || SITE_NOUNS.has(folded) || PLACE_NOUNS.has(folded)
        ? 'place'
        : QUOTED_BODIES.has(folded) || HOUSES.has(folded)
          ? 'organisation'
          : QUOTED_THINGS.has(folded)
            ? 'other'
            : null;
    return kind === null ? null : nameOf(words, at + 1, to, kind);
  }

  #ministryAt(words: readonly EasternWord[], at: number): readonly EasternName[] {
    for (let length = 3; length > 0; length -= 1) {
      const run = words.slice(at + 1, at + 1 + length);
      const aim = run.map(({ folded }) => folded).join('');
      if (run.length < length || run.some(({ breaks }) => breaks) || !MINISTRIES.includes(aim)) continue;
      const prefix = /^[ولب]/u.test(words[at]?.first.text ?? '') && !/^وزار/u.test(words[at]?.first.text ?? '') ? 1 : 0;
      const name = nameOf(words, at, at + 1 + length, 'organisation', null, prefix);
      return [{ ...name, words: ['وزارت', aim] }];
    }
    return [];
  }

  // "شهرستان‌های دلفان، کوهدشت و رومشکان", "بأقاليم ميدار ودمنات".
  #listOfPlaces(words: readonly EasternWord[], from: number): readonly EasternName[] {
    const found: EasternName[] = [];
    for (let at = from; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined) break;
      const and = word.folded === 'و';
      const joined = at > from && !and && this.#language === 'ar' && /^و/u.test(word.folded) ? 1 : 0;
      const starts = at === from || joined > 0 || word.comma || words[at - 1]?.folded === 'و';
      if (and) continue;
      if (!starts || (word.breaks && !word.comma)) break;
      const listed = this.#listedAt(words, at);
      if (listed) found.push(listed);
      else if (this.#mayBeName(word) && !isAdjective(word))
        found.push(nameOf(words, at, at + 1, 'place', null, joined));
      else break;
    }
    return found;
  }

  #mayBeName({ folded, first, isWord }: EasternWord): boolean {
    if (!isWord || folded.length < LEAST_NAME || NEVER_NAMES.has(folded) || isStopWord(first.text, this.#language))
      return false;
    if (OFFICES_BEFORE.has(folded) || ADDRESSES.has(folded) || SPEAKS_BEFORE.has(folded) || SPEAKS_BEHIND.has(folded))
      return false;
    if (PLACE_NOUNS.has(folded) || PLACES_NOUNS.has(folded)) return false;
    // "استان‌های", "می‌شود", "خبرنگاران": plurals and verbs of Persian.
    return this.#language === 'ar' || !/(?:های|ها|ترین|^می.+|^نمی.+|شده|کننده|گان|ایی|یان|ند)$/u.test(folded);
  }
}

/** Letters of the shortest name, and of the shortest behind a letter that may be its own. */
const LEAST_NAME = 3;
const LEAST_BEHIND = 4;

// "كبيرة", "سكنية": what agrees with "city" without an article describes it.
function isAdjective({ folded, first }: EasternWord): boolean {
  return /[ةه]$/u.test(first.text) && /[ةه]$/u.test(folded) && first.text.endsWith('ة') && !folded.startsWith('ال');
}

function isJoined(word: EasternWord | undefined): boolean {
  return word !== undefined && !word.breaks;
}

/** The first of the forms of address that stand right before a name. */
function addressed(words: readonly EasternWord[], at: number): number {
  let from = at;
  while (from > 0 && !words[from]?.breaks && ADDRESSES.has(words[from - 1]?.folded ?? '')) from -= 1;
  return from;
}

function endOfFamily(words: readonly EasternWord[], to: number): number {
  return isJoined(words[to]) && FAMILY_ENDS.has(words[to]?.folded ?? '') ? to + 1 : to;
}

function hasOffice(words: readonly EasternWord[], at: number): boolean {
  for (let place = at; place > Math.max(0, at - OFFICE_REACH); place -= 1) {
    if (words[place]?.breaks) return false;
    if (OFFICES_BEFORE.has(words[place - 1]?.folded ?? '')) return true;
  }
  return false;
}

function personOf(words: readonly EasternWord[], from: number, at: number, to: number): EasternName {
  const name = nameOf(words, at, to, 'person');
  return { ...name, from: words[from]?.first ?? name.from };
}

function nameOf(
  words: readonly EasternWord[],
  at: number,
  to: number,
  kind: NameKind,
  thing: string | null = null,
  prefix = 0,
): EasternName {
  const run = words.slice(at, to);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('a name of no words');
  const from =
    prefix === 0
      ? first.first
      : { ...first.first, start: first.first.start + prefix, text: first.first.text.slice(prefix) };
  const folded = run.map((word, place) => (place === 0 ? word.folded.slice(prefix) : word.folded));
  return { from, bareFrom: from, to: last.last, words: folded, kind, thing };
}
