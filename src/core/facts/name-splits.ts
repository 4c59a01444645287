import { primary } from '../text/locale';
import { normalise } from '../text/normalise';
import { GIVEN_NAME_WORDS } from './given-names';
import type { Lexeme } from './lexemes';
import { isCapital } from './name-joints';
import { isOrigin, isOriginWord, isPeopleWord } from './name-kinds';
import { officeAbroad } from './name-offices-abroad';
import { officeStart } from './name-runs';
import { GENERIC, KNOWN_BODIES, KNOWN_ORGANISATIONS, ORGANISATIONS, PARTICLES, PLACES, TITLES } from './name-words';
import { PERSON } from './name-nouns';
import { KNOWN_PLACES } from './place-names';
import type { Regions } from './region-names';

// Two names that stand side by side as one run of capitals: whose somebody is, and who.

/** A part of a run that names one thing. */
export interface RunPart {
  readonly from: number;
  readonly to: number;
  /** The office behind it that is held for it, lower case; null where none is. */
  readonly office: string | null;
  /** What stands before it leaves no doubt that it is a person. */
  readonly isPerson: boolean;
}

function part(from: number, to: number, isPerson = false, office: string | null = null): RunPart {
  return { from, to, office, isPerson };
}

/** The names in a run of capitals, in their order; none where it only says what an office is for. */
export function partsOfRun(
  all: readonly Lexeme[],
  from: number,
  end: number,
  language: string,
  regions: Regions,
): readonly RunPart[] {
  // "UBS-Aktie", "US-Institut": a German compound is about what it opens with.
  if (primary(language) === 'de' && end - from === 3 && all[from + 1]?.text === '-')
    if (/^\p{Lu}{2,}$/u.test(all[from]?.text ?? '')) return [part(from, from + 1)];
  // "EU-Institut Grevin Bank"
  const compound =
    primary(language) === 'de' && end - from > 3 && all[from + 1]?.text === '-' && all[from + 2]?.glued === true;
  if (compound && /^\p{Lu}{2,}$/u.test(all[from]?.text ?? '') && isCapital(all[from + 3]))
    return [part(from, from + 1), part(from + 3, end)];
  const described = behindSort(all, from, end);
  if (described > from) return [part(described, end)];
  const person = behindDescription(all, from, end);
  if (person > from) return [part(person, end, true)];
  const abroad = officeAbroad(all, from, end, language);
  if (abroad) return [...(abroad.owner ? [part(...abroad.owner)] : []), part(abroad.person, end, true)];
  const held = behindPortfolio(all, from, end);
  if (held !== null) return held;
  // "Israeli-Hamas": who is no name, and who is.
  if (end - from === 3 && all[from + 1]?.text === '-' && isOriginWord(all[from]?.lower ?? ''))
    if (KNOWN_ORGANISATIONS.has(spellingOf(all, from + 2, end))) return [part(from + 2, end)];
  // "pro-Selmar Ukrainian rebels"
  const [last, behind] = [all[end - 1], all[end]];
  if (end - from === 2 && last && isOrigin(last, behind) && !isOriginWord(all[from]?.lower ?? ''))
    if (isPlace(spellingOf(all, from, from + 1), regions)) return [part(from, from + 1)];
  const hyphen = pairedAt(all, from, end, regions);
  if (hyphen !== null) return [part(from, hyphen), part(hyphen + 1, end)];
  // "Orvale Governor Oleg Talin": what has the office, and who holds it.
  const office = officeStart(all, from, end);
  if (office < end) {
    const title = all[office]?.lower ?? null;
    // "Orvale Police Chief Oleg Talin": half an office is none.
    const holder =
      title === 'chief' && isCapital(all[office + 1]) && !TITLES.has(all[office + 1]?.lower ?? '')
        ? part(office + 1, end, true)
        : part(office, end);
    return [part(from, office, false, title), holder];
  }
  // "Islamic Revolution Ayatollah Ali Kadeh", behind "the leader of the".
  const address = all.findIndex(({ lower }, at) => at > from && at < end - 1 && ADDRESS.test(lower));
  if (address > 0 && !TITLES.has(all[address - 1]?.lower ?? '')) return [part(from, address), part(address, end, true)];
  // "Orvale Air Boeing 737": whose plane, and who made it.
  const maker = all.findIndex(({ lower }, at) => at > from && at < end && MAKERS.test(lower));
  if (maker > 0) return [part(from, maker), part(maker, end)];
  const second = secondName(all, from, end, regions);
  return second < end ? [part(from, second), part(second, end, true)] : [part(from, end)];
}

