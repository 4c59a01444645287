import type { NameKind } from '../contract/facts';
import type { Lexeme } from './lexemes';
import { KNOWN_BODIES, KNOWN_ORGANISATIONS, ORGANISATIONS, PLACES, TITLES } from './name-words';
import { KNOWN_PLACES } from './place-names';
import { BODY_BEFORE, OF_A_BODY, OF_A_SITE, TRADES } from './name-surroundings';

/** "Chinese", "South Korean": people of a country, told by its first letters and the ending. */
export function isDemonym(words: readonly string[], regions: ReadonlySet<string>): boolean {
  const word = words.at(-1) ?? '';
  if (words.length > 2 || word.length < 6 || !/(?:ese|ian|ish|ean|tian)s?$/u.test(word)) return false;
  const [first, second] = [words.length === 2 ? `${words[0] ?? ''} ` : '', word.slice(0, word.endsWith('ese') ? 4 : 3)];
  return [...regions].some((region) => region.startsWith(first + second) && region !== 'christmas island');
}

/** "Iranian city", "Israeli regime": an origin that describes what follows is no name of its own. */
export function isOrigin({ lower, text }: Lexeme, next: Lexeme | undefined): boolean {
  const noun =
    next?.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    !/^(?:and|or|in|on|at|of|to|is|was|has|had|said|says|for|from|by|with|as|who|which|that|will|would|were|are|have|the|'s)$/u.test(
      next.lower,
    );
  return isOriginWord(lower) && (noun || /s$/u.test(lower)) && text.length > 4;
}

/** A word with the ending of an origin: "French", "Iraqi". */
export function isOriginWord(lower: string): boolean {
  return /(?:ian|ean|ish|ese|ist|[^aeiou]i|aeli|raqi|ic|can|man|nch|tch|lim|nni|ite|panish)s?$/u.test(lower);
}

/** A run of lexemes that is a name: its title from `from`, the name from `bare` to `to`. */
export interface NameRun {
  readonly from: number;
  readonly bare: number;
  readonly to: number;
  /** The office behind the name that is held for it, lower case ("Odesa Governor …"); null where none is. */
  readonly office: string | null;
}

