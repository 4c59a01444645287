import type { Clause, Finding } from './clause';
import type { RawQuantity } from './quantity';
import { isBreakable } from './animate';
import { isPeople } from './role-fit';
import type { Event } from './role-words';
import { PREPOSITIONS } from './word-classes';

/** A verb that gives a role only together with words behind its object: "pulled 12 people from the rubble". */
interface SplitVerb {
  readonly verb: RegExp;
  /** The words right behind the counted phrase, joined by spaces. */
  readonly behind: RegExp;
  readonly role: Event;
}

const SPLIT: readonly SplitVerb[] = [
  {
    verb: /^le(?:ave|aves|aving|ft)$/u,
    behind: /^in need of (?:shelter|homes?|housing|accommodation|tents)\b/u,
    role: 'displaced',
  },
  { verb: /^le(?:ave|aves|aving|ft)$/u, behind: /^(?:\p{L}+ )?(?:ill|sick)\b/u, role: 'infected' },
  {
    verb: /^le(?:ave|aves|aving|ft)$/u,
    behind: /^(?:still |yet )?(?:to be (?:found|traced|accounted)|unaccounted|untraced)\b/u,
    role: 'missing',
  },
  {
    verb: /^free(?:s|d|ing)?$/u,
    behind:
      /^(?:trapped|stuck|pinned)\b|^from (?:the|a|their) (?:\S+ )?(?:wreckage|wreck|rubble|debris|ruins|mud|cave|lift|vehicles?|cars?|snow|building|water|tunnel|mine|train|bus|shaft|ice|house)\b/u,
    role: 'rescued',
  },
  {
    verb: /^(?:got|get|getting|led|lead|pull|lift|haul|drag|carr|bring|brought|pluck|dig|dug|dragg|winch|fish|cut)(?:s|ed|ies|ied|ing|ging|d)?$/u,
    behind:
      /^(?:alive|to safety|off (?:the|a|an|their|roofs|rooftops|cliffs|balconies)|from the|from a|from his|from her|from their|out of|out|ashore|aboard|free|clear|up alive|down a|down the)\b/u,
    role: 'rescued',
  },
  { verb: /^(?:tak(?:e|es|en|ing)|took|captur(?:e|es|ed|ing)|caught)$/u, behind: /^alive\b/u, role: 'arrested' },
  {
    verb: /^(?:pick(?:s|ed|ing)?|t(?:ook|aken|aking))$/u,
    behind:
      /^(?:out of|from) (?:the|a|an) (?:\S+ )?(?:water|waters|sea|waves|river|lake|roofs?|rooftops?|ice|rocks|surf)\b/u,
    role: 'rescued',
  },
  {
    verb: /^(?:tak(?:e|es|en|ing)|took|hold|held|holding|keep|kept)$/u,
    behind: /^(?:hostage|captive)\b/u,
    role: 'abducted',
  },
  {
    verb: /^(?:tak(?:e|es|en|ing)|took|brought|put|place|placed|remanded|bring)$/u,
    behind:
      /^(?:into custody|in custody|into detention|away in handcuffs|in for questioning|under arrest|behind bars|prisoner)\b/u,
    role: 'arrested',
  },
  {
    verb: /^(?:tak(?:e|es|en|ing)|took|rush|rushed|rushing|send|sends|sent|sending|put|putting|puts|flew|flown|airlifted|brought|ferried|ferry|drove|carried|transported|conveyed|evacuated|moved|took in|land|landed|landing)$/u,
    behind: /^(?:to (?:\S+ ){0,3}hospitals?|in (?:the )?hospitals?|in intensive care|in a coma)\b/u,
    role: 'injured',
  },
  {
    verb: /^(?:mov|fly|flew|flown|bus|buss|ferr|driv|drove|forc|order|transport|transferr|shift|airlift|clear|chas|sen[dt]|tell|told|mak|made|oblig|bomb|burn|escort|lead|led)(?:e|es|ed|ing|en|y|ied|ies|s|d)?$/u,
    behind:
      /^(?:out of|out|to safety|from their|from (?:his|her) home|to leave|to flee|to evacuate|to abandon|to move|to higher ground|into (?:\S+ )?(?:shelters?|camps?|exile)|to (?:\S+ )?(?:shelters?|camps?)|fleeing|homeless|across the border|onto the streets|inland|away from|to safer|from the (?:\S+ )?(?:front ?line|flood zone|danger zone|towns?|villages?|suburbs|districts?|coast|valley|delta|lowlands))\b/u,
    role: 'displaced',
  },
  {
    verb: /^(?:le(?:ave|aves|aving|ft)|mad|mak|render)(?:e|es|ed|ing)?$/u,
    behind: /^(?:homeless|without (?:a )?(?:homes?|roofs?|shelter)|in (?:\S+ )?(?:tents|shelters|camps))\b/u,
    role: 'displaced',
  },
  {
    verb: /^le(?:ave|aves|aving|ft)$/u,
    behind:
      /^(?:with (?:\p{L}+ ){0,3}(?:cuts|burns|injuries|wounds|bruises|fractures|concussion|bones|legs|arms)|fighting for|in hospital|in need of|needing|in a (?:coma|critical|serious)|in (?:critical|serious)|paralysed|blind|unconscious)\b/u,
    role: 'injured',
  },
  { verb: /^(?:mak|mad|tak|turn)(?:e|es|ing|n)?$/u, behind: /^(?:\S+ )?(?:ill|sick)\b/u, role: 'infected' },
  { verb: /^(?!sentenc|condemn)\p{L}+$/u, behind: /^to death\b/u, role: 'killed' },
  {
    verb: /^(?:bundl|dragg|throw|thr[eo]wn?|forc|haul|herd|push|shov|load)(?:e|es|s|ed|ing)?$/u,
    behind: /^(?:in(?:to)?|onto) (?:\p{L}+ )?(?:police )?(?:vans?|buses|lorries|cells?|patrol cars?)\b/u,
    role: 'arrested',
  },
  {
    verb: /^le(?:ave|aves|aving|ft)$/u,
    behind:
      /^(?:under (?:\p{L}+ )?(?:water|mud|rubble)|in (?:ruins|ashes|flames|rubble)|ablaze|roofless|uninhabitable|burn(?:t|ed|ing)|damaged|destroyed|wrecked)\b/u,
    role: 'damaged',
  },
  {
    verb: /^(?:turn|turns|turned|turning|throw|throws|threw|thrown|put|putting)$/u,
    behind: /^(?:out of|out on|on to the street|onto the street|into the street)\b/u,
    role: 'displaced',
  },
  { verb: /^(?:tak(?:e|es|en|ing)|took)$/u, behind: /^(?:aboard|on board)\b/u, role: 'rescued' },
  { verb: /^(?:h[eo]lds?|holding|keeps?|kept)$/u, behind: /^prisoner\b/u, role: 'abducted' },
  {
    verb: /^(?:bring(?:s|ing)?|brought|draw|drew|sent|put)$/u,
    behind: /^(?:on ?to|into) the streets\b/u,
    role: 'attended',
  },
  {
    verb: /^(?:forc|driv|drov|clear|chas|throw|thr[eo]wn?|evict|remov|order)(?:e|es|ed|ing|en|s)?$/u,
    behind:
      /^(?:off (?:their|the) (?:land|farms?)|from (?:(?:their|the) )?(?:beds|land|farms?|homes?|area|bank|site|camp|quarter|district))\b/u,
    role: 'displaced',
  },
  {
    verb: /^(?:tear|tore|torn|blow|blew|rip|ripped)$/u,
    behind: /^(?:to (?:pieces|bits|shreds)|apart)\b/u,
    role: 'killed',
  },
  { verb: /^(?:cost|costs|costing)$/u, behind: /^(?:their|his|her) li(?:fe|ves)\b/u, role: 'killed' },
  { verb: /^\p{L}+$/u, behind: /^to (?:rubble|ashes|ruins|the ground|dust|cinders|pieces)\b/u, role: 'damaged' },
  { verb: /^(?:set|sets|setting)$/u, behind: /^(?:alight|ablaze|on fire)\b/u, role: 'damaged' },
  { verb: /^(?:let|lets|letting|set|sets|setting)$/u, behind: /^(?:go|free|leave|off)\b/u, role: 'none' },
  {
    verb: /^(?:dragg|march|snatch|tak|took|haul)(?:e|es|s|ed|ing|en)?$/u,
    behind: /^(?:away at gunpoint|at gunpoint|into the (?:bush|forest|desert|hills|mountains))\b/u,
    role: 'abducted',
  },
];
const MASKED =
  /^(?:gunmen|militants?|rebels?|bandits?|kidnappers?|insurgents?|masked|armed|jihadists?|pirates?|gang)$/u;

