import type { Phrase } from '../contract/wording';
import { STATE_ADJECTIVES } from './epithet-words';
import type { Reading } from './responsibility-reading';
import { DETERMINERS, isCapital, isTime, type Word } from './words';

/** What only the doer's name stands before: "an Israeli air strike", "a Houthi drone". */
const WEAPON =
  /^(?:strikes?|air-?strikes?|missiles?|drones?|rockets?|shells?|shelling|warplanes?|jets?|gunships?|bombardment|artillery|gunfire|fire|snipers?)$/u;
/** What the name of a place stands before as well: "the Nairobi attack". */
const DEED =
  /^(?:attacks?|raids?|assaults?|offensive|bombings?|airstrikes|invasion|incursion|operations?|cyber-?attacks?|hack|ambush|massacre)$/u;
/** Harm whose doer is its owner where "of" follows: "Velmar's killing of the general", and not "the general's killing". */
const KILLING =
  /^(?:assassination|killing|murder|poisoning|abduction|kidnapping|downing|destruction|sinking|bombing|bombardment|shelling|execution|slaughter|massacre)s?$/u;
/** Who did it by hand; a side before the word says whose hand it was, and the adjective of a state only where they are from. */
const HAND = /^(?:bombers?|gunm[ae]n|attackers?|assassins?|hijackers?|assailants?|kidnappers?)$/u;
const ACTS =
  /^(?:killed|kills|killing|targeted|targets|struck|strikes|hit|hits|attacked|attacks|stormed|storms|opened|opens|blew|blows|detonated|detonates|rammed|rams|shot|shoots|bombed|bombs|massacred|slaughtered|murdered|murders|set)$/u;
const BETWEEN =
  /^(?:air|drone|missile|rocket|artillery|naval|cyber|precision|bomb|suicide|mortar|tank|ballistic|cruise|guided|overnight|special|terrorist|terror|sniper|commando|targeted|covert|hit-and-run|bombing|double|state-sponsored|chemical|gas|barrel|cluster|deadly|aerial|bombardment|kamikaze|attack|errant|stray|misfired|anti|air-defence|defen[cs]e|surface-to-air|surface-to-surface|anti-aircraft|anti-tank|air-defen[cs]e|air-to-ground|(?:long|short|medium)-range|hypersonic)$/u;
/** Every deed that is named after its doer has one of these, in small letters. */
export const NAMED_DEED =
  /strike|missile|drone|rocket|shell|plane|\bjets?\b|gunship|bombardment|artillery|fire|sniper|attack|raid|assault|offensive|bomb|invasion|incursion|operation|hack|ambush|massacre|assassin|killing|murder|poisoning|abduction|kidnap|downing|destruction|sinking|execution|slaughter|gunm|assailant|hijack|kills|sinks|abducts|invades|destroys|executes/u;
/** Sides without a name, alone or behind an origin: "an Oshran army missile". */
const SIDE =
  /^(?:regime|army|government|rebel|coalition|junta|separatist|opposition|insurgent|militia|paramilitary|military|navy|police)$/u;
const GROUPS =
  /^(?:hamas|hezbollah|hizbollah|hizbullah|houthis?|taliban|isis|isil|daesh|al-qaeda|al-qaida|al-shabaab|al-shabab|pkk|ypg|idf|rsf|m23|wagner|nato|mossad|cia|gru|fsb)$/u;
/** Nouns that end the name of an armed group: "an Orlan Guard rocket". */
const GROUP_NAME =
  /^(?:guards?|front|army|brigades?|movement|jihad|corps|resistance|militia|group|vanguard|column|rebels|shabaab|haram)$/u;
/** Adjectives of states that no table has; in headlines a city stands so as well. */
const ORIGIN = /(?:[^aeiou]i|ian|ean|ese|ish|led)$/u;
/** Cities and lands that end as adjectives of states do. */
const PLACES =
  /^(?:nairobi|delhi|karachi|benghazi|tripoli|helsinki|miami|rawalpindi|varanasi|kochi|guwahati|ranchi|fiji|haiti|mali|burundi|malawi|nagasaki|sinai|bari|gori|tbilisi|missouri|mississippi|kutaisi|dhabi|ghazni|brindisi|napoli)$/u;
/** Capitals that the table has for their governments; before a deed they tell where it was done. */
const CAPITALS = /^(?:kyiv|kiev|moscow)$/u;
const UNSURE = /^(?:suspected|alleged|apparent|presumed|possible|reported|likely|purported)$/u;
/** Before it, the strike has not been, or is none in particular. */
const NOT_YET =
  /^(?:any|no|future|further|potential|possible|against|fears?|feared|threat|threats|threatened|risk|would|if|repel|intercept|intercepted|condemned?|plans?|planned|prevent|foil|foiled|thwart|thwarted|avert|another)$/u;
const HARM =
  /^(?:killed|kills|killing|died|dies|dead|death|wounded|wounds|injured|injures|destroyed|destroys|hit|hits|struck|strikes|levelled|leveled|flattened|tore|targeted|targets|slaughters?|slaughtered|massacres|wrecked|victims?|martyred|martyrdom|assassinated|assassination|assassinates|obliterated|damaged|sank|sunk|downed|burned|ripped|slammed|perished|massacred|gutted|set|caused|causes|murdered|murder|slain)$/u;
const CLAUSE = 14;

/** A deed named after its doer; `harm` where harm is told beside it, so that it answers by itself. */
export interface NominalDeed extends Reading {
  readonly harm: boolean;
}

/**
 * Who is said to have done harm by a noun alone: "was killed in an Israeli air strike" blames and "in a suspected Israeli
 * strike" suspects, where harm is told beside it. The writer gives the answer in giving the deed its name.
 */
