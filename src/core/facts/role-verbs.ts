import type { Bearing, Event, RoleWord } from './role-words';

type VerbEntry = readonly [Event, Bearing, string];

// Verbs as "base" (regular forms are made) or "base/third/past/gerund" with "past1|past2" where they have two; "+down"
// is a particle, right behind the verb or behind its object.
const VERBS: readonly VerbEntry[] = [
  [
    'killed',
    'object',
    'kill murder slaughter massacre execute assassinate martyr behead decapitate lynch electrocute asphyxiate suffocate incinerate exterminate cull drown strangle crush slay/slays/slew|slain/slaying hang/hangs/hanged/hanging gun/guns/gunned/gunning+down mow/mows/mowed|mown/mowing+down cut/cuts/cut/cutting+down wipe+out pick+off finish+off butcher annihilate bayonet martyr felled/felled/felled/felling eliminate neutralise neutralize liquidate hack/hacks/hacked/hacking put/puts/put/putting+down',
  ],
  ['killed', 'active', 'bury/buries/buried/burying lose/loses/lost/losing mourn'],
  ['killed', 'subject', 'die/dies/died/dying perish succumb drown suffocate starve'],
  [
    'injured',
    'object',
    'injure wound maim burn/burns/burned|burnt/burning hurt/hurts/hurt/hurting scald disfigure mutilate concuss cripple disable paralyse paralyze maul savage run/runs/ran|run/running+over knock+down knock+over poison gas/gases/gassed/gassing trample gore bruise batter slash knife blind hospitalise hospitalize harm lacerate sting/stings/stung/stinging bite/bites/bitten|bit/biting beat/beats/beaten/beating stab/stabs/stabbed/stabbing shoot/shoots/shot/shooting treated/treated/treated/treating manhandle beat/beats/beaten/beating+up rough+up',
  ],
  ['missing', 'subject', 'disappear vanish'],
  [
    'arrested',
    'object',
    'arrest detain jail apprehend collar/collars/collared/collaring remand imprison incarcerate capture recapture intern nab/nabs/nabbed/nabbing round+up lock+up lock+away nick take/takes/took|taken/taking+away lead/leads/led/leading+away cart+off haul+off',
  ],
  ['arrested', 'active', 'net/nets/netted/netting'],
  ['displaced', 'object', 'displace evacuate uproot relocate rehouse resettle evict expel/expels/expelled/expelling'],
  ['displaced', 'subject', 'flee/flees/fled/fleeing evacuate'],
  [
    'rescued',
    'object',
    'rescue save pluck extricate winch airlift dig/digs/dug/digging+out pull+out haul+out cut/cuts/cut/cutting+free bring/brings/brought/bringing+ashore',
  ],
  ['rescued', 'subject', 'survive'],
  [
    'abducted',
    'object',
    'abduct kidnap/kidnaps/kidnapped/kidnapping hijack carry/carries/carried/carrying+off march+off spirit+away',
  ],
  [
    'attended',
    'subject',
    'attend gather march rally/rallies/rallied/rallying protest demonstrate assemble congregate flock mourn celebrate participate parade throng converge picket cheer queue chant watch',
  ],
  ['attended', 'active', 'draw/draws/drew|drawn/drawing attract pull+in draw/draws/drew|drawn/drawing+in'],
  [
    'damaged',
    'object',
    'damage destroy raze flatten demolish wreck torch scorch shatter obliterate inundate submerge flood ruin smash swallow engulf consume loot ransack vandalise vandalize deface topple crush bulldoze pulverise devastate derail repair rebuild batter uproot ravage mangle scuttle break/breaks/broke|broken/breaking desecrate dent gut/guts/gutted/gutting level/levels/levelled|leveled/levelling|leveling burn/burns/burned|burnt/burning char/chars/charred/charring sink/sinks/sank|sunk/sinking bury/buries/buried/burying burn/burns/burned|burnt/burning+down shoot/shoots/shot/shooting+down bring/brings/brought/bringing+down knock+down knock+out blow/blows/blew|blown/blowing+up blow/blows/blew|blown/blowing+out tear/tears/tore|torn/tearing+down wash+away sweep/sweeps/swept/sweeping+away carry/carries/carried/carrying+away wipe+out rip/rips/ripped/ripping+up rip/rips/ripped/ripping+apart tear/tears/tore|torn/tearing+up tear/tears/tore|torn/tearing+apart overturn flip/flips/flipped/flipping swamp unroof holed/holed/holed/holing',
  ],
  ['damaged', 'subject', 'collapse crumble topple vanish burn/burns/burned|burnt/burning sink/sinks/sank|sunk/sinking'],
  ['damaged', 'active', 'lose/loses/lost/losing downed/downed/downed/downing'],
  [
    'missing',
    'object',
    'sweep/sweeps/swept/sweeping+away wash+away carry/carries/carried/carrying+away sweep/sweeps/swept/sweeping+overboard',
  ],
  ['voted', 'subject', 'vote'],
  ['infected', 'object', 'infect sicken diagnose strike/strikes/struck|stricken/striking+down'],
  ['voted', 'object', 'cast/casts/cast/casting'],
  [
    'none',
    'object',
    'free release sentence acquit charge convict liberate trap/traps/trapped/trapping strand deport question pardon swap/swaps/swapped/swapping exchange',
  ],
];

/** A form of a verb that gives a role: the verb's word and, for phrasal verbs, its particle. */
export interface VerbForm {
  readonly word: string;
  readonly particle: string | null;
  readonly role: Event;
  readonly bearing: Bearing;
  readonly form: RoleWord['form'];
}

/** Every form of every verb of the table. */
export const VERB_FORMS: readonly VerbForm[] = VERBS.flatMap(([role, bearing, list]) =>
  list.split(' ').flatMap((entry) => formsOf(role, bearing, entry)),
);

function formsOf(role: Event, bearing: Bearing, entry: string): readonly VerbForm[] {
  const [verb = '', particle = null] = entry.split('+');
  const [base = '', third, past, gerund] = verb.split('/');
  const stem = base.replace(/e$/u, '');
  const regularPast = /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const make = (form: RoleWord['form'], words: string): readonly VerbForm[] =>
    words.split('|').map((word) => ({ word, particle, role, bearing, form }));
  return [
    ...make('plain', base),
    ...make(
      'plain',
      third ??
        (/[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${/(?:sh|ch|s|x)$/u.test(base) ? `${base}e` : base}s`),
    ),
    ...make('past', past ?? regularPast),
    ...make('gerund', gerund ?? `${stem}ing`),
  ];
}
