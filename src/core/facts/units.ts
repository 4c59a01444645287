import { flat } from './amount';
import type { Lexeme } from './lexemes';
import type { RawQuantity } from './quantity';

/** What a unit measures; each is a kind of quantity of its own. */
export type UnitKind = 'percent' | 'money' | 'duration' | 'distance' | 'measure';

/** A unit read from lexemes: its kind, its singular name and the position after it. */
export interface UnitRead {
  readonly to: number;
  readonly kind: UnitKind;
  readonly unit: string;
}

const DURATIONS = 'second minute hour day night week weekend fortnight month year decade century';
const DISTANCES =
  'kilometre kilometer metre meter centimetre centimeter millimetre millimeter mile yard foot inch fathom light-year league';
const MEASURES =
  'tonne ton kilogram kilogramme kilo gram gramme milligram ounce acre hectare litre liter millilitre milliliter gallon barrel megawatt gigawatt kilowatt watt volt degree knot gigabyte megabyte terabyte calorie joule kiloton megaton decibel pint carat horsepower bushel hundredweight kilowatt-hour hertz megahertz gigahertz kelvin sievert millisievert microgram amp ohm byte kilobyte megabit gigabit';
const CURRENCIES =
  'dollar euro crown pound yen yuan rupee ruble rouble franc peso rand lira rial riyal dinar dirham shekel won real krona krone koruna zloty forint baht ringgit rupiah naira cedi shilling taka dong cent penny hryvnia afghani toman kopeck bitcoin';

const PLURAL_FORMS = new Map([
  ['feet', 'foot'],
  ['inches', 'inch'],
  ['centuries', 'century'],
  ['pence', 'penny'],
  ['pennies', 'penny'],
  ['kronor', 'krona'],
  ['kroner', 'krone'],
  ['korunas', 'koruna'],
  ['liras', 'lira'],
]);

function names(words: string, kind: UnitKind): readonly (readonly [string, readonly [UnitKind, string]])[] {
  return words.split(' ').flatMap((word) => [[word, [kind, word]] as const, [`${word}s`, [kind, word]] as const]);
}

const UNITS: ReadonlyMap<string, readonly [UnitKind, string]> = new Map([
  ...names(DURATIONS, 'duration'),
  ...names(DISTANCES, 'distance'),
  ...names(MEASURES, 'measure'),
  ...names(CURRENCIES, 'money'),
  ...[...PLURAL_FORMS].map(
    ([plural, unit]) =>
      [plural, [/^[pkl]/u.test(plural) ? 'money' : unit === 'century' ? 'duration' : 'distance', unit]] as const,
  ),
]);

// Short forms; a letter or two count only right after a number, where they can hardly be anything else.
const SHORT: ReadonlyMap<string, readonly [UnitKind, string]> = new Map([
  ['hr', ['duration', 'hour']],
  ['hrs', ['duration', 'hour']],
  ['min', ['duration', 'minute']],
  ['mins', ['duration', 'minute']],
  ['sec', ['duration', 'second']],
  ['secs', ['duration', 'second']],
  ['yr', ['duration', 'year']],
  ['yrs', ['duration', 'year']],
  ['km', ['distance', 'kilometre']],
  ['kms', ['distance', 'kilometre']],
  ['m', ['distance', 'metre']],
  ['cm', ['distance', 'centimetre']],
  ['mm', ['distance', 'millimetre']],
  ['mi', ['distance', 'mile']],
  ['ft', ['distance', 'foot']],
  ['yd', ['distance', 'yard']],
  ['kg', ['measure', 'kilogram']],
  ['kgs', ['measure', 'kilogram']],
  ['g', ['measure', 'gram']],
  ['mg', ['measure', 'milligram']],
  ['lb', ['measure', 'pound']],
  ['lbs', ['measure', 'pound']],
  ['oz', ['measure', 'ounce']],
  ['ha', ['measure', 'hectare']],
  ['in', ['distance', 'inch']],
  ['ml', ['measure', 'millilitre']],
  ['cl', ['measure', 'centilitre']],
  ['db', ['measure', 'decibel']],
  ['hp', ['measure', 'horsepower']],
  ['kwh', ['measure', 'kilowatt-hour']],
  ['twh', ['measure', 'terawatt-hour']],
  ['mwh', ['measure', 'megawatt-hour']],
  ['ghz', ['measure', 'gigahertz']],
  ['mhz', ['measure', 'megahertz']],
  ['mph', ['measure', 'mile per hour']],
  ['kph', ['measure', 'kilometre per hour']],
  ['kmh', ['measure', 'kilometre per hour']],
  ['mw', ['measure', 'megawatt']],
  ['gw', ['measure', 'gigawatt']],
  ['kw', ['measure', 'kilowatt']],
  ['kt', ['measure', 'knot']],
  ['gb', ['measure', 'gigabyte']],
  ['mb', ['measure', 'megabyte']],
]);
const SIGNS = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₹', 'rupee'],
  ['₪', 'shekel'],
  ['₽', 'ruble'],
  ['₺', 'lira'],
  ['₩', 'won'],
  ['₦', 'naira'],
  ['₴', 'hryvnia'],
]);
const CODES = new Map([
  ['USD', 'dollar'],
  ['US', 'dollar'],
  ['EUR', 'euro'],
  ['GBP', 'pound'],
  ['JPY', 'yen'],
  ['CNY', 'yuan'],
  ['INR', 'rupee'],
  ['Rs', 'rupee'],
  ['CHF', 'franc'],
  ['AUD', 'dollar'],
  ['CAD', 'dollar'],
  ['TRY', 'lira'],
  ['RUB', 'ruble'],
  ['ZAR', 'rand'],
  ['NGN', 'naira'],
  ['PKR', 'rupee'],
]);

