import type { Band } from './picture';

/** What the picture is drawn from; all lengths in CSS pixels. */
export interface Drawing {
  readonly bands: readonly Band[];
  /** The sources from the first column to the last; the bands' densities are in this order. */
  readonly columns: readonly number[];
  readonly column: number;
  readonly gap: number;
  readonly height: number;
  /** The colours come from the style sheet, by theme and the reader's choice: a name for them, for other ones are another drawing. */
  readonly colours: string;
}

/** From this height on, bands are set apart by a line of nothing. */
const APART_FROM = 3;
const THINNEST = 0.5;

/** Draws the picture of a case; the samples inside the canvas carry the colours of the sources. */
export function draw(canvas: HTMLCanvasElement, { bands, columns, column, gap, height }: Drawing): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const scale = window.devicePixelRatio;
  canvas.width = (columns.length * (column + gap) - gap) * scale;
  canvas.height = height * scale;
  context.scale(scale, scale);
  const colours = [...canvas.children].map((sample) => getComputedStyle(sample).color);
  let top = 0;
  for (const band of bands) {
    const full = band.height * height;
    const drawn = Math.max(THINNEST, full > APART_FROM ? full - 1 : full);
    for (const at of columns.keys()) {
      context.globalAlpha = band.densities[at] ?? 0;
      context.fillStyle = colours[at] ?? 'gray';
      context.fillRect(at * (column + gap), top, column, drawn);
    }
    top += full;
  }
}
