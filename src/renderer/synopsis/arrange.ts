import type { Comparison, Row } from '../../core/contract/comparison';

/** Paragraphs told by one source alone, in a row, from which on they are folded until the reader asks for them. */
export const FOLD_FROM = 5;

/** Paragraphs a column may hold in one block of the synopsis, so that no block grows past what is drawn at once. */
const BLOCK_LENGTH = 12;

/** The headlines of all sources, linked or not: the first item, even where no source has a headline. */
export interface TitlesItem {
  readonly kind: 'titles';
  readonly key: string;
  /** Title rows by source; a source without a title has none. */
  readonly bySource: ReadonlyMap<number, readonly Row[]>;
}

/** A fact told by several sources: its cells stand level. */
export interface FactItem {
  readonly kind: 'fact';
  readonly key: string;
  readonly row: Row;
}

/**
 * A run of rows that one source alone tells. They have nothing to stand level with, so that each column simply stacks
 * its own; folded, only the number is told.
 */
export interface AloneItem {
  readonly kind: 'alone';
  readonly key: string;
  /** Names the whole run: several items are parts of one run when it is long. */
  readonly run: string;
  readonly folded: boolean;
  /** Whether the reader can fold it: the first item of a run long enough. */
  readonly foldable: boolean;
  readonly bySource: ReadonlyMap<number, readonly Row[]>;
  /** Rows of the whole run, by source. */
  readonly runCounts: ReadonlyMap<number, number>;
}

/** What web pages left around the articles, by source, as segment indexes; always the last item. */
export interface FurnitureItem {
  readonly kind: 'furniture';
  readonly key: string;
  readonly bySource: ReadonlyMap<number, readonly number[]>;
}

/** One line of the synopsis from edge to edge. */
export type Item = TitlesItem | FactItem | AloneItem | FurnitureItem;

/** Which long runs are folded: all or none, but for the runs (by their `run` key) that the reader toggled. */
export interface Folding {
  readonly all: boolean;
  readonly toggled: ReadonlySet<string>;
}

export const USUAL_FOLDING: Folding = { all: true, toggled: new Set() };

/** The rows of a comparison as the items of the synopsis, in order. Every row is in exactly one item. */
export function arrange(comparison: Comparison, folding: Folding = USUAL_FOLDING): readonly Item[] {
  const { sources, rows } = comparison;
  const isTitle = (row: Row): boolean =>
    row.cells.every((cell) => cell.segments.every((at) => sources[cell.source]?.segments[at]?.kind === 'title'));
  const items: Item[] = [];
  const titles = new Set(rows.filter(isTitle));
  items.push({ kind: 'titles', key: 'titles', bySource: groupBySource([...titles]) });
  let run: Row[] = [];
  const endRun = (): void => {
    items.push(...aloneItems(run, folding));
    run = [];
  };
  for (const row of rows) {
    if (titles.has(row)) continue;
    if (row.cells.length === 1) run.push(row);
    else {
      endRun();
      items.push({ kind: 'fact', key: row.id, row });
    }
  }
  endRun();
  const furniture = furnitureOf(comparison);
  if (furniture.size > 0) items.push({ kind: 'furniture', key: 'furniture', bySource: furniture });
  return items;
}

/** The key of the run of single rows that holds a row, with the folding it has; null for a row told by several. */
export function runOf(items: readonly Item[], row: string): AloneItem | null {
  for (const item of items) {
    if (item.kind !== 'alone') continue;
    for (const rows of item.bySource.values()) if (rows.some(({ id }) => id === row)) return item;
  }
  return null;
}

function aloneItems(rows: readonly Row[], folding: Folding): readonly AloneItem[] {
  const [head] = rows;
  if (head === undefined) return [];
  const run = `alone ${head.id}`;
  const all = groupBySource(rows);
  const foldable = rows.length >= FOLD_FROM;
  const folded = foldable && folding.all !== folding.toggled.has(run);
  const runCounts = new Map([...all].map(([source, own]) => [source, own.length]));
  if (folded) return [{ kind: 'alone', key: run, run, folded, foldable, bySource: all, runCounts }];
  const parts: AloneItem[] = [];
  for (let from = 0; ; from += BLOCK_LENGTH) {
    const part = new Map<number, readonly Row[]>();
    for (const [source, own] of all) if (own.length > from) part.set(source, own.slice(from, from + BLOCK_LENGTH));
    if (part.size === 0) return parts;
    const key = from === 0 ? run : `${run} ${String(from)}`;
    parts.push({ kind: 'alone', key, run, folded, foldable: foldable && from === 0, bySource: part, runCounts });
  }
}

function groupBySource(rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> {
  const bySource = new Map<number, Row[]>();
  for (const row of rows)
    for (const { source } of row.cells) {
      const own = bySource.get(source);
      if (own === undefined) bySource.set(source, [row]);
      else own.push(row);
    }
  return new Map([...bySource].sort(([one], [other]) => one - other));
}

function furnitureOf({ sources }: Comparison): ReadonlyMap<number, readonly number[]> {
  const bySource = new Map<number, readonly number[]>();
  for (const [position, { segments }] of sources.entries()) {
    const own = segments.filter(({ kind }) => kind === 'furniture').map(({ index }) => index);
    if (own.length > 0) bySource.set(position, own);
  }
  return bySource;
}
