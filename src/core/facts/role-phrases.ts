import { phraseIndex } from '../text/phrase-index';
import { IDIOMS } from './role-idioms';
import type { Event } from './role-words';

/** Phrases that say what became of those they stand beside; written over the sentence's words in lower case, a space before each. */
interface Phrase {
  readonly role: Event;
  readonly words: RegExp;
}

const ADJECTIVES = String.raw`(?:\S+ ){0,3}`;
const HARM = String.raw`(?:injur(?:y|ies)|wounds?|burns?|cuts|bruises|fractures?|concussion|broken (?:bones?|legs?|arms?|limbs?|ribs?|necks?|wrists?)|smoke inhalation|hypothermia|heatstroke|heat exhaustion|shrapnel|shock|shocks|bites|lacerations|gunshots?|trauma|frostbite|poisoning|breathing (?:difficulties|problems)|scratches)`;
const HOSPITAL = String.raw`(?:hospitals?|clinics?|infirmary|intensive care|emergency rooms?|a ward|casualty|(?:medical|trauma|health|burns?) (?:cent(?:re|er)s?|facilit(?:y|ies)|units?|colleges?))`;
const SHELTER = String.raw`(?:tents?|(?:the )?open|(?:\S+ )?shelters?|(?:\S+ )?camps?|school(?:s| halls?| gyms?)|gyms?|church halls|sports halls?|makeshift|temporary|cars|public buildings|(?:\S+ )?(?:relief|evacuation|reception|rest|emergency|transit) (?:cent(?:re|er)s?|camps?|shelters?))`;
const HOMES = String.raw`(?:homes?|houses?|villages?|flats|apartments|farms|the (?:city|town|village|area|region|island|hotel|building|country))`;
const THEIR = String.raw`(?:his|her|their)`;

