import type { Lexeme } from './lexemes';
import { readNumber } from './number-words';
import { DETERMINERS, endsPhrase, isPlainVerb, isPlural, singular } from './word-classes';

/** The noun phrase after a number: what is counted. Positions are lexeme positions, `to` exclusive. */
export interface CountedNoun {
  readonly from: number;
  readonly to: number;
  /** Singular head noun in lower case; null when the phrase is left out or a pronoun ("84 killed", "12 of them"). */
  readonly head: string | null;
  /** Position of the head; `to - 1` when there is one. */
  readonly headAt: number | null;
  /** True for "of them", "of those", "of whom": the counted are part of what was counted before. */
  readonly ofThem: boolean;
  /** True for "of the …", "of its …": a part of a known whole. */
  readonly partOf: boolean;
}

const OF_THEM = /^(?:them|whom|us|you|which)$/u;
const MORE = /^(?:more|other|others|additional|further|extra|new)$/u;
// Participles and adjectives that stand for the people themselves when no noun follows: "284 injured", "13,500 disabled".
const PEOPLE_ADJECTIVES =
  /^(?:dead|injured|wounded|missing|killed|hurt|displaced|homeless|disabled|arrested|detained|martyred|slain|infected|sick|ill|abducted|kidnapped|rescued|evacuated|unaccounted|alive|hospitali[sz]ed|jailed|trapped|stranded|poor|rich|young|old|elderly|deceased|critical)$/u;
// Words that may open the phrase though they end others: "12 confirmed cases", "critically endangered rhinos".
const QUALIFIER = /^(?:\p{L}+ly|confirmed|reported|known|presumed|listed)$/u;
const LONGEST_PHRASE = 7;

/** The counted noun that begins at `at`. `several` is false after "one" and other numbers that take a singular noun. */
export function readCounted(lexemes: readonly Lexeme[], at: number, several: boolean): CountedNoun {
  let from = at;
  let partOf = false;
  const none = (to: number, ofThem = false): CountedNoun => ({
    from: at,
    to,
    head: null,
    headAt: null,
    ofThem,
    partOf,
  });
  while (MORE.test(lexemes[from]?.lower ?? '') && lexemes[from]?.lower !== 'others') from += 1;
  if (lexemes[from]?.lower === 'others')
    return { from: at, to: from + 1, head: 'person', headAt: from, ofThem: false, partOf };
  if (lexemes[from]?.lower === 'of') {
    const next = lexemes[from + 1]?.lower ?? '';
    if (OF_THEM.test(next)) return none(from + 2, true);
    if (/^(?:those|these)$/u.test(next) && (lexemes[from + 2] === undefined || !startsNoun(lexemes[from + 2])))
      return none(from + 2, true);
    from += 1;
    // "a bus, ten of whose passengers died"
    while (
      DETERMINERS.has(lexemes[from]?.lower ?? '') ||
      MORE.test(lexemes[from]?.lower ?? '') ||
      lexemes[from]?.lower === 'whose'
    ) {
      partOf = true;
      from += 1;
    }
    // "three of the 84 people": the number inside belongs to another quantity.
    if (partOf) from = readNumber(lexemes, from)?.to ?? from;
    else if (lexemes[from]?.kind === 'number') from += 1;
  } else if (lexemes[from]?.lower === 'the' || lexemes[from]?.lower === 'all') {
    // "half the people"
    from += 1;
    partOf = true;
  }
  const head = findHead(lexemes, from, several);
  return head === null
    ? none(from === at ? at : from)
    : { from: at, to: head + 1, head: nounAt(lexemes, head), headAt: head, ofThem: false, partOf };
}

/** The unit that a counted noun gives: its head, or the noun said of the part in "600 of them children". */
export function unitIn(lexemes: readonly Lexeme[], noun: CountedNoun): string | null {
  // "Thirty-one of the dead were women"
  const are = noun.partOf && PEOPLE_ADJECTIVES.test(lexemes[noun.to]?.lower ?? '') ? noun.to + 1 : -1;
  if (noun.head === null && /^(?:were|was|are|is)$/u.test(lexemes[are]?.lower ?? '')) {
    const named = findHead(lexemes, are + 1, true);
    return named === null ? null : nounAt(lexemes, named);
  }
  if (noun.head !== null || !noun.ofThem) return noun.head;
  const said = findHead(lexemes, noun.to, true);
  return said === null ? null : nounAt(lexemes, said);
}

function startsNoun(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && !endsPhrase(lexeme) && !PEOPLE_ADJECTIVES.test(lexeme.lower);
}

