import type { VerbClass } from '../contract/wording';

/**
 * What may follow a reporting verb as what is reported: `clause` (said [that] …), `noun` (denied the charge), `to`
 * (vowed to …), `person` (urged him to …), `as` (described it as …, accused them of …). Every verb takes a quotation.
 */
export type Complement = 'clause' | 'noun' | 'to' | 'person' | 'as';

/** A reporting verb with its class and what it takes. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly verbClass: VerbClass;
  readonly takes: ReadonlySet<Complement>;
  /** True for verbs that name the hearer before what is said ("told reporters"). */
  readonly hearer: boolean;
  /** Words behind the verb that belong to it ("ruled out", "called for"); empty for most. */
  readonly particle: string;
  /** What kind of noun the verb must take to report: `said` words such as claims, or anything at all. */
  readonly object: 'any' | 'words' | 'quoted';
}

/** A form of a verb as met in a text. */
export interface VerbForm {
  readonly verbs: readonly ReportingVerb[];
  readonly form: 'past' | 'present' | 'plain' | 'ing';
  /** True when the same form is a common noun ("claims", "report"). */
  readonly noun: boolean;
}

const c: readonly Complement[] = ['clause'];
const cn: readonly Complement[] = ['clause', 'noun'];
const none: readonly Complement[] = [];

interface Entry {
  readonly verbs: string;
  readonly as: VerbClass;
  readonly takes: readonly Complement[];
  readonly hearer?: boolean;
  readonly particle?: string;
  readonly object?: 'any' | 'words' | 'quoted';
}

// Grouped from how English news uses the verbs; a verb may stand in several lines.
const ENTRIES: readonly Entry[] = [
  { verbs: 'say', as: 'say', takes: c },
  { verbs: 'tell', as: 'say', takes: c, hearer: true },
  { verbs: 'inform assure remind notify', as: 'say', takes: c, hearer: true },
  { verbs: 'tell', as: 'order', takes: ['to'], hearer: true },
  {
    verbs: 'add state explain declare remark mention reveal disclose stress emphasise emphasize reiterate',
    as: 'say',
    takes: c,
  },
  { verbs: 'repeat clarify recount relate testify', as: 'say', takes: c },
  { verbs: 'write tweet reply observe recall', as: 'say', takes: c },
  {
    verbs:
      'respond answer shout chant cry yell scream whisper mutter murmur remark comment continue quip exclaim sigh laugh conclude tweet post begin read sing thunder fume bellow sob boast gush rage snap growl groan beam moan weep storm retort counter muse reflect reckon tease taunt hiss stammer proclaim volunteer grumble sneer snarl whine sniff chuckle giggle',
    as: 'say',
    takes: none,
  },
  { verbs: 'announce confirm report', as: 'say', takes: cn },
  { verbs: 'note', as: 'say', takes: cn, object: 'quoted' },
  { verbs: 'describe hail', as: 'say', takes: ['as', 'noun'] },
  { verbs: 'point', as: 'say', takes: c, particle: 'out' },
  { verbs: 'speak', as: 'say', takes: ['noun'], particle: 'of' },
  { verbs: 'put', as: 'say', takes: none, particle: 'it' },
  { verbs: 'put', as: 'say', takes: ['as'] },
  { verbs: 'make', as: 'say', takes: c, particle: 'clear' },
  { verbs: 'claim', as: 'claim', takes: ['clause', 'to', 'noun'], object: 'words' },
  { verbs: 'allege assert argue insist maintain contend protest affirm boast', as: 'claim', takes: c },
  { verbs: 'admit', as: 'admit', takes: cn, object: 'words' },
  { verbs: 'admit confess own', as: 'admit', takes: ['noun'], particle: 'to' },
  { verbs: 'acknowledge', as: 'admit', takes: cn },
  { verbs: 'concede confess allow', as: 'admit', takes: c },
  { verbs: 'deny dispute', as: 'deny', takes: cn },
  { verbs: 'refute rebut repudiate', as: 'deny', takes: ['noun'] },
  { verbs: 'reject dismiss', as: 'deny', takes: ['noun', 'as'], object: 'words' },
  { verbs: 'rule', as: 'deny', takes: ['noun'], particle: 'out' },
  { verbs: 'plead', as: 'deny', takes: ['noun'], particle: 'not guilty to' },
  { verbs: 'accuse', as: 'accuse', takes: ['as'] },
  { verbs: 'blame', as: 'accuse', takes: ['as', 'noun'] },
  { verbs: 'warn caution', as: 'warn', takes: ['clause', 'person'] },
  { verbs: 'warn', as: 'warn', takes: ['noun'], particle: 'of' },
  { verbs: 'warn caution', as: 'warn', takes: ['noun'], particle: 'against' },
  { verbs: 'threaten', as: 'warn', takes: ['to', 'clause'] },
  { verbs: 'promise pledge vow', as: 'promise', takes: ['clause', 'to', 'noun'] },
  { verbs: 'undertake swear guarantee', as: 'promise', takes: ['to'] },
  { verbs: 'swear guarantee', as: 'promise', takes: c },
  { verbs: 'order', as: 'order', takes: ['clause', 'person', 'noun'] },
  { verbs: 'instruct command direct', as: 'order', takes: ['person'] },
  { verbs: 'ask', as: 'ask', takes: ['clause', 'person'] },
  { verbs: 'ask call appeal plead', as: 'ask', takes: ['noun'], particle: 'for' },
  { verbs: 'call', as: 'ask', takes: ['person'], particle: 'on' },
  { verbs: 'appeal', as: 'ask', takes: ['person'], particle: 'to' },
  { verbs: 'urge', as: 'ask', takes: ['clause', 'person', 'noun'] },
  { verbs: 'demand', as: 'ask', takes: ['clause', 'to', 'noun'] },
  { verbs: 'beg implore', as: 'ask', takes: ['person'] },
  { verbs: 'enquire inquire wonder', as: 'ask', takes: none },
  { verbs: 'call brand label dub', as: 'say', takes: ['as'], object: 'quoted' },
  { verbs: 'believe think', as: 'other', takes: c },
  { verbs: 'suspect predict forecast', as: 'other', takes: cn },
  { verbs: 'estimate assess suggest hint imply indicate complain lament joke signal fear', as: 'other', takes: c },
  { verbs: 'conclude agree determine show', as: 'other', takes: c },
  { verbs: 'rule', as: 'other', takes: c },
  { verbs: 'find', as: 'other', takes: cn, object: 'words' },
  { verbs: 'condemn denounce', as: 'other', takes: ['noun'] },
  { verbs: 'recommend advise', as: 'other', takes: ['clause', 'person'] },
  { verbs: 'see regard', as: 'other', takes: ['as'] },
  { verbs: 'praise criticise criticize', as: 'other', takes: ['as'], object: 'quoted' },
];

