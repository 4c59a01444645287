import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compare } from '../../src/core/compare/compare';
import type { Case } from '../../src/core/contract/case';
import type { FigureCell, FigureRow } from '../../src/core/contract/figures';
import type { Source } from '../../src/core/contract/source';
import { makeSource } from '../../src/core/text/source';

const FOLDER = path.join(import.meta.dirname, '..', 'fixtures', 'figures', 'reports');

/** A quantity that several reports give: the words of each place, as "source: words". */
export interface LabelledRow {
  readonly what: string;
  readonly role: string | null;
  readonly cells: readonly { readonly source: number; readonly text: string }[];
}

/** A few short reports on one event, with every quantity that more than one of them gives. */
export interface ReportSet {
  readonly id: string;
  readonly subject: Case;
  readonly rows: readonly LabelledRow[];
}

/** The sets of labelled reports; `tests/fixtures/figures/README.md` describes their form. */
export function readReportSets(): readonly ReportSet[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => parseSet(path.parse(file).name, readFileSync(path.join(FOLDER, file), 'utf8')));
}

function parseSet(id: string, file: string): ReportSet {
  const parts = file.split(/^=== /mu).slice(1);
  const sources: Source[] = [];
  let rows: readonly LabelledRow[] = [];
  for (const part of parts) {
    const [head = '', ...lines] = part.trim().split('\n');
    if (head.trim() === 'rows') {
      rows = parseRows(lines.join('\n'), sources);
      continue;
    }
    const [name = '', published = '', language = 'en'] = head.split(' ');
    const paragraphs = lines.filter((line) => line.trim() !== '');
    sources.push(
      makeSource({
        id: `${id}/${name}`,
        file: `${name}.txt`,
        format: 'text',
        sha256: '0'.repeat(64),
        text: paragraphs.join('\n\n'),
        meta: { published, language, outlet: name, title: paragraphs[0] ?? name },
      }),
    );
  }
  const subject = { id, title: id, origin: 'bundled', createdAt: '2024-01-01T00:00:00Z', reference: null } as const;
  return { id, subject: { ...subject, corrections: [], sources }, rows };
}

function parseRows(text: string, sources: readonly Source[]): readonly LabelledRow[] {
  return text.split(/\n\s*\n/u).map((block) => {
    const [head = '', ...cells] = block.trim().split('\n');
    const [what = '', role = '-'] = head.split(' | ');
    return {
      what,
      role: role === '-' ? null : role,
      cells: cells.map((cell) => {
        const [name = '', words = ''] = cell.trim().split(': ');
        return { source: sources.findIndex(({ file }) => file === `${name}.txt`), text: words };
      }),
    };
  });
}

/** Pairs of cells of different sources in one row: those of the ledger, those labelled, and those in both. */
export interface ReportScores {
  readonly found: number;
  readonly labelled: number;
  readonly right: number;
  /** Labelled rows whose largest part in the ledger has the labelled role, and all that have any part. */
  readonly roles: number;
  readonly rows: number;
  /** Pairs of cells of the ledger that should not stand together, in words. */
  readonly wrong: readonly string[];
  /** Labelled pairs that do not stand together, in words. */
  readonly missed: readonly string[];
}

/** The ledger that the app would show of a set. */
export function ledgerOf({ subject }: ReportSet): readonly FigureRow[] {
  return compare(subject).figures;
}

/** Compares the ledger of a set with its labels, pair by pair of cells of different sources. */
export function scoreReports(set: ReportSet): ReportScores {
  const ledger = ledgerOf(set);
  const { sources } = set.subject;
  const name = ({ source, text }: { readonly source: number; readonly text: string }): string =>
    `${sources[source]?.file.replace('.txt', '') ?? ''}: ${text}`;
  const labelled = set.rows.flatMap((row) =>
    crossPairs(row.cells).map(([a, b]) => ({ what: row.what, pair: `${name(a)} | ${name(b)}`, a, b })),
  );
  const isTogether = (row: FigureRow, a: LabelledRow['cells'][number], b: LabelledRow['cells'][number]): boolean =>
    row.cells.some((cell) => isCell(cell, a)) && row.cells.some((cell) => isCell(cell, b));
  const missed = labelled.filter(({ a, b }) => !ledger.some((row) => isTogether(row, a, b)));
  const wrong = ledger.flatMap((row) =>
    crossPairs(row.cells)
      .filter(
        ([a, b]) =>
          !set.rows.some(
            (label) => label.cells.some((one) => isCell(a, one)) && label.cells.some((one) => isCell(b, one)),
          ),
      )
      .map(([a, b]) => `${row.what ?? ''}: ${name(a)} | ${name(b)}`),
  );
  const found = ledger.reduce((sum, row) => sum + crossPairs(row.cells).length, 0);
  const best = set.rows.flatMap((label) => {
    const counts = ledger.map((row) => label.cells.filter((one) => row.cells.some((cell) => isCell(cell, one))).length);
    const row = ledger[counts.indexOf(Math.max(...counts))];
    return row && Math.max(...counts) > 1 ? [{ label, row }] : [];
  });
  return {
    found,
    labelled: labelled.length,
    right: found - wrong.length,
    roles: best.filter(({ label, row }) => row.role === label.role).length,
    rows: best.length,
    wrong,
    missed: missed.map(({ what, pair }) => `${what}: ${pair}`),
  };
}

function crossPairs<T extends { readonly source: number }>(cells: readonly T[]): readonly (readonly [T, T])[] {
  return cells.flatMap((a, index) =>
    cells
      .slice(index + 1)
      .filter((b) => b.source !== a.source)
      .map((b) => [a, b] as const),
  );
}

function isCell(cell: FigureCell, { source, text }: { readonly source: number; readonly text: string }): boolean {
  const plain = (words: string): string => ` ${words.toLowerCase()} `;
  return cell.source === source && (plain(cell.text).includes(plain(text)) || plain(text).includes(plain(cell.text)));
}

/** The table of all sets, a line a set. */
export function reportsTable(sets: readonly { readonly id: string; readonly scores: ReportScores }[]): string {
  const line = (name: string, scores: readonly ReportScores[]): string => {
    const sum = (of: (score: ReportScores) => number): number => scores.reduce((total, score) => total + of(score), 0);
    const [found, labelled] = [sum((score) => score.found), sum((score) => score.labelled)];
    const precision = found === 0 ? '–' : (sum((score) => score.right) / found).toFixed(3);
    const recall = labelled === 0 ? '–' : (1 - sum((score) => score.missed.length) / labelled).toFixed(3);
    return `${name}: pairs precision ${precision} (of ${String(found)})  recall ${recall} (of ${String(labelled)})`;
  };
  return [
    line(
      'reports',
      sets.map(({ scores }) => scores),
    ),
    ...sets.map(({ id, scores }) => `  ${line(id, [scores])}`),
  ].join('\n');
}
