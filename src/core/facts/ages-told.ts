import type { Amount } from './amount';
import type { Lexeme } from './lexemes';
import { readNumber } from './number-words';
import type { RawQuantity } from './quantity';

/** No number above it is taken for an age. */
export const OLDEST = 120;

/** An age at the lexemes `from` to `to` (exclusive). */
export function age(from: number, to: number, amount: Amount, unit = 'year'): RawQuantity {
  return { from, to, kind: 'age', amount, unit, noun: null, date: null };
}

const AGED_NOUN =
  /^(?:man|men|woman|women|boy|boys|girl|girls|child|children|teen|teenager|youth|father|mother|son|sons|daughter|daughters|brother|brothers|sister|sisters|husband|wife|widow|widower|grandmother|grandfather|grandson|granddaughter|twins|couple|baby|student|friends?|fan|victim|suspect|victims|suspects|cousins?|uncle|aunt|nephew|niece|pupil|captain|candidate|chief|driver|nurse|cyclist|pedestrian|schoolboy|schoolgirl|priest|imam|king|queen|prince|princess|pope|president|monk|nun|\p{L}+(?:er|or|ist|ian|man|woman|ant|ent|eer|ers|ors|ists|ents|ants|ess))$/u;

/** The age at `at` that is set off after a person: "Ali Reza, 23, said", "Lina (34)", "his son Omid, four,"; null for none. */
export function readApposition(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  const [before, comma, first] = [lexemes[at - 2], lexemes[at - 1], lexemes[at]];
  const number = first && readNumber(lexemes, at);
  if (!first || !number || number.form === 'vague' || !/^[\p{Nd}\p{L}-]+$/u.test(first.text)) return null;
  const value = number.amount.min ?? 999;
  if (value > OLDEST || value % 1 !== 0 || value < 1) return null;
  const after = lexemes[number.to];
  const spelled = first.kind === 'word';
  const closes = after === undefined || /^[,.;)\]"”?!]$/u.test(after.text);
  if (
    !closes &&
    (spelled ? after.lower !== 'and' : !/^(?:and|who|from|was|of|is|said|the|has|had|told)$/u.test(after.lower))
  )
    return null;
  const person =
    before !== undefined &&
    (isName(before) || AGED_NOUN.test(before.lower) || (!spelled && isCalling(lexemes, at - 2)));
  if (comma?.text === '(' && after?.text === ')') return person && !spelled ? age(at, number.to, number.amount) : null;
  if (comma?.text === ',' && person) {
    // "Ferry sinks off Maruno, 8 dead" has its noun; "the brothers, 29 and 33" a second age.
    const third = lexemes[number.to + 1];
    if (
      after?.lower === 'and' &&
      !isAgeAgain(lexemes, number.to + 1) &&
      !(/^\p{Lu}/u.test(third?.text ?? '') && !spelled) &&
      !/^(?:his|her|their)$/u.test(third?.lower ?? '')
    )
      return null;
    if (/^(?:of|is|the|has|had)$/u.test(after?.lower ?? '') && !isName(before)) return null;
    // "In Tafa, 90 of its 200 residents"
    if (
      after?.lower === 'of' &&
      /^(?:its|the|his|her|their|those|them|whom|these|our)$/u.test(lexemes[number.to + 1]?.lower ?? '')
    )
      return null;
    return age(at, number.to, number.amount);
  }
  // "four men, aged 19, 22, 24 and 31"
  if (comma?.text === ',' && first.kind === 'number' && isAgeInList(lexemes, at - 2))
    return age(at, number.to, number.amount);
  const second = comma?.lower === 'and' && before !== undefined;
  if (second && /^aged$/u.test(lexemes[at - 3]?.lower ?? '') && readNumber(lexemes, at - 2)?.to === at - 1)
    return age(at, number.to, number.amount);
  const earlier = second ? readApposition(lexemes, at - 2) : null;
  return earlier?.from === at - 2 ? age(at, number.to, number.amount) : null;
}

// "the judge, 49, who had survived": anyone whom an article singles out.
function isCalling(lexemes: readonly Lexeme[], at: number): boolean {
  const article = [1, 2, 3].some((step) => /^(?:the|a|an|his|her|their)$/u.test(lexemes[at - step]?.lower ?? ''));
  return article && CALLING.test(lexemes[at]?.lower ?? '') && lexemes[at + 3]?.kind === 'mark';
}

const CALLING =
  /^(?:judge|matron|cook|colleague|clerk|guard|guide|nurse|coach|chef|maid|guest|host|bride|groom|mechanic|detective|official|chief|pilot|steward|mate|caretaker|employee|neighbour|neighbor|patient|relative|tourist|pensioner|toddler|medic|activist|recruit|sergeant|constable|mayor|minister|deputy|cleric|rabbi|bishop|farmhand|apprentice|passer-by|patient|survivor|hostage|climber|caller|plumber|sailor)$/u;

