import type { Lexeme } from './lexemes';

/** What can befall those who are counted, or what they do. */
export const ROLES = [
  'killed',
  'injured',
  'missing',
  'arrested',
  'displaced',
  'rescued',
  'abducted',
  'attended',
  'damaged',
  'voted',
  'infected',
] as const;
export type Role = (typeof ROLES)[number];

/** `none` is for words that say what happened but give no role (freed, sentenced): nothing is passed on through them. */
export type Event = Role | 'none';

/**
 * How a word gives its role to a count. `object`: to its object, and to the subject of its passive (kill). `active`: to
 * its object only (bury). `subject`: to its subject (die, flee). `state`: to what it stands beside (dead, in custody).
 * `noun`: it is itself what is counted (deaths, arrests). `crowd`: the same, but only where nothing else gives a role
 * (mourners). `toll`: a noun that a number follows (death toll).
 */
export type Bearing = 'object' | 'active' | 'subject' | 'state' | 'noun' | 'crowd' | 'toll';

/** A word or phrase that gives a role, as lexeme positions `from` to `to` (exclusive). */
export interface RoleWord {
  readonly from: number;
  readonly to: number;
  readonly role: Event;
  readonly bearing: Bearing;
  /** For verbs: which form it is; "past" and "participle" look alike for most and are told apart by what is around. */
  readonly form: 'plain' | 'past' | 'gerund' | 'none';
}

type Entry = readonly [Event, Bearing, string];

// Verbs as "base" (regular forms are made) or as "base/s/past/gerund" with "past1|past2" where they have two.
const VERBS: readonly Entry[] = [
  [
    'killed',
    'object',
    'kill murder slaughter massacre execute assassinate martyr behead lynch electrocute annihilate exterminate asphyxiate incinerate slay/slays/slew|slain/slaying drown poison',
  ],
  ['killed', 'active', 'bury/buries/buried/burying lose/loses/lost/losing mourn'],
  ['killed', 'subject', 'die/dies/died/dying perish succumb drown suffocate'],
  [
    'injured',
    'object',
    'injure wound maim hospitalise hospitalize burn/burns/burned|burnt/burning hurt/hurts/hurt/hurting scald disfigure mutilate concuss disable beat/beats/beaten/beating blind stab/stabs/stabbed/stabbing shoot/shoots/shot/shooting treated/treated/treated/treating',
  ],
  ['missing', 'subject', 'disappear vanish'],
  [
    'arrested',
    'object',
    'arrest detain jail apprehend imprison nab/nabs/nabbed/nabbing incarcerate capture recapture intern',
  ],
  ['displaced', 'object', 'displace evacuate uproot relocate expel/expels/expelled/expelling'],
  ['displaced', 'subject', 'flee/flees/fled/fleeing evacuate'],
  ['rescued', 'object', 'rescue save pluck extricate winch'],
  ['rescued', 'subject', 'survive'],
  ['abducted', 'object', 'abduct kidnap/kidnaps/kidnapped/kidnapping seize snatch'],
  [
    'attended',
    'subject',
    'attend gather march rally/rallies/rallied/rallying protest demonstrate assemble congregate flock mourn celebrate participate parade throng converge',
  ],
  ['attended', 'active', 'draw/draws/drew|drawn/drawing attract'],
  [
    'damaged',
    'object',
    'damage destroy raze flatten gut/guts/gutted/gutting demolish wreck torch level/levels/levelled|leveled/levelling|leveling burn/burns/burned|burnt/burning scorch char/chars/charred/charring shatter obliterate inundate submerge flood sink/sinks/sank|sunk/sinking ruin smash swallow loot ransack vandalise vandalize topple crush bulldoze repair rebuild',
  ],
  ['damaged', 'subject', 'collapse burn/burns/burned|burnt/burning vanish crumble sink/sinks/sank|sunk/sinking'],
  ['voted', 'subject', 'vote'],
  ['infected', 'object', 'infect sicken'],
  [
    'none',
    'object',
    'free release sentence acquit charge convict liberate trap/traps/trapped/trapping strand deport question',
  ],
];

