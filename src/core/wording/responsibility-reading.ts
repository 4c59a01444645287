import type { ResponsibilityKind } from '../contract/responsibility';
import type { Span } from '../contract/source';
import type { Phrase } from '../contract/wording';

/** One answer in a sentence; an actor of null that claims or denies is who speaks. */
export interface Reading {
  readonly kind: ResponsibilityKind;
  readonly actor: Phrase | null;
  readonly by: Phrase | null;
  readonly span: Span;
  /** True where it only counts behind another answer: "has denied it". */
  readonly refersBack?: boolean;
}
