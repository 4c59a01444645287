import type { Comparison, Row } from '../../core/contract/comparison';
import type { Stance, StanceRow } from '../../core/contract/wording';
import { words } from '../messages';

/** A sign for each stance, beside its word. */
export const STANCE_SIGNS: Readonly<Record<Stance, string>> = {
  asserts: '■',
  attributes: '❝',
  hedges: '≈',
  denies: '✕',
};

/** What a stance is about where it is not the fact of its row; empty for that. */
export function topicOf({ about, subject }: StanceRow): string {
  const t = words.wordingView.topics;
  if (about === 'fact') return '';
  return about === 'claim' ? t.claim : t.blame(subject ?? '');
}

/** The stances of a row, and those about who did it that some passage of the row takes part in. */
export function stancesOfRow({ wording }: Comparison, row: Row): readonly StanceRow[] {
  const holds = (at: number): boolean => {
    const statement = wording.statements[at];
    return row.cells.some(
      ({ source, segments }) => source === statement?.source && segments.includes(statement.segment),
    );
  };
  return wording.stances.filter(
    ({ row: id, cells }) => id === row.id || cells.some(({ statement }) => holds(statement)),
  );
}
