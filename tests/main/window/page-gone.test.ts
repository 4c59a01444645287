import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { PageEnds } from '../../../src/main/window/page-gone';
import { whenPageGone } from '../../../src/main/window/page-gone';

/** Web contents as far as they tell of the end of a page. */
function contents(): EventEmitter & PageEnds {
  return new EventEmitter() as EventEmitter & PageEnds;
}

describe('the end of a page', () => {
  it.each(['did-navigate', 'render-process-gone', 'destroyed'])('is told once: %s', (event) => {
    const page = contents();
    let ends = 0;
    whenPageGone(page, () => ends++);
    page.emit(event);
    page.emit(event);
    page.emit('destroyed');
    expect(ends).toBe(1);
    expect(page.eventNames()).toEqual([]);
  });

  it('is not told to who stopped waiting', () => {
    const page = contents();
    let ends = 0;
    whenPageGone(page, () => ends++)();
    page.emit('did-navigate');
    expect(ends).toBe(0);
    expect(page.eventNames()).toEqual([]);
  });
});
