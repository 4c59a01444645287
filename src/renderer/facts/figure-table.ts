import type { Comparison } from '../../core/contract/comparison';
import type { FigureCell, FigureRelation, FigureRow } from '../../core/contract/figures';
import { strongest } from '../../core/facts/relations';
import { words } from '../messages';
import { siglum } from '../synopsis/sigla';
import { numeral } from '../tables/numerals';
import { sourceColumns } from '../tables/source-columns';
import type { Column, Entry, TableRow } from '../tables/table';
import { plotOf } from './plot';
import { valueGloss } from './value-gloss';

/** A value as a source writes it, once however often the source repeats it. */
export interface ValueEntry extends Entry {
  readonly cell: FigureCell;
}

/** A quantity as a row of the ledger. */
export interface LedgerRow extends TableRow {
  readonly figure: FigureRow;
  readonly label: string;
  /** The strongest relation between any two values; null where there are no two to relate. */
  readonly relation: FigureRelation | null;
  /** The pairs of sources that stand in that relation, as "B–C". */
  readonly pairs: readonly string[];
  readonly values: ReadonlyMap<number, readonly ValueEntry[]>;
  /** Everything a search looks at. */
  readonly text: string;
}

/** Relations from the mildest to the strongest: the order of the ledger's column. */
export const RELATIONS = ['agree', 'compatible', 'scope', 'conflict'] as const satisfies readonly FigureRelation[];

/** The ledger as rows of a table, in the order of the comparison. */
export function ledgerRows({ figures, sources }: Comparison): readonly LedgerRow[] {
  return figures.map((figure) => {
    const relation = figure.strongest ?? strongest(figure.pairs.map((pair) => pair.relation));
    const values = valuesOf(figure, sources);
    const label = words.figures.label(figure);
    return {
      key: figure.id,
      figure,
      label,
      relation,
      pairs: pairsOf(figure, relation),
      values,
      text: [label, ...figure.cells.flatMap(({ text, asOf }) => [text, asOf ?? ''])].join(' '),
    };
  });
}

function pairsOf({ cells, pairs }: FigureRow, relation: FigureRelation | null): readonly string[] {
  const named = pairs
    .filter((pair) => pair.relation === relation)
    .flatMap(({ a, b }) => {
      const sources = [cells[a]?.source ?? 0, cells[b]?.source ?? 0].sort((one, other) => one - other);
      return sources[0] === sources[1] ? [] : [sources.map(siglum).join('–')];
    });
  return [...new Set(named)].sort();
}

/** The values of each source in the order of its text, so that an update follows what it replaces. */
function valuesOf(
  { cells, kind }: FigureRow,
  sources: Comparison['sources'],
): ReadonlyMap<number, readonly ValueEntry[]> {
  const bySource = new Map<number, Map<string, ValueEntry>>();
  for (const cell of cells.toSorted((one, other) => one.start - other.start)) {
    const own = bySource.get(cell.source) ?? new Map<string, ValueEntry>();
    bySource.set(cell.source, own);
    const note = noteOf(cell, valueGloss(cell, kind, sources));
    const key = JSON.stringify([cell.text.toLowerCase(), note]);
    const known = own.get(key);
    own.set(key, { text: cell.text, note, cell, places: [...(known?.places ?? []), cell] });
  }
  return new Map([...bySource].map(([source, own]) => [source, [...own.values()]]));
}

function noteOf({ negated, asOf }: FigureCell, gloss: string | null): string | undefined {
  const said = [
    ...(gloss === null ? [] : [gloss]),
    ...(negated === true ? [words.figures.negated] : []),
    ...(asOf === null ? [] : [words.figures.asOf(asOf)]),
  ];
  return said.length === 0 ? undefined : said.join(', ');
}

/** The columns of the ledger: the quantity, how its values stand to each other, and a column a source. */
export function ledgerColumns(comparison: Comparison): readonly Column<LedgerRow, Entry>[] {
  const t = words.factsView;
  return [
    {
      key: 'what',
      head: t.quantity,
      width: 12.5,
      entries: ({ label }) => [{ text: label, places: [] }],
      order: ({ figure, label }) => `${figure.role ?? '\uffff'} ${label}`,
    },
    {
      key: 'relation',
      head: t.relation,
      width: 11.75,
      entries: ({ relation, pairs }) => [
        {
          text: relation === null ? t.alone : words.figures[relation],
          note: pairs.length === 0 || relation === 'agree' ? undefined : pairs.join(', '),
          places: [],
        },
      ],
      // Among rows of one relation those of most sources lead.
      order: ({ relation, values }) => (relation === null ? -1 : RELATIONS.indexOf(relation)) * 100 + values.size,
      largestFirst: true,
    },
    {
      key: 'sources',
      head: t.sources,
      width: 5.25,
      numeric: true,
      entries: ({ values }) => [{ text: numeral(values.size), places: [] }],
      order: ({ values }) => values.size,
      largestFirst: true,
    },
    {
      key: 'plot',
      head: t.scale,
      width: 10.5,
      copied: false,
      entries: ({ figure }) => (plotOf(figure.cells) === null ? [] : [{ text: '', places: [] }]),
    },
    ...sourceColumns<LedgerRow, Entry>(
      comparison,
      ({ values }, source) => values.get(source) ?? [],
      ({ values }, source) => values.get(source)?.[0]?.cell.start ?? null,
    ),
  ];
}
