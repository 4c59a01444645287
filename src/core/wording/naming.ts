import type { NameEntry, Passage } from '../contract/facts';
import type { Source } from '../contract/source';
import type { NamingCell, NamingGroup, NamingTerm } from '../contract/wording';
import { normalise } from '../text/normalise';
import { words } from '../text/tokens';
import { epithetsOf, referentOf } from './epithets';
import { logOddsZ } from './log-odds';
import { NAMING_FIELDS } from './naming-fields';
import { isEnglish, type TermTest } from './word-lists';

/** A term while its places are gathered: how it was written, and where. */
interface Gathered {
  readonly texts: Map<string, number>;
  readonly places: Passage[];
}

type Terms = Map<string, Gathered>;

interface Referent {
  readonly id: string;
  readonly label: string;
  readonly basis: NamingGroup['basis'];
  readonly rank: number;
  readonly terms: Terms;
}

/**
 * What each source calls the same thing: the dead, a state, a group, the event. A referent is in the table where at
 * least two sources speak of it and word it differently; people come before events, and within these the sharpest
 * contrast first. Words for the dead, for fighters and for events are gathered in English only.
 */
export function namingOf(
  sources: readonly Source[],
  names: readonly NameEntry[],
  isCharged: TermTest,
): readonly NamingGroup[] {
  const sizes = sources.map(sizeOf);
  return [...fieldReferents(sources), ...namedReferents(sources, names)]
    .flatMap((referent) => {
      const group = groupOf(referent, sizes, (text, source) =>
        isCharged(text, sources[source]?.meta.language ?? 'und'),
      );
      return group ? [{ group, rank: referent.rank, contrast: contrastOf(group) }] : [];
    })
    .filter(({ contrast }) => contrast > 0)
    .toSorted((a, b) => a.rank - b.rank || b.contrast - a.contrast || (a.group.id < b.group.id ? -1 : 1))
    .map(({ group }) => group);
}

function sizeOf({ text, segments, meta }: Source): number {
  return segments
    .filter(({ kind }) => kind !== 'furniture')
    .reduce((sum, { start, end }) => sum + words(text.slice(start, end), meta.language).length, 0);
}

