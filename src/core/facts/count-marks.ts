// What the words right beside a figure make of it: one of a list, a sum, the same once more.
import type { SourceQuantity } from './extract';
import { singular } from './word-classes';

/** Three counts of one fate in a sentence are a list, and so are two that each have their place. */
export function isListed(text: string, { kind, role }: SourceQuantity, own: readonly SourceQuantity[]): boolean {
  if (kind !== 'count' || role === null) return false;
  const alike = own.filter((other) => other.kind === kind && other.role === role && !other.negated);
  const placed = alike.filter(({ end }) =>
    /^(?: \p{Ll}+)? (?:in|at|from) (?:the )?\p{Lu}/u.test(text.slice(end, end + 40)),
  );
  return alike.length > 2 || placed.length > 1;
}

/** What one boat or crew did: "took 19 people out of the water". */
export function isSingle(text: string, { role, start }: SourceQuantity): boolean {
  return role === 'rescued' && RESCUING.test(text.slice(Math.max(0, start - 24), start));
}

const RESCUING =
  /\b(?:t(?:ook|aking)|snatch(?:ed|ing)?|winch(?:ed|ing)?|pluck(?:ed|ing)?|lift(?:ed|ing)?|haul(?:ed|ing)?|pick(?:ed|ing)?|airlift(?:ed|ing)?|fish(?:ed|ing)?)(?: (?:up|out|off|aboard|in|on board))? $/iu;

/** An hour once more in brackets, for another clock, or a length or weight for other units: "200 kilometres (124 miles)". */
export function isRestated(
  text: string,
  { kind, unit, start, end }: SourceQuantity,
  before: SourceQuantity | undefined,
): boolean {
  return (
    (kind === 'time' || kind === 'distance' || kind === 'measure') &&
    before?.kind === kind &&
    (kind === 'time' || before.unit !== unit) &&
    /^[^.;]{0,12}\(\s*$/u.test(text.slice(before.end, start)) &&
    /^[^.,;]{0,8}\)/u.test(text.slice(end, end + 9))
  );
}

/** The sum of others: "in all, 11 people", "11 people in total". */
export function isSum(text: string, { start, end, sentence }: SourceQuantity): boolean {
  return (
    /\b(?:in all|in total|all told|altogether|overall|a total of),? $/iu.test(
      text.slice(Math.max(sentence.start, start - 16), start),
    ) || /^(?: \p{L}+){0,5} (?:in all|in total|all told|altogether)\b/iu.test(text.slice(end, sentence.end))
  );
}

/** What is counted has a capital: "500 Palestinians". */
export function isNation(text: string, { end, unit, kind }: SourceQuantity): boolean {
  const [, noun] = /^(?: \p{Ll}+)? (\p{Lu}\p{Ll}+)(?![\p{L}-])/u.exec(text.slice(end, end + 40)) ?? [];
  return kind === 'count' && unit !== null && noun !== undefined && singular(noun.toLowerCase()) === unit;
}
