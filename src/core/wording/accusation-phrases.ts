import { DEED_DONE } from './deeds';
import { EVENT, OWN_WORDS, phrase, type ResponsibilityPhrase } from './responsibility-phrases';

const REVENGE = '(?:revenge|vengeance|retaliation|reprisals?|retribution)';
const WRONGDOER = '(?:attackers?|bombers?|gunm[ae]n|shooters?|drivers?|killers?|perpetrators?|assailants?|hijackers?)';
const CRIME =
  '(?:killings?|murders?|massacres?|abductions?|kidnappings?|assassinations?|poisonings?|bombings?|shelling|execution|rape|torture|downing|sinking|destruction|sabotage)';
const DIED =
  '(?:killed|died|dead|deaths?|murdered|suffered|suffering|martyred|martyrdom|met|slain|fate|torture|abuse|perished|massacred|executed|end)';
/** Deeds that "by" tells the doer of; an incident by somebody is told by them. */
const DONE_BY =
  '(?<!(?:given|briefed|told|shown|described|condemned|discussed|investigated|visited|reported|account|report|briefing|statement|news) (?:[^ ]+ ){0,8}?)(?:attacks?|bombings?|blasts?|explosions?|strikes?|air ?strikes?|assaults?|killings?|murders?|shootings?|massacres?|raids?|operations?|hijackings?|kidnappings?|abductions?|assassinations?|crimes?|ambush(?:es)?|atrocit(?:y|ies)|sabotage|hack|breach|arson|poisonings?|heists?|robber(?:y|ies)|thefts?|shelling|looting|attempt|destruction|violence|cyber-?attacks?|hacks|coup|downing|slaughter|stabbings?|executions?|bombardments?|barrages?|onslaught|crackdowns?|invasion|offensive|vandalism|aggression|provocations?|genocide|intrusions?|break-?ins?|actions?|failures?)';
const SHOT = '(?:missiles?|rockets?|shells?|mortars?|drones?|projectiles?|bombs?|mines?)';
const CLUE =
  '(?:style|nature|method|manner|pattern|evidence|clues?|signs?|everything|tactics|sophistication|traces?|trail|debris|indications?)';

