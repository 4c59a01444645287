import type { ResponsibilityKind } from '../contract/responsibility';
import { DEED_DOING, DEED_DONE } from './deeds';

/** Where a phrase has its actor: before it as its subject, as the noun right before it, behind it, or nowhere. */
type ActorPlace = 'subject' | 'before' | 'behind' | 'none';

/** One way of saying who did it. */
export interface ResponsibilityPhrase {
  readonly kind: ResponsibilityKind;
  /** Matched on the sentence's words in lower case with single spaces, from the start of a word to the end of one. */
  readonly pattern: RegExp;
  readonly actor: ActorPlace;
  /** True where the subject of the phrase is who says it. */
  readonly subjectSays: boolean;
  /** True where only somebody who can act makes sense of it, whatever the noun: "suspects X of doing it". */
  readonly person: boolean;
}

/** Nouns of events that somebody can have done. */
export const EVENT =
  '(?:attacks?|bombings?|blasts?|explosions?|strikes?|air ?strikes?|assaults?|killings?|murders?|shootings?|massacres?|raids?|operations?|hijackings?|kidnappings?|abductions?|assassinations?|crimes?|ambush(?:es)?|atrocit(?:y|ies)|sabotage|hack|breach|fires?|blazes?|arson|poisonings?|heists?|robber(?:y|ies)|thefts?|spills?|intrusions?|break-?ins?|derailments?|bombs?|rockets?|missiles?|shelling|looting|incidents?|actions?|outrages?|attempt|destruction|crash(?:es)?|collisions?|accidents?|disasters?|deaths?|unrest|violence|clashes|leaks?|outages?|failures?|cyber-?attacks?|hacking|hacks|coup|poisoning|downing|ambush|plots?|slaughter|bloodbath|carnage|detonations?|sieges?|stabbings?|beheadings?|executions?|bombardments?|barrages?|onslaught|crackdowns?|invasion|offensive|wildfires?|blackouts?|stampedes?|contamination|pollution|vandalism|desecration|disruption|alarms?|casualties|bloodshed|mutiny|abduction|disappearances?|sinking|flood(?:ing)?|deluge|aggression|tragedy|provocations?|genocide)';
/** Behind these "suspects" is a noun and "suspected" describes one: "linked the suspects to Velmar", "four suspected men". */
const NO_NOUN =
  '(?<!(?:the|a|an|this|that|these|those|all|both|its|their|his|two|three|four|five|six|seven|eight|nine|ten|\\p{N}+|several|some|many|other|more|main|prime|key|chief|alleged|arrested|detained|of|and|for|on|as) )';
/** Words between an article and such a noun that keep it this event. */
export const OWN_WORDS =
  "(?:(?!(?:that|the|who|was|were|is|are|several|many|numerous|previous|other|similar|past|earlier)\\b)[\\p{L}\\p{N}'’.-]+ ){0,4}";
const THE_EVENT = `(?:(?:for|over) )?(?:the |this |that |these |those |both |its |wednesday's |thursday's )?${OWN_WORDS}${EVENT}`;
const INVOLVEMENT =
  '(?:involvement|responsibility|participation|complicity|part|role|hand|link|links|connection|connections|knowledge|blame|wrongdoing|fault|negligence)';
const CHARGE = '(?:accusations?|allegations?|charges?|claims?|suggestions?|blame|reports?|finding|findings)';

/** One way of saying who did it; `source` is a regular expression on lower-case words with single spaces. */
export function phrase(
  kind: ResponsibilityKind,
  actor: ActorPlace,
  source: string,
  subjectSays = false,
  person = false,
): ResponsibilityPhrase {
  return { kind, actor, subjectSays, person, pattern: new RegExp(`(?<![^ ])(?:${source})(?![^ ])`, 'gu') };
}

/** The words with an event told in the dozen words before them; they are looked for first, for looking back costs far more. */
export function ofEvent(words: string): string {
  return `(?=${words})(?<=${EVENT} (?:[^ ]+ ){0,12}?)${words}`;
}

