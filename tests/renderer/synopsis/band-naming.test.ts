import { describe, expect, it } from 'vitest';
import type { NamingGroup } from '../../../src/core/contract/wording';
import { bandNaming } from '../../../src/renderer/synopsis/band-naming';

/** A group with the sources that use each term. */
function groupOf(id: string, uses: Readonly<Record<string, readonly number[]>>): NamingGroup {
  const terms = Object.entries(uses).map(([text, sources]) => ({
    text,
    charged: false,
    cells: sources.map((source) => ({ source, places: [{ source, segment: 0, start: 0, end: 1 }], z: 0 })),
  }));
  return { id, label: id, basis: id === 'field:death' ? 'death' : 'field', terms };
}

function shown(group: NamingGroup): readonly string[] {
  return bandNaming([group]).flatMap(({ terms }) => terms.map(({ text }) => text));
}

describe('the names above the columns', () => {
  it('are the words for the dead and for the means', () => {
    expect(shown(groupOf('field:death', { killed: [0], martyred: [1] }))).toEqual(['killed', 'martyred']);
    expect(shown(groupOf('field:means', { belts: [0], bags: [1] }))).toEqual(['belts', 'bags']);
    expect(shown(groupOf('field:power', { regime: [0], government: [1] }))).toEqual([]);
  });

  it.each([
    [{ attack: [0], explosion: [1] }, []],
    [{ massacre: [0, 1], attack: [0, 1] }, []],
    [{ massacre: [0], blast: [1] }, ['massacre', 'blast']],
    [{ accident: [0], attack: [1], war: [0, 1] }, ['accident', 'attack']],
    [{ 'special military operation': [0], war: [1] }, ['special military operation', 'war']],
  ])('are the words for the event where sources judge apart with them: %j', (uses, expected) => {
    expect(shown(groupOf('field:event', uses))).toEqual(expected);
  });
});
