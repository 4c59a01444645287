import { describe, expect, it } from 'vitest';
import { ledgerOf, readReportSets, scoreReports } from '../../eval/reports';

const SETS = readReportSets();
const LEDGERS = new Map(SETS.map((set) => [set.id, ledgerOf(set)]));

/** The words of the cells of the row that holds the words given; empty where none does. */
function rowOf(id: string, words: string): readonly string[] {
  const row = LEDGERS.get(id)?.find(({ cells }) => cells.some(({ text }) => text === words));
  return row?.cells.map(({ text }) => text) ?? [];
}

describe('the ledger of reports in different house styles', () => {
  const scores = SETS.map(scoreReports);
  const sum = (of: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);

  it('hardly ever sets figures side by side that are not one quantity', () => {
    expect(sum(({ right }) => right) / sum(({ found }) => found)).toBeGreaterThan(0.95);
  });

  it('finds most of what several reports give', () => {
    expect(1 - sum(({ missed }) => missed.length) / sum(({ labelled }) => labelled)).toBeGreaterThan(0.7);
  });

  it('has the right roles', () => {
    expect(sum(({ roles }) => roles) / sum(({ rows }) => rows)).toBeGreaterThan(0.95);
  });

  it('keeps the deaths of each province out of the toll of all', () => {
    expect(rowOf('mountain-quake', '2,122')).not.toContain('492');
    expect(rowOf('mountain-quake', '1,351')).toEqual(['1,351', '1,351']);
  });

  it('drops the hour of another clock in brackets', () => {
    expect(rowOf('mountain-quake', '2211 GMT')).toEqual([]);
  });

  it('keeps the children among the dead out of the toll', () => {
    expect(rowOf('cemetery-bombs', '12')).toEqual(['12', '12']);
    expect(rowOf('stadium', 'Thirty-three')).not.toContain('125');
  });

  it('keeps the toll of an earlier disaster out of the toll', () => {
    expect(rowOf('valley-quake', 'more than 73,000')).toEqual(['more than 73,000']);
    expect(rowOf('cemetery-bombs', 'At least 56')).toEqual(['At least 56', '56']);
    expect(rowOf('plant-fire', 'Forty')).toEqual(['Forty', '38']);
  });

  it('shows what a source revises as its own cells', () => {
    expect(rowOf('stadium', '174')).toEqual(expect.arrayContaining(['174', '125']));
    expect(rowOf('cemetery-bombs', '103')).toEqual(expect.arrayContaining(['84', '95', '103']));
  });

  it('sets the claims of both sides about one strike beside each other', () => {
    expect(rowOf('border-strike', 'at least 26')).toEqual(expect.arrayContaining(['14', '31']));
  });

  it('does not count officers with protesters', () => {
    expect(rowOf('protest', 'Thirty-eight')).not.toContain('over 100');
  });
});
