import type { AliasTable } from '../align/aliases';
import type { Link, Row } from '../contract/comparison';
import type { Facts } from '../contract/facts';
import type { Steps } from '../contract/jobs';
import type { Source } from '../contract/source';
import { coverageOf } from './coverage';
import { daysOf } from './days';
import { quantityReader, type SourceQuantity } from './extract';
import { ledgerSteps } from './ledger';
import { nameReader, type NameReading } from './name-mentions';
import { nameSteps, regionsOf } from './names';
import { Readings } from './read-sentences';

/** What the facts may use besides the sources: `aliases` as for `nameSteps`, and the sentences where others read them too. */
export interface FactOptions {
  readonly aliases?: AliasTable | undefined;
  readonly readings?: Readings;
}

/** The figures ledger, names, days and coverage of a case under its alignment. */
export function* factSteps(
  sources: readonly Source[],
  links: readonly Link[],
  rows: readonly Row[],
  { aliases, readings = new Readings() }: FactOptions = {},
): Steps<Facts> {
  const regions = regionsOf(sources);
  yield { stage: 'figures', done: 0, total: 0 };
  const quantities: (readonly SourceQuantity[])[] = [];
  const named: NameReading[] = [];
  for (const [index, source] of sources.entries()) {
    const sentencesOf = readings.of(source);
    const quantitiesIn = quantityReader(source);
    const namesIn = nameReader(source, index, regions);
    const own: SourceQuantity[] = [];
    yield { stage: 'figures', done: 0, total: source.segments.length };
    for (const segment of source.segments) {
      const sentences = sentencesOf(segment);
      // The hour at which a page appeared is no hour of the event.
      if (segment.kind !== 'dateline') own.push(...quantitiesIn(segment, sentences));
      // The first of each compiles its patterns.
      if (segment.index === 0) yield { stage: 'figures', done: 0, total: source.segments.length };
      named.push(...namesIn(segment, sentences));
      yield { stage: 'figures', done: segment.index + 1, total: source.segments.length };
    }
    quantities.push(own);
  }
  const names = yield* nameSteps(sources, named, regions, aliases);
  const figures = yield* ledgerSteps(sources, quantities, names, links, rows);
  yield { stage: 'figures', done: figures.length, total: figures.length };
  const days = daysOf(
    quantities,
    sources.map(({ meta }) => meta.published),
  );
  yield { stage: 'figures', done: figures.length, total: figures.length };
  return { figures, names, days, coverage: coverageOf(sources, rows, figures, names) };
}