const PHRASES: readonly Phrase[] = [
  phrase(
    'killed',
    String.raw`(?:(?:found|pronounced|declared|certified|feared|presumed|confirmed|left|lying|lay) )?dead|deceased|lifeless|martyred|slain`,
  ),
  phrase(
    'killed',
    String.raw`(?!sentenc|condemn)\p{L}+ to death|(?:burn(?:ed|t)|buried) alive|(?:burn(?:ed|t)|charred) beyond recognition|(?:fatally|mortally) \p{L}+`,
  ),
  phrase(
    'killed',
    String.raw`(?:los(?:e|es|ing)|lost|gave|give|paid with|laid down) ${THEIR}(?: own)? li(?:fe|ves)|lost lives|loses life`,
  ),
  phrase(
    'killed',
    String.raw`(?:took|taken|take) ${THEIR} own li(?:fe|ves)|(?:did not|didn't|failed to|not|never) (?:survive|make it)|breath(?:ed|ing) ${THEIR} last|sent to hell|put to death|paid the ultimate price|made the ultimate sacrifice|sacrificed ${THEIR} lives|(?:attain|achiev|embrac)(?:ed|ing) martyrdom|fell in (?:combat|battle|action|fighting|the (?:fighting|line))|(?:could|can) not be (?:saved|revived|resuscitated)|never regained consciousness|no signs of life|no longer alive`,
  ),
  phrase(
    'killed',
    String.raw`shot dead|shot and killed|shooting dead|stabbed and killed|passed away|blown to (?:pieces|bits)|blown up|killed in action|laid to rest|dead on arrival|beyond help|brought dead|dead at the scene`,
  ),
  phrase('killed', String.raw`(?:met|went to|fell to|plunged to|sent to|sending to) ${THEIR} deaths?`),
  phrase('injured', String.raw`(?:suffer|sustain|receiv|incur|nurs)\p{L}* ${ADJECTIVES}${HARM}`),
  phrase(
    'injured',
    String.raw`with ${ADJECTIVES}${HARM}|(?:have|had|has|having) (?:\S+ )?(?:burns|wounds|injuries|fractures|concussion|broken (?:bones?|legs?|arms?|limbs?|ribs?|necks?|wrists?|noses?|hips?))`,
  ),
  phrase(
    'injured',
    String.raw`(?:taken|rushed|sent|brought|flown|airlifted|admitted|driven|ferried|transferred|moved|carried|conveyed|evacuated|hurried|whisked|shifted|referred|transported|discharged|released) (?:by \S+ )?(?:\S+ )?(?:to|from) (?:\S+ ){0,4}${HOSPITAL}|admitted (?:with|for)|taken (?:away )?by (?:\S+ )?ambulances?`,
  ),
  phrase(
    'injured',
    String.raw`(?:(?:still|kept|treated|cared for|recovering|remain) )?in (?:an? |the |two |several |local )?(?:\S+ )?(?:${HOSPITAL}|coma)`,
  ),
  phrase(
    'injured',
    String.raw`in (?:an? )?(?:\S+ but )?(?:critical|serious|stable|grave|life-threatening|poor|fair)(?: but \S+)? condition`,
  ),
  phrase(
    'injured',
    String.raw`(?:being |been )?treated (?:for|in|at|on|by|and)|being treated|under (?:medical )?(?:observation|treatment)|on (?:life support|ventilators?|respirators?)`,
  ),
  phrase(
    'injured',
    String.raw`(?:need|requir|receiv|seek|sought|in need of|given)\p{L}* ${ADJECTIVES}(?:treatment|surgery|stitches|hospitali[sz]ation|medical (?:care|help|attention|treatment)|hospital care)`,
  ),
  phrase(
    'injured',
    String.raw`in (?:\S+ )?(?:critical|intensive) care|(?:fighting|battling) for (?:${THEIR} )?li(?:fe|ves)|undergoing (?:\S+ )?(?:treatment|surgery|operations)|recuperating|recovering (?:in|from|at)|(?:hit|struck|grazed) by (?:\S+ )?(?:bullets?|shrapnel|gunfire|rounds|splinters)|overcome by (?:\S+ )?(?:smoke|fumes|gas|heat)|kept in(?: overnight)?|knocked (?:unconscious|over)|critically ill|shot and wounded|bleeding|unconscious|left (?:paralysed|paralyzed|blind|disabled|crippled)`,
  ),
  phrase(
    'injured',
    String.raw`(?:lost|losing|lose) (?:an?|his|her|their|one or both|both|one)? ?(?:\S+ )?(?:limbs?|legs?|arms?|eyes?|hands?|fingers?|eyesight|sight|feet|foot)`,
  ),
  phrase(
    'missing',
    String.raw`missing|unaccounted for|out of contact|feared lost|untraced|lost at sea|lost without trace|still (?:being )?sought|last seen|lost (?:on|in|off|at) (?:the )?(?:mountains?|sea|snow|jungle|forest|desert)`,
  ),
  phrase(
    'missing',
    String.raw`not (?:yet )?(?:been (?:seen|heard|found|traced|located|accounted)|be (?:found|traced|located|reached)|returned)`,
  ),
  phrase(
    'missing',
    String.raw`(?:yet|still) to be (?:found|traced|located|accounted)|never (?:been )?(?:found|seen again|returned|came back)|(?:swept|washed) (?:away|out to sea|overboard)`,
  ),
  phrase(
    'arrested',
    String.raw`(?:taken|held|remanded|remain|put|placed|led)? ?(?:in|into) (?:(?:police|judicial|pretrial|pre-trial|remand|protective|immigration|military) )?(?:custody|detention|jail|prison cells?|police cells?)`,
  ),
  phrase(
    'arrested',
    String.raw`(?:captured|caught|taken) alive|behind bars|(?:placed |put )?under (?:house )?arrest|on remand|in handcuffs|(?:bundled|dragged|thrown|shoved|loaded|herded|forced) into (?:\S+ )?(?:police )?(?:vans?|cars?|vehicles?)|(?:taken|hauled|brought) in for questioning|taken prisoner|rounded up|locked up|led away in handcuffs`,
  ),
  phrase(
    'arrested',
    String.raw`held (?:for|over|on|since|after|without charge|in connection|in (?:\S+ ){0,3}(?:raids?|crackdowns?|operations?|swoops?|stings?|probes?)|without|by (?:the )?(?:police|security|army|authorities))|(?:being|still|currently) held`,
  ),
  phrase(
    'displaced',
    String.raw`homeless|displaced|made homeless|(?:had|have|saw|seen) ${THEIR} (?:homes?|houses?) (?:\S+ )?\p{L}+(?:ed|pt|wn|rnt)`,
  ),
  phrase(
    'displaced',
    String.raw`(?:lea(?:ve|ves|ving)|left|flee|fled|abandon(?:ed|ing)?|quit|los(?:t|ing|e)|forced from|driven from|drove from|from) (?:their|his|her) (?:\S+ )?${HOMES}`,
  ),
  phrase(
    'displaced',
    String.raw`(?:leave|leaving|left|flee|fled|quit|evacuated|escape|escaped) the (?:\S+ )?(?:city|town|village|area|region|island|hotel|building|country|camp|enclave|province|valley|district)|cross(?:ed|ing) (?:the|into) \S+ to (?:escape|flee)|cross(?:ed|ing)? the (?:\S+ )?(?:border|frontier)|(?:crossed|crossing) (?:over )?into|under (?:\S+ )?evacuation orders?|rendered homeless|(?:are|were|became|become|remain) (?:now )?(?:\S+ )?refugees|(?:streamed|poured|crossed|fled|flooded|surged|trekked|escaped|flocked) (?:across|over|into|to) (?:the )?(?:\S+ )?(?:border|frontier|neighbou?ring)|(?:flooded|burned|burnt|bombed|shelled) out of|(?:are|were|is) on the (?:move|road)`,
  ),
  phrase(
    'displaced',
    String.raw`(?:forced|driven|bombed|burned|burnt|flooded|hounded|chased|bused|bussed|flown|moved|led|escorted) (?:out|from|off (?:their|the) land)`,
  ),
  phrase(
    'displaced',
    String.raw`(?:forced|told|asked|ordered|urged|advised|warned|had|have|having|made|obliged|compelled) to (?:leave|evacuate|flee|move out|get out|abandon|pack|quit)`,
  ),
  phrase(
    'displaced',
    String.raw`(?:sleeping|living|sheltering|camping|camped|housed|crammed|staying|sleep|live|shelter|put up|accommodated|lodged|spent (?:a|the|\S+) (?:second |third |\S+ )?nights?|spending (?:a|the) night|are|were|remain|remained)(?: rough)? (?:in|at|under|out in) (?:an? )?${SHELTER}`,
  ),
  phrase(
    'displaced',
    String.raw`(?:moved|taken|brought|bused|bussed|shipped|ferried|airlifted|led|transferred|shifted) to (?:safety|(?:\S+ )?shelters?|higher ground|safer|the mainland|nearby|neighbou?ring|(?:\S+ )?camps?|the far|another|other)|(?:been|be|were|was) moved`,
  ),
  phrase(
    'displaced',
    String.raw`(?:sought|seeking|seek|taken|took|found|taking|given) (?:refuge|shelter|sanctuary)|(?:left )?without (?:a roof|roofs?|homes?|shelter|a home)|on the run`,
  ),
  phrase(
    'rescued',
    String.raw`(?:pulled|dug|lifted|plucked|hauled|winched|brought|carried|freed|hoisted|dragged|taken|fished|helped)(?: safely)? (?:alive|free|to safety|ashore|aboard|on board|from the|out alive|out safely|out|off|down|up|to shore|to the surface|from)`,
  ),
  phrase(
    'rescued',
    String.raw`found (?:alive|safe|unharmed)|alive|cut (?:free|from the)|(?:escorted|guided|led|helped|taken|carried) to safety|picked up|(?:escaped|emerged|walked away|got out|came out|walked free) (?:unhurt|unharmed|unscathed|safely|alive|uninjured|without (?:\S+ )?(?:injury|injuries|a scratch))|safe and well|airlifted (?:off|from)|landed (?:alive|safely|ashore)|(?:put|set) ashore|brought in(?= (?:by|to|at|alive|safely|so|since)\b|$)`,
  ),
  phrase(
    'abducted',
    String.raw`(?:taken|held|kept|took|taking) (?:hostages?|captive)|as hostages|in captivity|in the hands of|at gunpoint`,
  ),
  phrase(
    'abducted',
    String.raw`(?:(?:being|still|currently) )*held by (?:the )?(?:\S+ )?(?:rebels|militants|kidnappers|captors|gunmen|bandits|pirates|militia|insurgents|jihadists|extremists|hijackers|group|faction|cartel|clan|sect)`,
  ),
  phrase(
    'attended',
    String.raw`t(?:ake|ook|aken|aking) part|turn(?:ed|ing)? (?:out|up)|travell?ed to the (?:game|match|final|ceremony|rally|funeral)|in attendance|in the crowd|(?:stag|h[eo]ld)(?:ed|ing)? (?:an? )?(?:\S+ )?(?:protests?|rall(?:y|ies)|demonstrations?|sit-ins?|march(?:es)?|vigils?|silence)|show(?:ed|ing)? up|hit the streets|descended on|(?:were|was|be|been) present|present at|prayed (?:in|outside|at)`,
  ),
  phrase(
    'attended',
    String.raw`(?:t(?:ake|ook|aken|aking)|poured|spilled|flooded|came|out|were|back)(?: out| back)? (?:to|on|in|into|onto|on to) the streets`,
  ),
  phrase(
    'attended',
    String.raw`(?:lin|fill|pack|throng|jamm?|cramm?|crowd|chok|surround|swarm)(?:ed|ing|e|s)? (?:in(?:to)?|onto|the|around|\S+ (?:streets|square|stadium))`,
  ),
  phrase(
    'attended',
    String.raw`(?:joined|joining|join) (?:the|a|an|in|\S+) (?:\S+ )?(?:marche?s?|rall(?:y|ies)|protests?|demonstrations?|processions?|crowds?|vigil|celebrations?|strike|queue)|(?:joined|joining|join) the`,
  ),
  phrase(
    'attended',
    String.raw`(?:pa(?:y|id|ying)) (?:\S+ )?(?:last )?respects|(?:came|come|coming|gone|went|flocked) to (?:watch|see|hear|pay|mourn|greet|listen|say|bid|cheer|protest|demand)|follow(?:ed|ing)? the (?:coffins?|hearse|cortege|procession)`,
  ),
  phrase(
    'attended',
    String.raw`(?:walk|walking|walked|march|streamed|streaming|filed|filing) (?:to|past|behind|into|through) (?:the|his|her|their)?|sat down in|sang outside|camped outside|queu(?:ed|ing) (?:up )?(?:to|for|outside|from)`,
  ),
  phrase(
    'damaged',
    String.raw`(?:reduced|burned|burnt|razed|bombed|turned|crumbled) to (?:rubble|ashes|the ground|ruins|dust|cinders|shells)|in (?:ruins|rubble|ashes)`,
  ),
  phrase(
    'damaged',
    String.raw`(?:washed|swept|carried|blown|torn|ripped) (?:away|down|off|out|from|apart|in half|in two|in)|cut (?:down|apart|in half|in two)|(?:burned|burnt|pulled|knocked|torn|blown|brought|shot|bulldozed|came|fell|fallen) (?:down|up|over|out)`,
  ),
  phrase(
    'damaged',
    String.raw`set (?:on fire|ablaze|alight)|(?:under|below) water|uninhabitable|unusable|beyond repair|(?:suffer|sustain|receiv)\p{L}* (?:\S+ ){0,2}damage|out of action|(?:went|gone|go) up in (?:flames|smoke)|caved in|gave way|written off|burnt-out|burned-out`,
  ),
  phrase(
    'voted',
    String.raw`cast (?:\S+ ){0,2}(?:ballots?|votes?)|(?:went|go|gone|going) to the polls|in favou?r of|turned out to vote`,
  ),
  phrase(
    'infected',
    String.raw`test(?:ed|ing|s)? positive|(?:fall(?:en|ing)?|fell|taken|became|become|made|got|feeling|felt|are|were) (?:\S+ )?(?:ill|sick)|(?:come|came|coming|gone|went|are|were) down with|(?:diagnosed|infected|sick|ill) with|suspected of having|carrying the virus|laid low`,
  ),
  phrase(
    'killed',
    String.raw`(?:buried|lie|lying) in (?:an? |the )?(?:mass )?graves?|fell to (?:sniper|enemy|friendly|gun|mortar) ?(?:fire|shells?)?`,
  ),
  phrase(
    'arrested',
    String.raw`handcuffed(?: and led away)?|(?:in|into) (?:pre-trial |police |military |immigration )?detention`,
  ),
  phrase(
    'abducted',
    String.raw`(?:be|being|been|are|were|is|was) held (?:in (?:tunnels|a cellar|basements?|captivity|the jungle|Gaza)|captive|hostage|against (?:his|her|their) will)`,
  ),
  phrase(
    'rescued',
    String.raw`ma(?:de|king) it (?:ashore|to safety|out alive|back alive|out)|(?:got|gotten|getting) out alive`,
  ),
  phrase('damaged', String.raw`(?:los(?:t|ing)|without) (?:their |its |a )?roofs?`),
  phrase('infected', String.raw`people ill|fallen ill`),
  phrase(
    'none',
    String.raw`(?:t(?:ake|ook|aken|aking) part|participat\p{L}+) in (?:the |an? )?(?:\S+ ){0,2}(?:search|rescue|operation|raids?|hunt|effort|tournament|competition|talks|study|survey|trial|attack|exercise|drill|race)s?`,
  ),
  phrase(
    'none',
    String.raw`(?:watch(?:ed|ing)?|saw|followed|tuned) (?:\S+ ){0,3}(?:on|at) (?:television|tv|home|screens?|youtube)|tuned in`,
  ),
  phrase('none', String.raw`(?:eligible|registered|entitled|able|allowed) to vote`),
  ...IDIOMS.map(([role, words]) => phrase(role, words)),
  phrase('none', String.raw`let go|set free|go free|from leaving (?:the|their) \S+`),
];

