import type { ElectronApplication, Page } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { differenceSteps } from '../../src/core/compare/differences';
import type { Case } from '../../src/core/contract/case';
import type { Comparison, Row } from '../../src/core/contract/comparison';
import { pack, type Packed } from '../../src/core/contract/packed';
import { finish } from '../../src/core/contract/jobs';
import { launchApp } from '../e2e/launch';
import { sourceOf } from '../eval/gold-data';
import type { Measured } from './alignment';

const SOURCES = 5;
const ROWS = 2000;
/** Pixels a frame scrolls: as fast as a wheel that is turned without pause. */
const STEP = 90;
/** Frames before and while it is measured. */
const WARM_UP = 60;
const FRAMES = 400;
const THREAD_FRAMES = 120;
const JUMPS = [0.9, 0.1, 0.5, 0.75, 0.02];
const LONG_MS = 33.4;
/** First paints that are measured, and how long the page rests before each. */
const PAINTS = 3;
const REST_MS = 1000;

/** What the page measures itself, in milliseconds. */
interface Watched {
  readonly frames: readonly number[];
  readonly blank: number;
}

/**
 * The synopsis of a case as large as we promise, in the real app: how long until its first rows are painted, how even it
 * scrolls, and whether a frame after a jump shows nothing. Without a graphics card everything is drawn in software.
 */
export async function* benchWindow(): AsyncGenerator<Measured> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'synoptic-bench-'));
  const { subject, comparison } = largeCase();
  const file = path.join(folder, 'comparison.json');
  await writeFile(file, JSON.stringify({ subject, comparison: pack(comparison) }));
  const { app, window: page, close } = await launchApp();
  try {
    // The library and the engine are left out: what is measured is what the window does with a comparison.
    await app.evaluate(({ ipcMain, BrowserWindow }, from) => {
      const text = process.getBuiltinModule('node:fs').readFileSync(from, 'utf8');
      const made = JSON.parse(text) as { subject: Case; comparison: Packed };
      const { comparison } = made;
      ipcMain.removeHandler('cases.initial');
      ipcMain.handle('cases.initial', () => ({ ok: true, value: { case: made.subject, failures: [] } }));
      ipcMain.removeHandler('comparison.start');
      ipcMain.handle('comparison.start', () => ({ ok: true, value: { job: 'made' } }));
      ipcMain.on('bench', () => {
        const event = { job: 'made', case: made.subject.id, state: 'result', comparison };
        BrowserWindow.getAllWindows()[0]?.webContents.send('comparison', event);
      });
    }, file);
    const paints: FirstPaint[] = [];
    for (let round = 0; round < PAINTS; round++) paints.push(await firstPaint(app, page));
    const watched = await page.evaluate(watchPage, { step: STEP, warmUp: WARM_UP, frames: FRAMES, jumps: JUMPS });
    const thread = await threadTimes(page);
    const sorted = [...watched.frames].sort((one, other) => one - other);
    const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
    const long = sorted.filter((frame) => frame > LONG_MS).length;
    yield {
      what: `window ${String(SOURCES)} × ${ROWS.toLocaleString('en')} rows`,
      seconds: median(paints.map(({ clock }) => clock)) / 1000,
      processorSeconds: thread.reduce((sum, time) => sum + time, 0) / 1000,
      memory: 0,
      longestStep: (sorted.at(-1) ?? 0) / 1000,
      result: `processor time of the page a frame: median ${at(thread, 0.5).toFixed(1)} ms, p95 ${at(thread, 0.95).toFixed(1)} ms, longest ${at(thread, 1).toFixed(1)} ms; first paint ${paints.map(({ thread }) => thread.toFixed(0)).join(', ')} ms; by the clock: first paint ${paints.map(({ clock }) => clock.toFixed(0)).join(', ')} ms, median frame ${(sorted[sorted.length >> 1] ?? 0).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${String(long)} of ${String(sorted.length)} over 33 ms, ${String(watched.blank)} blank frames after ${String(JUMPS.length)} jumps`,
    };
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** One first paint of the rows: from the last frame before the comparison came to the end of the frame that shows them. */
interface FirstPaint {
  /** Milliseconds by the clock, and of the page's own thread. */
  readonly clock: number;
  readonly thread: number;
}

/**
 * Loads the page, waits until it is at rest with everything but the comparison, then sends that and measures until its rows
 * are painted: its way through the bridge, its reading and everything that is made of it are in the time.
 */
async function firstPaint(app: ElectronApplication, page: Page): Promise<FirstPaint> {
  await page.reload();
  await page.locator('.working').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate((rest) => new Promise((resolve) => setTimeout(resolve, rest)), REST_MS);
  const worked = await threadClock(page);
  const before = await worked();
  await page.evaluate(() => {
    let last = performance.now();
    const watch = (now: number): void => {
      if (document.querySelector('.row.fact:not([inert] *)') === null) {
        last = now;
        requestAnimationFrame(watch);
        return;
      }
      // The frame that draws the rows is over when the next one begins.
      requestAnimationFrame((end) => {
        document.documentElement.dataset['paint'] = String(end - last);
      });
    };
    requestAnimationFrame(watch);
  });
  // Before it is sent, so that asking costs nothing while the page works.
  const painted = page.waitForFunction(() => document.documentElement.dataset['paint'] !== undefined, null, {
    timeout: 60_000,
    polling: 'raf',
  });
  await page.evaluate(() => 0);
  await app.evaluate(({ ipcMain }) => ipcMain.emit('bench'));
  await painted;
  const thread = (await worked()) - before;
  const clock = await page.evaluate(() => Number(document.documentElement.dataset['paint']));
  return { clock, thread };
}

/** Reads the processor time that the page's own thread has worked, in milliseconds. */
async function threadClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
}

