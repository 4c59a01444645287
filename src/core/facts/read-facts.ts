import type { AliasTable } from '../align/aliases';
import type { Facts } from '../contract/facts';
import type { Steps } from '../contract/jobs';
import type { Source } from '../contract/source';
import { withHalves } from './clock-halves';
import { mentionSteps, type Mention } from './context';
import { daysOf } from './days';
import { quantityReader, type SourceQuantity } from './extract';
import { nameReader, type NameReading } from './name-mentions';
import { nameSteps, regionsOf } from './names';
import type { Readings } from './read-sentences';
import { phrasesIn } from './role-phrases';

/** What the sources give of themselves, whatever of it belongs together by their links. */
export interface ReadFacts extends Pick<Facts, 'names' | 'days'> {
  readonly quantities: readonly (readonly SourceQuantity[])[];
  readonly mentions: readonly Mention[];
}

/** Reads what the sources give; no link and no row has part in it. */
export function* readFactSteps(
  sources: readonly Source[],
  aliases: AliasTable | undefined,
  readings: Readings,
): Steps<ReadFacts> {
  const regions = regionsOf(sources);
  yield { stage: 'figures', done: 0, total: 0 };
  // The first question makes the index of phrases: a step by itself.
  phrasesIn([]);
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
      if (segment.kind !== 'dateline') {
        // A sentence a step: the first ones compile the patterns, and some paragraphs are long.
        for (const { quantities: read } of sentences)
          if (read.length > 0) yield { stage: 'figures', done: segment.index, total: source.segments.length };
        own.push(...quantitiesIn(segment, sentences));
      }
      named.push(...namesIn(segment, sentences));
      yield { stage: 'figures', done: segment.index + 1, total: source.segments.length };
    }
    quantities.push(withHalves(source.text, own));
  }
  const names = yield* nameSteps(sources, named, regions, aliases);
  const mentions = yield* mentionSteps(sources, quantities, names);
  const days = daysOf(
    quantities,
    sources.map(({ meta }) => meta.published),
  );
  yield { stage: 'figures', done: 0, total: mentions.length };
  return { quantities, names, days, mentions };
}
