import type { Row } from '../contract/comparison';
import type { Coverage, CoverageRow, NameEntry } from '../contract/facts';
import type { FigureRow } from '../contract/figures';
import type { Source } from '../contract/source';

/** Share of what a row's sources have in common that a source must tell to count as telling the fact in full. */
const FULL = 0.5;

/**
 * For each row what each source tells of it. The row's facts are the names and ledger figures that at least two of its
 * cells have, or all of a lone cell. `reported`: the source's cell has half of them or more; `partly`: fewer, or the source
 * has no cell but tells one of the row's figures elsewhere; `absent`: not found in this text.
 */
export function coverageOf(
  sources: readonly Source[],
  rows: readonly Row[],
  figures: readonly FigureRow[],
  names: readonly NameEntry[],
): readonly CoverageRow[] {
  const facts = factsBySegment(figures, names);
  const figureSources = new Map(figures.map(({ id, cells }) => [id, new Set(cells.map(({ source }) => source))]));
  return rows.map(({ id, cells }): CoverageRow => {
    const told = cells.map(({ source, segments }) => ({
      source,
      facts: new Set(segments.flatMap((segment) => [...(facts.get(`${String(source)} ${String(segment)}`) ?? [])])),
    }));
    const all = new Set(told.flatMap((cell) => [...cell.facts]));
    const common = [...all].filter((fact) => told.length < 2 || told.filter((cell) => cell.facts.has(fact)).length > 1);
    return { row: id, cells: sources.map((_, source) => coverage(source, told, common, figureSources)) };
  });
}

function coverage(
  source: number,
  told: readonly { readonly source: number; readonly facts: ReadonlySet<string> }[],
  common: readonly string[],
  figureSources: ReadonlyMap<string, ReadonlySet<number>>,
): Coverage {
  const cell = told.find((other) => other.source === source);
  if (!cell) return common.some((fact) => figureSources.get(fact)?.has(source)) ? 'partly' : 'absent';
  if (common.length === 0) return 'reported';
  return common.filter((fact) => cell.facts.has(fact)).length / common.length >= FULL ? 'reported' : 'partly';
}

/** IDs of the names and figure rows that each segment tells, by "source segment". */
function factsBySegment(
  figures: readonly FigureRow[],
  names: readonly NameEntry[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const facts = new Map<string, Set<string>>();
  const add = (source: number, segment: number, id: string): void => {
    const key = `${String(source)} ${String(segment)}`;
    const own = facts.get(key);
    if (own === undefined) facts.set(key, new Set([id]));
    else own.add(id);
  };
  for (const { id, cells } of figures) {
    // A figure that one source gives alone sets that source apart; it is nothing the others leave half told.
    if (new Set(cells.map(({ source }) => source)).size > 1)
      for (const { source, segment } of cells) add(source, segment, id);
  }
  for (const { id, forms } of names)
    for (const { source, segment } of forms.flatMap(({ places }) => places)) add(source, segment, id);
  return facts;
}
