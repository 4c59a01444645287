import { EVENT, phrase, type ResponsibilityPhrase } from './responsibility-phrases';

const UNTRUE =
  '(?:ridiculous|absurd|baseless|groundless|unfounded|false|untrue|nonsense|fabricated|slander(?:ous)?|preposterous|ludicrous|a lie|lies|outrageous|propaganda|fiction|laughable|unsubstantiated|a fabrication|fabrications|a smear|smears|a hoax|invented)';
const CHARGE =
  '(?:accusations?|allegations?|charges?|claims?|suggestions?|reports?|insinuations?|notion|idea|assertions?)';
const DENIES =
  '(?:den(?:y|ies|ied|ying)|rejects?|rejected|rejecting|dismiss|dismisses|dismissed|dismissing|refutes?|refuted)';
const PART =
  '(?:(?:had|have|has|was|were|is|are|played|plays|bore|took|taken)(?: [^ ]+){0,3}? (?:roles?|part|hand|involvement|links?|behind|involved|responsible|responsibility|anything to do|complicit))';

/** More English ways of denying it, for oneself, for others, and by calling what is said untrue. Editable. */
export const DENIAL_PHRASES: readonly ResponsibilityPhrase[] = [
  phrase(
    'denied',
    'behind',
    `(?:denies|denied|deny|denying|rejects?|rejected)(?: any| all)?(?= (?:the )?(?:[^ ]+ ){0,3}?[^ ]+(?:'s|s') (?:[^ ]+ )?(?:involvement|responsibility|complicity|role|part|hand|guilt)\\b)`,
    true,
    true,
  ),
  // Who denies that another did it speaks for that other.
  phrase(
    'denied',
    'behind',
    `${DENIES} (?:[^ ]+ ){0,3}?that(?= (?!(?:it|they|he|she|its|their|his|her|one|two|some|any|there)\\b)(?:[^ ]+ ){1,8}?${PART})`,
    true,
    true,
  ),
  phrase(
    'denied',
    'subject',
    `${DENIES} (?:[^ ]+ ){0,3}?that (?:(?:any|the|its|their|safety) (?:[^ ]+ )?[^ ]+ (?:was|were|had been|have been|has been) (?:deliberately |ever )?(?:locked|blocked|barred|broken|breached|ignored|violated|hit|struck|targeted|killed|harmed|hurt|shot|attacked|bombed|shelled)|(?:it|they|he|she|(?:its|their|his|her) [^ ]+(?: [^ ]+)?) ${PART})`,
  ),
  phrase(
    'denied',
    'subject',
    `${DENIES} (?:the |any |all |such |these |those |this |that |both |as (?:[^ ]+ ){1,2}?)(?:[^ ]+ ){0,2}?${CHARGE}(?: (?:of|about|over|that|against) [^ ]+)?`,
  ),
  phrase(
    'denied',
    'behind',
    'denials? (?:from|by) (?:[^ ]+ ){1,5}?that(?= (?:[^ ]+ ){1,5}?(?:(?:had|has|have) (?:anything|any)|was|were|is|are)\\b)',
  ),
  phrase('denied', 'subject', `${DENIES} (?:it|they|he|she) (?:had|has|have) anything to do with`),
  // A claim of responsibility that others call false is no denial of the deed.
  phrase(
    'denied',
    'none',
    `(?<!claim(?:s|ed) (?:responsibility|credit|the|it) (?:[^ ]+ ){0,20}?)${CHARGE} (?:[^ ]+ ){0,12}?(?:is|are|was|were) (?:[^ ]+ )?${UNTRUE}`,
  ),
  phrase(
    'denied',
    'subject',
    `(?=(?:called|calls|described|describes|dismissed|dismisses|denounced|branded|rejected|rejects) )(?<=${CHARGE} (?:[^ ]+ ){0,9}?)(?:called|calls|described|describes|dismissed|dismisses|denounced|branded|rejected|rejects) (?:as )?(?:[^ ]+ )?${UNTRUE}`,
  ),
  phrase(
    'denied',
    'subject',
    `(?:calls?|called|calling|described|describes|dismissed|dismisses|denounced|branded) (?:it|this|that|them|the (?:[^ ]+ )?${CHARGE}|[^ ]+ ${CHARGE}) (?:[^ ]+ ){0,3}?(?:as )?(?:[^ ]+ )?${UNTRUE}`,
  ),
  phrase(
    'denied',
    'subject',
    `(?:is|are|was|were) (?:in no way|not in any way|never|not at all|not) (?:[^ ]+ )?(?:involved|responsible|complicit|behind (?:[^ ]+ ){0,3}?${EVENT})`,
  ),
  phrase(
    'denied',
    'subject',
    '(?:had|have|has) (?:played |taken |had )?no (?:[^ ]+ )?(?:part|role|hand|involvement|connection|knowledge)(?= [.,;]|$| (?:in|with|to|of))',
  ),
  phrase('denied', 'subject', '(?:was|were|is|are|had been|have been) (?:nowhere near|innocent|wrongly accused)'),
  phrase('denied', 'subject', '(?:neither|nor) (?:it|its [^ ]+|they) (?:had|were|was) [^ ]+'),
  phrase(
    'denied',
    'subject',
    `${DENIES} what (?:it|he|she|they) (?:called|calls|described as|describes as) (?:[^ ]+ ){0,3}?(?:${CHARGE}|smears?|lies|slanders?|fabrications?)`,
  ),
  phrase('denied', 'subject', '(?:disowned|disowns|disavowed|disavows) (?:the|this|that|any)'),
  phrase(
    'denied',
    'none',
    '(?:none|no one|not one) of (?:its|our|their|his) [^ ]+ (?:had |have |has )?(?:been |was |were |took |taken )+(?:involved|responsible|part|behind [^ ]+)',
  ),
  phrase(
    'denied',
    'subject',
    '(?:deny|denies|denied) that (?:our|its|their|his) [^ ]+ (?:was|were|had been) (?:in the area|there|present|operating|flying)',
  ),
  phrase(
    'denied',
    'subject',
    `(?=(?:denied|denies|rejected|rejects|disputed|disputes)(?: [.,;]|$))(?<=, an? (?:charge|accusation|allegation|claim) (?:[^ ]+ ){1,6}?)(?:denied|denies|rejected|rejects|disputed|disputes)`,
  ),
];
