import { DEED_DONE } from './deeds';
import { phrase, type ResponsibilityPhrase } from './responsibility-phrases';

const OPEN =
  "(?:unclear|unknown|uncertain|not (?:yet |immediately |entirely |at all )*(?:clear|known)|a mystery|anyone's guess)";
const IS = '(?:is|was|are|were|remains?|remained)(?: still| as yet)?';
const HAND =
  '(?:gunm[ae]n|attackers?|assailants?|hackers?|militants?|bombers?|vandals?|thieves|arsonists?|intruders?|raiders?|shooters?|drones?|perpetrators?|kidnappers?|killers?)';

// "Who" with a deed or the guilt of one behind it, so that "did not say who would attend" is no answer.
const WHO_DID = `(?:who(?:m|se)?|which (?:side|party|group|army|faction|country))(?: (?:it|they|he|she|police|investigators) (?:believes?|believed|thinks?|thought|suspect|suspects|suspected))?(?= (?:(?:is|was|are|were|might|could|may|had|has|have|been|be|exactly|actually) )*(?:behind|responsible|to blame|${DEED_DONE}|set|laid|started|lit|opened|cut|caused|did|done|carried|ordered|placed|sent|shot|staged|orchestrated|planned)\\b)`;

/** English ways of saying that it is open who did it, or that nobody has said so. Editable. */
export const SILENCE_PHRASES: readonly ResponsibilityPhrase[] = [
  phrase(
    'unclaimed',
    'none',
    '(?:which|that) (?:no|none of|nobody)(?: [^ ]+){0,4}? (?:has|have|had)(?: [^ ]+)? claimed',
  ),
  phrase(
    'unknown',
    'none',
    `(?:not|never|cannot|unable to|yet to|[^ ]+n't|failed to)(?: [^ ]+){0,3}? (?:know|known|say|said|clear|determined?|establish(?:ed)?|identify|identified|disclosed?|reveal(?:ed)?|verif(?:y|ied)|tell|speculate|confirm(?:ed)?|specif(?:y|ied)|ascertain(?:ed)?)(?: [^ ]+){0,4}? ${WHO_DID}`,
    true,
  ),
  phrase(
    'unknown',
    'none',
    "(?:not|yet to|[^ ]+n't)(?: [^ ]+){0,2}? (?:name|named|identify|identified|disclose|disclosed) (?:any |an? |the |those )?(?:suspects?|culprits?|perpetrators?|attackers?|assailants?|gunm[ae]n|bombers?)",
    true,
  ),
  phrase('unclaimed', 'none', 'no word (?:yet |so far )?from any (?:group|party|faction|side|organi[sz]ation)'),
  phrase('claimed', 'subject', '(?:come|came|stepped|step) forward to (?:say|claim|admit|take)(?: [^ ]+){0,3}'),
  phrase('claimed', 'subject', '(?:put|puts) (?:its|their) names? to'),
  phrase('claimed', 'subject', 'owned up(?: to [^ ]+ing| to it| to this)?'),
  phrase(
    'claimed',
    'subject',
    '(?:said|says|say|claims?|claimed|confirms?|confirmed|announced|admits|admitted|boasted)(?: that)? (?:it|they) (?:was|were|is|are|had been) (?:behind|responsible for)(?: the| it| this)?',
  ),
  phrase('unknown', 'none', `${OPEN} (?:exactly )?who(?:m)? (?!(?:will|would|should|can|might win|won)\\b)[^ ]+`),
  phrase('unknown', 'none', `who [^ ]+ (?:[^ ]+ ){1,6}?${IS} ${OPEN}`),
  phrase(
    'unknown',
    'none',
    '(?:do|does|did|could|can|would) not (?:yet )?(?:know|say|tell) (?:exactly )?(?:who (?!will|would|should)[^ ]+|whether (?:[^ ]+ ){1,8}?by (?:whom|[^ ]+))',
    true,
  ),
  phrase('unknown', 'none', '(?:have|has|had) (?:still )?no (?:idea who|suspects?|clue who)(?: it was| was)?', true),
  phrase('unknown', 'none', 'too (?:early|soon) to (?:say|tell|know) who [^ ]+', true),
  phrase('unknown', 'none', '(?:divided|split|at odds) (?:over|about|on) who [^ ]+', true),
  phrase(
    'unknown',
    'none',
    `identit(?:y|ies) of (?:the )?(?!(?:[^ ]+ ){0,2}?(?:victims?|dead|deceased|survivors?|passengers?|wounded|injured|bod(?:y|ies)|killed)\\b)(?:[^ ]+ ){0,2}?[^ ]+ ${IS} ${OPEN}`,
  ),
  phrase('unknown', 'none', 'nothing is known (?:about|of) (?:the |those )?[^ ]+ who [^ ]+'),
  phrase('unknown', 'none', `(?:an open question|${OPEN}) whether (?:[^ ]+ ){1,5}?(?:by|from) (?:[^ ]+ ){1,5}?or`),
  phrase(
    'unknown',
    'none',
    `whether (?:[^ ]+ ){1,4}?(?:came|was|were) (?:[^ ]+ ){0,3}?(?:from|by) (?:[^ ]+ ){1,5}?or (?:[^ ]+ ){1,5}?${IS} ${OPEN}`,
  ),
  phrase('unknown', 'none', `(?:unidentified|unknown) (?:armed |masked )?${HAND}`),
  phrase(
    'unknown',
    'none',
    `(?:unidentified|unknown) (?:armed |masked )?(?:men|people|persons|individuals) (?:had |have |also )?${DEED_DONE}`,
  ),
  phrase('unclaimed', 'none', '(?:has|have|had) yet to be claimed'),
  phrase(
    'unknown',
    'none',
    '(?:attackers?|perpetrators?|gunm[ae]n|culprits?|assailants?|bombers?) (?:has|have|had) (?:not|yet to) (?:yet )?(?:been|be) identified',
  ),
  phrase(
    'unknown',
    'none',
    `(?<!(?:victims?|dead|deceased|survivors?|passengers?|wounded|injured|bod(?:y|ies)|patients?|witness(?:es)?|source|official) (?:[^ ]+ ){0,3}?)whose (?:allegiance|identity|identities|affiliation) (?:${IS} ${OPEN}|(?:has|have|had) (?:not|yet to) (?:yet )?(?:been|be) (?:established|determined|revealed|disclosed|confirmed))`,
  ),
  phrase('unclaimed', 'none', 'no claims? (?:of responsibility )?(?:has|have|had) (?:yet |so far )?been made'),
  phrase('unknown', 'none', '(?:have|has|had) (?:still )?no (?:[^ ]+ )?leads?(?: on [^ ]+)?', true),
  phrase('unknown', 'none', '(?:no one|nobody|no-one) (?:yet )?knows? who [^ ]+'),
  phrase(
    'unknown',
    'none',
    '(?:source|origin) of (?:the )?(?:[^ ]+ )?(?:shelling|fire|attack|missile|rocket|strike|blast|explosion|drones?) (?:could|can) not be (?:[^ ]+ )?(?:verified|established|determined|confirmed)',
  ),
];