export function nominalDeeds(words: readonly Word[], text: string): readonly NominalDeed[] {
  const readings: NominalDeed[] = [];
  words.forEach((word, at) => {
    const weapon = WEAPON.test(word.lower);
    const hand = HAND.test(word.lower) && isAtWork(words, at);
    const killing = KILLING.test(word.lower) && words[at + 1]?.lower === 'of';
    if (!weapon && !hand && !killing && !DEED.test(word.lower)) return;
    let from = at - 1;
    while (from > 0 && BETWEEN.test(words[from]?.lower ?? '') && !isCapital(words[from])) from -= 1;
    // "A bomber of a group with its letters in brackets: an Orlan Guard (OG) gunman".
    if (words[from]?.text === ')' && words[from - 2]?.text === '(') from -= 3;
    const actor = hand
      ? groupAt(words, from)
      : (ownerAt(words, from, at) ?? (killing && !weapon ? null : actorAt(words, from, weapon)));
    if (actor === null) return;
    const before = words.slice(Math.max(0, actor.from - 4), actor.from);
    if (before.some(({ lower }) => NOT_YET.test(lower))) return;
    const around = words.slice(Math.max(0, actor.from - CLAUSE), at + CLAUSE);
    const [first, last] = [words[actor.from], words[actor.to - 1]];
    if (!first || !last) return;
    const end = last.end - (/['’]s$/u.test(last.text) ? 2 : /s['’]$/u.test(last.text) ? 1 : 0);
    const who: Phrase = { start: first.start, end, text: text.slice(first.start, end) };
    const alike = before.some(({ lower }) => lower === 'like') && isLike(words, actor.from);
    const unsure = alike || before.some(({ lower }) => UNSURE.test(lower));
    readings.push({
      kind: unsure ? 'suspected' : 'blamed',
      actor: who,
      by: null,
      span: { start: who.start, end: word.end },
      harm: alike || hand || killing || around.some((other) => other !== word && HARM.test(other.lower)),
    });
  });
  return readings;
}

/** "It looked like an Islamic State attack". */
function isLike(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 6), at)
    .some(({ lower }) => /^(?:look|seem|appear|feel|sound)(?:s|ed)?$/u.test(lower));
}

/** "A suicide bomber killed ten", "killed by two gunmen", and not "police killed a gunman". */
function isAtWork(words: readonly Word[], at: number): boolean {
  const behind = /^(?:who|has|had|have|also|then)$/u.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (ACTS.test(words[behind]?.lower ?? '') && words[behind + 1]?.lower !== 'by' && words[behind + 1]?.mark !== true)
    return true;
  const by = words.slice(Math.max(0, at - 6), at).findLastIndex(({ lower }) => lower === 'by');
  const from = Math.max(0, at - 6) + by;
  return (
    by >= 0 &&
    /^(?:killed|murdered|attacked|bombed|massacred|slain|assassinated|shot)$/u.test(words[from - 1]?.lower ?? '')
  );
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The armed group that ends at a word: "Islamic State", "Taliban", "Orlan Guard". */
export function groupAt(words: readonly Word[], at: number): Place | null {
  const [previous, word] = [words[at - 1], words[at]];
  if (!word || !isCapital(word)) return null;
  if (word.lower === 'state' && previous?.text === 'Islamic') return { from: at - 1, to: at + 1 };
  if (GROUPS.test(word.lower)) return { from: at, to: at + 1 };
  if (!GROUP_NAME.test(word.lower)) return null;
  const from = nameFrom(words, at);
  return from < at ? { from, to: at + 1 } : null;
}

/** "Velmar's strike on the consulate", "Velmar's killing of the general": a name whose deed it is. */
function ownerAt(words: readonly Word[], at: number, deed: number): Place | null {
  const word = words[at];
  if (!word || !isCapital(word) || isTime(word) || !/(?:['’]s|s['’])$/u.test(word.text)) return null;
  if (!/^(?:on|against|of)$/u.test(words[deed + 1]?.lower ?? '')) return null;
  return { from: nameFrom(words, at), to: at + 1 };
}

/** Where the name begins whose last word stands at `at`: behind an article, a mark or a small word. */
function nameFrom(words: readonly Word[], at: number): number {
  let from = at;
  while (
    isCapital(words[from - 1]) &&
    words[from - 1]?.mark === false &&
    !DETERMINERS.has(words[from - 1]?.lower ?? '')
  )
    from -= 1;
  return from;
}

/** The adjective of a state or the name of a group that ends at a word: "Israeli", "Islamic State", "US-led". */
function actorAt(words: readonly Word[], at: number, weapon: boolean): Place | null {
  const [previous, word] = [words[at - 1], words[at]];
  if (!word || word.mark) return null;
  const group = groupAt(words, at);
  if (group !== null) return group;
  const plain = word.lower.replaceAll('.', '').replace(/'s?$/u, '');
  if (SIDE.test(plain)) {
    const named = isCapital(previous) && at > 1 ? { from: at - 1, to: at } : null;
    const origin = actorAt(words, at - 1, weapon) ?? named;
    // "A police operation" is no harm by itself.
    return origin ? { from: origin.from, to: at + 1 } : weapon ? { from: at, to: at + 1 } : null;
  }
  if (!isCapital(word) || CAPITALS.test(plain)) return null;
  if (Object.hasOwn(STATE_ADJECTIVES, plain) || GROUPS.test(plain) || /-(?:led|backed)$/u.test(plain))
    return { from: at, to: at + 1 };
  // "Killed in Benghazi shelling": without an article it is where.
  const isPlace = PLACES.test(plain) || /^(?:in|near|at|outside)$/u.test(previous?.lower ?? '');
  return weapon && !isPlace && ORIGIN.test(plain) && plain.length > 4 ? { from: at, to: at + 1 } : null;
}
