import { isKnownPeople } from './animate';
import type { Lexeme } from './lexemes';
import type { RawQuantity } from './quantity';
import { hasNoRole } from './role-less';
import { OUTBREAK, type Event } from './role-words';

// Things and places: they can be damaged or evacuated, never killed, injured or arrested.
const THINGS =
  /^(?:house|home|hut|building|vehicle|car|bus|taxi|truck|shop|store|school|hospital|mosque|church|bridge|road|street|city|town|village|province|country|state|region|district|area|hectare|acre|block|apartment|flat|structure|property|business|boat|ship|vessel|ferry|plane|aircraft|helicopter|train|tank|rocket|missile|bomb|drone|blast|explosion|attack|strike|airstrike|raid|incident|accident|earthquake|fire|flight|weapon|gun|rifle|pistol|phone|computer|document|charge|count|offence|offense|crime|point|seat|hour|day|week|month|year|minute|time|occasion|company|firm|organisation|organization|account|report|statement|claim|place|site|location|base|position|target|tree|pole|line|warehouse|factory|plant|tent|shelter|camp|carriage|wagon|lorry|van|motorcycle|hotel|restaurant|facility|clinic|room|floor|storey|story|neighbourhood|neighborhood|island|side|reason|way|thing|part|step|figure|dollar|ambulance|unit|shot|bullet|round|wave|phase|stage|roof|window|door|gate|depot|container|tanker|trawler|submarine|shell|mortar|grenade|mine|device|container|paper|ballot|letter|number|tower|trailer|cruiser|transformer|locker|bunker|crater|corner|order|meter|computer|member-state|quarter|centre|center|chamber|register|monument|document|restaurant|event|moment|element|department|apartment|continent|percent|cent|parliament|settlement|agreement|statement|investment|payment|government|embankment|bank|pool|library|museum|station|airport|port|airfield|field|farm|barn|raft|dinghy|cable|wall|fence|panel|mast|turbine|wall|branch|crop|grant|kiosk|stall|market|mall|villa|cottage|caravan|motorbike|bike|bicycle)$/u;
// Nouns for people by their endings, and the commonest that have none.
const PEOPLE =
  /^(?:person|man|woman|child|boy|girl|baby|infant|twin|teen|youth|victim|troop|suspect|guard|nurse|cop|crew|staff|police|hostage|pupil|private|colonel|sergeant|captain|general|guest|recruit|adult|minor|relative|friend|colleague|native|monk|nun|priest|imam|sheikh|monarch|thief|spy|bride|groom|tourist|migrant|refugee|family|household|passer-by|other|citizen|civilian|national|rebel|youngster|athlete|sheep|son|daughter|brother|sister|mother|father|wife|husband|cousin|uncle|aunt|grandson|granddaughter|grandmother|grandfather|comrade|sibling|couple|lad|medic|cadet|conscript|peasant|nomad|herdsman|pilgrim|convict|inmate|climber|looter|\p{L}{2,}(?:er|or|ist|ian|man|woman|ee|ese|eer|mate)|\p{L}*(?:migrant|militant|combatant|inhabitant|infant|tenant|occupant|defendant|assistant|participant|servant|assailant|accountant|contestant|student|agent|patient|resident|president|client|parent|opponent|dissident|adolescent|correspondent|respondent|delinquent)|\p{L}{4,}i)$/u;
const PERSON_ROLES: ReadonlySet<Event> = new Set([
  'killed',
  'injured',
  'arrested',
  'abducted',
  'voted',
  'infected',
  'attended',
]);

const VESSELS = /^(?:boat|ship|vessel|ferry|plane|aircraft|helicopter|trawler|dinghy|raft|submarine)$/u;
const PLACES =
  /^(?:village|town|city|district|neighbourhood|neighborhood|home|house|building|block|hospital|school|hotel|street|island|camp|community|region|area)$/u;
const STILL =
  /^(?:explosion|blast|attack|strike|raid|incident|hour|day|week|month|year|time|reason|way|point|percent|bomb|shell|rocket|missile)$/u;

/** True for nouns that name people; false for things and for nouns that may be either. */
export function isPeople(noun: string): boolean {
  return (PEOPLE.test(noun) && !THINGS.test(noun)) || isKnownPeople(noun);
}

/** True when the sentence speaks of a disease. */
export function isOutbreak(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some(({ lower }) => OUTBREAK.test(lower));
}

function sentenceOf(lexemes: readonly Lexeme[]): string {
  return lexemes.map(({ lower }) => lower).join(' ');
}

// "312 new cases" needs no disease beside it, unless the text is of courts.
function isNewCases({ to, noun }: RawQuantity, lexemes: readonly Lexeme[]): boolean {
  const between = lexemes.slice(to, noun?.headAt ?? to).map(({ lower }) => lower);
  if (!between.some((word) => /^(?:new|confirmed|suspected|active|fresh|daily|severe|fatal|probable)$/u.test(word)))
    return false;
  return !lexemes.some(({ lower }) =>
    /^(?:court|courts|trial|fraud|corruption|murder|rape|lawsuits?|judges?|prosecutors?|legal|abuse|police|theft|assault)$/u.test(
      lower,
    ),
  );
}

/** True when what is counted can have the role: houses are damaged, not killed; "cases" are infections in an outbreak. */
export function fits(role: Event, quantity: RawQuantity, lexemes: readonly Lexeme[]): boolean {
  const head = quantity.noun?.head ?? null;
  if (head === 'case' && role === 'infected' && isNewCases(quantity, lexemes)) return true;
  if (role === 'infected' && (head === 'case' || head === null) && !isOutbreak(lexemes))
    return (
      head === null &&
      (/\b(?:new|confirmed|suspected|active) (?:\p{L}+ )?cases\b/u.test(sentenceOf(lexemes)) ||
        lexemes.some(({ lower }) =>
          /^(?:positive|ill|sick|sickened|infect\p{L}*|fever|vomiting|diarrhoea|diarrhea|symptoms|quarantine\p{L}*)$/u.test(
            lower,
          ),
        ))
    );
  if (head === null) return true;
  // Opposition figures are people, the figures of a report are none.
  if (head === 'figure' && OF_PUBLIC_LIFE.test(lexemes[(quantity.noun?.headAt ?? 0) - 1]?.lower ?? ''))
    return role !== 'damaged';
  // Tests come back positive; nobody else is counted by them.
  if (role === 'infected' && /^(?:test|sample|swab|result)$/u.test(head)) return false;
  if (role === 'voted')
    return isPeople(head) || /^(?:vote|ballot|electorate|lawmaker|deputy|mp|country|state|nation)$/u.test(head);
  if (role === 'damaged') return !isPeople(head);
  if (role === 'missing') return !THINGS.test(head) || VESSELS.test(head);
  if (role === 'displaced') return !THINGS.test(head) || PLACES.test(head);
  if (role === 'rescued' || role === 'infected') return !STILL.test(head);
  return !(PERSON_ROLES.has(role) && THINGS.test(head));
}

const OF_PUBLIC_LIFE =
  /^(?:opposition|political|public|religious|leading|senior|key|prominent|union|cultural|business)$/u;

/** True for quantities that can have a role; "30-member" only describes. */
export function mayHaveRole(lexemes: readonly Lexeme[], quantity: RawQuantity): boolean {
  const { kind, to, unit } = quantity;
  if (hasNoRole(lexemes, quantity)) return false;
  if (kind === 'count') return unit !== 'time' && !(lexemes[to]?.text === '-' && lexemes[to].glued);
  if (kind === 'percent') return unit === 'percent';
  return kind === 'fraction' || kind === 'ratio' || kind === 'ordinal';
}
