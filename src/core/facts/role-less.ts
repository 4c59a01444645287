import type { Lexeme } from './lexemes';
import { isScore } from './not-counted';
import type { RawQuantity } from './quantity';

/** Words of "in the small northern island nation of". */
const PLACE_REACH = 8;
/** Words between a verb of change and "by 106". */
const CHANGE_REACH = 16;
const CHANGED =
  /^(?:r(?:ise|ises|ose|isen|ising)|f(?:all|alls|ell|allen|alling)|drop\p{L}*|lower\p{L}*|rais(?:e|es|ed|ing)|revis\p{L}*|reduc\p{L}*|increas\p{L}*|decreas\p{L}*|climb\p{L}*|grow(?:s|n|ing)?|grew|jump\p{L}*|slash\p{L}*|correct\p{L}*)$/u;
const INHABITED =
  /^(?:nations?|country|city|cities|towns?|islands?|states?|provinces?|regions?|districts?|county|counties|capital|municipality|villages?|territory|republic|communit(?:y|ies)|populations?|enclave|suburbs?|kingdom|metropolis)$/u;

/**
 * True for counts that nothing befell, whatever the sentence tells: a difference ("lowered the toll by 100"), those who are
 * left out ("all but two were killed"), how many live somewhere ("an island of 21 million people") and scores.
 */
export function hasNoRole(lexemes: readonly Lexeme[], quantity: RawQuantity): boolean {
  if (quantity.kind !== 'count') return false;
  return (
    isDifference(lexemes, quantity) ||
    isLeftOut(lexemes, quantity) ||
    isPopulation(lexemes, quantity) ||
    isScore(lexemes, quantity.from)
  );
}

// "lowered the death toll by more than 100", "some 40 fewer than the 210 told before".
function isDifference(lexemes: readonly Lexeme[], { from, to, noun }: RawQuantity): boolean {
  // "The motion fell by three votes" tells how it was voted.
  if (/^(?:vote|ballot|seat)$/u.test(noun?.head ?? '')) return false;
  const by = /^["“‘']$/u.test(lexemes[from - 1]?.text ?? '') ? from - 2 : from - 1;
  if (lexemes[by]?.lower === 'by') {
    const before = lexemes.slice(Math.max(0, by - CHANGE_REACH), by);
    const cut = before.findLastIndex(({ text }) => /^[;:]$/u.test(text));
    return before.slice(cut + 1).some(({ lower }) => CHANGED.test(lower));
  }
  const behind = noun?.to ?? to;
  return [to, behind].some(
    (at) => /^(?:fewer|less)$/u.test(lexemes[at]?.lower ?? '') && lexemes[at + 1]?.lower === 'than',
  );
}

// "all but two", "everyone except 12"
function isLeftOut(lexemes: readonly Lexeme[], { from }: RawQuantity): boolean {
  return (
    /^(?:but|except|bar)$/u.test(lexemes[from - 1]?.lower ?? '') &&
    /^(?:all|everyone|everybody|nobody|none)$/u.test(lexemes[from - 2]?.lower ?? '')
  );
}

// "an archipelago of six million inhabitants", "a town of 4,000"
function isPopulation(lexemes: readonly Lexeme[], { from }: RawQuantity): boolean {
  if (lexemes[from - 1]?.lower !== 'of' || !INHABITED.test(lexemes[from - 2]?.lower ?? '')) return false;
  // "A village of 300 had to be evacuated" tells of all who live there.
  return lexemes
    .slice(Math.max(0, from - PLACE_REACH), from - 2)
    .some(({ lower }) => /^(?:in|across|throughout|to|from|near|outside|around|for|,)$/u.test(lower));
}
