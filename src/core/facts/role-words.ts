import type { Lexeme } from './lexemes';
import { phrasesIn } from './role-phrases';
import { CAPTORS, carriedOff, heldBy, PLAGUE, POLICE, RESCUERS } from './role-captors';
import { VERB_FORMS, type VerbForm } from './role-verbs';

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
 * (mourners). `toll`: a noun that a number follows (death toll). `lead`: a phrase right before those it tells of (looking
 * for).
 */
export type Bearing = 'object' | 'active' | 'subject' | 'state' | 'noun' | 'crowd' | 'toll' | 'lead';

/** A word or phrase that gives a role, as lexeme positions `from` to `to` (exclusive). */
export interface RoleWord {
  readonly from: number;
  readonly to: number;
  readonly role: Event;
  readonly bearing: Bearing;
  /** For verbs: which form it is; "past" and "participle" look alike for most and are told apart by what is around. */
  readonly form: 'plain' | 'past' | 'gerund' | 'none';
  /** The particle that a phrasal verb still lacks: it may stand behind the object ("dug five people out"). */
  readonly particle?: string;
}

type Entry = readonly [Event, Bearing, string];

const NOUNS: readonly Entry[] = [
  [
    'killed',
    'noun',
    'death fatality body corpse martyr murder killing homicide execution slaying assassination drowning life suicide coffin',
  ],
  ['injured', 'noun', 'injury hospitalisation hospitalization'],
  ['none', 'noun', 'casualty'],
  ['missing', 'noun', 'disappearance'],
  ['arrested', 'noun', 'arrest detention'],
  ['arrested', 'crowd', 'detainee'],
  ['displaced', 'noun', 'evacuation'],
  ['displaced', 'crowd', 'refugee evacuee'],
  ['rescued', 'crowd', 'survivor'],
  ['abducted', 'crowd', 'hostage captive abductee'],
  ['abducted', 'noun', 'abduction kidnapping'],
  [
    'attended',
    'crowd',
    'protester protestor demonstrator mourner marcher attendee spectator rallygoer concertgoer festivalgoer churchgoer reveller partygoer onlooker fan worshipper picketer',
  ],
  ['voted', 'noun', 'vote ballot'],
  ['infected', 'noun', 'infection case'],
];

// Nouns and verbs before "of", "for" or "in" that tell what became of those who follow: "the coffins of the nine firefighters".
const LEADS: readonly Entry[] = [
  [
    'killed',
    'lead',
    'coffins of|memory of|tribute to|tributes to|lives of|prayers for|vigil for|memorial to|farewell to|funeral for|funerals for|funeral of|funerals of|burial of|remains of|loss of|massacre of|slaughter of|lynching of|graves of|bodies of|coffins for|graves for',
  ],
  [
    'missing',
    'lead',
    'looking for|looked for|contact was lost with|contact lost with|lost contact with|searching for|searched for|search for|hunt for|hunting for|trace of|nothing of|sign of|fate of|search of|hope for the|hope for|hopes for|contact with|word of|word from|news of|whereabouts of|been heard of|been heard from|nothing heard of|nothing heard from|seen of|contact has been lost with|contact had been lost with|contact was lost with|trying to find|trying to locate|trying to reach|hopes of finding|efforts to find|efforts to locate|no sign of|whereabouts of',
  ],
  ['infected', 'lead', 'confirmed in|diagnosed in|detected in|infection of'],
  ['arrested', 'lead', 'capture of|detention of|imprisonment of|jailing of'],
  ['abducted', 'lead', 'seizure of|hijacking of|ransom for|made off with|making off with'],
  ['rescued', 'lead', 'rescue of'],
  [
    'displaced',
    'lead',
    'evacuation of|evacuation orders for|evacuation orders covered|evacuation orders covering|evacuation orders cover|evacuation orders affecting|evacuation orders were issued for|expulsion of|exodus of|uprooting of|displacement of|flight of|eviction of',
  ],
  [
    'damaged',
    'lead',
    'destruction of|demolition of|collapse of|sinking of|damage to|set fire to|setting fire to|set alight',
  ],
  ['injured', 'lead', 'injuries to|wounding of|operated on|operating on|operate on'],
  [
    'injured',
    'lead',
    'fighting for the lives of|fight for the lives of|battling for the lives of|fighting to save the lives of|battling to save the lives of|trying to save the lives of|fighting to save|battling to save',
  ],
  ['injured', 'lead', 'patched up|limbs of|legs of|stitched up'],
  ['killed', 'lead', 'accounted for|no survivors among|no survivors from'],
  [
    'missing',
    'lead',
    'gave up hope for|giving up hope for|been dragged for|being dragged for|trace has been found of|trace was found of|trace had been found of',
  ],
  ['arrested', 'lead', 'swooped on|arrests of|locked away|custody of'],
  [
    'attended',
    'lead',
    'packed with|crowded with|thronged with|filled with|jammed with|crammed with|in front of|applause from|crowd of|crowds of|audience of|attended by|procession of|gathering of|attendance of|rally of|march of|demonstration of|queue of|vigil of|congregation of|joined by|rally by|march by|protest by|sit-in by|walkout by|watched by',
  ],
];

