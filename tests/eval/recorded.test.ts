import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { encoderEngines } from './encoder-engines';
import { ENGINES, type EvaluatedEngine } from './engines';
import { bundledGold, pairKey, readGoldFile } from './gold-data';
import { measure, type Figures } from './measure';
import { measureRows } from './measure-rows';
import recorded from './recorded.json';

const SETS = bundledGold();
/** Read only where the model is; without it the lexical engine alone is asked. */
const MODELS = path.join(import.meta.dirname, '../../resources/models');
const ENCODED = existsSync(path.join(MODELS, 'all-MiniLM-L6-v2-q'))
  ? await encoderEngines(
      SETS.flatMap(({ groups }) => groups.map(({ sources }) => sources)),
      [MODELS],
      { get: () => Promise.resolve(new Map()), put: () => {} },
    )
  : [];
const SHIPPED = [...ENGINES, ...ENCODED].filter(({ name }) => name.startsWith('Synoptic'));
const FIGURES = Object.entries(recorded.engines).flatMap(([engine, sets]) =>
  Object.entries(sets).map(([set, figures]) => ({ engine, set, figures })),
);
/** Columns of the table in docs/alignment.md. */
const COLUMNS = { f1: 5, averagePrecision: 6, rowsF1: 11 } as const;

describe.each(['Synoptic, lexical', 'Synoptic, with encoder'])('%s', (name) => {
  const engine = SHIPPED.find((shipped) => shipped.name === name);
  const own = FIGURES.filter((one) => one.engine === name);

  test.skipIf(engine === undefined).each(own)('is no worse on $set than it was recorded', ({ set, figures }) => {
    const gold = SETS.find((candidate) => candidate.name === set);
    if (gold === undefined || engine === undefined) throw new Error(`${set} is gone`);
    const { f1, averagePrecision } = measure(engine, gold);
    const now = { f1, averagePrecision, rowsF1: measureRows(engine, gold)?.f1 ?? 0 };
    for (const [figure, value] of Object.entries(figures))
      expect(100 * now[figure as keyof typeof now], figure).toBeGreaterThanOrEqual(value - recorded.margin);
  });

  test.skipIf(engine === undefined)('is as sure of its links as they are right', () => {
    // Versions of one text have a confidence of their own, and their links are nearly all right.
    const news = SETS.filter(({ name: set }) => ['kerman-2024', 'ferry-collision'].includes(set));
    const tenths = news.flatMap((set) => (engine === undefined ? [] : measure(engine, set).bins.map(countsOf)));
    for (let tenth = 0; tenth < 10; tenth++) {
      const [links, right] = tenths
        .filter(({ at }) => at === tenth)
        .reduce(([all, found], bin) => [all + bin.links, found + bin.right], [0, 0]);
      const [least, most] = wilson(right, links);
      expect(least, `${String(10 * tenth)} per cent`).toBeLessThanOrEqual((tenth + 1) / 10);
      expect(most, `${String(10 * tenth)} per cent`).toBeGreaterThanOrEqual(tenth / 10);
    }
  });

  test('is recorded on every bundled case', () => {
    expect(own.map(({ set }) => set)).toEqual(SETS.map(({ name: set }) => set));
  });

  test('has in docs/alignment.md the figures that are recorded', () => {
    const page = readFileSync(path.join(import.meta.dirname, '../../docs/alignment.md'), 'utf8');
    const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    for (const { set, figures } of own) {
      const row = rows.find(([, first, second]) => first === set && second === name);
      for (const [figure, value] of Object.entries(figures))
        expect(row?.[COLUMNS[figure as keyof typeof COLUMNS]], `${set}, ${figure}`).toBe(value.toFixed(1));
    }
  });

  test.skipIf(engine === undefined)('links no furniture of any bundled case', () => {
    for (const { groups } of SETS) {
      for (const { sources } of groups) {
        const linked = (engine?.predict(sources) ?? []).filter(({ linked }) => linked);
        for (const { source, segment } of linked.flatMap(({ a, b }) => [a, b])) {
          expect(sources[source]?.segments[segment]?.kind).not.toBe('furniture');
        }
      }
    }
  });
});

function countsOf(
  { links, right }: Figures['bins'][number],
  at: number,
): { readonly at: number; readonly links: number; readonly right: number } {
  return { at, links, right: Math.round(links * right) };
}

/** Wilson's 99 % interval of a share, for up to twenty are asked; everything is possible for nothing. */
function wilson(right: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const z = 2.576;
  const share = right / all;
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z / (1 + z ** 2 / all)) * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  return [middle - half, middle + half];
}

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