/** What a name is the name of, told by its own words and those around it. */
export function kindOf(
  all: readonly Lexeme[],
  { from, bare, to, office }: NameRun,
  words: readonly string[],
  regions: ReadonlySet<string>,
): NameKind {
  const inside = all.slice(bare, to).map(({ lower }) => lower);
  const behind = all[to]?.lower ?? '';
  const before = all[from - 1]?.lower ?? '';
  const spelling = words.join(' ');
  if (KNOWN_ORGANISATIONS.has(spelling) || KNOWN_BODIES.has(spelling)) return 'organisation';
  if (bare === from && (regions.has(spelling) || KNOWN_PLACES.has(spelling))) return 'place';
  // "Mrs Church", "President Banks": behind a title only a person, unless the words go on with a body.
  if (bare > from && words.length <= 2) return 'person';
  // "Kaduna State", but the Islamic State.
  if (words.length === 2 && words[1] === 'state' && words[0] !== 'islamic') return 'place';
  if (inside.some((word) => ORGANISATIONS.has(word) || /^(?:without|against)$/u.test(word))) return 'organisation';
  if (inside.some((word) => PLACES.has(word)) || PLACES.has(behind)) return 'place';
  if (bare > from) return 'person';
  if (isShouted(all, bare, to))
    return isDateline(all, from, to) ? 'place' : words.length > 1 ? 'other' : 'organisation';
  if (office !== null)
    return /^(?:governor|mayor)$/u.test(office) ? 'place' : words.length > 1 ? 'organisation' : 'other';
  if (ORGANISATIONS.has(behind)) return 'organisation';
  const surrounded = kindByNeighbours(before, behind, all[to + 1]?.lower ?? '', inside);
  if (surrounded !== null) return surrounded;
  const apposed = apposedKind(all, to);
  if (apposed !== null) return apposed;
  if (before === 'of' && PLACES.has(all[from - 2]?.lower ?? '')) return 'place';
  // "near Soleimani's grave" is no place of that name.
  const owner = /^['’]s$/u.test(all[to]?.text ?? '');
  if (/^(?:in|at|from|near|across|outside|into|toward|towards)$/u.test(before) && words.length <= 2 && !owner)
    return 'place';
  // People take no article: "the Kisan Mazdoor Morcha".
  if (words.length >= 2) return before === 'the' ? 'other' : 'person';
  return behind === ',' && /^\p{Nd}{1,3}$/u.test(all[to + 1]?.text ?? '') ? 'person' : 'other';
}

// What stands right beside a name and beside no person's: "Meridian Knitwear executives", "the retailer Kaufhof Nord, which".
function kindByNeighbours(before: string, behind: string, next: string, inside: readonly string[]): NameKind | null {
  if (OF_A_BODY.has(behind) || BODY_BEFORE.has(before)) return 'organisation';
  if (inside.length < 2) return null;
  if (OF_A_SITE.has(behind)) return 'place';
  const last = inside.at(-1) ?? '';
  return TRADES.has(last) || (behind === ',' && next === 'which') ? 'organisation' : null;
}

// "IRNA", "U.N.", "NEW DELHI".
function isShouted(all: readonly Lexeme[], from: number, to: number): boolean {
  return all.slice(from, to).every(({ kind, text }) => kind !== 'word' || /^(?:\p{Lu}\.?){2,}$/u.test(text));
}

/** Longest acronym; longer words in capitals that open a text name the place of the report. */
const ACRONYM = 4;

function isDateline(all: readonly Lexeme[], from: number, to: number): boolean {
  const length = all.slice(from, to).reduce((sum, { text }) => sum + text.length, 0);
  return from === 0 && length > ACRONYM && /^[,(—–-]$/u.test(all[to]?.text ?? '');
}

const PERSON =
  /(?:[^l]er|or|ist|ian|man|woman|resident|native|aide|head|nurse|chief|wife|spouse|daughter|son|son-in-law|student|activist|captain|veteran|migrant|pensioner)$/u;
const BODY =
  /^(?:body|charity|firm|outlet|website|newspaper|gang|faction|union|subsidiary|maker|conglomerate|carrier|operator|giant|monitor|watchdog|offshoot|wing|think-tank|consultancy|start-up|lender|retailer|label)$/u;
/** Most lexemes that an apposition is looked through for its noun. */
const APPOSITION = 9;

// "Naib Rafi, a village about 30 miles from Herat", "Kiper, the region's governor": the noun says what it is.
function apposedKind(all: readonly Lexeme[], to: number): NameKind | null {
  if (all[to]?.text !== ',' || !/^(?:a|an|the)$/u.test(all[to + 1]?.lower ?? '')) return null;
  let head = '';
  for (let at = to + 2; at < to + APPOSITION; at += 1) {
    const { lower = '', kind = 'mark', glued = false, text = '' } = all[at] ?? {};
    if (STOPS.test(lower)) break;
    if (kind === 'mark') {
      if (text === '-' && glued) continue;
      break;
    }
    // "the country's most powerful force"
    if (/^['’]s$/u.test(text)) head = '';
    else if (kind === 'word') head = lower;
  }
  if (BODY.test(head)) return 'organisation';
  if (TITLES.has(head) || PERSON.test(head)) return 'person';
  if (ORGANISATIONS.has(head)) return 'organisation';
  return PLACES.has(head) ? 'place' : null;
}

const STOPS =
  /^(?:of|in|at|on|about|near|from|for|by|with|to|and|or|but|who|which|that|whose|where|when|is|was|were|are|has|had|have|said|says|some|just|outside|between|behind|based|based|called|known|led)$/u;
