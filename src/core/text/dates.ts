import { primary } from './locale';
import { normalise } from './normalise';

/** A date in a text: where it stands, and its ISO 8601 form as far as the words give one ("2024-01-04", "2024-01"). */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** Null when the year is missing, or when day and month cannot be told apart. */
  readonly iso: string | null;
}

/** Names of the months, January first, as outlets write them; variants parted by a slash. */
const MONTHS: readonly string[] = [
  'january jan february feb march mar april apr may may june jun july jul august aug september sept/sep october oct november nov december dec',
  'enero ene febrero feb marzo mar abril abr mayo may junio jun julio jul agosto ago septiembre/setiembre sep/set octubre oct noviembre nov diciembre dic',
  'janvier janv fevrier fevr/fev mars mars avril avr mai mai juin juin juillet juil aout aout septembre sept octobre oct novembre nov decembre dec',
  'januar/janner jan februar feb marz mrz april apr mai mai juni jun juli jul august aug september sep/sept oktober okt november nov dezember dez',
  'gennaio gen febbraio feb marzo mar aprile apr maggio mag giugno giu luglio lug agosto ago settembre set/sett ottobre ott novembre nov dicembre dic',
  'janeiro jan fevereiro fev marco mar abril abr maio mai junho jun julho jul agosto ago setembro set outubro out novembro nov dezembro dez',
  'januari jan februari feb maart mrt april apr mei mei juni jun juli jul augustus aug september sep oktober okt november nov december dec',
  'января янв февраля фев марта мар апреля апр мая мая июня июн июля июл августа авг сентября сен/сент октября окт ноября ноя/нояб декабря дек',
  'январь янв февраль фев март мар апрель апр май май июнь июн июль июл август авг сентябрь сен октябрь окт ноябрь ноя декабрь дек',
  'ocak oca subat sub mart mar nisan nis mayis may haziran haz temmuz tem agustos agu eylul eyl ekim eki kasim kas aralik ara',
  'يناير كانون_الثاني فبراير شباط مارس اذار ابريل/أبريل نيسان مايو ايار/أيار يونيو حزيران يوليو تموز اغسطس/أغسطس اب/آب سبتمبر ايلول/أيلول اكتوبر/أكتوبر تشرين_الاول/تشرين_الأول نوفمبر تشرين_الثاني ديسمبر كانون_الاول/كانون_الأول',
  'ژانویه ژانویهٔ فوریه فوریهٔ مارس مارس آوریل آوریل مه می ژوئن ژوئن ژوئیه جولای اوت آگوست سپتامبر سپتامبر اکتبر اکتبر نوامبر نوامبر دسامبر دسامبر',
  'ינואר בינואר פברואר בפברואר מרץ במרץ אפריל באפריל מאי במאי יוני ביוני יולי ביולי אוגוסט באוגוסט ספטמבר בספטמבר אוקטובר באוקטובר נובמבר בנובמבר דצמבר בדצמבר',
];
/** Months of the Iranian calendar, Farvardin first. */
const JALALI = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند';

const NUMBER_OF_MONTH: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((line) =>
    line
      .split(' ')
      .flatMap((names, index) => names.split('/').map((name) => [fold(name), Math.floor(index / 2) + 1] as const)),
  ),
);
const NUMBER_OF_JALALI: ReadonlyMap<string, number> = new Map(
  JALALI.split(' ').map((name, index) => [fold(name), index + 1]),
);

function fold(name: string): string {
  return normalise(name.replaceAll('_', ' ')).replace(/\s+/gu, ' ');
}

const DAY = String.raw`(?<day>\p{Nd}{1,2})(?:st|nd|rd|th|er|º|ª|\.)?`;
const YEAR = String.raw`(?<year>\p{Nd}{4})(?!\p{Nd})`;
const NAME = String.raw`(?<month>\p{L}[\p{L}\p{M}]{1,11}(?: (?:الثاني|الأول|الاول))?)`;
const BEFORE = String.raw`(?<![\p{L}\p{Nd}])`;
const AFTER = String.raw`(?![\p{L}\p{Nd}])`;
const SECOND_NAME = String.raw`(?:\s?/\s?\p{L}[\p{L} ]{2,14})?`;
const PATTERNS: readonly RegExp[] = [
  String.raw`${BEFORE}(?<year>\p{Nd}{4})[-/.](?<number>\p{Nd}{1,2})[-/.](?<day>\p{Nd}{1,2})(?:T[\p{Nd}:.]+(?:Z|[+-]\p{Nd}{2}:?\p{Nd}{2})?)?(?!\p{Nd})`,
  String.raw`(?<year>\p{Nd}{4})\s?[年년]\s?(?<number>\p{Nd}{1,2})\s?[月월](?:\s?(?<day>\p{Nd}{1,2})\s?[日일])?`,
  String.raw`${BEFORE}${YEAR}\s+${NAME}\s+${DAY}${AFTER}`,
  String.raw`${BEFORE}${DAY}(?:\s+(?:(?:de|of)\s+|d['’]\s*)|\s*[-–]\s*|\s+)${NAME}\.?${SECOND_NAME}(?:(?:,?\s+(?:de |del |عام |سنة )?|[-–])${YEAR})?${AFTER}`,
  String.raw`${BEFORE}${NAME}\.?\s+${DAY}${AFTER}(?:,?\s+${YEAR})?`,
  String.raw`${BEFORE}(?<!\p{Nd}\.?\s)${NAME}\.?,?\s+(?:de |del )?${YEAR}`,
  String.raw`${BEFORE}(?<first>\p{Nd}{1,2})(?<sign>[./-])(?<second>\p{Nd}{1,2})\k<sign>(?<year>\p{Nd}{4})(?!\p{Nd})`,
].map((source) => new RegExp(source, 'giu'));

