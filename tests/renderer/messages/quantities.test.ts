import { describe, expect, it } from 'vitest';
import { NAMING_FIELDS } from '../../../src/core/wording/naming-fields';
import { fa } from '../../../src/renderer/messages/fa';

const label = fa.figures.label;

describe('a row of figures in the Persian window', () => {
  it.each([
    [{ what: 'people killed', kind: 'count', role: 'killed', unit: 'person' }, 'کشته‌شدگان'],
    [{ what: 'soldiers killed', kind: 'count', role: 'killed', unit: 'soldier' }, 'کشته‌شدگان (سرباز)'],
    [{ what: 'people killed (Gaza)', kind: 'count', role: 'killed', unit: 'person' }, 'کشته‌شدگان (\u2068Gaza\u2069)'],
    [{ what: 'duration (minutes)', kind: 'duration', role: null, unit: 'minute' }, 'مدت (دقیقه)'],
    [{ what: 'bombs', kind: 'count', role: null, unit: 'bomb' }, 'بمب'],
  ])('is named by what the core tells in codes: %j', (row, named) => {
    expect(label(row)).toBe(named);
  });

  it('leaves no field of words in the core’s English', () => {
    for (const { label: field } of NAMING_FIELDS)
      expect(fa.wordingView.stoodFor(field)).toMatch(/^[\p{Script=Arabic}\s\u200c]+$/u);
    expect(fa.wordingView.stoodFor('Abu Taqwa')).toBe('\u2068Abu Taqwa\u2069');
  });

  it('keeps the core’s own words apart from those around them where there is no code', () => {
    expect(label({ what: 'turbines', kind: 'count', role: null, unit: 'turbine' })).toBe('\u2068turbines\u2069');
    expect(fa.figures.asOf('as of 4 January')).toBe('\u2068as of 4 January\u2069');
  });
});