const TOLLS: readonly Entry[] = [
  [
    'killed',
    'toll',
    'death toll|fatality count|death count|body count|martyrs toll|number of victims|dead|deaths|killed|fatalities|toll|martyrs|the killed|number of executions|the victims',
  ],
  [
    'injured',
    'toll',
    'injury toll|wounded toll|injured toll|toll of wounded|toll of injured|injured|wounded|injuries|injury count',
  ],
  ['none', 'toll', 'casualty toll|casualty count|casualties|casualty figure|number of casualties'],
  ['missing', 'toll', 'missing'],
  ['arrested', 'toll', 'arrests|arrested|detained|in detention|in custody'],
  ['displaced', 'toll', 'displaced|evacuees|homeless|evacuated|exodus|number of refugees'],
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
    'cases|number of cases|number of infections|number of confirmed cases|case count|caseload|infections|infected',
  ],
  ['voted', 'toll', 'turnout|voter turnout|number of votes|number of voters'],
  ['damaged', 'toll', 'destroyed|damaged'],
];

interface Pattern {
  readonly words: readonly string[];
  readonly role: Event;
  readonly bearing: Bearing;
}

const PATTERNS = byFirst<Pattern>(
  [
    ...NOUNS.flatMap(([role, bearing, list]) =>
      list
        .split(' ')
        .flatMap((noun) => [noun, plural(noun)].map((word): Pattern => ({ words: [word], role, bearing }))),
    ),
    ...[...TOLLS, ...LEADS].flatMap(([role, bearing, list]) =>
      list.split('|').map((phrase): Pattern => ({ words: phrase.split(' '), role, bearing })),
    ),
  ],
  ({ words }) => words[0] ?? '',
);
const VERBS = byFirst<VerbForm>(VERB_FORMS, ({ word }) => word);

function byFirst<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const list = found.get(keyOf(item));
    if (list === undefined) found.set(keyOf(item), [item]);
    else list.push(item);
  }
  return found;
}

