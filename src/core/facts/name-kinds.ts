import type { NameKind } from '../contract/facts';
import type { Lexeme } from './lexemes';
import { GIVEN_NAME_WORDS } from './given-names';
import { isOrganisationByHead } from './name-bodies';
import { GENERIC, KNOWN_BODIES, KNOWN_ORGANISATIONS, NO_NAME_ALONE, ORGANISATIONS, PLACES, TITLES } from './name-words';
import { KNOWN_FIRMS, KNOWN_PRODUCTS, THING_TAILS } from './known-firms';
import { isRussianRegion } from './name-offices-abroad';
import { KNOWN_PLACES } from './place-names';
import { FAMILY_FIRST } from './family-names';
import { certainKind, isFamilyShape, isThing, likelyKind, opensPlace, ownsBody, surroundings } from './name-signs';
import { apposedKind, BODY, calledKind, PERSON } from './name-nouns';
import { BODY_BEFORE, OF_A_BODY, OF_A_SITE, TRADES } from './name-surroundings';
import type { Regions } from './region-names';

/** "Chinese", "South Korean": people of a country, told by its first letters and the ending. */
export function isDemonym(words: readonly string[], regions: Regions): boolean {
  const word = words.at(-1) ?? '';
  // "Sri Lankans"
  if (words.length === 2 && regions.has(`${words[0] ?? ''} ${word.replace(/ns?$/u, '')}`) && /ns?$/u.test(word))
    return true;
  if (words.length === 1 && !regions.has(word) && /(?:ans?|ese)$/u.test(word)) {
    const stem = word.replace(/(?:ans?|ese)$/u, '');
    if (stem.length > 3 && [...regions.keys()].some((region) => region.startsWith(stem))) return true;
  }
  if (words.length > 2 || word.length < 6 || !/(?:ese|ian|ish|ean|tian)s?$/u.test(word)) return false;
  const [first, second] = [words.length === 2 ? `${words[0] ?? ''} ` : '', word.slice(0, word.endsWith('ese') ? 4 : 3)];
  return [...regions.keys()].some((region) => region.startsWith(first + second) && region !== 'christmas island');
}

