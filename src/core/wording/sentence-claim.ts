import type { ResponsibilityKind } from '../contract/responsibility';
import type { Span } from '../contract/source';

/** What a sentence says of who did it in the plainest words, with offsets in the sentence. */
export interface SentenceClaim {
  readonly kind: ResponsibilityKind;
  readonly span: Span;
  readonly actor: Span | null;
  readonly by: Span | null;
}

/** The claims that overlap none before them, as the rules of a language give them. */
export function withoutOverlaps(claims: Iterable<SentenceClaim>): readonly SentenceClaim[] {
  const found: SentenceClaim[] = [];
  for (const claim of claims)
    if (!found.some(({ span }) => claim.span.start < span.end && span.start < claim.span.end)) found.push(claim);
  return found;
}
