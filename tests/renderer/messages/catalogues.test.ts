import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/renderer/messages';
import { en } from '../../../src/renderer/messages/en';
import { fa } from '../../../src/renderer/messages/fa';

/** Every message by its path: the text, or for one that is made of something, null. */
function messagesOf(catalogue: object, path = ''): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [key, value] of Object.entries(catalogue) as [string, unknown][]) {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(at, value);
    else if (typeof value === 'function') found.set(at, null);
    else if (typeof value === 'object' && value !== null)
      for (const [inner, text] of messagesOf(value, at)) found.set(inner, text);
  }
  return found;
}

/** What is the same in both languages: a key, and the languages' own names. */
const SAME = new Set(['app.name', 'tables.backKeys', 'settings.languages.en', 'settings.languages.fa']);

describe('the Persian catalogue', () => {
  const persian = messagesOf(fa);
  const english = messagesOf(en);

  it('says everything that the English one says, and nothing else', () => {
    expect([...english.keys()].filter((key) => !persian.has(key))).toEqual([]);
    expect([...persian.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('says it in Persian', () => {
    const untold = [...persian].filter(
      ([key, text]) =>
        text !== null && !['language', 'direction'].includes(key) && !SAME.has(key) && !/\p{Script=Arabic}/u.test(text),
    );
    expect(untold).toEqual([]);
  });

  it('writes numbers in its own digits', () => {
    expect(fa.differences.position(3, 17)).toBe('تفاوت ۳ از ۱۷');
    expect(fa.find.position(1, 1200)).toContain('۱٬۲۰۰');
  });
});

describe('the language of the window', () => {
  it('is the one it was opened in, and English where there are no words', () => {
    expect(wordsIn('fa').direction).toBe('rtl');
    expect(wordsIn('en').direction).toBe('ltr');
    expect(wordsIn(null)).toBe(en);
    expect(wordsIn('tlh')).toBe(en);
  });
});
