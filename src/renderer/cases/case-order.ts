import type { CaseSummary } from '../../core/contract/case';
import { words } from '../messages';

/** How the reader's cases stand in the list. `own` is the library's order: what was arranged by hand, the newest before it. */
export const CASE_ORDERS = ['own', 'newest', 'title'] as const;
export type CaseOrder = (typeof CASE_ORDERS)[number];

/** Cases in an order; those that are alike in it keep theirs. */
export function inOrder(cases: readonly CaseSummary[], order: CaseOrder): readonly CaseSummary[] {
  switch (order) {
    case 'own':
      return cases;
    case 'newest':
      return [...cases].sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0));
    case 'title': {
      const collator = new Intl.Collator(words.language, { numeric: true });
      return [...cases].sort((a, b) => collator.compare(a.title, b.title));
    }
  }
}

/** A list with one of it before another, or, null, at its end. */
export function moved(ids: readonly string[], id: string, before: string | null): readonly string[] {
  if (id === before) return ids;
  const rest = ids.filter((each) => each !== id);
  const at = before === null ? rest.length : rest.indexOf(before);
  return at < 0 ? ids : [...rest.slice(0, at), id, ...rest.slice(at)];
}
