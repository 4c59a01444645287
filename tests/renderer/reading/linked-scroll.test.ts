import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LINE, LinkedScroll, type ScrolledColumn } from '../../../src/renderer/reading/linked-scroll.svelte';
import { rowsAt } from './rows-at';

const HEIGHT = 500;

/** A column whose rows stand at the given heights. */
function column(rows: Readonly<Record<string, number>>): ScrolledColumn {
  const scroller = { scrollTop: 0, clientHeight: HEIGHT } as HTMLElement;
  const spans = Object.entries(rows).map(([row, top]) => ({ row, top, bottom: top + 80 }));
  return { scroller, rows: rowsAt(spans) };
}

let chosen: string | null;
let scroll: LinkedScroll;
let first: ScrolledColumn;
let second: ScrolledColumn;

beforeEach(() => {
  vi.useFakeTimers();
  chosen = null;
  scroll = new LinkedScroll(() => chosen);
  first = column({ x: 1000, y: 1400, own: 2000 });
  second = column({ x: 1300, y: 2600 });
  scroll.add(0, first);
  scroll.add(1, second);
});
afterEach(() => {
  vi.useRealTimers();
});

function scrollTo(at: number, of: ScrolledColumn, top: number, alone = false): void {
  scroll.lead(at, alone);
  of.scroller.scrollTop = top;
  scroll.scrolled(at);
}

/** How far below the upper edge a row is seen in a column. */
function seen(of: ScrolledColumn, row: string): number {
  return (of.rows.find(row)?.top ?? 0) - of.scroller.scrollTop;
}

describe('columns that scroll together', () => {
  it('follow the one that the reader scrolls, and the fact at the line stands level at rest', () => {
    scrollTo(0, first, 1400 - HEIGHT * LINE);
    vi.runAllTimers();
    expect(scroll.level?.row).toBe('y');
    expect(seen(second, 'y')).toBeCloseTo(seen(first, 'y'));
  });

  it('hold the chosen fact level as long as it is in view', () => {
    chosen = 'x';
    scrollTo(0, first, 900);
    vi.runAllTimers();
    expect(scroll.level?.row).toBe('x');
    expect(seen(second, 'x')).toBeCloseTo(100);
  });

  it('show a gap, level with the fact, in the column that lacks it', () => {
    scrollTo(0, first, 2000 - HEIGHT * LINE);
    vi.runAllTimers();
    expect(scroll.level?.gaps.get(1)).toBeCloseTo(HEIGHT * LINE);
  });

  it('do not answer to what a follower does by itself', () => {
    scrollTo(0, first, 1200);
    const before = first.scroller.scrollTop;
    second.scroller.scrollTop = 50;
    scroll.scrolled(1);
    expect(first.scroller.scrollTop).toBe(before);
  });

  it('keep the distance of a column that was scrolled alone, until they are levelled again', () => {
    scrollTo(0, first, 1400 - HEIGHT * LINE);
    vi.runAllTimers();
    scrollTo(1, second, second.scroller.scrollTop + 120, true);
    vi.runAllTimers();
    expect(first.scroller.scrollTop).toBe(1400 - HEIGHT * LINE);
    expect(scroll.shifted).toBe(true);
    scrollTo(0, first, 1000 - HEIGHT * LINE);
    vi.runAllTimers();
    expect(seen(second, 'x')).toBeCloseTo(seen(first, 'x') - 120);
    scroll.levelAgain();
    expect(seen(second, 'x')).toBeCloseTo(seen(first, 'x'));
  });

  it('stay where they are when they are unlinked, scrolled and linked again', () => {
    scrollTo(0, first, 1000);
    vi.runAllTimers();
    scroll.toggle();
    scrollTo(1, second, 77);
    expect(first.scroller.scrollTop).toBe(1000);
    scroll.toggle();
    expect([first.scroller.scrollTop, second.scroller.scrollTop]).toEqual([1000, 77]);
    expect(scroll.shifted).toBe(true);
  });

  it('are not shifted by being unlinked and linked again, wherever they rest', () => {
    for (const top of [900, 1010, 1300, 1700]) {
      scrollTo(0, first, top);
      vi.runAllTimers();
      scroll.toggle();
      scroll.toggle();
      expect(scroll.shifted).toBe(false);
    }
  });

  it('keep to the pixel the distance at which they were linked again', () => {
    scrollTo(0, first, 1010);
    vi.runAllTimers();
    const before = second.scroller.scrollTop;
    scroll.toggle();
    scrollTo(1, second, before + 64);
    scroll.toggle();
    scrollTo(0, first, 1380);
    vi.runAllTimers();
    const row = scroll.level?.row ?? '';
    expect(seen(second, row)).toBeCloseTo(seen(first, row) - 64);
  });
});
