import type { ResponsibilityKind } from '../contract/responsibility';
import type { Span } from '../contract/source';
import { inText, type PlainText } from './arabic-script';

/** What a sentence says of who did it in the plainest words, with offsets in the sentence. */
export interface SentenceClaim {
  readonly kind: ResponsibilityKind;
  readonly span: Span;
  readonly actor: Span | null;
  readonly by: Span | null;
}

/** The claims that overlap none before them, as the rules of a language give them. */
function withoutOverlaps(claims: Iterable<SentenceClaim>): readonly SentenceClaim[] {
  const found: SentenceClaim[] = [];
  for (const claim of claims)
    if (!found.some(({ span }) => claim.span.start < span.end && span.start < claim.span.end)) found.push(claim);
  return found;
}

/** Claims found in the plain line of a text as places of the text as written, none inside another. */
export function asWritten(text: PlainText, claims: Iterable<SentenceClaim>): readonly SentenceClaim[] {
  return withoutOverlaps(claims).map(({ kind, span, actor, by }) => ({
    kind,
    span: inText(text, span),
    actor: actor && inText(text, actor),
    by: by && inText(text, by),
  }));
}

/** Where a named group of a match stands. */
export function groupSpan(match: RegExpExecArray, group: string): Span {
  const [start, end] = match.indices?.groups?.[group] ?? [0, 0];
  return { start, end };
}
