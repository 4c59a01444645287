import type { AliasTable } from '../align/aliases';
import type { NameEntry } from '../contract/facts';
import type { Steps } from '../contract/jobs';
import type { Lexicon } from '../contract/lexicon';
import type { Responsibility } from '../contract/responsibility';
import type { Segment, Source, Span } from '../contract/source';
import type { Quotation, Statement, Wording } from '../contract/wording';
import type { Readings, SegmentReader } from '../facts/read-sentences';
import { claimAbroadSteps } from './claims-abroad';
import { listedSteps } from './listed-words';
import { namingSteps, type AsideReader } from './naming';
import { asidesIn, caseEvent, leadsOf } from './other-events';
import { overlapSteps, sequenceSteps } from './overlap';
import { inEnglish, responsibilitySteps } from './responsibility';
import { statementReadingSteps } from './statements';
import { chargedTest, hedgeEdits, isEnglish } from './word-lists';

/** How the sources of a case word it, as far as each of them tells by its own words. */
export interface ReadWording extends Omit<Wording, 'stances'> {
  /** Words of each source. */
  readonly sizes: readonly number[];
}

/** Reads how the sources word it; no link and no row has part in it. */
export function* readWordingSteps(
  sources: readonly Source[],
  names: readonly NameEntry[],
  lexicon: Lexicon,
  readings: Readings,
  aliases: AliasTable | undefined,
): Steps<ReadWording> {
  // One a source, its overlaps, its names, and what is told of the rows.
  const total = sources.length + 3;
  const readers = sources.map((source) => readings.of(isEnglish(source.meta.language) ? inEnglish(source) : source));
  const statements: Statement[] = [];
  const quotations: Quotation[] = [];
  for (const [index, source] of sources.entries()) {
    yield { stage: 'wording', done: index, total };
    const reader = readers[index];
    if (reader === undefined || !isEnglish(source.meta.language)) continue;
    const read = yield* statementSteps(source, index, lexicon, reader);
    statements.push(...read.statements);
    quotations.push(...read.quotations);
  }
  yield { stage: 'wording', done: sources.length, total };
  const sequences = yield* sequenceSteps(sources);
  const overlaps = yield* overlapSteps(sequences);
  yield { stage: 'wording', done: sources.length + 1, total };
  const sizes = sequences.map(({ size }) => size);
  const event = caseEvent(sources);
  const leads = sources.map((source) => new Set(leadsOf(source)));
  const asidesAt: AsideReader = (index, segment) =>
    asidesIn(readers[index]?.(segment) ?? [], event, leads[index]?.has(segment) === true);
  const naming = yield* namingSteps(sources, names, chargedTest(lexicon), sizes, asidesAt, aliases);
  yield { stage: 'wording', done: sources.length + 2, total };
  const charged = yield* listedSteps(sources, lexicon);
  const responsibility: Responsibility[] = [];
  for (const [index, source] of sources.entries()) {
    const reader = readers[index];
    if (reader === undefined) continue;
    responsibility.push(
      ...(yield* isEnglish(source.meta.language)
        ? responsibilitySteps(source, index, statements, event, reader)
        : claimAbroadSteps(source, index, event, reader)),
    );
  }
  return { statements, quotations, naming, charged, overlaps, responsibility, sizes };
}

/** What one English source states and quotes; furniture says nothing. */
function* statementSteps(
  source: Source,
  index: number,
  lexicon: Lexicon,
  sentencesIn: SegmentReader,
): Steps<{ readonly statements: readonly Statement[]; readonly quotations: readonly Quotation[] }> {
  const segments = source.segments.filter(({ kind }) => kind !== 'furniture' && kind !== 'dateline');
  const sentencesAt = (number: number): readonly Span[] => segments.slice(number, number + 1).flatMap(sentencesIn);
  const read = yield* statementReadingSteps(source.text, segments, hedgeEdits(lexicon), sentencesAt);
  const segmentAt = segmentFinder(segments);
  return {
    statements: read.statements.map((statement) => ({ ...statement, source: index, segment: segmentAt(statement) })),
    quotations: read.quotations.map((quotation) => ({ ...quotation, source: index, segment: segmentAt(quotation) })),
  };
}

/** Finds the segment that a span starts in, by halving. */
function segmentFinder(segments: readonly Segment[]): (span: Span) => number {
  return (span) => {
    let [from, to] = [0, segments.length];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if ((segments[middle]?.start ?? Infinity) <= span.start) from = middle;
      else to = middle;
    }
    return segments[from]?.index ?? 0;
  };
}
