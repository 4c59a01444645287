import { normalise } from './normalise';

/** Vowels that Arabic script leaves out between two letters. */
const SHORT = '[aeiouy]?';
/**
 * How much of a word must be consonants, letters that may be vowels counting half: less, and it is too often written like
 * a name by chance. Two are enough where vowels stand between them ("ایران").
 */
const LEAST_CONSONANTS = 2.5;
const FEWEST_CONSONANTS = 2;
const LEAST_LETTERS = 3;
const LETTERS_OF_FEWEST = 4;

/**
 * What an Arabic or Persian letter is in the usual romanisations (English, French and German press; ALA-LC, DIN 31635),
 * letters folded as `normalise` does.
 */
const ARABIC: Readonly<Record<string, string>> = {
  ا: '(?:aa?|o|u)',
  ع: '(?:aa|[aeiou])?',
  ء: '(?:[aeiou])?',
  ب: '(?:bb?|pp?)',
  پ: 'pp?',
  ت: 'tt?',
  ث: '(?:th|ss?)',
  ج: '(?:dj|dsch|jj?|gg?)',
  چ: '(?:tch|tsch|ch)',
  ح: 'hh?',
  خ: '(?:kh|ch|x|h)',
  د: 'dd?',
  ذ: '(?:dh|zz?|d|th)',
  ر: 'rr?',
  ز: '(?:zz?|s)',
  ژ: '(?:zh|j|g)',
  س: '(?:ss?|c)',
  ش: '(?:sh|ch|sch)',
  ص: 'ss?',
  ض: '(?:dh|dd?|z)',
  ط: 'tt?',
  ظ: '(?:dh|zz?)',
  غ: '(?:gh|g|q)',
  ف: '(?:ff?|ph|v)',
  ق: '(?:gh|qq?|k|g|c)',
  ک: '(?:kk?|ck?|ch|qu|q)',
  گ: '(?:gu|gg?)',
  ل: 'll?',
  م: 'mm?',
  ن: 'nn?g?',
  و: '(?:ou|oo|ow|aw|au|uw|v|w|u|o)',
  ه: 'h',
  ی: '(?:ee|ei|ey|ay|ai|iy|ie|yy?|i|e)',
};
/** At the end of a word: mute, or only a vowel. */
const ARABIC_LAST: Readonly<Record<string, string>> = {
  ا: '(?:ah?)',
  ه: '(?:ah|eh|at|a|e|h)',
  ی: '(?:iy|ya|y|i|a|e)',
};
/** Vowels, and letters that may be one. */
const ARABIC_VOWELS = /[اعء]/gu;
const ARABIC_HALF_VOWELS = /[ویه]/gu;
/** The last sound of a word before an ending of its own, "خامنه‌ای". */
const MUTE = /ها(?=ی$)/u;
/** What Arabic writes together with the next word: "and", "in", "for", "like", and the article. */
const ARABIC_BEFORE = /^[وبلفک]?(?:ال|لل)|^[وبلفک]/u;

const CYRILLIC: Readonly<Record<string, string>> = {
  а: '[au]',
  б: 'bb?',
  в: '(?:vv?|w|ff?)',
  г: '(?:gg?|h|gh|gu)',
  ґ: 'g',
  д: 'dd?',
  е: '(?:ye|ie|je|e|o)',
  є: '(?:ye|ie|je|e)',
  ж: '(?:zh|j|g|sch)',
  з: '(?:zz?|s)',
  и: '[iyje]',
  і: '[iyj]',
  ї: '(?:yi|ji|i)',
  й: '[iyj]?',
  к: '(?:kk?|ck?|ch|qu?|x)',
  л: 'll?',
  м: 'mm?',
  н: 'nn?',
  о: '[oa]',
  п: 'pp?',
  р: 'rr?',
  с: '(?:ss?|c|z)',
  т: '(?:tt?|th)',
  у: '(?:ou|oo|u|w)',
  ф: '(?:ff?|ph|th)',
  х: '(?:kh|ch|h|x)',
  ц: '(?:tz|ts|tc|cz|c|z)',
  ч: '(?:tsch|tch|ch|c)',
  ш: '(?:sch|sh|ch)',
  щ: '(?:shch|schtsch|sch|sh)',
  ъ: '',
  ы: '[yi]',
  ь: "[i']?",
  э: '[eai]',
  ю: '(?:yu|iu|ju|u)',
  я: '(?:ya|ia|ja|a)',
};
const CYRILLIC_VOWELS = /[аеєиіїйоуъыьэюя]/gu;
const NONE = /(?!)/gu;
/** Case endings of nouns, and of the adjectives that many family names are. */
const CYRILLIC_ENDING = /(?:ого|ому|ими|ами|ой|ом|ем|ым|им|ых|ах|ях|ам|ою|[аяуюыиіеойь])$/u;
/** The ending of the form that a dictionary has. */
const ANY_ENDING = '(?:iy|ij|yi|y|i|a|o|e|ya|ia)?';

