import type { Comparison, Row } from '../../core/contract/comparison';
import type { Coverage, Passage } from '../../core/contract/facts';
import { words } from '../messages';
import { cellOf } from '../synopsis/differences';
import { numeral } from '../tables/numerals';
import { sourceColumns } from '../tables/source-columns';
import { shortened, type Column, type Entry, type TableRow } from '../tables/table';

/** How far a fact is told, as a sign that needs no colour. */
export const COVERAGE_SIGNS: Readonly<Record<Coverage, string>> = { reported: '●', partly: '◐', absent: '○' };

/** From more sources than this on, the facts leave the columns more room. */
const MANY = 6;

/** How far a source tells a fact, and where. */
export interface CoverageEntry extends Entry {
  readonly coverage: Coverage | null;
}

/** A row of the comparison in the coverage matrix. */
export interface MatrixRow extends TableRow {
  /** The beginning of the row's text, in the reference or the first source that tells it. */
  readonly label: CoverageEntry;
  readonly language: string;
  /** One a source, in their order. */
  readonly cells: readonly CoverageEntry[];
  readonly text: string;
}

/** The coverage of a comparison as rows of a table, in the order of its rows. */
export function matrixRows(comparison: Comparison): readonly MatrixRow[] {
  const rows = new Map(comparison.rows.map((row) => [row.id, row]));
  return comparison.coverage.flatMap(({ row: id, cells }) => {
    const row = rows.get(id);
    if (row === undefined) return [];
    const first = cellOf(row, comparison.reference) ?? row.cells[0];
    const places = first === undefined ? [] : placesOf(comparison, row, first.source);
    const text = places.map((place) => textOf(comparison, place)).join(' ');
    return {
      key: id,
      label: { text: shortened(text), places: places.slice(0, 1), coverage: null },
      language: comparison.sources[first?.source ?? 0]?.meta.language ?? 'und',
      cells: cells.map((coverage, source) => ({
        text: words.factsView.coverage[coverage],
        places: coverage === 'absent' ? [] : placesOf(comparison, row, source),
        coverage,
      })),
      text,
    };
  });
}

function placesOf({ sources }: Comparison, row: Row, source: number): readonly Passage[] {
  return (cellOf(row, source)?.segments ?? []).flatMap((at) => {
    const segment = sources[source]?.segments[at];
    return segment === undefined ? [] : [{ source, segment: at, start: segment.start, end: segment.end }];
  });
}

function textOf({ sources }: Comparison, { source, start, end }: Passage): string {
  return sources[source]?.text.slice(start, end) ?? '';
}

/** The columns of the matrix; `all` are the rows that the heads count, also those that are filtered away. */
export function matrixColumns(
  comparison: Comparison,
  all: readonly MatrixRow[],
): readonly Column<MatrixRow, CoverageEntry>[] {
  const t = words.factsView;
  const tally = (source: number): { readonly signs: string; readonly words: string } => {
    const of = (coverage: Coverage): number => all.filter(({ cells }) => cells[source]?.coverage === coverage).length;
    const counts = (['reported', 'partly', 'absent'] as const).map((coverage) => ({ coverage, count: of(coverage) }));
    return {
      signs: counts.map(({ coverage, count }) => `${COVERAGE_SIGNS[coverage]} ${numeral(count)}`).join('  '),
      words: t.tally(of('reported'), of('partly'), of('absent')),
    };
  };
  const many = comparison.sources.length > MANY;
  return [
    { key: 'row', head: t.fact, width: many ? 20 : 26, entries: ({ label }) => [label] },
    {
      key: 'sources',
      head: t.sources,
      width: 5.25,
      numeric: true,
      entries: ({ cells }) => [{ text: numeral(told(cells).length), places: [], coverage: null }],
      order: ({ cells }) => told(cells).length,
      largestFirst: true,
    },
    ...sourceColumns<MatrixRow, CoverageEntry>(
      comparison,
      ({ cells }, source) => cells.slice(source, source + 1),
      ({ cells }, source) => cells[source]?.places[0]?.start ?? null,
      (source) => ({ below: tally(source), least: 6 }),
    ),
  ];
}

function told(cells: readonly CoverageEntry[]): readonly CoverageEntry[] {
  return cells.filter(({ coverage }) => coverage !== 'absent');
}
