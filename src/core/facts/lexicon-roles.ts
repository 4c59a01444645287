import { fold, type Lexicon } from './lexicon';
import type { Lexeme } from './lexemes';
import type { RawQuantity } from './quantity';
import { fits } from './role-fit';
import type { Role } from './role-words';

/** How far a role word may stand behind and before a count, in lexemes. */
const BEHIND = 7;
const BEFORE = 5;

/**
 * The role of each count by the nearest role word of the same stretch: behind it first ("12 muertos", "30 resultaron
 * heridas"), then before it ("murieron 12 personas"). No word is reached over another count or the end of a clause.
 */
export function rolesByLexicon(
  lexemes: readonly Lexeme[],
  quantities: readonly RawQuantity[],
  lexicon: Lexicon,
): readonly (Role | null)[] {
  const words = lexemes.map(({ text }) => fold(text));
  const stops = (at: number): boolean =>
    /^[.;:!?]$/u.test(words[at] ?? '.') ||
    quantities.some(({ from, to, kind }) => kind === 'count' && from <= at && at < to);
  const roleOfWord = (at: number, quantity: RawQuantity): Role | null => {
    const role =
      lexicon.roles.find(
        ({ role, words: pattern }) => pattern.test(words.slice(at, at + 3).join(' ')) && fits(role, quantity, lexemes),
      )?.role ?? null;
    // "Zwei Schiffe suchen nach Überlebenden": they rescue.
    if (role === 'rescued' && CRAFT.test(quantity.noun?.head ?? '')) return null;
    return role === 'displaced' && isOuting(words, at) ? cameOut(words, at, quantity) : role;
  };
  const roleAt = (at: number, quantity: RawQuantity): Role | 'both' | null => {
    const own = roleOfWord(at, quantity);
    if (own === null) return null;
    const isJoined = (joint: number, other: number): boolean =>
      AND.test(words[joint] ?? '') && ![null, own].includes(roleOfWord(other, quantity));
    // "90 muertos y heridos": both together are neither.
    if ((isJoined(at + 1, at + 2) && !opensCount(at + 3)) || isJoined(at - 1, at - 2)) return 'both';
    // "causé la mort de 12 marins et blessé 40 passagers", "deux essais, avec la mort de 12": the word is the next count's.
    const next = OF.test(words[at + 1] ?? '') ? at + 2 : at + 1;
    if (at > quantity.to && opensCount(next)) return null;
    if (own === 'voted' && !isOfVotes(at, quantity)) return null;
    // "60 lieux de rassemblement" are places.
    const isGenitive = at > quantity.to && quantity.noun?.head === null && OF.test(words[at - 1] ?? '');
    return isGenitive && !lexicon.fillers.has(words[quantity.to] ?? '') ? null : own;
  };
  // "Los fallecidos subieron ayer a 640", "le bilan … s'est alourdi à 84 morts"
  const hasRisen = (from: number): boolean =>
    RISEN_TO.test(words[from - 1] ?? '') && [2, 3].some((step) => RISEN.test(words[from - step] ?? ''));
  // "ocho seguían prófugos", "fünf sind flüchtig": they got away, whatever befell the others.
  const isAtLarge = ({ to }: RawQuantity): boolean => {
    for (let at = to; at < to + BEHIND && !stops(at) && words[at] !== ','; at += 1)
      if (AT_LARGE.test(words[at] ?? '')) return true;
    return false;
  };
  // "Les autorités attendaient 60 000 personnes": nobody has come yet.
  const isExpected = (from: number): boolean => {
    for (let at = from - 1; at >= Math.max(0, from - EXPECTED_REACH) && !/^[.;:!?]$/u.test(words[at] ?? '.'); at -= 1)
      if (EXPECTED.test(words[at] ?? '')) return true;
    return false;
  };
  // "dois candidatos … votos" are no votes: the word stands at the number, or those who vote are counted.
  const isOfVotes = (at: number, { to, noun }: RawQuantity): boolean =>
    (noun !== null && noun.headAt === at) ||
    (at >= to && at <= to + 1) ||
    (at === to + 2 && lexicon.fillers.has(words[to] ?? ''));
  // "41 mortos dos 42 ocupantes": all of whom those are some.
  const isWholeOf = ({ from, amount }: RawQuantity): boolean => {
    const two = OF_THE_TWO.test(words.slice(Math.max(0, from - 2), from).join(' '));
    const joint = two ? from - 2 : OF_THE.test(words[from - 1] ?? '') ? from - 1 : -1;
    if (joint < 0 || amount.min === null || amount.min !== amount.max) return false;
    const some = quantities.findLast(({ kind, to }) => kind === 'count' && to <= joint);
    if (some === undefined || (some.amount.max ?? 0) > amount.min) return false;
    const between = words.slice(some.to, joint);
    return between.length <= 1 && between.every((word) => /^\p{L}{4,}$/u.test(word));
  };
  const opensCount = (at: number): boolean => quantities.some(({ from, kind }) => kind === 'count' && from === at);
  const roles: (Role | null)[] = [];
  for (const [index, quantity] of quantities.entries()) {
    const own = roleOf(quantity);
    // "1,08 million, dont 119.000 à Paris": the part has the role of the whole.
    const part =
      own === null &&
      quantity.kind === 'count' &&
      index > 0 &&
      (opensPart(lexemes, quantity) || isElliptic(words, quantity));
    const whole = quantities.slice(0, index).findLastIndex(({ kind }) => kind === 'count');
    roles.push(part ? (roles[whole] ?? null) : own);
  }
  return roles;

  function roleOf(quantity: RawQuantity): Role | null {
    if (quantity.kind !== 'count' || isExpected(quantity.from)) return null;
    // Persian "این دو سرباز": these two, of whom was told before.
    if (words[quantity.from - 1] === THESE) return null;
    // "Nessuno dei superstiti parlava": what none of them did.
    if (quantity.amount.max === 0 && OF_THE.test(words[quantity.to] ?? '')) return null;
    // "12 heridos" are counted by what befell them; of "manifestantes detenidos" the second word tells.
    // "six marins parmi 90 blessés": of those who are counted next.
    const among = words.findIndex((word, at) => at >= quantity.to && at < quantity.to + BEHIND && AMONG.test(word));
    const apart = lexemes.slice(quantity.to, Math.max(among, 0)).some(({ kind }) => kind !== 'word');
    const whole = quantities.find(({ from, kind }) => kind === 'count' && from > among && from <= among + 2);
    if (among >= 0 && !apart && whole !== undefined) return roleOf(whole);
    const head = quantity.noun?.headAt == null ? null : roleAt(quantity.noun.headAt, quantity);
    if (head === 'both' || isAtLarge(quantity)) return null;
    if (head !== null && head !== 'attended') return head;
    // Arabic has what befell them right before the number: "the death of seven people and the injury of several".
    const told = EASTERN.test(words[quantity.from - 1] ?? '') ? roleAt(quantity.from - 1, quantity) : null;
    if (told !== null && told !== 'both') return told;
    const behind = quantity.noun?.to ?? quantity.to;
    for (let at = behind; at < quantity.to + BEHIND && !stops(at); at += 1) {
      const role = roleAt(at, quantity);
      if (role !== null) return role === 'both' ? null : role;
    }
    if (isWholeOf(quantity)) return head;
    const reach = hasRisen(quantity.from) ? FAR_BEFORE : BEFORE;
    for (let at = quantity.from - 1; at >= quantity.from - reach && at >= 0 && !stops(at); at -= 1) {
      // "1.900 blessés et 40 000 habitants dont le toit …": the word is the other count's own noun.
      if (
        [behind, behind + 1].some((place) => RELATIVE.test(words[place] ?? '')) &&
        quantities.some(({ noun }) => noun?.headAt === at)
      )
        return head;
      const role = roleAt(at, quantity);
      if (role !== null) return role === 'both' ? null : role;
    }
    return head;
  }
}

