import type { Comparison } from '../../core/contract/comparison';
import type { NamingCell, NamingGroup, NamingTerm } from '../../core/contract/wording';
import { words } from '../messages';
import { numeral } from '../tables/numerals';
import { sourceColumns } from '../tables/source-columns';
import type { Column, Entry, TableRow } from '../tables/table';

/** How often a source uses a term, and how far it prefers it. */
export interface UseEntry extends Entry {
  readonly preference: Preference | null;
}

/** A source's liking of a term against the others: clear, slight, or the other way round. */
export type Preference = 'clear' | 'slight' | 'against';

/** A term for something, as a row of the naming table. */
export interface TermRow extends TableRow {
  readonly group: NamingGroup;
  readonly term: NamingTerm;
  readonly cells: ReadonlyMap<number, NamingCell>;
  readonly count: number;
}

/** z-scores: chance alone goes beyond the first in one of twenty cases, beyond the second in one of five. */
const CLEAR = 1.96;
const SLIGHT = 1.28;

/** The naming table as rows, by referent and then by use. */
export function termRows({ wording }: Comparison): readonly TermRow[] {
  return wording.naming.flatMap((group) =>
    group.terms.map((term) => ({
      key: JSON.stringify([group.id, term.text]),
      group,
      term,
      cells: new Map(term.cells.map((cell) => [cell.source, cell])),
      count: term.cells.reduce((sum, { places }) => sum + places.length, 0),
    })),
  );
}

/** The columns of the naming table; `columns.term` looks the term up in context. */
export function termColumns(comparison: Comparison): readonly Column<TermRow, UseEntry>[] {
  const t = words.wordingView;
  return [
    {
      key: 'term',
      head: t.term,
      width: 14,
      entries: ({ term }) => [
        {
          text: term.text,
          note: term.charged ? t.charged : undefined,
          places: term.cells.flatMap(({ places }) => places),
          preference: null,
        },
      ],
      order: ({ term }) => term.text.toLocaleLowerCase(),
    },
    {
      key: 'referent',
      head: t.referent,
      width: 10,
      entries: ({ group }) => [{ text: t.stoodFor(group.label), places: [], preference: null }],
      order: ({ group }) => t.stoodFor(group.label).toLocaleLowerCase(),
    },
    {
      key: 'count',
      head: t.uses,
      width: 4.5,
      numeric: true,
      entries: ({ count }) => [{ text: numeral(count), places: [], preference: null }],
      order: ({ count }) => count,
      largestFirst: true,
    },
    ...sourceColumns<TermRow, UseEntry>(
      comparison,
      ({ cells }, source) => {
        const cell = cells.get(source);
        if (cell === undefined) return [];
        const preference = preferenceOf(cell);
        return [
          {
            text: numeral(cell.places.length),
            note: preference === null ? undefined : t.preferences[preference],
            places: cell.places,
            preference,
          },
        ];
      },
      ({ cells }, source) => cells.get(source)?.places.length ?? null,
    ).map((column) => ({ ...column, largestFirst: true })),
  ];
}

function preferenceOf({ z }: NamingCell): Preference | null {
  if (z >= CLEAR) return 'clear';
  if (z >= SLIGHT) return 'slight';
  return z <= -SLIGHT ? 'against' : null;
}
