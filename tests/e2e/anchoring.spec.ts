// What is read stays where it is, in the real app: columns scrolled alone or unlinked, and a comparison that is refined.
import { expect, test, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchApp, type RunningApp } from './launch';
import { temporaryFolder } from './temporary-folder';

/** Pixels that a place at rest may be off. */
const EXACT = 2;
const FOLDER = temporaryFolder();
const PLACES = 'harbour market station bridge school theatre library hospital stadium brewery cathedral airport'.split(
  ' ',
);
const WHO = 'Brandt Keller Novak Ortiz Lindqvist Moreau Haddad Tanaka Silva Petrov Okafor Rossi'.split(' ');

/** Reports of the same dozen facts, each in an order and a length of its own. */
function report(source: number): string {
  const facts = PLACES.map((place, at) => {
    const hurt = 10 + at + (at === 4 ? source : 0);
    const fact = `At the ${place} ${String(hurt)} people were injured when the roof came down, said inspector ${WHO[at] ?? ''} of the ${place} brigade.`;
    const more = `Rescuers in ${place} street worked until dawn and told of broken beams, dust and water. `.repeat(
      (at * (source + 2)) % 4,
    );
    return `${fact} ${more}`.trim();
  });
  const turned = [...facts.slice(source * 3), ...facts.slice(0, source * 3)];
  return `Roofs fall in storm, report ${String(source)}\n\n${turned.join('\n\n')}\n`;
}
const args = [0, 1, 2].map((source) => path.join(FOLDER, `${String(source)}.txt`));

let running: RunningApp;
test.beforeAll(() => {
  for (const [source, file] of args.entries()) writeFileSync(file, report(source));
});
test.beforeEach(async () => {
  running = await launchApp({ args });
  await expect(running.window.getByRole('grid')).toBeVisible();
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1180, 700));
});
test.afterEach(() => running.close());

/** How far each column is scrolled. */
function scrolled(window: Page): Promise<number[]> {
  return window
    .getByRole('article')
    .evaluateAll((columns) => columns.map((column) => column.querySelector('.scroller')?.scrollTop ?? 0));
}

/** The heights at which the fact that is held level begins, by column; null in one that lacks it. */
function levels(window: Page): Promise<(number | null)[]> {
  return window
    .getByRole('article')
    .evaluateAll((columns) =>
      columns.map((column) => column.querySelector('.level')?.getBoundingClientRect().top ?? null),
    );
}

/** Waits until every column rests with a fact level in all of them, and gives its heights. */
async function atRest(window: Page): Promise<readonly number[]> {
  let last = '';
  await expect
    .poll(async () => {
      const now = JSON.stringify([await scrolled(window), await levels(window)]);
      const still = now === last && !now.includes('null');
      last = now;
      return still;
    })
    .toBe(true);
  return (await levels(window)).map((top) => top ?? Number.NaN);
}

async function openReading(window: Page): Promise<void> {
  // Once nothing is left to refine, only the reader moves anything.
  await expect(window.getByRole('progressbar')).toBeHidden({ timeout: 60_000 });
  await window.keyboard.press('Control+2');
  await expect(window.getByRole('article')).toHaveCount(3);
  await wheel(window, 0, 500);
}

async function wheel(window: Page, column: number, by: number, alone = false): Promise<void> {
  await window.getByRole('article').nth(column).locator('.scroller').hover();
  if (alone) await window.keyboard.down('Alt');
  await window.mouse.wheel(0, by);
  if (alone) await window.keyboard.up('Alt');
}

