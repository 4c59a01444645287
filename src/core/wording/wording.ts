import type { AliasTable } from '../align/aliases';
import type { Link, Row } from '../contract/comparison';
import type { Steps } from '../contract/jobs';
import type { Segment, Source, Span } from '../contract/source';
import type { Lexicon } from '../contract/lexicon';
import type { Quotation, Statement, Wording } from '../contract/wording';
import type { Responsibility } from '../contract/responsibility';
import type { NameEntry } from '../contract/facts';
import { namesOf } from '../facts/names';
import { Readings, type SegmentReader } from '../facts/read-sentences';
import { answerSteps } from './compare-answers';
import { claimAbroadSteps } from './claims-abroad';
import { stanceSteps } from './compare-statements';
import { listedSteps } from './listed-words';
import { namingSteps, type AsideReader } from './naming';
import { overlapSteps, sequenceSteps } from './overlap';
import { slotSteps } from './slots';
import { asidesIn, caseEvent, leadsOf } from './other-events';
import { inEnglish, responsibilitySteps } from './responsibility';
import { statementReadingSteps } from './statements';
import { chargedTest, hedgeEdits, isEnglish } from './word-lists';

/**
 * What the wording may use besides the sources: the names of the case and its sentences, where they are read already, the
 * reader's words, and the names of one thing with the reader's own over them.
 */
export interface WordingOptions {
  readonly names?: readonly NameEntry[];
  readonly lexicon?: Lexicon;
  readonly readings?: Readings;
  readonly aliases?: AliasTable | undefined;
}

/**
 * How the sources of a case word it: statements and quotations with their speakers, the naming table, charged words,
 * copied passages, and where sources commit themselves differently. Statements and quotations are read in English
 * sources only, charged words in every language with a list. Independent of the order of the sources but for their
 * numbers.
 */
export function* wordingSteps(
  sources: readonly Source[],
  links: readonly Link[],
  rows: readonly Row[],
  { aliases, names = namesOf(sources, aliases), lexicon = {}, readings = new Readings() }: WordingOptions = {},
): Steps<Wording> {
  const total = sources.length + 3;
  const statements: Statement[] = [];
  const quotations: Quotation[] = [];
  for (const [index, source] of sources.entries()) {
    yield { stage: 'wording', done: index, total };
    const read = isEnglish(source.meta.language)
      ? yield* statementSteps(source, index, lexicon, readings.of(inEnglish(source)))
      : null;
    statements.push(...(read?.statements ?? []));
    quotations.push(...(read?.quotations ?? []));
  }
  yield { stage: 'wording', done: sources.length, total };
  const sequences = yield* sequenceSteps(sources);
  const overlaps = yield* overlapSteps(sequences);
  yield { stage: 'wording', done: sources.length + 1, total };
  const isCharged = chargedTest(lexicon);
  const sizes = sequences.map(({ size }) => size);
  const event = caseEvent(sources);
  const leads = sources.map((source) => new Set(leadsOf(source)));
  const asidesAt: AsideReader = (index, segment) => {
    const source = sources[index];
    if (source === undefined) return [];
    return asidesIn(readings.of(inEnglish(source))(segment), event, leads[index]?.has(segment) === true);
  };
  const named = yield* namingSteps(sources, names, isCharged, sizes, asidesAt, aliases);
  const naming = [...named, ...(yield* slotSteps(sources, links, isCharged, sizes, named))];
  yield { stage: 'wording', done: sources.length + 2, total };
  const charged = yield* listedSteps(sources, lexicon);
  const stances = yield* stanceSteps(sources, rows, statements);
  const responsibility: Responsibility[] = [];
  for (const [index, source] of sources.entries()) {
    if (isEnglish(source.meta.language))
      responsibility.push(
        ...(yield* responsibilitySteps(source, index, statements, event, readings.of(inEnglish(source)))),
      );
    else responsibility.push(...(yield* claimAbroadSteps(source, index, event, readings.of(source))));
  }
  const answers = yield* answerSteps(rows, statements, responsibility, naming, aliases);
  return {
    statements,
    quotations,
    naming,
    charged,
    overlaps,
    stances: [...answers, ...stances],
    responsibility,
  };
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
