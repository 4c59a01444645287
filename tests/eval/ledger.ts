import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compare } from '../../src/core/compare/compare';
import type { FigureCell, FigureRow } from '../../src/core/contract/figures';
import { finish } from '../../src/core/contract/jobs';
import type { Source } from '../../src/core/contract/source';
import { factSteps } from '../../src/core/facts/facts';
import { ROLES } from '../../src/core/facts/role-words';
import { NEIGHBOURS } from './engines';
import { CORPUS, readCorpusCase } from '../corpus-cases';

type Bounds = Pick<FigureCell, 'text' | 'min' | 'max' | 'minOpen' | 'maxOpen' | 'approximate'>;

/** A cell of a gold ledger: `paragraph` counts the blank-line separated blocks of the file from 0. */
interface GoldCell extends Bounds {
  readonly file: string;
  readonly paragraph: number;
}

interface GoldRow {
  readonly id: string;
  readonly what: string;
  readonly role: string | null;
  readonly unit: string | null;
  readonly cells: readonly GoldCell[];
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly relation: string }[];
}

/** How one row of the gold ledger was met by the row that holds most of its cells. */
export interface RowScore {
  readonly what: string;
  readonly cells: number;
  /** Cells in that row with the right bounds. */
  readonly found: number;
  /** Cells of that row that the gold row has not. */
  readonly extra: number;
  readonly pairs: number;
  readonly relations: number;
  readonly role: boolean;
  readonly full: boolean;
}

/** The gold ledger of a bundled case against the ledger made of it. */
export function scoreLedger(id: string): readonly RowScore[] {
  const subject = readCorpusCase(id);
  const gold = JSON.parse(readFileSync(path.join(CORPUS, id, 'ledger.json'), 'utf8')) as {
    figures: readonly GoldRow[];
  };
  const { links, rows } = compare(subject, { neighbours: NEIGHBOURS });
  const { figures } = finish(factSteps(subject.sources, links, rows));
  return gold.figures.map((row) => scoreRow(row, figures, subject.sources));
}

function scoreRow(gold: GoldRow, figures: readonly FigureRow[], sources: readonly Source[]): RowScore {
  const matches = figures.map((row) =>
    gold.cells.map((cell) => row.cells.findIndex((found) => isCell(found, cell, sources))),
  );
  const best = matches
    .map((cells, index) => ({ index, cells, count: cells.filter((found) => found >= 0).length }))
    .toSorted((a, b) => b.count - a.count)[0];
  const row = best && best.count > 0 ? figures[best.index] : undefined;
  const found = gold.cells.filter((cell, index) => {
    const match = row?.cells[best?.cells[index] ?? -1];
    return match !== undefined && sameBounds(match, cell);
  }).length;
  const relations = gold.pairs.filter(({ a, b, relation }) => {
    const [one, other] = [best?.cells[a] ?? -1, best?.cells[b] ?? -1];
    return row?.pairs.some(
      (pair) =>
        pair.relation === relation && ((pair.a === one && pair.b === other) || (pair.a === other && pair.b === one)),
    );
  }).length;
  const extra = row ? row.cells.filter((cell) => !gold.cells.some((one) => isCell(cell, one, sources))).length : 0;
  // The gold names more roles than the ledger has: what happens to people and things is a role, "speed" is not.
  const expected = (ROLES as readonly string[]).includes(gold.role ?? '') ? gold.role : null;
  const role = (row ?? { role: undefined }).role === expected;
  const full = found === gold.cells.length && extra === 0 && relations === gold.pairs.length && role;
  return { what: gold.what, cells: gold.cells.length, found, extra, pairs: gold.pairs.length, relations, role, full };
}

// The same place: the words of the one lie within the other's, in the same paragraph of the same file.
function isCell(cell: FigureCell, gold: GoldCell, sources: readonly Source[]): boolean {
  const source = sources[cell.source];
  if (source?.file !== gold.file) return false;
  const block = [...source.text.matchAll(/\S(?:(?!\n[^\S\n]*\n)[\s\S])*/gu)][gold.paragraph];
  if (!block || cell.start < block.index || cell.end > block.index + block[0].length) return false;
  const at = block[0].indexOf(gold.text);
  return at >= 0 && cell.start < block.index + at + gold.text.length && cell.end > block.index + at;
}

function sameBounds(a: Bounds, b: Bounds): boolean {
  const close = (one: number | null, other: number | null): boolean =>
    one === null || other === null ? one === other : Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));
  return close(a.min, b.min) && close(a.max, b.max) && a.minOpen === b.minOpen && a.maxOpen === b.maxOpen;
}

/** The table of a case, a line a gold row. */
export function ledgerTable(name: string, rows: readonly RowScore[]): string {
  const sum = (of: (row: RowScore) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const lines = rows.map(
    ({ what, cells, found, extra, pairs, relations, role, full }) =>
      `  ${full ? 'met ' : '    '}  ${what}: cells ${String(found)}/${String(cells)}, extra ${String(extra)}, relations ${String(relations)}/${String(pairs)}${role ? '' : ', other role'}`,
  );
  const total = `${name}: ${String(rows.filter(({ full }) => full).length)} of ${String(rows.length)} rows met in full; cells ${String(sum(({ found }) => found))}/${String(sum(({ cells }) => cells))}, relations ${String(sum(({ relations }) => relations))}/${String(sum(({ pairs }) => pairs))}`;
  return [total, ...lines].join('\n');
}
