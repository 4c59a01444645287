import type { CaseSummary } from '../../core/contract/case';
import type { SearchAnswer, SearchHit } from '../../core/contract/library';

/** A case with the paragraphs of it that were found; none where only its title has the words. */
export interface ResultGroup {
  readonly item: CaseSummary;
  readonly hits: readonly SearchHit[];
}

/** What was found, by case in the order of the answer. */
export function groupHits({ hits, cases }: SearchAnswer): readonly ResultGroup[] {
  const byCase = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const list = byCase.get(hit.case);
    if (list) list.push(hit);
    else byCase.set(hit.case, [hit]);
  }
  return cases.map((item) => ({ item, hits: byCase.get(item.id) ?? [] }));
}

/** A snippet cut into what was looked for and what stands between. */
export function markedParts({
  snippet,
  marks,
}: Pick<SearchHit, 'snippet' | 'marks'>): readonly { readonly text: string; readonly marked: boolean }[] {
  const parts: { text: string; marked: boolean }[] = [];
  let last = 0;
  for (const { start, end } of marks) {
    if (start > last) parts.push({ text: snippet.slice(last, start), marked: false });
    parts.push({ text: snippet.slice(start, end), marked: true });
    last = end;
  }
  if (last < snippet.length) parts.push({ text: snippet.slice(last), marked: false });
  return parts;
}

/** Whether a text is a date as it is stored: a year, a month or a day. */
export function isDay(text: string): boolean {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(text);
}
