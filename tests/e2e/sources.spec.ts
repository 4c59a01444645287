// What a reader makes of the sources of a case: what is known of them, their colour, what is left out, and their originals.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchApp, type RunningApp } from './launch';
import { temporaryFolder } from './temporary-folder';

const FOLDER = temporaryFolder();
const BODY =
  'The footbridge over the river Lenne in Marfeld collapsed on Monday evening, and 12 people were injured, police said.\n\n' +
  'Mayor Ilse Brandt said the bridge had been inspected in October and found to be safe. The ferries run until midnight.\n\n' +
  'The bridge was built in 1974 and closed for repairs twice, in 1996 and in 2011, and the council had voted to replace it.\n';
const FILES = {
  'post.txt': `Footbridge over the Lenne collapses\n\n${BODY}`,
  'courier.txt': `Twelve hurt as Marfeld footbridge falls\n\n${BODY.replace('12 people', 'at least 14 people')}`,
};

let running: RunningApp;

test.beforeEach(() => {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(FOLDER, name), text);
});
test.afterEach(() => running.close());

async function start(...names: readonly string[]): Promise<Page> {
  running = await launchApp({ args: names.map((name) => path.join(FOLDER, name)) });
  return running.window;
}
function heads(window: Page): Locator {
  return window.getByRole('columnheader').filter({ has: window.getByRole('heading') });
}
/** The hue that a column's head is drawn in. */
const hueOf = (window: Page, at: number): Promise<string> =>
  heads(window)
    .nth(at)
    .locator('[data-source]')
    .first()
    .evaluate((head) => getComputedStyle(head).getPropertyValue('--source-hue').trim());

