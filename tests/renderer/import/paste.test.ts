import { describe, expect, it } from 'vitest';
import { pastedFile, titleOf } from '../../../src/renderer/import/paste.svelte';

const words = (file: { readonly bytes: Uint8Array }): string => new TextDecoder().decode(file.bytes);

describe('a pasted text', () => {
  it('is named after a first line that reads like a headline', () => {
    expect(titleOf('Bridge collapses\n\nThe bridge fell on Monday.')).toBe('Bridge collapses');
    expect(titleOf('The bridge fell on Monday.\n\nNobody was hurt.')).toBe('');
    expect(titleOf('Only one line')).toBe('');
  });

  it('carries its title as the first paragraph, once', () => {
    expect(words(pastedFile('Herald', 'The bridge fell.'))).toBe('Herald\n\nThe bridge fell.');
    expect(words(pastedFile('Bridge falls', 'Bridge falls\n\nOn Monday.'))).toBe('Bridge falls\n\nOn Monday.');
  });

  it('becomes a file whose name no system refuses', () => {
    expect(pastedFile('A/B: "who?"', 'Text').name).toBe('A B who.txt');
    expect(pastedFile('  ', 'Text').name).toBe('Pasted text.txt');
  });
});
