// Reading in the real app: sentences that light up, the strips beside the columns, and what assistive technology is told.
import { expect, test, type Page } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { accessibilityFaults } from './accessibility';
import { launchApp, type RunningApp } from './launch';

const FOLDER = mkdtempSync(path.join(os.tmpdir(), 'synoptic-reading-'));
const FILLING = Array.from(
  { length: 14 },
  (_, at) =>
    `Paragraph ${String(at + 1)} tells at some length what else was heard in the town that day, and it is told here by this report alone, number ${String(at)}.`,
);
const TEXTS = [
  [
    'Ferry Aurora sinks off Lisse',
    'The ferry Aurora sank off Lisse on Friday. Eleven sailors were rescued by a helicopter.',
    ...FILLING,
    'The captain, Jan Brandt, said the hull had been inspected in October.',
  ],
  [
    'Aurora lost',
    ...FILLING.slice(0, 5),
    'A helicopter rescued eleven sailors, the coast guard said. The ferry Aurora sank off Lisse on Friday evening.',
    'Captain Jan Brandt said that the hull had been inspected in October.',
  ],
];
const args = TEXTS.map((paragraphs, at) => {
  const file = path.join(FOLDER, `${String(at)}.txt`);
  writeFileSync(file, `${paragraphs.join('\n\n')}\n`);
  return file;
});

let running: RunningApp;
test.beforeEach(async () => {
  running = await launchApp({ args });
  await expect(running.window.getByRole('grid')).toBeVisible();
});
test.afterEach(() => running.close());
test.afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
});

/** The sentences that are lit, as they read. */
function lit(window: Page): Promise<readonly string[]> {
  return window.evaluate(() =>
    [...(CSS.highlights.get('pair') ?? [])].map((range) => (range as Range).toString()).sort(),
  );
}

test('a sentence lights up with its counterpart, under the pointer and from the keyboard', async () => {
  const { window } = running;
  const said = window.locator('[data-segment^="0:"]', { hasText: 'Eleven sailors' });
  await said.scrollIntoViewIfNeeded();
  const box = await said.evaluate((element) => {
    const text = element.textContent;
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const at = text.indexOf('Eleven') + 3;
    for (let node = walker.nextNode(), passed = 0; node !== null; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (at < passed + length) {
        range.setStart(node, at - passed);
        range.setEnd(node, at - passed + 1);
        break;
      }
      passed += length;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await window.mouse.move(box.x, box.y);
  await expect
    .poll(() => lit(window))
    .toEqual([
      'A helicopter rescued eleven sailors, the coast guard said.',
      'Eleven sailors were rescued by a helicopter.',
    ]);

  await window.mouse.move(1, 1);
  await window.locator('[role="gridcell"]', { has: said }).focus();
  await window.mouse.move(1, 1);
  await window.keyboard.press('s');
  await expect(window.getByText('Sentence 2 of 2. Also in B.')).toBeAttached();
  await window.keyboard.press('Shift+S');
  await expect.poll(() => lit(window)).toContain('The ferry Aurora sank off Lisse on Friday.');
});

test('the strip beside a column moves it, and the others with it, by click and by key', async () => {
  const { app, window } = running;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1000, 560));
  await window.keyboard.press('Control+2');
  await expect(window.getByRole('article')).toHaveCount(2);
  const strip = window.getByRole('scrollbar').first();
  const scrolled = (): Promise<number> =>
    window
      .getByRole('article')
      .first()
      .locator('.scroller')
      .evaluate((scroller) => scroller.scrollTop);
  await expect.poll(scrolled).toBeGreaterThan(0);
  const before = await scrolled();
  const box = await strip.boundingBox();
  if (box === null) throw new Error('the strip is not drawn');
  await window.mouse.click(box.x + box.width / 2, box.y + box.height * 0.9);
  await expect.poll(scrolled).toBeGreaterThan(before + 100);
  const after = await scrolled();
  await strip.focus();
  await window.keyboard.press('Home');
  await expect.poll(scrolled).toBeLessThan(after - 100);
  await expect(strip).toHaveAttribute('aria-valuenow', '0');
});

test('the tree of accessibility says who tells a row and what differs', async () => {
  const { window } = running;
  const row = window.getByRole('row').filter({ hasText: 'Eleven sailors' });
  await expect(row.getByRole('rowheader')).toContainText('Told by 2 of 2 sources');
  await expect(row.getByRole('gridcell').nth(1)).toContainText(
    /In other words than A|differences? from A|Identical to A/u,
  );
});

test('forced colours hide nothing from anybody', async () => {
  const { window } = running;
  await window.emulateMedia({ forcedColors: 'active' });
  for (const keys of ['Control+1', 'Control+2', 'Control+,']) {
    await window.keyboard.press(keys);
    if (keys === 'Control+2') await expect(window.getByRole('article')).toHaveCount(2);
    if (keys === 'Control+,') await expect(window.getByRole('dialog')).toBeVisible();
    expect(await accessibilityFaults(window), keys).toEqual([]);
  }
});
