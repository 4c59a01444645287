import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/core/contract/comparison';
import { HIGHLIGHTS, highlighted, MarkIndex } from '../../../src/renderer/synopsis/highlights';
import { bridgeCase } from '../cases';
import { FakeBridge } from '../fake-bridge';
import { openWindow } from '../open-window';
import { testComparison } from '../test-comparison';

const comparison = testComparison(bridgeCase());

describe('the marks of facts and wording', () => {
  it('stand on every segment that their words touch, and on no other', () => {
    const [source] = comparison.sources;
    const length = source!.text.length;
    fc.assert(
      fc.property(fc.nat(length - 1), fc.integer({ min: 1, max: length }), (start, size) => {
        const run = { start, end: Math.min(length, start + size) };
        const overlaps = [
          { a: 0, b: 1, runs: [{ a: run, b: { start: 0, end: 1 }, words: 8 }], shareOfA: 1, shareOfB: 1 },
        ];
        const index = new MarkIndex({ ...comparison, wording: { ...comparison.wording, overlaps } });
        for (const segment of source!.segments) {
          const touched = segment.start < run.end && segment.end > run.start;
          expect(index.of(0, [segment.index])).toEqual(touched ? [{ ...run, kind: 'overlap' }] : []);
        }
      }),
    );
  });

  it('are shown only of the kinds that are on', () => {
    const marks = (['changed', 'figure', 'conflict', 'name', 'quotation'] as const).map((kind) => ({
      start: 0,
      end: 1,
      kind,
    }));
    const kinds = (...on: (typeof HIGHLIGHTS)[number][]): readonly string[] =>
      highlighted(marks, new Set(on)).map(({ kind }) => kind);
    expect(kinds()).toEqual([]);
    expect(kinds('difference', 'name')).toEqual(['changed', 'name']);
    expect(kinds('figure')).toEqual(['figure', 'conflict']);
    expect(kinds(...HIGHLIGHTS)).toHaveLength(marks.length);
  });
});

describe('the menu of what is marked', () => {
  function withName(made: Comparison): Comparison {
    const start = made.sources[0]!.text.indexOf('Mayor Ilse Brandt');
    const segment = made.sources[0]!.segments.find((one) => one.start <= start && start < one.end)!.index;
    const place = { source: 0, segment, start, end: start + 'Mayor Ilse Brandt'.length };
    const forms = [{ source: 0, text: 'Mayor Ilse Brandt', places: [place] }];
    return { ...made, names: [{ id: 'brandt', kind: 'person', name: 'Ilse Brandt', forms }] };
  }
  const named = (): number => document.querySelectorAll('[data-segment] mark.name').length;
  const changed = (): number => document.querySelectorAll('[data-segment] mark.changed').length;

  it('marks what differs at first, and names once they are asked for', async () => {
    const bridge = new FakeBridge([bridgeCase()]);
    bridge.adjust = withName;
    const user = await openWindow(bridge);
    expect(changed()).toBeGreaterThan(0);
    expect(named()).toBe(0);
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('mark: names{Enter}');
    expect(named()).toBeGreaterThan(0);
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('do not mark: what differs{Enter}');
    expect(changed()).toBe(0);
    expect(named()).toBeGreaterThan(0);
  });

  it('is the legend as well, with a sample of every kind', async () => {
    await openWindow(new FakeBridge([bridgeCase()]));
    await userEvent.setup().click(screen.getByRole('button', { name: 'Marked in the text' }));
    const items = [...document.querySelectorAll('[role="menuitemcheckbox"]')];
    expect(items).toHaveLength(HIGHLIGHTS.length);
    for (const item of items) expect(item.querySelector('mark')).not.toBeNull();
    expect(items.map((item) => item.getAttribute('aria-checked') === 'true')).toEqual(
      HIGHLIGHTS.map((highlight) => highlight === 'difference' || highlight === 'figure'),
    );
  });
});
