import type { Link, Row } from '../contract/comparison';
import type { Facts } from '../contract/facts';
import type { Steps } from '../contract/jobs';
import type { Source } from '../contract/source';
import { coverageOf } from './coverage';
import { daysOf } from './days';
import { quantitySteps, type SourceQuantity } from './extract';
import { ledgerSteps } from './ledger';
import { nameSteps } from './names';

/** The figures ledger, names, days and coverage of a case under its alignment. */
export function* factSteps(sources: readonly Source[], links: readonly Link[], rows: readonly Row[]): Steps<Facts> {
  const quantities: (readonly SourceQuantity[])[] = [];
  for (const source of sources) quantities.push(yield* quantitySteps(source));
  const names = yield* nameSteps(sources);
  const figures = yield* ledgerSteps(sources, quantities, names, links, rows);
  return { figures, names, days: daysOf(quantities), coverage: coverageOf(sources, rows, figures, names) };
}
