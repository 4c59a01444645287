import type { Cell, Comparison, Difference, Row } from '../../core/contract/comparison';
import { words } from '../messages';
import { AlsoIn } from '../synopsis/also-in';
import { element } from './element';
import { markedText, marksOf, withCharged, type PrintMark } from './marked-text';
import { rowNumbers, segmentKey } from './row-numbers';
import { badge, letterOf } from './source-label';

/**
 * One block a row that any of the columns has, in order. A paragraph told by one source alone runs over the full width
 * and is left out where its source is in `repeated`: another part of the print has it.
 */
export function rowBlocks(
  comparison: Comparison,
  columns: readonly number[],
  repeated: ReadonlySet<number> = new Set(),
): readonly HTMLElement[] {
  const differences = new Map<string, Difference[]>();
  for (const difference of comparison.differences)
    differences.set(difference.row, [...(differences.get(difference.row) ?? []), difference]);
  const human = humanSegments(comparison);
  const also = alsoLines(comparison);
  let number = 0;
  return comparison.rows.flatMap((row) => {
    const [first] = row.cells;
    number++;
    if (!row.cells.some((cell) => columns.includes(cell.source))) return [];
    if (row.cells.length === 1 && first !== undefined)
      return repeated.has(first.source) ? [] : [aloneBlock(comparison, first, number, also(first))];
    return [sharedBlock(comparison, row, columns, differences.get(row.id) ?? [], number, human, also)];
  });
}

/** A line for each other row that a cell's paragraphs are surely linked with. */
function alsoLines(comparison: Comparison): (cell: Cell) => readonly HTMLElement[] {
  const index = new AlsoIn(comparison);
  const numbers = rowNumbers(comparison);
  return ({ source, segments }) =>
    index.of(source, segments).map((there) => {
      const row = numbers.get(segmentKey(there.source, there.segment)) ?? 0;
      const text = words.print.also(row, letterOf(there.source), there.segment + 1);
      return element('p', 'relation', element('span', 'also', '→'), ` ${text}`);
    });
}

function sharedBlock(
  comparison: Comparison,
  row: Row,
  columns: readonly number[],
  differences: readonly Difference[],
  number: number,
  human: ReadonlySet<string>,
  also: (cell: Cell) => readonly HTMLElement[],
): HTMLElement {
  const byReader = row.cells.some((cell) =>
    cell.segments.some((segment) => human.has(segmentKey(cell.source, segment))),
  );
  const gutter = element('div', 'gutter', element('span', 'number', String(number)));
  if (row.confidence !== null)
    gutter.append(element('span', 'confidence', `${String(Math.round(row.confidence * 100))} %`));
  if (byReader) gutter.append(element('span', 'human', '✓'));
  const block = element('div', `row columns-${String(columns.length)}`, gutter);
  for (const source of columns) {
    const cell = row.cells.find((candidate) => candidate.source === source);
    if (cell === undefined) {
      block.append(element('div', 'cell gap', element('span', 'gap-text', '–')));
      continue;
    }
    const asB = differences.find((difference) => difference.b.source === source);
    const [onlyOne] = differences;
    // The base of a row shows marks only when there is one other text: marks against several would contradict.
    const asA = differences.length === 1 && onlyOne?.a.source === source ? onlyOne : undefined;
    const marks = asB ? marksOf(asB, 'b') : asA ? marksOf(asA, 'a') : [];
    const made = element(
      'div',
      `cell source-${String(source)}`,
      flow(comparison, cell, withCharged(comparison, source, marks)),
    );
    if (asB) made.append(element('p', 'relation', relationText(asB)));
    made.append(...also(cell));
    block.append(made);
  }
  return block;
}

function aloneBlock(comparison: Comparison, cell: Cell, number: number, also: readonly HTMLElement[]): HTMLElement {
  return element(
    'div',
    `row alone source-${String(cell.source)}`,
    element('div', 'gutter', element('span', 'number', String(number))),
    element(
      'div',
      'cell',
      element('p', 'only', badge(cell.source), ` ${words.print.onlyIn(letterOf(cell.source))}`),
      flow(comparison, cell, withCharged(comparison, cell.source, [])),
      ...also,
    ),
  );
}

function flow(comparison: Comparison, cell: Cell, marks: readonly PrintMark[]): HTMLElement {
  const source = comparison.sources[cell.source];
  const made = element('div', 'flow');
  made.dataset['flow'] = '';
  for (const index of cell.segments) {
    const segment = source?.segments[index];
    if (source === undefined || segment === undefined) continue;
    const paragraph = element('p', `segment kind-${segment.kind}`, ...markedText(source.text, segment, marks));
    paragraph.lang = source.meta.language;
    paragraph.dir = 'auto';
    made.append(paragraph);
  }
  return made;
}

function relationText({ relation, a, changes }: Difference): string {
  const base = letterOf(a.source);
  if (relation === 'identical') return words.print.identical(base);
  if (relation === 'rewritten') return words.print.rewritten(base);
  return words.print.close(changes.length, base);
}

/** Segments with a link that the reader set or confirmed. */
function humanSegments(comparison: Comparison): ReadonlySet<string> {
  return new Set(
    comparison.links
      .filter((link) => link.origin === 'reader')
      .flatMap(({ a, b }) => [segmentKey(a.source, a.segment), segmentKey(b.source, b.segment)]),
  );
}
