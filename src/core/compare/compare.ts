import { alignSteps, type AlignOptions } from '../align/align';
import { engineOf } from '../align/engine';
import { groupSteps } from '../align/rows';
import type { Case } from '../contract/case';
import type { Comparison, Engine } from '../contract/comparison';
import { finish, type Steps } from '../contract/jobs';
import { tidyLexicon, type Lexicon } from '../contract/lexicon';
import { factSteps } from '../facts/facts';
import { wordingSteps } from '../wording/wording';
import { CaseReadings } from './case-readings';
import { constraintsOf } from './anchors';
import { arrangeRows } from './arrange';
import { differenceSteps } from './differences';
import { withoutLeftOut } from './left-out';

/**
 * What a comparison may use besides the case: language data, a sentence encoder's similarity where there is one, and what
 * the comparison before read of the same sources.
 */
export interface CompareOptions extends Omit<AlignOptions, 'constraints' | 'readings'> {
  readonly readings?: CaseReadings;
  /** The reader's edits of the lists of charged and hedging words. */
  readonly lexicon?: Lexicon;
}

/**
 * Compares the sources of a case: links, rows, differences, facts and wording. The result depends on the case and the options
 * only; links do not depend on the order of the sources, the order of the rows follows the reference.
 */
export function* compareSteps(subject: Case, options: CompareOptions = {}): Steps<Comparison> {
  const { corrections } = subject;
  const sources = withoutLeftOut(subject.sources);
  const reference = Math.max(
    0,
    sources.findIndex((source) => source.id === subject.reference),
  );
  const constraints = constraintsOf(sources, corrections);
  const {
    aliases,
    lexicon,
    readings: { sentences, facts: keptFacts, wording: keptWording } = new CaseReadings(),
  } = options;
  const links = yield* alignSteps(sources, { ...options, readings: sentences, constraints });
  yield { stage: 'arranging', done: 0, total: 1 };
  const rows = arrangeRows(sources, yield* groupSteps(sources, links, constraints), reference);
  const differences = yield* differenceSteps(sources, rows, reference);
  const facts = yield* factSteps(sources, links, rows, { aliases, readings: sentences, kept: keptFacts });
  const wording = yield* wordingSteps(sources, links, rows, {
    names: facts.names,
    readings: sentences,
    kept: keptWording,
    aliases,
    lexicon,
  });
  return {
    engine: withLexicon(engineOf(options), lexicon ?? {}),
    reference,
    sources,
    links,
    rows,
    differences,
    ...facts,
    wording,
    corrections,
    notices: [],
  };
}

/** The engine with the reader's words among its settings, in the form that `--lexicon` reads; as it is where there are none. */
function withLexicon(engine: Engine, lexicon: Lexicon): Engine {
  const tidy = tidyLexicon(lexicon);
  if (Object.keys(tidy).length === 0) return engine;
  return { ...engine, settings: { ...engine.settings, lexicon: JSON.stringify(tidy) } };
}

/** `compareSteps` run to its end at once. */
export function compare(subject: Case, options: CompareOptions = {}): Comparison {
  return finish(compareSteps(subject, options));
}
