import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/core/compare/compare';
import type { Comparison } from '../../../src/core/contract/comparison';
import type { FigureCell } from '../../../src/core/contract/figures';
import { summarise } from '../../../src/main/command-line/summary';
import { openCorpus } from '../../../src/main/corpus/corpus';
import { importedSource } from '../sources';
import { EMPTY_COMPARISON } from '../../core/contract/empty-comparison';

const TEXTS = [
  'Ferry hits pier\n\nThe ferry Aurora hit the pier of Port Aster at nine; 12 people were hurt.\n\nThe mayor was told at once.',
  'Aurora in collision\n\nAt Port Aster the ferry Aurora hit the pier at nine and 14 people were hurt.',
  'Quiet day\n\nIn the hills the sheep were shorn.',
];

/** A comparison with rows of our own, so that the summary is tested and not the engine. */
function comparison(): Comparison {
  const sources = TEXTS.map((text, index) => importedSource(`s${index + 1}`, text).source);
  const figure = (source: number, text: string, value: number): FigureCell => ({
    source,
    segment: 1,
    start: 0,
    end: 1,
    text,
    min: value,
    max: value,
    minOpen: false,
    maxOpen: false,
    approximate: false,
    asOf: null,
  });
  return {
    ...EMPTY_COMPARISON,
    reference: 1,
    sources,
    rows: [
      {
        id: 'r1',
        cells: [
          { source: 0, segments: [1] },
          { source: 1, segments: [1] },
        ],
        confidence: 0.816,
        reasons: [],
      },
      { id: 'r2', cells: [{ source: 0, segments: [2] }], confidence: null, reasons: [] },
      { id: 'r3', cells: [{ source: 2, segments: [1] }], confidence: null, reasons: [] },
    ],
    figures: [
      {
        id: 'f1',
        role: 'injured',
        unit: 'person',
        cells: [figure(0, '12 people', 12), figure(1, '14\npeople', 14)],
        pairs: [{ a: 0, b: 1, relation: 'conflict' }],
      },
      { id: 'f2', role: null, unit: 'sheep', cells: [figure(2, '40 sheep', 40)], pairs: [] },
    ],
  };
}

describe('the summary', () => {
  it('names the case, its sources by number and the reference', () => {
    const lines = summarise('Two ferries', comparison()).split('\n');
    expect(lines[0]).toBe('Two ferries');
    expect(lines.slice(2, 5)).toEqual([
      '  1  s1.txt  Ferry hits pier',
      '  2  s2.txt  Aurora in collision  (reference)',
      '  3  s3.txt  Quiet day',
    ]);
  });

  it('counts who shares what', () => {
    const summary = summarise('t', comparison());
    expect(summary).toContain('3 facts: 1 in 2, 2 in one only.');
    expect(summary).toContain('Told by one source only: 1: 1, 2: 0, 3: 1.');
    expect(summary).toContain('Most in common: 1 and 2 (1 fact). Least: ');
  });

  it('puts the conflicting figures side by side and leaves out what one source alone counts', () => {
    const summary = summarise('t', comparison());
    expect(summary).toContain('conflict  person injured: 1: 12 people | 2: 14 people');
    expect(summary).not.toContain('40 sheep');
  });

  it('shows each shared fact in the words of each source, with its certainty', () => {
    expect(summarise('t', comparison())).toContain(
      [
        ' 82 %  1  The ferry Aurora hit the pier of Port Aster at nine; 12 people were…',
        '       2  At Port Aster the ferry Aurora hit the pier at nine and 14 people were…',
      ].join('\n'),
    );
  });

  it('says so when nothing is shared', () => {
    const summary = summarise('t', { ...comparison(), rows: comparison().rows.slice(1), figures: [] });
    expect(summary).toContain('No fact is told by more than one source.');
    expect(summary).not.toContain('Figures');
  });

  it('fits a terminal for every bundled case', () => {
    const corpus = openCorpus(path.join(import.meta.dirname, '../../../resources/corpus'));
    for (const { id, title } of corpus.list()) {
      const summary = summarise(title, compare(corpus.open(id)!));
      expect(summary.startsWith(`${title}\n`)).toBe(true);
      expect(Math.max(...summary.split('\n').map((line) => line.length))).toBeLessThan(200);
    }
  });
});
