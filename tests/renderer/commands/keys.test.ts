import { describe, expect, it } from 'vitest';
import { keyNames, matches } from '../../../src/renderer/commands/keys';

function press(key: string, held: Partial<KeyboardEventInit> = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', { key, ...held });
}

describe('a key combination', () => {
  it.each([
    ['Ctrl+K', press('k', { ctrlKey: true }), true],
    ['Ctrl+K', press('k'), false],
    ['Ctrl+K', press('K', { ctrlKey: true, shiftKey: true }), false],
    ['Ctrl+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), true],
    ['Alt+ArrowDown', press('ArrowDown', { altKey: true }), true],
    ['Shift+F6', press('F6', { shiftKey: true }), true],
    ['F6', press('F6', { shiftKey: true }), false],
    ['?', press('?', { shiftKey: true }), true],
    ['?', press('?'), true],
    ['R', press('r'), true],
    ['R', press('r', { ctrlKey: true }), false],
  ])('%s', (keys, event, fits) => {
    expect(matches(keys, event, false)).toBe(fits);
  });

  it('takes the command key on a Mac', () => {
    expect(matches('Ctrl+K', press('k', { metaKey: true }), true)).toBe(true);
    expect(matches('Ctrl+K', press('k', { ctrlKey: true }), true)).toBe(false);
    expect(keyNames('Ctrl+Shift+Z', true)).toEqual(['⌘', '⇧', 'Z']);
  });
});
