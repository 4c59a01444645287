import { around, between, flat, floor, times, type Amount } from './amount';
import type { CountedNoun } from './counted-noun';
import { fold, type Lexicon } from './lexicon';
import type { Lexeme } from './lexemes';
import { modify } from './modifiers';
import { isOffice } from './offices';
import type { RawQuantity } from './quantity';
import { isPeople } from './role-fit';
import { deedBefore } from './repetitions';
import { readCurrency, readSymbol, type UnitKind } from './units';
import { readMoney } from './money';

/** How far behind a number the noun that it counts may stand, in words ("miles de otras personas"). */
const NOUN_REACH = 4;

/** The quantity that begins at `at` in a language with a lexicon but no grammar; modifiers before it included. */
export function readWithLexicon(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
  free: number,
): RawQuantity | null {
  const money = readCurrency(lexemes, at) ? readMoney(lexemes, at, false) : null;
  const core = money ?? readNumberOf(lexemes, at, lexicon) ?? readOneUnit(lexemes, at, lexicon);
  if (core === null) return null;
  const framed =
    word(lexemes, at - 1) === lexicon.between[0] && at - 1 >= free ? readRange(lexemes, core, lexicon) : null;
  const whole = framed ?? core;
  const start = framed ? at - 1 : at;
  const modifier = lexicon.modifiers.find(
    ({ words }) =>
      start - words.length >= free &&
      words.every((part, index) => word(lexemes, start - words.length + index) === part),
  );
  if (!modifier) return { ...whole, from: start };
  return { ...whole, from: start - modifier.words.length, amount: modify(whole.amount, modifier.effect) };
}

// "menos de un kilómetro", "plus d'une heure": one of a unit, but never without a modifier, for then it is an article.
function readOneUnit(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): RawQuantity | null {
  const unit = lexicon.units.get(word(lexemes, at + 1));
  if (unit === undefined || lexicon.numbers.get(word(lexemes, at)) !== 1) return null;
  const modified = lexicon.modifiers.some(({ words }) =>
    words.every((part, index) => word(lexemes, at - words.length + index) === part),
  );
  return modified ? quantity(at, at + 2, unit[0], flat(1), unit[1]) : null;
}

function word(lexemes: readonly Lexeme[], at: number): string {
  return fold(lexemes[at]?.text ?? '');
}

function readNumberOf(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): RawQuantity | null {
  const number = readAmount(lexemes, at, lexicon);
  if (!number) return null;
  const { to, amount } = number;
  const percent = percentEnd(lexemes, to);
  if (percent !== null) return quantity(at, percent, 'percent', amount, 'percent');
  const place =
    lexicon.fillers.has(word(lexemes, to)) && lexicon.units.get(word(lexemes, to + 1))?.[0] === 'money' ? to + 1 : to;
  const unit = lexicon.units.get(word(lexemes, place)) ?? unitBehind(lexemes, to, lexicon);
  if (unit !== undefined && !lexicon.units.has(word(lexemes, place))) {
    const kind = isAgeOf(lexemes, at, place, unit[1], lexicon) ? 'age' : unit[0];
    return quantity(at, to, kind, amount, unit[1]);
  }
  // Persian "(in the year) 1403, hour 20:24".
  if (unit?.[1] === 'hour' && isClock(lexemes, place + 1)) return null;
  if (unit?.[1] === 'year' && isSetOff(lexemes, at, place + 1, lexicon))
    return quantity(at, place + 1, 'age', amount, 'year');
  // "un sismo de 6 grados Richter" are no degrees.
  if (unit && !(unit[1] === 'degree' && isStrength(lexemes, at, place + 1)))
    return quantity(at, place + 1, isAgeOf(lexemes, at, place, unit[1], lexicon) ? 'age' : unit[0], amount, unit[1]);
  const symbol = lexemes[to - 1]?.kind === 'number' ? readSymbol(lexemes, to) : null;
  if (symbol) return quantity(at, symbol.to, symbol.kind, amount, symbol.unit);
  const sign = readCurrency(lexemes, to);
  if (sign && lexemes[to]?.kind === 'mark') return quantity(at, sign.to, 'money', amount, sign.unit);
  const strength = readStrength(lexemes, at, to, amount);
  if (strength) return strength;
  const noun = readNoun(lexemes, to, lexicon);
  // "Llamaron dos veces a la nave": two calls.
  if (/^(?:veces|fois|volte|vezes|mal)$/u.test(word(lexemes, to)))
    return { ...quantity(at, to + 1, 'count', amount, deedBefore(lexemes, at, false) ?? 'time'), noun: null };
  // A number in words needs its noun or a role: "seis" may be an hour, "dos" a pronoun.
  return { from: at, to, kind: 'count', amount, unit: noun.head, noun, date: null };
}