test('what came in is offered to be checked; a colour is chosen, two change theirs, and the case file keeps it', async () => {
  const window = await start('post.txt', 'courier.txt');
  await expect(heads(window)).toHaveCount(2);
  // The second text is nearly the first: it is offered as a version of it.
  await window.getByRole('button', { name: 'Note it as a version' }).click();
  await expect(window.getByText('A version of “Footbridge over the Lenne collapses”').first()).toBeVisible();
  await window.getByRole('button', { name: 'Check the sources' }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText('Source 1 of 2');
  await dialog.getByLabel('Outlet').fill('Harbour Post');
  await dialog.getByRole('radio', { name: 'Amber, now B' }).check();
  await dialog.getByRole('button', { name: 'Keep this and go to the next source' }).click();
  await expect(dialog).toContainText('Source 2 of 2');
  await dialog.getByRole('radio', { name: 'Amber, now A' }).check();
  await expect(dialog.getByText('Harbour Post has this colour')).toBeVisible();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => Promise.all([hueOf(window, 0), hueOf(window, 1)])).toEqual(['255', '65']);
  await window.keyboard.press('Control+z');
  await expect.poll(() => Promise.all([hueOf(window, 0), hueOf(window, 1)])).toEqual(['65', '255']);

  const file = path.join(FOLDER, 'bridge.synoptic');
  await running.app.evaluate(({ dialog: dialogs }, filePath) => {
    dialogs.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await window.keyboard.press('Control+k');
  await window.getByRole('combobox', { name: 'Command palette' }).fill('Export as a file');
  await window.getByRole('option', { name: 'Export as a file…' }).click();
  await expect(window.getByText('Saved as bridge.synoptic')).toBeVisible();
  await running.close();

  const elsewhere = await start('bridge.synoptic');
  await expect(heads(elsewhere)).toHaveCount(2);
  await expect.poll(() => Promise.all([hueOf(elsewhere, 0), hueOf(elsewhere, 1)])).toEqual(['65', '255']);
});

test('a paragraph is left out by key, told where it stood, and taken in again', async () => {
  const window = await start('post.txt', 'courier.txt');
  await expect(heads(window)).toHaveCount(2);
  const cell = window.getByRole('gridcell').filter({ hasText: 'at least 14 people' }).first();
  await cell.click();
  await window.keyboard.press('Delete');
  const folded = window.getByRole('button', { name: /^1 paragraph left out by you/u });
  await expect(folded).toBeVisible();
  await expect(window.getByRole('gridcell').filter({ hasText: 'at least 14 people' })).toHaveCount(0);
  await folded.click();
  await window.getByRole('button', { name: 'Take paragraph 2 back in' }).click();
  await expect(folded).toBeHidden();
  await window.keyboard.press('Control+z');
  await expect(folded).toBeVisible();
});

test('a case of one source has its source edited, its original opened and exported, byte for byte', async () => {
  const window = await start('post.txt');
  await expect(window.getByText('One source so far')).toBeVisible();
  await window.getByRole('button', { name: 'Edit source…' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel('Outlet').fill('Harbour Post');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(window.getByRole('button', { name: 'Actions for Harbour Post' })).toBeVisible();

  const target = path.join(FOLDER, 'exported.txt');
  await running.app.evaluate(({ dialog: dialogs, shell }, filePath) => {
    dialogs.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    shell.openPath = (opened) => {
      Object.assign(globalThis, { opened });
      return Promise.resolve('');
    };
  }, target);
  const choose = async (item: string): Promise<void> => {
    await window.getByRole('button', { name: 'Actions for Harbour Post' }).click();
    await window.getByRole('menuitem', { name: item }).click();
  };
  await choose('Export original…');
  await expect(window.getByText(`Saved ${target}.`)).toBeVisible();
  expect(readFileSync(target, 'utf8')).toBe(FILES['post.txt']);
  await choose('Open original');
  const opened = (): Promise<string> => running.app.evaluate(() => (globalThis as { opened?: string }).opened ?? '');
  await expect.poll(opened).toMatch(/original\.txt$/u);
  expect(readFileSync(await opened(), 'utf8')).toBe(FILES['post.txt']);
});

test('cases are arranged by hand and by name, renamed, copied and archived, and each of it is taken back', async () => {
  const window = await start('post.txt');
  await expect(window.getByText('One source so far')).toBeVisible();
  await running.app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    },
    path.join(FOLDER, 'courier.txt'),
  );
  await window.keyboard.press('Control+o');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Twelve hurt as Marfeld footbridge falls');
  const cases = window.getByRole('navigation', { name: 'Cases' });
  if (await cases.isHidden()) await window.keyboard.press('Control+b');
  const own = cases.getByRole('list').first().locator('[data-case]');
  const [bridge, twelve] = ['Footbridge over the Lenne collapses', 'Twelve hurt as Marfeld footbridge falls'];
  const menu = async (title: string, item: string): Promise<void> => {
    await cases.getByRole('button', { name: `Actions for ${title}`, exact: true }).click();
    await window.getByRole('menuitem', { name: item, exact: true }).click();
  };
  await expect(own).toContainText([twelve, bridge]);
  await menu(twelve, 'Move down');
  await expect(own).toContainText([bridge, twelve]);
  await own.nth(1).focus();
  await window.keyboard.press('Alt+Shift+ArrowUp');
  await expect(own).toContainText([twelve, bridge]);
  await expect(own.nth(0)).toBeFocused();
  await own.nth(1).dragTo(own.nth(0));
  await expect(own).toContainText([bridge, twelve]);

  await menu(bridge, 'Rename…');
  await window.getByRole('textbox', { name: 'Name of the case' }).fill('Zeppelin');
  await window.keyboard.press('Enter');
  await expect(own).toContainText(['Zeppelin', twelve]);
  await cases.getByRole('button', { name: 'Library' }).click();
  await window.getByRole('menuitemradio', { name: 'By name' }).click();
  await expect(own).toContainText([twelve, 'Zeppelin']);
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(own).toContainText([bridge, twelve]);

  await menu(bridge, 'Make a copy');
  await expect(own).toHaveCount(3);
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(own).toHaveCount(2);
  await menu(bridge, 'Archive');
  await expect(own).toHaveCount(1);
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(own).toHaveCount(2);
});
