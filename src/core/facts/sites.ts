import type { NameEntry } from '../contract/facts';
import type { FigureRow } from '../contract/figures';
import type { Mention, NamePlace } from './context';
import type { SourceQuantity } from './extract';

/** ID of the place right behind what a number counts ("2,500 troops in Iraq", "900 in Syria"); null for none. */
export function siteOf(
  text: string,
  { kind, start, end, sentence }: SourceQuantity,
  names: readonly NamePlace[],
): string | null {
  if (kind !== 'count') return null;
  // "followed by Orvale (321 dead)"
  const bracketed = names.find(
    (name) => name.kind === 'place' && name.end < start && /^ ?\($/u.test(text.slice(name.end, start)),
  );
  if (bracketed) return bracketed.id;
  const behind = names.find(
    (name) =>
      name.kind === 'place' &&
      name.start > end &&
      name.end <= sentence.end &&
      SITE.test(text.slice(end, Math.min(name.start, end + LONGEST_SITE))),
  );
  return behind?.id ?? null;
}

/** What may stand between a number and the place where it counts: "troops in", "people were killed in the town of". */
const SITE =
  /^(?: [\p{L}.-]+){0,4} (?:in|at|near|across|outside|inside|à|a|en|dans|au|aux|im|em|no|na|nel|nella|zu)(?: (?:the|la|le|les|el|der|die|il|neighbou?ring|nearby|eastern|western|northern|southern|central|city|town|village|port|province|of)){0,4} $/u;
const LONGEST_SITE = 80;

const NO_SITES: ReadonlySet<string> = new Set();

/**
 * For a noun and a site the sites that some sentence sets beside it: after "2,500 troops in Iraq and 900 in Syria" no
 * number of Iraq is one of Syria. "Killed in Kerman" and "killed in Iran", of two sources, may well be one.
 */
export function sitesApart(
  mentions: readonly Mention[],
  nounOf: (mention: Mention) => string,
): (noun: string, site: string | null) => ReadonlySet<string> {
  const found = new Map<string, Set<string>>();
  const note = (noun: string, site: string, other: string): void => {
    const key = `${noun} ${site}`;
    found.set(key, (found.get(key) ?? new Set()).add(other));
  };
  let sentence: Mention[] = [];
  for (const mention of mentions) {
    const { source, site, quantity } = mention;
    if (site === null) continue;
    const [first] = sentence;
    if (first?.source !== source || first.quantity.sentence.start !== quantity.sentence.start) sentence = [];
    const noun = nounOf(mention);
    for (const other of sentence) {
      if (other.site === null || other.site === site || nounOf(other) !== noun) continue;
      note(noun, site, other.site);
      note(noun, other.site, site);
    }
    sentence.push(mention);
  }
  return (noun, site) => (site === null ? NO_SITES : (found.get(`${noun} ${site}`) ?? NO_SITES));
}

/** Sites at which some source counts a part of a total: "84 people, 12 of them in Orvale". */
export function partSitesOf(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(mentions.flatMap(({ quantity, site }) => (quantity.part && site !== null ? [site] : [])));
}

/** The rows, those that are told of by the same words with the place that tells them apart: "soldiers (Sudvia)". */
export function withSites(
  rows: readonly FigureRow[],
  mentions: readonly (readonly Mention[])[],
  names: readonly NameEntry[],
): readonly FigureRow[] {
  const alike = new Map<string, number>();
  for (const { what } of rows) if (what !== undefined) alike.set(what, (alike.get(what) ?? 0) + 1);
  return rows.map((row, index) => {
    if (row.what === undefined || row.cells.length < 2 || (alike.get(row.what) ?? 0) < 2) return row;
    const own = mentions[index] ?? [];
    const told = own.flatMap(({ site }) => site ?? []);
    const sites = new Set(told);
    const [site] = sites;
    // What one of many says of its place is not said of all.
    const name =
      sites.size === 1 && 2 * told.length >= own.length ? names.find(({ id }) => id === site)?.name : undefined;
    return name === undefined || row.what.endsWith(')') ? row : { ...row, what: `${row.what} (${name})` };
  });
}
