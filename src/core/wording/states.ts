import { STATE_ADJECTIVES } from './epithet-words';

/** The state that an adjective is of, in whatever case and with points ("U.S."); null for any other word. */
export function stateOf(word: string): string | null {
  const lower = word.toLowerCase().replaceAll('.', '');
  return Object.hasOwn(STATE_ADJECTIVES, lower) ? (STATE_ADJECTIVES[lower] ?? null) : null;
}

/** True where both phrases name states, and no state in common. */
export function areOtherStates(one: string, other: string): boolean {
  const [first, second] = [statesIn(one), statesIn(other)];
  return first.length > 0 && second.length > 0 && !first.some((state) => second.includes(state));
}

/** True where both phrases name the same state, and each no other. */
export function isSameState(one: string, other: string): boolean {
  const [first, second] = [statesIn(one), statesIn(other)];
  return first.length === 1 && second.length === 1 && first[0] === second[0];
}

const STATES: ReadonlySet<string> = new Set(Object.values(STATE_ADJECTIVES));

/** The states that a phrase names, by noun or by adjective. */
function statesIn(phrase: string): readonly string[] {
  const words = phrase.replace(/['’]s?(?!\p{L})/gu, '').split(/[\s-]+/u);
  return words.flatMap((word) => {
    const state = /^\p{Lu}/u.test(word) ? stateOf(word) : null;
    return state !== null ? [state] : STATES.has(word) ? [word] : [];
  });
}