const IRREGULAR: Readonly<Record<string, readonly [present: string, past: string, ing: string]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'writing'],
  speak: ['speaks', 'spoke', 'speaking'],
  put: ['puts', 'put', 'putting'],
  make: ['makes', 'made', 'making'],
  begin: ['begins', 'began', 'beginning'],
  read: ['reads', 'read', 'reading'],
  sing: ['sings', 'sang', 'singing'],
  think: ['thinks', 'thought', 'thinking'],
  find: ['finds', 'found', 'finding'],
  see: ['sees', 'saw', 'seeing'],
  show: ['shows', 'showed', 'showing'],
  undertake: ['undertakes', 'undertook', 'undertaking'],
  swear: ['swears', 'swore', 'swearing'],
  forecast: ['forecasts', 'forecast', 'forecasting'],
  admit: ['admits', 'admitted', 'admitting'],
  beg: ['begs', 'begged', 'begging'],
  quip: ['quips', 'quipped', 'quipping'],
  snap: ['snaps', 'snapped', 'snapping'],
  sob: ['sobs', 'sobbed', 'sobbing'],
  weep: ['weeps', 'wept', 'weeping'],
  refer: ['refers', 'referred', 'referring'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
};

const NOUNS = new Set(
  (
    'claim report call demand order promise pledge vow note charge fear estimate state answer comment cry shout post ' +
    'laugh rule dispute blame ask appeal warning forecast brand label mention command show read remark reply whisper ' +
    'scream chant thunder boast rage storm snap counter groan moan volunteer taunt tease protest see saw joke signal hint praise suspect direct guarantee own put tweet'
  ).split(' '),
);

function formsOf(lemma: string): readonly [present: string, past: string, ing: string] {
  const known = IRREGULAR[lemma];
  if (known) return known;
  if (/[^aeiou]y$/u.test(lemma)) {
    const root = lemma.slice(0, -1);
    return [`${root}ies`, `${root}ied`, `${lemma}ing`];
  }
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  const present = /(?:s|sh|ch|x|z)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [present, `${lemma}ed`, `${lemma}ing`];
}

function buildForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const put = (word: string, form: VerbForm['form'], verb: ReportingVerb, noun: boolean): void => {
    const known = forms.get(word);
    forms.set(word, { verbs: [...(known?.verbs ?? []), verb], form: known?.form ?? form, noun });
  };
  for (const { verbs, as, takes, hearer = false, particle = '', object = 'any' } of ENTRIES) {
    for (const lemma of verbs.split(' ')) {
      const verb: ReportingVerb = { lemma, verbClass: as, takes: new Set(takes), hearer, particle, object };
      const [present, past, ing] = formsOf(lemma);
      const noun = NOUNS.has(lemma);
      put(past, 'past', verb, past === 'saw' || past === lemma);
      if (present !== past) put(present, 'present', verb, noun);
      if (lemma !== past) put(lemma, 'plain', verb, noun);
      put(ing, 'ing', verb, false);
    }
  }
  return forms;
}

/** Every form of every reporting verb, lower case. */
export const REPORTING_FORMS: ReadonlyMap<string, VerbForm> = buildForms();

/** Nouns for things said: what can be rejected or dismissed as untrue. */
export const WORDS_SAID =
  /^(?:(?:claim|charge|allegation|accusation|suggestion|report|rumou?r|criticism|assertion|account|insinuation|complaint|characterisation|characterization|figure|finding|notion|idea|theory|speculation|argument|concern|fear|warning|comparison|version|stor(?:y|ie)|statement|description|narrative|comment|remark|estimate|interpretation|conclusion|link|objection|view|footage|video|responsibility|involvement|wrongdoing)s?|talk|news|criticism)$/u;
