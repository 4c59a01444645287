import { describe, expect, it } from 'vitest';
import { dateText } from '../../../src/renderer/synopsis/dates';

describe('the date of a source', () => {
  it.each([
    [{ published: '2024-01-04', publishedText: null }, '4 January 2024'],
    [{ published: '2024-01-03T15:53', publishedText: null }, '3 January 2024, 15:53'],
    [{ published: '2024-01', publishedText: null }, 'January 2024'],
    [{ published: '2024', publishedText: null }, '2024'],
    [{ published: null, publishedText: 'Tuesday' }, 'Tuesday'],
    [{ published: '2024-01-09', publishedText: 'Tuesday' }, '9 January 2024 (Tuesday)'],
    [{ published: null, publishedText: null }, null],
    [{ published: 'last week', publishedText: null }, 'last week'],
  ])('%o reads "%s"', (meta, text) => {
    expect(dateText(meta)).toBe(text);
  });
});