const WORDS: readonly Entry[] = [
  ['killed', 'state', 'dead|deceased|lifeless|martyred|slain'],
  [
    'killed',
    'noun',
    'death|fatality|body|corpse|martyr|murder|killing|homicide|execution|slaying|assassination|drowning|life',
  ],
  ['injured', 'noun', 'injury'],
  ['none', 'noun', 'casualty'],
  [
    'missing',
    'state',
    'missing|unaccounted for|untraced|lost at sea|not been seen|not been heard|not been found|not been traced|not yet been found|still to be found|yet to be found',
  ],
  ['missing', 'noun', 'disappearance'],
  [
    'arrested',
    'state',
    'in custody|in detention|in police custody|behind bars|under arrest|taken into custody|held for|held over|held on suspicion|held in connection|held on charges|held without|remanded in custody|rounded up|picked up by police|placed under arrest|taken into police custody|being held|still held|in jail|led away in handcuffs',
  ],
  ['arrested', 'noun', 'arrest|detention|detainee'],
  [
    'displaced',
    'state',
    'homeless|forced from|driven from|forced out|driven out|forced to leave|forced to flee|forced to evacuate|told to evacuate|ordered to evacuate|told to leave|ordered to leave|moved to safety|in shelters|in temporary shelters|left their homes|leave their homes|leaving their homes|lost their homes|from their homes|moved to shelters|taken to shelters|made homeless|moved out|moved to|moved from|flown out|bussed out|bused out|been moved|be moved|were moved|left homeless|living in tents|left without homes|sought refuge|taken refuge|sought shelter',
  ],
  ['displaced', 'noun', 'evacuee|evacuation'],
  ['displaced', 'crowd', 'refugee'],
  [
    'rescued',
    'state',
    'pulled alive|pulled from|pulled to safety|brought to safety|taken to safety|found alive|brought ashore|dug out|led to safety|airlifted|pulled out alive|pulled out|winched to safety|plucked from|escaped unhurt|taken off|lifted from|lifted off|picked up|hauled from|carried to safety|freed from the|dug from',
  ],
  ['rescued', 'crowd', 'survivor'],
  [
    'abducted',
    'state',
    'taken hostage|held hostage|taken captive|held captive|taken hostages|as hostages|in captivity|held by the rebels|held by militants|held by the kidnappers|held by gunmen|dragged from|taken away at gunpoint',
  ],
  ['abducted', 'crowd', 'hostage|captive|abductee'],
  ['abducted', 'noun', 'abduction|kidnapping'],
  [
    'attended',
    'state',
    'turned out|turn out|took part|take part|taking part|taken part|took to the streets|take to the streets|taking to the streets|lined the|filled the|packed the|packed into|crowded into|poured into|poured onto|in attendance|paid their respects|showed up|were present|present at|walking to|streamed into|joined the|joining the|join the|in the crowd|on the streets|filled streets|were watching|watched the|watched as|queued to|thronged the',
  ],
  [
    'attended',
    'crowd',
    'protester|protestor|demonstrator|mourner|marcher|attendee|spectator|rallygoer|concertgoer|festivalgoer|churchgoer|reveller|partygoer',
  ],
  [
    'damaged',
    'state',
    'in ruins|reduced to rubble|in rubble|washed away|swept away|torn from|torn off|burned down|burnt down|burnt out|burned out|blown off|blown out|knocked down|knocked over|set on fire|set ablaze|under water|cut in two|torn apart|uninhabitable|brought down',
  ],
  ['missing', 'state', 'swept away|washed away'],
  ['voted', 'noun', 'vote'],
  [
    'voted',
    'state',
    'cast ballots|cast their ballots|cast a ballot|cast votes|went to the polls|cast their votes|cast a vote|in favour of|in favor of',
  ],
  [
    'infected',
    'state',
    'tested positive|test positive|testing positive|fallen ill|fell ill|fell sick|down with|suspected of having|been confirmed with|been diagnosed with|diagnosed with|becoming ill|became ill',
  ],
  ['infected', 'noun', 'infection|case'],
];

