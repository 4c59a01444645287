import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../src/renderer/synopsis/column-widths';

describe('the widths of columns', () => {
  it('share the room where the reader chose none', () => {
    expect(columnWidths([null, null])).toEqual({
      columns: 'minmax(var(--column-min), 1fr) minmax(var(--column-min), 1fr)',
      least: 'calc(var(--gutter) + var(--column-min) + var(--column-min))',
      most: 'calc(var(--gutter) + var(--column-max) + var(--column-max))',
    });
  });

  it('are those that the reader chose', () => {
    expect(columnWidths([300, null])).toEqual({
      columns: '300px minmax(var(--column-min), 1fr)',
      least: 'calc(var(--gutter) + 300px + var(--column-min))',
      most: 'calc(var(--gutter) + 300px + var(--column-max))',
    });
  });
});
