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

/** Draws the picture of a case; the samples inside the canvas carry the colours of the sources. */
export function draw(canvas: HTMLCanvasElement, { bands, columns, column, gap, height }: Drawing): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const scale = window.devicePixelRatio;
  canvas.width = (columns.length * (column + gap) - gap) * scale;
  canvas.height = height * scale;
  context.scale(scale, scale);
  const colours = [...canvas.children].map((sample) => getComputedStyle(sample).color);
  const drawn = merged(bands, columns.length, 1 / Math.max(1, height * scale));
  // Column by column: a colour is set once and not for every band.
  for (const at of columns.keys()) {
    context.fillStyle = colours[at] ?? 'gray';
    let top = 0;
    for (const { height: share, densities } of drawn) {
      const full = share * height;
      context.globalAlpha = densities[at] ?? 0;
      context.fillRect(at * (column + gap), top, column, full > APART_FROM ? full - 1 : full);
      top += full;
    }
  }
}

/** The bands, those lower than `least` taken together: thousands of rows share the pixels that there are. */
export function merged(bands: readonly Band[], columns: number, least: number): readonly Band[] {
  const result: Band[] = [];
  let height = 0;
  let sums = new Array<number>(columns).fill(0);
  const end = (): void => {
    if (height > 0) result.push({ height, densities: sums.map((sum) => sum / height) });
    height = 0;
    sums = new Array<number>(columns).fill(0);
  };
  for (const band of bands) {
    if (band.height >= least) {
      end();
      result.push(band);
      continue;
    }
    height += band.height;
    for (let at = 0; at < columns; at++) sums[at] = (sums[at] ?? 0) + (band.densities[at] ?? 0) * band.height;
    if (height >= least) end();
  }
  end();
  return result;
}