/** English ways of saying who did it, the more telling first: where two overlap, the first counts. Editable. */
export const RESPONSIBILITY_PHRASES: readonly ResponsibilityPhrase[] = [
  phrase(
    'unclaimed',
    'none',
    '(?:no|without an?y?|without) (?:immediate |credible |official )?claims? of responsibility',
  ),
  phrase(
    'unclaimed',
    'none',
    `(?:has|have|had|was|were|is|are|remains?|went|gone) (?:not (?:yet |so far )?been claimed(?: by anyone| by any group)?|unclaimed)`,
  ),
  phrase(
    'unknown',
    'none',
    'who (?:was|is|were|are|stood|stands|might be|could be) behind (?:[^ ]+ ){1,5}?(?:is|was|remains?|remained) (?:still |as yet |not yet |not )*(?:unclear|unknown|known|clear|open|a mystery)',
  ),
  phrase(
    'unknown',
    'none',
    '(?:unclear|not (?:yet |immediately )?(?:clear|known)|unknown) (?:exactly )?who (?:was|is|were|are|had|carried|planted|stood|did|ordered|set|fired)(?: behind| carried| planted| ordered| done| fired)?',
  ),
  phrase(
    'suspected',
    'subject',
    '(?:is|are|was|were|remains?) (?:the |a )?(?:main |prime |chief |only )?suspects?(?: in| for)?',
    false,
    true,
  ),
  phrase('claimed', 'behind', 'claims? of responsibility (?:made )?(?:by|from)'),
  phrase(
    'claimed',
    'subject',
    `(?:claim|claims|claimed|claiming|took|takes|taken|taking|accepted|accepts|admitted|admits|acknowledged|acknowledges|assumed|assumes) (?:the |sole |full |direct |joint )?(?:responsibility|credit|blame)(?! for (?:the |its |his |her |this )?(?:evacuation|rescue|relief|security|running|management|organisation|city|team|policy|project|results?|reconstruction|portfolio|post|ministry))(?: ${THE_EVENT})?`,
  ),
  phrase(
    'claimed',
    'subject',
    `(?:admit|admits|admitted|admitting|acknowledge|acknowledges|acknowledged|acknowledging|conceded|concedes|confess|confesses|confessed to|confessing to|owned up to|boast of|boasts of|boasted of|boasting of|claims?|claimed) (?:to )?(?:${DEED_DOING}|having ${DEED_DONE})`,
  ),
  phrase('claimed', 'subject', '(?:pleaded|pleads|pled) guilty(?: to)?', false, true),
  phrase('claimed', 'subject', `admitted to ${THE_EVENT}`),
  phrase(
    'claimed',
    'subject',
    '(?:claim|claims|claimed) (?:the )?(?:destruction|downing|sinking|sabotage|killing|capture|assassination) of',
  ),
  phrase('claimed', 'behind', `(?:claimed|admitted) by`),
  phrase(
    'claimed',
    'subject',
    `(?<!(?:'s|s') )(?:claim|claims|claimed|claiming)(?! (?:it|they|he|she|to|there|at least|several|many|more|two|three|four|five|six|\\p{N}+) ) ${THE_EVENT}(?= [.,;:!?]| (?:in|on|by|through|via|and|but|as|while|late|two|hours|a|that|which|after|killing)\\b|$)`,
  ),
  phrase(
    'claimed',
    'subject',
    `said (?:(?!but )[^ ]+ ){0,18}?(?:its|their) (?:own )?(?:members|fighters|men|militants|soldiers|forces|operatives|agents|pilots|drones?|brigades?) (?:had )?(?:carried out|detonated|attacked|targeted|struck|blew|blown|planted|fired|launched|killed|shot)`,
  ),
  phrase(
    'denied',
    'subject',
    `(?:den(?:y|ies|ied|ying)|disclaim(?:ed|s)) (?:[^ ]+ ){0,2}?(?:${INVOLVEMENT}|${DEED_DOING}|(?:the|this|that|such|those|all) ${CHARGE}|(?:that )?(?:it|they|he|she) (?:was|were|is|are|had been) (?:behind|involved|responsible|at fault|to blame))`,
  ),
  phrase(
    'denied',
    'subject',
    `(?:reject|rejects|rejected|dismiss|dismisses|dismissed|rebuffed|disputes|disputed) (?:the |any |all |such |this |that |these |those |both |[^ ]+'s? )?(?:${CHARGE}|insinuations?|fabrications?)`,
  ),
  phrase(
    'denied',
    'subject',
    '(?:had|has|have|played|plays) (?:no|nothing) (?:[^ ]+ ){0,2}?(?:part|role|hand|involvement|to do)(?: whatsoever)? (?:in|with)',
  ),
  phrase('denied', 'subject', '(?:pleaded|pleads|pled) not guilty(?: to)?', false, true),
  phrase(
    'denied',
    'subject',
    '(?:protest|protests|protested|maintain|maintains|maintained|proclaims?|proclaimed|insists on) (?:its|his|her|their) innocence',
  ),
  phrase(
    'denied',
    'subject',
    '(?:disputes?|disputed) that (?:it|he|she|they) (?:is|was|were|are) (?:at fault|to blame|responsible|behind [^ ]+)',
  ),
  phrase('denied', 'subject', "(?:did not|didn't|never) (?:do|did|done) (?:it|this|that)"),
  phrase('denied', 'none', "(?:it|that) (?:was not|wasn't) (?:us|me)"),
  phrase('denied', 'subject', '(?:den(?:ies|ied|y)) (?:it|this|that)(?= [.,;]|$)'),
  phrase(
    'denied',
    'subject',
    '(?:distanced|distances) (?:itself|himself|herself|themselves) from (?:the |this |that )?[^ ]+',
  ),
  phrase(
    'denied',
    'subject',
    '(?:call|calls|called|calling) (?:the |these |those |such )(?:accusations?|allegations?|charges?|claims?) (?:[^ ]+ ){0,2}?(?:baseless|false|absurd|ridiculous|unfounded|groundless|nonsense|lies|a lie|fabricated|untrue)',
  ),
  phrase(
    'denied',
    'subject',
    '(?:was|were|is|are) (?:of course |certainly |definitely |absolutely )?(?:not|in no way) (?:involved|responsible|behind|to blame)',
  ),
  phrase(
    'blamed',
    'behind',
    '(?:blame|blames|blamed|blaming) (?:the |this |these |that |those )(?:[^ ]+ ){0,4}?(?:on|upon)',
    true,
  ),
  phrase(
    'blamed',
    'subject',
    '(?:is|was|were|are|been|being) (?:widely |largely |officially |immediately |also )?(?:accused of|blamed for)',
  ),
  phrase(
    'blamed',
    'subject',
    '(?:is|was|were|are|been|being) (?:[^ ]+ly |also )?(?:accused by (?:(?!of )[^ ]+ ){1,7}?of|blamed by (?:(?!for )[^ ]+ ){1,7}?for)',
  ),
  phrase(
    'blamed',
    'subject',
    '(?:charged with|convicted of|found guilty of|indicted (?:for|on)|jailed for|sentenced for)(?= (?:[^ ]+ ){0,4}?(?:[^ ]+ing|murders?|manslaughter|arson|terrorism|killings?|attacks?|bombings?|fraud|theft|espionage|sabotage)\\b)',
    false,
    true,
  ),
  phrase(
    'blamed',
    'behind',
    '(?<!(?:^| )(?:criminal|formal|felony|federal|new|further|additional|serious|murder|manslaughter|terrorism|these|those|such|any|no|of|on|the|his|her|their) )(?:charge|charges)(?= (?:(?!,|that\\b|which\\b|against\\b|will\\b|would\\b|are\\b|were\\b)[^ ]+ )(?:(?!,)[^ ]+ ){0,13}?(?:with|of|over) (?:[^ ]+ing|murder|arson|terrorism|the|an?)\\b)',
    true,
    true,
  ),
  phrase(
    'blamed',
    'behind',
    '(?:charged|convict|convicts|convicted)(?= (?:(?!,)[^ ]+ ){1,14}?(?:with|of|over) (?:[^ ]+ing|murder|arson|terrorism|the|an?)\\b)',
    true,
    true,
  ),
  phrase(
    'suspected',
    'subject',
    '(?:alleged|believed|thought|suspected|reported|said) (?:to be|to have been) (?:(?:the |one of the )?(?:masterminds?|culprits?|perpetrators?|ringleaders?|bombers?|attackers?|killers?|arsonists?|gunm[ae]n)|responsible|behind [^ ]+)',
    false,
    true,
  ),
  phrase(
    'suspected',
    'behind',
    '(?:point|points|pointed|pointing) to(?= (?:[^ ]+ ){1,6}?as (?:the |a )?(?:likely |possible |probable |main |prime )?(?:culprits?|perpetrators?|suspects?|authors?))',
    true,
  ),
  phrase(
    'suspected',
    'behind',
    '(?:hint|hints|hinted|hinting) (?:at|of)(?= (?:[^ ]+ ){1,4}?(?:involvement|complicity|responsibility))',
    true,
    true,
  ),
  phrase('suspected', 'subject', '(?:is|was|were|are|been|being) (?:widely |also )?suspected of'),
  phrase('blamed', 'behind', ofEvent('(?:is|was|were|are|been|being) (?:widely |largely |officially )?attributed to')),
  phrase(
    'blamed',
    'behind',
    ofEvent(
      `(?<!(?:is|are|was|were|been|being) (?:[^ ]+ )?)(?:attribute|attributes|attributed|attributing) (?:(?:it|them|this) )?to`,
    ),
    true,
  ),
  phrase(
    'blamed',
    'behind',
    `(?:attribute|attributes|attributed|attributing) (?:the |this |these |that |those |both |its )(?:[^ ]+ ){0,3}?${EVENT} (?:[^ ]+ ){0,5}?to`,
    true,
  ),
  phrase(
    'claimed',
    'subject',
    'said (?:(?!but )[^ ]+ ){0,10}?(?:it|they) (?:had |was |were )?(?:carried out|behind|responsible for) (?:the|this|these|both)',
  ),
  phrase(
    'blamed',
    'behind',
    '(?<=(?:that|which) (?:[^ ,]+ ){1,5}?)(?<!(?:is|was|were|are|been|being|also|widely|[^ ]+ly) )blamed on',
    true,
  ),
  phrase(
    'blamed',
    'behind',
    '(?:(?:is|was|were|are|been|being|first|initially|widely|largely|officially|immediately|also|, ) )?blamed on',
  ),
  phrase(
    'blamed',
    'behind',
    '(?:lay|lays|laid|laying|put|puts|placed|places|pins?|pinned) (?:the |all |full )?(?:blame|responsibility|guilt)(?: for (?:[^ ]+ ){1,5}?| squarely | firmly | )(?:on|upon|at|with)(?: the (?:door|feet) of)?',
    true,
  ),
  phrase(
    'blamed',
    'behind',
    `(?:pin|pins|pinned|pinning) (?:the |this |that |these |those )(?:[^ ]+ ){0,3}?${EVENT} (?:[^ ]+ ){0,4}?on`,
    true,
  ),
  phrase(
    'blamed',
    'behind',
    '(?:point|points|pointed|pointing) (?:the |an? )?(?:accusing |accusatory )?fingers? (?:of blame )?(?:squarely )?(?:at|to|towards?)',
    true,
  ),
  phrase(
    'blamed',
    'behind',
    '(?:hold|holds|held|holding)(?= (?!that )(?:[^ ]+ ){1,8}?(?:fully |directly |personally |jointly )?(?:responsible|accountable|to account))',
    true,
  ),
  phrase(
    'blamed',
    'behind',
    '(?:accuse|accuses|accused|accusing)(?= (?:[^ ]+ ){1,10}?of (?:(?:[^ ]+ly )?[^ ]+ing|complicity|responsibility|involvement|the|a|an|war|genocide|terrorism|murder|sabotage|aggression|crimes|state|mass)\\b)',
    true,
    true,
  ),
  phrase('blamed', 'subject', '(?:blame|blames|blamed|blaming|accuse|accused|accusing) each other(?: (?:for|of))?'),
  phrase(
    'blamed',
    'behind',
    '(?:linked|traced|links|traces) (?:the |this |that |both )(?:[^ ]+ ){0,3}?(?:attacks?|bombings?|blasts?|explosions?|killings?|hack|breach|intrusion|fires?|poisonings?|device|weapons?|emails?|messages?|malware|leak|calls?|accounts?) (?:back )?to',
    true,
  ),
  phrase(
    'blamed',
    'behind',
    '(?:named|identified|names|identifies)(?= (?:[^ ]+ ){1,6}?as (?:the |one of the |its )?(?:main |lone |prime )?(?:attackers?|bombers?|gunm[ae]n|perpetrators?|masterminds?|culprits?|killers?|arsonists?))',
    true,
  ),
  phrase('blamed', 'behind', '(?:found|finds)(?= (?:(?!not )[^ ]+ ){1,16}?guilty (?:of|in))', true, true),
  phrase(
    'suspected',
    'behind',
    '(?:arrested|detained|held|arrests|detains)(?= (?:[^ ]+ ){1,8}?on suspicion of)',
    false,
    true,
  ),
  phrase('suspected', 'subject', '(?:was|were|been|is|are) (?:arrested|detained|held) on suspicion of', false, true),
  phrase(
    'blamed',
    'behind',
    '(?<!(?:trade|trades|traded|trading|exchange|exchanged|swap|swapped|shift|shifted|deflect|divert|take|takes|took|accept|share|shared|the|of|no|any|some|all|for|without) )(?<!to (?=blame (?:[.,;:?!]|for|is|are|was|were|in|on)(?: |$)))(?<!to (?=blame$))blame|blames|blamed|blaming',
    true,
  ),
  phrase(
    'suspected',
    'behind',
    `${NO_NOUN}(?:suspect|suspects|suspected)(?! (?:that|of|in|over|it|he|she|they|there|an?|foul|arson|sabotage|the|to|include|includes|included|are|is|were|was)\\b)`,
    true,
  ),
  phrase(
    'suspected',
    'behind',
    '(?:hallmarks?|signature|fingerprints?|trademarks?|imprint) of(?: (?:an?|the))?(?: (?:attack|operation|work)s? by)?',
  ),
  phrase(
    'suspected',
    'behind',
    '(?:suspicion|suspicions) (?:immediately |quickly |soon |has |have |had )*(?:fell|falls|fallen|centred|centered|focused|turned|rests?) (?:at once |quickly |immediately |soon |again )?(?:on|upon|to)',
  ),
  phrase(
    'suspected',
    'behind',
    `${NO_NOUN}(?:suspect|suspects|suspected)(?= (?:the )?(?:[^ ]+ ){1,6}?(?:of|was behind|were behind|carried out|to be behind)\\b)`,
    true,
    true,
  ),
  phrase(
    'blamed',
    'subject',
    `(?:is|was|are|were|be|been|stood|stands|stand) behind (?:the |this |that |these |those )?${OWN_WORDS}(?:${EVENT}|it|this|them)`,
  ),
  phrase(
    'blamed',
    'subject',
    `(?:bear|bears|bore|bearing) (?:the )?(?:full |sole |direct |ultimate |main )?(?:responsibility|blame|guilt) for (?:the |this |that |these |those )?${OWN_WORDS}(?:${EVENT}|it|this|them)`,
  ),
  phrase(
    'blamed',
    'subject',
    '(?:is|was|are|were|be) (?:the ones? )?(?:to blame|at fault)(?= [.,;]|$| because\\b| since\\b)',
  ),
  phrase(
    'blamed',
    'subject',
    `(?:is|was|are|were|be|been) (?:[^ ]+ly )?(?:responsible|to blame) for (?:(?:at least |more than |up to |most of |some of |many of |all of )?[^ ]+ of )?(?:the |this |that |these |those )?${OWN_WORDS}(?:${EVENT}|it|this|them)`,
  ),
  phrase(
    'blamed',
    'behind',
    ofEvent(
      '(?:carried out|perpetrated|committed|started|lit|caused|masterminded|orchestrated|staged|mounted|planned|ordered|organi[sz]ed|financed|directed|funded|executed|conducted)(?: (?:and|or) [^ ]+)?(?: , according to (?:[^ ]+ ){1,5}?,)? (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day )?by',
    ),
  ),
  phrase('blamed', 'behind', ofEvent('(?:the )?(?:work|handiwork|doing) of')),
  phrase(
    'blamed',
    'behind',
    '(?:main |prime |real |true |only |obvious |actual )(?:culprits?|perpetrators?|masterminds?|suspects?)(?: (?:of|in|for|behind) (?:the |this )?[^ ]+)? (?:is|are|was|were)',
  ),
  phrase(
    'blamed',
    'subject',
    '(?:is|are|was|were|remains?) the (?:main |prime |real |true |only |obvious |actual )?(?:culprits?|perpetrators?|masterminds?)',
  ),
  phrase('suspected', 'subject', '(?:is|are|was|were|remains?) the (?:main |prime |obvious )suspects?'),
  phrase('blamed', 'behind', ofEvent('(?:laid|lays|lies|lie) at the (?:door|feet|doorstep) of')),
  phrase('blamed', 'behind', ofEvent('(?:at the behest|on (?:the )?orders) (?:of|from)')),
  phrase('blamed', 'subject', `(?<!being )behind (?:the |this |these )?${OWN_WORDS}${EVENT}`),
];
