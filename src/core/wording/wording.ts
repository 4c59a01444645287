import type { Link, Row } from '../contract/comparison';
import type { Steps } from '../contract/jobs';
import type { Source, Span } from '../contract/source';
import type { ChargedWord, Quotation, Statement, Wording } from '../contract/wording';
import { namesOf } from '../facts/names';
import { isCharged } from './charged-words';
import { stancesOf } from './compare-statements';
import { namingOf } from './naming';
import { overlapsOf } from './overlap';
import { slotsOf } from './slots';
import { eventYear, responsibilityIn } from './responsibility';
import { readStatements } from './statements';
import { wordsOf } from './words';

/**
 * How the sources of a case word it: statements and quotations with their speakers, the naming table, charged words,
 * copied passages, and where sources commit themselves differently. Statements, quotations and charged words are read
 * in English sources only. Independent of the order of the sources but for their numbers.
 */
export function* wordingSteps(
  sources: readonly Source[],
  links: readonly Link[],
  rows: readonly Row[],
): Steps<Wording> {
  const total = sources.length + 3;
  const statements: Statement[] = [];
  const quotations: Quotation[] = [];
  for (const [index, source] of sources.entries()) {
    yield { stage: 'wording', done: index, total };
    const read = isEnglish(source) ? statementsOf(source, index) : null;
    statements.push(...(read?.statements ?? []));
    quotations.push(...(read?.quotations ?? []));
  }
  yield { stage: 'wording', done: sources.length, total };
  const overlaps = overlapsOf(sources);
  yield { stage: 'wording', done: sources.length + 1, total };
  const naming = [...namingOf(sources, namesOf(sources)), ...slotsOf(sources, links)];
  yield { stage: 'wording', done: sources.length + 2, total };
  const year = eventYear(sources);
  return {
    statements,
    quotations,
    naming,
    charged: chargedWords(sources),
    overlaps,
    stances: stancesOf(sources, rows, statements),
    responsibility: sources.flatMap((source, index) =>
      isEnglish(source) ? responsibilityIn(source, index, statements, year) : [],
    ),
  };
}

function isEnglish({ meta }: Source): boolean {
  return /^(?:en|und)\b/iu.test(meta.language);
}

/** What one English source states and quotes; furniture says nothing. */
export function statementsOf(
  source: Source,
  index: number,
): { readonly statements: readonly Statement[]; readonly quotations: readonly Quotation[] } {
  const segments = source.segments.filter(({ kind }) => kind !== 'furniture' && kind !== 'dateline');
  const read = readStatements(source.text, segments);
  const segmentAt = (span: Span): number => segments.findLast(({ start }) => start <= span.start)?.index ?? 0;
  return {
    statements: read.statements.map((statement) => ({ ...statement, source: index, segment: segmentAt(statement) })),
    quotations: read.quotations.map((quotation) => ({ ...quotation, source: index, segment: segmentAt(quotation) })),
  };
}

/** The charged words that not every source uses. */
function chargedWords(sources: readonly Source[]): readonly ChargedWord[] {
  const found = sources.flatMap((source, index) =>
    isEnglish(source)
      ? source.segments
          .filter(({ kind }) => kind !== 'furniture')
          .flatMap((segment) =>
            wordsOf(source.text, segment, [])
              .filter(({ lower }) => isCharged(lower))
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
  const english = sources.filter(isEnglish).length;
  return found.filter(({ text }) => english < 2 || (users.get(text.toLowerCase())?.size ?? 0) < english);
}