const THESE = fold('این');
const EASTERN = /^\p{Script=Arabic}/u;
/** What opens a clause that tells of those who are counted before it. */
const RELATIVE = /^(?:dont|qui|que|cuy[oa]s?|deren|dessen|cui|che|cuj[oa]s?)$/u;

/** "zwei der Männer", "dos de los heridos", "6 marins parmi 90 blessés": some of a known whole. */
export function isOfKnown(lexemes: readonly Lexeme[], { to, amount }: RawQuantity): boolean {
  if ((amount.min ?? 0) > MOST_OF_KNOWN) return false;
  const end = lexemes.findIndex(({ kind }, at) => at >= to && kind !== 'word');
  const behind = lexemes.slice(to, Math.min(to + BEHIND, end < 0 ? lexemes.length : end)).map(({ text }) => fold(text));
  return (
    /^(?:(?:der|des|dos|das|degli|delle|dei)|(?:de|d) (?:los|las|les|ces|ses|sus|estos|esas)) /u.test(
      behind.join(' '),
    ) ||
    behind.some((word, at) => AMONG.test(word) && /^(?:les|los|las|den|i|gli|le|os|as)$/u.test(behind[at + 1] ?? ''))
  );
}

// "se sont déplacées", "s'étaient massivement déplacés": they went there, nobody drove them out.
function isOuting(words: readonly string[], at: number): boolean {
  if (!/^deplac/u.test(words[at] ?? '')) return false;
  let before = at - 1;
  while (before > at - OUTING_REACH && AUXILIARY.test(words[before] ?? '')) before -= 1;
  return /^(?:se|s)$/u.test(words[before] ?? '');
}

