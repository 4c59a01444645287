import { DEED_DOING, DEED_DONE } from './deeds';
import { phrase, type ResponsibilityPhrase } from './responsibility-phrases';

const OWN =
  '(?:it|they|he|she|(?:(?:one|two|three|four|some|members) of )?(?:its|their|his|her) (?:own )?(?:[^ ]+ )?[^ ]+)';

/** More English ways of owning up to a deed or boasting of it. Editable. */
export const CLAIM_PHRASES: readonly ResponsibilityPhrase[] = [
  phrase(
    'claimed',
    'subject',
    `(?:saying|claiming|announcing|boasting|declaring|admitting|confirming|confirmed|confirms|announced|announces|acknowledged|acknowledges|admitted|admits|boasted|boasts) (?:(?!(?:nor|or|not|denied|and|but) )[^ ]+ ){0,2}?(?:that )?${OWN} (?:had |have |has )?(?:also )?(?:${DEED_DONE}|gone astray|misfired|strayed|malfunctioned)`,
  ),
  phrase('claimed', 'subject', '(?:claims?|claimed) (?:it|them|this one)(?= [.,;:!?]| (?:so far|yet|on|in|by)\\b|$)'),
  phrase(
    'claimed',
    'subject',
    `(?:confess|confesses|confessed|admitted|admits|owned up)(?: [^ ]+){0,4}? to (?:having )?(?:${DEED_DOING}|${DEED_DONE})`,
  ),
  phrase(
    'claimed',
    'subject',
    '(?:announce|announces|announced|announcing) (?:(?:an?|the|its|their|new|fresh|military|joint|special|third|second|[^ ]+) ){0,3}?(?:operations?|attacks?|strikes?) (?:against|on|targeting)',
  ),
  phrase('claimed', 'before', "(?<=(?:'s|s') )claims? of responsibility"),
  phrase('claimed', 'subject', '(?:confess|confesses|confessed) to (?:having [^ ]+|the [^ ]+)'),
  phrase('claimed', 'subject', `(?:claim|claims|claimed|claiming) to have (?:[^ ]+ly )?${DEED_DONE}`),
  phrase('claimed', 'none', 'it was (?:us|me|we|(?:our|its|their) (?:own )?[^ ]+) (?:who|that|which)'),
  phrase('claimed', 'none', '(?:was|were|is) (?:its|their|his|her|our|my) (?:own )?(?:work|doing|handiwork)'),
  phrase('claimed', 'subject', '(?:has|have|had) (?:since )?confessed(?= [.,;]|$)'),
  phrase(
    'claimed',
    'subject',
    '(?:admits?|admitted|acknowledged|confessed) (?:his |her |their )?guilt(?= [.,;]|$| in| for| over)',
    false,
    true,
  ),
  phrase(
    'claimed',
    'subject',
    '(?:issued?|issues|posted|posts|released|published|made) (?:a |the |its )?(?:[^ ]+ )?claims? of responsibility',
  ),
];
