// Journeys of a reader through the window, in the real app.
import { expect, test, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { accessibilityFaults } from './accessibility';
import { launchApp, type RunningApp } from './launch';
import { temporaryFolder } from './temporary-folder';

const FOLDER = temporaryFolder();
const OWN_FILES = {
  'harbour-post.txt':
    'Footbridge over the Lenne collapses\n\nThe footbridge over the river Lenne in Marfeld collapsed on Monday evening, and 12 people were injured.\n\nMayor Ilse Brandt said the bridge had been inspected in October and found to be safe.\n',
  'lenne-courier.md':
    '# Twelve hurt as Marfeld footbridge falls\n\nThe footbridge over the river Lenne in Marfeld collapsed on Monday evening, and at least 14 people were injured.\n\nMayor Ilse Brandt said the bridge had been inspected in October and found to be safe.\n',
};
const ownFiles = Object.keys(OWN_FILES).map((name) => path.join(FOLDER, name));

let running: RunningApp;
/** What the page complained about; a page that is well says nothing. */
let complaints: string[];

test.beforeAll(() => {
  for (const [name, text] of Object.entries(OWN_FILES)) writeFileSync(path.join(FOLDER, name), text);
});
test.beforeEach(async () => {
  running = await launchApp();
  complaints = [];
  const { window } = running;
  window.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  window.on('pageerror', (error) => complaints.push(error.message));
  await expect(window.getByRole('grid')).toBeVisible();
});
test.afterEach(async () => {
  await running.close();
  expect(complaints).toEqual([]);
});

/** Lets the file dialog answer with these files. */
async function answerDialog(files: readonly string[]): Promise<void> {
  await running.app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
    },
    [...files],
  );
}

function heads(window: Page): ReturnType<Page['locator']> {
  return window.getByRole('columnheader').filter({ has: window.getByRole('heading') });
}

async function setTheme(window: Page, theme: 'Light' | 'Dark'): Promise<void> {
  await window.getByRole('button', { name: 'Appearance' }).click();
  await window.getByRole('menuitemradio', { name: theme }).click();
  await window.keyboard.press('Escape');
  await expect(window.locator(':root')).toHaveAttribute('data-theme', theme.toLowerCase());
}

test('the bundled case stands level, five columns, and says where a fact is not found', async () => {
  const { window } = running;
  await expect(window).toHaveTitle('Kerman, 3 January 2024 – Synoptic');
  await expect(heads(window)).toHaveCount(5);
  await expect(window.getByText('Digest in our own words, not the report', { exact: false }).first()).toBeVisible();
  await expect(window.getByText('Not found in this text').first()).toBeVisible();
  // Level: the cells of a row begin at the same height.
  const tops = await window
    .getByRole('row')
    .filter({ has: window.getByText('Not found in this text') })
    .first()
    .getByRole('gridcell')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});

test('another source becomes the reference with one click, and stays it', async () => {
  const { window } = running;
  const brief = heads(window).nth(1);
  const name = await brief.getByRole('heading').innerText();
  await brief.getByRole('button', { name: `Make ${name} the reference` }).click();
  await expect(brief.getByText('Reference')).toBeVisible();
  await expect(heads(window).nth(0).getByText('Reference')).toBeHidden();
  await window.reload();
  await expect(brief.getByText('Reference')).toBeVisible();
});

test('what a web page left around an article is folded, and opens with one click', async () => {
  const { window } = running;
  const fold = window.getByRole('button', { name: /^\d+ lines? of page furniture/u }).first();
  await fold.scrollIntoViewIfNeeded();
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  const lines = window.getByRole('gridcell').filter({ has: fold }).locator('p');
  await expect(lines).toHaveCount(0);
  await fold.click();
  await expect(lines).toHaveCount(Number.parseInt(await fold.innerText(), 10));
  await fold.click();
  await expect(lines).toHaveCount(0);
});

