import type { Source } from '../../core/contract/source';
import type { NamingGroup } from '../../core/contract/wording';

/** One word a source uses for a thing, with its first place. */
export interface SourceTerm {
  readonly text: string;
  readonly charged: boolean;
  readonly count: number;
  readonly place: { readonly source: number; readonly segment: number; readonly start: number; readonly end: number };
}

/**
 * The terms of each source for what the group stands for, as that source writes them, in order of the sources; what it
 * prefers most comes first.
 */
export function termsBySource(
  group: NamingGroup,
  sources: readonly Source[],
): readonly { readonly source: number; readonly terms: readonly SourceTerm[] }[] {
  const bySource = new Map<number, (SourceTerm & { readonly z: number })[]>();
  for (const { text, charged, cells } of group.terms) {
    for (const { source, places, z } of cells) {
      const [place] = places;
      if (place === undefined) continue;
      const own = bySource.get(source) ?? [];
      const written = sources[source]?.text.slice(place.start, place.end).replace(/\s+/gu, ' ') ?? text;
      own.push({
        text: group.basis === 'name' ? written : written.toLowerCase(),
        charged,
        count: places.length,
        place,
        z,
      });
      bySource.set(source, own);
    }
  }
  return [...bySource]
    .sort(([one], [other]) => one - other)
    .map(([source, terms]) => ({
      source,
      terms: terms.sort((a, b) => b.z - a.z || b.count - a.count || a.place.start - b.place.start),
    }));
}