function isClock(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.kind === 'number' && lexemes[at + 1]?.text === ':' && lexemes[at + 2]?.kind === 'number';
}

// "entre 18 et 20 ans", "di 40 e 42 anni": the unit that the next number has is that of this one, too.
function unitBehind(lexemes: readonly Lexeme[], to: number, lexicon: Lexicon): readonly [UnitKind, string] | undefined {
  if (!lexicon.joints.has(word(lexemes, to)) && !/^(?:a|bis|o|ou|oder)$/u.test(word(lexemes, to))) return undefined;
  const next = readAmount(lexemes, to + 1, lexicon);
  const unit = next === null ? undefined : lexicon.units.get(word(lexemes, next.to));
  return unit !== undefined && unit[0] !== 'money' && unit[1] !== 'day' ? unit : undefined;
}

// "los niños tenían 12 años", "due fratelli di 40 e 42 anni", "einen Mann von 34 Jahren": somebody's years.
function isAgeOf(lexemes: readonly Lexeme[], from: number, unitAt: number, unit: string, lexicon: Lexicon): boolean {
  if (unit !== 'year') return false;
  if (/^(?:alt|alte|alten|alter|altes)$/u.test(word(lexemes, unitAt + 1))) return true;
  // "un rescapé de 34 ans", "einen Mann von 34 Jahren"
  if (/^(?:de|d|di|von)$/u.test(word(lexemes, from - 1))) {
    const whose = word(lexemes, from - 2);
    if (isPeople(lexicon.nouns.get(whose) ?? '') || lexicon.roles.some(({ words }) => words.test(whose))) return true;
  }
  const before = [1, 2, 3, 4, 5, 6, 7, 8].map((step) => word(lexemes, from - step));
  return before.slice(0, 4).some((verb) => HAD.test(verb)) || before.some((noun) => AGE.test(noun));
}

const HAD = /^(?:tenia|tenian|tiene|tienen|avait|avaient|ayant|aveva|avevano|tinha|tinham|tem)$/u;
const AGE = /^(?:edad|edades|age|ages|agee|agees|alter|eta|idade|idades)$/u;

// "Inés Urrutia, de 34 años, profesora", "Jean Rey, 34 ans,", "el patrón, de 48 años,": years set off behind a name or
// what somebody does are somebody's.
function isSetOff(lexemes: readonly Lexeme[], from: number, to: number, lexicon: Lexicon): boolean {
  const comma = /^(?:de|di|d)$/u.test(word(lexemes, from - 1)) ? from - 2 : from - 1;
  if (lexemes[comma]?.text !== ',' || !/^[,.;)]$/u.test(lexemes[to]?.text ?? '.')) return false;
  const who = lexemes[comma - 1];
  return (
    /^\p{Lu}\p{Ll}/u.test(who?.text ?? '') ||
    isOffice(who?.text ?? '') ||
    isPeople(lexicon.nouns.get(word(lexemes, comma - 1)) ?? '')
  );
}

/** Before a round number: "una veintena", "une trentaine". */
const ARTICLE = /^(?:una?|une)$/u;