const OFFICERS = /^(?:police|policemen|officers|soldiers|troops|agents|guards|gendarmes)$/u;

/** The role given by a verb before the count and words behind it; null when there is no such pair. */
export function splitVerb(clause: Clause, quantity: RawQuantity): Finding {
  return splitAt(clause, quantity, clause.governorOf(quantity.from));
}

/** The same with the verb at `at`, which may govern a whole list. */
export function splitAt(clause: Clause, quantity: RawQuantity, at: number): Finding {
  const end = quantity.noun?.to ?? quantity.to;
  const behind = clause.lexemes
    .slice(end, end + 6)
    .map(({ lower }) => lower)
    .join(' ');
  const verb = clause.lower(at);
  const phrasal = clause.splits.find(({ from, particle }) => from === at && particle === clause.lower(end));
  if (phrasal) return phrasal.role;
  const head = quantity.noun?.head ?? null;
  if (head === 'prisoner' && /^(?:took|tak(?:e|es|en|ing))$/u.test(verb)) return 'arrested';
  if (head !== null && isBreakable(head) && /^claim(?:s|ed|ing)?$/u.test(verb)) return 'damaged';
  if (head === 'victim' && /^claim(?:s|ed|ing)?$/u.test(verb)) return 'killed';
  const found = SPLIT.find((split) => split.verb.test(verb) && split.behind.test(behind));
  if (found && !(found.role === 'damaged' && head !== null && isPeople(head)) && !PREPOSITIONS.has(verb)) {
    const roughly = found.role === 'rescued' && clause.lexemes.some(({ lower }) => MASKED.test(lower));
    // Whom the police drag out is not rescued.
    if (found.role === 'rescued' && /^dragg/u.test(verb) && clause.lexemes.some(({ lower }) => OFFICERS.test(lower)))
      return 'arrested';
    return roughly ? 'abducted' : found.role;
  }
  return head === null || isPeople(head) ? null : byCollision(clause, at, verb, behind, head);
}

