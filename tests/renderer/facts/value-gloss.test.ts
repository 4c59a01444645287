import { describe, expect, it } from 'vitest';
import type { FigureCell } from '../../../src/core/contract/figures';
import { valueGloss } from '../../../src/renderer/facts/value-gloss';
import { sourceOf } from '../../eval/gold-data';

function cell(text: string, min: number | null, max: number | null, more: Partial<FigureCell> = {}): FigureCell {
  const place = { source: 0, segment: 0, start: 0, end: text.length };
  return { ...place, text, min, max, minOpen: false, maxOpen: false, approximate: false, asOf: null, ...more };
}

/** The gloss of a value in a source of a language. */
function glossIn(language: string, value: FigureCell, kind = 'count'): string | null {
  return valueGloss(value, kind, [sourceOf('A', ['A text.'], language)]);
}

describe('the gloss of a value in another language', () => {
  it.each([
    ['۹', 'fa', cell('۹', 9, 9), '= 9'],
    ['ثلاثة', 'ar', cell('ثلاثة', 3, 3), '= 3'],
    ['au moins douze', 'fr', cell('au moins douze', 12, null), '≥ 12'],
    ['más de treinta', 'es', cell('más de treinta', 30, null, { minOpen: true }), '> 30'],
    ['hasta veinte', 'es', cell('hasta veinte', null, 20), '≤ 20'],
    ['menos de veinte', 'es', cell('menos de veinte', null, 20, { maxOpen: true }), '< 20'],
    ['une centaine', 'fr', cell('une centaine', 90, 110, { approximate: true }), '≈ 100'],
    ['zwei bis drei', 'de', cell('zwei bis drei', 2, 3), '= 2–3'],
  ])('says %s (%s) in digits', (_text, language, value, gloss) => {
    expect(glossIn(language, value)).toBe(gloss);
  });

  it('is left out where everyone reads the value, or nothing bounds it', () => {
    expect(glossIn('fr', cell('environ 40', 36, 44, { approximate: true }))).toBeNull();
    expect(glossIn('en', cell('twenty-four', 24, 24))).toBeNull();
    expect(glossIn('fr', cell('lundi', 20_240_101, 20_240_101), 'date')).toBeNull();
    expect(glossIn('fr', cell('des dizaines', null, null))).toBeNull();
  });

  it('gives a time of day as one', () => {
    expect(glossIn('fr', cell('midi', 720, 720), 'time')).toBe('= 12:00');
  });
});
