import type { NameKind } from '../contract/facts';
import type { Lexeme } from './lexemes';
import { isThing } from './name-signs';
import { BODY_BEFORE } from './name-surroundings';
import { ORGANISATIONS, PLACES, TITLES } from './name-words';

// What a noun says that stands beside a name: in an apposition, or before "called".

/** Nouns of people, for what an apposition or an office says. */
export const PERSON =
  /(?:[^l]er|or|ist|ian|man|woman|resident|native|aide|head|nurse|chief|wife|spouse|daughter|son|son-in-law|student|activist|captain|veteran|migrant|pensioner)$/u;
/** Nouns of bodies. */
export const BODY =
  /^(?:body|charity|firm|outlet|website|newspaper|gang|faction|union|subsidiary|maker|conglomerate|carrier|operator|giant|monitor|watchdog|offshoot|wing|think-tank|consultancy|start-up|lender|retailer|label)$/u;
/** Most lexemes that an apposition is looked through for its noun. */
const APPOSITION = 9;

/** The kind that an apposition tells: "Naib Rafi, a village about 30 miles from Herat", "Kiper, the region's governor": the noun says what it is. Null where none does. */
export function apposedKind(all: readonly Lexeme[], to: number): NameKind | null {
  if (all[to]?.text !== ',') return null;
  // "Kivara, one of the poorest countries in Africa"
  const oneOf = all[to + 1]?.lower === 'one' && all[to + 2]?.lower === 'of';
  const opens = oneOf ? to + 3 : to + 1;
  if (!/^(?:a|an|the)$/u.test(all[opens]?.lower ?? '')) return null;
  let [head, describing] = ['', ''];
  for (let at = opens + 1; at < opens + APPOSITION; at += 1) {
    const { lower = '', kind = 'mark', glued = false, text = '' } = all[at] ?? {};
    if (STOPS.test(lower)) break;
    if (kind === 'mark') {
      if (text === '-' && glued) continue;
      break;
    }
    // "the country's most powerful force"
    if (/^['’]s$/u.test(text)) head = '';
    else if (kind === 'word') [head, describing] = [lower, head];
  }
  if (oneOf) head = head.replace(/ies$/u, 'y').replace(/s$/u, '');
  if (isThing(head, describing)) return 'other';
  if (BODY.test(head)) return 'organisation';
  if (TITLES.has(head) || PERSON.test(head)) return 'person';
  if (ORGANISATIONS.has(head)) return 'organisation';
  return PLACES.has(head) ||
    /^(?:country|nation|capital|hamlet|suburb|neighbourhood|neighborhood|municipality|enclave)$/u.test(head)
    ? 'place'
    : null;
}

/** "a group calling itself Anvil", "a village called Dren Olva": the noun says what it is. Null elsewhere. */
export function calledKind(all: readonly Lexeme[], from: number): NameKind | null {
  const word = (at: number): string => all[from - at]?.lower ?? '';
  if (word(2) === 'calling' && /^(?:itself|themselves)$/u.test(word(1))) return 'organisation';
  const called = /^(?:called|named|dubbed)$/u.test(word(1)) || (word(1) === 'as' && word(2) === 'known');
  if (!called) return null;
  const noun = word(word(1) === 'as' ? 3 : 2);
  if (isThing(noun, '')) return 'other';
  if (BODY_BEFORE.has(noun) || BODY.test(noun) || ORGANISATIONS.has(noun)) return 'organisation';
  return PLACES.has(noun) ? 'place' : null;
}

const STOPS =
  /^(?:of|in|at|on|about|near|from|for|by|with|to|and|or|but|who|which|that|whose|where|when|is|was|were|are|has|had|have|said|says|some|just|outside|between|behind|based|based|called|known|led)$/u;
