import { normalise } from '../text/normalise';
import { primaryLanguage } from './languages';

/**
 * Small numbers in words, which one source spells and another writes in digits, from two on, the forms of one with "/".
 * "One" is too often a pronoun; "-" stands for a number whose word is too often another (Persian nine is "no").
 */
const NUMBER_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  ),
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'.split(
    ' ',
  ),
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  ),
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(
    ' ',
  ),
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti'.split(
    ' ',
  ),
  pt: 'dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte'.split(
    ' ',
  ),
  ru: 'два/двое/двух три/трое/трех/трёх четыре/четверо/четырех пять/пятеро/пяти шесть/шестеро семь/семеро восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать'.split(
    ' ',
  ),
  tr: 'iki üç dört beş altı yedi sekiz dokuz on'.split(' '),
  fa: 'دو سه چهار پنج شش هفت هشت - ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست'.split(' '),
  ar: 'اثنان/اثنين/اثنتان ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر'.split(' '),
};

/** The small numbers in words of a language, with their digits. */
export function numberWords(language: string): ReadonlyMap<string, string> {
  return new Map(
    NUMBER_WORDS[primaryLanguage(language)]?.flatMap((forms, at) =>
      forms === '-' ? [] : forms.split('/').map((word) => [word, String(at + 2)] as const),
    ),
  );
}

/** A number as written, so that "1,250", "1 250" and "1250" are one and "$3.5m" keeps its fraction. */
export function numberKey(written: string): string {
  const plain = normalise(written)
    .replace(/(?<=\d)[,.' ](?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\d)(?:st|nd|rd|th)$/u, '');
  return /\d/u.test(plain) ? plain.replace(/^[^\d]+|[^\d]+$/gu, '') : plain;
}
