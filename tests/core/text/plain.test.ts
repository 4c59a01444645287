import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inSmall } from '../../../src/core/text/plain';

it('puts a text in small letters as long as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(fc.constantFrom('İ', 'ſ', 'Σ', 'K', 'ẞ'), fc.string()) }), (text) => {
      expect(inSmall(text)).toHaveLength(text.length);
    }),
  );
});

it('has a word wherever a pattern in any case has it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('k', 'K', 'K', 's', 'S', 'ſ', 'İ', 'i', ' ') }), (text) => {
      if (/kiss/iu.test(text)) expect(inSmall(text)).toContain('kiss');
    }),
  );
  expect(inSmall('KIſS')).toBe('kiss');
});