// The space before a phrase is matched and not looked back for: a search that may skip to the next space is several times faster.
function phrase(role: Event, words: string): Phrase {
  // A hyphen is a lexeme of its own: "pre - trial".
  const spaced = words.replaceAll(/(\p{Ll})-(\p{Ll})/gu, '$1 ?- ?$2');
  return { role, words: new RegExp(String.raw` (?:${spaced})(?![\p{L}-])`, 'gu') };
}

const INDEX = phraseIndex(PHRASES, ({ words }) => words);

/** A phrase found in a sentence: its role, the place of its first word and how many words it has. */
export interface PhraseFound {
  readonly role: Event;
  readonly from: number;
  readonly length: number;
}

/** The phrases among the words of a sentence (lower case), by their first word. */
export function phrasesIn(words: readonly string[]): readonly PhraseFound[] {
  const text = ` ${words.join(' ')}`;
  const found: PhraseFound[] = [];
  let starts: ReadonlyMap<number, number> | null = null;
  for (const { role, words: pattern } of INDEX.in(text)) {
    // Most phrases are in no sentence, and asking that first costs a third of looking for all places at once.
    if (text.search(pattern) < 0) continue;
    starts ??= wordStarts(words);
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const from = starts.get(index);
      const inside = match.trim();
      if (from !== undefined && inside !== '') found.push({ role, from, length: inside.split(' ').length });
    }
  }
  return found.toSorted((a, b) => a.from - b.from || b.length - a.length);
}

/** The words by where the space before each stands in the text of all. */
function wordStarts(words: readonly string[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  let offset = 0;
  for (const [index, word] of words.entries()) {
    starts.set(offset, index);
    offset += word.length + 1;
  }
  return starts;
}
