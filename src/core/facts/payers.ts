import type { SourceQuantity } from './extract';

/** Who pays or promises a sum, the public purse or somebody else; `asked` for one that is only demanded. */
export type Payer = 'public' | 'private' | 'asked';

const PUBLIC =
  /\b(?:government|state|ministry|ministries|minister|president|premier|treasury|foundation|fund|council|city|municipality|governor|county|province|provincial|regional|federal|parliament|authorities|authority|taxpayers?|European Union|EU|UN|United Nations|World Bank|IMF|Red Cross|Red Crescent)\b/iu;
const PRIVATE =
  /\b(?:owners?|company|companies|management|firm|operator|employers?|factory|plant|airline|insurers?|landlord|contractor|brands?|retailers?|shareholders|club|bosses|chairman|manufacturer|group|Ltd|Inc|plc|GmbH)\b/iu;
const PAYS =
  /^(.*?)\b(?:(?:has|have|had|will|would|also|already) )*(?:promis(?:ed|es|ing)|offer(?:ed|s|ing)?|pledg(?:ed|es|ing)|pa(?:id|ys|ying)|pay|announc(?:ed|es|ing)|grant(?:ed|s|ing)?|award(?:ed|s|ing)?|donat(?:ed|es|ing)|contribut(?:ed|es|ing)|give[sn]?|gave|set aside)\b[^.;]{0,40}$/isu;
const ASKS =
  /\b(?:demand(?:ed|s|ing)?|s(?:eeks?|eeking|ought)|claim(?:ed|s|ing)?|(?:call(?:ed|s|ing)?|ask(?:ed|s|ing)?|su(?:ed?|es|ing)) (?:\p{L}+ )?for)\b[^.;]{0,60}$/iu;
/** Characters before and behind a sum in which its payer stands. */
const REACH = 120;

/** Who pays the sum, as its sentence says ("the owner offered 300,000", "200,000 from the welfare fund"); null where nothing tells. */
export function payerOf(text: string, { kind, start, end, sentence }: SourceQuantity): Payer | null {
  if (kind !== 'money') return null;
  const behind = text.slice(end, Math.min(sentence.end, end + REACH));
  const from = /^[^.;,]{0,40}?\b(?:from|by|paid by|out of) (?:the |its |a )?([^.;,]{3,60})/u.exec(behind)?.[1];
  const told = from === undefined ? null : sideOf(from);
  if (told !== null) return told;
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const subject = PAYS.exec(before)?.[1];
  if (subject === undefined) return ASKS.test(before) ? 'asked' : null;
  // "It promised 300,000": whoever spoke in the sentence before.
  if (/(?:^|[\s"“])(?:it|they|he|she)\s*$/iu.test(subject))
    return sideOf(text.slice(Math.max(0, sentence.start - REACH), sentence.start)) ?? 'private';
  return sideOf(subject.slice(-LONGEST_SUBJECT));
}

/** Characters of a payer before its verb. */
const LONGEST_SUBJECT = 60;

function sideOf(words: string): Payer | null {
  const [own, other] = [PUBLIC.test(words), PRIVATE.test(words)];
  return own === other ? null : own ? 'public' : 'private';
}
