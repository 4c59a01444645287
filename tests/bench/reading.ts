import { CaseReadings } from '../../src/core/compare/case-readings';
import type { Row } from '../../src/core/contract/comparison';
import type { Facts } from '../../src/core/contract/facts';
import type { Steps } from '../../src/core/contract/jobs';
import type { Source } from '../../src/core/contract/source';
import type { Wording } from '../../src/core/contract/wording';
import { factSteps } from '../../src/core/facts/facts';
import { namesOf } from '../../src/core/facts/names';
import { wordingSteps } from '../../src/core/wording/wording';
import { readSentences } from '../eval/figures';
import { sourceOf } from '../eval/gold-data';
import { readPassages } from '../eval/wording';
import type { Measured } from './alignment';

const SOURCES = 5;
const PARAGRAPHS = 1000;
const SENTENCES_A_PARAGRAPH = 4;

/**
 * Reads the facts and the wording of sources made of labelled news sentences, each in an order of its own; then once more
 * as the comparison by meaning does, which has other links and the same sources.
 */
export function* benchReading(): Generator<Measured> {
  const sources = newsSources();
  const [rows, otherRows] = [evenRows(sources, 0), evenRows(sources, 1)];
  const { sentences: readings, facts, wording } = new CaseReadings();
  const factsOf = (of: readonly Row[]): Steps<Facts> => factSteps(sources, [], of, { readings, kept: facts });
  const size = `${String(SOURCES)} × ${PARAGRAPHS.toLocaleString('en')} paragraphs`;
  const told = ({ figures }: Facts): string => `${String(figures.length)} figure rows`;
  const said = ({ stances }: Wording): string => `${String(stances.length)} stances`;
  yield measure(`facts ${size}`, factsOf(rows), told);
  const names = namesOf(sources);
  const wordingOf = (of: readonly Row[]): Steps<Wording> =>
    wordingSteps(sources, [], of, { readings, names, kept: wording });
  yield measure(`wording ${size}`, wordingOf(rows), said);
  yield measure('facts with other links', factsOf(otherRows), told);
  yield measure('wording with other links', wordingOf(otherRows), said);
}

/** Paragraphs of labelled sentences; a different step through them for each source. */
function newsSources(): readonly Source[] {
  // A figure in every second or third sentence or so, as in a report.
  const figures = readSentences('dev').map(({ text }) => text);
  const wording = readPassages('dev').map(({ text }) => text);
  const sentences = wording.flatMap((text, index) => [text, figures[index % figures.length] ?? '']);
  return Array.from({ length: SOURCES }, (_, at) =>
    sourceOf(
      `made up ${String(at)}`,
      Array.from({ length: PARAGRAPHS }, (_, paragraph) =>
        Array.from({ length: SENTENCES_A_PARAGRAPH }, (_, place) => {
          const index = (paragraph * SENTENCES_A_PARAGRAPH + place) * (at + 1) + at;
          return sentences[index % sentences.length] ?? '';
        }).join(' '),
      ),
    ),
  );
}

// A row for each paragraph of the first source, with those at the same place in the others, or so many places on.
function evenRows(sources: readonly Source[], shift: number): readonly Row[] {
  return Array.from({ length: PARAGRAPHS }, (_, segment) => ({
    id: `row ${String(segment)}`,
    cells: sources.map((_, source) => ({ source, segments: [(segment + source * shift) % PARAGRAPHS] })),
    confidence: 0.9,
    reasons: [],
  }));
}

function measure<T>(what: string, steps: Steps<T>, result: (value: T) => string): Measured {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let highest = before;
  let longestStep = 0;
  const start = performance.now();
  const cpu = process.threadCpuUsage();
  for (let count = 0; ; count++) {
    const last = performance.now();
    const step = steps.next();
    longestStep = Math.max(longestStep, performance.now() - last);
    if (count % 500 === 0) highest = Math.max(highest, process.memoryUsage().rss);
    if (!step.done) continue;
    const { user, system } = process.threadCpuUsage(cpu);
    return {
      what,
      seconds: (performance.now() - start) / 1000,
      processorSeconds: (user + system) / 1e6,
      memory: highest - before,
      longestStep: longestStep / 1000,
      result: result(step.value),
    };
  }
}