/** "30-12-24" alone on its line; between other words such figures are scores, versions and sums. */
const SHORT_YEAR = /^\s*(?<first>\p{Nd}{2})(?<sign>[./-])(?<second>\p{Nd}{2})\k<sign>(?<year>\p{Nd}{2})\s*$/u;
const CENTURY = 2000;

/**
 * The dates in a short text, ascending and disjoint. The names of months are known whatever the language; it only
 * decides what 04/01/2024 means, which has no answer in English.
 */
export function findDates(text: string, language: string): readonly FoundDate[] {
  const short = SHORT_YEAR.exec(text)?.groups;
  if (short) {
    const iso = isoOf({ ...short, year: String(CENTURY + (numberOf(short['year']) ?? 0)) }, language);
    const start = text.search(/\S/u);
    return iso === undefined ? [] : [{ start, end: text.trimEnd().length, iso }];
  }
  const found: FoundDate[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const iso = isoOf(match.groups ?? {}, language);
      if (iso !== undefined) found.push({ start, end, iso });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The ISO form of what a pattern caught; null where it is a date without one, undefined where it is no date. */
function isoOf(groups: Readonly<Record<string, string | undefined>>, language: string): string | null | undefined {
  const day = numberOf(groups['day']);
  const year = numberOf(groups['year']);
  if (groups['first'] !== undefined) {
    const dayFirst = groups['sign'] === '.' || !['en', 'und', ''].includes(primary(language));
    return isoOfNumbers(numberOf(groups['first']), numberOf(groups['second']), year, dayFirst);
  }
  if (groups['month'] === undefined) return isoDate(year, numberOf(groups['number']), day);
  const name = fold(groups['month']);
  const jalali = NUMBER_OF_JALALI.get(name);
  if (jalali !== undefined && (year === null || year < 1600)) return jalaliDate(year, jalali, day);
  const month = NUMBER_OF_MONTH.get(name);
  if (month === undefined || (day !== null && (day < 1 || day > 31))) return undefined;
  return year === null ? null : isoDate(year, month, day);
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(normalise(digits));
}

function isoDate(year: number | null, month: number | null, day: number | null): string | undefined {
  if (year === null || month === null || year < 1400 || year > 2200 || month < 1 || month > 12) return undefined;
  const head = `${String(year)}-${String(month).padStart(2, '0')}`;
  if (day === null) return head;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > lastDay ? undefined : `${head}-${String(day).padStart(2, '0')}`;
}

/** 13/01/2024 and 01/13/2024 tell their day; 04/01/2024 does not, unless it is written where the day comes first. */
function isoOfNumbers(
  first: number | null,
  second: number | null,
  year: number | null,
  dayFirst: boolean,
): string | null | undefined {
  const byDay = isoDate(year, second, first);
  const byMonth = isoDate(year, first, second);
  if (byDay !== undefined && (dayFirst || byDay === byMonth)) return byDay;
  return byDay !== undefined && byMonth !== undefined ? null : (byDay ?? byMonth);
}

/**
 * The Gregorian date of an Iranian one, by the 33-year cycle of leap years, which holds for 1178 to 1633 (1799–2254).
 * Without a day there is none: an Iranian month lies across two of ours.
 */
function jalaliDate(year: number | null, month: number, day: number | null): string | null | undefined {
  if (day !== null && (day < 1 || day > 31)) return undefined;
  if (year === null || day === null) return null;
  if (year < 1178 || year > 1633) return undefined;
  // Leap years are those whose place in the cycle is 1, 5, 9, 13, 17, 22, 26 or 30.
  const cycles = Math.floor((year - 1) / 33);
  const place = (year - 1) % 33;
  const leaps = cycles * 8 + [1, 5, 9, 13, 17, 22, 26, 30].filter((leap) => leap <= place).length;
  const dayOfYear = (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
  const epoch = Date.UTC(622, 2, 21);
  const date = new Date(epoch + ((year - 1) * 365 + leaps + dayOfYear) * 86_400_000);
  return date.toISOString().slice(0, 10);
}
