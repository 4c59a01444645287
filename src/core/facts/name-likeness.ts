import { isSameOrganisation } from './name-bodies';
import { isOtherGender, isSpellingOf } from './name-spelling';
import { TRADES } from './name-surroundings';
import { LEFT_OUT, ORGANISATIONS, PLACES, PORTFOLIOS } from './name-words';

/** Given names that are written in several ways, folded; each line is one name. */
const GIVEN_NAMES = new Map(
  `mohammed muhammad mohammad mohamed mohamad muhammed mohamud mohd muhd mohammod
maksym maxim maksim maxym
ihor igor
olena elena yelena
hryhoriy grigory grigoriy hryhorii grigorii
yulia julia iuliia yuliya
kateryna ekaterina yekaterina
oleksiy oleksii alexei aleksei alexey alexej alexi
vasyl vasily vasiliy vasilii
viktor victor
abdulrahim abdelrahim abdurrahim abdolrahim
abdulrahman abdelrahman abdurrahman abdolrahman
abdulaziz abdelaziz abdolaziz
haidar haider haydar hayder heydar
sulaiman suleiman soleiman sulayman suleyman
kareem karim kerim
rahim raheem
ahmed ahmad
hussein hossein husain hussain hussien
hassan hasan
yousef yusuf youssef yusef yousuf
abdullah abdallah abdollah abdulla
ibrahim ebrahim
ismail esmail esmaeil ismael
qassem qasem kassem ghassem ghasem qasim kasim qassim
osama usama
omar umar
khaled khalid
saleh salih salah
mahmoud mahmud
sayyid sayed seyed syed
oleh oleg
serhiy serhii sergei sergey sergej serguei
volodymyr vladimir wladimir
mykola nikolai nikolay
oleksandr aleksandr alexander
dmytro dmitry dmitri dmitrii dmitrij dimitri
andriy andrii andrei andrey
yevhen yevgeny evgeny yevgeniy evgeniy jewgeni jewgenij evgueni evgenij yevgeni
mykhailo mikhail michail mijail
pavlo pavel
aleksandar alexandar
muammar moammar muamar
yahya yehia yahia
abdel abdul abd
valerii valery valeriy
yuri yury yuriy yurii
anatoly anatoliy anatolii
vitaly vitalii vitaliy vitali
benjamin binyamin benyamin bnjamin`
    .split('\n')
    .flatMap((line) => line.split(' ').map((name) => [name, line.split(' ')[0] ?? name] as const)),
);

/**
 * True where one name's words are the end or a run of the other's ("Arouri" and "Saleh Arouri", "Guards" and "Revolutionary
 * Guard Corps"), or the same in another order ("Covenant Army", "Army of the Covenant"). Words are folded.
 */
export function isSameName(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length) return isSameName(long, short);
  if (isSameMinistry(short, long)) return true;
  const organisation = isSameOrganisation(short, long, (a, b) => isSameWord(a, b) || isSpellingOf(a, b));
  if (organisation !== null) return organisation;
  if (short.length === long.length) return isSameLength(short, long);
  // "Amirabdollahian" and "Amir-Abdollahian".
  if (long.length === short.length + 1 && foldName(short.join('')) === foldName(long.join(''))) return true;
  if (short.length === 1 && long.slice(-2).join('') === short[0]) return true;
  const starts = long.length - short.length;
  for (let start = 0; start <= starts; start += 1) {
    const run = short.every((word, index) => isSameWord(word, long[start + index] ?? ''));
    // A first name alone does not stand for a person; the front of a long name of an institution may.
    if (run && (start === starts || isSameBody(long.slice(start + short.length), long.length))) return true;
  }
  return false;
}

// "Energy Ministry" and "Energy and Natural Resources Ministry"; "Zamfara Police Command" and "Zamfara State Police Command".
function isSameMinistry(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length === long.length || !ORGANISATIONS.has(long.at(-1) ?? '')) return false;
  if (!isSameWord(short[0] ?? '', long[0] ?? '') || short.at(-1) !== long.at(-1)) return false;
  if (short.length === 2 && short[1] === 'ministry') return PORTFOLIOS.has(short[0] ?? '');
  return short.length > 2 && long.filter((word) => !NARROWING.has(word)).join(' ') === short.join(' ');
}

/** Words that a body's name may have in the middle or not. */
const NARROWING: ReadonlySet<string> = new Set(['state', 'provincial', 'regional', 'district']);

/** What may stand behind a place's name or not, where its name is no larger place's: "Zamfara State", "Kuyambana Forest". */
const SORTS_OF_PLACE: ReadonlySet<string> = new Set(
  'state province region district county governorate oblast prefecture municipality lga area forest river valley hills mountains camp peninsula village town island desert'.split(
    ' ',
  ),
);
/** What a name of several words may leave to a small letter: "Al-Shifaa Martyrs Hospital", "the Al-Shifaa Martyrs hospital". */
const SITES = /^(?:hospital|mosque|church|bridge|stadium|airport|prison|tower|dam|mall|cemetery|temple)$/u;
/** Places inside or around another of their name. */
const OTHER_PLACE =
  /^(?:niger|mexico|congo|jordan|sudan|gambia|senegal|washington|new york|kuwait|panama|guatemala|luxembourg|tunis|algiers|djibouti|hudson|orange|volta|gaza)$/u;