/** The unit that begins at `at`, right after a number. "pounds" is money unless "of" or a hyphen makes it weight. */
export function readUnit(lexemes: readonly Lexeme[], at: number): UnitRead | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  // "hundreds of millions of euros", "tens of thousands of tonnes"
  if (first.lower === 'of' && /s$/u.test(lexemes[at - 1]?.lower ?? '')) {
    const unit = readArea(lexemes, at + 1) ?? readNamed(lexemes, at + 1);
    if (unit && unit.kind !== 'duration') return unit;
  }
  const percent = readPercent(lexemes, at);
  if (percent) return percent;
  const sign = SIGNS.get(first.text);
  if (sign !== undefined && (first.glued || first.text === '€')) return { to: at + 1, kind: 'money', unit: sign };
  const code = first.text.length === 3 ? CODES.get(first.text) : undefined;
  if (code !== undefined) return { to: at + 1, kind: 'money', unit: code };
  const national = NATIONAL.test(first.text) ? UNITS.get(lexemes[at + 1]?.lower ?? '') : undefined;
  if (national?.[0] === 'money') return { to: at + 2, kind: 'money', unit: national[1] };
  return withRate(lexemes, readArea(lexemes, at) ?? readNamed(lexemes, at) ?? readDays(lexemes, at));
}

// "seven working days"
function readDays(lexemes: readonly Lexeme[], at: number): UnitRead | null {
  const span = /^(?:working|business|calendar|full|whole)$/u.test(lexemes[at]?.lower ?? '')
    ? readNamed(lexemes, at + 1)
    : null;
  return span?.kind === 'duration' ? span : null;
}

const NATIONAL =
  /^(?:US|U\.S\.|Canadian|Australian|Swiss|Hong|Singapore|Mexican|Iranian|Iraqi|Indian|Pakistani|Turkish|Russian|British|American|Kenyan|Japanese|Chinese|Egyptian|Nigerian|Swedish|Danish|Norwegian|Brazilian|Syrian|Lebanese|Israeli|Saudi|Qatari|Kuwaiti|Sri|Polish|Czech|Hungarian)$/u;

// "30 miles per hour", "70 cubic metres per second", "130 km/h".
function withRate(lexemes: readonly Lexeme[], unit: UnitRead | null): UnitRead | null {
  if (unit === null || (unit.kind !== 'distance' && unit.kind !== 'measure')) return unit;
  const joint = lexemes[unit.to];
  const word = lexemes[unit.to + 1]?.lower ?? '';
  const span = UNITS.get(word)?.[0] === 'duration' ? (UNITS.get(word)?.[1] ?? null) : null;
  if (joint?.lower === 'per' && span !== null)
    return { to: unit.to + 2, kind: 'measure', unit: `${unit.unit} per ${span}` };
  if (joint?.lower === 'an' && word === 'hour' && unit.kind === 'distance')
    return { to: unit.to + 2, kind: 'measure', unit: `${unit.unit} per hour` };
  if (joint?.text !== '/' || !joint.glued) return unit;
  const short = word === 'h' || word === 'hr' ? 'hour' : word === 's' ? 'second' : span;
  return short === null ? unit : { to: unit.to + 2, kind: 'measure', unit: `${unit.unit} per ${short}` };
}

