import type { Passage } from '../../core/contract/facts';

/** Something in a cell of a table: words, and the sentences they stand in. */
export interface Entry {
  /** As it is copied and, where the table draws nothing of its own, shown. */
  readonly text: string;
  /** Said after the text, smaller: a time, a count. */
  readonly note?: string | undefined;
  /** Where it stands, in the order in which the reader is led there; empty for what stands nowhere. */
  readonly places: readonly Passage[];
}

/** A row as a table handles it: the key is stable under sorting, filtering and a new comparison of the same case. */
export interface TableRow {
  readonly key: string;
}

/** A column of a table; the first one heads the rows. */
export interface Column<R extends TableRow, E extends Entry> {
  readonly key: string;
  readonly head: string;
  /** The source that the column is about, for its letter and its colour. */
  readonly source?: number;
  /** What stands below the head, in signs, and the same in words. */
  readonly below?: { readonly signs: string; readonly words: string };
  /** Width of a column in rem; without one it shares what is left, and is never narrower than `least`. */
  readonly width?: number;
  readonly least?: number;
  /** What the cell of a row holds, in order; empty for nothing. */
  readonly entries: (row: R) => readonly E[];
  /** What the column sorts by; null stands last in either order. Without it the column does not sort. */
  readonly order?: (row: R) => number | string | null;
  /** The largest comes first at the first click, as readers want it of counts. */
  readonly largestFirst?: boolean;
  /** False for drawings, which have no words to copy. */
  readonly copied?: boolean;
  /** The entries of a cell stand beside each other instead of under each other. */
  readonly inline?: boolean;
  /** Numbers stand at the end of their cell. */
  readonly numeric?: boolean;
}

/** Narrowest column without a width of its own, in rem. */
export const LEAST_WIDTH = 7.5;

/** Order of a table by one column. */
export interface Sort {
  readonly column: string;
  readonly down: boolean;
}

const collator = new Intl.Collator(undefined, { numeric: true });

/** Rows in the order of a column, or in their own where there is none; equal rows keep their order either way. */
export function sorted<R extends TableRow, E extends Entry>(
  rows: readonly R[],
  columns: readonly Column<R, E>[],
  sort: Sort | null,
): readonly R[] {
  const order = columns.find(({ key }) => key === sort?.column)?.order;
  if (sort === null || order === undefined) return rows;
  return rows
    .map((row) => ({ row, by: order(row) }))
    .sort((one, other) => {
      if (one.by === null || other.by === null) return Number(one.by === null) - Number(other.by === null);
      const ascending =
        typeof one.by === 'number' && typeof other.by === 'number'
          ? one.by - other.by
          : collator.compare(String(one.by), String(other.by));
      return sort.down ? -ascending : ascending;
    })
    .map(({ row }) => row);
}

/** What a click on the head of a column makes of the order: one way, the other, and then none (null) again. */
export function nextSort(sort: Sort | null, column: string, largestFirst: boolean): Sort | null {
  if (sort?.column !== column) return { column, down: largestFirst };
  return sort.down === largestFirst ? { column, down: !largestFirst } : null;
}

/** Characters of a text that stand for it in a table. */
const SHORT = 140;

/** The beginning of a text, up to a word's end. */
export function shortened(text: string, length = SHORT): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length);
  return `${line.slice(0, cut > length / 2 ? cut : length)} …`;
}

/** Whether words hold what the reader looks for, in any case and with any accents. An empty search finds all. */
export function holds(text: string, wanted: string): boolean {
  return plain(text).includes(plain(wanted.trim()));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/** The entries that lead to a sentence, in their order. */
export function linked<E extends Entry>(entries: readonly E[]): readonly E[] {
  return entries.filter(({ places }) => places.length > 0);
}
