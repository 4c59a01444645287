import type { Comparison, Row } from '../../core/contract/comparison';
import type { FigureRow } from '../../core/contract/figures';
import type { Source } from '../../core/contract/source';

/** Length of a passage's first words, in characters: one line of a terminal with its number. */
const EXCERPT = 72;

/** The comparison in words for a terminal: what the sources share, how alike they are, what conflicts. */
export function summarise(title: string, comparison: Comparison): string {
  const blocks = [
    [title],
    sourceLines(comparison),
    sharingLines(comparison),
    figureLines(comparison.figures),
    factLines(comparison),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function sourceLines({ sources, reference }: Comparison): readonly string[] {
  const names = sources.map(nameOf);
  const width = Math.min(36, Math.max(...names.map((name) => length(name))));
  return sources.map((source, index) => {
    const name = fit(names[index] ?? '', width).padEnd(width);
    const mark = index === reference ? '  (reference)' : '';
    return `  ${index + 1}  ${name}  ${fit(source.meta.title, EXCERPT)}${mark}`.trimEnd();
  });
}

function sharingLines({ sources, rows, differences }: Comparison): readonly string[] {
  const counts = sources.map((_source, index) => rows.filter((row) => row.cells.length === index + 1).length);
  const spread = counts
    .map((count, index) => (count === 0 ? null : `${count} in ${spell(index + 1, sources.length)}`))
    .filter((part) => part !== null)
    .reverse();
  const lines = [`${rows.length} facts: ${spread.join(', ')}.`];

  const alone = sources.map((_source, index) => rows.filter((row) => isAlone(row, index)).length);
  lines.push(`Told by one source only: ${alone.map((count, index) => `${index + 1}: ${count}`).join(', ')}.`);

  const pairs = sharedFacts(rows, sources.length);
  const [closest, furthest] = [pairs[0], pairs.at(-1)];
  if (sources.length > 2 && closest && furthest) {
    lines.push(`Most in common: ${pairText(closest)}. Least: ${pairText(furthest)}.`);
  }
  if (differences.length > 0) {
    const count = (relation: string): number => differences.filter((one) => one.relation === relation).length;
    lines.push(
      `Wording beside the reference: ${count('identical')} passages the same, ${count('close')} close, ` +
        `${count('rewritten')} rewritten.`,
    );
  }
  return lines;
}

function figureLines(figures: readonly FigureRow[]): readonly string[] {
  const lines = figures
    .map((figure) => ({ figure, conflict: figure.pairs.some((pair) => pair.relation === 'conflict') }))
    .filter(({ figure }) => new Set(figure.cells.map((cell) => cell.source)).size > 1)
    .sort((a, b) => Number(b.conflict) - Number(a.conflict))
    .map(({ figure, conflict }) => {
      const what = [figure.unit, figure.role].filter((part) => part !== null).join(' ') || 'figure';
      const cells = figure.cells.map((cell) => `${cell.source + 1}: ${cell.text.replace(/\s+/gu, ' ')}`);
      return `  ${conflict ? 'conflict' : '        '}  ${what}: ${cells.join(' | ')}`;
    });
  return lines.length > 0 ? ['Figures', ...lines] : [];
}

function factLines({ sources, rows }: Comparison): readonly string[] {
  const shared = rows.filter((row) => row.cells.length > 1);
  if (shared.length === 0) return ['No fact is told by more than one source.'];
  const lines = shared.flatMap((row) => [
    '',
    ...row.cells.map((cell, index) => {
      const source = sources[cell.source];
      const certainty =
        index === 0 && row.confidence !== null ? ` ${Math.round(row.confidence * 100)} %`.slice(-5) : '';
      return `${certainty.padStart(5)}  ${cell.source + 1}  ${source ? excerpt(source, cell.segments) : ''}`;
    }),
  ]);
  return ['Facts told by more than one source, with the certainty that they are one', ...lines];
}

interface SharedFacts {
  readonly a: number;
  readonly b: number;
  /** Rows both have. */
  readonly both: number;
  /** Of the rows either has, the share both have. */
  readonly share: number;
}

/** Every pair of sources, those that share most first. */
function sharedFacts(rows: readonly Row[], count: number): readonly SharedFacts[] {
  const has = (row: Row, source: number): boolean => row.cells.some((cell) => cell.source === source);
  const pairs: SharedFacts[] = [];
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const both = rows.filter((row) => has(row, a) && has(row, b)).length;
      const either = rows.filter((row) => has(row, a) || has(row, b)).length;
      pairs.push({ a, b, both, share: either === 0 ? 0 : both / either });
    }
  }
  return pairs.sort((x, y) => y.share - x.share);
}

function pairText({ a, b, both }: SharedFacts): string {
  return `${a + 1} and ${b + 1} (${both} ${both === 1 ? 'fact' : 'facts'})`;
}

function isAlone(row: Row, source: number): boolean {
  return row.cells.length === 1 && row.cells[0]?.source === source;
}

function spell(count: number, all: number): string {
  if (count === all) return all === 2 ? 'both' : `all ${all}`;
  return count === 1 ? 'one only' : String(count);
}

function nameOf(source: Source): string {
  return source.meta.outlet ?? source.file;
}

function excerpt(source: Source, segments: readonly number[]): string {
  const words = segments.map((index) => {
    const segment = source.segments[index];
    return segment ? source.text.slice(segment.start, segment.end) : '';
  });
  return fit(words.join(' '), EXCERPT);
}

/** The text on one line, cut after a whole word where it is too long. */
function fit(text: string, width: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (length(line) <= width) return line;
  const cut = Array.from(line)
    .slice(0, width - 1)
    .join('');
  const space = cut.lastIndexOf(' ');
  return `${space > width / 2 ? cut.slice(0, space) : cut}…`;
}

function length(text: string): number {
  return Array.from(text).length;
}
