import type { Link, Row } from '../contract/comparison';
import type { Steps } from '../contract/jobs';
import type { Segment, Source, Span } from '../contract/source';
import type { Lexicon } from '../contract/lexicon';
import type { ListedWord, Quotation, Statement, Wording } from '../contract/wording';
import type { NameEntry } from '../contract/facts';
import { namesOf } from '../facts/names';
import { stanceSteps } from './compare-statements';
import { namingOf } from './naming';
import { overlapSteps } from './overlap';
import { slotsOf } from './slots';
import { eventYear, responsibilityIn } from './responsibility';
import { statementReadingSteps } from './statements';
import { chargedTest, hedgeEdits, isEnglish, listFinder } from './word-lists';
import { wordsOf } from './words';

/** What the wording may use besides the sources: the names of the case, where they are read already, and the reader's words. */
export interface WordingOptions {
  readonly names?: readonly NameEntry[];
  readonly lexicon?: Lexicon;
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
  const isCharged = chargedTest(lexicon);
  const naming = [...namingOf(sources, names, isCharged), ...slotsOf(sources, links, isCharged)];
  yield { stage: 'wording', done: sources.length + 2, total };
  const year = eventYear(sources);
  return {
    statements,
    quotations,
    naming,
    charged: listedWords(sources, lexicon),
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

/**
 * The words of the lists: charged ones where not every source uses them and, where statements are not read, hedging ones.
 * What is both is charged.
 */
function listedWords(sources: readonly Source[], lexicon: Lexicon): readonly ListedWord[] {
  const finders = sources.map(({ meta }) => ({
    charged: listFinder(meta.language, 'charged', lexicon),
    hedges: isEnglish(meta.language) ? null : listFinder(meta.language, 'hedges', lexicon),
  }));
  const found = sources.flatMap((source, index) => {
    const { charged, hedges } = finders[index] ?? {};
    if (!charged || (charged.empty && hedges?.empty !== false)) return [];
    return source.segments.flatMap((segment) => {
      if (segment.kind === 'furniture') return [];
      const words = wordsOf(source.text, segment, []);
      return words.flatMap((word, at): readonly ListedWord[] => {
        const judging = charged.at(words, at, words.length);
        const length = judging > 0 ? judging : (hedges?.at(words, at, words.length) ?? 0);
        const last = words[at + length - 1];
        if (length === 0 || !last) return [];
        const text = source.text.slice(word.start, last.end);
        const list = judging > 0 ? 'charged' : 'hedges';
        return [{ source: index, segment: segment.index, start: word.start, end: last.end, text, list }];
      });
    });
  });
  const users = new Map<string, Set<number>>();
  for (const { text, source } of found) {
    const word = text.toLowerCase();
    users.set(word, (users.get(word) ?? new Set()).add(source));
  }
  const readers = finders.filter(({ charged }) => !charged.empty).length;
  return found.filter(
    ({ text, list }) => list === 'hedges' || readers < 2 || (users.get(text.toLowerCase())?.size ?? 0) < readers,
  );
}
