import { phrase, type ResponsibilityPhrase } from './responsibility-phrases';

const TOOL =
  '(?:cover|front|façade|facade|mask|tool|instrument|weapon|pawn|puppet|proxy|arm|extension|creation|creature|invention|product|mercenary|agent|servant|stooge|lackey|tools|instruments|pawns|puppets|proxies|mercenaries|agents|servants|stooges|lackeys|hirelings)';
const BARELY =
  '(?:only |merely |just |simply |nothing (?:but|more than) |no more than |little more than |but |really |in fact )*';

/**
 * English ways of laying a deed at the door of who is said to stand behind the hand that did it, as opinion and state media
 * do. What stands behind the phrase must be able to act, so that "a cover for the bed" blames nobody. Editable.
 */
export const PROXY_PHRASES: readonly ResponsibilityPhrase[] = [
  phrase(
    'blamed',
    'behind',
    'what (?:(?:it|they|he|she|that|this) (?:covers?|hides?|conceals?|masks?)(?: up)?|(?:lies|stands|is) (?:inside|behind|beneath|underneath) (?:it|this|them|that)) (?:is|are)',
  ),
  phrase(
    'blamed',
    'behind',
    `(?:is|are|was|were|as|being) ${BARELY}(?:a |an |the )?(?:[^ ]+ )?${TOOL} (?:of|for|in the (?:hands?|service) of)`,
  ),
  phrase('blamed', 'behind', '(?:in the (?:pay|service|hire)|on the payroll) of'),
  phrase('blamed', 'behind', '(?:act|acts|acted|acting) (?:on behalf of|on (?:the )?orders (?:of|from)|for)'),
  phrase(
    'blamed',
    'behind',
    '(?:hands?|footprints?) of(?= (?:(?!and (?!its |his |their |the )|who |which )[^ ]+ ){1,7}?(?:, (?:which|who) (?:[^ ,]+ ){1,6}, |, )?(?:(?:is|are|was|were|can be|could be) (?:clearly |plainly |also )?(?:seen|visible|behind|at work|felt|evident|clear|obvious|plain|easy to see|everywhere|in it|in this|stained)))',
  ),
  phrase(
    'blamed',
    'behind',
    '(?:behind|beneath) (?:it|them|this|the (?:mask|cover|façade|facade)) (?:stands?|is|are|lies|lurks?)',
  ),
  phrase(
    'blamed',
    'subject',
    '(?:hide|hides|hid|hiding|shelters?|sheltering) behind (?:the |its |their |these |those )?(?:[^ ]+ ){0,2}?(?:proxies|mercenaries|puppets|agents|terrorists|takfiris|militants|groups?|bombers|killers)',
  ),
  phrase(
    'suspected',
    'behind',
    '(?:only |chief |main |sole |real |biggest )beneficiar(?:y|ies) (?:[^ ]+ ){0,4}?(?:is|are|was|were)',
  ),
];
