import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compare } from '../../../src/core/compare/compare';
import { readCorpusCase } from '../../corpus-cases';

const comparison = compare(readCorpusCase('three-versions'));
const content = { title: 'Three versions', comparison, paper: 'A4', at: '2024-02-01T10:00:00Z' } as const;

describe('the pages of a print in Persian', () => {
  beforeEach(() => {
    vi.resetModules();
    window.history.replaceState(null, '', '?language=fa');
    // jsdom has no fonts to wait for.
    Object.defineProperty(document, 'fonts', { value: new Set(), configurable: true });
  });
  afterEach(() => {
    window.history.replaceState(null, '', '?');
    document.body.replaceChildren();
  });

  it('say what they say themselves in Persian, from right to left, and leave the texts as they are', async () => {
    const { layOut } = await import('../../../src/renderer/print/lay-out');
    await layOut(document, content);
    expect(document.documentElement).toHaveAttribute('lang', 'fa');
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    const headings = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings).toEqual(expect.arrayContaining(['منبع‌ها', 'راهنمای خواندن', 'هم‌نگر']));
    const own = [
      ...document.querySelectorAll('h2, .folio, .relation, .only, .legend-line, .summary, .figure-relation'),
    ];
    for (const { textContent } of own) expect(textContent).toMatch(/\p{Script=Arabic}/u);
    expect(document.body.textContent).toContain(comparison.sources[0]?.text.split('\n')[0]);
  });
});
