// For when a figure holds, by the words that tie it to a moment.
import type { SourceQuantity } from './extract';

/** What a figure holds for. */
export interface Stamp {
  /** Its words ("by six o'clock"); null where none say so. */
  readonly asOf: string | null;
  /** ISO date that they name; null where they name none. */
  readonly date: string | null;
  /** Minutes after midnight that they name; null where they name no clock time. */
  readonly clock: number | null;
}

/** Behind a share of the ballots: what is told with it holds for those alone. */
const COUNTED =
  /^ (?:of |de |das |dos |des |dei |delle |der )?(?:the |las |los |les )?(?:\p{L}+ ){0,4}(?:counted|reporting|tallied|apurad\p{L}*|totalizad\p{L}*|contabilizad\p{L}*|escrutad\p{L}*|escrutinio|dépouill\p{L}*|ausgezählt\p{L}*|scrutinat\p{L}*)/iu;
const NONE: Stamp = { asOf: null, date: null, clock: null };
/** How things stood, without a moment of its own: "Seven were unaccounted for", "four were still trapped". */
const STANDS =
  /\b(?:still|remain(?:s|ed|ing)?|by then|at that (?:point|time|hour)|(?:was|were|is|are)(?: \p{L}+)? (?:missing|unaccounted|not yet))\b/iu;
/** Words that begin another moment. */
const OTHER_MOMENT =
  /\b(?:later|earlier|since|then|now|today|yesterday|last|tonight|overnight|after|before|until|when)\b/iu;

/**
 * What a quantity holds for; a state that names no moment holds for that of the sentence right before. `own` are the
 * quantities of its sentence, `before` those of the sentence before, empty at the start of a passage.
 */
export function stampOf(
  text: string,
  quantity: SourceQuantity,
  own: readonly SourceQuantity[],
  before: readonly SourceQuantity[],
): Stamp {
  if (quantity.asOf !== null) return stampIn(quantity.asOf, own);
  const counted = countedSoFar(text, quantity, own);
  if (counted !== null) return { ...NONE, asOf: counted };
  const [last] = before;
  const { role, sentence, kind } = quantity;
  if (last === undefined || role === null || kind !== 'count') return NONE;
  if (own.some((other) => other.asOf !== null || other.kind === 'time' || other.kind === 'date')) return NONE;
  const words = text.slice(sentence.start, sentence.end);
  if (!STANDS.test(words) || OTHER_MOMENT.test(words) || text.slice(last.sentence.end, sentence.start).trim() !== '')
    return NONE;
  const carried = before.find((other) => other.role !== null && other.asOf !== null)?.asOf ?? null;
  return carried === null ? NONE : stampIn(carried, before);
}

// "With 99.75% of the ballots counted, Dragu had 4,210,000 votes".
function countedSoFar(text: string, { role, start }: SourceQuantity, own: readonly SourceQuantity[]): string | null {
  if (role !== 'voted') return null;
  for (const share of own) {
    if (share.kind !== 'percent' || (share.max ?? 100) >= 100 || share.start === start) continue;
    const words = COUNTED.exec(text.slice(share.end, share.sentence.end))?.[0];
    if (words !== undefined) return text.slice(share.start, share.end + words.length);
  }
  return null;
}

function stampIn(asOf: string, own: readonly SourceQuantity[]): Stamp {
  const named = (kind: string): SourceQuantity | undefined =>
    own.find((other) => other.kind === kind && asOf.includes(other.text));
  return { asOf, date: named('date')?.date ?? null, clock: named('time')?.min ?? null };
}
