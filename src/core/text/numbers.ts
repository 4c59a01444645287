import { primary } from './locale';

const DIGITS = String.raw`\p{Nd}+`;
/** Separators that stand inside a number when a digit follows: 1,250 3.5 15:00 1'250 04/01/2024 and the Arabic ones. */
const INNER = String.raw`[.,'’·:/٫٬]`;
const FRACTION = '[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]';
/** Currency sign in front, with the country's letters: US$, A$. */
const CURRENCY = String.raw`(?:(?:(?<![\p{L}\p{Nd}])\p{Lu}{1,3})?\p{Sc}[\u00a0\u202f]?)`;
/** What is glued behind: a percent sign, a degree, a currency sign, or up to four letters of a unit or ending. */
const UNIT = String.raw`(?:h\p{Nd}{2}|[ap]\.m\.?|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{1,4}[²³]?|°[CF]?)`;
const SIGN_BEHIND = String.raw`(?:[ \u00a0\u202f\u2009]?[%‰٪]|[ \u00a0\u202f\u2009]?\p{Sc}(?![ \u00a0]?\p{Nd}))`;
const NOT_AFTER = String.raw`(?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{M}_])(?<!\p{Nd}[.,:/])`;
const NOT_BEFORE = String.raw`(?![\p{Nd}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]|${INNER}\p{Nd})`;
const SIGN = String.raw`(?<=^|[\s(\[“"‘'«/])[-−+±]`;
const STAMP = String.raw`\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}T\p{Nd}{2}:[\p{Nd}:.]*\p{Nd}(?:Z|[+-]\p{Nd}{2}:?\p{Nd}{2})?`;

/** Languages that group digits with a plain space in everyday typing: 13 500. */
const SPACE_GROUPS = new Set([
  'fr',
  'ru',
  'uk',
  'be',
  'bg',
  'pl',
  'cs',
  'sk',
  'hu',
  'fi',
  'sv',
  'nb',
  'nn',
  'no',
  'et',
]);

function pattern(groupSpaces: string): RegExp {
  const grouped = String.raw`\p{Nd}{1,3}(?:[${groupSpaces}]\p{Nd}{3})+(?!\p{Nd})(?:[.,٫]\p{Nd}+)?`;
  const plain = String.raw`${DIGITS}(?:${INNER}\p{Nd}+)*`;
  const core = String.raw`(?:(?:${grouped}|${plain})${FRACTION}?|${FRACTION})`;
  const range = String.raw`${core}(?:[-–]${CURRENCY}?${core})*`;
  const number = String.raw`(?:${SIGN})?${CURRENCY}?${range}${UNIT}?${SIGN_BEHIND}?`;
  return new RegExp(String.raw`${NOT_AFTER}(?:${STAMP}|${number})${NOT_BEFORE}(?:\+(?![\p{L}\p{Nd}]))?`, 'gu');
}

const NARROW = pattern(String.raw`\u00a0\u2009\u202f`);
const WIDE = pattern(String.raw` \u00a0\u2009\u202f`);

/**
 * The numbers written in digits, each with its sign, separators, currency, percent sign and unit letters: "$3.5m",
 * "1,250", "15:00", "84%", "2023-24". Half-open UTF-16 offsets, ascending, disjoint.
 */
export function numberSpans(
  text: string,
  language: string,
): readonly { readonly start: number; readonly end: number }[] {
  const wide = SPACE_GROUPS.has(primary(language));
  return [...text.matchAll(wide ? WIDE : NARROW)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
