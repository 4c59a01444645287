import type { Bar } from './bins';

/** What the picture of a case is drawn from; all lengths in CSS pixels. */
export interface CaseDrawing {
  /** The bars of each place, a lane a column. */
  readonly places: readonly (readonly (Bar | null)[])[];
  readonly lanes: number;
  readonly width: number;
  readonly laneHeight: number;
  /** The colours come from the style sheet: other ones are another drawing. */
  readonly colours: string;
}

/** A bar is never broader, however few there are. */
const BROADEST = 56;
/** From this width on a place leaves more room to the next. */
const ROOMY = 9;
/** Room above the bars of a lane: a share of it, and at least what the mark of a contradicted figure needs; pixels. */
const ABOVE = 0.2;
const MARK_ROOM = 12;
/** What nobody else tells is hollow: the ground shows through this much of its colour. */
const HOLLOW = 0.16;
/** A place of many steps is paler the fewer of them a source tells, down to this. */
const PALEST = 0.3;

/** How broad a place is. */
export function placeWidth(width: number, places: number): number {
  return places === 0 ? 0 : Math.min(BROADEST, width / places);
}

/**
 * Draws the lanes of a case. The samples inside the canvas carry the colours: one a lane, then that of a contradiction, then
 * that of the line which all bars stand on.
 */
export function drawCase(canvas: HTMLCanvasElement, { places, lanes, width, laneHeight }: CaseDrawing): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const scale = window.devicePixelRatio;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(lanes * laneHeight * scale);
  context.scale(scale, scale);
  const colours = [...canvas.children].map((sample) => getComputedStyle(sample).color);
  const broad = placeWidth(width, places.length);
  const gap = broad >= ROOMY ? 2 : 1;
  const above = Math.max(laneHeight * ABOVE, MARK_ROOM);
  for (let lane = 0; lane < lanes; lane++) {
    const floor = (lane + 1) * laneHeight - 3;
    context.globalAlpha = 1;
    context.fillStyle = colours[lanes + 1] ?? 'gray';
    context.fillRect(0, floor, broad * places.length - gap, 1);
    for (const [at, bars] of places.entries()) {
      const bar = bars[lane] ?? null;
      if (bar === null) continue;
      const box = { left: at * broad, width: broad - gap, height: bar.height * (laneHeight - above) };
      drawBar(context, bar, { ...box, top: floor - box.height }, colours[lane] ?? 'gray');
      if (bar.conflict)
        drawConflict(context, box.left + box.width / 2, floor - box.height - 2, colours[lanes] ?? 'red');
    }
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function drawBar(context: CanvasRenderingContext2D, bar: Bar, { left, top, width, height }: Box, colour: string): void {
  const strength = PALEST + (1 - PALEST) * bar.share;
  context.fillStyle = colour;
  if (!bar.alone) {
    context.globalAlpha = strength;
    context.fillRect(left, top, width, height);
    return;
  }
  context.globalAlpha = strength * HOLLOW;
  context.fillRect(left, top, width, height);
  context.globalAlpha = strength;
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.strokeRect(left + 0.5, top + 0.5, Math.max(0.5, width - 1), height - 1);
}

/** A point that stands on a bar, told from it by shape as well. */
function drawConflict(context: CanvasRenderingContext2D, middle: number, bottom: number, colour: string): void {
  const half = 3.5;
  context.globalAlpha = 1;
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(middle, bottom);
  context.lineTo(middle - half, bottom - 2 * half);
  context.lineTo(middle + half, bottom - 2 * half);
  context.closePath();
  context.fill();
}