function fieldReferents(sources: readonly Source[]): readonly Referent[] {
  return NAMING_FIELDS.map(({ id, label, rank, terms, near }) => {
    // Longer alternatives first, so that "terrorist attack" is not counted as an attack as well.
    const ordered = terms.toSorted((a, b) => b.length - a.length);
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:${ordered.map((term) => `(${term})`).join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`,
      'giu',
    );
    const found: Terms = new Map();
    for (const [index, source] of sources.entries()) {
      if (!isEnglish(source.meta.language)) continue;
      for (const segment of source.segments) {
        if (segment.kind === 'furniture') continue;
        const text = source.text.slice(segment.start, segment.end);
        if (near?.test(text) === false) continue;
        for (const match of text.matchAll(pattern)) {
          const parts: readonly (string | undefined)[] = match.slice(1);
          const which = parts.findIndex((part) => part !== undefined);
          const start = segment.start + match.index;
          put(found, ordered[which] ?? '', match[0].toLowerCase(), {
            source: index,
            segment: segment.index,
            start,
            end: start + match[0].length,
          });
        }
      }
    }
    return { id: `field:${id}`, label, basis: id === 'death' ? 'death' : 'field', rank, terms: found } as const;
  });
}

function put(terms: Terms, key: string, text: string, place: Passage): void {
  const term = terms.get(key) ?? { texts: new Map<string, number>(), places: [] };
  terms.set(key, term);
  term.texts.set(text, (term.texts.get(text) ?? 0) + 1);
  term.places.push(place);
}

/** The referents that have epithets in some source, or names that share no word. */
function namedReferents(sources: readonly Source[], names: readonly NameEntry[]): readonly Referent[] {
  const english = new Set(sources.flatMap((source, index) => (isEnglish(source.meta.language) ? [index] : [])));
  const epithets = epithetsOf(sources, names).filter(({ source }) => english.has(source));
  const byReferent = new Map<string, Terms>();
  const termsOf = (referent: string): Terms => {
    const terms = byReferent.get(referent) ?? new Map<string, Gathered>();
    byReferent.set(referent, terms);
    return terms;
  };
  for (const { referent, text, ...place } of epithets) put(termsOf(referent), normalise(text), text, place);
  const judged = new Set(epithets.map(({ referent }) => referent));
  for (const entry of names) {
    const referent = referentOf(entry);
    for (const { text, places } of entry.forms) {
      for (const place of places) {
        // A name inside an epithet ("the regime of Israel") is told by the epithet.
        if (
          epithets.some(({ source, start, end }) => source === place.source && start <= place.start && end >= place.end)
        )
          continue;
        put(termsOf(referent), normalise(text).replace(/^the /u, ''), text, {
          source: place.source,
          segment: place.segment,
          start: place.start,
          end: place.end,
        });
      }
    }
  }
  return [...byReferent].map(([referent, terms]) => ({
    id: `name:${normalise(referent)}`,
    label: referent,
    basis: 'name',
    rank: judged.has(referent) ? 1 : 5,
    terms,
  }));
}

function groupOf(
  { id, label, basis, terms }: Referent,
  sizes: readonly number[],
  isCharged: (text: string, source: number) => boolean,
): NamingGroup | null {
  const listed = [...terms].map(([key, { texts, places }]): NamingTerm => {
    const text = [...texts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? key;
    return { text, charged: isCharged(text, places[0]?.source ?? 0), cells: cellsOf(places, sizes) };
  });
  const sources = new Set(listed.flatMap(({ cells }) => cells.map(({ source }) => source)));
  if (listed.length < 2 || sources.size < 2) return null;
  return {
    id,
    label,
    basis,
    terms: listed.toSorted(
      (a, b) => b.cells.length - a.cells.length || countOf(b) - countOf(a) || (a.text < b.text ? -1 : 1),
    ),
  };
}

function cellsOf(places: readonly Passage[], sizes: readonly number[]): readonly NamingCell[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.flatMap((size, source): readonly NamingCell[] => {
    const own = places.filter((place) => place.source === source).toSorted((a, b) => a.start - b.start);
    if (own.length === 0) return [];
    const z = logOddsZ({
      here: own.length,
      hereWords: size,
      there: places.length - own.length,
      thereWords: all - size,
    });
    return [{ source, places: own, z: Math.round(z * 100) / 100 }];
  });
}

function countOf({ cells }: NamingTerm): number {
  return cells.reduce((sum, { places }) => sum + places.length, 0);
}

/**
 * How differently the sources word it: over all pairs that speak of the referent, the share of their uses that the
 * other has no use for. Names that only differ by a word more or less count as one.
 */
function contrastOf({ basis, terms }: NamingGroup): number {
  const uses = new Map<number, Map<string, number>>();
  for (const { text, cells } of terms) {
    for (const { source, places } of cells) {
      const own = uses.get(source) ?? new Map<string, number>();
      uses.set(source, own);
      const key = basis === 'name' ? coreOf(text, terms) : text;
      own.set(key, (own.get(key) ?? 0) + places.length);
    }
  }
  let sum = 0;
  const all = [...uses.values()];
  for (const [at, a] of all.entries()) {
    for (const b of all.slice(at + 1)) {
      const size = (use: ReadonlyMap<string, number>): number =>
        [...use.values()].reduce((total, count) => total + count, 0);
      const shared = [...a].reduce(
        (total, [key, count]) => total + Math.min(count / size(a), (b.get(key) ?? 0) / size(b)),
        0,
      );
      sum += 1 - shared;
    }
  }
  return Math.round(sum * 1000) / 1000;
}

// The shortest term of the referent all of whose words the text has.
function coreOf(text: string, terms: readonly NamingTerm[]): string {
  const own = new Set(normalise(text).split(' '));
  const inside = terms
    .map((term) => normalise(term.text))
    .filter((other) => other.split(' ').every((word) => own.has(word)))
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return inside[0] ?? text;
}
