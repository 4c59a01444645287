// Every view and every dialog, by keyboard alone: nothing in the way of assistive technology, and the focus is never lost.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { en } from '../../src/renderer/messages/en';
import { accessibilityFaults } from './accessibility';
import { launchApp, type RunningApp } from './launch';
import { temporaryFolder } from './temporary-folder';

const FOLDER = temporaryFolder();
const TEXTS = [
  'Footbridge over the Lenne collapses\n\nThe footbridge over the river Lenne in Marfeld collapsed on Monday evening, and 12 people were injured.\n\nMayor Ilse Brandt said the bridge had been inspected in October.\n',
  'Twelve hurt as Marfeld footbridge falls\n\nThe footbridge over the river Lenne in Marfeld collapsed on Monday evening, and 14 people were injured.\n\nThe bridge had been inspected in October, mayor Ilse Brandt said.\n',
];
const args = TEXTS.map((_, at) => path.join(FOLDER, `${String(at)}.txt`));
const c = en.commands;

let running: RunningApp;
test.beforeAll(() => {
  for (const [at, file] of args.entries()) writeFileSync(file, TEXTS[at] ?? '');
});
test.beforeEach(async () => {
  running = await launchApp({ args });
  await expect(running.window.getByRole('grid')).toBeVisible();
  await expect(running.window.getByRole('progressbar')).toBeHidden({ timeout: 60_000 });
});
test.afterEach(() => running.close());

/** Runs a command by its title, as a reader without a mouse does. */
async function command(window: Page, title: string): Promise<void> {
  await window.keyboard.press('Control+k');
  const box = window.getByPlaceholder(c.placeholder);
  await expect(box).toBeFocused();
  await box.fill(title);
  await expect(window.getByRole('option', { name: title }).first()).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(box).toBeHidden();
}

type Look = Parameters<Page['emulateMedia']>[0];
const LIGHT: Look = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' };
const DARK: Look = { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' };
const CONTRAST: Look = { colorScheme: 'dark', forcedColors: 'none', contrast: 'more' };
const FORCED: Look = { colorScheme: 'light', forcedColors: 'active', contrast: 'no-preference' };

/** What is wrong in each look, without closing what is open. */
async function faults(window: Page, looks: readonly Look[], include?: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const look of looks) {
    await window.emulateMedia(look);
    await expect(window.locator(':root')).toHaveAttribute('data-theme', look?.colorScheme ?? 'light');
    for (const fault of await accessibilityFaults(window, include)) found.push(`${JSON.stringify(look)}: ${fault}`);
  }
  await window.emulateMedia(LIGHT);
  return found;
}

test('every view can be read by everybody, in every look', async () => {
  const { window } = running;
  for (const [at, keys] of ['Control+1', 'Control+2', 'Control+3', 'Control+4', 'Control+5'].entries()) {
    await window.keyboard.press(keys);
    await expect(window.getByRole('group', { name: en.toolbar.views }).getByRole('button').nth(at)).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    const looks = keys === 'Control+5' ? [LIGHT, DARK, CONTRAST, FORCED] : [CONTRAST];
    expect(await faults(window, looks), keys).toEqual([]);
  }
});

/** The dialogs that a command opens, by the command. */
const DIALOGS: readonly string[] = [
  c.settings,
  c.tour,
  c.about,
  c.shortcuts,
  en.encoders.command,
  en.search.command,
  en.cases.backups,
  en.cases.arrange,
  en.names.command,
  en.lexicon.command,
  c.pasteText,
];

