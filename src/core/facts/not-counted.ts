import { flat } from './amount';
import { readCounted, type CountedNoun } from './counted-noun';
import type { Lexeme } from './lexemes';
import { readNumber, type NumberRead } from './number-words';
import { readOrdinal } from './ordinals';
import type { RawQuantity } from './quantity';
import { zoneFollows } from './clock';
import { readUnit } from './units';
import { endsPhrase, isAuxiliary, isPlural } from './word-classes';

// Nouns whose number is a name: "Flight 370", "Article 5", "World War Two".
const NUMBERED =
  /^(?:flight|route|highway|interstate|motorway|boeing|airbus|article|section|chapter|channel|radio|resolution|unit|room|gate|terminal|level|phase|page|volume|type|class|apollo|windows|iphone|galaxy|group|formula|category|stage|grade|figure|table|act|part|episode|season|line|platform|exit|zone|area|district|ward|block|court|bill|box|division|brigade|regiment|war|psalm|verse|title|proposition|amendment|case|sector|station|camp|tier|studio|runway|pier|hangar|reactor|agenda|clause|paragraph|schedule|appendix|annex|bus|tram|train|lot|bay|pitch|lane|junction|checkpoint|mile|kilometre|no|number|nos|force|hotel|building|flat|apartment|suite|floor|year|grade|rule|law|directive|decree|order|protocol|plan|pillar|quarter|version|model|mark)$/u;
const STREETS =
  /^(?:street|st|avenue|ave|road|rd|lane|boulevard|bridge|square|circuit|district|army|corps|division|brigade|battalion|regiment|fleet|infantry|airborne|armou?red|squadron|congress|amendment|republic|reich|world|estate|floor|parallel)$/u;

/** True for numbers that are part of a name, a label or a code rather than a quantity. */
export function isNamed(lexemes: readonly Lexeme[], at: number, english = true): boolean {
  const lexeme = lexemes[at];
  if (lexeme?.kind === 'number') return isCode(lexemes, at) || (english && isLabel(lexemes, at));
  if (lexeme?.lower === 'zero' && /^(?:ground|net|absolute|patient)$/u.test(lexemes[at - 1]?.lower ?? '')) return true;
  return english && lexeme?.kind === 'word' && isNumberName(lexemes, at);
}

