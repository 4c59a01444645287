import { primary } from '../text/locale';
import { normalise } from '../text/normalise';
import type { Lexeme } from './lexemes';
import { isCapital } from './name-joints';
import { KNOWN_PLACES } from './place-names';

// Offices and given names inside runs of capitals of Turkish and Russian reports: whose somebody is, and who.

/** Turkish offices as they stand right before their holder, folded. */
const TURKISH_OFFICE =
  /^(?:cumhurbaskani|basbakan|basbakani|yardimcisi|bakani|valisi|vali|baskani|baskan|muduru|sozcusu|komutani|milletvekili|sekreteri|rektoru|savcisi|bassavcisi|kaymakami|buyukelcisi|lideri|prof|dr|sayin)$/u;

/** Stems of given names as Russian inflects them. */
const RUSSIAN_GIVEN =
  /^(?:владимир|серге|александр|алексе|андре|дмитри|михаил|никола|иван|виктор|юри|олег|игор|евгени|анатоли|васили|павел|павл|константин|максим|денис|роман|рамзан|аман|станислав|вячеслав|геннади|валери|борис|григори|петр|артем|антон|кирилл|иль|тимур|рустам|ольг|елен|татьян|мари|наталь|ирин|светлан|анн|екатерин|юли)(?:[аяуюеыи]|ом|ем|ой|ей|й|ь)?$/u;

/** Two names in a run: whose somebody is, and who, from `person` to the run's end. */
interface Halves {
  /** From and to; null where nobody's name stands there. */
  readonly owner: readonly [number, number] | null;
  readonly person: number;
}

/** The halves of a run; null where no office or given name tells. */
export function officeAbroad(all: readonly Lexeme[], from: number, end: number, language: string): Halves | null {
  if (primary(language) === 'tr') return behindTurkishOffice(all, from, end);
  if (!/^(?:ru|uk)$/u.test(primary(language))) return null;
  const given = all.slice(from, end).findIndex(({ text }) => RUSSIAN_GIVEN.test(normalise(text)));
  return given >= 0 && isCapital(all[from + given + 1]) && from + given + 1 < end
    ? { owner: given > 0 ? [from, from + given] : null, person: from + given }
    : null;
}

// "Orvale Valisi Kemal Doruk", "Cumhurbaşkanı Yardımcısı Doruk".
function behindTurkishOffice(all: readonly Lexeme[], from: number, end: number): Halves | null {
  const isOffice = (lexeme: Lexeme): boolean => TURKISH_OFFICE.test(normalise(lexeme.text));
  const last = all.slice(from, end).findLastIndex(isOffice);
  if (last < 0 || from + last + 1 >= end || !isCapital(all[from + last + 1])) return null;
  // "Orvale İl Sağlık Müdürü": who has the office opens the run, or stands right before it.
  const first = from + all.slice(from, end).findIndex(isOffice);
  const owner = [first - 1, from].find((at) => {
    const { text = '' } = all[at] ?? {};
    return at >= from && at < first && (/^\p{Lu}{2,6}$/u.test(text) || KNOWN_PLACES.has(normalise(text)));
  });
  return { owner: owner === undefined ? null : [owner, owner + 1], person: from + last + 1 };
}

/** Where a name in guillemets ends whose later words are small, as Russian writes them: «Белая берёза»; null elsewhere. */
export function quotedEnd(all: readonly Lexeme[], from: number, language: string): number | null {
  if (!/^(?:ru|uk)$/u.test(primary(language)) || all[from - 1]?.text !== '«' || all[from - 2]?.kind !== 'word')
    return null;
  const end = all.findIndex(({ text }, at) => at > from && at <= from + LONGEST_QUOTED && text === '»');
  return end > from + 1 && all.slice(from, end).every(({ kind }) => kind !== 'mark') ? end : null;
}

/** Most words of a name in guillemets. */
const LONGEST_QUOTED = 4;

/** True for an adjective of Russian before its noun, which names nobody: «Главного управления», «Орвальской школы». */
export function isRussianAdjective(lexeme: Lexeme | undefined, next: Lexeme | undefined): boolean {
  if (next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text) || REGION.test(next.lower)) return false;
  return /(?:ск|н|ов|ев)(?:ого|ой|ая|ий|ый|ие|ые|их|ых|ому|ую|ом|им|ым|ое|яя|ее|ей|его|ему|юю)$/u.test(
    lexeme?.lower ?? '',
  );
}

/** True for the noun behind the adjective of a region: «Орвальской области». */
export function isRussianRegion(next: Lexeme | undefined): boolean {
  return REGION.test(next?.lower ?? '');
}

const REGION = /^(?:област[ьи]ю?|кра[йяею]|кра[её]м|район[ауе]?|районом|республик[аиуе]|округ[ауе]?|округом)$/u;
