import type { Reason } from '../contract/comparison';
import type { Source, Span } from '../contract/source';
import { nearestSentences } from './meaning';
import { MOST_REASONS, type Place } from './reasons';
import type { SentenceSimilarity } from './similarity';

/** Least share of the evidence that is worth a reason of its own. */
const LEAST_SHARE = 0.2;
/** Most of a sentence that is shown, in UTF-16 units, cut behind a word. */
const LONGEST = 100;

/**
 * The reasons of a link with the two sentences that are nearest in meaning among them, when meaning has the given share
 * of the evidence; the other reasons share what is left.
 */
export function withMeaning(
  reasons: readonly Reason[],
  share: number,
  [a, b]: readonly [Place, Place],
  similarity: SentenceSimilarity,
): readonly Reason[] {
  const [as, bs] = [a, b].map(({ source, segment }) => similarity.sentencesOf(source, segment.index) ?? []);
  const found = nearestSentences(as ?? [], bs ?? []);
  const weight = Math.floor(1e4 * (reasons.length === 0 ? 1 : share)) / 1e4;
  if (found === null || (weight < LEAST_SHARE && reasons.length > 0)) return reasons;
  const [text, other] = [startOf(a.source, found.a), startOf(b.source, found.b)];
  const meaning: Reason = { kind: 'meaning', text, ...(other !== text && { other }), weight };
  const rest = reasons.map((reason) => ({ ...reason, weight: Math.floor(1e4 * reason.weight * (1 - weight)) / 1e4 }));
  return [meaning, ...rest].sort((one, next) => next.weight - one.weight).slice(0, MOST_REASONS);
}

/** The sentence as it is written, or as much of it as fits. */
function startOf({ text }: Source, { start, end }: Span): string {
  const sentence = text.slice(start, end);
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST);
  const space = cut.search(/\s\S*$/u);
  return space > LONGEST / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/u, '');
}
