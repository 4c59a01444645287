import { describe, expect, it } from 'vitest';
import { Columns, NARROWEST } from '../../../src/renderer/synopsis/columns.svelte';
import type { Comparison } from '../../../src/core/contract/comparison';
import { bridgeCase } from '../cases';
import { testComparison } from '../test-comparison';

function columns(): { columns: Columns; replace: (comparison: Comparison) => void } {
  let comparison = testComparison(bridgeCase());
  return {
    columns: new Columns(() => comparison),
    replace: (other) => {
      comparison = other;
    },
  };
}

describe('the columns', () => {
  it('stand in the order of the case until the reader arranges them', () => {
    expect(columns().columns.shown).toEqual([0, 1, 2]);
  });

  it('change places with a neighbour, not beyond the edge', () => {
    const { columns: own } = columns();
    own.move(0, 1);
    expect(own.shown).toEqual([1, 0, 2]);
    expect([own.canMove(1, -1), own.canMove(2, 1), own.canMove(0, 1)]).toEqual([false, false, true]);
    own.move(1, -1);
    expect(own.shown).toEqual([1, 0, 2]);
  });

  it('are put where another one stands, from either side', () => {
    const { columns: own } = columns();
    own.put(0, 2);
    expect(own.shown).toEqual([1, 2, 0]);
    own.put(0, 1);
    expect(own.shown).toEqual([0, 1, 2]);
  });

  it('are hidden and shown, but never all of them hidden', () => {
    const { columns: own } = columns();
    own.hide(0);
    own.hide(1);
    own.hide(2);
    expect(own.shown).toEqual([2]);
    own.showAll();
    expect(own.shown).toEqual([0, 1, 2]);
  });

  it('move past hidden ones', () => {
    const { columns: own } = columns();
    own.hide(1);
    own.move(2, -1);
    expect(own.shown).toEqual([2, 0]);
  });

  it('keep their arrangement when a source is taken away', () => {
    const { columns: own, replace } = columns();
    own.put(2, 0);
    const whole = bridgeCase();
    replace(testComparison({ ...whole, sources: whole.sources.slice(1) }));
    // Positions count anew: Valley Radio still stands before Lenne Courier.
    expect(own.all).toEqual([1, 0]);
  });

  it('have the width they are given, within reason', () => {
    const { columns: own } = columns();
    own.resize(1, 20);
    expect([own.widthOf(0), own.widthOf(1)]).toEqual([null, NARROWEST]);
    own.shareWidth();
    expect(own.widthOf(1)).toBeNull();
  });
});
