import { opensPaper } from './name-signs';
import { isNamedByDay } from './name-dates';
import { isPeopleWord } from './name-kinds';
import { isCapital, isHeldFor, jointEnd, possessiveEnd } from './name-joints';
import { primary } from '../text/locale';
import { isStopWord } from '../text/stop-words';
import { normalise } from '../text/normalise';
import { quotedEnd } from './name-offices-abroad';
import { isHead, smallEnd } from './name-small';
import { KNOWN_PLACES } from './place-names';
import type { Lexeme } from './lexemes';
import { GIVEN_NAME_WORDS } from './given-names';
import {
  ALSO_IN_NAMES,
  CAPITAL_WORDS,
  JOINING,
  KNOWN_BODIES,
  NOT_NAMES,
  OFFICES,
  ORGANISATIONS,
  PARTICLES,
  PLACES,
  PORTFOLIOS,
  TITLES,
} from './name-words';

/** True where nothing but marks stand before the lexeme in its part of the sentence, so that its capital says nothing. */
export function opensSentence(all: readonly Lexeme[], at: number): boolean {
  const before = all[at - 1];
  if (before === undefined || /^[.!?:;"“”„«»‘’'([\]—–•]$/u.test(before.text)) return true;
  // "KABUL (Newswire) - Gunmen": a hyphen as a dash.
  return before.text === '-' && !before.glued && all[at]?.glued === false;
}

const MONTH_NAMES = /^(?:may|april|june|august)$/u;

// "May Bulvar", "April Dastik": a given name where no number and no small word follows.
function isMonthName(all: readonly Lexeme[], at: number): boolean {
  const next = all[at + 1];
  return MONTH_NAMES.test(all[at]?.lower ?? '') && isCapital(next) && !NOT_NAMES.has(next?.lower ?? '');
}

// "Olivia May", "Mrs May": no month stands behind a given name or a form of address.
function isMonthSurname(all: readonly Lexeme[], at: number): boolean {
  const before = all[at - 1]?.lower ?? '';
  if (!/^(?:may|august)$/u.test(all[at]?.lower ?? '') || all[at + 1]?.kind === 'number') return false;
  return GIVEN_NAME_WORDS.has(before) || /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|minister)$/u.test(before);
}

const NEW_PLACES =
  /^(?:york|delhi|zealand|jersey|orleans|mexico|hampshire|guinea|caledonia|haven|south|england|brunswick)$/u;

/** Numbers that names are made of: "Hotel Twelve Apostles", "Channel Six". */
const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u;

/** A capital inside a sentence; at its start only where the word is never written small and is no common word. */
export function opensName(all: readonly Lexeme[], at: number, plain: ReadonlySet<string>, language: string): boolean {
  const lexeme = all[at];
  if (lexeme === undefined || !isCapital(lexeme)) return false;
  const { lower } = lexeme;
  const next = all[at + 1];
  // "pic.site.com/Xyz", "@Somebody", "AK-47"
  if (
    lexeme.glued &&
    (/^[@#_]$/u.test(all[at - 1]?.text ?? '') || (all[at - 1]?.text === '/' && all[at - 1]?.glued === true)) &&
    lexeme.text.length > 1
  )
    return false;
  if (/^\p{Lu}{1,3}$/u.test(lexeme.text) && next?.text === '-' && next.glued && all[at + 2]?.kind === 'number')
    return false;
  // "M/V Star of Orvale", "D-Ohio"
  if (lexeme.text.length === 1 && all[at - 1]?.text === '/') return false;
  if (/^[DRI]$/u.test(lexeme.text) && next?.text === '-' && next.glued && /^[,(]$/u.test(all[at - 1]?.text ?? ''))
    return false;
  // "New York", but not "New rules" nor, at the start, "New Police Figures".
  if (lower === 'new' && isCapital(next) && (!opensSentence(all, at) || NEW_PLACES.test(next?.lower ?? '')))
    return true;
  if (CAPITAL_WORDS.has(lexeme.text)) return true;
  if (isNamedByDay(all, at)) return true;
  if (all[at - 1]?.lower === 'the' && isCapital(next) && opensPaper(lower, next?.lower ?? '')) return true;
  // "Jan" is a month before a number only.
  const given = lower === 'jan' && isCapital(next) && !NOT_NAMES.has(next?.lower ?? '');
  // "the town of Five Oaks"
  if (NUMBER.test(lower) && isCapital(next) && !opensSentence(all, at) && !NOT_NAMES.has(next?.lower ?? ''))
    return true;
  if (isMonthName(all, at) && !opensSentence(all, at)) return true;
  // "Estado Islámico", "São Paulo"
  const isName =
    isCapital(next) && (isHead(lexeme) || KNOWN_PLACES.has(`${normalise(lexeme.text)} ${normalise(next?.text ?? '')}`));
  if (!given && !isName && (NOT_NAMES.has(lower) || isStopWord(lower, language))) return false;
  if (!opensSentence(all, at)) return true;
  if (TITLES.has(lower) || JOINING.has(lower)) {
    const named = next?.text === '.' ? all[at + 2] : next;
    return isCapital(named) || named?.lower === 'of' || PARTICLES.has(named?.lower ?? '');
  }
  if (isCapital(all[at + 1]) && !NOT_NAMES.has(all[at + 1]?.lower ?? ''))
    return !plain.has(lower) || isCapital(all[at + 1]);
  // "Mohammed al-Sudani said"
  return !plain.has(lower) && (!/(?:ly|ing|ed)$/u.test(lower) || GIVEN_NAME_WORDS.has(lower));
}

/** Where the run of capitals ends, with particles, hyphens and the "of" of "Ministry of Health" inside it. */
export function runEnd(all: readonly Lexeme[], from: number, language: string): number {
  const german = primary(language) === 'de';
  const quoted = quotedEnd(all, from, language);
  if (quoted !== null) return quoted;
  let to = isNamedByDay(all, from) ? from + 3 : from + 1;
  for (;;) {
    const next = all[to];
    // "Flight KV-284"
    if (next?.text === '-' && next.glued && isNumberBehind(all, to)) return to + 2;
    // "Velmar Q2": a letter with a number behind is no part of the name.
    if (next?.text.length === 1 && all[to + 1]?.kind === 'number' && all[to + 1]?.glued === true) return to;
    // "Channel 9"
    if (next?.kind === 'number' && all[to - 1]?.lower === 'channel' && to - from < 3) return to + 1;
    // "Flight MH17"
    if (next?.kind === 'number' && next.glued && /^\p{Lu}{2,4}$/u.test(all[to - 1]?.text ?? '')) return to + 1;
    // Alone a religion, behind a name a family's: "Shahidul Islam".
    const inName =
      next?.lower === 'islam' ||
      (next?.lower === 'watch' && all[to - 1]?.lower === 'rights') ||
      NUMBER.test(next?.lower ?? '') ||
      isMonthSurname(all, to);
    if (isCapital(next) && (!NOT_NAMES.has(next?.lower ?? '') || inName)) to += 1;
    else if (next?.lower === 'the' && all[to - 1]?.text === 'Save' && all[to + 1]?.text === 'Children') to += 2;
    else if (german && /^(?:der|den|das|des)$/u.test(next?.lower ?? '')) return to;
    else {
      const end =
        hyphenEnd(all, to, from) ??
        apostropheEnd(all, to) ??
        (isConjunction(all, to, from, language) ? null : particleEnd(all, to)) ??
        elisionEnd(all, to) ??
        smallEnd(all, to, from, language) ??
        nicknameEnd(all, to) ??
        jointEnd(all, to, from) ??
        possessiveEnd(all, to);
      if (end !== null) to = end;
      else if (next?.text === '&' && isCapital(all[to + 1])) to += 2;
      else if (isTitlePoint(all, to)) to += 1;
      else return to;
    }
  }
}

// The letters of a flight or a type, with its number behind a hyphen.
function isNumberBehind(all: readonly Lexeme[], at: number): boolean {
  const [letters, number] = [all[at - 1], all[at + 1]];
  return (
    /^\p{Lu}{1,3}$/u.test(letters?.text ?? '') && letters?.glued === false && number?.kind === 'number' && number.glued
  );
}

// "Amir-Abdollahian", "Anwaar-ul-Haq": the position behind the hyphens and what they bind.
function hyphenEnd(all: readonly Lexeme[], at: number, from: number): number | null {
  const isHyphen = (place: number): boolean => all[place]?.text === '-' && all[place].glued;
  if (!isHyphen(at) || !all[at + 1]?.glued) return null;
  if (isCapital(all[at + 1]) || PARTICLES.has(all[at - 1]?.lower ?? '')) return at + 2;
  // "Kim Jong-un", but "a Hong Kong-run firm".
  if (at - from === 2 && SYLLABLE.test(all[at - 1]?.lower ?? '') && isSyllable(all[at + 1])) return at + 2;
  const bound = /^(?:ul|ur|ud|uz|us|al|el|ud|wal|bin|e|i)$/u.test(all[at + 1]?.lower ?? '');
  return bound && isHyphen(at + 2) && isCapital(all[at + 3]) ? at + 4 : null;
}

/** A syllable of a given name as Korean and Chinese ones are written in Latin letters. */
const SYLLABLE =
  /^(?:[bcdghjklmnpstwxyzr]|ch|sh|zh|ts|hy|gy|my|by|py|ky|ny|ry|hw|kw)?(?:[aeiou]|ae|eo|eu|oo|ou|ee|ui|wi|wa|ya|ye|yo|yu|yeo|yeu|woo|ai|ao|ei|ia|iao|ie|iu|ua|uo|ue|uan|ian)(?:ng|[nklmph])?$/u;

function isSyllable(lexeme: Lexeme | undefined): boolean {
  return (
    lexeme?.kind === 'word' &&
    SYLLABLE.test(lexeme.text) &&
    !/^(?:run|ban|bus|gun|man|men|won|how|than|then|era|like|line|made|size|type|wide|lane|long|hall|sea|tie|shen|on|up|to|a|no|so|go|by|do)$/u.test(
      lexeme.text,
    )
  );
}

// "Shia' al-Sudani": an apostrophe that stands for a letter, before particles and the rest of the name.
function apostropheEnd(all: readonly Lexeme[], at: number): number | null {
  return /^['’‘`]$/u.test(all[at]?.text ?? '') && all[at]?.glued === true && all[at + 1]?.glued === false
    ? particleEnd(all, at + 1)
    : null;
}

// "al-Arouri", "bin Salman", "van der Berg": the position after the capital that follows the particles.
function particleEnd(all: readonly Lexeme[], from: number): number | null {
  if (!PARTICLES.has(all[from]?.lower ?? '')) return null;
  let to = from;
  while (PARTICLES.has(all[to]?.lower ?? '') || (all[to]?.text === '-' && all[to]?.glued === true)) to += 1;
  return isCapital(all[to]) && to > from ? to + 1 : null;
}

// "Orvale y el Tasmar", "Sánchez y Díaz": the "and" of Spanish, which in names joins "Ramón y Cajal" and what a ministry is for.
function isConjunction(all: readonly Lexeme[], at: number, from: number, language: string): boolean {
  if (all[at]?.lower !== 'y') return false;
  if (PARTICLES.has(all[at + 1]?.lower ?? '')) return true;
  const aims =
    /^(?:ministerio|ministro|ministra|secretar[ií]a|consejo|instituto|comisi[oó]n|facultad|direcci[oó]n|departamento)$/u;
  return /^(?:es|ca|gl)$/u.test(primary(language)) && !all.slice(from, at).some(({ lower }) => aims.test(lower));
}

// "Giscard d'Estaing", "Côte d'Ivoire", but "Macron d'Allemagne" and "la France d'Emmanuel".
function elisionEnd(all: readonly Lexeme[], at: number): number | null {
  const [before, next] = [all[at - 1], all[at + 1]];
  if (all[at]?.lower !== "d'" || !isCapital(next) || next?.glued !== true) return null;
  if (KNOWN_PLACES.has(before?.lower ?? '') || GIVEN_NAME_WORDS.has(next.lower)) return null;
  return at + 2;
}

// "Fausto “El Zurdo” Medrano": the position behind the name that follows the nickname.
function nicknameEnd(all: readonly Lexeme[], at: number): number | null {
  if (!/^["“]$/u.test(all[at]?.text ?? '') || all[at]?.glued) return null;
  for (let end = at + 1; end <= at + NICKNAME; end += 1) {
    if (/^["”]$/u.test(all[end]?.text ?? '')) return end > at + 1 && isCapital(all[end + 1]) ? end + 2 : null;
    if (!isCapital(all[end])) return null;
  }
  return null;
}

/** Most words of a nickname, and its closing mark. */
const NICKNAME = 4;

// "Gen. Kadeh"
function isTitlePoint(all: readonly Lexeme[], at: number): boolean {
  const [before, point] = [all[at - 1], all[at]];
  return (
    point?.text === '.' &&
    point.glued &&
    (before?.text.length ?? 9) <= 4 &&
    isCapital(all[at + 1]) &&
    (TITLES.has(before?.lower ?? '') || /^(?:st|mt|ft|ste)$/u.test(before?.lower ?? ''))
  );
}

/**
 * Where an office inside a run of capitals parts whose office it is from who holds it: "European Commission" and "President
 * Ursula von der Leyen". The end of the run where none does.
 */
export function officeStart(all: readonly Lexeme[], from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (!OFFICES.has(all[at]?.lower ?? '') || all[at - 1]?.lower === 'of' || isNoOffice(all, at)) continue;
    // "Chief of Army Staff General Munir": all of it is title.
    if (all[from + 1]?.lower === 'of' && behindTitles(all, from, to) > at) continue;
    let start = at;
    while (start > from && belongsToTitle(all, start - 1) && all[start - 2]?.lower !== 'of') start -= 1;
    return start === from || all[start - 1]?.text === '-' ? to : start;
  }
  return to;
}

// "General Staff", "Estado Mayor".
function isNoOffice(all: readonly Lexeme[], at: number): boolean {
  const { lower = '' } = all[at] ?? {};
  if (lower === 'mayor') return /^(?:estado|plaza)$/u.test(all[at - 1]?.lower ?? '');
  return (
    lower === 'general' &&
    /^(?:staff|assembly|secretariat|council|directorate|command|hospital|motors|electric|congress|confederation|union|intelligence|people)$/u.test(
      all[at + 1]?.lower ?? '',
    )
  );
}

function belongsToTitle(all: readonly Lexeme[], at: number): boolean {
  const { lower = '', text = '' } = all[at] ?? {};
  if (isNoOffice(all, at)) return false;
  // A form of address, and a country.
  if (lower === 'sri' && /^lanka/u.test(all[at + 1]?.lower ?? '')) return false;
  if (text === '.' || text === '-') return TITLES.has(all[at - 1]?.lower ?? '');
  return TITLES.has(lower) || PORTFOLIOS.has(lower);
}

/** Where the name itself begins behind the titles of a run: "Deputy Foreign Minister", "Secretary of State". */
export function behindTitles(all: readonly Lexeme[], from: number, to: number): number {
  const [first, last] = [all[from]?.lower ?? '', all[to - 1]?.lower ?? ''];
  // "General Motors"
  if (
    KNOWN_BODIES.has(
      all
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return from;
  // "Foreign Ministry", "Supreme Court", "Martyrs Square": no title, but the front of a name.
  if (ALSO_IN_NAMES.has(first) && (isOfBodies(last) || isBodyOf(all, from, to))) return from;
  // "Iranian Supreme Leader Ali Kadeh", where it opens the sentence.
  if (isPeopleWord(first) && belongsToTitle(all, from + 1) && !isOfBodies(last)) {
    const behind = behindTitles(all, from + 1, to);
    if (behind > from + 1 && behind < to && HOLDERS.test(all[behind - 1]?.lower ?? '')) return behind;
  }
  let at = from;
  // "Superintendent of Police Habibur Rahman", where the office is written small.
  if (first === 'police' && all[from - 1]?.lower === 'of' && to - from > 1 && isCapital(all[from + 1])) at += 1;
  while (at < to && belongsToTitle(all, at) && isTitleHere(all, at, to)) at += 1;
  if (at > from && all[at]?.lower === 'of') {
    let behind = all[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    while (behind < to && isHeldFor(all[behind]?.lower ?? '')) behind += 1;
    return behind;
  }
  return at;
}

/** What ends a title before its holder. */
const HOLDERS =
  /^(?:leader|president|minister|king|queen|prince|princess|chancellor|premier|governor|general|ayatollah|sheikh|ambassador|secretary|judge|justice|prosecutor|captain|colonel|commander|senator|pm|emir|pope)$/u;

function isOfBodies(lower: string): boolean {
  return ORGANISATIONS.has(lower) || PLACES.has(lower);
}

// "Foreign Ministry of the Islamic Republic of Iran"
function isBodyOf(all: readonly Lexeme[], from: number, to: number): boolean {
  for (let at = from + 2; at < to; at += 1) if (all[at]?.lower === 'of') return isOfBodies(all[at - 1]?.lower ?? '');
  return false;
}

// "Agriculture" is a title's part before "Minister" only.
function isTitleHere(all: readonly Lexeme[], at: number, to: number): boolean {
  if (TITLES.has(all[at]?.lower ?? '') || all[at]?.kind === 'mark') return true;
  for (let next = at + 1; next < to; next += 1) {
    const lower = all[next]?.lower ?? '';
    if (OFFICES.has(lower)) return true;
    if (!PORTFOLIOS.has(lower) && !TITLES.has(lower)) return false;
  }
  return false;
}
