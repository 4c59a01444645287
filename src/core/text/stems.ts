import snowball from 'snowball-stemmers';
import { stemmer as porter } from 'stemmer';
import { withoutElision } from './elisions';
import { primary } from './locale';
import { normalise } from './normalise';

/** Names of the Snowball algorithms by language. */
const SNOWBALL: Readonly<Record<string, string>> = {
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  ar: 'arabic',
};

/** A function from words to stems for one language, which remembers what it has seen. For a whole text, make one. */
export function stemmer(language: string): (word: string) => string {
  const algorithm = algorithmFor(language);
  const seen = new Map<string, string>();
  return (word) => {
    let found = seen.get(word);
    if (found === undefined) {
      found = stemOf(word, algorithm);
      seen.set(word, found);
    }
    return found;
  };
}

/**
 * The stem of a word, for matching only: Porter's for English, Snowball's for the languages it has, else the
 * normalised word. Digits and words with digits are left alone. Never empty unless the normalised word is.
 */
export function stem(word: string, language: string): string {
  return stemOf(word, algorithmFor(language));
}

type Algorithm = (word: string) => string;

function algorithmFor(language: string): Algorithm | null {
  const known = primary(language);
  if (known === 'en') return porter;
  const name = SNOWBALL[known];
  if (name === undefined) return null;
  const algorithm = snowball.newStemmer(name);
  return (word) => algorithm.stem(withoutElision(word, known));
}

function stemOf(word: string, algorithm: Algorithm | null): string {
  // The algorithms know accented letters, so they see the word before its diacritics are folded.
  const plain = word.normalize('NFC').toLowerCase().replace(/[’ʼ]/gu, "'").replace(/'s?$/u, '');
  if (algorithm === null || /\p{N}/u.test(plain)) return normalise(plain);
  const found = normalise(algorithm(plain));
  return found === '' ? normalise(plain) : found;
}