/** What stands right before a name, and inside none. */
const ADDRESS = /^(?:ayatollah|hojatoleslam|mr|mrs|ms)$/u;
/** Who is sent to a place, or to a body. */
const SENT = /^(?:ambassador|envoy|consul|representative|delegate|nuncio|high|commissioner|correspondent|emissary)$/u;
/** Makers of aircraft, as they stand between an airline and the number of a type. */
const MAKERS = /^(?:boeing|airbus|embraer|cessna|bombardier|tupolev|antonov|ilyushin|sukhoi|fokker|learjet)$/u;
/** Small words between an office and what it is held for. */
const HELD_IN = /^(?:to|in|for|at|of)$/u;
const FOREIGN_ARTICLE = /^(?:la|le|les|l'|el|los|las|il|lo|gli|i|o|a|os|as)$/u;
const FOREIGN_OF = /^(?:per|pour|para|de|du|des|d'|del|della|dell'|dei|degli|delle|di|do|da|dos|das)$/u;
const FOREIGN_MINISTRY = /^minist(?:[eè]re|erio|ério|ero)$/u;
const FOREIGN_MINISTER =
  /^(?:(?:vice-?)?minist(?:re|ra|ro|res|ros|ras|ri)|secrétaire|secretári[oa]|secretari[oa]|sottosegretario|viceministr[oa])$/u;

// Where the second of two names begins: "Beirut" and "Farid Sadri" behind "ambassador to", "Supreme Court" and "Ida Brenn"
// behind "prosecutor of the". The end of the run where there is just one.
function secondName(all: readonly Lexeme[], from: number, to: number, regions: Regions): number {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!isCapital(all[at]) || all[at]?.glued || all[at - 1]?.text === '-' || !isPersonLike(all, at, to)) continue;
    if (parts(all, from, at, to, regions)) return at;
  }
  return to;
}

function parts(all: readonly Lexeme[], from: number, at: number, to: number, regions: Regions): boolean {
  const spelling = spellingOf(all, from, at);
  const article = all[from - 1]?.lower === 'the' ? 1 : 0;
  const [before, office] = [all[from - 1 - article]?.lower ?? '', all[from - 2 - article]?.lower ?? ''];
  const place = isPlace(spelling, regions);
  const body =
    KNOWN_ORGANISATIONS.has(spelling) ||
    KNOWN_BODIES.has(spelling) ||
    /^(?:united nations|european union)$/u.test(spelling);
  const called = opensPerson(all, at);
  if (HELD_IN.test(before) && SENT.test(office)) return place || body || called;
  if (called && (body || (place && (HELD_IN.test(before) || /^(?:from|en|à|dans|em|de|di)$/u.test(before)))))
    return true;
  // "Election Headquarters Oleg Talin"
  if (called && HOLDS_NOBODY.test(all[at - 1]?.lower ?? '') && capitals(all, at, to) < 4) return true;
  // "the clerk of the High Court Ida Brenn"
  return (
    at - from > 1 &&
    before === 'of' &&
    ORGANISATIONS.has(all[at - 1]?.lower ?? '') &&
    (PERSON.test(office) || TITLES.has(office)) &&
    capitals(all, at, to) < 4
  );
}

/** Bodies that are named after nobody. */
const HOLDS_NOBODY =
  /^(?:headquarters|ministry|department|police|committee|commission|council|parliament|senate|court)$/u;

/** Offices that stand before a name with capitals in other languages. */
const FOREIGN_OFFICE =
  /^(?:(?:vice)?pr[eé]sident[ea]?|(?:vice)?ministr[oae]s?|minister|sindaco|governatore|gobernadora?|governadora?|gouverneur|alcaldesa?|alcalde|prefeit[oa]|prefetto|pr[eé]fet|procuratore|procureure?|fiscal|canciller|cancelliere|direttore|directeur|directora?|diretora?|secr[eé]taire|secretari[oa]|secret[aá]ri[oa]|segretari[oa]|commissaire|comisari[oa]|general|coronel|colonel|capit[aá]n|bundespräsident(?:in)?|bundeskanzler(?:in)?|kanzler(?:in)?|präsident(?:in)?|ministerpräsident(?:in)?|bürgermeister(?:in)?)$/u;

// "Russians Igor Trask", "Whig Robert Ansel", "Presidente della Regione Aldo Brenni": where somebody comes from, stands and what
// he is are no part of the name. The start of the run where nothing stands before it.
function behindDescription(all: readonly Lexeme[], from: number, end: number): number {
  const { lower = '' } = all[from] ?? {};
  const people = isPeopleWord(lower) || PARTISAN.test(lower);
  if (people && isCapital(all[from + 1]) && isPersonLike(all, from + 1, end))
    if (opensPerson(all, from + 1) || /[^s]s$/u.test(lower)) return from + 1;
  if (!FOREIGN_OFFICE.test(lower) || TITLES.has(lower)) return from;
  const given = all.slice(from + 1, end).findIndex(({ text: word }) => GIVEN_NAME_WORDS.has(normalise(word)));
  return given >= 0 && isPersonLike(all, from + 1 + given, end) ? from + 1 + given : from;
}

// "Bank UBS", "British Sky News", "Kessian Telegram": what it is, and where it is from, are no part of the name.
function behindSort(all: readonly Lexeme[], from: number, end: number): number {
  const { lower = '' } = all[from] ?? {};
  // "Syrian Kurdish YPG"
  const letters = /^\p{Lu}{2,5}$/u.test(all[end - 1]?.text ?? '');
  if (letters && end - from > 1 && all.slice(from, end - 1).every((word) => isPeopleWord(word.lower))) return end - 1;
  // "Orvalische Bank NBO"
  if (letters && end - from > 2 && /^(?:bank|partei|konzern)$/u.test(all[end - 2]?.lower ?? '')) return end - 1;
  if (end - from === 2 && /^(?:bank|party|airline|broadcaster|insurer|retailer)$/u.test(lower))
    return /^\p{Lu}{2,6}$/u.test(all[from + 1]?.text ?? '') ? from + 1 : from;
  return isPeopleWord(lower) && MEDIA.test(spellingOf(all, from + 1, end)) ? from + 1 : from;
}

