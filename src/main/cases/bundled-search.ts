import type { SearchFilters, SearchHit } from '../../core/contract/library';
import type { Corpus } from '../corpus/corpus';
import { makeHit } from '../library/search-hit';
import type { SearchQuery } from '../library/search-words';

/** Paragraphs of the bundled cases that a query finds: few enough to be read through each time. */
export function searchBundled(
  corpus: Corpus,
  query: SearchQuery,
  filters: SearchFilters,
  limit: number,
): readonly SearchHit[] {
  const hits: SearchHit[] = [];
  for (const { id } of corpus.list()) {
    if (filters.case !== null && filters.case !== id) continue;
    for (const source of corpus.open(id)?.sources ?? []) {
      const { outlet, title, language, published } = source.meta;
      if (filters.outlet !== null && filters.outlet !== (outlet ?? title)) continue;
      if (filters.language !== null && filters.language !== language) continue;
      if (!within(published, filters)) continue;
      for (const segment of source.segments) {
        if (hits.length >= limit) return hits;
        const hit = segment.kind === 'furniture' ? null : makeHit(id, source, segment, query);
        if (hit !== null) hits.push(hit);
      }
    }
  }
  return hits;
}

function within(published: string | null, { from, to }: SearchFilters): boolean {
  if (from === null && to === null) return true;
  if (published === null) return false;
  // A month or a year as the end includes all of it.
  return (from === null || published >= from) && (to === null || published.slice(0, to.length) <= to);
}
