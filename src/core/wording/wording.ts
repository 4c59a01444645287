import type { AliasTable } from '../align/aliases';
import type { Link, Row } from '../contract/comparison';
import type { NameEntry } from '../contract/facts';
import type { Steps } from '../contract/jobs';
import { Kept } from '../contract/kept';
import type { Lexicon } from '../contract/lexicon';
import type { Source } from '../contract/source';
import type { Wording } from '../contract/wording';
import { namesOf } from '../facts/names';
import { Readings } from '../facts/read-sentences';
import { answerSteps } from './compare-answers';
import { stanceSteps } from './compare-statements';
import { readWordingSteps, type ReadWording } from './read-wording';
import { slotSteps } from './slots';
import { chargedTest } from './word-lists';

/**
 * What the wording may use besides the sources: the names of the case and its sentences, where they are read already, the
 * reader's words, the names of one thing with the reader's own over them, and what was read of the same sources before.
 */
export interface WordingOptions {
  readonly names?: readonly NameEntry[];
  readonly lexicon?: Lexicon | undefined;
  readonly readings?: Readings;
  readonly aliases?: AliasTable | undefined;
  readonly kept?: Kept<ReadWording>;
}

const NO_EDITS: Lexicon = {};

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
  {
    aliases,
    names = namesOf(sources, aliases),
    lexicon = NO_EDITS,
    readings = new Readings(),
    kept = new Kept(),
  }: WordingOptions = {},
): Steps<Wording> {
  const read = yield* kept.of([...sources, names, lexicon, aliases], () =>
    readWordingSteps(sources, names, lexicon, readings, aliases),
  );
  const { statements, quotations, charged, overlaps, responsibility, sizes } = read;
  const naming = [...read.naming, ...(yield* slotSteps(sources, links, chargedTest(lexicon), sizes, read.naming))];
  const stances = yield* stanceSteps(sources, rows, statements);
  const answers = yield* answerSteps(rows, statements, responsibility, naming, aliases);
  return { statements, quotations, naming, charged, overlaps, stances: [...answers, ...stances], responsibility };
}
