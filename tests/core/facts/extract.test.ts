import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../src/core/facts/extract';

describe('the quantities of any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          '84',
          'killed',
          'and',
          'at least',
          'between',
          'two',
          '-',
          'million',
          '$',
          '%',
          'of',
          'them',
          ',',
          'on',
          'May',
          '4',
          '2024',
          'half',
          'a',
          'third',
          '\ud83d',
          'no',
          'one',
          'in',
          'to',
          'from',
          ':',
          '15',
          'p.m.',
          'aged',
        ),
        { maxLength: 25 },
      )
      .map((words) => words.join(' ')),
  );

  it('lie inside the text, in order and apart from one another, and say what stands there', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'de', 'und', 'ar', ''), (text, language) => {
        let end = 0;
        for (const quantity of quantitiesIn(text, language, '2024-01-05')) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.text).toBe(text.slice(quantity.start, quantity.end));
          end = quantity.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(quantitiesIn(text, 'en', '2024-01-05')).toEqual(quantitiesIn(text, 'en', '2024-01-05'));
      }),
    );
  });

  it('have bounds in order, and flat numbers closed ones', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { min, max, minOpen, maxOpen } of quantitiesIn(text)) {
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          if (min === null) expect(minOpen).toBe(false);
          if (max === null) expect(maxOpen).toBe(false);
        }
      }),
    );
  });
});
