// Sounds that transliterations from Arabic, Persian, Hebrew, Cyrillic and Turkish write in several ways, longest first. What a
// letter may sound like is a set: two spellings are of one name where the sets meet all along.

const CONSONANTS: readonly (readonly [string, string])[] = [
  ['shch', 'š'],
  ['sch', 'šz'],
  ['tch', 'č'],
  ['dzh', 'j'],
  ['kh', 'kx'],
  ['gh', 'gk'],
  ['ph', 'f'],
  ['dh', 'dz'],
  ['th', 'ts'],
  ['sh', 'š'],
  ['zh', 'zj'],
  ['ch', 'č'],
  ['ck', 'k'],
  ['ts', 'z'],
  ['tz', 'z'],
  ['dj', 'j'],
  ['q', 'kg'],
  ['c', 'ks'],
  ['w', 'v'],
];

/** Vowels by what else is written for them. */
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ou|oo|u|ue)$/u, 'uo'],
  [/^(?:o|au|oe)$/u, 'ou'],
  [/^a+$/u, 'a'],
  [/^e$/u, 'ai'],
  [/^(?:[iy]+|ee|ie|ei|ey|ai|ay|ae|aei|aee|eyi|ayi|ayyi)$/u, 'i'],
];

type Sounds = readonly { readonly vowel: boolean; readonly is: string }[];

/**
 * True where two folded words may be one name in two transliterations: consonants the same, vowels near ("Yahya" and "Yehia",
 * "Qasem" and "Ghasem"), never the man's and the woman's name ("Karim", "Karima"). Weak: for words beside others that agree.
 */
export function isSpellingOf(a: string, b: string): boolean {
  if (a === b) return true;
  if (isOtherGender(a, b)) return false;
  const [one, other] = [soundsOf(a), soundsOf(b)];
  if (one.length !== other.length) return false;
  const syllables = one.filter(({ vowel }) => vowel).length;
  return one.every((sound, at) => {
    const near = other[at];
    if (near?.vowel !== sound.vowel) return false;
    if (sound.is === near.is) return true;
    // A single vowel tells short names apart ("Jan", "Jen"), and the first one tells more than the rest ("Ali", "Eli").
    if (sound.vowel && (syllables < 2 || (at === 0 && !/[iu]/u.test(sound.is + near.is)))) return false;
    return Array.from(sound.is).some((letter) => near.is.includes(letter));
  });
}

/** "Mario" and "Maria", "Karim" and "Karima", "Petrov" and "Petrova". */
export function isOtherGender(a: string, b: string): boolean {
  // "Lukashenko" and "Lukashenka" are one name in two languages.
  if (/enk[ao]$/u.test(a) && /enk[ao]$/u.test(b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long === `${short}a` && /[^aeiou]$/u.test(short)) return true;
  return a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /^(?:ao|oa|ae|ea|ai|ia)$/u.test(lastTwo(a, b));
}

function lastTwo(a: string, b: string): string {
  return (a.at(-1) ?? '') + (b.at(-1) ?? '');
}

function soundsOf(word: string): Sounds {
  const plain = word
    .replace(/enka$/u, 'enko')
    .replace(/(?<=[aeiou])h$/u, '')
    .replace(/(?<=[iy])e$/u, 'a')
    .replace(/^ye/u, 'e')
    // "Fuad" and "Fouad"
    .replace(/ou(?=[aei])/gu, 'u')
    // "Hryshchenko" and "Grishchenko", "Maksym" and "Maxim".
    .replace(/^hr/u, 'gr')
    .replace(/x/gu, 'ks')
    .replace(/iy(?=[aeou])/u, 'i')
    .replace(/(?<=[^aeiouy])y(?=[aeou])/gu, 'i')
    .replace(/(?<=[aeo])h(?=[^aeiouy])/gu, '')
    .replace(/([^aeiouy])\1/gu, '$1');
  const sounds: { vowel: boolean; is: string }[] = [];
  for (let at = 0; at < plain.length;) {
    const vowels = /^[aeiou](?:[aeiou]|y(?![aeou]))*|^y+(?![aeou])/u.exec(plain.slice(at))?.[0];
    if (vowels !== undefined) {
      sounds.push({ vowel: true, is: VOWELS.find(([pattern]) => pattern.test(vowels))?.[1] ?? vowels });
      at += vowels.length;
      continue;
    }
    const [written, is] = CONSONANTS.find(([letters]) => plain.startsWith(letters, at)) ?? [
      plain.charAt(at),
      plain.charAt(at),
    ];
    // "Zhizh" is "Zizh" in some tables: a sound doubled is one.
    if (sounds.at(-1)?.is !== is) sounds.push({ vowel: false, is });
    at += written.length;
  }
  return sounds;
}
