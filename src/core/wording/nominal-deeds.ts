import type { Phrase } from '../contract/wording';
import { STATE_ADJECTIVES } from './epithet-words';
import type { Reading } from './responsibility-reading';
import { isCapital, type Word } from './words';

/** What only the doer's name stands before: "an Israeli air strike", "a Houthi drone". */
const WEAPON =
  /^(?:strikes?|air-?strikes?|missiles?|drones?|rockets?|shells?|shelling|warplanes?|jets?|gunships?|bombardment|artillery|gunfire|fire|snipers?)$/u;
/** What the name of a place stands before as well: "the Nairobi attack". */
const DEED =
  /^(?:attacks?|raids?|assaults?|offensive|bombings?|airstrikes|invasion|incursion|operations?|cyber-?attacks?|hack|ambush|massacre)$/u;
const BETWEEN =
  /^(?:air|drone|missile|rocket|artillery|naval|cyber|precision|bomb|suicide|mortar|tank|ballistic|cruise|guided|overnight|special|terrorist|terror|sniper|commando|targeted|covert|hit-and-run|bombing|double|state-sponsored|chemical|gas|barrel|cluster)$/u;
/** Sides without a name, alone or behind an origin: "an Oshran army missile". */
const SIDE =
  /^(?:regime|army|government|rebel|coalition|junta|separatist|opposition|insurgent|militia|paramilitary|military|navy|police)$/u;
const GROUPS =
  /^(?:hamas|hezbollah|hizbollah|hizbullah|houthis?|taliban|isis|isil|is|daesh|al-qaeda|al-qaida|al-shabaab|al-shabab|pkk|ypg|idf|rsf|m23|wagner|nato|mossad|cia|gru|fsb)$/u;
const ORIGIN = /(?:i|ian|ean|an|ese|ish|led)$/u;
const UNSURE = /^(?:suspected|alleged|apparent|presumed|possible|reported|likely|purported)$/u;
/** Before it, the strike has not been, or is none in particular. */
const NOT_YET =
  /^(?:any|no|future|further|potential|possible|against|fears?|feared|threat|threats|threatened|risk|would|if|repel|intercept|intercepted|condemned?|plans?|planned|prevent|foil|foiled|thwart|thwarted|avert|another)$/u;
const HARM =
  /^(?:killed|kills|killing|died|dies|dead|death|wounded|wounds|injured|injures|destroyed|destroys|hit|hits|struck|strikes|levelled|leveled|flattened|tore|targeted|targets|slaughters?|slaughtered|massacres|wrecked|victims?|martyred|martyrdom|assassinated|obliterated|damaged|sank|sunk|downed|burned|ripped|slammed|perished|massacred|gutted|set)$/u;
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
    if (!weapon && !DEED.test(word.lower)) return;
    let from = at - 1;
    while (from > 0 && BETWEEN.test(words[from]?.lower ?? '') && !isCapital(words[from])) from -= 1;
    const actor = actorAt(words, from, weapon);
    if (actor === null) return;
    const before = words.slice(Math.max(0, actor.from - 4), actor.from);
    if (before.some(({ lower }) => NOT_YET.test(lower))) return;
    const around = words.slice(Math.max(0, actor.from - CLAUSE), at + CLAUSE);
    const [first, last] = [words[actor.from], words[actor.to - 1]];
    if (!first || !last) return;
    const who: Phrase = { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
    const alike = before.some(({ lower }) => lower === 'like') && isLike(words, actor.from);
    const unsure = alike || before.some(({ lower }) => UNSURE.test(lower));
    readings.push({
      kind: unsure ? 'suspected' : 'blamed',
      actor: who,
      by: null,
      span: { start: who.start, end: word.end },
      harm: alike || around.some((other) => other !== word && HARM.test(other.lower)),
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

/** The adjective of a state or the name of a group that ends at a word: "Israeli", "Islamic State", "US-led". */
function actorAt(
  words: readonly Word[],
  at: number,
  weapon: boolean,
): { readonly from: number; readonly to: number } | null {
  const [previous, word] = [words[at - 1], words[at]];
  if (!word || word.mark) return null;
  const { lower } = word;
  if (lower === 'state' && previous?.text === 'Islamic') return { from: at - 1, to: at + 1 };
  const plain = lower.replaceAll('.', '').replace(/'s?$/u, '');
  if (SIDE.test(plain)) {
    const named = isCapital(previous) && at > 1 ? { from: at - 1, to: at } : null;
    const origin = actorAt(words, at - 1, weapon) ?? named;
    // "A police operation" is no harm by itself.
    return origin ? { from: origin.from, to: at + 1 } : weapon ? { from: at, to: at + 1 } : null;
  }
  if (!isCapital(word)) return null;
  if (Object.hasOwn(STATE_ADJECTIVES, plain) || GROUPS.test(plain) || /-(?:led|backed)$/u.test(plain))
    return { from: at, to: at + 1 };
  return weapon && ORIGIN.test(plain) && plain.length > 4 ? { from: at, to: at + 1 } : null;
}