/**
 * What the page's own thread works for one scrolled frame after another, in milliseconds of its processor time, ascending:
 * the part of a frame that is ours, whatever else the machine does.
 */
async function threadTimes(page: Page): Promise<readonly number[]> {
  const worked = await threadClock(page);
  const times: number[] = [];
  for (let frame = 0; frame < WARM_UP + THREAD_FRAMES; frame++) {
    const before = await worked();
    await page.evaluate(async (step) => {
      const scroller = document.getElementById('synopsis');
      if (scroller !== null) scroller.scrollTop += step;
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }, STEP);
    if (frame >= WARM_UP) times.push((await worked()) - before);
  }
  return times.sort((one, other) => one - other);
}

function median(values: readonly number[]): number {
  return at(
    values.toSorted((one, other) => one - other),
    0.5,
  );
}

/** The value at a share of ascending ones; 0 of none. */
function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Runs in the page: scrolls, jumps, and tells the frames. */
async function watchPage({
  step,
  warmUp,
  frames,
  jumps,
}: {
  step: number;
  warmUp: number;
  frames: number;
  jumps: readonly number[];
}): Promise<Watched> {
  const scroller = document.getElementById('synopsis');
  if (scroller === null) throw new Error('there is no synopsis');
  const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
  const measured: number[] = [];
  let last = await nextFrame();
  for (let frame = 0; frame < warmUp + frames; frame++) {
    scroller.scrollTop += step;
    const now = await nextFrame();
    if (frame >= warmUp) measured.push(now - last);
    last = now;
  }
  let blank = 0;
  const { left, top, width, height } = scroller.getBoundingClientRect();
  for (const share of jumps) {
    scroller.scrollTop = share * scroller.scrollHeight;
    // The first frame may be the one that learns of the jump; from the second on there must be rows.
    await nextFrame();
    for (let frame = 0; frame < 10; frame++) {
      await nextFrame();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      if (seen?.closest('.row') == null) blank++;
    }
  }
  return { frames: measured, blank };
}

const WORDS =
  'the bridge over river fell on monday evening mayor said inspected october safe people were injured taken hospital ferries carry commuters across water until further notice police closed road experts look for cause weather storm witnesses heard noise before it gave way'.split(
    ' ',
  );

/** Sources that tell the same facts in nearly the same words, each fact in a paragraph of two or three sentences. */
function largeCase(): { readonly subject: Case; readonly comparison: Comparison } {
  const sources = Array.from({ length: SOURCES }, (_, source) =>
    sourceOf(
      `bench-${String(source)}`,
      Array.from({ length: ROWS }, (_unused, row) => paragraph(row, source)),
    ),
  );
  const rows = Array.from({ length: ROWS }, (_, segment): Row => ({
    id: `row ${String(segment)}`,
    // Every source leaves out some facts.
    cells: sources.flatMap((_source, source) =>
      source > 0 && (segment + source) % 5 === 0 ? [] : [{ source, segments: [segment] }],
    ),
    confidence: 0.9,
    reasons: [{ kind: 'name', text: 'Marfeld', weight: 1 }],
  }));
  const alone = sources.flatMap((_source, source) =>
    Array.from({ length: ROWS }, (_unused, segment) => segment)
      .filter((segment) => source > 0 && (segment + source) % 5 === 0)
      .map((segment): Row => ({
        id: `alone ${String(source)} ${String(segment)}`,
        cells: [{ source, segments: [segment] }],
        confidence: null,
        reasons: [],
      })),
  );
  const all = [...rows, ...alone];
  const subject: Case = {
    id: 'bench',
    title: 'Bench',
    origin: 'own',
    createdAt: '2024-01-04T00:00:00Z',
    reference: null,
    corrections: [],
    sources,
  };
  const comparison: Comparison = {
    engine: { name: 'bench', version: '1', settings: {} },
    reference: 0,
    sources,
    links: [],
    rows: all,
    differences: finish(differenceSteps(sources, all, 0)),
    figures: [],
    names: [],
    days: [],
    coverage: [],
    wording: {
      statements: [],
      quotations: [],
      naming: [],
      charged: [],
      overlaps: [],
      stances: [],
      responsibility: [],
    },
    corrections: [],
    notices: [],
  };
  return { subject, comparison };
}

function paragraph(row: number, source: number): string {
  const length = 30 + ((row * 7) % 25);
  const text = Array.from({ length }, (_, at) => {
    const changed = (row + at + source * 3) % 11 === 0;
    return WORDS[(row * 13 + at * 5 + (changed ? source * 17 : 0)) % WORDS.length] ?? '';
  });
  return `${text.join(' ')}, and ${String(10 + ((row + source) % 9))} people were hurt in Marfeld.`;
}