/** True where one name of a place is the other with its sort behind: "Brahmani" and "Brahmani River". Words are folded. */
export function isSamePlace(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length) return isSamePlace(long, short);
  const rest = long.slice(short.length);
  return (
    rest.length > 0 &&
    short.every((word, at) => isSameWord(word, long[at] ?? '')) &&
    rest.every((word) => SORTS_OF_PLACE.has(word) || (short.length > 1 && SITES.test(word))) &&
    !OTHER_PLACE.test(short.join(' '))
  );
}

// What goes on behind the front of a name is only left out where it makes no other body or place of it.
function isSameBody(rest: readonly string[], length: number): boolean {
  const firm = length - rest.length > 1;
  if (rest.every((word) => LEFT_OUT.has(word) || (firm && TRADES.has(word)))) return true;
  return length > 2 && !rest.some((word) => ORGANISATIONS.has(word) || PLACES.has(word));
}

function isSameLength(a: readonly string[], b: readonly string[]): boolean {
  if (a.every((word, index) => isSameWord(word, b[index] ?? ''))) return true;
  if (a.length < 2) return false;
  if (a.toSorted().join(' ') === b.toSorted().join(' ')) return true;
  // "Janan Sayeq" and "Janan Sayeeq": beside the same words a shorter one may be a letter off too.
  const others = a.flatMap((word, index) =>
    isSameWord(word, b[index] ?? '') ? [] : [[word, b[index] ?? ''] as const],
  );
  const [one, other] = others[0] ?? ['', ''];
  const long = Math.min(one.length, other.length) >= LEAST_FOLDED;
  const near = long && one[0] === other[0] && isOneEdit(one, other) && !isOtherForm(one, other);
  if (others.length === 1 && near) return true;
  return !isInstitution(a) && !isInstitution(b) && isSpeltAlike(others);
}

// "Yahya Rasool" and "Yehia Rasoul": every word may be written in another way where no word tells what sort of thing it is.
function isSpeltAlike(others: readonly (readonly [string, string])[]): boolean {
  return others.every(([one, other]) => isSpellingOf(one, other));
}

/** Second words of given names that are never left out. */
const BOUND = /^(?:shah|jan|gul|ullah|din|khel)$/u;

/**
 * True where one of two names of people leaves out what stands between the first and the last word of the other: "Mohammed
 * al-Sudani" and "Mohammed Shia al-Sudani". The first words may be spelt in several ways, the last is the same.
 */
export function leavesOutMiddle(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length) return leavesOutMiddle(long, short);
  const [given = '', family = ''] = short;
  if (short.length !== 2 || long.length < 3 || isInstitution(long) || isInstitution(short)) return false;
  const [first = '', last = ''] = [long[0], long.at(-1)];
  // "Ahmad Shah Massoud" has one name of two words: "Ahmed Massoud" is another man.
  if (BOUND.test(long[1] ?? '')) return false;
  return isSameWord(family, last) && (isSameWord(given, first) || isSpellingOf(given, first));
}

function isInstitution(words: readonly string[]): boolean {
  return words.some((word) => ORGANISATIONS.has(word) || PLACES.has(word));
}

/** A word as names are compared: what transliterations write in several ways is one. "Suleymani" and "Soleimani" are alike. */
export function foldName(word: string): string {
  const digraphs = word
    .replace(/ou|oo/gu, 'u')
    .replace(/e[iy]|ee|ie|ii|iy/gu, 'i')
    .replace(/ph/gu, 'f')
    .replace(/([zsck]h)\1/gu, '$1')
    .replace(/q|ck/gu, 'k')
    .replace(/(.)\1/gu, '$1');
  return digraphs.length < FOLDED
    ? digraphs
    : digraphs.replace(/o/gu, 'u').replace(/[ey]/gu, 'i').replace(/(.)\1/gu, '$1');
}

/** From this length on one vowel for another is a spelling too. */
const FOLDED = 7;

/** True for two words that are equal, equal but for a plural or a transliteration, or one letter apart in a long word. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b || (a.length > 4 && (a === `${b}s` || b === `${a}s`))) return true;
  const given = GIVEN_NAMES.get(a);
  if (given !== undefined && given === GIVEN_NAMES.get(b)) return true;
  if (Math.min(a.length, b.length) >= LEAST_FOLDED && foldName(a) === foldName(b)) return true;
  if (Math.min(a.length, b.length) < LONG_WORD || a[0] !== b[0]) return false;
  return isOneEdit(a, b) && !isOtherForm(a, b);
}

function isOtherForm(a: string, b: string): boolean {
  return isDemonym(a, b) || isOtherGender(a, b);
}

// "Nigeria" and "Nigerian" are a country and its people.
function isDemonym(a: string, b: string): boolean {
  return (a === `${b}n` && b.endsWith('a')) || (b === `${a}n` && a.endsWith('a'));
}

/** From this length on a single letter apart is a spelling, not another name. */
const LONG_WORD = 6;
/** Shorter words are compared as they stand. */
const LEAST_FOLDED = 5;

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let front = 0;
  while (front < a.length && front < b.length && a[front] === b[front]) front += 1;
  let back = 0;
  while (back < Math.min(a.length, b.length) - front && a.at(-1 - back) === b.at(-1 - back)) back += 1;
  return Math.max(a.length, b.length) - front - back <= 1;
}

/** "irgc" and ["islamic", "revolutionary", "guard", "corps"]; "us" and ["united", "states"]. */
export function isInitials(word: string, words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    word.length === words.length &&
    words.every((other, index) => other.startsWith(word.charAt(index)))
  );
}