/** One Escape closes what is open, also where a tip lies over the button that has the focus. */
async function closeAtOnce(window: Page, dialog: Locator): Promise<void> {
  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

test('every dialog can be read by everybody, and gives the focus back', async () => {
  const { window } = running;
  await window.keyboard.press('Alt+ArrowDown');
  const here = window.locator(':focus');
  await expect(here).toHaveAttribute('data-place', /./u);
  const place = (await here.getAttribute('data-place')) ?? '';
  for (const title of DIALOGS) {
    await command(window, title);
    const dialog = window.getByRole('dialog');
    await expect(dialog, title).toBeVisible();
    // The focus is inside, and is seen.
    await expect.poll(() => dialog.evaluate((open) => open.contains(document.activeElement)), title).toBe(true);
    const looks = title === c.tour || title === c.settings ? [LIGHT, DARK, CONTRAST, FORCED] : [LIGHT, DARK];
    expect(await faults(window, looks, '[role="dialog"]'), title).toEqual([]);
    await closeAtOnce(window, dialog);
    await expect(window.locator(':focus'), title).toHaveAttribute('data-place', place);
  }
});

test('a source that is edited can be read by everybody, also what is wrong with it', async () => {
  const { window } = running;
  await command(window, en.cases.arrange);
  await window
    .getByRole('button', { name: /^Edit /u })
    .first()
    .click();
  const source = window.getByRole('dialog', { name: en.source.heading });
  await expect(source).toBeVisible();
  expect(await faults(window, [DARK, FORCED], '[role="dialog"]')).toEqual([]);
  // A date that is none: what is wrong is said.
  await source.getByLabel(en.source.published).fill('yesterday');
  await window.keyboard.press('Enter');
  await expect(source.getByRole('alert')).toHaveText(en.source.wrong);
  expect(await faults(window, [LIGHT], '[role="dialog"]')).toEqual([]);
  await closeAtOnce(window, source);
});

test('the question what becomes of a case file can be read by everybody, and is left by one key', async () => {
  const { app, window } = running;
  // A case file whose case has gone on since: merge, keep both, replace.
  await app.evaluate(
    ({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
    },
    path.join(FOLDER, 'bridge.synoptic'),
  );
  await command(window, en.cases.exportCase);
  await expect(window.getByText('Saved as bridge.synoptic')).toBeVisible();
  await command(window, c.referenceTo('B'));
  await expect(window.getByRole('button', { name: /^Reference B/u })).toBeVisible();
  const question = window.getByRole('alertdialog');
  await command(window, c.openFiles);
  await expect(question).toBeVisible();
  await expect.poll(() => question.evaluate((open) => open.contains(document.activeElement))).toBe(true);
  expect(await faults(window, [LIGHT, DARK], '[role="alertdialog"]')).toEqual([]);
  // The window under it hears no key.
  await window.keyboard.press('Control+k');
  await expect(window.getByPlaceholder(c.placeholder)).toBeHidden();
  await closeAtOnce(window, question);
});

test('every menu of the toolbar opens by key, can be read by everybody, and gives the focus back', async () => {
  const { window } = running;
  const triggers = window.locator('.toolbar [aria-haspopup="menu"]');
  const count = await triggers.count();
  expect(count).toBeGreaterThan(2);
  for (let at = 0; at < count; at++) {
    const trigger = triggers.nth(at);
    await trigger.focus();
    await window.keyboard.press('Enter');
    const menu = window.getByRole('menu');
    await expect(menu).toBeVisible();
    expect(await faults(window, [LIGHT, DARK], '[role="menu"]'), `menu ${String(at)}`).toEqual([]);
    await window.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(trigger).toBeFocused();
  }
});

test('the overview is walked by keys, and leads to the row and back', async () => {
  const { window } = running;
  await window.keyboard.press('Control+5');
  const picture = window.getByRole('slider', { name: en.overview.picture });
  await expect(picture).toBeFocused();
  await window.keyboard.press('Home');
  await expect(picture).toHaveAttribute('aria-valuetext', /^Place 1 of \d+: told by A, B, 2 of 2\./u);
  await window.keyboard.press('ArrowRight');
  await expect(picture).toHaveAttribute('aria-valuetext', /^Place 2 of \d+: told by A, B, 2 of 2\./u);
  await expect(window.getByText(en.overview.legend.conflict)).toBeVisible();
  await window.keyboard.press('Enter');
  const focused = window.locator('[role="gridcell"]:focus');
  await expect(focused).toContainText('The footbridge over the river Lenne');
  await window.keyboard.press('Control+5');
  await expect(picture).toHaveAttribute('aria-valuenow', '2');
});
