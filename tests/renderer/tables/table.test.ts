import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passes, type SourceFilter } from '../../../src/renderer/tables/source-filter';
import { holds, nextSort, sorted, type Column, type Entry } from '../../../src/renderer/tables/table';
import { tableAsTsv } from '../../../src/renderer/tables/tsv';

interface Line {
  readonly key: string;
  readonly value: number | string | null;
}

const columns: readonly Column<Line, Entry>[] = [
  { key: 'key', head: 'Key', entries: ({ key }) => [{ text: key, places: [] }] },
  {
    key: 'value',
    head: 'Value',
    entries: ({ value }) => (value === null ? [] : [{ text: String(value), places: [] }]),
    order: ({ value }) => value,
  },
];
const line = (value: Line['value'], at: number): Line => ({ key: String(at), value });

describe('the order of a table', () => {
  it('keeps every row, puts rows without a value last either way, and leaves equal rows as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 5 }))), fc.boolean(), (values, down) => {
        const rows = sorted(values.map(line), columns, { column: 'value', down });
        expect(rows.map(({ key }) => key).toSorted()).toEqual(values.map((_, at) => String(at)).toSorted());
        const ordered = rows.map(({ value }) => value);
        const known = ordered.filter((value) => value !== null);
        expect(ordered.slice(0, known.length)).toEqual(known);
        for (const [at, row] of rows.entries()) {
          const next = rows[at + 1];
          if (next?.value == null || row.value === null) continue;
          if (row.value === next.value) expect(Number(row.key)).toBeLessThan(Number(next.key));
          else expect(row.value < next.value).toBe(!down);
        }
      }),
    );
  });

  it('is the table’s own where no column, or one that does not sort, is asked for', () => {
    const rows = [line(2, 0), line(1, 1)];
    expect(sorted(rows, columns, null)).toEqual(rows);
    expect(sorted(rows, columns, { column: 'key', down: false })).toEqual(rows);
  });

  it('goes one way, the other way and back with each click on a head', () => {
    expect(nextSort(null, 'value', true)).toEqual({ column: 'value', down: true });
    expect(nextSort({ column: 'value', down: true }, 'value', true)).toEqual({ column: 'value', down: false });
    expect(nextSort({ column: 'value', down: false }, 'value', true)).toBeNull();
    expect(nextSort({ column: 'key', down: true }, 'value', false)).toEqual({ column: 'value', down: false });
  });
});

describe('what is copied of a table', () => {
  it('has a line a row under the heads, with nothing in it that would end a cell', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const lines = tableAsTsv(columns, texts.map(line)).split('\n');
        expect(lines).toHaveLength(texts.length + 1);
        for (const one of lines) expect(one.split('\t')).toHaveLength(2);
      }),
    );
  });

  it.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['@here', "'@here"],
    ['-5', '-5'],
    ['– 84', '– 84'],
  ])('lets no spreadsheet take %s for a formula', (text, copied) => {
    expect(tableAsTsv(columns, [line(text, 0)])).toBe(`Key\tValue\n0\t${copied}`);
  });
});

describe('filters', () => {
  it('find words in any case and with any accents', () => {
    expect(holds('Saleh al-Arouri, Sūr', ' sur')).toBe(true);
    expect(holds('Kerman', 'Tehran')).toBe(false);
    expect(holds('', '')).toBe(true);
  });

  it.each<[SourceFilter, readonly number[], boolean]>([
    ['any', [], true],
    ['all', [0, 1, 2], true],
    ['all', [0, 1], false],
    ['several', [1, 2], true],
    ['several', [1], false],
    ['with 1', [0, 1], true],
    ['with 1', [0], false],
    ['without 1', [0, 2], true],
    ['without 1', [1], false],
    ['only 1', [1], true],
    ['only 1', [0, 1], false],
    ['only 1', [], false],
  ])('"%s" of a row told by %j: %s', (filter, having, passing) => {
    expect(passes(filter, new Set(having), 3)).toBe(passing);
  });
});
