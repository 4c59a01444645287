import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { findInSource, fold, patternOf, type Query } from '../../../src/renderer/find/search';
import { caseOf } from '../cases';

function find(text: string, wanted: string, options: Partial<Query> = {}): readonly string[] {
  const query = { text: wanted, matchCase: false, wholeWords: false, expression: false, ...options };
  const [source] = caseOf('find', [{ facts: [['text', text]] }]).sources;
  const pattern = patternOf(query);
  if (source === undefined || pattern === null) return [];
  return findInSource(source, 0, fold(source.text, query.matchCase), pattern).map(({ start, end }) =>
    source.text.slice(start, end),
  );
}

describe('finding words in a source', () => {
  it.each([
    ['Seyed Razi Mousavi', 'mousavi', {}, ['Mousavi']],
    ['In Zürich and Zurich', 'zurich', {}, ['Zürich', 'Zurich']],
    ['In Zürich and Zurich', 'zürich', {}, ['Zürich', 'Zurich']],
    ['Zurich with a combining mark: Zu\u0308rich', 'zurich', {}, ['Zurich', 'Zu\u0308rich']],
    ['Iran and IRAN', 'Iran', { matchCase: true }, ['Iran']],
    ['Iran and Iranian', 'iran', { wholeWords: true }, ['Iran']],
    ['at least 84, then 93', String.raw`\d+`, { expression: true }, ['84', '93']],
    ['3.5 or 345', '3.5', {}, ['3.5']],
    ['General  Qassem', 'general qassem', {}, ['General  Qassem']],
    ['the end', 'no such', {}, []],
  ])('in %j, %j with %o finds %j', (text, wanted, options, hits) => {
    expect(find(text, wanted, options)).toEqual(hits);
  });

  it('finds every hit of a plain text, and its words are the wanted ones', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zé .*+?]{1,3}$/u),
        fc.stringMatching(/^[a-zé .*+?]{0,40}$/u),
        (wanted, text) => {
          fc.pre(wanted.trim() !== '');
          const clean = (words: string): string => fold(words, false).text.replaceAll(/\s+/gu, ' ');
          for (const hit of find(text, wanted)) expect(clean(hit)).toBe(clean(wanted));
        },
      ),
    );
  });

  it('finds nothing across two paragraphs', () => {
    expect(find('It ends here\n\nand begins there again in more words than a headline.', 'here and')).toEqual([]);
  });

  it('takes half an expression for none', () => {
    expect(patternOf({ text: '(a', matchCase: false, wholeWords: false, expression: true })).toBeNull();
  });
});
