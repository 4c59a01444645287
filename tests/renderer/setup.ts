import '@testing-library/jest-dom/vitest';
import { vi } from 'vitest';

// What jsdom lacks of a browser and the window uses; none of it decides what a test sees.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe(): void {
      // jsdom lays nothing out, so nothing changes its size.
    }
    unobserve(): void {
      // See above.
    }
    disconnect(): void {
      // See above.
    }
  },
);
vi.stubGlobal('matchMedia', (media: string) => ({
  media,
  matches: false,
  addEventListener: vi.fn(),
  removeEventListener: vi.fn(),
}));
vi.stubGlobal('requestIdleCallback', (callback: () => void) => window.setTimeout(callback));
vi.stubGlobal('cancelIdleCallback', (handle: number) => {
  window.clearTimeout(handle);
});
Element.prototype.scrollIntoView = vi.fn();
Element.prototype.getAnimations = () => [];