/** Words beside the strength of an earthquake, in these and other languages. */
const SCALE_WORD =
  /^(?:starke|magnitud|magnitude|magnitudo|magnitudy?|magnituden|magnituda|магнитуд\p{L}*|magnitudine|بقوه|قوته|قوتها|بزرگی|بزرگای)$/u;
const ON_SCALE = /^(?:richter\p{L}*|рихтера|magnitud\p{L}*|магнитуд\p{L}*|buyuklu\p{L}*|ریشتر\p{L}*|ریختر)$/u;

/** "magnitude 6,8", "magnitud de 7", "der Stärke von 6,8", "5,9 sur l'échelle de Richter", "5,9 büyüklüğünde". */
export function isStrength(lexemes: readonly Lexeme[], at: number, to: number): boolean {
  if (SCALE_WORD.test(word(lexemes, at - 1))) return true;
  if (/^(?:de|di|von|of|в)$/u.test(word(lexemes, at - 1)) && SCALE_WORD.test(word(lexemes, at - 2))) return true;
  // Of "saat 06.30'da 5,9 büyüklüğünde" the word belongs to the last number.
  const end = lexemes[to]?.text === '.' && lexemes[to].glued ? to + 2 : to;
  const next = lexemes.findIndex(({ kind }, place) => place >= end && kind === 'number');
  return [0, 1, 2, 3, 4, 5].some((step) => ON_SCALE.test(word(lexemes, to + step)) && (next < 0 || next > to + step));
}

function quantity(from: number, to: number, kind: RawQuantity['kind'], amount: Amount, unit: string): RawQuantity {
  return { from, to, kind, amount, unit, noun: null, date: null };
}

// "12 %", "12 por ciento", "12 pour cent", "12 Prozent", "12 per cento", "12 por cento".
function percentEnd(lexemes: readonly Lexeme[], at: number): number | null {
  if (lexemes[at]?.text === '%') return at + 1;
  const two = `${word(lexemes, at)} ${word(lexemes, at + 1)}`;
  if (/^(?:por ciento|pour cent|per cento|por cento)$/u.test(two)) return at + 2;
  return /^(?:prozent|pourcent)$/u.test(word(lexemes, at)) ? at + 1 : null;
}

// "entre 10 y 15", "zwischen 10 und 15".
function readRange(lexemes: readonly Lexeme[], low: RawQuantity, lexicon: Lexicon): RawQuantity | null {
  if (word(lexemes, low.to) !== lexicon.between[1]) return null;
  const high = readNumberOf(lexemes, low.to + 1, lexicon);
  if (!high || (low.amount.min ?? 0) >= (high.amount.min ?? 0)) return null;
  return { ...high, from: low.from, amount: between(low.amount, high.amount) };
}