const STATES_OF_INJURY =
  'in critical condition|in a critical condition|in serious condition|in a serious condition|in stable condition|in a stable condition|in intensive care|in hospital|in the hospital|in hospitals|in a coma|on life support|critically ill|taken to hospital|taken to hospitals|taken to the hospital|taken to a hospital|taken to local hospitals|rushed to hospital|rushed to the hospital|rushed to hospitals|sent to hospital|brought to hospital|admitted to hospital|admitted to hospitals|admitted to clinics|admitted to a clinic|being treated|treated for|treated in hospital|treated at|treated on|receiving treatment|received treatment|receiving medical|received medical|receiving hospital|under treatment|suffered injuries|suffered burns|suffering from burns|suffered wounds|sustained injuries|sustained burns|sustained wounds|suffered minor|suffered serious|suffered severe|suffered critical|sustained minor|sustained serious|suffered light|with injuries|with burns|with wounds|with cuts|with bruises|with broken|with fractures|with serious|with minor|required hospital|required treatment|needed treatment|needed hospital|needing treatment|fighting for their lives|suffering injuries|suffering burns|suffered smoke|for smoke inhalation|with gunshot|shot and wounded|lost a limb|lost limbs|lost a leg|lost an arm|knocked unconscious|have burns|had burns';
const STATES_OF_DEATH =
  'lost their lives|lose their lives|losing their lives|lost his life|lost her life|lost lives|lose his life|shot dead|shot and killed|shot to death|shooting dead|gunned down|found dead|stabbed to death|burned to death|burnt to death|crushed to death|beaten to death|frozen to death|froze to death|starved to death|trampled to death|hacked to death|passed away|put to death|blown up|pronounced dead|declared dead|feared dead|presumed dead|confirmed dead|dropped dead|bled to death|stoned to death|sent to their deaths|fell to their deaths|plunged to their deaths|met their death|met their deaths|crushed to death';

// Nouns before "of" that tell what became of those who follow: "the coffins of the nine firefighters".
const OF_NOUNS: readonly Entry[] = [
  [
    'killed',
    'toll',
    'coffins of|funeral of|funerals of|burial of|remains of|loss of|massacre of|slaughter of|lynching of',
  ],
  ['missing', 'toll', 'looking for|searching for|search for|hunt for|hunting for|trace of|nothing of|sign of|fate of'],
  ['infected', 'toll', 'confirmed in|diagnosed in|detected in'],
  ['abducted', 'toll', 'seizure of|hijacking of'],
  ['rescued', 'toll', 'rescue of'],
  ['displaced', 'toll', 'evacuation of'],
  ['damaged', 'toll', 'destruction of|demolition of'],
];

const TOLLS: readonly Entry[] = [
  [
    'killed',
    'toll',
    'death toll|fatality count|death count|body count|martyrs toll|number of victims|dead|deaths|killed|fatalities|toll|martyrs|the killed',
  ],
  ['injured', 'toll', 'injury toll|injured|wounded|injuries|injury count'],
  ['none', 'toll', 'casualty toll|casualty count|casualties|casualty figure|number of casualties'],
  ['missing', 'toll', 'missing'],
  ['arrested', 'toll', 'arrests|arrested|detained'],
  ['displaced', 'toll', 'displaced|evacuees|homeless|evacuated'],
  ['rescued', 'toll', 'rescued|survivors|saved'],
  ['abducted', 'toll', 'abducted|hostages'],
  [
    'attended',
    'toll',
    'crowd|crowds|attendance|gathering|audience|number of attendees|number of protesters|number of demonstrators|number of participants|rally|mourners|protesters|demonstrators|spectators',
  ],
  [
    'infected',
    'toll',
    'number of cases|number of infections|number of confirmed cases|case count|caseload|infections|infected',
  ],
  ['voted', 'toll', 'turnout|voter turnout|number of votes|number of voters'],
  ['damaged', 'toll', 'destroyed|damaged'],
];

interface Pattern {
  readonly words: readonly string[];
  readonly role: Event;
  readonly bearing: Bearing;
  readonly form: RoleWord['form'];
}

const PATTERNS: ReadonlyMap<string, readonly Pattern[]> = index([
  ...VERBS.flatMap(([role, bearing, list]) => list.split(' ').flatMap((verb) => verbPatterns(role, bearing, verb))),
  ...[...WORDS, ['injured', 'state', STATES_OF_INJURY] as const, ['killed', 'state', STATES_OF_DEATH] as const].flatMap(
    ([role, bearing, list]) =>
      list.split('|').flatMap((phrase): readonly Pattern[] => {
        const words = phrase.split(' ');
        const singularForm: Pattern = { words, role, bearing, form: 'none' };
        return (bearing === 'noun' || bearing === 'crowd') && words.length === 1
          ? [singularForm, { ...singularForm, words: [plural(phrase)] }]
          : [singularForm];
      }),
  ),
  ...[...TOLLS, ...OF_NOUNS].flatMap(([role, bearing, list]) =>
    list.split('|').map((phrase): Pattern => ({ words: phrase.split(' '), role, bearing, form: 'none' })),
  ),
]);