// A crowd that came out, if it did and did not go off somewhere; whoever else goes somewhere is counted for nothing.
function cameOut(words: readonly string[], at: number, { amount }: RawQuantity): Role | null {
  const came = !/^pas$/u.test(words[at - 1] ?? '') && !/^(?:vers|depuis|hors)$/u.test(words[at + 1] ?? '');
  return came && (amount.min ?? amount.max ?? 0) >= LEAST_CROWD ? 'attended' : null;
}

const AUXILIARY = /^(?:sont|est|etai(?:t|ent)|serai(?:t|ent)|soient|pas|aussi|encore|egalement|\p{L}+ment)$/u;
/** What rescuers come in. */
const CRAFT = /^(?:ship|boat|vessel|helicopter|plane|aircraft|car|vehicle|ambulance|truck)$/u;
/** Before those of whom none did something; "d'" and "de" only join none to its noun. */
const OF_THE = /^(?:dei|degli|delle|des|der|dos|das|del)$/u;
const OF_THE_TWO = /^de (?:los|las|les)$/u;
/** Lexemes before the verb in which "se" may stand. */
const OUTING_REACH = 5;
/** Fewer who go somewhere are no crowd. */
const LEAST_CROWD = 50;

/** Millions of the people of a country are no few of many. */
const MOST_OF_KNOWN = 1000;

/** "dont 119.000 à Paris", "darunter zwölf Kinder": a part of what was counted before. */
export function opensPart(lexemes: readonly Lexeme[], { from }: RawQuantity): boolean {
  const before = lexemes.slice(Math.max(0, from - 2), from);
  return PART.test(before.map(({ text }) => fold(text)).join(' '));
}

/** How far before a toll that rose its role may stand, in lexemes, and what says that it rose. */
const FAR_BEFORE = 24;
const RISEN =
  /^(?:aument\p{L}*|ascend\p{L}*|ascien\p{L}*|sub(?:e|io|en|iu|iram)|elev\p{L}*|llega\p{L}*|alourdi\p{L}*|passe\p{L}*|monte\p{L}*|atteint|stieg\p{L}*|gestiegen|erhoht\p{L}*|sal(?:e|ito|iti|ita)|ارتفع\p{L}*|وصل\p{L}*|достигл\p{L}*|возросл\p{L}*|выросл\p{L}*|увеличил\p{L}*)$/u;
const RISEN_TO = /^(?:a|hasta|auf|para|الی|до)$/u;
const AT_LARGE =
  /^(?:profug|fugitiv|escapar|escapo$|huyeron|evad|en fuite|fuite$|cavale$|fluchtig|entkommen|entkamen|foragid|fugiram|fuggit|latitant|scappat)/u;
/** Words before what is expected, and how far before it, in lexemes. */
const EXPECTED =
  /^(?:attend(?:ait|aient|ent|u|us|ues)?|prevoi\p{L}*|prevu\p{L}*|preve\p{L}*|previst\p{L}*|esper(?:a|an|aba|aban|ada|adas|ados)|erwart\p{L}*|aspetta\p{L}*|attes[iaeo]|aguarda\p{L}*)$/u;
const EXPECTED_REACH = 8;

// "12 000 marcheurs à Avenel et 70 000 dans le pays": what is counted is what was counted before.
function isElliptic(words: readonly string[], { from, to, noun }: RawQuantity): boolean {
  const quoted = /^["“«]$/u.test(words[from - 1] ?? '');
  const joint = words[from - (quoted ? 2 : 1)] ?? '';
  const behind = words[to + Number(/^["”»]$/u.test(words[to] ?? ''))] ?? '';
  return noun !== null && noun.head === null && JOINT.test(joint) && PLACED.test(behind);
}

const JOINT = /^(?:,|et|y|e|ed|und|mais|pero|aber|ma|contre|contra|contro|gegen)$/u;
const PLACED = /^(?:a|en|au|aux|dans|in|im|em|no|na|nel|nella|selon|d|segun|laut|secondo|segundo|le|el|am)$/u;

/** Between a part and its whole: "parmi les", "unter den", "entre los". */
const AMONG = /^(?:parmi|unter|entre|tra|fra)$/u;
const AND = /^(?:y|e|et|und|ed|o|ou|oder)$/u;
const OF = /^(?:de|d|des|du|di|del|della|dei|delle|do|da|dos|das|von|der)$/u;
const PART =
  /(?:^| )(?:dont|darunter|davon|entre ellos|entre ellas|de ellos|incluidos|incluidas|tra cui|di cui|fra cui|entre eles|entre elas|incluindo|из них|из которых|в том числе|среди них|بینهم|بینها|منهم|منها|ضمنهم|از جمله|parmi eux|parmi lesquels)$/u;
