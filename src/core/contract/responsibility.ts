import type { Passage } from './facts';
import type { Phrase } from './wording';

/** How a source answers the question who did it. */
export const RESPONSIBILITY_KINDS = ['claimed', 'unclaimed', 'unknown', 'blamed', 'suspected', 'denied'] as const;
export type ResponsibilityKind = (typeof RESPONSIBILITY_KINDS)[number];

/**
 * One place where a source says who did it. claimed: the actor says so itself; unclaimed: nobody has; unknown: it is open
 * who did it; blamed: somebody says the actor did it; suspected: the same, less than certain; denied: the actor says it
 * did not.
 */
export interface Responsibility extends Passage {
  readonly kind: ResponsibilityKind;
  /** Who is said to have done it or denies it, as written; null where nobody is named. */
  readonly actor: Phrase | null;
  /** Who says so, as written; null for the writer. */
  readonly by: Phrase | null;
  /** The words that say it, as written. */
  readonly text: string;
}
