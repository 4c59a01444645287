import { describe, expect, it } from 'vitest';
import { placeWindow } from '../../../src/main/window/window-state';

const SCREEN = { x: 0, y: 25, width: 1920, height: 1055 };
const SECOND = { x: 1920, y: 0, width: 1280, height: 1024 };
const stored = (x: number, y: number, width = 1000, height = 700): unknown => ({
  bounds: { x, y, width, height },
  maximised: false,
});

describe('where the window opens', () => {
  it('is where it stood', () => {
    expect(placeWindow(stored(100, 80), [SCREEN])).toEqual({
      bounds: { x: 100, y: 80, width: 1000, height: 700 },
      maximised: false,
      zoom: 1,
    });
    expect(placeWindow(stored(2000, 80), [SCREEN, SECOND]).bounds).toMatchObject({ x: 2000, y: 80 });
  });

  it('is maximised again, over the bounds it goes back to', () => {
    const state = { bounds: { x: 10, y: 30, width: 1000, height: 700 }, maximised: true };
    expect(placeWindow(state, [SCREEN])).toEqual({ bounds: state.bounds, maximised: true, zoom: 1 });
  });

  it('is drawn as large as it was, when that can be read', () => {
    const zoomed = (zoom: number): unknown => ({
      bounds: { x: 10, y: 30, width: 1000, height: 700 },
      maximised: false,
      zoom,
    });
    expect(placeWindow(zoomed(1.5), [SCREEN]).zoom).toBe(1.5);
    expect(placeWindow(zoomed(90), [SCREEN]).zoom).toBe(1);
  });

  it.each([
    ['on a screen that is gone', stored(2000, 80)],
    ['with only a sliver on the screen', stored(1900, 80)],
    ['with its title bar above the screen', stored(100, -300)],
    ['below the screen', stored(100, 1079)],
  ])('is the middle of the screen when it stood %s', (_name, state) => {
    expect(placeWindow(state, [SCREEN]).bounds).toEqual({ width: 1000, height: 700 });
  });

  it('is never smaller than can be used', () => {
    expect(placeWindow(stored(100, 80, 20, 20), [SCREEN]).bounds).toMatchObject({ width: 800, height: 560 });
  });

  it.each([
    [undefined],
    [null],
    ['x'],
    [{ bounds: { x: 'left' } }],
    [{ bounds: { x: 0.5, y: 0, width: 1, height: 1 } }],
  ])('is the default when %j was stored', (state) => {
    expect(placeWindow(state, [SCREEN])).toEqual({ bounds: { width: 1280, height: 800 }, maximised: false, zoom: 1 });
  });
});
