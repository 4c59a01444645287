import type { NameKind } from '../contract/facts';
import { GIVEN_NAME_WORDS } from './given-names';
import type { Lexeme } from './lexemes';
import { ORGANISATIONS } from './name-words';

// What stands right before a name, or behind it, and beside one kind of name only.

/** Nouns of what people give names to that sails, runs, blows or is fought: "the bulk carrier Lady Seraphine", "Typhoon Malou". */
const THINGS =
  /^(?:vessel|ship|tanker|ferry|trawler|freighter|yacht|frigate|destroyer|submarine|cruiser|corvette|warship|steamer|boat|dinghy|barge|icebreaker|flagship|lifeboat|typhoon|hurricane|cyclone|storm|asteroid|comet|satellite|spacecraft|rocket|missile|drone|horse|racehorse|film|movie|novel|album|song|play|opera|game|festival)$/u;
const STORMS = /^(?:typhoon|hurricane|cyclone|storm|depression|operation|expedition)$/u;
/** What stands before a ship's name. */
const SHIPS = /^(?:mv|mt|ms|ss|hms|uss|brp|hmas|hmcs|rms|rfa|tcg|fgs|hnoms|uscgc)$/u;

const AIR_CARRIER = /^(?:air|national|flag|budget|cost|mail|state|rail|telecom|mobile|the|a)$/u;
/** Where a place lies, or what is done to it: "in eastern Basara", "neighbouring Tarik". */
const LIES =
  /^(?:(?:mid-?)?(?:north|south|east|west)(?:-?(?:east|west))?ern|eastern|western|northern|southern|central|neighbouring|neighboring|nearby|rural|downtown|coastal|landlocked|mountainous|besieged|occupied|mainland)$/u;

/** What names of places open with in the languages of their countries, folded. */
const PLACE_OPENERS: ReadonlySet<string> = new Set(
  'stade estadio stadio stadion stadium plaza piazza praca place avenue avenida calle calleja carrera rue via viale rua ulitsa cerro cerros clinica clinique hopital ospedale puerto porto ciudad pueblo isla islas ilha ile iles monte valle vale wadi jabal jebel tel tell tal kfar kafr beit bayt deir dayr ain ein bab qasr khan shahr kampung kota bukit gunung sungai pulau lago laguna lac cabo costa playa praia bahia baia barrio favela colonia palacio palazzo palais catedral cathedrale iglesia eglise basilica aeropuerto aeroport camp cap fort villa ras sidi oued cafe kiryat givat ramat neve nahal nahr khirbet jisr souk suq burj'.split(
    ' ',
  ),
);

/** True for folded words that open as places are called: "Cerro Pardo", "Stade des Martyrs". */
export function opensPlace(words: readonly string[]): boolean {
  return words.length > 1 && PLACE_OPENERS.has(words[0] ?? '');
}

/** Nouns of places in other languages right before the name, or before its "de": "provincia de Orvale", "place Belmarre". */
const FOREIGN_SITES =
  /^(?:ciudad|provincia|municipio|localidad|pueblo|departamento|barrio|calle|avenida|isla|estadio|aeropuerto|puente|río|región|distrito|ville|village|commune|quartier|province|région|département|île|aéroport|préfecture|banlieue|boulevard|avenue|rue|place|quai|gare|pont|città|regione|comune|piazza|isola|cidade|município|bairro|ilha|rua|praça|região)$/u;

/** What a place has and nobody else: "residents of Guerrero", "the capital of North Darfur", "south of Dara Hazara". */
const OF_PLACE =
  /^(?:state|province|city|town|village|district|region|county|island|islands|port|valley|municipality|hamlet|suburb|neighbourhood|neighborhood|prefecture|governorate|oblast|emirate|republic|kingdom|north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|outskirts|suburbs|streets|coast|shore|shores|governor|governor-elect|mayor|residents|inhabitants|capital|centre|center|countryside|banks|miles|kilometres|kilometers|km|border|skies|hills|mountains|waters|roads|area|areas|parts|enclave|peninsula|siege|evacuation|bombardment|shelling|battle|reconstruction)$/u;
/** Who belongs to a body: "gunmen of Los Cuervos". */
const OF_BODY =
  /^(?:men|gunmen|fighters|militants|members|militiamen|cells|ranks|shareholders|chairman|chairwoman|employees|shares|subsidiary|subsidiaries|affiliate|offshoot|faction|followers|supporters|operatives|customers|cadres)$/u;
/** What tells whose body something is, and makes nobody of the body: "the Liberation Movement of Minni Minnawi said its fighters". */
const OWNED_BODY =
  /^(?:movement|front|party|army|group|wing|faction|forces|militia|camp|bloc|list|government|network)$/u;