function nounAt(lexemes: readonly Lexeme[], at: number): string {
  const word = lexemes[at]?.lower ?? '';
  const before = lexemes[at - 1];
  // "hitch-hiker" is one noun; the hyphen is its own lexeme.
  if (before?.text === '-' && before.glued && lexemes[at]?.glued) {
    const prefix = lexemes[at - 2]?.lower ?? '';
    if (/^\p{Ll}+$/u.test(lexemes[at - 2]?.text ?? '')) return `${prefix}-${singular(word)}`;
  }
  // "Three service members" are soldiers.
  if (/^members?$/u.test(word) && before?.lower === 'service') return 'service member';
  // "96 passengers and crew" are all who were aboard.
  if (/^passengers?$/u.test(word) && lexemes[at + 1]?.lower === 'and' && /^crew/u.test(lexemes[at + 2]?.lower ?? ''))
    return 'person';
  return singular(word);
}

// The last plural noun (or, after "one", the last noun) before the phrase ends.
function findHead(lexemes: readonly Lexeme[], from: number, several: boolean): number | null {
  let head: number | null = null;
  let last: number | null = null;
  for (let at = from; at < Math.min(lexemes.length, from + LONGEST_PHRASE * 2); at += 1) {
    const lexeme = lexemes[at];
    if (!lexeme) break;
    if (lexeme.text === '-' && lexeme.glued && lexemes[at + 1]?.glued) continue;
    if (lexeme.text === "'s" || lexeme.text === '’s') {
      // "two of the country's provinces": what stood before owns, it is not counted.
      head = null;
      last = null;
      continue;
    }
    if (/^["“‘'”’]$/u.test(lexeme.text) && head === null) continue;
    // "critically endangered rhinos", "Somali and Yemeni pirates": what comes before the noun may be two words.
    if (several && head === null && at === from && QUALIFIER.test(lexeme.lower) && isPluralWithin(lexemes, at))
      continue;
    if (
      several &&
      head === null &&
      last !== null &&
      lexeme.lower === 'and' &&
      /^\p{Lu}/u.test(lexemes[at + 1]?.text ?? '')
    )
      continue;
    // "the city's eleven pools" has its second number inside, "home-made" a verb form that is none.
    const owned = /^['’]s$/u.test(lexemes[at - 1]?.text ?? '') && at > from;
    if (owned && readNumber(lexemes, at)?.to === at + 1) continue;
    const joined = lexemes[at - 1]?.text === '-' && lexeme.glued && at > from;
    if (joined && lexeme.kind === 'word' && !isPlural(lexeme.lower)) {
      last = at;
      continue;
    }
    // "One attack" counts attacks; "one dies" has its verb.
    const singularNoun = !several && last === null && isPlainVerb(lexeme.lower) && !/[^s]s$/u.test(lexeme.lower);
    if (!several && last === null && /^(?:consecutive|straight|successive|such|\p{L}{3,}est)$/u.test(lexeme.lower))
      continue;
    const ends = lexeme.kind !== 'word' || (endsPhrase(lexeme) && !singularNoun);
    if (ends || (at > from && readNumber(lexemes, at) !== null)) break;
    const hyphenated =
      lexemes[at + 1]?.text === '-' && lexemes[at + 1]?.glued === true && lexemes[at + 2]?.glued === true;
    if (hyphenated) continue;
    if (isParticiple(lexeme.lower) && last !== null && !isPlural(lexeme.lower)) {
      // "people killed": the noun is complete; "armed men" and "suspected militants" come before one.
      if (head !== null || !several) break;
      continue;
    }
    if (PEOPLE_ADJECTIVES.test(lexeme.lower)) {
      if (head !== null) break;
      continue;
    }
    if (isParticiple(lexeme.lower) && last === null && !isPlural(lexeme.lower)) continue;
    if (head !== null && !isPlural(lexeme.lower) && !/^\p{Lu}/u.test(lexeme.text) && !isPluralAhead(lexemes, at)) break;
    last = at;
    if (isPlural(lexeme.lower)) head = at;
  }
  return several ? (head ?? null) : last;
}

// Whether a plural noun comes within a few words, none of which ends the phrase.
function isPluralWithin(lexemes: readonly Lexeme[], from: number): boolean {
  for (let at = from + 1; at < from + 5; at += 1) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== 'word' || endsPhrase(lexeme)) return false;
    if (isPlural(lexeme.lower)) return true;
  }
  return false;
}

// Whether a plural noun still follows in the same phrase: "sales and" no, "news agency journalists" yes.
function isPluralAhead(lexemes: readonly Lexeme[], from: number): boolean {
  for (let at = from + 1; at < from + 3; at += 1) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== 'word' || endsPhrase(lexeme) || isParticiple(lexeme.lower)) return false;
    if (isPlural(lexeme.lower)) return true;
  }
  return false;
}

function isParticiple(word: string): boolean {
  return (
    /(?:ed|ing)$/u.test(word) &&
    word.length > 3 &&
    !/^(?:need|reed|shed|kindred|sacred|naked|building|wedding|hundred|meeting|king|wing|being|evening|morning|killing|shooting|bombing|beheading|stabbing|feed|seed|weed|speed|breed|bed|sibling|ceiling|offspring)s?$/u.test(
      word,
    )
  );
}
