// The ways in: files by dialog, a folder, the command line, drops and the clipboard; and what a reader corrects after.
import { expect, test, type Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchApp, type RunningApp } from './launch';
import { temporaryFolder } from './temporary-folder';

const FIXTURES = path.join(import.meta.dirname, '../fixtures/import');
const office = (name: string): string => path.join(FIXTURES, 'office', name);
const FOLDER = temporaryFolder();

let running: RunningApp | null = null;

test.afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(...files: readonly string[]): Promise<Page> {
  running = await launchApp({ args: files });
  return running.window;
}

/** Lets the dialogs for opening answer with these paths. */
async function answerDialog(paths: readonly string[]): Promise<void> {
  await running?.app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
    },
    [...paths],
  );
}

function heads(window: Page): ReturnType<Page['locator']> {
  return window.getByRole('columnheader').filter({ has: window.getByRole('heading') });
}

async function columnMenu(window: Page, at: number, item: string): Promise<void> {
  await heads(window).nth(at).getByRole('button').last().click();
  await window.getByRole('menuitem', { name: item }).click();
}

test('documents of many kinds come in together, and bad ones say why and harm nothing', async () => {
  const bomb = path.join(FOLDER, 'deep.html');
  writeFileSync(bomb, '<div>'.repeat(200_000));
  const window = await start();
  await answerDialog([
    ...['chromium.mhtml', 'pandoc.docx', 'libreoffice.odt', 'libreoffice.pdf', 'locked.pdf'].map(office),
    bomb,
  ]);
  await window.keyboard.press('Control+o');
  await expect(heads(window)).toHaveCount(4);
  const lineOf = (name: string): ReturnType<Page['locator']> =>
    window.getByRole('region', { name: 'Import' }).getByRole('listitem').filter({ hasText: name });
  await expect(lineOf('locked.pdf')).toContainText('The file is protected by a password.');
  await expect(lineOf('deep.html')).toContainText('The file unfolds into more');
});

test('a reader corrects what is known about a source and what its paragraphs are', async () => {
  const window = await start(office('pandoc.docx'), office('chromium.html'));
  await expect(heads(window)).toHaveCount(2);
  await columnMenu(window, 0, 'Edit source…');
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel('Outlet').fill('Lisberg Courier');
  await dialog.getByLabel('Published').fill('yesterday');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('Published').fill('2025-06-15');
  await dialog.getByLabel('What paragraph 4 is').selectOption('furniture');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(heads(window).first()).toContainText('Lisberg Courier');
  await columnMenu(window, 0, 'Edit source…');
  await expect(dialog.getByLabel('Published')).toHaveValue('2025-06-15');
  await expect(dialog.getByLabel('What paragraph 4 is')).toHaveValue('furniture');
});

test('the original is saved byte for byte', async () => {
  const target = path.join(FOLDER, 'copy.docx');
  const window = await start(office('pandoc.docx'), office('chromium.html'));
  await expect(heads(window)).toHaveCount(2);
  await running?.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, target);
  await columnMenu(window, 0, 'Export original…');
  await expect(window.getByText(`Saved ${target}.`)).toBeVisible();
});

test('a folder comes in as the articles in it', async () => {
  const folder = path.join(FOLDER, 'saved');
  mkdirSync(folder);
  writeFileSync(
    path.join(folder, 'a.txt'),
    'Ferry sinks\n\nThe ferry sank on Monday with 12 people on board, the port authority said.',
  );
  writeFileSync(
    path.join(folder, 'b.md'),
    '# Ferry goes down\n\nThe ferry sank on Monday with 14 people on board, the coastguard said.',
  );
  writeFileSync(path.join(folder, 'photo.jpg'), 'not one');
  const window = await start(folder);
  await expect(heads(window)).toHaveCount(2);
});

test('pasted rich text keeps its headings and lists, and a text that is there already is told', async () => {
  const window = await start(office('pandoc.docx'), office('chromium.html'));
  await expect(heads(window)).toHaveCount(2);
  await window.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Dam fails\nThe dam gave way on Saturday, the ministry said.\nA siren\nA pump');
    data.setData(
      'text/html',
      '<h1>Dam fails</h1><p>The dam gave way on Saturday, the ministry said.</p><ul><li>A siren</li><li>A pump</li></ul>',
    );
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText('Headings, lists and tables are kept');
  await dialog.getByRole('button', { name: 'Add to this case' }).click();
  await expect(heads(window)).toHaveCount(3);
  await columnMenu(window, 2, 'Edit source…');
  await expect(window.getByLabel('What paragraph 1 is')).toHaveValue('title');
  await expect(window.getByLabel('What paragraph 3 is')).toHaveValue('list');
  await window.keyboard.press('Escape');

  await answerDialog([office('pandoc.docx')]);
  await window.keyboard.press('Control+Shift+o');
  await expect(window.getByText('This very file is in the case already.', { exact: false }).last()).toBeVisible();
  await expect(heads(window)).toHaveCount(3);
});