/** Lower-case nouns behind a place's name: "Acapulco mayor", "Gulei residents". */
const BEHIND_PLACE =
  /^(?:mayor|governor|residents|province|oblast|governorate|prefecture|municipality|neighbourhood|neighborhood|native|natives|courthouse|suburbs|outskirts|premier)$/u;
/** Who goes "to" a place, and what leads there. */
const MOVES =
  /^(?:fled|flew|travelled|traveled|drove|returned|moved|marched|headed|deported|evacuated|dispatched|deployed|rushed|flown|taken|sent|went|came|road|roads|highway|route|way|visit|trip|journey|flight|flights|entrance|withdrew|extradited|home)$/u;
/** What a body does that has an article: "the Islamic Vanguard said". */
const SPEAKS =
  /^(?:said|says|denied|claimed|blamed|vowed|announced|accused|rejected|called|urged|warned|demanded|condemned|confirmed|reported|apologised|apologized|pledged|threatened|insisted)$/u;

/** The lower-case words around a name. */
export interface Surroundings {
  readonly before: string;
  /** The word before that. */
  readonly further: string;
  readonly behind: string;
  readonly next: string;
  readonly after: string;
}

/** The lower-case words around the lexemes from `from` to `to`; empty where the sentence ends. */
export function surroundings(all: readonly Lexeme[], from: number, to: number): Surroundings {
  const at = (place: number): string => all[place]?.lower ?? '';
  // The trawler “Sankt Olof” left.
  const quoted = /^["“‘'«]$/u.test(at(from - 1)) && /^["”’'»]$/u.test(at(to));
  const [first, last] = quoted ? [from - 1, to + 1] : [from, to];
  return {
    before: at(first - 1),
    further: at(first - 2),
    behind: at(last),
    next: at(last + 1),
    after: at(last + 2),
  };
}

/** The kind that the words before or behind a name leave no doubt about, also where its own words speak for another; else null. */
export function certainKind({ before, further, behind }: Surroundings, inside: readonly string[]): NameKind | null {
  if (inside.length === 2 && opensPaper(inside[0] ?? '', inside[1] ?? '')) return 'organisation';
  if (inside.length > 1 && (STORMS.test(inside[0] ?? '') || SHIPS.test(inside[0] ?? ''))) return 'other';
  if (inside.length > 2 && /^(?:winter|tropical|super|severe)$/u.test(inside[0] ?? '') && STORMS.test(inside[1] ?? ''))
    return 'other';
  if (THINGS.test(before) || (before === 'carrier' && /^\p{Ll}/u.test(further) && !AIR_CARRIER.test(further)))
    return 'other';
  // "Nilmar Express", but a paper called so.
  if (
    inside.length > 1 &&
    inside.at(-1) === 'express' &&
    !/^(?:daily|indian|american|financial|sunday|new|the)$/u.test(inside[0] ?? '')
  )
    return 'other';
  if (before === 'of' && OF_PLACE.test(further) && !isGiven(inside)) return 'place';
  if (FOREIGN_SITES.test(before) || (/^(?:de|d'|di|da|do)$/u.test(before) && FOREIGN_SITES.test(further)))
    return 'place';
  if (LIES.test(before) && inside.length < 3 && !ORGANISATIONS.has(inside.at(-1) ?? '')) return 'place';
  return BEHIND_PLACE.test(behind) && !isGiven(inside) ? 'place' : null;
}

/** The kind that the words around a name speak for where nothing else does; else null. */
export function likelyKind(
  { before, further, behind, next, after }: Surroundings,
  inside: readonly string[],
): NameKind | null {
  // "the Biden administration", "her son Jamal"
  if (
    inside.length === 1 &&
    (/^(?:administration|presidency|family|estate)$/u.test(behind) ||
      KIN.test(before) ||
      /^(?:child|boy|girl|baby|toddler|friend)$/u.test(before))
  )
    return 'person';
  // "a professor at Johns Hopkins"
  if (before === 'at' && AT_WORK.test(further)) return 'organisation';
  if (before === 'of' && OF_BODY.test(further) && !isGiven(inside)) return 'organisation';
  // "told the Lantern", "the Islamic Vanguard said"
  if (before === 'the' && (further === 'told' || SPEAKS.test(behind)) && !/s$/u.test(inside.at(-1) ?? ''))
    return 'organisation';
  if (before === 'to' && MOVES.test(further) && inside.length < 4 && !isGiven(inside) && !/^['’]s?$/u.test(behind))
    return 'place';
  if (before === 'left' && behind === 'for') return 'place';
  // "the Sol de Orvale has learned"
  if (/^(?:has|had)$/u.test(behind) && /^(?:learned|learnt)$/u.test(next)) return 'organisation';
  // "in San Miguel Totolapan,", but "in Ali Kadeh's house".
  if (
    /^(?:in|across|outside|into|throughout)$/u.test(before) &&
    !/^['’]s?$/u.test(behind) &&
    inside.length < 5 &&
    !IN_A_FIRM.test(further)
  )
    return isGiven(inside) && inside.length < 4 ? null : 'place';
  // "Dara Hazara, north of Kabul,", "Jordan McAllister, of Leeds,"
  if (
    behind === ',' &&
    /^(?:north|south|east|west|northeast|northwest|southeast|southwest)$/u.test(next) &&
    after === 'of'
  )
    return 'place';
  if (behind === ',' && next === 'of' && inside.length > 1 && /^\p{L}/u.test(after)) return 'person';
  return null;
}

const IN_A_FIRM =
  /^(?:growth|invest(?:ed|ing|ments?|ors?)|stakes?|shares?|interest|increase|rise|decline|drop|slowdown|gains?|confidence|trust)$/u;

/** True for the noun of a thing that has a name: "the Marl Trader, a gravel carrier". */
export function isThing(noun: string, before: string): boolean {
  return THINGS.test(noun) || (noun === 'carrier' && !AIR_CARRIER.test(before));
}

/** The words of a storm's or a ship's name that tell it apart: "Tropical Depression Amang" and "Typhoon Amang" are one. */
export function withoutSort(words: readonly string[]): readonly string[] {
  const last = words.slice(-1);
  const sort = words.slice(0, -1);
  if (
    sort.length > 0 &&
    sort.every((word) => /^(?:winter|tropical|super|severe|typhoon|hurricane|cyclone|storm|depression)$/u.test(word))
  )
    return last;
  return words.length > 1 && SHIPS.test(words[0] ?? '') ? words.slice(1) : words;
}

/** True behind "the Movement of": whose body it is speaks through it. */
export function ownsBody({ before, further }: Surroundings): boolean {
  return before === 'of' && OWNED_BODY.test(further);
}

/** True for words that are shaped as names of families are: "McAllister", "O'Hare". */
export function isFamilyShape(text: string): boolean {
  return /^(?:Mc\p{Lu}|Mac\p{Lu}|O['’]\p{Lu})/u.test(text);
}

/** Papers that have a day or "Daily" in their names. */
const PAPERS =
  /^(?:times|telegraph|mail|post|mirror|express|ledger|herald|tribune|star|sun|independent|world|business|age|mercury|observer|guardian|standard|nation|punch|vanguard|review|news|sabah|trust|monitor|record|dispatch|examiner|chronicle|people|sport|life)$/u;

/** True for "Sunday" in "the Sunday Ledger": a day that opens a paper's name. */
export function opensPaper(day: string, next: string): boolean {
  return /^(?:sunday|saturday|friday)$/u.test(day) && PAPERS.test(next);
}

function isGiven(inside: readonly string[]): boolean {
  return inside.length > 1 && GIVEN_NAME_WORDS.has(inside[0] ?? '') && !inside.some((word) => ORGANISATIONS.has(word));
}

/** Lexemes in which a list of other names is told to be one: "the code names Karo, Belm and Asto". */
const LISTED = 10;

/** True for a name behind "code names" or "aliases" in its sentence. */
export function isAlias(all: readonly Lexeme[], from: number): boolean {
  return all
    .slice(Math.max(0, from - LISTED), from)
    .some(
      ({ lower }, at, before) =>
        /^(?:codenames?|aliases|pseudonyms?|nicknames?)$/u.test(lower) ||
        (lower === 'code' && /^names?$/u.test(before[at + 1]?.lower ?? '')),
    );
}

/** What a person is to another, before "of". */
const KIN =
  /^(?:son|daughter|brother|sister|wife|widow|widower|husband|father|mother|nephew|niece|cousin|grandson|granddaughter|grandfather|law|heir|successor|protege|protégé)$/u;
const AT_WORK =
  /^(?:professors?|lawyers?|analysts?|research(?:er|ers)|fellow|economists?|executives?|staff|students?|workers?|scientists?|director|lecturer|expert|experts|partner|strategists?|doctors?|nurses?|editor|colleagues|job|career|historian|engineer|engineers)$/u;
/** Most lexemes between "of" and the name: "the son of the guerrilla leader Nadir Sharzad". */
const DESCRIPTION = 6;

/** True for somebody who is named to say whose relative another is, and of whom the report does not go on to speak. */
export function isKinOnly(all: readonly Lexeme[], from: number): boolean {
  for (let at = from - 1; at >= from - DESCRIPTION; at -= 1) {
    const { kind = 'mark', text = '', lower = '' } = all[at] ?? {};
    if (kind !== 'word' || /^\p{Lu}/u.test(text)) return false;
    if (lower === 'of') return KIN.test(all[at - 1]?.lower ?? '');
  }
  return false;
}
