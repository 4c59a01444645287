import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from '../../../src/renderer/synopsis/keep-focus.svelte';

let scroller: HTMLElement;
let drawn = $state.raw<readonly string[]>(['a', 'b']);
let stop: () => void;

/** Draws these rows instead of the ones before. */
function draw(rows: readonly string[]): void {
  drawn = rows;
  flushSync();
}

function row(name: string): HTMLElement | null {
  return document.getElementById(name);
}

beforeEach(() => {
  document.body.innerHTML = '<main tabindex="-1"></main><button id="outside"></button>';
  scroller = document.querySelector('main') ?? document.body;
  stop = $effect.root(() => {
    keepFocus(
      () => scroller,
      () => drawn,
    );
    // As a template does: after what is asked before it, and before the effects.
    $effect.pre(() => {
      const wanted = drawn;
      for (const child of [...scroller.children]) if (!wanted.includes(child.id)) child.remove();
      for (const name of wanted)
        if (row(name) === null) scroller.insertAdjacentHTML('beforeend', `<p id="${name}" tabindex="-1"></p>`);
    });
  });
  draw(['a', 'b']);
});
afterEach(() => {
  stop();
});

describe('the focus in a long list', () => {
  it('stays with a row as long as it is drawn', () => {
    row('b')?.focus();
    draw(['b', 'c']);
    expect(document.activeElement).toBe(row('b'));
  });

  it('goes to the list when its row is no longer drawn', () => {
    row('a')?.focus();
    draw(['b', 'c']);
    draw(['c', 'd']);
    expect(document.activeElement).toBe(scroller);
  });

  it('is not taken from elsewhere', () => {
    row('outside')?.focus();
    draw(['b', 'c']);
    expect(document.activeElement).toBe(row('outside'));
  });
});
