import type { Lexeme } from './lexemes';
import { BODIES_FOR, JOINING, NOT_NAMES, OFFICES, ORGANISATIONS, PORTFOLIOS, POSSESSORS, TITLES } from './name-words';

// The small words and marks that hold the parts of one name together: "of", "for", "and", the "'s" of "People's".

/** True for a word with a capital. */
export function isCapital(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && /^\p{Lu}/u.test(lexeme.text);
}

/** "Army of the Covenant", "Doctors Without Borders": the position behind the capital that is joined at `at`; null elsewhere. */
export function jointEnd(all: readonly Lexeme[], at: number, from: number): number | null {
  const [before, joint] = [all[at - 1], all[at]];
  if (!before || !joint) return null;
  const place = all[at + 1]?.lower === 'the' && /^\p{Ll}/u.test(all[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const named = all[place];
  if (!isCapital(named) || NOT_NAMES.has(named?.lower ?? '')) return null;
  // "the Front of the EMC" is a part of it, and "Liberation Movement of Minni Minnawi" tells whose it is.
  if (joint.lower === 'of' && /^\p{Lu}{2,}$/u.test(named?.text ?? '')) return null;
  // "Selmar Brigade of the Orvale Liberation Army" are two.
  if (joint.lower === 'of' && at - from > 1 && place === at + 2 && isWholeBody(all, place)) return null;
  const owned = at - from > 2 && /^(?:movement|front|party|army|group|wing|faction|forces)$/u.test(before.lower);
  if (joint.lower === 'of' && owned && place === at + 1 && isCapital(all[place + 1])) return null;
  const alone = at - from === 1 && /^(?:iraq|somalia)$/u.test(before.lower);
  if (joint.lower === 'and' && !alone && isPairOfPlaces(before.lower, named?.lower ?? '')) return place + 1;
  if (joint.lower === 'and' && (isSecondPortfolio(all, at, from) || isPairOfAims(all, at, from))) return place + 1;
  if (joint.lower === 'for' && isCapital(before) && endsAsFoundation(all, place)) return place + 1;
  // A preposition with a capital stands in names only.
  if (/^(?:Without|Against|For|And|With)$/u.test(joint.text)) return place + 1;
  const joins =
    joint.lower === 'of'
      ? JOINING.has(before.lower) ||
        (ORGANISATIONS.has(before.lower) && isCapital(before)) ||
        (OFFICES.has(before.lower) && isCapital(before) && isHeldFor(named?.lower ?? ''))
      : (joint.lower === 'for' || joint.lower === 'on') && BODIES_FOR.has(before.lower) && isCapital(before);
  if (joins) return place + 1;
  // "Office for the Coordination of Humanitarian Affairs"
  const again = joint.lower === 'of' && (all[at - 2]?.lower === 'for' || all[at - 3]?.lower === 'for');
  return again ? place + 1 : null;
}

function isWholeBody(all: readonly Lexeme[], from: number): boolean {
  let to = from;
  while (isCapital(all[to])) to += 1;
  return (
    to - from > 2 &&
    /^(?:army|party|movement|front|forces|guards?|corps|front|group|union|militia)$/u.test(all[to - 1]?.lower ?? '')
  );
}

/** Places whose names have an "and". */
const PAIRS =
  /^(?:jammu kashmir|bosnia herzegovina|trinidad tobago|antigua barbuda|kitts nevis|tome principe|newfoundland labrador|tyne wear|andaman nicobar|sistan bal(?:u|o)ch(?:e|i)stan|turks caicos|brighton hove|dadra nagar|iraq (?:levant|syria|sham)|rondonia acre|wallis futuna|pierre miquelon|dumfries galloway|perth kinross|argyll bute|somalia somaliland)$/u;

function isPairOfPlaces(one: string, other: string): boolean {
  return PAIRS.test(`${one} ${other}`);
}

// "Ministry of Energy and Natural Resources", but "the Ministry of Defence and the Interior Ministry".
function isSecondPortfolio(all: readonly Lexeme[], at: number, from: number): boolean {
  const of = all.slice(from, at).findIndex(({ lower }) => lower === 'of') + from;
  if (of <= from || !/^(?:ministry|department|committee|commission|institute|bureau)$/u.test(all[of - 1]?.lower ?? ''))
    return false;
  const [next, after] = [all[at + 1], all[at + 2]];
  if (!PORTFOLIOS.has(all[at - 1]?.lower ?? '') || ORGANISATIONS.has(after?.lower ?? '')) return false;
  return PORTFOLIOS.has(next?.lower ?? '') || (isCapital(after) && PORTFOLIOS.has(after?.lower ?? ''));
}

/** What parties and movements are for. */
const AIM =
  /^(?:democracy|progress|justice|peace|development|change|freedom|unity|equality|reform|rights|solidarity|welfare|security|cooperation|dignity|liberty|truth|reconciliation|independence|prosperity|stability|labou?r|order|defen[cs]e|liberation|growth|hope|equity)$/u;

// "Rally for Democracy and Progress", "Justice and Development Party".
function isPairOfAims(all: readonly Lexeme[], at: number, from: number): boolean {
  const [one, other, behind] = [all[at - 1], all[at + 1], all[at + 2]];
  if (!AIM.test(one?.lower ?? '') || !AIM.test(other?.lower ?? '')) return false;
  return (
    all.slice(from, at).some(({ lower }) => lower === 'for') ||
    (isCapital(behind) && ORGANISATIONS.has(behind?.lower ?? ''))
  );
}

// "Ideas for Peace Foundation"
function endsAsFoundation(all: readonly Lexeme[], from: number): boolean {
  let to = from;
  while (isCapital(all[to + 1])) to += 1;
  return (
    to > from &&
    /^(?:foundation|institute|cent(?:re|er)|association|initiative|fund|trust|network|campaign|coalition|party)$/u.test(
      all[to]?.lower ?? '',
    )
  );
}

/** "People's Protection Units", "Socialist Workers' Party": whose body it is belongs to its name. The position behind it; null elsewhere. */
export function possessiveEnd(all: readonly Lexeme[], at: number): number | null {
  const [owner, mark] = [all[at - 1], all[at]];
  if (!owner || !mark?.glued) return null;
  // "St Peter's Square"
  const saint = /^(?:st|saint)$/u.test(all[at - 2]?.lower ?? '');
  const ends = /^['’]s$/u.test(mark.text) || (/^['’]$/u.test(mark.text) && owner.lower.endsWith('s'));
  return ends && (saint || POSSESSORS.has(owner.lower)) && isCapital(all[at + 1]) ? at + 2 : null;
}

/** What an office may be held for behind "of": "Superintendent of Police", "Chief of Army Staff". */
export function isHeldFor(word: string): boolean {
  return PORTFOLIOS.has(word) || TITLES.has(word) || FORCES.has(word);
}

const FORCES: ReadonlySet<string> = new Set([
  'police',
  'army',
  'navy',
  'air',
  'prisons',
  'customs',
  'operations',
  'mission',
  'appeals',
]);
