import type { Reason } from '../contract/comparison';
import type { Source } from '../contract/source';
import { MOST_REASONS, type Place } from './reasons';
import { sameToll, type Toll } from './tolls';

/** Share of a link's evidence that a toll makes. */
const SHARE = 0.3;

/** The reasons of a link with the tolls that both passages give among them, unless they are there already. */
export function withToll(reasons: readonly Reason[], a: Place, b: Place): readonly Reason[] {
  const found = sameToll(a.passage.tolls, b.passage.tolls);
  if (found === null) return reasons;
  const [text, other] = [written(a.source, found[0]), written(b.source, found[1])];
  if (reasons.some((reason) => reason.kind === 'figure' && (text.includes(reason.text) || other.includes(reason.text))))
    return reasons;
  const weight = reasons.length === 0 ? 1 : SHARE;
  const toll: Reason = { kind: 'figure', text, ...(other !== text && { other }), weight };
  const rest = reasons.map((reason) => ({ ...reason, weight: Math.floor(1e4 * reason.weight * (1 - weight)) / 1e4 }));
  return [toll, ...rest].sort((one, next) => next.weight - one.weight).slice(0, MOST_REASONS);
}

function written({ text }: Source, { start, end }: Toll): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}