test('Alt scrolls one column alone; it keeps its distance until all are brought level', async () => {
  const { window } = running;
  await openReading(window);
  const level = await atRest(window);
  expect(Math.max(...level) - Math.min(...level)).toBeLessThan(EXACT);
  const before = await scrolled(window);
  await wheel(window, 1, 120, true);
  await expect.poll(async () => (await scrolled(window))[1]).toBeCloseTo((before[1] ?? 0) + 120, 0);
  const [first, , third] = await scrolled(window);
  expect([first, third]).toEqual([before[0], before[2]]);

  await wheel(window, 0, 260);
  await expect.poll(async () => (await scrolled(window))[0]).toBeGreaterThan((before[0] ?? 0) + 200);
  const [a = 0, b = 0, c = 0] = await atRest(window);
  expect(Math.abs(a - c)).toBeLessThan(EXACT);
  expect(Math.abs(a - 120 - b)).toBeLessThan(EXACT);

  await window.getByRole('button', { name: 'Level again' }).click();
  await expect
    .poll(async () => {
      const again = await atRest(window);
      return Math.max(...again) - Math.min(...again);
    })
    .toBeLessThan(EXACT);
});

test('unlinked, scrolled and linked again, each column keeps its distance', async () => {
  const { window } = running;
  await openReading(window);
  await atRest(window);
  const before = await scrolled(window);
  await window.keyboard.press('Control+l');
  await wheel(window, 2, 90);
  await expect.poll(async () => (await scrolled(window))[2]).toBeCloseTo((before[2] ?? 0) + 90, 0);
  await window.keyboard.press('Control+l');
  expect((await scrolled(window)).slice(0, 2)).toEqual(before.slice(0, 2));
  await wheel(window, 0, -240);
  await expect.poll(async () => (await scrolled(window))[0]).toBeLessThan((before[0] ?? 0) - 200);
  const [a = 0, b = 0, c = 0] = await atRest(window);
  expect(Math.abs(a - b)).toBeLessThan(EXACT);
  expect(Math.abs(a - 90 - c)).toBeLessThan(EXACT);
});

/**
 * Lets every other fact be found only when `refine` is called in the main process: what a machine with a sentence encoder
 * does, at a moment of the test's choosing.
 */
async function refineLater({ app, window }: RunningApp): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    interface Row {
      readonly id: string;
      readonly cells: readonly { readonly source: number }[];
    }
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) return;
    const send = contents.send.bind(contents);
    contents.send = (channel: string, event: { readonly state?: string; readonly comparison: string }) => {
      if (channel !== 'comparison' || (event.state !== 'partial' && event.state !== 'result')) {
        send(channel, event);
        return;
      }
      // The first that comes is all there is; with an encoder, its result would come later.
      const known = globalThis as { refine?: () => void };
      if (known.refine !== undefined) return;
      // As it is packed: everything but the differences, then a line of them for some rows each.
      const [head = '', ...lines] = event.comparison.split('\n');
      const { comparison: made } = JSON.parse(head) as {
        readonly comparison: {
          readonly rows: readonly Row[];
          readonly coverage: readonly { readonly row: string }[];
        };
      };
      const differences = lines.flatMap((line) => JSON.parse(line) as readonly { readonly row: string }[]);
      const rows = made.rows.flatMap((row, at) =>
        row.cells.length < 2 || at % 2 === 0
          ? [row]
          : row.cells.map((cell) => ({
              ...row,
              id: `${row.id} ${String(cell.source)}`,
              cells: [cell],
              confidence: null,
            })),
      );
      const kept = new Set(rows.map(({ id }) => id));
      const first = {
        ...made,
        rows,
        coverage: made.coverage.filter(({ row }) => kept.has(row)),
        figures: [],
      };
      const comparison = [
        { comparison: first, lines: [[...kept]] },
        differences.filter(({ row }) => kept.has(row)),
      ].map((part) => JSON.stringify(part));
      send(channel, { ...event, state: 'partial', comparison: comparison.join('\n') });
      known.refine = () => {
        send(channel, { ...event, state: 'result' });
      };
    };
  });
  await window.reload();
  await expect(window.getByRole('grid')).toBeVisible({ timeout: 60_000 });
}

