// The list of an import, and what is refused: one clear sentence a file, and the app goes on.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchApp, type RunningApp } from './launch';
import { temporaryFolder } from './temporary-folder';

const FOLDER = temporaryFolder();
const MAX_MB = 64;

let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
  await expect(running.window.getByRole('grid')).toBeVisible();
});
test.afterAll(() => running.close());
test.afterEach(async () => {
  const close = list(running.window).getByRole('button', { name: 'Close the list' });
  if (await close.isVisible()) await close.click();
});

function article(name: string, text: string): string {
  const file = path.join(FOLDER, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n\nThe ferry left the harbour at nine on Monday, the port authority said of ${text}.\n`);
  return file;
}

/** Opens files, or a folder, as if they had been chosen in the dialog. */
async function open(paths: readonly string[]): Promise<void> {
  await running.app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
    },
    [...paths],
  );
  await running.window.keyboard.press('Control+o');
}

function list(window: Page): Locator {
  return window.getByRole('region', { name: 'Import' });
}
function lineOf(name: string): Locator {
  return list(running.window).getByRole('listitem').filter({ hasText: name });
}
function heads(window: Page): Locator {
  return window.getByRole('columnheader').filter({ has: window.getByRole('heading') });
}

test('a file is left out, the import stopped, and the list stays until it is dismissed', async () => {
  test.skip(process.platform === 'win32', 'what keeps a file from being read here is a pipe');
  const { window } = running;
  const title = await window.getByRole('heading', { level: 1 }).innerText();
  // Nobody writes into these: they are being read until somebody does.
  const pipes = ['slow-one.txt', 'slow-two.txt'].map((name) => path.join(FOLDER, name));
  expect(spawnSync('mkfifo', pipes).status).toBe(0);
  try {
    await open([article('a.txt', 'Alpha'), ...pipes, article('b.txt', 'Beta')]);
    await expect(lineOf('a.txt')).toContainText('Read');
    await expect(lineOf('slow-one.txt')).toContainText('Reading…');
    await expect(lineOf('b.txt')).toContainText('Waiting');
    await window.getByRole('button', { name: 'Leave out slow-one.txt' }).click();
    await expect(lineOf('slow-one.txt')).toContainText('Left out');
    await expect(lineOf('slow-two.txt')).toContainText('Reading…');
    await window.getByRole('button', { name: 'Stop importing' }).press('Enter');
    await expect(list(window).getByRole('heading')).toHaveText('4 left out');
  } finally {
    // What still waits for the pipes has its end.
    for (const pipe of pipes) closeSync(openSync(pipe, 'r+'));
  }
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(title);
  await list(window).getByRole('list').press('Escape');
  await expect(list(window)).toBeHidden();
});

test('the thirteenth source, a text of 100 MB and a name with control characters end in one sentence each', async () => {
  const { window } = running;
  const huge = path.join(FOLDER, 'huge.txt');
  writeFileSync(huge, '');
  truncateSync(huge, 100_000_000);
  const odd = article('odd\u0007\u001b[31m\nname.txt', 'Odd');
  const many = Array.from({ length: 12 }, (_, at) =>
    article(`report-${String(at + 1)}.txt`, `Report ${String(at + 1)}`),
  );
  await open([huge, odd, ...many]);
  await expect(list(window).getByRole('heading')).toHaveText('12 files read, 2 refused');
  await expect(lineOf('huge.txt')).toContainText('The file is too large.');
  await expect(lineOf('odd [31m name.txt')).toContainText('Read');
  await expect(lineOf('report-12.txt')).toContainText('A case holds at most 12 sources.');
  await expect(window.getByText(`12 sources were added.`, { exact: false })).toBeVisible();
  expect(await window.evaluate(() => document.body.innerText.includes('\u0007'))).toBe(false);
});

test('a folder that may not be opened, and one without articles, say so', async () => {
  const { window } = running;
  const good = article('good/a.txt', 'Good');
  const closed = path.dirname(article('closed/b.txt', 'Closed'));
  const empty = path.join(FOLDER, 'empty');
  mkdirSync(empty);
  // Root may open every folder: the refusal is the file system's word for it, put in its mouth.
  await running.app.evaluate((_, folder) => {
    const files = process.getBuiltinModule('node:fs').promises;
    const { readdir } = files;
    files.readdir = ((at: string, ...rest: [never]) =>
      at === folder
        ? Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }))
        : readdir(at, ...rest)) as typeof readdir;
  }, closed);
  await open([closed, path.dirname(good), empty]);
  await expect(lineOf('closed')).toContainText('The folder cannot be opened. Check its permissions');
  await expect(lineOf('empty')).toContainText('The folder holds no file that can be read.');
  await expect(lineOf('a.txt')).toContainText('Read');
  await expect(window.getByText('One source so far')).toBeVisible();
});

test('a folder is dropped on the window, and a file that is too large does not even leave it', async () => {
  const { window } = running;
  const folder = path.dirname(article('dropped/one.txt', 'Dropped one'));
  article('dropped/two.md', '# Dropped two');
  const tools = await window.context().newCDPSession(window);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    await tools.send('Input.dispatchDragEvent', { type, x: 900, y: 500, data });
  }
  await tools.detach();
  await expect(heads(window)).toHaveCount(2);

  const transfer = await window.evaluateHandle(
    (size) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(size)], 'too-large.txt'));
      return data;
    },
    MAX_MB * 1024 * 1024 + 1,
  );
  await window.getByRole('main').dispatchEvent('dragenter', { dataTransfer: transfer });
  await window.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(lineOf('too-large.txt')).toContainText('The file is too large.');
  await expect(heads(window)).toHaveCount(2);
});

test('a large file and one without permission are dropped: the window never has their bytes', async () => {
  const { window } = running;
  const huge = path.join(FOLDER, 'huge.txt');
  writeFileSync(huge, '');
  truncateSync(huge, 100 * 1024 * 1024);
  await window.evaluate(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new Error('the window read a dropped file'));
  });
  const good = article('dropped-together/small.txt', 'Dropped small');
  const tools = await window.context().newCDPSession(window);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files: [huge, good, path.join(FOLDER, 'gone.txt')], dragOperationsMask: 1 };
    await tools.send('Input.dispatchDragEvent', { type, x: 900, y: 500, data });
  }
  await tools.detach();
  await expect(lineOf('huge.txt')).toContainText('The file is too large.');
  await expect(lineOf('gone.txt')).toContainText('No such file.');
  await expect(lineOf('small.txt')).toContainText('Read');
});
