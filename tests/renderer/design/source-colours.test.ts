import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../../src/core/contract/source';
import { colourSources, coloursOf } from '../../../src/renderer/design/source-colours';
import { bridgeCase } from '../cases';

const sourcesWith = (colours: readonly (number | null | undefined)[]) =>
  colours.map((colour) => ({ meta: colour === undefined ? {} : { colour } }));

describe('the colours of the sources', () => {
  it('are those of their places as long as nobody chooses', () => {
    expect(coloursOf(sourcesWith([undefined, null, undefined]))).toEqual([0, 1, 2]);
  });

  it('are the chosen ones; who had one by its place gives way', () => {
    expect(coloursOf(sourcesWith([2, undefined, undefined]))).toEqual([2, 1, 0]);
  });

  it('go to the first of two that chose the same', () => {
    expect(coloursOf(sourcesWith([5, 5, undefined]))).toEqual([5, 1, 2]);
  });

  it('are never the same for two, whatever is chosen, and a choice nobody contests holds', () => {
    const choice = fc.option(fc.integer({ min: 0, max: COLOURS - 1 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(choice, { maxLength: COLOURS }), (choices) => {
        const colours = coloursOf(sourcesWith(choices));
        expect(new Set(colours).size).toBe(choices.length);
        for (const [at, colour] of choices.entries())
          if (colour !== undefined && choices.indexOf(colour) === at) expect(colours[at]).toBe(colour);
      }),
    );
  });

  it('stand on the page by number, and only where they are not those of the place', () => {
    const { sources } = bridgeCase();
    const recoloured = sources.map((source, at) =>
      at === 1 ? { ...source, meta: { ...source.meta, colour: 6 } } : source,
    );
    colourSources(document, recoloured);
    const { style } = document.documentElement;
    expect(style.getPropertyValue('--hue-of-1')).toBe('var(--hue-6)');
    expect(style.getPropertyValue('--hue-of-0')).toBe('');
    colourSources(document, sources);
    expect(style.getPropertyValue('--hue-of-1')).toBe('');
  });
});
