/** Scripts whose diacritics are spelling variants for matching, not letters of their own. */
const FOLDED_MARKS = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]\p{M}*)\p{M}/gu;
/** Letters that decomposition leaves alone. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ё: 'е',
  // Arabic letters that Arabic and Persian typists write differently, and the alefs and hehs that come and go.
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
/** Zero of every block of decimal digits that news are written in: Arabic-Indic, Persian, Devanagari, Bengali. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6] as const;

/** Signs of ASCII without white space, and without the quotes that are unified. */
const PLAIN = /^[!-_a-~]*$/;

/**
 * The text folded for matching only, never for showing: compatibility forms, case, diacritics, quotes, dashes and
 * digits unified, tatweel, harakat and invisible characters removed, Arabic and Persian letters alike. Offsets do not
 * survive. Lone surrogates do. Applying it twice changes nothing more.
 */
export function normalise(text: string): string {
  // Of most words nothing is folded but their case.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0640\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(FOLDED_MARKS, '')
    .normalize('NFC')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‘’‚‛ʼʻʹʿʾ′`´＇]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‐‑‒–—―−﹣－]/gu, '-')
    .replace(/\u066c/gu, ',')
    .replace(/\u066b/gu, '.')
    .replace(/\u066a/gu, '%')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/gu, asciiDigit)
    .replace(/\s+/gu, ' ');
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((candidate) => code >= candidate && code < candidate + 10) ?? code;
  return String(code - zero);
}