// A number behind "aged", or behind another that is.
function isAgeInList(lexemes: readonly Lexeme[], at: number): boolean {
  const value = lexemes[at]?.kind === 'number' ? (lexemes[at].value ?? 999) : 999;
  if (value > OLDEST) return false;
  if (/^aged$/u.test(lexemes[at - 1]?.lower ?? '')) return true;
  return lexemes[at - 1]?.text === ',' && isAgeInList(lexemes, at - 2);
}

function isAgeAgain(lexemes: readonly Lexeme[], at: number): boolean {
  const number = readNumber(lexemes, at);
  const after = number && lexemes[number.to];
  return number !== null && (number.amount.min ?? 999) <= OLDEST && (after == null || after.kind === 'mark');
}

// A capital letter counts as a name only inside a sentence; months and weekdays are none.
function isName(lexeme: Lexeme): boolean {
  return (
    /^\p{Lu}[\p{L}'’-]+$/u.test(lexeme.text) &&
    !/^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|\p{L}+day|street|avenue|road|highway|route|article|section|no)$/u.test(
      lexeme.lower,
    )
  );
}

function isPersonBefore(lexemes: readonly Lexeme[], at: number): boolean {
  const comma = lexemes.slice(Math.max(0, at - 5), at).findLastIndex(({ text }) => text === ',');
  const noun = lexemes[Math.max(0, at - 5) + comma - 1];
  return comma > 0 && noun !== undefined && (isName(noun) || AGED_NOUN.test(noun.lower));
}

/**
 * The age at `at` that a predicate tells: "who is 59", "the youngest of them six", "one was 101", "a girl of eight", "he
 * turned 40", "both 17"; null for none.
 */
export function readPredicate(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  const number = readNumber(lexemes, at);
  if (!number || number.form === 'vague' || (number.amount.min ?? 999) > OLDEST || number.to - at > 3) return null;
  const next = lexemes[number.to];
  const bare =
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:and|or|when|at|but|told|on|in|the|who|years?|next|this|last|today|tomorrow|yesterday|was|were|is|has|had|died|years?|from|by|after|before|later|also|with|whose|while|did|will|said|as|went|fell|lost)$/u.test(
      next.lower,
    );
  if (!bare || next?.text === '%' || next?.text === '-' || next?.text === ':') return null;
  const value = number.amount.min ?? 0;
  const lead = lexemes
    .slice(Math.max(0, at - 7), at)
    .map(({ lower }) => lower)
    .join(' ');
  const be = String.raw`(?:is|was|are|were|turned|turns|be|been)(?: just| only| about| barely| now| almost| nearly)?`;
  const told =
    new RegExp(
      String.raw`\b(?:who|he|she|i|youngest|oldest|eldest|youngest of (?:them|whom)|oldest of (?:them|whom)|eldest of (?:them|whom)|(?:oldest|youngest|eldest) of the (?:dead|victims|injured|wounded|missing)|victim|suspect|attacker|gunman|boy|girl|mother|father|man|woman|driver|singer|actor|pilot) ${be}$`,
      'u',
    ).test(lead) ||
    /\b(?:youngest|oldest|eldest)(?: of (?:them|whom))?(?: aged)?$/u.test(lead) ||
    /\b(?:boys?|girls?|child|children|son|daughter|man|men|woman|women|youth|lad|baby|pensioner|teenager|lady|student|colleague|friend|nephew|niece|cousin|pupil|nurse|farmer|worker) of(?: just| only)?$/u.test(
      lead,
    ) ||
    (/\b(?:dies|died|(?<!\b(?:of|the) )dead|dying|die|passed away)\b(?: (?!put|stands|stood|estimated|set|is\b)\S+){0,4} at$/u.test(
      lead,
    ) &&
      value >= 15) ||
    (/\b(?:retir\p{L}*|married|marry|widowed|orphaned|school|enlisted|divorced|pregnant)\b(?: \S+){0,2} at$/u.test(
      lead,
    ) &&
      value >= 5) ||
    (/\b(?:both|all)(?: aged)?$/u.test(lead) &&
      value >= 2 &&
      (next === undefined || next.kind === 'mark') &&
      /,\s*(?:both|all)$/u.test(lead)) ||
    (/\b(?:turn|turns|turned|turning)$/u.test(lead) && value >= 5) ||
    (/\bone (?:is|was)$/u.test(lead) && value >= 13) ||
    // "The president, now 82,", "the gunman, believed to be 22,", "their daughter, just four,".
    (/, (?:now|just|only|then|barely|believed to be|thought to be|said to be|reported to be)$/u.test(lead) &&
      (next === undefined || next.kind === 'mark') &&
      value >= 1 &&
      isPersonBefore(lexemes, at)) ||
    // "At 82, he is the oldest".
    (/^at$/u.test(lead) &&
      next?.text === ',' &&
      value >= 5 &&
      /^(?:he|she|i)$/u.test(lexemes[number.to + 1]?.lower ?? ''));
  return told ? age(at, number.to, number.amount) : null;
}
