import type { Steps } from '../contract/jobs';
import type { Lexicon } from '../contract/lexicon';
import type { Segment, Source } from '../contract/source';
import type { ListedWord } from '../contract/wording';
import type { PhraseFinder } from './phrase-finder';
import { isEnglish, listFinder } from './word-lists';
import { wordsOf } from './words';

/** Segments read between two steps. */
const SEGMENTS_A_STEP = 50;

/** The lists that a source is read with; `hedges` is null where its statements tell of its hedges. */
interface Finders {
  readonly charged: PhraseFinder;
  readonly hedges: PhraseFinder | null;
}

/**
 * The words of the lists: charged ones where not every source uses them and, where statements are not read, hedging ones.
 * What is both is charged.
 */
export function* listedSteps(sources: readonly Source[], lexicon: Lexicon): Steps<readonly ListedWord[]> {
  const finders = sources.map(({ meta }): Finders => ({
    charged: listFinder(meta.language, 'charged', lexicon),
    hedges: isEnglish(meta.language) ? null : listFinder(meta.language, 'hedges', lexicon),
  }));
  const found: ListedWord[] = [];
  for (const [index, source] of sources.entries()) {
    const own = finders[index];
    if (!own || (own.charged.empty && own.hedges?.empty !== false)) continue;
    for (const segment of source.segments) {
      if (segment.kind !== 'furniture') found.push(...inSegment(source, index, segment, own));
      if (segment.index % SEGMENTS_A_STEP === 0)
        yield { stage: 'wording', done: segment.index, total: source.segments.length };
    }
  }
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

function inSegment(
  source: Source,
  index: number,
  segment: Segment,
  { charged, hedges }: Finders,
): readonly ListedWord[] {
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
}
