// Journeys through the wording view and the marks in the columns, in the real app.
import { expect, test } from '@playwright/test';
import { accessibilityFaults } from './accessibility';
import { launchApp, type RunningApp } from './launch';

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
  await expect(running.window.getByRole('grid')).toBeVisible();
});
test.afterAll(async () => {
  await running.close();
});

test('a word for the dead leads to its sentence, to its lines in context, and back', async () => {
  const { window } = running;
  await window.keyboard.press('Control+4');
  const row = window
    .getByRole('row')
    .filter({ has: window.getByRole('rowheader', { name: /^martyred/u }) })
    .first();
  const use = row.getByRole('button', { name: /^3/u });
  await use.focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('navigation', { name: 'The way back' })).toContainText('1 of 3');
  await expect(window.locator(':focus')).toContainText('martyred');
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(use).toBeFocused();

  await row.getByRole('button', { name: /^martyred/u }).click();
  await expect(window.getByRole('combobox', { name: 'Look up' })).toHaveValue('martyred');
  await expect(window.getByRole('row')).toHaveCount(4);
  const line = window.getByRole('button', { name: /^martyred$/iu }).last();
  await line.click();
  await expect(window.locator(':focus')).toContainText('martyred');
  await window.getByRole('button', { name: 'Back to Wording' }).click();
  await expect(line).toBeFocused();
});

test('a word is taken from the list of charged words, and the case is compared without it', async () => {
  const { window } = running;
  await window.keyboard.press('Control+4');
  await window.getByRole('tab', { name: /^Names for things/u }).click();
  const charged = window.getByRole('rowheader', { name: /^martyred\s*, charged/u });
  await expect(charged).toBeVisible();
  await window.getByRole('button', { name: 'Word lists…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Charged and hedging words' });
  expect(await accessibilityFaults(window, '.dialog')).toEqual([]);
  await dialog.getByRole('textbox').fill('martyred');
  await dialog.getByRole('button', { name: 'Switch off “martyred”' }).click();
  await expect(dialog.getByRole('button', { name: 'Switch on “martyred”' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(charged).toHaveCount(0);
  await expect(window.getByRole('rowheader', { name: /^martyred$/u })).toBeVisible();
  await window.getByRole('button', { name: 'Word lists…' }).click();
  await dialog.getByRole('button', { name: 'Restore this list' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(charged).toBeVisible();
});

test('every table leads to the sentence and back by keyboard', async () => {
  const { window } = running;
  await window.keyboard.press('Control+4');
  for (const section of ['Statements', 'Stances', 'Who did it', 'Quotations']) {
    await window.getByRole('tab', { name: new RegExp(`^${section}`, 'u') }).click();
    const cell = window.getByRole('gridcell').getByRole('button').first();
    await cell.focus();
    await window.keyboard.press('Enter');
    await expect(window.getByRole('navigation', { name: 'The way back' }), section).toBeVisible();
    await window.keyboard.press('Alt+ArrowLeft');
    await expect(window.getByRole('tab', { name: new RegExp(`^${section}`, 'u') }), section).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(cell, section).toBeFocused();
  }
});

test('what is marked in the columns is chosen in the toolbar, and kept', async () => {
  const { window } = running;
  await window.keyboard.press('Control+1');
  const names = window.locator('mark.name');
  await expect(window.locator('mark.figure').first()).toBeVisible();
  await expect(names).toHaveCount(0);
  await window.getByRole('button', { name: 'Marked in the text' }).click();
  await window.getByRole('menuitemcheckbox', { name: 'Names and dates' }).click();
  await expect(names.first()).toBeVisible();
  expect(await accessibilityFaults(window, '.menu')).toEqual([]);
  await window.keyboard.press('Escape');
  await window.reload();
  await expect(names.first()).toBeVisible();
});

// The sections are made of the same pieces: each is looked at in one appearance.
for (const [theme, sections] of [
  ['Light', ['Names for things']],
  ['Dark', ['Who says so', 'In context']],
] as const) {
  test(`nothing stands in the way of assistive technology, ${theme.toLowerCase()}`, async () => {
    const { window } = running;
    await window.getByRole('button', { name: 'Appearance' }).click();
    await window.getByRole('menuitemradio', { name: theme }).click();
    await window.keyboard.press('Escape');
    await expect(window.locator(':root')).toHaveAttribute('data-theme', theme.toLowerCase());
    await window.keyboard.press('Control+4');
    for (const section of sections) {
      await window.getByRole('tab', { name: new RegExp(`^${section}`, 'u') }).click();
      await expect(window.getByRole('grid')).toBeVisible();
      expect(await accessibilityFaults(window, 'main'), section).toEqual([]);
    }
  });
}
