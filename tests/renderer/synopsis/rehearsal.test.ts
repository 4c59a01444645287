import { screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pack, unpack } from '../../../src/core/contract/packed';
import { PARAGRAPHS, rehearsed } from '../../../src/renderer/synopsis/rehearsed';
import { bridgeCase, caseOf } from '../cases';
import { FakeBridge } from '../fake-bridge';
import { openWindow } from '../open-window';

const scripts = caseOf('scripts', [
  { language: 'en', facts: [['a', 'A quay gave way in Marfeld.'] as const, ['b', 'Two boats sank.'] as const] },
  { language: 'fa', facts: [['a', 'اسکله‌ای در مارفلد فرو ریخت.'] as const] },
]);

function stage(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.stage');
}

describe('what is rehearsed', () => {
  it.each(Array.from({ length: PARAGRAPHS + 1 }, (_, paragraphs) => paragraphs))(
    'has the first %i paragraphs of every source, as far as there are as many',
    (paragraphs) => {
      const { sources, rows } = rehearsed(scripts, paragraphs);
      expect(sources.map(({ segments }) => segments.length)).toEqual([
        Math.min(2, paragraphs),
        Math.min(1, paragraphs),
      ]);
      expect(rows.flatMap(({ cells }) => cells)).toHaveLength(Math.min(2, paragraphs) + Math.min(1, paragraphs));
    },
  );

  it('marks nothing outside the paragraph that it marks', () => {
    const { sources, differences } = rehearsed(bridgeCase(), PARAGRAPHS);
    const sides = differences.flatMap(({ a, b, changes, marks }) => [
      ...changes.flatMap((change) => [
        { cell: a, span: change.a },
        { cell: b, span: change.b },
      ]),
      ...marks.map(({ side, span }) => ({ cell: side === 'a' ? a : b, span })),
    ]);
    expect(sides.length).toBeGreaterThan(4);
    for (const { cell, span } of sides) {
      const segment = sources[cell.source]?.segments[cell.segments[0] ?? -1];
      expect(span.start).toBeGreaterThanOrEqual(segment?.start ?? Infinity);
      expect(span.end).toBeLessThanOrEqual(segment?.end ?? -1);
    }
  });

  it('crosses a bridge as a comparison does', () => {
    const made = rehearsed(bridgeCase(), PARAGRAPHS);
    expect(unpack(pack(made))).toEqual(made);
  });
});

describe('the rehearsal', () => {
  /** What waits until the page has nothing else to do. */
  let waiting: (() => void)[] = [];

  beforeEach(() => {
    waiting = [];
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => waiting.push(callback));
  });

  async function waitingWindow(): Promise<FakeBridge> {
    const bridge = new FakeBridge([bridgeCase()]);
    bridge.hold = true;
    await openWindow(bridge);
    await waitFor(() => {
      expect(waiting).toHaveLength(1);
    });
    return bridge;
  }

  it('draws the columns unseen while the first comparison is waited for, whenever there is time', async () => {
    const bridge = await waitingWindow();
    for (let part = 0; part <= PARAGRAPHS; part++) {
      waiting.pop()?.();
      await tick();
    }
    expect(stage()?.textContent).toContain('Footbridge over the Lenne collapses');
    expect(stage()).toHaveAttribute('inert');
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
    waiting.pop()?.();
    await tick();
    expect(stage()).toBeNull();
    expect(bridge.sent('comparison.start')).toHaveLength(1);
  });

  it('leaves the room at once when the comparison is there', async () => {
    const bridge = await waitingWindow();
    waiting.pop()?.();
    await tick();
    expect(stage()?.querySelector('[role="grid"]')).not.toBeNull();
    bridge.release();
    await screen.findByRole('grid');
    expect(stage()).toBeNull();
  });
});