const MEDIA =
  /^(?:telegram|facebook|twitter|google|whatsapp|reuters|(?:sky|fox|bbc|cbs|abc|nbc) news|(?:press|russia) tv|jazeera)$/u;

/** Who stands for a party, before a name. */
const PARTISAN = /^(?:tory|tories|whig|labour|democrat|republican|conservative|liberal|socialist|communist|centrist)$/u;

function isPlace(spelling: string, regions: Regions): boolean {
  return regions.has(spelling) || KNOWN_PLACES.has(spelling);
}

function opensPerson(all: readonly Lexeme[], at: number): boolean {
  const { text = '', lower = '' } = all[at] ?? {};
  return (
    GIVEN_NAME_WORDS.has(normalise(text)) || /^(?:sheikh|prince|princess|king|queen|dr|general|mr|mrs)$/u.test(lower)
  );
}

function isPersonLike(all: readonly Lexeme[], from: number, to: number): boolean {
  if (capitals(all, from, to) < 2 || GENERIC.has(all[from]?.lower ?? '')) return false;
  return !all.slice(from, to + 1).some(({ lower }) => ORGANISATIONS.has(lower) || PLACES.has(lower));
}

function capitals(all: readonly Lexeme[], from: number, to: number): number {
  return all.slice(from, to).filter((lexeme) => isCapital(lexeme)).length;
}

function spellingOf(all: readonly Lexeme[], from: number, to: number): string {
  return all
    .slice(from, to)
    .filter(({ kind, lower }) => kind === 'word' && !PARTICLES.has(lower) && !/^(?:of|the|and)$/u.test(lower))
    .map(({ text }) => normalise(text).replace(/['.]/gu, ''))
    .join(' ');
}

function isOffice(lexeme: Lexeme | undefined): boolean {
  return FOREIGN_MINISTRY.test(lexeme?.lower ?? '') || FOREIGN_MINISTER.test(lexeme?.lower ?? '');
}

// "ministre de la Pêche Igor Talin": the run opens with what the office is for, and who holds it may follow; "ministère de
// la Santé du Hamas" is a body, and whose it is. Null where neither stands before the run.
function behindPortfolio(all: readonly Lexeme[], from: number, to: number): readonly RunPart[] | null {
  let at = from - 1;
  if (FOREIGN_ARTICLE.test(all[at]?.lower ?? '')) at -= 1;
  if (!FOREIGN_OF.test(all[at]?.lower ?? '')) return null;
  // "le ministre orvalien de la Santé"
  if (isOffice(all[at - 2]) && /^\p{Ll}+$/u.test(all[at - 1]?.text ?? '')) at -= 1;
  const head = all[at - 1]?.lower ?? '';
  if (FOREIGN_MINISTRY.test(head)) {
    const owner = all.slice(from + 1, to).findIndex(({ lower }) => FOREIGN_OF.test(lower)) + from + 1;
    if (owner <= from) return [part(at - 1, to)];
    const behind = FOREIGN_ARTICLE.test(all[owner + 1]?.lower ?? '') ? owner + 2 : owner + 1;
    return [part(at - 1, owner), ...(behind < to ? [part(behind, to)] : [])];
  }
  if (!FOREIGN_MINISTER.test(head)) return null;
  const given = all.slice(from + 1, to).findIndex(({ text }) => GIVEN_NAME_WORDS.has(normalise(text)));
  if (given >= 0) return [part(from + 1 + given, to, true)];
  let holder = from + 1;
  while (holder < to && !isCapital(all[holder])) holder += 1;
  return capitals(all, holder, to) > 1 ? [part(holder, to, true)] : [];
}

// The hyphen between two places or bodies that are two: "Israel-Palestine", "Russia-NATO"; null elsewhere.
function pairedAt(all: readonly Lexeme[], from: number, to: number, regions: Regions): number | null {
  if (to - from !== 3 || !/^[-–]$/u.test(all[from + 1]?.text ?? '')) return null;
  const isKnown = (spelling: string): boolean =>
    regions.has(spelling) ||
    KNOWN_PLACES.has(spelling) ||
    KNOWN_ORGANISATIONS.has(spelling) ||
    /^(?:us|uk|eu|un)$/u.test(spelling);
  const [one, other] = [spellingOf(all, from, from + 1), spellingOf(all, from + 2, to)];
  // "Interfax-Ukraine" is one.
  if (KNOWN_ORGANISATIONS.has(one) && !KNOWN_ORGANISATIONS.has(other)) return null;
  return isKnown(one) && isKnown(other) && !isKnown(`${one} ${other}`) ? from + 1 : null;
}
