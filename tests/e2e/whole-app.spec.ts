// The app as a whole: its menu, several windows, what it keeps from run to run.
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Bridge } from '../../src/core/contract/ipc';
import { launchApp, type LaunchOptions, type RunningApp } from './launch';

/** Two windows share the processes that compare: on a busy machine the second one waits. */
const FIRST_MS = 60_000;

const folder = mkdtempSync(path.join(os.tmpdir(), 'synoptic-whole-app-'));
let running: RunningApp | null = null;

test.afterEach(async () => {
  await running?.close();
  running = null;
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function start(options: LaunchOptions = {}): Promise<RunningApp> {
  running = await launchApp(options);
  await expect(running.window.getByRole('grid')).toBeVisible({ timeout: FIRST_MS });
  return running;
}

async function chooseInMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);
}

/** Opens another window on a case and waits for it. */
async function openWindow({ app, window }: RunningApp, id: string): Promise<Page> {
  const opened = app.waitForEvent('window');
  await window.evaluate(
    (wanted) => (globalThis as unknown as { synoptic: Bridge }).synoptic.call('windows.open', { case: wanted }),
    id,
  );
  const other = await opened;
  await other.waitForLoadState();
  await expect(other.getByRole('grid')).toBeVisible({ timeout: FIRST_MS });
  return other;
}

test('every menu has its items, and they do what they say', async () => {
  const { app, window } = await start();
  const menus = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  expect(menus).toEqual(expect.arrayContaining(['&File', '&Edit', '&View', '&Go', '&Case', '&Window', '&Help']));

  await chooseInMenu(app, 'next-difference');
  await expect(window.getByRole('group', { name: 'Differences' })).toContainText(/Difference 1 of \d+/u);
  await chooseInMenu(app, 'reading');
  await expect(window.getByRole('article')).toHaveCount(5);
  await chooseInMenu(app, 'synopsis');
  await expect(window.getByRole('grid')).toBeVisible();

  await chooseInMenu(app, 'about');
  const about = window.getByRole('dialog', { name: 'About Synoptic' });
  await expect(about).toContainText('Electron');
  await about.getByText('Licences of what it is built of').click();
  await expect(about.getByRole('region')).toContainText(/licen[cs]e/iu);
  await window.keyboard.press('Escape');
  await expect(about).toBeHidden();

  await chooseInMenu(app, 'tour');
  const tour = window.getByRole('dialog');
  for (let step = 1; step < 5; step++) {
    await expect(tour).toContainText(`Step ${String(step)} of 5`);
    await tour.getByRole('button', { name: 'Next' }).click();
  }
  await tour.getByRole('button', { name: 'Done' }).click();
  await expect(tour).toBeHidden();
  await expect(window.getByRole('button', { name: 'Show me' })).toBeHidden();
});

test('the settings change how the text is set, in every window, and are kept', async () => {
  const app = await start();
  const { window } = app;
  const other = await openWindow(app, 'three-versions');
  await window.bringToFront();
  await window.keyboard.press('Control+,');
  const dialog = window.getByRole('dialog', { name: 'Settings' });
  await dialog.getByText('Without serifs').click();
  await dialog.getByText('Short', { exact: true }).click();
  await window.keyboard.press('Escape');
  const familyIn = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const text = document.querySelector('.segment.body');
      return text === null ? '' : getComputedStyle(text).fontFamily;
    });
  expect(await familyIn(window)).toMatch(/^Inter/u);
  await expect.poll(() => familyIn(other)).toMatch(/^Inter/u);
  await window.reload();
  await expect(window.getByRole('grid')).toBeVisible({ timeout: FIRST_MS });
  expect(await familyIn(window)).toMatch(/^Inter/u);
});

test('two windows on one case stay in step, and both come back where they were left', async () => {
  const profile = path.join(folder, 'profile');
  const first = await start({ profile });
  const { window } = first;
  const heads = (page: Page): ReturnType<Page['locator']> =>
    page.getByRole('columnheader').filter({ has: page.getByRole('heading') });
  const other = await openWindow(first, 'kerman-2024');
  const second = heads(other).nth(1);
  const name = await second.getByRole('heading').innerText();
  await second.getByRole('button', { name: `Make ${name} the reference` }).click();
  await expect(heads(window).nth(1).getByText('Reference')).toBeVisible();

  // Where this window is left: a case of its own, a column hidden, a paragraph far down.
  await window.bringToFront();
  await heads(window)
    .nth(4)
    .getByRole('button', { name: /^Actions for/u })
    .click();
  await window.getByRole('menuitem', { name: 'Hide this column' }).click();
  await expect(heads(window)).toHaveCount(4);
  await window.keyboard.press('Alt+End');
  await expect(window.locator(':focus')).toHaveAttribute('data-place', /./u);
  const scrolled = (page: Page): Promise<number> =>
    page.locator('#synopsis').evaluate((scroller) => scroller.scrollTop);
  await expect.poll(() => scrolled(window)).toBeGreaterThan(300);
  // Kept a moment after the reader rests.
  await expect
    .poll(() => window.evaluate(() => (localStorage.getItem('synoptic.cases') ?? '').includes('"top":{')))
    .toBe(true);
  const before = await scrolled(window);
  await first.close();

  const again = await start({ profile });
  await expect.poll(() => again.app.windows().length).toBe(2);
  for (const page of again.app.windows()) {
    await expect(heads(page)).toHaveCount(4, { timeout: FIRST_MS });
    await expect.poll(async () => Math.abs((await scrolled(page)) - before)).toBeLessThan(60);
  }
});

test('without a printer the pages to print are saved instead, and that is said', async () => {
  const texts = ['The bridge fell on Monday. Twelve were hurt.', 'The bridge fell on Monday. Fourteen were hurt.'];
  const args = texts.map((text, at) => {
    const file = path.join(folder, `${String(at)}.txt`);
    writeFileSync(file, `The bridge\n\n${text}\n`);
    return file;
  });
  const { app, window } = await start({ args });
  const target = path.join(folder, 'printed.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, target);
  await window.keyboard.press('Control+p');
  await expect(window.getByText(/There is no printer here, so the pages were saved as printed\.pdf/u)).toBeVisible({
    timeout: 60_000,
  });
});
