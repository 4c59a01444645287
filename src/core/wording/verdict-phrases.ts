import { DEED_DOING, DEED_DONE } from './deeds';
import { EVENT, phrase, type ResponsibilityPhrase } from './responsibility-phrases';

const CULPRIT =
  '(?:masterminds?|ringleaders?|bombers?|killers?|attackers?|assailants?|gunm[ae]n|shooters?|hijackers?|arsonists?|perpetrators?|culprits?|kidnappers?|assassins?)';
const SOME_EVENT = `(?:the |this |that |an? |his |her |their )?(?:[^ ]+ ){0,3}?${EVENT}`;
const BE = '(?:is|are|was|were|be|been|being)';

/** English ways of laying a deed at somebody's door by courts, police and headlines, which leave out the verb. Editable. */
export const VERDICT_PHRASES: readonly ResponsibilityPhrase[] = [
  phrase(
    'blamed',
    'subject',
    `(?:has|have|was|were|been|is|are) (?:jailed|imprisoned|sentenced|hanged|convicted)(?: [^ ]+){0,9}? (?:for|over|of) (?:${DEED_DOING}|${SOME_EVENT})`,
    false,
    true,
  ),
  phrase(
    'blamed',
    'behind',
    `(?:sentence|sentences|sentenced|jailed|jails|imprisoned)(?= (?:[^ ]+ ){1,12}?(?:for|over) (?:${DEED_DOING}|${SOME_EVENT})(?: |$))`,
    true,
    true,
  ),
  phrase(
    'blamed',
    'subject',
    '(?:appeared|appears|appear) (?:in|before) (?:[^ ]+ ){1,4}?(?:charged with|accused of|on charges of)',
    false,
    true,
  ),
  phrase('blamed', 'subject', `charged (?:over|in|in connection with) ${SOME_EVENT}`, false, true),
  phrase(
    'blamed',
    'subject',
    `(?<!found (?:[^ ]+ ){1,16}?)(?:found )?guilty of (?:${DEED_DOING}|${SOME_EVENT})`,
    false,
    true,
  ),
  phrase('blamed', 'before', `(?<!${BE} (?:[^ ]+ly )?)accused of (?:${DEED_DOING}|being behind)`, false, true),
  phrase(
    'blamed',
    'before',
    '(?:that |whom |who )?(?:it|he|she|they) (?:accuses|accused|accuse) of(?= [^ ]+ing)',
    true,
    true,
  ),
  phrase(
    'suspected',
    'before',
    '(?:that |whom |who )?(?:it|he|she|they) (?:suspects|suspected|suspect) of(?= [^ ]+ing)',
    true,
    true,
  ),
  phrase(
    'suspected',
    'before',
    `(?<= , )(?:the |an? )?(?:alleged|suspected|presumed|purported) (?:[^ ]+ )?${CULPRIT}(?: (?:of|behind|in) ${SOME_EVENT})?`,
    false,
    true,
  ),
  phrase(
    'blamed',
    'behind',
    `(?=(?:named|identified) )(?<=${CULPRIT} (?:[^ ]+ ){0,6}?)(?:named|identified)(?: by (?:[^ ]+ ){1,4}?)? ?as`,
    false,
    true,
  ),
  phrase(
    'suspected',
    'behind',
    '(?=(?:named|identified) )(?<=suspects? (?:[^ ]+ ){0,6}?)(?:named|identified)(?: by (?:[^ ]+ ){1,4}?)? ?as',
    false,
    true,
  ),
  phrase(
    'blamed',
    'behind',
    `(?<!(?:the|${BE}) )(?:accuse|accuses|accused|accusing)(?= (?!each |of )(?:(?!of )[^ ]+ ){1,4}?(?:[.;,]|and|but|while)(?: |$))`,
    true,
  ),
  phrase('blamed', 'subject', '(?:has|have|had) (?:[^ ]+ ){0,4}?blood on (?:its|his|her|their) hands'),
  phrase('blamed', 'behind', 'blood (?:[^ ]+ ){0,8}?(?:is|are|was|lies) on the hands of'),
  phrase(
    'blamed',
    'behind',
    '(?=(?:at the behest|on (?:the )?orders) )(?<=(?:killed|murdered|shot|poisoned|assassinated|abducted|kidnapped|executed|bombed|attacked|stabbed) (?:[^ ]+ ){0,6}?)(?:at the behest|on (?:the )?orders) (?:of|from)',
  ),
  phrase(
    'suspected',
    'behind',
    '(?:fired|launched|shot|sent|flown) (?:[^ ]+ ){0,2}?from (?:[^ ]+ ){0,3}?(?:held|controlled|occupied|run) by',
  ),
  phrase(
    'suspected',
    'behind',
    '(?:believe|believes|believed|think|thinks|suspect|suspects)(?: that)? it (?:was|is)',
    true,
  ),
  phrase(
    'blamed',
    'behind',
    '(?:convinced|certain|sure|no doubt|in no doubt|confident)(?: that)? it (?:was|is)(?= [^ ]+(?: [^ ]+){0,6}?(?: [.,;]| who| that|$))',
    true,
  ),
  phrase(
    'suspected',
    'subject',
    '(?:is|are|was|were|remains?) (?:the |a |one of the )?(?:most )?(?:likely|probable|possible) (?:culprits?|perpetrators?|suspects?|authors?|attackers?)',
  ),
  phrase(
    'suspected',
    'subject',
    '(?:is|are|was|were) (?:[^ ]+ly )?(?:believed|thought|suspected|considered|presumed)(?: to be)? responsible(?= [.,;]|$| for)',
  ),
  phrase('suspected', 'before', `(?<!${BE} (?:[^ ]+ly )?)suspected of ${DEED_DOING}`, false, true),
  phrase(
    'suspected',
    'before',
    `(?<!${BE} (?:[^ ]+ly )?)(?:alleged|believed|thought|suspected) to have (?:${DEED_DONE}|driven [^ ]+|helped [^ ]+|supplied [^ ]+)`,
    false,
    true,
  ),
  phrase(
    'suspected',
    'behind',
    '(?:treat|treats|treated|treating|regard|regards|regarded|named|names|see|sees)(?= (?:[^ ]+ ){1,5}?as (?:the |a |their |its )?(?:[^ ]+ )?suspects?(?: |$))',
    true,
    true,
  ),
  phrase(
    'blamed',
    'behind',
    '(?:those|the ones) (?:who (?:is|are|was|were) )?(?:[^ ]+ly )?(?:to blame|responsible) (?:is|are|was|were)',
  ),
  phrase(
    'suspected',
    'behind',
    `(?:suspects?|${CULPRIT}) (?:had |have |has )?(?:also )?(?:pledged|swore|sworn|declared) (?:(?:his|her|their) )?(?:allegiance|loyalty|fealty) to`,
  ),
  phrase(
    'suspected',
    'behind',
    '(?:named|identified|names|identifies) (?:the |a |one of the |its |their )?(?:[^ ]+ )?suspects? as',
    true,
    true,
  ),
  phrase(
    'blamed',
    'before',
    "(?<=(?:killed|murdered|shot|assassinated|executed|bombed|attacked) (?:[^ ]+ ){0,6}?on (?:[^ ]+ ){0,4}?[^ ]+(?:'s|s') )(?:direct |personal )?orders?",
  ),
  phrase(
    'blamed',
    'behind',
    '(?:attacked|bombed|shelled|assassinated|hijacked|ambushed|massacred|abducted|kidnapped|murdered|besieged|stormed) by(?= (?:the |an? )?(?:[^ ]+ ){1,6}?(?:army|front|group|brigades?|movement|guards?|militia|state|isis|isil|is|taliban|hamas|hezbollah|houthis|shabaab|haram|rebels|forces)\\b)',
  ),
  phrase('blamed', 'behind', 'among those (?:accused|convicted) of (?:[^ ]+ ){1,7}?(?:is|are|was|were)', false, true),
];