test('two files of one’s own become a case, which can be removed and brought back', async () => {
  const { window } = running;
  await answerDialog(ownFiles);
  await window.keyboard.press('Control+o');
  await expect(heads(window)).toHaveCount(2);
  await expect(window.locator('mark', { hasText: '14' })).toBeVisible();
  await expect(window.getByText('Identical to A')).toBeVisible();

  const cases = window.getByRole('navigation', { name: 'Cases' });
  if (await cases.isHidden()) await window.keyboard.press('Control+b');
  const title = await window.getByRole('heading', { level: 1 }).innerText();
  await cases.getByRole('button', { name: `Actions for ${title}` }).click();
  await window.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(window.getByText(`“${title}” was removed.`)).toBeVisible();
  await expect(window.getByRole('grid')).toBeHidden();
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(heads(window)).toHaveCount(2);
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('files are dropped on the window', async () => {
  const { window } = running;
  const transfer = await window.evaluateHandle((files) => {
    const data = new DataTransfer();
    for (const [name, text] of files) data.items.add(new File([text], name));
    return data;
  }, Object.entries(OWN_FILES));
  const target = window.getByRole('main');
  await target.dispatchEvent('dragenter', { dataTransfer: transfer });
  await expect(window.getByText('Start a new case')).toBeVisible();
  await target.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(heads(window)).toHaveCount(2);
});

test('a pasted text becomes a source, and a second one makes it a comparison', async () => {
  const { window } = running;
  const paste = async (text: string, button: string): Promise<void> => {
    await running.app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
    await window.keyboard.press('Control+v');
    const dialog = window.getByRole('dialog', { name: 'Add pasted text' });
    await expect(dialog.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(text);
    await dialog.getByRole('button', { name: button }).click();
  };
  await paste(OWN_FILES['harbour-post.txt'], 'Start a new case');
  await expect(window.getByText('One source so far')).toBeVisible();
  await paste(OWN_FILES['lenne-courier.md'], 'Add to this case');
  await expect(heads(window)).toHaveCount(2);
});

test('a journey by keyboard alone: from difference to difference, why aligned, not the same fact, undo', async () => {
  const { window } = running;
  const steps = window.getByRole('group', { name: 'Differences' });
  await window.keyboard.press('Alt+ArrowDown');
  await expect(steps).toContainText(/Difference 1 of \d+/u);
  await window.keyboard.press('Alt+End');
  await expect(steps).toContainText(/Difference (\d+) of \1/u);
  const focused = window.locator(':focus');
  await expect(focused).toHaveAttribute('data-place', /./u);
  await expect(focused).toBeInViewport();

  await window.keyboard.press('Enter');
  const inspector = window.getByRole('complementary', { name: 'Why aligned' });
  await expect(inspector).toBeFocused();
  await expect(inspector).toContainText(/Told by [2-5] of 5 sources/u);
  const counterparts = inspector.getByRole('button', { name: 'Not the same fact' });
  const before = await counterparts.count();
  await counterparts.first().focus();
  await window.keyboard.press('Enter');
  await expect(window.getByText('The two paragraphs are no longer linked.')).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(counterparts).toHaveCount(before);
  await window.keyboard.press('Escape');
  await expect(inspector).not.toBeFocused();
});

test('the columns of the reading layout are linked by fact: level at rest, to the pixel', async () => {
  const { window } = running;
  await window.getByRole('button', { name: 'Reading', exact: true }).click();
  const columns = window.getByRole('article');
  await expect(columns).toHaveCount(5);
  await window.keyboard.press('Alt+ArrowDown');
  await window.keyboard.press('Alt+ArrowDown');
  /** The heights at which the fact held level begins in each column that tells it. */
  const heights = (): Promise<number[]> =>
    columns.evaluateAll((all) =>
      all.flatMap((column) => column.querySelector('.level')?.getBoundingClientRect().top ?? []),
    );
  await expect.poll(async () => (await heights()).length).toBeGreaterThan(1);
  const tops = await heights();
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(2);

  // A column that the wheel moves leads; at rest the fact at the line is level again.
  await columns.nth(3).hover();
  await window.mouse.wheel(0, 900);
  await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
  const after = await heights();
  expect(Math.max(...after) - Math.min(...after)).toBeLessThan(2);

  // Unlinked, it moves alone.
  await window.keyboard.press('Control+l');
  await expect(window.getByRole('button', { name: 'Each on its own' })).toBeVisible();
  const scrolled = (): Promise<number[]> =>
    columns.evaluateAll((all) => all.map((column) => column.querySelector('.scroller')?.scrollTop ?? 0));
  const before = await scrolled();
  await window.mouse.wheel(0, -400);
  await expect.poll(async () => (await scrolled())[3]).toBeLessThan((before[3] ?? 0) - 100);
  expect((await scrolled()).filter((_, at) => at !== 3)).toEqual(before.filter((_, at) => at !== 3));
});

test('what is read stays where it is when a panel opens', async () => {
  const { window } = running;
  for (let step = 0; step < 14; step++) await window.keyboard.press('Alt+ArrowDown');
  const focused = window.locator(':focus [data-segment]').first();
  const before = (await focused.boundingBox())?.y ?? 0;
  await window.keyboard.press('Control+b');
  await window.keyboard.press('Control+i');
  await expect(window.getByRole('complementary', { name: 'Why aligned' })).toBeVisible();
  await expect.poll(async () => Math.abs(((await focused.boundingBox())?.y ?? 0) - before)).toBeLessThan(3);
});

test('words are found in every column, and each hit is brought into view', async () => {
  const { window } = running;
  await window.keyboard.press('Control+f');
  await window.keyboard.type('soleimani');
  const bar = window.getByRole('search');
  await expect(bar).toContainText(/1 of \d+/u);
  const total = Number(/of (\d+)/u.exec(await bar.innerText())?.[1]);
  expect(total).toBeGreaterThan(5);
  for (let hit = 2; hit <= 4; hit++) await window.keyboard.press('Enter');
  await expect(bar).toContainText(`4 of ${String(total)}`);
  const painted = await window.evaluate(() => [...CSS.highlights.keys()].sort());
  expect(painted).toEqual(expect.arrayContaining(['found', 'found-current']));
  await window.keyboard.press('Escape');
  await expect(bar).toBeHidden();
});

test('the theme is chosen in the window and kept', async () => {
  const { window } = running;
  await setTheme(window, 'Dark');
  const dark = await window.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await setTheme(window, 'Light');
  expect(await window.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(dark);
  await setTheme(window, 'Dark');
  expect(await running.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
});

for (const theme of ['Light', 'Dark'] as const) {
  test(`nothing stands in the way of assistive technology, ${theme.toLowerCase()}`, async () => {
    const { window } = running;
    await setTheme(window, theme);
    const check = async (view: string): Promise<void> => {
      expect(await accessibilityFaults(window), view).toEqual([]);
    };
    // The ways from paragraphs with a second fact come after the first paint.
    const way = window.getByRole('button', { name: /^Also in/u }).first();
    await expect(way).toBeVisible();
    await check('synopsis');

    await window.keyboard.press('Alt+ArrowDown');
    await expect(window.locator(':focus')).toHaveAttribute('data-place', /./u);
    await window.keyboard.press('Enter');
    await expect(window.getByRole('complementary', { name: 'Why aligned' })).toBeVisible();
    await check('inspector');

    await window.keyboard.press('Control+f');
    await window.keyboard.type('Iran');
    await check('find');
    await window.keyboard.press('Escape');
    await expect(window.getByRole('search')).toBeHidden();

    await window.keyboard.press('Control+2');
    await expect(window.getByRole('article')).toHaveCount(5);
    await expect(way).toBeVisible();
    await check('reading');

    await window.keyboard.press('Control+k');
    await expect(window.getByRole('combobox')).toBeFocused();
    await check('palette');
    await window.keyboard.press('Escape');
    await expect(window.getByRole('combobox')).toBeHidden();

    await window.keyboard.press('Shift+?');
    await expect(window.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await check('shortcuts');
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toBeHidden();

    await window.keyboard.press('Control+,');
    await expect(window.getByRole('dialog', { name: 'Settings' })).toBeVisible();
    await check('settings');
    await window.keyboard.press('Escape');

    await window.keyboard.press('Control+n');
    await expect(window.getByText('Drop files here')).toBeVisible();
    await check('start');
    await window.getByRole('button', { name: 'Paste text' }).click();
    await expect(window.getByRole('dialog')).toBeVisible();
    await check('paste');
  });
}