// "fell across two houses", "crashed into 12 cars", "tore the roofs off 30 shops", "torn three roofs from houses".
function byCollision(clause: Clause, at: number, verb: string, behind: string, head: string): Finding {
  const before = clause.lexemes.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  // Fire sweeps through houses; water that sweeps through villages need not ruin them.
  const through =
    verb === 'through' && /^(?:village|town|city|district|region|area|province|state|neighbou?rhood)s?$/u.test(head);
  const spread = verb === 'to' && /^spread(?:s|ing)?$/u.test(before.at(-1) ?? '') && isBreakable(head);
  const hit =
    /^(?:across|into|onto|on|through|over)$/u.test(verb) &&
    !through &&
    /^(?:fell|crashed|slammed|ploughed|plowed|smashed|tore|ripped|crashing|slamming|falling|down|collapsed|toppled|swept|raced|roared|raged|burned|burnt|spread|rampaged|way)$/u.test(
      before.at(-1) ?? '',
    );
  const stripped =
    /^(?:off|from)$/u.test(verb) &&
    before.some((word) =>
      /^(?:tore|torn|tearing|took|taken|taking|ripped|ripping|blew|blown|blowing|stripped)$/u.test(word),
    );
  const torn = /^(?:tore|tearing|ripped|ripping|torn)$/u.test(verb) && /^(?:from|off)\b/u.test(behind);
  // "broke windows in 400 houses"
  const panes =
    /^(?:in|of|at)$/u.test(verb) &&
    /\b(?:broke|broken|breaking|shattered|shattering|smashed|smashing|blew out|blew off|tore off|ripped off|brought down|caved in|lifted|stripped|cracked|damaged|damaging) (?:the |all )?(?:windows|panes|roofs|walls|doors|glass)$/u.test(
      before.join(' '),
    );
  return hit || spread || stripped || torn || panes ? 'damaged' : null;
}