/** More English ways of blaming and suspecting, by nouns, by what is vowed, and by what is seen as a trace. Editable. */
export const ACCUSATION_PHRASES: readonly ResponsibilityPhrase[] = [
  phrase(
    'blamed',
    'behind',
    `(?:vow|vows|vowed|vowing|swear|swears|swore|promise|promises|promised|threaten|threatens|threatened|pledge|pledges|pledged|demand|demands|demanded|demanding|calls?|called|seek|seeks) (?:[^ ]+ ){0,3}?${REVENGE} (?:on|against|upon|from)`,
    true,
  ),
  phrase(
    'blamed',
    'behind',
    '(?:vow|vows|vowed|vowing|swear|swears|swore|promise|promises|promised|threaten|threatens|threatened|pledge|pledges|pledged) to (?:retaliate|take revenge|hit back|strike back) (?:against|on|at)(?= (?:[^ ]+ ){1,5}?(?:for|over|after)\\b)',
    true,
  ),
  phrase(
    'blamed',
    'subject',
    '(?:trade|trades|traded|trading|exchange|exchanged) (?:blame|accusations)(?: (?:for|over))?',
  ),
  phrase('blamed', 'behind', `(?=at the hands of)(?<=${DIED} (?:[^ ]+ ){0,6}?)at the hands of`),
  phrase('blamed', 'behind', `${CRIME} of (?:[^ ]+ ){1,7}?by`),
  phrase(
    'blamed',
    'behind',
    '(?:acts?|crimes?) of (?:[^ ]+ )?(?:terror|terrorism|aggression|war|sabotage|barbarism|revenge|piracy) by',
  ),
  phrase(
    'blamed',
    'behind',
    `${DONE_BY}(?: (?:on|against|in|at) (?:(?!(?:who|which|that|are|is|was|were|backed|held|run|owned|led|called|made)\\b)[^ ]+ ){1,4}?| (?:that was )?(?:carried out|launched|staged) | )by`,
  ),
  phrase(
    'blamed',
    'behind',
    `(?:lay|lays|laid|put|puts) (?:[^ ]+ ){1,7}?(?:at the (?:door|doorstep|feet) of|squarely (?:on|at the feet of))`,
    true,
  ),
  phrase(
    'blamed',
    'behind',
    `(?:put|puts|putting) (?:the |this |that )?(?:[^ ]+ ){0,3}?${EVENT} (?:[^ ]+ ){0,4}?down to`,
    true,
  ),
  phrase(
    'blamed',
    'behind',
    `(?:named|names|identified|identifies|recogni[sz]ed) (?:the |one of the |two of the |some of the )?(?:[^ ]+ )?${WRONGDOER} as`,
    true,
  ),
  phrase(
    'blamed',
    'behind',
    `(?:committed|carried out|planned|executed|perpetrated|conducted|staged|done|mounted) (?:[^ ]+ ){0,2}?with (?:the )?(?:full |direct |active )?(?:help|support|backing|complicity|assistance|connivance|blessing|approval|co-?operation|guidance|participation) (?:of|from)`,
  ),
  phrase(
    'blamed',
    'behind',
    `(?=(?:supplied|provided|smuggled|armed|equipped|financed|funded|sponsored|sent|directed|sheltered|paid|hired) )(?<=(?:${WRONGDOER}|${SHOT}|weapons?|explosives?) (?:[^ ]+ ){0,6}?)(?:supplied|provided|smuggled|armed|equipped|financed|funded|sponsored|sent|directed|sheltered|paid|hired)(?: and [^ ]+)? by`,
  ),
  phrase(
    'blamed',
    'behind',
    '(?:this|it|that) (?:is|was) (?:clearly |plainly |surely |obviously )?(?:the )?(?:work|doing|handiwork) of',
  ),
  phrase(
    'suspected',
    'behind',
    '(?:looks?|looked|appears?|appeared|believed|thought|likely|suspected)(?: to (?:be|have been))?(?: like)? (?:the )?(?:work|doing|handiwork) of',
  ),
  phrase(
    'blamed',
    'subject',
    '(?:blamed|condemned) (?:for|over) (?=the |this |that |[^ ]+ (?:attack|blast|bombing|strike|crash|fire))',
  ),
  phrase(
    'blamed',
    'subject',
    '(?:has|have|had|was|were|been|is|are|stand|stands|stood) (?:also )?(?:charged|indicted|accused|convicted) (?:over|in connection with|in) (?:the |this |that )?[^ ]+',
    false,
    true,
  ),
  phrase('blamed', 'subject', '(?:is|are|was|were) (?:the (?:ones?|party|side) )?responsible(?= [.,;?!]|$)'),
  phrase('blamed', 'subject', `(?:is|are|was|were) to blame for (?:the |this |that )?${OWN_WORDS}${EVENT}`),
  phrase(
    'blamed',
    'behind',
    `(?:misfired |errant |stray )?${SHOT} (?:, )?(?:(?:that |which )?(?:was |were |had been )?(?:probably |apparently |reportedly |allegedly )?(?:fired|misfired|launched|dropped|planted|thrown|laid) )by`,
  ),
  phrase('blamed', 'behind', `(?:misfired|errant|stray) ${SHOT} (?:of|from)`),
  phrase(
    'blamed',
    'subject',
    '(?:committed|perpetrated) (?:(?:the|this|an?|another|their|its|new|horrific|heinous|horrible|terrible|brutal|cowardly) )*(?:crimes?|massacres?|atrocit(?:y|ies)|war crimes?)',
  ),
  phrase(
    'blamed',
    'behind',
    '(?=(?:the )?(?:door|doorstep) of)(?<=laid (?:[^ ]+ ){0,9}?)(?:the )?(?:door|doorstep) of',
  ),
  phrase('suspected', 'subject', '(?<!(?:is|are|was|were|be|been|being) )suspected (?:in|over)(?= [^ ]+)', false, true),
  phrase(
    'suspected',
    'subject',
    '(?:could|may|might)(?: well)?(?: also)? (?:be|have been) (?:responsible|to blame|involved|behind [^ ]+|the (?:culprits?|perpetrators?))',
  ),
  phrase(
    'suspected',
    'subject',
    '(?:seen|regarded|viewed|considered|assumed|presumed|understood) (?:as |to be |to have been )(?:being )?(?:responsible|behind [^ ]+|the (?:likely |main )?(?:culprit|perpetrator|mastermind)s?|(?:the )?most likely [^ ]+)',
  ),
  phrase(
    'suspected',
    'behind',
    `${CLUE} (?:[^ ]+ ){0,8}?(?:point|points|pointed|pointing|lead|leads|led) (?:to|towards?|at)`,
  ),
  phrase(
    'suspected',
    'behind',
    "(?:kind|type|sort) of (?:things?|attacks?|operations?|bombings?)(?: that| which)?(?: (?:we|they|i)(?:'ve| have| had)?(?: seen)?)?(?= (?:[^ ]+ ){1,4}?(?:has|have|had|do|does|did|done|would|carried|carries|used|uses|favou?rs?|favou?red)\\b)",
  ),
  phrase(
    'suspected',
    'behind',
    '(?:see|sees|saw|seen|seeing|detect|detects|detected|recogni[sz]ed?) (?:[^ ]+ ){0,3}?(?:hands?|fingerprints?|hallmarks?|signature) of',
    true,
  ),
  phrase(
    'suspected',
    'behind',
    '(?:see|sees|saw|seeing|detect|detects|detected|suspect|suspects|suspected)(?= (?:[^ ]+ ){1,4}?(?:hands?|fingerprints?) (?:in|behind|on|at work))',
    true,
    true,
  ),
  phrase(
    'suspected',
    'subject',
    `(?:is|are|was|were|has|have) (?:also )?(?:alleged|suspected|rumou?red|reported|understood|assumed|presumed) to have ${DEED_DONE}`,
  ),
  phrase('blamed', 'behind', '(?:terrorist|terror|criminal|cowardly|hostile) (?:acts?|crimes?|operations?) by'),
  phrase(
    'blamed',
    'behind',
    '(?:described|describes|branded|called|regards?|sees?)(?= (?:[^ ]+ ){1,6}?(?:as )?the (?:perpetrators?|culprits?|masterminds?|authors?|killers) (?:of|behind) )',
    true,
    true,
  ),
  phrase('blamed', 'behind', 'responsibility (?:for (?:[^ ]+ ){1,6}?)?(?:lies|lay|rests|rested) (?:[^ ]+ly )?with'),
  phrase('blamed', 'behind', `(?:attribute|attributes|attributed) (?:[^ ]+ ){1,4}?${EVENT} to`, true),
  phrase('suspected', 'behind', '(?:suspects|culprits) (?:include|includes|included|range from|ranged from)'),
  phrase(
    'suspected',
    'behind',
    'consistent with (?:that|those|attacks|operations|the (?:methods|tactics|style)) (?:of|by)',
  ),
  phrase('suspected', 'behind', '(?:suspect|suspects)(?= (?:an?|the) (?:[^ ]+ ){0,6}?[^ ]+(?: [.,;]|$))', true),
];
