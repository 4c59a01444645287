import type { Comparison } from '../../core/contract/comparison';
import type { Overlap } from '../../core/contract/wording';
import { words } from '../messages';
import { siglum, sourceName } from '../synopsis/sigla';
import { numeral } from '../tables/numerals';
import { sourceColumns } from '../tables/source-columns';
import type { Column, Entry, TableRow } from '../tables/table';
import { lineOf, placesAt } from './passages';

/** What two sources share, seen from one of them. */
export interface ShareEntry extends Entry {
  /** Share of the row's source, 0 to 1. */
  readonly share: number;
}

/** A source in the matrix of pairs. */
export interface PairRow extends TableRow {
  readonly source: number;
  readonly name: string;
  readonly shares: ReadonlyMap<number, ShareEntry>;
}

/** The sources as rows: how much of each stands word for word in each other. */
export function pairRows(comparison: Comparison): readonly PairRow[] {
  return comparison.sources.map((source, at) => ({
    key: source.id,
    source: at,
    name: sourceName(source),
    shares: new Map(
      comparison.wording.overlaps.flatMap((overlap): [number, ShareEntry][] => {
        if (overlap.a !== at && overlap.b !== at) return [];
        const side = overlap.a === at ? 'a' : 'b';
        const share = side === 'a' ? overlap.shareOfA : overlap.shareOfB;
        const places = overlap.runs.flatMap((run) => placesAt(comparison, at, run[side]));
        const other = side === 'a' ? overlap.b : overlap.a;
        return [[other, { text: words.wordingView.percent(share), places, share }]];
      }),
    ),
  }));
}

/** The columns of the matrix of pairs. */
export function pairColumns(comparison: Comparison): readonly Column<PairRow, ShareEntry>[] {
  return [
    {
      key: 'source',
      head: words.wordingView.shareOf,
      width: 15,
      entries: ({ name }) => [{ text: name, places: [], share: 0 }],
    },
    ...sourceColumns<PairRow, ShareEntry>(comparison, ({ shares }, source) => {
      const share = shares.get(source);
      return share === undefined ? [] : [share];
    }),
  ];
}

/** A run of words that two sources share. */
export interface RunRow extends TableRow {
  readonly overlap: Overlap;
  readonly words: number;
  readonly text: string;
  readonly language: string;
  readonly sides: readonly [Entry, Entry];
}

/** The shared runs of all pairs, the longest of each pair first. */
export function runRows(comparison: Comparison): readonly RunRow[] {
  return comparison.wording.overlaps.flatMap((overlap) =>
    overlap.runs.map((run) => ({
      key: [overlap.a, overlap.b, run.a.start, run.b.start].join(' '),
      overlap,
      words: run.words,
      text: lineOf(comparison, overlap.a, run.a),
      language: comparison.sources[overlap.a]?.meta.language ?? 'und',
      sides: [
        { text: siglum(overlap.a), places: placesAt(comparison, overlap.a, run.a) },
        { text: siglum(overlap.b), places: placesAt(comparison, overlap.b, run.b) },
      ],
    })),
  );
}

/** The columns of the shared runs. */
export function runColumns(): readonly Column<RunRow, Entry>[] {
  const t = words.wordingView;
  return [
    { key: 'run', head: t.run, width: 40, entries: ({ text, sides: [side] }) => [{ text, places: side.places }] },
    {
      key: 'words',
      head: t.words,
      width: 6,
      numeric: true,
      entries: ({ words: count }) => [{ text: numeral(count), places: [] }],
      order: ({ words: count }) => count,
      largestFirst: true,
    },
    {
      key: 'sides',
      head: t.inSources,
      least: 8,
      inline: true,
      entries: ({ sides }) => sides,
      order: ({ overlap }) => overlap.a * 100 + overlap.b,
    },
  ];
}