// Codes of any language: "F-16", "24/7", "0800 555 0199", the numbers of a list.
function isCode(lexemes: readonly Lexeme[], at: number): boolean {
  const [earlier, before, lexeme, next] = [lexemes[at - 2], lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  if (!lexeme) return false;
  // "1." and "2)" that open a list's items.
  const opens = before === undefined && lexemes.length > 2 && lexeme.text.length < 3;
  const decimals = lexemes[at + 2]?.kind === 'number' && lexemes[at + 2]?.glued === true;
  if (opens && (next?.text === '.' || next?.text === ')') && next.glued && !decimals && !isMonthLike(lexemes[at + 2]))
    return true;
  if (isSlashed(lexemes, at) || isPhone(lexemes, at)) return true;
  // "COVID-19", "F-16", "G7", "MH370", what follows a sign inside an address.
  if (lexeme.glued && before?.kind === 'word' && !/^(?:us|rs|eur|usd|gbp|chf|inr|h|[وفبل])$/u.test(before.lower))
    return true;
  const hyphen = /^[-–‑]$/u.test(before?.text ?? '') && before?.glued === true && earlier?.kind === 'word';
  if (lexeme.glued && hyphen && !isSpelledOut(earlier.lower)) return true;
  // "Boeing 737-800"
  const model = earlier?.kind === 'number' && /^[-–‑]$/u.test(before?.text ?? '') && before?.glued === true;
  if (
    lexeme.glued &&
    model &&
    NUMBERED.test(lexemes[at - 3]?.lower ?? '') &&
    /^\p{Lu}/u.test(lexemes[at - 3]?.text ?? '')
  )
    return true;
  if (lexeme.glued && /^[#@/_=&\\]$/u.test(before?.text ?? '')) return true;
  // "747SP", "10News": a number with capitals stuck on that are no unit.
  const capitals = next?.glued === true && /^\p{Lu}{1,4}$/u.test(next.text) && !UNIT_LETTERS.test(next.text);
  return capitals || (next?.glued === true && /^\p{Lu}\p{Ll}/u.test(next.text) && readUnit(lexemes, at + 1) === null);
}

const UNIT_LETTERS = /^(?:K|M|B|BN|KM|KG|GW|MW|AM|PM|GMT|UTC|ST|ND|RD|TH|C|F|MPH|KW|H)$/iu;

// "4. Januar" is a date, "1. The first point" an item.
function isMonthLike(lexeme: Lexeme | undefined): boolean {
  return (
    /^\p{Lu}?\p{Ll}+$/u.test(lexeme?.text ?? '') &&
    (lexeme?.text.length ?? 0) > 2 &&
    !/^(?:the|a|an)$/u.test(lexeme?.lower ?? '')
  );
}

// English labels: "Flight 370", "No 10", "number 2 man", "10 Downing Street".
function isLabel(lexemes: readonly Lexeme[], at: number): boolean {
  const [earlier, before, lexeme, next] = [lexemes[at - 2], lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  if (!lexeme) return false;
  const ordinal = readOrdinal(lexemes, at);
  if (ordinal && isOrdinalName(lexemes, at, ordinal.to)) return true;
  // "3 Floyds Brewing Co" in a list of names; "3 Dead in Crash" says what happened.
  if (
    at === 0 &&
    lexemes.length <= 6 &&
    /^\p{Lu}/u.test(next?.text ?? '') &&
    lexemes.every(({ kind, text }) => kind !== 'word' || /^\p{Lu}/u.test(text)) &&
    !lexemes.some(({ lower }) => /^(?:dead|killed|hurt|injured|wounded|missing|arrested|die|held)$/u.test(lower))
  )
    return true;
  const short = /^\p{Nd}{1,3}$/u.test(lexeme.text);
  const numbered = /^numbers?$/u.test(before?.lower ?? '');
  if (numbered && short && next?.kind === 'word' && !isPlural(next.lower)) return true;
  const label = before?.text === '.' ? earlier : before;
  const capital = /^\p{Lu}/u.test(label?.text ?? '');
  if (label?.lower === 'no' && capital && /^\p{Nd}+$/u.test(lexeme.text)) return true;
  if (next?.kind === 'word' && /^\p{Lu}/u.test(next.text) && isAddress(lexemes, at + 1)) return true;
  if (!capital || !/^\p{Nd}+(?:\.\p{Nd}+)?$/u.test(lexeme.text) || before?.text === '.') return false;
  if (NUMBERED.test(label?.lower ?? '')) return true;
  return isPlainName(lexemes, at - 1) && !isTitleCase(lexemes) && !startsCount(lexemes, at + 1);
}

// "Downing Street", "Street viaduct" right after the number.
function isAddress(lexemes: readonly Lexeme[], at: number): boolean {
  for (let next = at; next < at + 3; next += 1) {
    const lexeme = lexemes[next];
    if (!lexeme || !/^\p{Lu}/u.test(lexeme.text)) return false;
    if (STREETS.test(lexeme.lower)) return true;
  }
  return false;
}

/** True for "3" and "2" of "lost 3-2 to Tovar": the score of a match, which has no role; votes are told by what is voted on. */
export function isScore(lexemes: readonly Lexeme[], at: number): boolean {
  const dash = (place: number): boolean => /^[-–]$/u.test(lexemes[place]?.text ?? '') && lexemes[place]?.glued === true;
  const goals = (place: number): boolean => /^\p{Nd}{1,2}$/u.test(lexemes[place]?.text ?? '');
  const first = dash(at + 1) && goals(at + 2) && lexemes[at + 2]?.glued === true ? at : at - 2;
  if (!goals(first) || !dash(first + 1) || !goals(first + 2) || lexemes[first + 2]?.glued !== true) return false;
  const behind = lexemes[first + 3];
  // "8-12 people were led to safety" is a range.
  if (behind?.kind === 'word' && (isPlural(behind.lower) || behind.lower === 'people' || readUnit(lexemes, first + 3)))
    return false;
  const beside = [...lexemes.slice(Math.max(0, first - MATCH_REACH), first), ...lexemes.slice(first + 3, first + 6)];
  return beside.some(({ lower }) => MATCH.test(lower)) && !lexemes.some(({ lower }) => VOTE.test(lower));
}

const MATCH =
  /^(?:lost|lose|loses|losing|loss|won|win|wins|winning|beat|beats|beaten|beating|defeat|defeats|defeated|defeating|draw|drew|drawn|victory|score|scored|lead|led|leading|match|game|goals?|thrashed|aggregate|penalties|perdió|perdi\p{L}+|derrota\p{L}*|gan[óa]\p{L}*|venci\p{L}*|empat\p{L}*|battu|défaite|victoire|sieg\p{L}*|niederlage|verlor\p{L}*|gewann\p{L}*|sconfitt\p{L}*|vitt\p{L}*)$/u;
const VOTE =
  /^(?:vot(?:e|es|ed|ing)|ruling|ruled|court|justices?|judges?|panel|council|committee|senators?|lawmakers?)$/u;
/** Words before a score in which its match is told. */
const MATCH_REACH = 8;

function isSlashed(lexemes: readonly Lexeme[], at: number): boolean {
  const slash = (place: number): boolean => lexemes[place]?.text === '/' && lexemes[place].glued;
  const number = (place: number): boolean => lexemes[place]?.kind === 'number';
  // "04/01/2024" is a date.
  if (slash(at + 1) && number(at + 2) && slash(at + 3) && number(at + 4)) return false;
  const ahead = slash(at + 1) && number(at + 2) && lexemes[at + 2]?.glued === true;
  return ahead || (slash(at - 1) && lexemes[at]?.glued === true && number(at - 2));
}

// "0800 555 0199", "call 112".
function isPhone(lexemes: readonly Lexeme[], at: number): boolean {
  if (
    /^(?:call|calls|called|calling|dial|dials|dialled|dialed|dialling|phone|phoned|tel|telephone|hotline|text|fax|whatsapp)$/u.test(
      lexemes[at - 1]?.lower ?? '',
    )
  )
    return true;
  const digits = (place: number): boolean => /^\p{Nd}{2,5}$/u.test(lexemes[place]?.text ?? '');
  if (/^0\p{Nd}{2,}$/u.test(lexemes[at]?.text ?? '') && !zoneFollows(lexemes, at + 1)) return true;
  const run = [at - 2, at - 1, at, at + 1, at + 2].map((place) => digits(place));
  return (run[0] && run[1] && run[2]) || (run[1] && run[2] && run[3]) || (run[2] && run[3] && run[4]) || false;
}

function isSpelledOut(word: string): boolean {
  return /^(?:mid|early|late|pre|post|to|one|two|three|four|five|six|seven|eight|nine|ten|non|all|magnitude)$/u.test(
    word,
  );
}

// A capitalised word that is no month, weekday or function word: "Boeing", "Apollo", "Tesla".
function isPlainName(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined || !/^\p{Lu}/u.test(lexeme.text) || endsPhrase(lexeme)) return false;
  if (
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|\p{L}+day|\p{L}+ing|magnitude|age|aged|some|roughly|usd|eur|rs)$/u.test(
      lexeme.lower,
    )
  )
    return false;
  return readNumber(lexemes, at) === null;
}

// Whether words follow that a number counts or measures, so that it is a number after all.
function startsCount(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at];
  if (next?.kind !== 'word') return next?.text === '%' || next?.text === '-';
  if (
    /^(?:dead|killed|injured|wounded|hurt|missing|people|die|died|percent|per|million|billion|thousand|hundred|more|others|of|years?|months?|weeks?|days?|hours?|minutes?|km|kg|m|bn|k|am|pm|a\.m\.|p\.m\.)$/u.test(
      next.lower,
    )
  )
    return true;
  return isPlural(next.lower) || isPlural(lexemes[at + 1]?.lower ?? '');
}

/** True for headlines in title case, where a capital says nothing about names. */
export function isTitleCase(lexemes: readonly Lexeme[]): boolean {
  // A full stop ends sentences, also those that are full of names; headlines have none.
  if (lexemes.at(-1)?.text === '.') return false;
  const words = lexemes.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const all = lexemes.filter(({ kind }) => kind === 'word');
  const capitals = (of: readonly Lexeme[]): number => of.filter(({ text }) => /^\p{Lu}/u.test(text)).length / of.length;
  return words.length > 2 && capitals(words) >= 0.7 && capitals(all) >= 0.6;
}

// Number words inside names: "the Four Seasons", "Five Oaks", "Formula One", "Hotel Twelve Apostles".
function isNumberName(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, lexeme, next] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  if (!lexeme || !/^\p{Lu}/u.test(lexeme.text)) return false;
  const number = readNumber(lexemes, at);
  if (number === null || number.to > at + 1) return false;
  if (before === undefined || /^[.!?:"“‘'”(—–-]$/u.test(before.text))
    return lexeme.lower === 'one' && /^\p{Lu}/u.test(next?.text ?? '') && lexemes[at + 2]?.text === ',';
  return !isTitleCase(lexemes) && (/^\p{Lu}/u.test(next?.text ?? '') || /^\p{Lu}/u.test(before.text));
}

/** True for ordinals that belong to a name: "Third Brigade", "10th Street", "5th Infantry", "Elizabeth the Second". */
export function isOrdinalName(lexemes: readonly Lexeme[], at: number, to: number): boolean {
  const next = lexemes[to];
  const place = next?.text === '-' ? lexemes[to + 1] : next;
  if (isTitleCase(lexemes))
    return STREETS.test(place?.lower ?? '') && !/^(?:floor|world|estate|division|army)$/u.test(place?.lower ?? '');
  if (/^\p{Lu}\p{Ll}/u.test(place?.text ?? '') && !/^\p{L}+(?:day|ember|ober|uary)$/u.test(place?.lower ?? ''))
    return true;
  return /^\p{Lu}/u.test(lexemes[at]?.text ?? '') && at > 0 && /^\p{Lu}/u.test(lexemes[at - 1]?.text ?? '');
}

/** True where "one" is a pronoun or an idiom, not a number: "one has to", "this one", "one another", "one of the men". */
export function isPronounOne(lexemes: readonly Lexeme[], at: number, number: NumberRead): boolean {
  if (lexemes[at]?.lower !== 'one' || number.to !== at + 1) return false;
  const before = lexemes[at - 1]?.lower ?? '';
  const [next, after] = [lexemes[at + 1], lexemes[at + 2]];
  if (before === 'no' || before === 'number' || before === 'day') return true;
  // "the nation stands as one"
  if (before === 'as' && (next === undefined || next.kind === 'mark')) return true;
  if (
    /^(?:this|that|the|which|each|every|any|another|other|first|last|next|good|big|new|old|loved|young|little|second|third|whole|right|wrong|latest|only)$/u.test(
      before,
    )
  )
    return (
      before !== 'only' && (next === undefined || next.kind === 'mark' || endsPhrase(next) || /ed$/u.test(next.lower))
    );
  if (next === undefined) return false;
  if (next.lower === 'of' && countsOff(lexemes, at + 2)) return false;
  if (
    /^(?:another|day|thing|of|side|hand|way|can|could|may|might|must|should|would|knows|needs|such|off|on|cannot|reason|or|writes|says|looks)$/u.test(
      next.lower,
    )
  )
    return true;
  if (next.text === "'s" || next.text === '’s') return true;
  // "one and the same", "one which", "one, and then the other".
  if (
    /^(?:which|that|who|where|when|whose)$/u.test(next.lower) ||
    (next.lower === 'and' && /^(?:the|only|all)$/u.test(after?.lower ?? ''))
  )
    return true;
  if (next.text === '-' && next.glued)
    return !/^(?:day|year|month|week|hour|minute|mile|man|member|metre|meter|third|quarter|half|storey|story|seat|vote)$/u.test(
      after?.lower ?? '',
    );
  // "one has been uprooted" counts somebody, "one has to look" nobody; "than one might have feared".
  if (/^(?:has|does|did|had)$/u.test(next.lower)) return after?.lower === 'to' || before === 'than' || before === 'as';
  return isAuxiliary(next.lower) && !/^(?:was|were|is|are)$/u.test(next.lower);
}

// What "no" is worth a figure for: people, tolls and harm.
const COUNTABLE =
  /^(?:death|fatality|casualty|injury|arrest|victim|survivor|person|case|infection|body|hostage|civilian|passenger|soldier|officer|child|resident|worker|evacuation|detention|suspect|student|patient|dead|wounded|injured|protester|militant|policeman|loss|crew|staff|man|woman|villager|prisoner|detainee|damage|kidnapping|killing|shooting|fighter|troop|missing|employee|pupil|guest|tourist|refugee|migrant)$/u;

// "one of them in a serious condition", "one of whom was shot": what is told of one of them counts it.
function countsOff(lexemes: readonly Lexeme[], at: number): boolean {
  const whom = lexemes[at]?.lower;
  const next = lexemes[at + 1]?.lower ?? '';
  if (whom === 'whom') return /^(?:was|were|is|has|had|died|later|remains|suffered)$/u.test(next);
  return (
    whom === 'them' &&
    (/^(?:a|an|fatally|critically|seriously|severely|badly|fatal|critical)$/u.test(next) ||
      (next === 'in' && /^(?:an?|intensive|hospital|critical|serious)$/u.test(lexemes[at + 2]?.lower ?? '')))
  );
}

/** A zero in words: "no deaths", "no one", "nobody", "none of the passengers". */
export function readZero(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  const [first, second] = [lexemes[at]?.lower ?? '', lexemes[at + 1]?.lower ?? ''];
  const zero = (to: number, noun: CountedNoun): RawQuantity => ({
    from: at,
    to,
    kind: 'count',
    amount: flat(0),
    unit: noun.head,
    noun,
    date: null,
  });
  const person = (to: number): RawQuantity =>
    zero(to, { from: to, to, head: 'person', headAt: null, ofThem: false, partOf: false });
  if (first === 'nobody') return person(at + 1);
  if (first === 'no' && second === 'one') return person(at + 2);
  if (first === 'none') {
    const plural = readCounted(lexemes, at + 1, true);
    return zero(at + 1, plural.head !== null || plural.ofThem ? plural : readCounted(lexemes, at + 1, second !== 'of'));
  }
  if (first !== 'no' || lexemes[at]?.text === 'NO') return null;
  const plural = readCounted(lexemes, at + 1, true);
  const noun = plural.head === null ? readCounted(lexemes, at + 1, false) : plural;
  return noun.head !== null && COUNTABLE.test(noun.head) ? zero(at + 1, noun) : null;
}
