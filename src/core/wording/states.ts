import { STATE_ADJECTIVES } from './epithet-words';

/** True where both phrases name states, and no state in common. */
export function areOtherStates(one: string, other: string): boolean {
  const [first, second] = [statesIn(one), statesIn(other)];
  return first.length > 0 && second.length > 0 && !first.some((state) => second.includes(state));
}

const STATES: ReadonlySet<string> = new Set(Object.values(STATE_ADJECTIVES));

/** The states that a phrase names, by noun or by adjective. */
function statesIn(phrase: string): readonly string[] {
  const words = phrase.replace(/['’]s?(?!\p{L})/gu, '').split(/[\s-]+/u);
  return words.flatMap((word) => {
    const lower = word.toLowerCase().replaceAll('.', '');
    const state = Object.hasOwn(STATE_ADJECTIVES, lower) && /^\p{Lu}/u.test(word) ? STATE_ADJECTIVES[lower] : undefined;
    return state !== undefined ? [state] : STATES.has(word) ? [word] : [];
  });
}