function verbPatterns(role: Event, bearing: Bearing, verb: string): readonly Pattern[] {
  const [base = '', third, past, gerund] = verb.split('/');
  const stem = base.replace(/e$/u, '');
  const regularPast = /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const pattern = (word: string, form: RoleWord['form']): Pattern => ({ words: [word], role, bearing, form });
  return [
    pattern(base, 'plain'),
    pattern(third ?? `${/(?:sh|ch|s|x)$/u.test(base) ? `${base}e` : base}s`, 'plain'),
    ...(past ?? regularPast).split('|').map((word) => pattern(word, 'past')),
    ...(gerund ?? `${stem}ing`).split('|').map((word) => pattern(word, 'gerund')),
  ];
}

function plural(noun: string): string {
  if (noun === 'life') return 'lives';
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function index(patterns: readonly Pattern[]): ReadonlyMap<string, readonly Pattern[]> {
  const byFirst = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const first = pattern.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), pattern]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** Every word and phrase of the sentence that gives a role, in order; a word may be found in several bearings. */
export function roleWords(lexemes: readonly Lexeme[]): readonly RoleWord[] {
  const found: RoleWord[] = [];
  lexemes.forEach((lexeme, from) => {
    for (const { words, role, bearing, form } of PATTERNS.get(lexeme.lower) ?? []) {
      if (words.every((word, step) => lexemes[from + step]?.lower === word))
        found.push({ from, to: from + words.length, role, bearing, form });
    }
  });
  return [...found, ...countedTolls(lexemes, found), ...caughtDiseases(lexemes)];
}

// "has caught meningitis", "contracted the virus": the verb alone catches anything from fire to a train.
function caughtDiseases(lexemes: readonly Lexeme[]): readonly RoleWord[] {
  return lexemes.flatMap(({ lower }, from): readonly RoleWord[] => {
    if (!/^(?:caught|catch|catching|contracted|contracting|contract)$/u.test(lower)) return [];
    const at = /^(?:the|a)$/u.test(lexemes[from + 1]?.lower ?? '') ? from + 2 : from + 1;
    if (!OUTBREAK.test(lexemes[at]?.lower ?? '')) return [];
    return [{ from, to: at + 1, role: 'infected', bearing: 'state', form: 'none' }];
  });
}

/** Words of an outbreak: without them "cases" are anything. */
export const OUTBREAK =
  /^(?:covid|virus|coronavirus|cholera|measles|ebola|disease|outbreak|infections?|infected|flu|influenza|polio|dengue|mpox|malaria|pandemic|epidemic|mers|sars|typhoid|plague|variant|vaccin\p{L}*|pneumonia|hepatitis|meningitis|diphtheria|norovirus|salmonella|illness|tuberculosis|rabies|zika|bug|poisoning)$/u;

// "the number of people killed", "the tally of confirmed dead", "the number saved so far": what is numbered gives the role.
function countedTolls(lexemes: readonly Lexeme[], words: readonly RoleWord[]): readonly RoleWord[] {
  return lexemes.flatMap(({ lower }, from): readonly RoleWord[] => {
    if (!/^(?:number|numbers|tally|count|figure|total)$/u.test(lower)) return [];
    const word = words.find(
      (other) => other.from > from && other.from <= from + 5 && other.bearing !== 'active' && other.form !== 'plain',
    );
    const between = lexemes.slice(from + 1, word?.from ?? from);
    if (
      !word ||
      !between.every(({ lower: step }) =>
        /^(?:of|the|those|people|persons|civilians|who|have|had|has|been|were|confirmed|soldiers|officially|known|reported)$/u.test(
          step,
        ),
      )
    )
      return [];
    return [{ from, to: word.to, role: word.role, bearing: 'toll', form: 'none' }];
  });
}

/** Roles that people have, so that a count without a noun counts people. */
export const OF_PEOPLE: ReadonlySet<Role> = new Set(ROLES.filter((role) => role !== 'damaged' && role !== 'voted'));
