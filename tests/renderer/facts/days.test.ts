import { describe, expect, it } from 'vitest';
import { dayText } from '../../../src/renderer/facts/name-table';

describe('a day in the table of days', () => {
  it.each([
    ['2024-01-03', 'Wed 3 January 2024'],
    ['2024-01', 'January 2024'],
    ['--10-07', '7 October'],
    ['--02-29', '29 February'],
    ['-W-1', 'Monday'],
    ['-W-7', 'Sunday'],
    ['1990s', '1990s'],
  ])('%s is written %s', (date, text) => {
    expect(dayText(date).replaceAll(',', '')).toBe(text);
  });
});
