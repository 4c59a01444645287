import type { AliasTable } from '../align/aliases';
import type { Link, Row } from '../contract/comparison';
import type { Facts } from '../contract/facts';
import type { Steps } from '../contract/jobs';
import { Kept } from '../contract/kept';
import type { Source } from '../contract/source';
import { coverageOf } from './coverage';
import { ledgerSteps } from './ledger';
import { readFactSteps, type ReadFacts } from './read-facts';
import { Readings } from './read-sentences';

/**
 * What the facts may use besides the sources: `aliases` as for `nameSteps`, the sentences where others read them too, and
 * what was read of the same sources before.
 */
export interface FactOptions {
  readonly aliases?: AliasTable | undefined;
  readonly readings?: Readings;
  readonly kept?: Kept<ReadFacts>;
}

/** The figures ledger, names, days and coverage of a case under its alignment. */
export function* factSteps(
  sources: readonly Source[],
  links: readonly Link[],
  rows: readonly Row[],
  { aliases, readings = new Readings(), kept = new Kept() }: FactOptions = {},
): Steps<Facts> {
  yield { stage: 'figures', done: 0, total: 0 };
  const read = yield* kept.of([...sources, aliases], () => readFactSteps(sources, aliases, readings));
  const { names, days } = read;
  const figures = yield* ledgerSteps(sources, read, links, rows);
  yield { stage: 'figures', done: figures.length, total: figures.length };
  return { figures, names, days, coverage: coverageOf(sources, rows, figures, names) };
}