/** The same for every word of a script. */
interface Script {
  readonly of: RegExp;
  /** The forms of a folded word that may be the name, the whole word first. */
  readonly forms: (word: string) => readonly string[];
  readonly pattern: (form: string) => string;
  readonly vowels: RegExp;
  readonly halfVowels: RegExp;
}

const SCRIPTS: readonly Script[] = [
  {
    of: /^\p{Script=Arabic}+$/u,
    forms: (word) => {
      const plain = word.replace(/ی+/gu, 'ی').replace(MUTE, '');
      return [plain, plain.replace(ARABIC_BEFORE, ''), plain.replace(/(?:های|ها|ی)$/u, '')];
    },
    pattern: arabicPattern,
    vowels: ARABIC_VOWELS,
    halfVowels: ARABIC_HALF_VOWELS,
  },
  {
    of: /^\p{Script=Cyrillic}+$/u,
    forms: (word) => [word],
    pattern: cyrillicPattern,
    vowels: CYRILLIC_VOWELS,
    halfVowels: NONE,
  },
];

function arabicPattern(form: string): string {
  const letters = Array.from(form);
  return letters
    .map((letter, at) => {
      const last = at === letters.length - 1 ? ARABIC_LAST[letter] : undefined;
      const own = last ?? ARABIC[letter] ?? '(?!)';
      // The first alef is any vowel, and before a long one has no sound of its own.
      return at === 0 && letter === 'ا' ? '(?:aa|[aeiou])?' : own;
    })
    .join(SHORT);
}

function cyrillicPattern(word: string): string {
  const stem = word.length > LETTERS_OF_FEWEST ? word.replace(CYRILLIC_ENDING, '') : word;
  const ending = stem === word ? '' : ANY_ENDING;
  return Array.from(stem, (letter) => CYRILLIC[letter] ?? '(?!)').join('') + ending;
}

/**
 * Finds the names of texts in Latin script among the words of other scripts, letter by letter: "اهواز" is Ahvaz, "Кемерове"
 * Kemerovo. A word of a script without capitals is a name where it is written like one that another source has.
 */
export class Transliterations {
  /** Names, folded, a line each: one search tries them all. */
  readonly #names: string;
  readonly #seen = new Map<string, string | null>();

  /** `names` are those of the texts in Latin script, folded by `normalise`. */
  constructor(names: Iterable<string>) {
    this.#names = [...new Set(names)].filter((name) => /^[a-z']+$/u.test(name)).join('\n');
  }

  /** The name that a word of Arabic or Cyrillic script is in Latin letters, folded; null when it is none of them. */
  nameOf(word: string): string | null {
    let name = this.#seen.get(word);
    if (name === undefined) {
      name = this.#all(normalise(word))[0] ?? null;
      this.#seen.set(word, name);
    }
    return name;
  }

  /** All the names that a word may be, however short it is: for one that stands beside others of the same name. */
  namesOf(word: string): readonly string[] {
    return this.#all(normalise(word), true);
  }

  #all(word: string, evenShort = false): readonly string[] {
    const script = SCRIPTS.find(({ of }) => of.test(word));
    if (script === undefined || this.#names === '') return [];
    for (const form of new Set(script.forms(word))) {
      if (form === '' || !(evenShort || isTelling(form, script))) continue;
      const found = this.#names.match(new RegExp(`^${script.pattern(form)}$`, 'gmu'));
      if (found !== null) return found;
    }
    return [];
  }
}

/** True for a word long enough that it is written like a name for no other reason than being it. */
function isTelling(form: string, { vowels, halfVowels }: Script): boolean {
  const letters = form.replace(vowels, '');
  const consonants = (letters.length + letters.replace(halfVowels, '').length) / 2;
  if (form.length < LEAST_LETTERS) return false;
  return consonants >= LEAST_CONSONANTS || (consonants >= FEWEST_CONSONANTS && form.length >= LETTERS_OF_FEWEST);
}