function readPercent(lexemes: readonly Lexeme[], at: number): UnitRead | null {
  const [first, second] = [lexemes[at], lexemes[at + 1]];
  const word = first?.lower ?? '';
  if (word === '%' || word === 'percent' || (word === 'pc' && first?.glued))
    return { to: at + 1, kind: 'percent', unit: 'percent' };
  if (word === 'per' && second?.lower === 'cent') return { to: at + 2, kind: 'percent', unit: 'percent' };
  if (word === 'basis' && /^points?$/u.test(second?.lower ?? ''))
    return { to: at + 2, kind: 'percent', unit: 'basis point' };
  if ((word === 'percentage' && /^points?$/u.test(second?.lower ?? '')) || (word === 'pp' && first?.glued))
    return { to: at + (word === 'pp' ? 1 : 2), kind: 'percent', unit: 'percentage point' };
  return null;
}

// "square kilometres", "sq km", "km2", "cubic metres".
function readArea(lexemes: readonly Lexeme[], at: number): UnitRead | null {
  // "3,412 gross tons"
  const tons = /^tons?$|^tonnes?$/u.test(lexemes[at + 1]?.lower ?? '');
  if (tons && /^(?:gross|net|metric|deadweight|short|long|register)$/u.test(lexemes[at]?.lower ?? ''))
    return { to: at + 2, kind: 'measure', unit: /^tonne/u.test(lexemes[at + 1]?.lower ?? '') ? 'tonne' : 'ton' };
  const lead = /^(sq|square|cubic|nautical)$/u.exec(lexemes[at]?.lower ?? '')?.[1];
  if (lead === undefined) return null;
  const next = at + (lexemes[at + 1]?.text === '.' ? 2 : 1);
  const word = lexemes[next]?.lower ?? '';
  const [, unit] = UNITS.get(word) ?? SHORT.get(word) ?? [];
  if (unit === undefined) return null;
  if (lead === 'nautical') return { to: next + 1, kind: 'distance', unit: `nautical ${unit}` };
  return { to: next + 1, kind: 'measure', unit: `${lead === 'cubic' ? 'cubic' : 'square'} ${unit}` };
}

function readNamed(lexemes: readonly Lexeme[], at: number): UnitRead | null {
  const first = lexemes[at];
  const word = first?.lower ?? '';
  const named = UNITS.get(word);
  if (named !== undefined) {
    const [kind, unit] = named;
    const weight =
      unit === 'pound' &&
      ((word === 'pound' && lexemes[at - 1]?.text === '-') || (lexemes[at + 1]?.lower === 'of' && word === 'pounds'));
    if (weight) return { to: at + 1, kind: 'measure', unit };
    // "second" is an ordinal, "won" and "real" are words of their own when they are no plural of a currency.
    if (
      /^(?:won|real|rand|second|foot|yard|mark)$/u.test(word) &&
      lexemes[at - 1]?.kind === 'word' &&
      lexemes[at - 1]?.lower !== 'one'
    )
      return null;
    const scale = /^(?:celsius|fahrenheit|centigrade|c|f)$/u.test(lexemes[at + 1]?.lower ?? '') && unit === 'degree';
    return { to: at + (scale ? 2 : 1), kind, unit };
  }
  if (word === '°')
    return { to: at + (/^[cf]$/u.test(lexemes[at + 1]?.lower ?? '') ? 2 : 1), kind: 'measure', unit: 'degree' };
  const digits = lexemes[at - 1]?.kind === 'number' || lexemes[at - 1]?.text === '-';
  if (!digits) return null;
  if (first?.glued && /^[CF]$/u.test(first.text)) return { to: at + 1, kind: 'measure', unit: 'degree' };
  // "4in" is an inch, "4 in" is not.
  if (word === 'in' && !first?.glued) return null;
  const short = SHORT.get(word);
  if (short === undefined || (/^\p{Lu}$/u.test(first?.text ?? '') && word !== 'm')) return null;
  return { to: at + 1, kind: short[0], unit: short[1] };
}