/** What stands behind a name and is no noun that the name describes. */
const NO_NOUN =
  /^(?:and|or|in|on|at|of|to|is|was|has|had|said|says|for|from|by|with|as|who|which|that|will|would|were|are|have|the|'s|told|tells|met|held|won|lost|took|gave|went|came|left|calls|spoke|wrote|may|might|can|could|should|must|also|did|does|if|when|while|after|before|because|into|over|about|against|made|began|became|thought|knew|got|saw|put|led|fell|stood|sat|rose|died|but|than|then|now|again|on|out|up|down|off|not|himself|herself)$/u;

/** "Iranian city", "Israeli regime": an origin that describes what follows is no name of its own. */
export function isOrigin({ lower, text }: Lexeme, next: Lexeme | undefined): boolean {
  const noun =
    next?.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    !NO_NOUN.test(next.lower) &&
    !(
      /[^e]ed$/u.test(next.lower) &&
      !/^(?:armed|allied|backed|displaced|wounded|injured|occupied|united)$/u.test(next.lower)
    );
  return isOriginWord(lower) && (noun || /s$/u.test(lower)) && text.length > 4;
}

/** A word with the ending of an origin: "French", "Iraqi". */
export function isOriginWord(lower: string): boolean {
  return /(?:ian|ean|ish|ese|ist|[^aeiou]i|aeli|raqi|ic|can|man|nch|tch|lim|nni|ite|panish)s?$/u.test(lower);
}

/** True for a word that says where somebody comes from or belongs and is no given name: "Ukrainian", "Pakistani". */
export function isPeopleWord(lower: string): boolean {
  if (GIVEN_NAME_WORDS.has(lower)) return false;
  return NO_NAME_ALONE.has(lower) || PEOPLES.test(lower);
}

const PEOPLES =
  /(?:[^aeiou]ian|ish|[nm]ese|istani|aeli|raqi|emeni|uwaiti|[ao]tari|mirati|epali|deshi|omali|rench|dutch|erman|greek|orean|ilean|erican|exican|african|cuban|anadian|stralian|ankan)s?$/u;

const ORIGIN_PREFIX =
  /^(?:franco|anglo|sino|russo|indo|afro|euro|greco|graeco|judeo|serbo|italo|turko|irano|hispano|luso|polono|austro|judaeo|americano|us|u\.s\.|uk|eu)$/u;

/** "Zionist-American bombing", "Sunni-Shia split": adjectives with a hyphen before a noun, which name nobody. */
export function isPairOfOrigins(all: readonly Lexeme[], from: number, to: number): boolean {
  const [first, hyphen, last] = [all[from], all[from + 1], all[to - 1]];
  if (to - from !== 3 || !first || !last || hyphen?.text !== '-' || !hyphen.glued || !last.glued) return false;
  const isOne = ({ lower }: Lexeme): boolean => NO_NAME_ALONE.has(lower) || (lower.length > 4 && isOriginWord(lower));
  const next = all[to];
  const noun = next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && !NO_NOUN.test(next.lower);
  return noun && isOne(last) && (ORIGIN_PREFIX.test(first.lower) || isOne(first));
}

/** A run of lexemes that is a name: its title from `from`, the name from `bare` to `to`. */
export interface NameRun {
  readonly from: number;
  readonly bare: number;
  readonly to: number;
  /** The office behind the name that is held for it, lower case ("Odesa Governor …"); null where none is. */
  readonly office: string | null;
}

const SITES_AT_THE_END =
  /^(?:airport|aeropuerto|aeroport|aeroporto|flughafen|stadium|bridge|avenue|street|square|boulevard|cemetery|cathedral|mosque|shrine|hospital|monastery|prison|hotel)$/u;

/** Agencies that are called as a place is. */
const AGENCIES = /^fars$/u;

/** What a name is the name of, told by its own words and those around it. */
export function kindOf(
  all: readonly Lexeme[],
  { from, bare, to, office }: NameRun,
  words: readonly string[],
  regions: Regions,
): NameKind {
  const inside = all.slice(bare, to).map(({ lower }) => lower);
  const behind = all[to]?.lower ?? '';
  const before = all[from - 1]?.lower ?? '';
  const spelling = words.join(' ');
  const around = surroundings(all, from, to);
  if (KNOWN_ORGANISATIONS.has(spelling) || KNOWN_BODIES.has(spelling)) return 'organisation';
  // A province, and the agency that has its name and speaks: "Fars said".
  if (
    AGENCIES.test(spelling) &&
    (BY_PEOPLE.test(behind) ||
      /^(?:reported|news|quoted)$/u.test(behind) ||
      /^(?:semi|official|agence|agenzia|agencia|agency)$/u.test(before))
  )
    return 'organisation';
  // "the Fars news agency", which is no province.
  if (behind === 'news' && around.next === 'agency') return 'organisation';
  if (inside.includes('&')) return 'organisation';
  if (isRussianRegion(all[to])) return 'place';
  if (bare === from && (KNOWN_FIRMS.has(spelling) || /^(?:SANA|PANA)$/u.test(all[bare]?.text ?? '')))
    return 'organisation';
  if (bare === from && KNOWN_PRODUCTS.has(words[0] ?? '')) return 'other';
  // "Orvale International Airport", where the body's word tells nothing.
  if (bare === from && words.length > 1 && SITES_AT_THE_END.test(inside.at(-1) ?? '')) return 'place';
  if (bare === from && (regions.has(spelling) || KNOWN_PLACES.has(spelling))) return 'place';
  // "Isle of Man", which the words alone do not tell.
  if (bare === from && inside.includes('of') && regions.has(inside.join(' '))) return 'place';
  // "Interfax-Ukraine"
  if (KNOWN_ORGANISATIONS.has(words[0] ?? '') && all[bare + 1]?.text === '-') return 'organisation';
  const certain = certainKind(around, inside);
  if (certain !== null) return certain;
  // "the Lady Seraphine" is a ship.
  if (
    before === 'the' &&
    /^(?:lady|princess|queen|king|prince|empress|duchess)$/u.test(all[from]?.lower ?? '') &&
    bare > from &&
    !/^(?:of|and|,)$/u.test(behind)
  )
    return 'other';
  if (isOrganisationByHead(words)) return 'organisation';
  // "DG CRPF"
  if (bare > from && to - bare === 1 && /^\p{Lu}{3,5}$/u.test(all[bare]?.text ?? '') && !isShouted(all, from, bare))
    return 'organisation';
  // "Mrs Church", "President Banks": behind a title only a person, unless the words go on with a body.
  if (bare > from && words.length <= 2) return 'person';
  // "Park Min-seo"
  if (FAMILY_FIRST.has(words[0] ?? '') && to - bare === 4 && all[bare + 2]?.text === '-') return 'person';
  // "Kaduna State", but the Islamic State.
  if (words.length === 2 && words[1] === 'state' && words[0] !== 'islamic') return 'place';
  if (spelling.endsWith(' lga')) return 'place';
  if (inside.some((word) => ORGANISATIONS.has(word) || /^(?:without|against)$/u.test(word))) return 'organisation';
  if (inside.some((word) => PLACES.has(word)) || PLACES.has(behind)) return 'place';
  if (bare === from && opensPlace(words) && !GIVEN_NAME_WORDS.has(words[0] ?? '')) return 'place';
  if (bare > from) return 'person';
  // "MH17"
  if (all[to - 1]?.kind === 'number') return 'other';
  if (isShouted(all, bare, to))
    return isDateline(all, from, to)
      ? 'place'
      : words.every((word) => word.length <= ACRONYM) || words.length === 1
        ? 'organisation'
        : 'other';
  if (office !== null)
    return /^(?:governor|mayor)$/u.test(office) ? 'place' : words.length > 1 ? 'organisation' : 'other';
  if ((ORGANISATIONS.has(behind) && (inside.length > 1 || behind !== 'administration')) || isKindOfBody(all, to))
    return 'organisation';
  const surrounded = kindByNeighbours(before, behind, all[to + 1]?.lower ?? '', inside);
  if (surrounded !== null) return surrounded;
  if (!ownsBody(around) && isSaidOfItself(all, to)) return 'organisation';
  const apposed = apposedKind(all, to);
  if (apposed !== null) return apposed;
  if (before === 'of' && PLACES.has(all[from - 2]?.lower ?? '')) return 'place';
  const likely = calledKind(all, from) ?? likelyKind(around, inside);
  if (likely !== null) return likely;
  // "near Soleimani's grave" is no place of that name.
  const owner = /^['’]s$/u.test(all[to]?.text ?? '');
  if (before === 'at' && words.length > 1) return isPerson(all, { from, bare, to, office }, words) ? 'person' : 'other';
  // "growth in Azure", "revenue from Selmar", "invested in Orlo AI": money is in firms and products as well.
  const money = /^(?:in|from|at|into)$/u.test(before) && OF_MONEY.test(around.further);
  if (/^(?:in|at|from|near|across|outside|into|toward|towards)$/u.test(before) && words.length <= 2 && !owner && !money)
    return 'place';
  // "Emergency Lawyers said"
  if (words.length > 1 && GENERIC.has(words[0] ?? '')) return BY_PEOPLE.test(behind) ? 'organisation' : 'other';
  if (isPlural(words)) return BY_PEOPLE.test(behind) ? 'organisation' : 'other';
  return isPerson(all, { from, bare, to, office }, words) ? 'person' : 'other';
}

/** True where a title, a noun beside the name or an apposition leaves no doubt about the kind that was read. */
export function isCertain(all: readonly Lexeme[], { from, bare, to }: NameRun, kind: NameKind): boolean {
  if (kind === 'person' && bare > from) return true;
  const inside = all.slice(bare, to).map(({ lower }) => lower);
  return certainKind(surroundings(all, from, to), inside) === kind || apposedKind(all, to) === kind;
}

// "Kaufhof Nord said it was looking into the matter", "Textil Rat said its": nobody is an "it".
function isSaidOfItself(all: readonly Lexeme[], to: number): boolean {
  if (!/^(?:said|says)$/u.test(all[to]?.lower ?? '')) return false;
  const at = all[to + 1]?.lower === 'that' ? to + 2 : to + 1;
  if (all[at]?.lower === 'its') return true;
  // "TotalEnergies said it had evacuated staff"
  if (
    all[at]?.lower === 'it' &&
    /^(?:had|has|would|will)$/u.test(all[at + 1]?.lower ?? '') &&
    !/^(?:be|been|take|not|never)$/u.test(all[at + 2]?.lower ?? '')
  )
    return true;
  return (
    all[at]?.lower === 'it' && /^(?:was|is)$/u.test(all[at + 1]?.lower ?? '') && /ing$/u.test(all[at + 2]?.lower ?? '')
  );
}

/** Behind one word these are of a town as often: "the Leuna plant", "Kabul officials". */
const OF_A_TOWN =
  /^(?:plants?|factory|factories|mills?|headquarters|flights?|trains?|ferry|officials|workers|customers|passengers)$/u;

// What stands right beside a name and beside no person's: "Meridian Knitwear executives", "the retailer Kaufhof Nord, which".
function kindByNeighbours(before: string, behind: string, next: string, inside: readonly string[]): NameKind | null {
  const site = inside.length < 2 && OF_A_TOWN.test(behind);
  if ((OF_A_BODY.has(behind) && !site) || BODY_BEFORE.has(before)) return 'organisation';
  if (inside.length < 2) return null;
  if (OF_A_SITE.has(behind)) return 'place';
  const last = inside.at(-1) ?? '';
  return TRADES.has(last) || (behind === ',' && next === 'which') ? 'organisation' : null;
}

/** Nouns with adjectives before them: "the Zintan Shields armed group", "the Meridian news agency". */
const BODY_ADJECTIVES =
  /^(?:armed|rebel|militant|mercenary|paramilitary|jihadist|islamist|separatist|insurgent|terrorist|terror|extremist|political|opposition|ruling|news|state|media|private|military|criminal|drug|street)$/u;
const BODY_NOUNS = /^(?:rebels|insurgents|militants|gang|cartel|faction|guerrillas|outfit|cell|cells|network)$/u;

function isKindOfBody(all: readonly Lexeme[], to: number): boolean {
  let at = to;
  while (BODY_ADJECTIVES.test(all[at]?.lower ?? '')) at += 1;
  const noun = all[at]?.lower ?? '';
  return BODY_NOUNS.test(noun) || (at > to && ORGANISATIONS.has(noun));
}

/** What people do and other things that have a name do not: they speak, are somebody's, have an age and a life. */
const BY_PEOPLE =
  /^(?:said|says|saying|told|tells|added|adds|replied|asked|insisted|recalled|wrote|tweeted|testified|admitted|explained|argued|stressed|noted|who|whose|himself|herself|aged|resigned|married|smiled|wept|died|joked)$/u;
const PERSON_NOUN =
  /^(?:commander|leader|minister|president|lawyer|spokesman|spokeswoman|spokesperson|chief|general|colonel|captain|officer|journalist|reporter|analyst|activist|politician|senator|lawmaker|candidate|author|writer|actor|actress|singer|striker|goalkeeper|defender|midfielder|coach|farmer|teacher|student|doctor|nurse|businessman|businesswoman|cleric|priest|bishop|imam|judge|prosecutor|mayor|governor|ambassador|diplomat|economist|historian|professor|scientist|witness|resident|father|mother|brother|sister|son|daughter|wife|husband|widow|uncle|cousin|aide|adviser|advisor|deputy|fighter|soldier|driver|pilot|worker|owner|director|manager|founder|president|premier|chancellor|king|queen|prince|princess|man|woman|boy|girl|child|toddler|teenager|schoolgirl|schoolboy|youth|drugmaker|kingpin|suspect|gunman|victim|veteran|filmmaker|novelist|poet|named|called|\p{Ll}+(?:man|woman|ologist|ician|iatrist))$/u;

/** True for a noun that says what somebody is, lower case: "commander", "widower". */
export function isPersonNoun(lower: string): boolean {
  return (
    PERSON_NOUN.test(lower) ||
    /^(?:widower|pensioner|survivor|grandmother|grandfather|skipper|researcher)$/u.test(lower)
  );
}

// Two words with capitals may be a feast, a street, a firm as well: a person needs a sign beside or in the name.
function isPerson(all: readonly Lexeme[], { from, to }: NameRun, words: readonly string[]): boolean {
  const [before, behind] = [all[from - 1]?.lower ?? '', all[to]?.lower ?? ''];
  // ", 34,"
  const age =
    behind === ',' && /^\p{Nd}{1,3}$/u.test(all[to + 1]?.text ?? '') && !/^\p{Nd}/u.test(all[to + 2]?.text ?? '');
  // "World Athletics said"
  if (GENERIC.has(words[0] ?? '') || (words.length > 1 && THING_TAILS.has(words.at(-1) ?? ''))) return false;
  if (KNOWN_FIRMS.has(words[0] ?? '') || KNOWN_PRODUCTS.has(words[0] ?? '')) return false;
  // "Forlì-Cesena"
  if (to - from === 3 && all[from + 1]?.text === '-' && !GIVEN_NAME_WORDS.has(words[0] ?? '')) return false;
  // "Kévin D."
  if (words.length === 1 && to - from === 2 && all[to - 1]?.text.length === 1 && GIVEN_NAME_WORDS.has(words[0] ?? ''))
    return true;
  if (words.length < 2) return age || isByname(all, from, to) || (before === 'said' && /^[.,]?$/u.test(behind));
  // People take no article: "the Kisan Mazdoor Morcha".
  if (/^(?:the|la|le|les|el|los|las|il|lo|gli|l')$/u.test(before)) return false;
  // "eight-year-old Matías Rojas"
  if (before === 'old' && all[from - 2]?.text === '-') return true;
  if (isFamilyShape(all[to - 1]?.text ?? '')) return true;
  if (age || BY_PEOPLE.test(behind) || PERSON_NOUN.test(before) || isByname(all, from, to)) return true;
  if (/^(?:said|says|told|asked|replied)$/u.test(before)) return true;
  // "councillor Mats Orlo", "The chief executive, Dag Ferrol,"
  if (isOffice(before, all[from - 2]?.lower ?? '')) return true;
  if (before === ',' && /^[,.]$/u.test(behind) && isOffice(all[from - 2]?.lower ?? '', all[from - 3]?.lower ?? ''))
    return true;
  if (before === ',' && behind === ',' && isOneOf(all, from - 2)) return true;
  if (behind === ',' && BY_PEOPLE.test(all[to + 1]?.lower ?? '')) return true;
  if (GIVEN_NAME_WORDS.has(words[0] ?? '')) return true;
  // "Kim Jong-un", "Li Wenhua": the family's name first; and particles that bind people's names only.
  if (FAMILY_FIRST.has(words[0] ?? '') && words.length <= 3) return true;
  return all
    .slice(from + 1, to - 1)
    .some(({ lower, text }) => lower === text && /^(?:al|el|bin|ibn|bint|van|von|ben|ould|ul|ur)$/u.test(lower));
}

// "One of them, Nolvi Drasik, was", "The bishop of Orvale, Nolvi Drasik, spoke": between commas behind somebody.
function isOneOf(all: readonly Lexeme[], last: number): boolean {
  if (all[last - 1]?.lower === 'of' && /^(?:them|these|those|whom)$/u.test(all[last]?.lower ?? '')) return true;
  for (let at = last; at > Math.max(0, last - OFFICE_REACH); at -= 1) {
    if (all[at]?.kind !== 'word' || /^['’]s$/u.test(all[at]?.text ?? '')) return false;
    if (all[at]?.lower === 'of' && isPersonNoun(all[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** Lexemes of "archbishop of Port Orvale and". */
const OFFICE_REACH = 6;

// "chief investigator", "the board's chair": what somebody is, and no body ("carrier", "retailer") nor "after" and "under".
function isOffice(noun: string, before: string): boolean {
  if (BODY_BEFORE.has(noun) || BODY.test(noun) || isThing(noun, before) || PLACES.has(noun) || ORGANISATIONS.has(noun))
    return false;
  return (
    /^\p{Ll}{4,}$/u.test(noun) &&
    !NO_OFFICE.test(noun) &&
    (PERSON.test(noun) || TITLES.has(noun) || noun === 'incumbent')
  );
}

/** What grows in a firm or product, and comes from it. */
const OF_MONEY =
  /^(?:growth|revenues?|sales|income|invest(?:ed|ing|ments?|ors?)|stakes?|shares?|interest|demand|spending|profits?|earnings|increase|rise|decline|drop|slowdown|gains?|results|statement|email|comment|analysts?|confidence|trust|users?|customers?|subscriptions?|billion|million|percent|%)$/u;

const NO_OFFICE =
  /^(?:after|under|over|never|ever|other|another|however|whether|rather|either|neither|together|later|earlier|former|higher|lower|longer|near|around|further|number|matter|water|power|paper|letter|order|murder|summer|winter|dinner|centre|quarter|chapter|border|river|tower|corner|major|minor|prior|interior|exterior|error|terror|favor|labor|harbor|first|second|grand|supreme|acting|september|october|november|december|better|foreign|defence|defense|health|justice|finance|private|vice|deputy|opposition|veteran)$/u;

// "Sea Shepherds", but "Fred Sanders".
function isPlural(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    /(?:ers|ors|ists|ians|women)$/u.test(words.at(-1) ?? '') &&
    !GIVEN_NAME_WORDS.has(words[0] ?? '')
  );
}

// "Abu Selmar", also without a family's name.
function isByname(all: readonly Lexeme[], from: number, to: number): boolean {
  return to - from > 1 && /^(?:abu|abou|umm|oum)$/u.test(all[from]?.lower ?? '');
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