/** Watches a paragraph frame by frame while the refinement comes; gives how far it strayed, in pixels. */
async function strayed({ app, window }: RunningApp, selector: string): Promise<number> {
  await window.evaluate((wanted) => {
    const scroller = document.querySelector(wanted);
    if (scroller === null) throw new Error(`there is no ${wanted}`);
    const room = scroller.getBoundingClientRect();
    const segment = [...scroller.querySelectorAll('[data-segment]')].find(
      (element) => element.getBoundingClientRect().top > room.top + room.height * 0.3,
    );
    const name = segment?.getAttribute('data-segment') ?? '';
    const topOf = (): number =>
      scroller.querySelector(`[data-segment="${name}"]`)?.getBoundingClientRect().top ?? Number.NaN;
    const began = topOf();
    let farthest = 0;
    // Read as it will be painted: after the layout, and after everything that observes sizes had its turn.
    const probe = document.body.appendChild(document.createElement('div'));
    new ResizeObserver(() => {
      // A missing paragraph has strayed as far as can be.
      const off = Math.abs(topOf() - began);
      farthest = Math.max(farthest, Number.isNaN(off) ? Infinity : off);
      document.documentElement.dataset['strayed'] = String(farthest);
      document.documentElement.dataset['watched'] = String(
        Number(document.documentElement.dataset['watched'] ?? 0) + 1,
      );
    }).observe(probe);
    const change = (frame: number): void => {
      probe.style.cssText = `position: fixed; height: ${String(1 + (frame % 2))}px`;
      requestAnimationFrame(() => {
        change(frame + 1);
      });
    };
    change(0);
  }, selector);
  await app.evaluate(() => {
    (globalThis as { refine?: () => void }).refine?.();
  });
  await expect(window.getByRole('progressbar')).toBeHidden();
  const watched = (): Promise<number> => window.evaluate(() => Number(document.documentElement.dataset['watched']));
  const until = (await watched()) + 20;
  await expect.poll(watched).toBeGreaterThan(until);
  return window.evaluate(() => Number(document.documentElement.dataset['strayed']));
}

/** How far the paragraphs and rows of a layout lie elsewhere without the ways out of them; pixels. */
async function roomOfWays(window: Page): Promise<number> {
  // In this case every other row is torn apart while its links stay, so that there are ways between the parts.
  await expect(window.getByRole('button', { name: /^Also in another row/u }).first()).toBeAttached();
  return window.evaluate(() => {
    const places = (): readonly number[] => [
      ...[...document.querySelectorAll('[data-segment], [data-index]')].flatMap((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left, top, width, height];
      }),
      ...[...document.querySelectorAll('#synopsis, #synopsis .scroller')].flatMap((scroller) => [
        scroller.scrollHeight,
        scroller.scrollWidth,
      ]),
    ];
    const before = places();
    const style = document.createElement('style');
    style.textContent = '.ways { display: none !important; }';
    document.head.append(style);
    const after = places();
    style.remove();
    return Math.max(...before.map((place, at) => Math.abs(place - (after[at] ?? Infinity))));
  });
}

test('in the synopsis, what is read stays when a refined comparison comes', async () => {
  const { window } = running;
  await refineLater(running);
  const facts = window.locator('.row.fact');
  const before = await facts.count();
  await window.locator('#synopsis').hover();
  await window.mouse.wheel(0, 420);
  await expect.poll(() => window.locator('#synopsis').evaluate((view) => view.scrollTop)).toBeGreaterThan(400);
  expect(await roomOfWays(window)).toBe(0);
  expect(await strayed(running, '#synopsis')).toBeLessThan(EXACT);
  expect(await facts.count()).toBeGreaterThan(before);
});

test('in the reading layout, what is read stays when a refined comparison comes, and the others come level with it', async () => {
  const { window } = running;
  await refineLater(running);
  await window.keyboard.press('Control+2');
  await expect(window.getByRole('article')).toHaveCount(3);
  const before = await scrolled(window);
  await wheel(window, 1, 700);
  await expect.poll(async () => (await scrolled(window))[1]).toBeGreaterThan((before[1] ?? 0) + 500);
  await expect(window.locator('.level').first()).toBeVisible();
  expect(await roomOfWays(window)).toBe(0);
  expect(await strayed(running, '#column-1')).toBeLessThan(EXACT);
  const level = await atRest(window);
  expect(Math.max(...level) - Math.min(...level)).toBeLessThan(EXACT);
});
