import type { Row } from '../contract/comparison';
import type { Source } from '../contract/source';
import type { Stance, StanceCell, StanceRow, Statement } from '../contract/wording';
import { stemmer } from '../text/stems';
import { isStopWord } from '../text/stop-words';
import { words } from '../text/tokens';

/** Least share of the shorter statement's content words that two statements of one fact have in common. */
const LEAST_LIKENESS = 0.5;

/**
 * For every row whose sources commit themselves differently to one fact, what each does: assert it, attribute it to
 * someone, hedge it or deny it. Of a source's statements the one most like the others' is taken; sources without a
 * statement that is alike have no cell. `statements` stand by source, then in reading order.
 */
export function stancesOf(
  sources: readonly Source[],
  rows: readonly Row[],
  statements: readonly Statement[],
): readonly StanceRow[] {
  const terms = termReader(sources);
  const bySegment = new Map<string, number[]>();
  statements.forEach(({ source, segment }, index) => {
    const key = `${String(source)} ${String(segment)}`;
    bySegment.set(key, [...(bySegment.get(key) ?? []), index]);
  });
  return rows.flatMap((row): readonly StanceRow[] => {
    if (row.cells.length < 2) return [];
    const cells = row.cells.map(({ source, segments }) =>
      segments.flatMap((segment) => bySegment.get(`${String(source)} ${String(segment)}`) ?? []),
    );
    const chosen = chooseAlike(cells, (index) => terms(statements[index]));
    const stances = chosen.flatMap((statement, at): readonly StanceCell[] => {
      const source = row.cells[at]?.source;
      const found = statement === null ? undefined : statements[statement];
      return found && source !== undefined && statement !== null
        ? [{ source, statement, stance: stanceOf(found) }]
        : [];
    });
    return new Set(stances.map(({ stance }) => stance)).size > 1 ? [{ row: row.id, cells: stances }] : [];
  });
}

function stanceOf({ attribution, hedges, negations, verbClass }: Statement): Stance {
  if (verbClass === 'deny' || negations.length > 0) return 'denies';
  if (hedges.length > 0) return 'hedges';
  return attribution === 'none' ? 'asserts' : 'attributes';
}

type Terms = ReadonlySet<string>;

function termReader(sources: readonly Source[]): (statement: Statement | undefined) => Terms {
  const stems = new Map<string, (word: string) => string>();
  const known = new Map<Statement, Terms>();
  return (statement) => {
    const source = statement && sources[statement.source];
    if (!statement || !source) return new Set();
    const cached = known.get(statement);
    if (cached) return cached;
    const { language } = source.meta;
    const stem = stems.get(language) ?? stemmer(language);
    stems.set(language, stem);
    const found = new Set(
      words(source.text.slice(statement.start, statement.end), language)
        .filter(({ text }) => !isStopWord(text, language))
        .map(({ text }) => stem(text)),
    );
    known.set(statement, found);
    return found;
  };
}

// The two statements of different cells most alike, and for every other cell the one most like either; null where none is.
function chooseAlike(
  cells: readonly (readonly number[])[],
  terms: (index: number) => Terms,
): readonly (number | null)[] {
  let pivot: readonly number[] = [];
  let best = 0;
  for (const [at, own] of cells.entries()) {
    for (const others of cells.slice(at + 1)) {
      for (const index of own) {
        for (const other of others) {
          const value = likeness(terms(index), terms(other));
          if (value > best) [pivot, best] = [[index, other], value];
        }
      }
    }
  }
  if (best < LEAST_LIKENESS) return cells.map(() => null);
  return cells.map((own) => {
    const ranked = own
      .map((index) => ({
        index,
        value: Math.max(...pivot.map((other) => (other === index ? 1 : likeness(terms(index), terms(other))))),
      }))
      .toSorted((x, y) => y.value - x.value || x.index - y.index)[0];
    return ranked && ranked.value >= LEAST_LIKENESS ? ranked.index : null;
  });
}

function likeness(a: Terms, b: Terms): number {
  const size = Math.min(a.size, b.size);
  if (size < 2) return 0;
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared < 2 ? 0 : shared / size;
}
