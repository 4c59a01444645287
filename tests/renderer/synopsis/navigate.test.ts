import { describe, expect, it } from 'vitest';
import { arrange, type Item } from '../../../src/renderer/synopsis/arrange';
import { move, placeOf, samePlace, type Direction, type Place } from '../../../src/renderer/synopsis/navigate';
import { bridgeCase } from '../cases';
import { testComparison } from '../test-comparison';

const COLUMNS = [0, 1, 2];
const items = arrange(testComparison(bridgeCase()));

function walk(from: Place | null, ...directions: readonly Direction[]): Place | null {
  return directions.reduce<Place | null>((place, direction) => move(items, COLUMNS, place, direction), from);
}

function itemOf(place: Place | null): Item | undefined {
  return items.find(({ key }) => key === place?.item);
}

describe('moving through the synopsis with the keys', () => {
  it('begins at the first headline', () => {
    expect(walk(null, 'down')).toMatchObject({ item: 'titles', source: 0 });
  });

  it('goes down to the last item and stays there', () => {
    const last = walk(null, ...Array.from({ length: 40 }, () => 'down' as const));
    expect(itemOf(last)?.kind).toBe('furniture');
    expect(samePlace(walk(last, 'down'), last)).toBe(true);
  });

  it('keeps the column on the way through facts, gaps included', () => {
    const start = walk(null, 'down', 'right', 'right');
    const fact = walk(start, 'down');
    expect(itemOf(fact)?.kind).toBe('fact');
    expect(fact?.source).toBe(2);
  });

  it('comes back to where it was: up after down, left after right', () => {
    const from = walk(null, 'down', 'down');
    expect(move(items, COLUMNS, walk(from, 'down'), 'up', from?.source)).toEqual(from);
    expect(walk(from, 'right', 'left')).toEqual(from);
  });

  it('goes to the first and the last column, and to the first and the last item', () => {
    const from = walk(null, 'down', 'down', 'right');
    expect(walk(from, 'last-column')?.source).toBe(2);
    expect(walk(from, 'first-column')?.source).toBe(0);
    expect(walk(from, 'first')?.item).toBe('titles');
    expect(itemOf(walk(from, 'last'))?.kind).toBe('furniture');
  });

  it('begins anew when the place is gone', () => {
    expect(move(items, COLUMNS, { item: 'gone', row: 'gone', source: 1 }, 'down')).toMatchObject({ item: 'titles' });
  });

  it('finds the place of every row that is not folded away', () => {
    for (const row of testComparison(bridgeCase()).rows)
      for (const { source } of row.cells) expect(placeOf(items, row.id, source)).toMatchObject({ row: row.id, source });
  });

  it('leads nowhere when there is nothing', () => {
    expect(move([], [], null, 'down')).toBeNull();
  });
});
