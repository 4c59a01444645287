// The library in the real app: searched, copied, given away and taken back, erased.
import { expect, test, type Page } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { accessibilityFaults } from './accessibility';
import { launchApp, type RunningApp } from './launch';
import { temporaryFolder } from './temporary-folder';

const CASE_FILE = path.join(temporaryFolder(), 'ferry.synoptic');

let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
  await expect(running.window.getByRole('grid')).toBeVisible();
  await running.app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
  }, CASE_FILE);
});
test.afterAll(() => running.close());

/** Chooses from the menu of a case in the list. */
async function choose(window: Page, title: string, item: string): Promise<void> {
  const cases = window.getByRole('navigation', { name: 'Cases' });
  if (await cases.isHidden()) await window.keyboard.press('Control+b');
  await cases.getByRole('button', { name: `Actions for ${title}`, exact: true }).click();
  await window.getByRole('menuitem', { name: item }).click();
}

test('a word leads from the search over all cases to its paragraph', async () => {
  const { window } = running;
  await window.keyboard.press('Control+Shift+F');
  const field = window.getByRole('combobox', { name: 'Search all cases' });
  await field.fill('ferry');
  const results = window.getByRole('listbox', { name: 'Results' });
  await expect(results.getByRole('option', { selected: true })).toContainText(/ferry/iu);
  await window.getByRole('combobox', { name: 'All outlets' }).selectOption({ index: 1 });
  await window.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(window.getByText(/paragraphs in \d+ cases?, newest first/u)).toBeVisible();
  await field.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('A ferry collision');
  // The focus is on the cell of the paragraph.
  await expect(window.locator('[role="gridcell"]:focus, [role="gridcell"]:focus-within')).toContainText(/ferry/iu);
});

test('a bundled case is copied, exported, erased with every trace, and taken back from its file', async () => {
  const { window } = running;
  const title = window.getByRole('heading', { level: 1 });
  await choose(window, 'A ferry collision', 'Make a copy');
  await expect(title).toHaveText('A ferry collision (copy)');
  await choose(window, 'A ferry collision (copy)', 'Export as a file…');
  await expect(window.getByText('Saved as ferry.synoptic')).toBeVisible();
  expect(readFileSync(CASE_FILE).subarray(0, 2).toString()).toBe('PK');

  await choose(window, 'A ferry collision (copy)', 'Erase for good…');
  await expect(window.getByText(/all backups of the library/u)).toBeVisible();
  expect(await accessibilityFaults(window, '[role="alertdialog"]')).toEqual([]);
  await window.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(window.getByText(/all backups, caches and recent lists were erased/u)).toBeVisible();
  expect(existsSync(path.join(running.profile, 'backups'))).toBe(false);
  // The name of the copy is in no file of the profile any more; that of the bundled case is another.
  const named = readdirSync(running.profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter((file) => readFileSync(file).includes('A ferry collision (copy)'));
  expect(named).toEqual([]);
  const recent = await running.app.evaluate(({ Menu }) => {
    const items = (menu: Electron.Menu | null | undefined): readonly string[] =>
      (menu?.items ?? []).flatMap(({ label, submenu }) => [label, ...items(submenu)]);
    return items(Menu.getApplicationMenu()).filter((label) => label.includes('ferry collision (copy)'));
  });
  expect(recent).toEqual([]);

  await window.keyboard.press('Control+o');
  await expect(title).toHaveText('A ferry collision (copy)');
  await expect(window.getByRole('grid')).toBeVisible();
});

test('a source is set aside, brought back, duplicated and copied to another case, each with undo', async () => {
  const { window } = running;
  const heads = window.getByRole('columnheader').filter({ has: window.getByRole('heading') });
  const count = await heads.count();
  const first = (await heads.first().getByRole('heading').innerText()).trim();
  const act = async (item: string): Promise<void> => {
    await heads
      .first()
      .getByRole('button', { name: `Actions for ${first}` })
      .click();
    await window.getByRole('menuitem', { name: item, exact: true }).click();
  };
  await act('Set aside');
  await expect(heads).toHaveCount(count - 1);
  await window.getByRole('button', { name: '1 source set aside' }).click();
  await window.getByRole('menuitem', { name: `Bring back ${first}` }).click();
  await expect(heads).toHaveCount(count);
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(heads).toHaveCount(count - 1);
  await window.getByRole('button', { name: '1 source set aside' }).click();
  await window.getByRole('menuitem', { name: `Bring back ${first}` }).click();
  await expect(heads).toHaveCount(count);
  await act('Duplicate');
  await expect(heads).toHaveCount(count + 1);
  await window.getByRole('button', { name: 'Undo' }).last().click();
  await expect(heads).toHaveCount(count);
});

test('a case file whose case is here in another state is merged, kept beside or put in its place', async () => {
  const { window } = running;
  const title = window.getByRole('heading', { level: 1 });
  await choose(window, 'A ferry collision (copy)', 'Sources…');
  await window
    .getByRole('button', { name: /^Move .* down$/u })
    .first()
    .click();
  await window.getByRole('button', { name: 'Close', exact: true }).click();
  await window.keyboard.press('Control+o');
  await expect(window.getByText('“A ferry collision (copy)” is here already')).toBeVisible();
  await window.getByRole('button', { name: /^Keep both/u }).click();
  await expect(title).toHaveText('A ferry collision (copy) (2)');
});

test('the names of one thing that a reader lists are kept for all cases, and taken back', async () => {
  const { app, window, profile } = running;
  const listed = (): unknown => {
    const file = path.join(profile, 'aliases.json');
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : null;
  };
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('names')?.click();
  });
  const dialog = window.getByRole('dialog', { name: 'Names of one thing' });
  await dialog.getByRole('button', { name: 'Add names…' }).click();
  await window.keyboard.type('Old Harbour\nPort Aster');
  await window.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Port Aster' })).toHaveText(
    /^Old Harbour\s=\sPort Aster/u,
  );
  expect(listed()).toEqual({ groups: [['Old Harbour', 'Port Aster']] });
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(dialog.getByText('You have listed no names yet.')).toBeVisible();
  expect(listed()).toEqual({ groups: [] });
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(window.getByRole('grid')).toBeVisible();
});
