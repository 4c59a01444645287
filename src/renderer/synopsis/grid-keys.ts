import type { Direction } from './navigate';

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first-column',
  End: 'last-column',
};
const CONTROL_KEYS: Readonly<Record<string, Direction>> = { Home: 'first', End: 'last' };

/** Where a key leads in a grid; null for every other key. Left and right are as seen, whatever way the page reads. */
export function directionOf(event: KeyboardEvent, grid: Element): Direction | null {
  if (event.altKey || event.metaKey || event.shiftKey) return null;
  const direction = (event.ctrlKey ? CONTROL_KEYS : KEYS)[event.key] ?? null;
  if (direction !== 'left' && direction !== 'right') return direction;
  const mirrored = getComputedStyle(grid).direction === 'rtl';
  return mirrored === (direction === 'left') ? 'right' : 'left';
}
