import type { NameEntry } from '../contract/facts';
import type { Mention } from './context';
import type { Nearness } from './nearness';
import { OF_PEOPLE } from './role-words';

/** Least of what links and rows say for two passages telling of one thing. */
const LINKED = 0.4;

/** True for a sum of which its text says neither what is counted nor what became of it: "the deck, then the hold: nineteen in all". */
export function isUnderstoodSum({ quantity, isSum, aspect, counted }: Mention): boolean {
  const { kind, unit, role } = quantity;
  return isSum && kind === 'count' && unit === null && role === null && aspect === null && counted === null;
}

/**
 * The groups with the sums that leave out what they count: a sum belongs to the one group of people with a role that a
 * linked passage of another source tells of under a name that the sum's own passage has.
 */
export function withUnderstoodSums(
  groups: readonly (readonly Mention[])[],
  sums: readonly Mention[],
  names: readonly NameEntry[],
  nearness: Nearness,
): readonly (readonly Mention[])[] {
  if (sums.length === 0) return groups;
  const added = new Map<readonly Mention[], Mention[]>();
  for (const sum of sums) {
    const own = namesIn(sum, names);
    const place = nearness.placeOf(sum);
    const isOfSum = (mention: Mention): boolean =>
      mention.source !== sum.source &&
      mention.quantity.kind === 'count' &&
      mention.quantity.role !== null &&
      OF_PEOPLE.has(mention.quantity.role) &&
      nearness.of(place, nearness.placeOf(mention)) >= LINKED &&
      [...mention.names].some((name) => own.has(name));
    const meant = groups.filter((group) => group.some(isOfSum));
    const [group] = meant;
    if (group === undefined || meant.length > 1 || group.some(({ source }) => source === sum.source)) continue;
    const told = group.find(isOfSum);
    if (told === undefined) continue;
    const { role } = told.quantity;
    const mention = { ...sum, single: told.single, quantity: { ...sum.quantity, role, unit: 'person' } };
    added.set(group, [...(added.get(group) ?? []), mention]);
  }
  return groups.map((group) => [...group, ...(added.get(group) ?? [])]);
}

// The names of a mention's passage, for its sentence may leave them to the one before.
function namesIn({ source, quantity }: Mention, names: readonly NameEntry[]): ReadonlySet<string> {
  return new Set(
    names
      .filter(({ forms }) =>
        forms.some(({ places }) =>
          places.some((place) => place.source === source && place.segment === quantity.segment),
        ),
      )
      .map(({ id }) => id),
  );
}
