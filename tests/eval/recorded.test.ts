import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENGINES, type EvaluatedEngine } from './engines';
import { bundledGold, pairKey, readGoldFile } from './gold-data';
import { measure } from './measure';
import recorded from './recorded.json';

const SETS = bundledGold();
const shipped = ENGINES.at(-1);

describe('the shipped engine', () => {
  test.each(Object.entries(recorded.f1))('is no worse on %s than it was recorded', (name, f1) => {
    const set = SETS.find((candidate) => candidate.name === name);
    if (set === undefined || shipped === undefined) throw new Error(`${name} is gone`);
    expect(100 * measure(shipped, set).f1).toBeGreaterThanOrEqual(f1 - recorded.margin);
  });

  test('is recorded on every bundled case', () => {
    expect(Object.keys(recorded.f1)).toEqual(SETS.map(({ name }) => name));
  });

  test('has in docs/alignment.md the figures that are recorded', () => {
    const page = readFileSync(path.join(import.meta.dirname, '../../docs/alignment.md'), 'utf8');
    const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    for (const [name, f1] of Object.entries(recorded.f1)) {
      const row = rows.find(([, set, engine]) => set === name && engine === shipped?.name);
      expect(row?.[5]).toBe(f1.toFixed(1));
    }
  });

  test('links no furniture of any bundled case', () => {
    for (const { groups } of SETS) {
      for (const { sources } of groups) {
        const linked = (shipped?.predict(sources) ?? []).filter(({ linked }) => linked);
        for (const { source, segment } of linked.flatMap(({ a, b }) => [a, b])) {
          expect(sources[source]?.segments[segment]?.kind).not.toBe('furniture');
        }
      }
    }
  });
});

describe('the measures', () => {
  const docs = [
    ['p', 'q'],
    ['r', 's'],
  ];
  const set = readGoldFile('made up', {
    groups: [
      {
        docs,
        gold: [
          [0, 0, 1, 0, 1],
          [0, 1, 1, 1, 1],
        ],
      },
    ],
  });
  const engine = (pairs: readonly (readonly [number, number, number, boolean])[]): EvaluatedEngine => ({
    name: 'made up',
    predict: () =>
      pairs.map(([a, b, score, linked]) => ({
        a: { source: 0, segment: a },
        b: { source: 1, segment: b },
        score,
        confidence: score,
        linked,
      })),
  });

  test('of links that are half right, and find half', () => {
    const figures = measure(
      engine([
        [0, 0, 0.9, true],
        [0, 1, 0.7, true],
        [1, 1, 0.2, false],
      ]),
      set,
    );
    expect(figures).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5, bestF1: 0.8 });
    // Right at the first of one and at the second of three: (1/1 + 2/3) / 2.
    expect(figures.averagePrecision).toBeCloseTo(5 / 6);
    // |0.9 - 1| and |0.7 - 0|, a link each.
    expect(figures.calibration).toBeCloseTo(0.4);
  });

  test('of an engine without a decision are at its best threshold', () => {
    const undecided = engine([
      [0, 0, 3, true],
      [1, 1, 2, true],
      [0, 1, 1, true],
    ]);
    const figures = measure(
      {
        ...undecided,
        predict: (sources) => undecided.predict(sources).map((pair) => ({ ...pair, linked: null, confidence: null })),
      },
      set,
    );
    expect(figures).toMatchObject({ precision: 1, recall: 1, f1: 1, calibration: null });
  });

  test('count only paragraphs that a reader has looked at', () => {
    const annotated = [
      [1, 0],
      [1, 1],
    ];
    const part = readGoldFile('made up', { groups: [{ docs, gold: [[0, 0, 1, 0, 1]], annotated }] });
    expect(
      measure(
        engine([
          [0, 0, 0.9, true],
          [1, 1, 0.8, true],
        ]),
        part,
      ),
    ).toMatchObject({ precision: 1, recall: 1 });
  });

  test('name a pair the same from both sides', () => {
    expect(pairKey(1, 2, 0, 3)).toBe(pairKey(0, 3, 1, 2));
  });
});
