import type { Cell, Difference, Row } from '../contract/comparison';
import type { Steps } from '../contract/jobs';
import type { Source, Span } from '../contract/source';
import { readPassage, type Passage } from '../diff/passage';
import { wordDifference } from '../diff/word-difference';

/** Segments whose words are gathered between two steps. */
const SEGMENTS_A_STEP = 50;

/** The differences of every row against its reference cell, in the order of the rows and then of the sources. */
export function* differenceSteps(
  sources: readonly Source[],
  rows: readonly Row[],
  reference: number,
): Steps<readonly Difference[]> {
  const vocabularies: ReadonlySet<string>[] = [];
  for (const source of sources) vocabularies.push(yield* vocabularySteps(source, rows.length));
  const differences: Difference[] = [];
  for (const [done, row] of rows.entries()) {
    const a = row.cells.find((cell) => cell.source === reference) ?? row.cells[0];
    if (a === undefined || row.cells.length < 2) continue;
    const passageA = passageOf(sources, a);
    for (const b of row.cells) {
      if (b === a) continue;
      yield { stage: 'differences', done, total: rows.length };
      const found = wordDifference(
        passageA,
        passageOf(sources, b),
        vocabularies[a.source] ?? new Set(),
        vocabularies[b.source] ?? new Set(),
      );
      differences.push({ row: row.id, a, b, ...found });
    }
  }
  return differences;
}

function passageOf(sources: readonly Source[], cell: Cell): Passage {
  const source = sources[cell.source];
  const parts: Span[] = cell.segments.flatMap((index) => source?.segments[index] ?? []);
  return readPassage(source?.text ?? '', parts, source?.meta.language ?? 'und');
}

/** Stems of all content words of a source. */
function* vocabularySteps({ text, segments, meta }: Source, total: number): Steps<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const [index, segment] of segments.entries()) {
    if (index % SEGMENTS_A_STEP === 0) yield { stage: 'differences', done: 0, total };
    for (const { key } of readPassage(text, [segment], meta.language).tokens) if (key !== '') found.add(key);
  }
  return found;
}
