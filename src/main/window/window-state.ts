import * as v from 'valibot';

/** Smallest size in which two columns and the inspector can be read. */
export const MIN_SIZE = { width: 800, height: 560 } as const;
const DEFAULT_SIZE = { width: 1280, height: 800 } as const;
/** How far the next window stands from the one in front, so that both titles can be read. */
const CASCADE = 28;
/** How much of a remembered window must be on a screen for it to be found: about a title bar's handle. */
const VISIBLE = { width: 100, height: 40 } as const;

/** A rectangle in screen coordinates. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const pixels = v.pipe(v.number(), v.integer());
/** A window state as it is stored. */
export const windowStateSchema = v.object({
  bounds: v.object({ x: pixels, y: pixels, width: pixels, height: pixels }),
  maximised: v.boolean(),
  /** How large everything is drawn, 1 as designed. */
  zoom: v.optional(v.pipe(v.number(), v.minValue(0.25), v.maxValue(5)), 1),
});
/** How a window stood when it was closed. */
export type WindowState = v.InferOutput<typeof windowStateSchema>;

/**
 * Where the window opens: as it stood, when enough of it is on one of the screens' work areas; in the default size in
 * the middle (no position) otherwise, also when what was stored is not a window state.
 */
export function placeWindow(
  stored: unknown,
  workAreas: readonly Bounds[],
): {
  readonly bounds: Partial<Bounds> & Pick<Bounds, 'width' | 'height'>;
  readonly maximised: boolean;
  readonly zoom: number;
} {
  const parsed = v.safeParse(windowStateSchema, stored);
  if (!parsed.success) return { bounds: DEFAULT_SIZE, maximised: false, zoom: 1 };
  const { bounds, maximised, zoom } = parsed.output;
  const fits = {
    ...bounds,
    width: Math.max(bounds.width, MIN_SIZE.width),
    height: Math.max(bounds.height, MIN_SIZE.height),
  };
  const visible = workAreas.some(
    (area) =>
      overlap(fits.x, fits.width, area.x, area.width) >= VISIBLE.width &&
      overlap(fits.y, fits.height, area.y, area.height) >= VISIBLE.height &&
      fits.y >= area.y,
  );
  return { bounds: visible ? fits : { width: fits.width, height: fits.height }, maximised, zoom };
}

/** Where another window opens: as large as the one in front, a title bar below and beside it. */
export function besides(state: WindowState): WindowState {
  const { x, y, width, height } = state.bounds;
  return { ...state, bounds: { x: x + CASCADE, y: y + CASCADE, width, height }, maximised: false };
}

function overlap(a: number, aLength: number, b: number, bLength: number): number {
  return Math.min(a + aLength, b + bLength) - Math.max(a, b);
}
