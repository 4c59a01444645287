import type { Reason } from '../contract/comparison';
import type { Source, Span } from '../contract/source';
import { MOST_REASONS, type Place } from './reasons';
import { sameToll } from './tolls';

/** Share of a link's evidence that a toll or a claim makes. */
const SHARE = 0.3;

/** The reasons of a link with what both passages tell in whatever words: a toll of the same people, who claims the deed. */
export function withSameFacts(reasons: readonly Reason[], a: Place, b: Place): readonly Reason[] {
  return withClaim(withToll(reasons, a, b), a, b);
}

function withToll(reasons: readonly Reason[], a: Place, b: Place): readonly Reason[] {
  const found = sameToll(a.passage.tolls, b.passage.tolls);
  if (found === null) return reasons;
  const [text, other] = [written(a.source, found[0]), written(b.source, found[1])];
  if (reasons.some((reason) => reason.kind === 'figure' && (text.includes(reason.text) || other.includes(reason.text))))
    return reasons;
  return withOne(reasons, 'figure', text, other);
}

function withClaim(reasons: readonly Reason[], a: Place, b: Place): readonly Reason[] {
  const [one, two] = [a.passage.claim, b.passage.claim];
  if (one === null || two === null) return reasons;
  const [text, other] = [written(a.source, one), written(b.source, two)];
  return withOne(reasons, text === other ? 'phrase' : 'near-synonym', text, other);
}

// The others make room for it: shares of all reasons add up to one.
function withOne(reasons: readonly Reason[], kind: Reason['kind'], text: string, other: string): readonly Reason[] {
  const weight = reasons.length === 0 ? 1 : SHARE;
  const added: Reason = { kind, text, ...(other !== text && { other }), weight };
  const rest = reasons.map((reason) => ({ ...reason, weight: Math.floor(1e4 * reason.weight * (1 - weight)) / 1e4 }));
  return [added, ...rest].sort((one, next) => next.weight - one.weight).slice(0, MOST_REASONS);
}

function written({ text }: Source, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}