function readAmount(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { readonly to: number; readonly amount: Amount } | null {
  const first = lexemes[at];
  if (first === undefined) return null;
  const folded = word(lexemes, at);
  if (lexicon.none.has(folded)) return { to: at + 1, amount: flat(0) };
  // Persian "\u062f\u0647\u200c\u0647\u0627" is in parts.
  const tens = lexemes[at + 1]?.text === '\u200c' ? lexicon.vague.get(`${folded}${word(lexemes, at + 2)}`) : undefined;
  if (tens !== undefined) return { to: at + 3, amount: floor(tens, true) };
  const digits = first.kind === 'number' ? { to: at + 1, value: first.value ?? 0 } : readWords(lexemes, at, lexicon);
  // "8e", "7ª", "la 8. Runde" put in order.
  if (first.kind === 'number' && (isOrdinal(lexemes, at + 1) || isDayInBrackets(lexemes, at))) return null;
  const scale = digits ? lexicon.scales.get(word(lexemes, digits.to)) : undefined;
  // "un" and "una" alone are articles.
  if (digits && (scale !== undefined || first.kind === 'number' || digits.value !== 1)) {
    if (scale === undefined) return { to: digits.to, amount: flat(digits.value) };
    // "2 bin 323", "2 mil 323": a thousand that goes on in digits.
    const rest = lexemes[digits.to + 1];
    if (scale === 1000 && first.kind === 'number' && /^\p{Nd}{3}$/u.test(rest?.text ?? ''))
      return { to: digits.to + 2, amount: flat(digits.value * scale + (rest?.value ?? 0)) };
    // "842 Mio. Euro": the point of a short form, with more behind it.
    const [point, next] = [lexemes[digits.to + 1], lexemes[digits.to + 2]];
    const short = /^(?:mio|mrd|tsd)$/u.test(word(lexemes, digits.to)) && point?.text === '.' && next !== undefined;
    if (first.kind !== 'number' || short)
      return { to: digits.to + (short ? 2 : 1), amount: times(flat(digits.value), scale) };
    const { to, value } = summed(lexemes, digits.to + 1, digits.value * scale, scale, lexicon);
    return { to, amount: flat(value) };
  }
  // "mille personnes", "tausend Menschen"
  if (lexicon.scales.get(folded) === 1000 && first.kind === 'word' && !lexicon.vague.has(folded)) {
    const rest = /^\p{Nd}{1,3}$/u.test(lexemes[at + 1]?.text ?? '') ? lexemes[at + 1] : undefined;
    return { to: at + (rest ? 2 : 1), amount: flat(1000 + (rest?.value ?? 0)) };
  }
  const round =
    lexicon.rounds.get(folded) ?? (ARTICLE.test(folded) ? lexicon.rounds.get(word(lexemes, at + 1)) : undefined);
  if (round !== undefined) return { to: at + (lexicon.rounds.has(folded) ? 1 : 2), amount: around(flat(round)) };
  const vague = lexicon.vague.get(folded);
  if (vague === undefined) return null;
  // "decenas de miles", "des dizaines de milliers"
  const next = lexicon.vague.get(word(lexemes, at + 2));
  const joined = next !== undefined && next >= 2000 && lexicon.fillers.has(word(lexemes, at + 1));
  return joined ? { to: at + 3, amount: floor((vague * next) / 2, true) } : { to: at + 1, amount: floor(vague, true) };
}

/** The sum that goes on with smaller scales: "3 millones 200 mil", Persian "10 million and 4 thousand and 12". */
function summed(
  lexemes: readonly Lexeme[],
  from: number,
  start: number,
  above: number,
  lexicon: Lexicon,
): { readonly to: number; readonly value: number } {
  let [to, value, scale] = [from, start, above];
  for (;;) {
    const isJoined = word(lexemes, to) === AND_EASTERN;
    const at = isJoined ? to + 1 : to;
    const next = lexemes[at];
    if (next?.kind !== 'number' || next.value === null || next.value >= 1000) break;
    const below = lexicon.scales.get(word(lexemes, at + 1));
    // Without a scale of its own it is what is left of a thousand, and elsewhere another number.
    if (below === undefined && !(isJoined && scale === 1000)) break;
    if (below !== undefined && below >= scale) break;
    value += next.value * (below ?? 1);
    to = at + (below === undefined ? 1 : 2);
    if (below === undefined) break;
    scale = below;
  }
  return { to, value };
}

const AND_EASTERN = 'و';

// "na segunda-feira (31)", "Paul Hegner (1801-1862)": a day of the month, years of a life.
function isDayInBrackets(lexemes: readonly Lexeme[], at: number): boolean {
  const year = (place: number): boolean => /^1\d{3}$|^20\d{2}$/u.test(lexemes[place]?.text ?? '');
  const dash = (place: number): boolean => /^[-–]$/u.test(lexemes[place]?.text ?? '');
  if (year(at) && ((dash(at + 1) && year(at + 2)) || (dash(at - 1) && year(at - 2)))) return true;
  if (lexemes[at - 1]?.text !== '(' || lexemes[at + 1]?.text !== ')') return false;
  return /(?:^feira|day|dag|tag|^lunes|^martes|^miercoles|^jueves|^viernes|^sabado|^domingo|^lundi|^mardi|^mercredi|^jeudi|^vendredi|^samedi|^dimanche|^lunedi|^martedi|^mercoledi|^giovedi|^venerdi|^domenica)$/u.test(
    word(lexemes, at - 2),
  );
}

// "magnitudo 3,6", and with an English point "magnitudo 3.6".
function readStrength(lexemes: readonly Lexeme[], at: number, to: number, amount: Amount): RawQuantity | null {
  if (!isStrength(lexemes, at, to) || (amount.max ?? 99) > 10) return null;
  const from = SCALE_WORD.test(word(lexemes, at - 1)) ? at - 1 : at;
  const [point, tenth] = [lexemes[to], lexemes[to + 1]];
  if (point?.text === '.' && point.glued && tenth?.glued === true && tenth.text.length === 1 && tenth.value !== null)
    return quantity(from, to + 2, 'measure', flat((amount.min ?? 0) + tenth.value / 10), 'magnitude');
  return quantity(from, to, 'measure', amount, 'magnitude');
}

function isOrdinal(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at];
  if (next?.glued !== true) return false;
  return (
    /^(?:e|er|re|ère|ème|eme|nd|nde|º|ª|ᵉ)$/u.test(next.lower) ||
    (next.text === '.' && lexemes[at + 1]?.kind === 'word')
  );
}

