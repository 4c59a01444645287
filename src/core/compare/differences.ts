import type { Cell, Difference, Row } from '../contract/comparison';
import type { Steps } from '../contract/jobs';
import type { Source, Span } from '../contract/source';
import { readPassage, type Passage } from '../diff/passage';
import { wordDifference } from '../diff/word-difference';

/** Rows compared between two progress steps: a few milliseconds of ordinary paragraphs. */
const ROWS_A_STEP = 8;

/** The differences of every row against its reference cell, in the order of the rows and then of the sources. */
export function* differenceSteps(
  sources: readonly Source[],
  rows: readonly Row[],
  reference: number,
): Steps<readonly Difference[]> {
  const vocabularies = sources.map((source) => vocabularyOf(source));
  const differences: Difference[] = [];
  let done = 0;
  for (const row of rows) {
    if (done % ROWS_A_STEP === 0) yield { stage: 'differences', done, total: rows.length };
    done++;
    const a = row.cells.find((cell) => cell.source === reference) ?? row.cells[0];
    if (a === undefined || row.cells.length < 2) continue;
    const passageA = passageOf(sources, a);
    for (const b of row.cells) {
      if (b === a) continue;
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
function vocabularyOf(source: Source): ReadonlySet<string> {
  const { tokens } = readPassage(source.text, source.segments, source.meta.language);
  return new Set(tokens.map((token) => token.key).filter((key) => key !== ''));
}
