/** A key combination as it is written in the code: "Ctrl+Shift+Z". "Ctrl" stands for the platform's command key. */
export type Keys = string;

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Enter: '↵',
};

/** Whether a key event is this combination. */
export function matches(keys: Keys, event: KeyboardEvent, mac: boolean): boolean {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  const command = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  if (command !== parts.includes('Ctrl') || other || event.altKey !== parts.includes('Alt')) return false;
  // "?" and "+" need Shift on some keyboards and not on others.
  const symbol = key.length === 1 && !/[a-z0-9]/iu.test(key);
  if (!symbol && event.shiftKey !== parts.includes('Shift')) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}

/** The combination as its single keys, for display. */
export function keyNames(keys: Keys, mac: boolean): readonly string[] {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  return parts.map((part) => {
    if (mac && part === 'Ctrl') return '⌘';
    if (mac && part === 'Alt') return '⌥';
    if (mac && part === 'Shift') return '⇧';
    return NAMES[part] ?? part;
  });
}