// "treinta y uno", "vingt-deux", "quatre-vingt-dix": parts that are added, a hundred that multiplies.
function readWords(
  lexemes: readonly Lexeme[],
  at: number,
  lexicon: Lexicon,
): { readonly to: number; readonly value: number } | null {
  let value = lexicon.numbers.get(word(lexemes, at)) ?? null;
  if (value === null) return null;
  let to = at + 1;
  for (;;) {
    const joint = lexicon.joints.has(word(lexemes, to)) ? 1 : 0;
    const next = lexicon.numbers.get(word(lexemes, to + joint));
    if (next === undefined) return { to, value };
    if (next === 20 && value === 4 && joint === 1) value = 80;
    else if (next === 100 && value < 10 && joint === 0) value *= 100;
    else if (next < 20 && value % 10 === 0 && value >= 20) value += next;
    // "dix-huit"
    else if (value === 10 && next > 6 && next < 10 && joint === 1) value += next;
    else if (next < 100 && value >= 100 && value % 100 === 0) value += next;
    else return { to, value };
    to += joint + 1;
  }
}

// The first noun of the lexicon a few words on; what stands between may be adjectives or articles.
function readNoun(lexemes: readonly Lexeme[], at: number, lexicon: Lexicon): CountedNoun {
  // "312 eran pasajeros y 11, tripulantes": a comma for the verb that is left out.
  const elided = lexemes[at]?.text === ',' && /^(?:y|e|et|und|ed)$/u.test(word(lexemes, at - 2));
  const named = elided ? lexicon.nouns.get(word(lexemes, at + 1)) : undefined;
  if (named !== undefined && lexemes[at + 2]?.kind === 'mark')
    return { from: at, to: at + 2, head: named, headAt: at + 1, ofThem: false, partOf: false };
  for (let place = at; place < at + NOUN_REACH; place += 1) {
    const lexeme = lexemes[place];
    if (lexeme?.kind !== 'word') break;
    // One word may stand before the noun; of "dois candidatos tiveram votos" the votes are not counted.
    const isOther = (other: number): boolean => other >= at && !lexicon.fillers.has(word(lexemes, other));
    if (isOther(place - 1) && isOther(place - 2)) break;
    const head = lexicon.nouns.get(word(lexemes, place));
    if (head !== undefined) return { from: at, to: place + 1, head, headAt: place, ofThem: false, partOf: false };
    if (place > at + 1 && !lexicon.fillers.has(word(lexemes, place))) break;
  }
  return { from: at, to: at, head: null, headAt: null, ofThem: false, partOf: false };
}
