// What a reader does on an ordinary day, for the tests that watch the app while it is used.
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RunningApp } from './launch';

/** Files that are opened as the reader's own. */
export const OWN_FILES = ['wire.txt', 'tabloid.txt', 'local.txt'].map((name) =>
  path.resolve('resources/corpus/ferry-collision', name),
);

/** Reads a bundled case, changes the reference, searches, opens own files, and exports them into `folder`. */
export async function useTheApp({ app, window }: RunningApp, folder: string): Promise<void> {
  const title = window.getByRole('heading', { level: 1 });
  // One of them heads the gutter between the columns.
  const columns = window.getByRole('grid').getByRole('columnheader');
  await expect(columns.nth(2)).toBeVisible();

  await choose(window, 'Open: A ferry collision');
  await expect(title).toHaveText('A ferry collision');
  await expect(columns).toHaveCount(6);
  await window
    .getByRole('button', { name: /the reference$/u })
    .first()
    .click();
  await expect(window.getByRole('button', { name: /^Reference B/u })).toBeVisible();
  await window.keyboard.press('Alt+ArrowDown');
  await expect(window.getByText(/^Difference 1 of \d/u)).toBeVisible();
  await window.keyboard.press('ControlOrMeta+f');
  await window.getByPlaceholder('Find in all sources').fill('ferry');
  await expect(window.getByText(/^\d+ of \d+$/u)).toBeVisible();
  await window.keyboard.press('Escape');
  await choose(window, 'Appearance: dark');
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'dark');

  const pdf = path.join(folder, 'ordinary-use.pdf');
  await app.evaluate(
    ({ dialog }, { files, target }) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: files });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: target });
    },
    { files: OWN_FILES, target: pdf },
  );
  await choose(window, 'Open files');
  await expect(columns).toHaveCount(OWN_FILES.length + 1);
  await choose(window, 'Export the comparison as PDF');
  // Laying out the pages takes a while on a slow machine.
  await expect(window.getByText('Saved as ordinary-use.pdf')).toBeVisible({ timeout: 60_000 });
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
}

/** Runs a command from the palette. */
async function choose(window: Page, command: string): Promise<void> {
  await window.keyboard.press('ControlOrMeta+k');
  await window.getByRole('combobox', { name: 'Command palette' }).fill(command);
  await window.getByRole('option', { name: command }).first().click();
}