function plural(noun: string): string {
  if (noun === 'life') return 'lives';
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Every word and phrase of the sentence that gives a role, in order; a word may be found in several bearings. */
export function roleWords(lexemes: readonly Lexeme[]): readonly RoleWord[] {
  const found: RoleWord[] = [];
  const captors = lexemes.some(
    ({ lower }, at) =>
      CAPTORS.test(lower) ||
      (lower === 'armed' && /^(?:men|groups?|fighters|attackers)$/u.test(lexemes[at + 1]?.lower ?? '')),
  );
  const police = lexemes.some(({ lower }) => POLICE.test(lower));
  const rescuers = lexemes.some(({ lower }) => RESCUERS.test(lower));
  const plague = lexemes.some(({ lower }) => PLAGUE.test(lower) || OUTBREAK.test(lower));
  lexemes.forEach((lexeme, from) => {
    if (isFilmed(lexemes, from)) return;
    for (const { words, role, bearing } of PATTERNS.get(lexeme.lower) ?? []) {
      if (words.every((word, step) => lexemes[from + step]?.lower === word))
        found.push({ from, to: from + words.length, role, bearing, form: 'none' });
    }
    for (const { particle, role: usual, bearing, form } of VERBS.get(lexeme.lower) ?? []) {
      const role = particle === null ? usual : carriedOff(usual, particle, captors, plague);
      const together = particle === null || lexemes[from + 1]?.lower === particle;
      found.push({
        from,
        to: from + (particle !== null && together ? 2 : 1),
        role,
        bearing,
        form,
        ...(together ? {} : { particle }),
      });
    }
    const held = heldBy(lexeme.lower, lexemes[from + 1]?.lower ?? '', captors, police);
    if (held) {
      const saved = rescuers && !captors && /^(?:snatch|grab)/u.test(lexeme.lower);
      found.push({ from, ...held, role: saved ? 'rescued' : held.role, to: from + held.length });
    }
  });
  const words = lexemes.map(({ lower }) => lower);
  for (const { from, length, role } of phrasesIn(words)) {
    const first = words[from] ?? '';
    // Attackers cross borders too.
    if (role === 'displaced' && first.startsWith('cross') && lexemes.some(({ lower }) => CROSSING.test(lower)))
      continue;
    const taken =
      captors &&
      !police &&
      ((role === 'arrested' && /^(?:held|being|still|currently)$/u.test(first)) ||
        ((role === 'rescued' || role === 'displaced') && /^(?:dragged|taken|pulled|led|driven|carried)$/u.test(first)));
    const collared = police && (first === 'picked' || (first === 'brought' && words[from + 1] === 'in'));
    found.push({
      from,
      to: from + length,
      role: taken ? 'abducted' : collared ? 'arrested' : role,
      bearing: 'state',
      form: 'none',
    });
  }
  return [...found, ...countedTolls(lexemes, found), ...caughtDiseases(lexemes)];
}

// "two women caught on camera" are seen, not held.
function isFilmed(lexemes: readonly Lexeme[], at: number): boolean {
  if (
    !/^(?:captured|caught|shot)$/u.test(lexemes[at]?.lower ?? '') ||
    !/^(?:on|by|in)$/u.test(lexemes[at + 1]?.lower ?? '')
  )
    return false;
  return lexemes.slice(at + 2, at + 6).some(({ lower }) => FILM.test(lower));
}

const FILM = /^(?:cctv|camera|cameras|video|film|tape|footage|dashcam|photograph|photographs)$/u;

const CROSSING =
  /^(?:attackers?|gunmen|militants?|rebels?|troops|soldiers|tanks|army|smugglers?|fighters?|convoy|lorries|drones?|missiles?|jets)$/u;

// "the number of people killed", "the tally of confirmed dead", "the number saved so far": what is numbered gives the role.
function countedTolls(lexemes: readonly Lexeme[], words: readonly RoleWord[]): readonly RoleWord[] {
  return lexemes.flatMap(({ lower }, from): readonly RoleWord[] => {
    if (!/^(?:number|numbers|tally|count|figure|total)$/u.test(lower)) return [];
    // The first, and of those the longest; of "protesters shot dead" what became of them.
    const near = words
      .filter(
        (other) =>
          other.from > from &&
          other.from <= from + 5 &&
          other.bearing !== 'active' &&
          other.form !== 'plain' &&
          other.particle === undefined,
      )
      .toSorted((a, b) => a.from - b.from || b.to - a.to);
    const [first] = near;
    const fate = near.find(({ from: at, bearing }) => at === first?.to && !/^(?:crowd|toll|noun)$/u.test(bearing));
    const word = fate !== undefined && /^(?:crowd|toll)$/u.test(first?.bearing ?? '') ? fate : first;
    const between = lexemes.slice(from + 1, word?.from ?? from);
    const plain = between.every(({ lower: step }) => OF_COUNTED.test(step) || OUTBREAK.test(step));
    // "the number of cycling deaths", "of protesters shot dead"
    const counted = word?.bearing === 'noun' || word?.bearing === 'state' || word?.form === 'past';
    const named = counted && between.length <= 3 && between.every(({ kind }) => kind === 'word');
    if (!word || !(plain || (named && between[0]?.lower === 'of'))) return [];
    return [{ from, to: word.to, role: word.role, bearing: 'toll', form: 'none' }];
  });
}

const OF_COUNTED =
  /^(?:of|the|those|people|persons|civilians|who|have|had|has|been|were|confirmed|soldiers|officially|known|reported|passengers|children|workers)$/u;

// "has caught meningitis", "contracted the virus": the verb alone catches anything from fire to a train.
function caughtDiseases(lexemes: readonly Lexeme[]): readonly RoleWord[] {
  return lexemes.flatMap(({ lower }, from): readonly RoleWord[] => {
    if (!/^(?:caught|catch|catching|contracted|contracting|contract|with|have|has|had)$/u.test(lower)) return [];
    let at = from + 1;
    while (/^(?:the|a|suspected|confirmed|severe)$/u.test(lexemes[at]?.lower ?? '')) at += 1;
    const pronoun =
      lexemes[at]?.lower === 'it' &&
      /^(?:caught|catch|contracted)$/u.test(lower) &&
      lexemes.some((other) => OUTBREAK.test(other.lower));
    if (!pronoun && !OUTBREAK.test(lexemes[at]?.lower ?? '')) return [];
    return [{ from, to: at + 1, role: 'infected', bearing: 'state', form: 'none' }];
  });
}

/** Words of an outbreak: without them "cases" are anything. */
export const OUTBREAK =
  /^(?:covid|virus|coronavirus|cholera|measles|ebola|disease|outbreak|infections?|infected|flu|influenza|polio|dengue|mpox|malaria|pandemic|epidemic|mers|sars|typhoid|plague|variant|vaccin\p{L}*|pneumonia|hepatitis|meningitis|diphtheria|norovirus|salmonella|illness|tuberculosis|rabies|zika|bug|anthrax|scarlet|chickenpox|mumps|rubella|leptospirosis|botulism|listeria|strain)$/u;

/** Roles that people have, so that a count without a noun counts people. */
export const OF_PEOPLE: ReadonlySet<Role> = new Set(ROLES.filter((role) => role !== 'damaged' && role !== 'voted'));
