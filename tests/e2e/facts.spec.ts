// Journeys through the facts view, in the real app: from a cell to its sentence and back.
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

test('a figure leads to its sentence in the columns, and the way back to its cell', async () => {
  const { window } = running;
  await window.keyboard.press('Control+3');
  const ledger = window.getByRole('grid');
  await expect(ledger.getByRole('rowheader', { name: 'People killed', exact: true })).toBeVisible();
  const cell = ledger.getByRole('button', { name: 'Close to 100' });
  await cell.focus();
  await window.keyboard.press('Enter');
  const focused = window.locator(':focus');
  await expect(focused).toHaveAttribute('data-place', /./u);
  await expect(focused).toContainText('Close to 100');
  await expect(focused).toBeInViewport();
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(cell).toBeFocused();

  await cell.click();
  await window.getByRole('button', { name: /^Back to Facts/u }).click();
  await expect(cell).toBeFocused();
});

test('a name that a source repeats leads from place to place', async () => {
  const { window } = running;
  await window.keyboard.press('Control+3');
  await window.getByRole('tab', { name: /^Names/u }).click();
  await window.getByRole('button', { name: /^Iran\s*× 7$/u }).click();
  const way = window.getByRole('navigation', { name: 'The way back' });
  await expect(way).toContainText('1 of 7');
  await expect(window.locator(':focus')).toContainText('Iran');
  await way.getByRole('button', { name: 'Next place' }).click();
  await expect(way).toContainText('2 of 7');
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(window.locator(':focus')).toHaveText(/^Iran\s*× 7$/u);
});

test('a table is copied for a spreadsheet', async () => {
  const { window, app } = running;
  await window.keyboard.press('Control+3');
  await window.getByRole('tab', { name: /^Coverage/u }).click();
  await window.getByRole('button', { name: 'Copy table' }).click();
  await expect(window.getByRole('button', { name: 'Copied' })).toBeVisible();
  const lines = (await app.evaluate(({ clipboard }) => clipboard.readText())).split('\n');
  expect(lines[0]).toMatch(/^Fact\tSources\t/u);
  expect(lines).toHaveLength((await window.getByRole('row').count()) || NaN);
  for (const line of lines) expect(line.split('\t')).toHaveLength(7);

  await window.getByRole('rowheader').first().getByRole('button').focus();
  await window.keyboard.press('Control+c');
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(lines.slice(0, 2).join('\n'));
});

// The sections are made of the same pieces: each is looked at in one appearance.
for (const [theme, sections] of [
  ['Light', ['Figures']],
  ['Dark', ['Coverage', 'Names']],
] as const) {
  test(`nothing stands in the way of assistive technology, ${theme.toLowerCase()}`, async () => {
    const { window } = running;
    await window.getByRole('button', { name: 'Appearance' }).click();
    await window.getByRole('menuitemradio', { name: theme }).click();
    await window.keyboard.press('Escape');
    await expect(window.locator(':root')).toHaveAttribute('data-theme', theme.toLowerCase());
    await window.keyboard.press('Control+3');
    for (const section of sections) {
      await window.getByRole('tab', { name: new RegExp(`^${section}`, 'u') }).click();
      await expect(window.getByRole('grid')).toBeVisible();
      expect(await accessibilityFaults(window, 'main'), section).toEqual([]);
    }
  });
}
