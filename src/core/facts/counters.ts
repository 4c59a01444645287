import type { SourceQuantity } from './extract';

/** Who counted a crowd: those who called it together, the authorities, or somebody who is neither. */
export type Counter = 'organisers' | 'authorities' | 'others';

const COUNTERS: readonly (readonly [Counter, string])[] = [
  [
    'others',
    'Occurrence|researchers|observers|collectif de médias|university|université|universidad|universität|universit[àá]|institut[eo]?|analysts|drone images',
  ],
  [
    'organisers',
    'organi[sz]ers?|unions?|syndicats?|intersyndicale|CGT|CFDT|organisateurs?|organisatrices?|sindicatos?|CCOO|UGT|convocantes|organizador\\p{L}*|gewerkschaft\\p{L}*|veranstalter\\p{L}*|sindacat[oi]|CGIL|organizzator\\p{L}*|CUT|MST',
  ],
  [
    'authorities',
    "police|ministry|interior minister|ministère|préfecture|préfet|l['’]intérieur|authorities|autorités|policía|ministerio|ayuntamiento|delegación del gobierno|guardia urbana|polizei|behörden|innenministerium|questura|polizia|ministero|prefettura|polícia|governo|government|officials|city hall",
  ],
];
const ANY = new RegExp(
  String.raw`(?<![\p{L}-])(?:${COUNTERS.map(([, words]) => `(${words})`).join('|')})(?![\p{L}])`,
  'giu',
);
/** Behind a figure, up to the next: "(police)", "according to the union", "selon la préfecture", "the unions said". */
const BEHIND = /^[^;\p{Nd}]{0,100}/u;
const INTRODUCED =
  /(?:\(|according to|by|selon|d['’]après|según|laut|nach Angaben|secondo|segundo)(?: [\p{L}'’]+){0,3} ?(?:[ld]['’])?$/iu;
const SAID = /^(?: \p{L}+)? (?:said|says|estimated?s?|reported)(?!\p{L})/iu;

/** Who counted the crowd that a figure tells of; null for other figures and where nothing in the sentence says. */
export function counterOf(text: string, quantity: SourceQuantity): Counter | null {
  const { role, start, end, sentence } = quantity;
  if (role !== 'attended') return null;
  const behind = BEHIND.exec(text.slice(end, sentence.end))?.[0] ?? '';
  const named = [...behind.matchAll(ANY)].find(
    ({ index, 0: word }) => INTRODUCED.test(behind.slice(0, index)) || SAID.test(behind.slice(index + word.length)),
  );
  return counterIn(named) ?? counterIn([...text.slice(sentence.start, start).matchAll(ANY)].at(-1));
}

function counterIn(match: RegExpExecArray | undefined): Counter | null {
  if (match === undefined) return null;
  return COUNTERS.find((_, index) => match[index + 1] !== undefined)?.[0] ?? null;
}
