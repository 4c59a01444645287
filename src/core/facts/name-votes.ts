import type { NameKind } from '../contract/facts';
import type { NameMention } from './name-mentions';

const KINDS = ['person', 'organisation', 'place', 'other'] as const;

/** The kind that most mentions have, certain ones before all; "other" only where nothing else was told anywhere. */
export function commonestKind(mentions: readonly NameMention[]): NameKind {
  const votes = new Map<NameKind, number>();
  for (const { kind, certain } of mentions) {
    const vote = certain ? CERTAIN : kind === 'other' ? 0.01 : 1;
    votes.set(kind, (votes.get(kind) ?? 0) + vote);
  }
  return KINDS.toSorted((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0))[0] ?? 'other';
}

/** A kind without doubt counts as much as so many that are told from afar. */
const CERTAIN = 3;
