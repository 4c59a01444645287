import { primary } from './locale';
import { isStopWord, STOP_WORD_LANGUAGES } from './stop-words';

/** Scripts that one language writes, or that stand for one where we do not look further. */
const SCRIPTS: readonly { readonly script: RegExp; readonly language: string | readonly string[] }[] = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { script: /\p{Script=Hangul}/gu, language: 'ko' },
  { script: /\p{Script=Han}/gu, language: 'zh' },
  { script: /\p{Script=Hebrew}/gu, language: 'he' },
  { script: /\p{Script=Greek}/gu, language: 'el' },
  { script: /\p{Script=Thai}/gu, language: 'th' },
  { script: /\p{Script=Devanagari}/gu, language: 'hi' },
  { script: /\p{Script=Bengali}/gu, language: 'bn' },
  { script: /\p{Script=Tamil}/gu, language: 'ta' },
  { script: /\p{Script=Georgian}/gu, language: 'ka' },
  { script: /\p{Script=Armenian}/gu, language: 'hy' },
  { script: /\p{Script=Ethiopic}/gu, language: 'am' },
  { script: /\p{Script=Arabic}/gu, language: ['ar', 'fa', 'ur'] },
  { script: /\p{Script=Cyrillic}/gu, language: ['ru', 'uk'] },
  {
    script: /\p{Script=Latin}/gu,
    language: STOP_WORD_LANGUAGES.filter((code) => !['ar', 'fa', 'ur', 'ru', 'uk', 'he'].includes(code)),
  },
];

/** Letters that tell languages of one script apart, where the words found are few. */
const TELLING: Readonly<Record<string, RegExp>> = {
  fa: /[پچژگی]/gu,
  ur: /[ٹڈڑےںہھ]/gu,
  ar: /[ةىيكأإ]/gu,
  uk: /[іїєґ]/gu,
  ru: /[ыэъё]/gu,
};

/** How much of a text is looked at, UTF-16 units: enough for any article, bounded for a book. */
const SAMPLE = 12_000;
/** Share of the words that must be stop words of a language; real prose has 0.3 to 0.5 in the languages we have. */
const ENOUGH = 0.12;

/** The language of a text as a BCP 47 tag: by script, then by its frequent words; "und" when that does not tell. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const counts = SCRIPTS.map(({ script, language }) => ({ count: count(sample, script), language }));
  const total = counts.reduce((sum, { count: letters }) => sum + letters, 0);
  if (total === 0) return 'und';
  // Kana make a text Japanese even where most of its letters are Han.
  const kana = counts[0];
  if (kana && kana.count > total * 0.1) return 'ja';
  const most = counts.reduce((best, next) => (next.count > best.count ? next : best));
  if (typeof most.language === 'string') return most.language;
  return byWords(sample, most.language);
}

function byWords(sample: string, candidates: readonly string[]): string {
  const found = sample.toLowerCase().match(/[\p{L}\p{M}\u200c]+(?:['’][\p{L}\p{M}]+)?/gu) ?? [];
  const telling = candidates.map((language) => count(sample, TELLING[language] ?? null));
  const letters = telling.reduce((sum, each) => sum + each, 0);
  const scores = candidates.map((language, index) => {
    const hits = found.filter((word) => isStopWord(word, language)).length / Math.max(1, found.length);
    return { language, hits: hits + (letters === 0 ? 0 : (0.3 * (telling[index] ?? 0)) / letters) };
  });
  const best = scores.reduce((top, next) => (next.hits > top.hits ? next : top));
  if (best.hits >= ENOUGH) return best.language;
  // Turkish puts into endings what others say in small words.
  return candidates.includes('tr') && count(sample, TURKISH) > TURKISH_LEAST * count(sample, /\p{L}/gu) ? 'tr' : 'und';
}

/** Letters that of the languages known here only Turkish has, and a third of the share they have in its prose. */
const TURKISH = /[ğşıİ]/gu;
const TURKISH_LEAST = 0.03;

function count(text: string, pattern: RegExp | null): number {
  return pattern === null ? 0 : (text.match(pattern)?.length ?? 0);
}

const RTL_LANGUAGES = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'yi', 'ckb', 'sd', 'ug', 'dv', 'syr', 'prs', 'azb']);
const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * The direction in which a text reads: the language's, and where the language is not known that of the first letter.
 * A tag with a script subtag ("az-Arab", "ur-Latn") is taken by its word.
 */
export function direction(language: string, text: string): 'ltr' | 'rtl' {
  if (/-(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm)\b/iu.test(language)) return 'rtl';
  if (/-[A-Z]{4}\b/iu.test(language)) return 'ltr';
  const code = primary(language);
  if (RTL_LANGUAGES.has(code)) return 'rtl';
  if (code !== 'und' && code !== '') return 'ltr';
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && RTL_LETTER.test(letter) ? 'rtl' : 'ltr';
}
