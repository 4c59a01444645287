import { describe, expect, test } from 'vitest';
import type { Constraint } from '../../../src/core/align/align';
import { groupRows } from '../../../src/core/align/rows';
import type { Link } from '../../../src/core/contract/comparison';
import { bodySource, madeUpSource } from './made-up-sources';

type Place = readonly [source: number, segment: number];

const SOURCES = ['a', 'b', 'c'].map((id) => bodySource(id, ['one', 'two', 'three']));

function link([sourceA, segmentA]: Place, [sourceB, segmentB]: Place, confidence: number, reader = false): Link {
  return {
    a: { source: sourceA, segment: segmentA },
    b: { source: sourceB, segment: segmentB },
    score: confidence,
    confidence,
    origin: reader ? 'reader' : 'automatic',
    reasons: [{ kind: 'term', text: `${String(sourceA)}${String(sourceB)}`, weight: 0.5 }],
  };
}

/** The rows of more than one segment, as "a0 b1". */
function joined(links: readonly Link[], constraints: readonly Constraint[] = []): readonly string[] {
  return groupRows(SOURCES, links, constraints)
    .map(({ cells }) =>
      cells.flatMap(({ source, segments }) => segments.map((segment) => `${'abc'[source] ?? ''}${String(segment)}`)),
    )
    .filter((row) => row.length > 1)
    .map((row) => row.join(' '));
}

describe('rows', () => {
  test.each<readonly [string, readonly Link[], readonly string[]]>([
    ['join what is linked', [link([0, 0], [1, 1], 0.5)], ['a0 b1']],
    ['join three sources when two links agree', [link([0, 0], [1, 0], 0.8), link([1, 0], [2, 0], 0.8)], ['a0 b0 c0']],
    ['hold two segments of one source', [link([0, 0], [1, 0], 0.8), link([0, 0], [1, 1], 0.8)], ['a0 b0 b1']],
    [
      'do not chain: one weak link does not join two strong rows',
      [link([0, 0], [1, 0], 0.9), link([0, 1], [1, 1], 0.9), link([0, 0], [1, 1], 0.3)],
      ['a0 b0', 'a1 b1'],
    ],
    [
      'give a segment to the row it belongs to most, though it joined another first',
      // b1 joins a1, which is nearest; together they are too far from the row that b1 goes with.
      [
        link([0, 0], [2, 0], 0.9),
        link([0, 0], [2, 1], 0.9),
        link([0, 1], [1, 1], 0.6),
        link([0, 0], [1, 1], 0.44),
        link([1, 1], [2, 0], 0.44),
        link([1, 1], [2, 1], 0.44),
      ],
      ['a0 b1 c0 c1'],
    ],
    [
      'do not take two rows for one because one segment goes with both',
      [link([0, 0], [1, 0], 0.8), link([1, 0], [2, 0], 0.5), link([2, 0], [0, 1], 0.8)],
      ['a0 b0', 'a1 c0'],
    ],
  ])('%s', (_, links, rows) => {
    expect(joined(links)).toEqual(rows);
  });

  test('have the mean confidence of their links and the reasons of all of them', () => {
    const [row] = groupRows(SOURCES, [link([0, 0], [1, 0], 0.8), link([1, 0], [2, 0], 0.7)]);
    expect(row?.confidence).toBe(0.75);
    expect(row?.reasons).toEqual([
      { kind: 'term', text: '01', weight: 0.25 },
      { kind: 'term', text: '12', weight: 0.25 },
    ]);
  });

  test('of one segment have neither', () => {
    const rows = groupRows(SOURCES, []);
    expect(rows.length).toBe(9);
    expect(rows[0]).toEqual({ cells: [{ source: 0, segments: [0] }], confidence: null, reasons: [] });
  });

  test('never join what the reader separated, even over a third source', () => {
    const apart: Constraint = { kind: 'unlink', a: { source: 0, segment: 0 }, b: { source: 2, segment: 0 } };
    expect(joined([link([0, 0], [1, 0], 0.9), link([1, 0], [2, 0], 0.8)], [apart])).toEqual(['a0 b0']);
  });

  test('hold what the reader linked, with what went with it', () => {
    const strong = [link([0, 0], [1, 0], 0.9), link([0, 1], [1, 1], 0.9)];
    expect(joined([...strong, link([0, 0], [1, 1], 1, true)])).toEqual(['a0 a1 b0 b1']);
  });

  test('leave furniture out unless the reader linked it', () => {
    const sources = ['a', 'b'].map((id) => madeUpSource(id, [{ kind: 'furniture', text: 'Share' }]));
    expect(groupRows(sources, [])).toEqual([]);
    expect(groupRows(sources, [link([0, 0], [1, 0], 1, true)]).length).toBe(1);
  });
});
