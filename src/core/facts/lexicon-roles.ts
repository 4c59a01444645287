import { fold, type Lexicon } from './lexicon';
import type { Lexeme } from './lexemes';
import type { RawQuantity } from './quantity';
import { fits } from './role-fit';
import type { Role } from './role-words';

/** How far a role word may stand behind and before a count, in lexemes. */
const BEHIND = 7;
const BEFORE = 5;

/**
 * The role of each count by the nearest role word of the same stretch: behind it first ("12 muertos", "30 resultaron
 * heridas"), then before it ("murieron 12 personas"). No word is reached over another count or the end of a clause.
 */
export function rolesByLexicon(
  lexemes: readonly Lexeme[],
  quantities: readonly RawQuantity[],
  lexicon: Lexicon,
): readonly (Role | null)[] {
  const words = lexemes.map(({ text }) => fold(text));
  const stops = (at: number): boolean =>
    /^[.;:!?]$/u.test(words[at] ?? '.') ||
    quantities.some(({ from, to, kind }) => kind === 'count' && from <= at && at < to);
  const roleAt = (at: number, quantity: RawQuantity): Role | null =>
    lexicon.roles.find(
      ({ role, words: pattern }) => pattern.test(words.slice(at, at + 3).join(' ')) && fits(role, quantity, lexemes),
    )?.role ?? null;
  const roles: (Role | null)[] = [];
  for (const [index, quantity] of quantities.entries()) {
    const own = roleOf(quantity);
    // "1,08 million, dont 119.000 à Paris": the part has the role of the whole.
    const part =
      own === null &&
      quantity.kind === 'count' &&
      index > 0 &&
      PART.test(words.slice(Math.max(0, quantity.from - 2), quantity.from).join(' '));
    const whole = quantities.slice(0, index).findLastIndex(({ kind }) => kind === 'count');
    roles.push(part ? (roles[whole] ?? null) : own);
  }
  return roles;

  function roleOf(quantity: RawQuantity): Role | null {
    if (quantity.kind !== 'count') return null;
    // "12 heridos" are counted by what befell them; of "manifestantes detenidos" the second word tells.
    const head = quantity.noun?.headAt == null ? null : roleAt(quantity.noun.headAt, quantity);
    if (head !== null && head !== 'attended') return head;
    const behind = quantity.noun?.to ?? quantity.to;
    for (let at = behind; at < quantity.to + BEHIND && !stops(at); at += 1) {
      const role = roleAt(at, quantity);
      if (role !== null) return role;
    }
    for (let at = quantity.from - 1; at >= quantity.from - BEFORE && at >= 0 && !stops(at); at -= 1) {
      const role = roleAt(at, quantity);
      if (role !== null) return role;
    }
    return head;
  }
}

/** Words before a part of what was counted. */
const PART =
  /(?:^| )(?:dont|darunter|davon|entre ellos|entre ellas|de ellos|incluidos|incluidas|tra cui|di cui|fra cui|entre eles|entre elas|incluindo|parmi eux|parmi lesquels)$/u;
