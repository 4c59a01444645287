import { expect, it } from 'vitest';
import type { Source } from '../../../src/core/contract/source';
import type { NamingGroup } from '../../../src/core/contract/wording';
import { termsBySource } from '../../../src/renderer/synopsis/naming-by-source';

it('the terms of a source stand with what it prefers first, as that source writes them', () => {
  const sources = [
    { text: '         killed' },
    { text: `    Killed${' '.repeat(80)}martyred` },
  ] as unknown as readonly Source[];
  const place = (source: number, start: number) => ({ source, segment: 0, start, end: start + (start === 90 ? 8 : 6) });
  const group: NamingGroup = {
    id: 'field:death',
    label: 'the dead',
    basis: 'death',
    terms: [
      {
        text: 'killed',
        charged: false,
        cells: [
          { source: 1, places: [place(1, 4), place(1, 40)], z: -0.5 },
          { source: 0, places: [place(0, 9)], z: 1 },
        ],
      },
      { text: 'martyred', charged: true, cells: [{ source: 1, places: [place(1, 90)], z: 2 }] },
    ],
  };
  expect(
    termsBySource(group, sources).map(({ source, terms }) => [
      source,
      terms.map(({ text, count }) => `${text} ${String(count)}`),
    ]),
  ).toEqual([
    [0, ['killed 1']],
    [1, ['martyred 1', 'killed 2']],
  ]);
});
