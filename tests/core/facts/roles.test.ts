import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../src/core/facts/extract';
import { ROLE_SENTENCES } from './role-sentences';

interface Marked {
  readonly text: string;
  readonly roles: readonly { readonly start: number; readonly end: number; readonly role: string }[];
}

function readMarks(marked: string): Marked {
  const roles: { start: number; end: number; role: string }[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: whole, 1: words = '', 2: role = '' } of marked.matchAll(/\[([^|\]]+)\|(\w+)\]/gu)) {
    text += marked.slice(at, index);
    roles.push({ start: text.length, end: text.length + words.length, role });
    text += words;
    at = index + whole.length;
  }
  return { text: text + marked.slice(at), roles };
}

const MORE = readFileSync(path.join(import.meta.dirname, '..', '..', 'fixtures', 'figures', 'roles.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '');

describe('the role of a count', () => {
  it.each([...ROLE_SENTENCES, ...MORE])('is told in: %s', (sentence) => {
    const { text, roles } = readMarks(sentence);
    const found = quantitiesIn(text, 'en', '2024-01-05').filter(({ role }) => role !== null);
    for (const { start, end, role } of roles) {
      expect(found.find((quantity) => quantity.start < end && quantity.end > start)?.role).toBe(role);
    }
    expect(found).toHaveLength(roles.length);
  });
});
