import type { Lexeme } from './lexemes';
import { ORDINALS, PARTS, TENS, UNITS } from './number-tables';

/** Ordinal words and endings: "fourth" is 4, "21st" (two lexemes) is 21, "twenty-first" 21. */
export function readOrdinal(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly to: number; readonly value: number } | null {
  const [first, second, third] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (first === undefined) return null;
  if (first.kind === 'number') {
    const value = first.value ?? 0;
    if (!second?.glued || !/^(?:st|nd|rd|th)$/u.test(second.lower) || value % 1 !== 0) return null;
    return { to: at + 2, value };
  }
  const tens = TENS.get(first.lower);
  const unit = ORDINALS.get(third?.lower ?? '');
  if (tens !== undefined && second?.text === '-' && unit !== undefined && unit < 10)
    return { to: at + 3, value: tens + unit };
  const value = ORDINALS.get(first.lower);
  return value === undefined ? null : { to: at + 1, value };
}

/** A share in words or as "3/4": "a quarter", "two-thirds", "three quarters", "half". `to` is after its last lexeme. */
export function readFraction(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly to: number; readonly value: number } | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  if (first.lower === 'half') return { to: at + 1, value: 0.5 };
  if (first.kind === 'number' && (first.value ?? 1) < 1 && !/[.,\p{Nd}]/u.test(first.text))
    return { to: at + 1, value: first.value ?? 0 };
  const top = first.lower === 'a' || first.lower === 'an' ? 1 : UNITS.get(first.lower);
  if (top === undefined || top === 0) return null;
  const joint = lexemes[at + 1]?.text === '-' ? 2 : 1;
  const word = lexemes[at + joint]?.lower ?? '';
  const bottom = PARTS.get(word);
  if (bottom === undefined || top >= bottom || word.endsWith('s') !== top > 1) return null;
  return { to: at + joint + 1, value: top / bottom };
}
