import type { Link, Row } from '../contract/comparison';
import type { Steps } from '../contract/jobs';
import type { Segment, Source, Span } from '../contract/source';
import type { ChargedWord, Quotation, Statement, Wording } from '../contract/wording';
import type { NameEntry } from '../contract/facts';
import { namesOf } from '../facts/names';
import { stanceSteps } from './compare-statements';
import { namingOf } from './naming';
import { overlapSteps } from './overlap';
import { slotsOf } from './slots';
import { eventYear, responsibilityIn } from './responsibility';
import { statementReadingSteps } from './statements';
import { chargedTest, hasCharged, hedgeEdits, isEnglish, type Lexicon } from './word-lists';
import { wordsOf } from './words';

/** What the wording may use besides the sources: the names of the case, where they are read already, and the reader's words. */
export interface WordingOptions {
  readonly names?: readonly NameEntry[];
  readonly lexicon?: Lexicon;
}

/**
 * How the sources of a case word it: statements and quotations with their speakers, the naming table, charged words,
 * copied passages, and where sources commit themselves differently. Statements, quotations and charged words are read
 * in English sources only, unless the reader's lexicon has charged words for another language. Independent of the order
 * of the sources but for their numbers.
 */
export function* wordingSteps(
  sources: readonly Source[],
  links: readonly Link[],
  rows: readonly Row[],
  { names = namesOf(sources), lexicon = {} }: WordingOptions = {},
): Steps<Wording> {
  const total = sources.length + 3;
  const statements: Statement[] = [];
  const quotations: Quotation[] = [];
  for (const [index, source] of sources.entries()) {
    yield { stage: 'wording', done: index, total };
    const read = isEnglish(source.meta.language) ? yield* statementSteps(source, index, lexicon) : null;
    statements.push(...(read?.statements ?? []));
    quotations.push(...(read?.quotations ?? []));
  }
  yield { stage: 'wording', done: sources.length, total };
  const overlaps = yield* overlapSteps(sources);
  yield { stage: 'wording', done: sources.length + 1, total };
  const naming = [...namingOf(sources, names), ...slotsOf(sources, links)];
  yield { stage: 'wording', done: sources.length + 2, total };
  const year = eventYear(sources);
  return {
    statements,
    quotations,
    naming,
    charged: chargedWords(sources, lexicon),
    overlaps,
    stances: yield* stanceSteps(sources, rows, statements),
    responsibility: sources.flatMap((source, index) =>
      isEnglish(source.meta.language) ? responsibilityIn(source, index, statements, year) : [],
    ),
  };
}

/** What one English source states and quotes; furniture says nothing. */
function* statementSteps(
  source: Source,
  index: number,
  lexicon: Lexicon,
): Steps<{ readonly statements: readonly Statement[]; readonly quotations: readonly Quotation[] }> {
  const segments = source.segments.filter(({ kind }) => kind !== 'furniture' && kind !== 'dateline');
  const read = yield* statementReadingSteps(source.text, segments, hedgeEdits(lexicon));
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

/** The charged words that not every source uses. */
function chargedWords(sources: readonly Source[], lexicon: Lexicon): readonly ChargedWord[] {
  const judging = sources.map(({ meta }) => chargedTest(meta.language, lexicon));
  const found = sources.flatMap((source, index) =>
    hasCharged(source.meta.language, lexicon)
      ? source.segments
          .filter(({ kind }) => kind !== 'furniture')
          .flatMap((segment) =>
            wordsOf(source.text, segment, [])
              .filter(({ lower }) => judging[index]?.(lower) === true)
              .map(({ start, end, text }): ChargedWord => ({
                source: index,
                segment: segment.index,
                start,
                end,
                text,
              })),
          )
      : [],
  );
  const users = new Map<string, Set<number>>();
  for (const { text, source } of found) {
    const word = text.toLowerCase();
    users.set(word, (users.get(word) ?? new Set()).add(source));
  }
  const readers = sources.filter(({ meta }) => hasCharged(meta.language, lexicon)).length;
  return found.filter(({ text }) => readers < 2 || (users.get(text.toLowerCase())?.size ?? 0) < readers);
}