/** Units whose short forms are the same in all languages; "in" and "ha" are words of some. */
const SYMBOLS = /^(?:km|m|cm|mm|kg|g|mg|ml|kw|mw|gw|kwh|mwh|twh|ghz|mhz|db)$/u;
/** The short form of a unit that every language writes so, right after digits: "11,5 km", "130 km/h", "40 °C". */
export function readSymbol(lexemes: readonly Lexeme[], at: number): UnitRead | null {
  const word = lexemes[at]?.lower ?? '';
  if (word !== '°' && !SYMBOLS.test(word)) return null;
  return withRate(lexemes, readNamed(lexemes, at));
}

/** "more than a metre", "no more than a week", "an hour and a half": a unit whose article is its number. */
export function readArticleUnit(lexemes: readonly Lexeme[], at: number, modified: boolean): RawQuantity | null {
  if (!/^an?$/u.test(lexemes[at]?.lower ?? '')) return null;
  const unit = readUnit(lexemes, at + 1);
  if (!unit || unit.kind === 'percent') return null;
  const half =
    lexemes
      .slice(unit.to, unit.to + 3)
      .map(({ lower }) => lower)
      .join(' ') === 'and a half';
  if (!half && !modified) return null;
  return {
    from: at,
    to: unit.to + (half ? 3 : 0),
    kind: unit.kind,
    amount: flat(half ? 1.5 : 1),
    unit: unit.unit,
    noun: null,
    date: null,
  };
}

/** An earthquake's strength: "magnitude 5", "6.4-magnitude", "a magnitude of 6.4", "measured 6.3". */
export function readMagnitude(lexemes: readonly Lexeme[], at: number): RawQuantity | null {
  const magnitude = (from: number, to: number, value: number): RawQuantity => ({
    from,
    to,
    kind: 'measure',
    amount: flat(value),
    unit: 'magnitude',
    noun: null,
    date: null,
  });
  const value = (place: number): number | null => {
    const number = lexemes[place];
    return number?.kind === 'number' && (number.value ?? 99) < 10 ? number.value : null;
  };
  const [word, before] = [lexemes[at]?.lower ?? '', lexemes[at - 1]?.lower ?? ''];
  if (word === 'magnitude') {
    const place = lexemes[at + 1]?.text === '-' ? at + 2 : at + 1;
    const strength = value(place);
    return strength === null ? null : magnitude(at, place + 1, strength);
  }
  const strength = value(at);
  if (strength === null) return null;
  const place = lexemes[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (lexemes[place]?.lower === 'magnitude') return magnitude(at, place + 1, strength);
  const scaled = lexemes.slice(at + 1, at + 6).some(({ lower }) => lower === 'richter');
  // "a powerful 7.1 quake", "the 6.8 earthquake"
  const quake =
    lexemes[at]?.text.includes('.') === true &&
    /^(?:earthquake|quake|tremor|temblor|aftershock)s?$/u.test(lexemes[at + 1]?.lower ?? '');
  if (quake) return magnitude(at, at + 1, strength);
  const measured =
    /^(?:measured|measuring|measures)$/u.test(before) &&
    readUnit(lexemes, at + 1) === null &&
    lexemes[at]?.text.includes('.') === true;
  const named =
    /^(?:of|at)$/u.test(before) && lexemes.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'magnitude');
  return scaled || measured || named ? magnitude(at, at + 1, strength) : null;
}

/** A currency sign or code that begins at `at`, before its number: "$", "US$", "€", "Rs". */
export function readCurrency(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly to: number; readonly unit: string } | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  const sign = SIGNS.get(first.text);
  if (sign !== undefined) return { to: at + 1, unit: sign };
  // "US$5", "A$5", "C$5": letters glued to the sign.
  const next = lexemes[at + 1];
  const glued = next?.glued === true ? SIGNS.get(next.text) : undefined;
  if (glued !== undefined && /^(?:US|A|AU|C|CA|NZ|HK|S|R|U\.S\.)$/u.test(first.text))
    return { to: at + 2, unit: glued };
  const code = CODES.get(first.text);
  return code !== undefined && first.text !== 'US' && next?.kind === 'number' ? { to: at + 1, unit: code } : null;
}
