// `npm run pictures`: takes the pictures of docs/pictures anew, of the checkout or of the program in APP_EXECUTABLE (one
// that lets itself be inspected), each at its size and in its theme, once the comparison is finished.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron } from '@playwright/test';
import { ensureBuild } from './setup/build.mjs';
import { findElectron } from './setup/find-electron.mjs';
import { ROOT, say } from './setup/processes.mjs';
import { startVirtualDisplay } from './setup/virtual-display.mjs';

/**
 * @typedef {object} Picture
 * @property {string} name of the file
 * @property {number} width
 * @property {number} height
 * @property {'light' | 'dark'} theme
 * @property {readonly string[]} keys that lead to the view
 */
/** @type {readonly Picture[]} */
const PICTURES = Object.entries({
  synopsis: [],
  reading: ['Control+2'],
  facts: ['Control+3'],
  wording: ['Control+4'],
  overview: ['Control+5'],
}).flatMap(([view, keys]) => [
  { name: `${view}-light-1280`, width: 1280, height: 800, theme: 'light', keys },
  { name: `${view}-dark-1920`, width: 1920, height: 1080, theme: 'dark', keys },
]);
/** The encoder reads every sentence of five sources. */
const COMPARED_MS = 120_000;

/** The program to start and what stands before its switches. */
async function program() {
  const given = process.env.APP_EXECUTABLE;
  if (given) return { executablePath: given, before: [] };
  const electron = await findElectron();
  if ('problem' in electron) throw new Error(electron.problem);
  await ensureBuild();
  return { executablePath: electron.exe, before: [ROOT] };
}

/**
 * @param {Picture} picture
 * @param {{DISPLAY: string, XAUTHORITY: string}} display
 */
async function take({ name, width, height, theme, keys }, display) {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'synoptic-pictures-'));
  const { executablePath, before } = await program();
  const app = await _electron.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    // As the system has it, which the app follows until told otherwise.
    colorScheme: theme,
    args: [`--user-data-dir=${profile}`, ...before],
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...display }),
  });
  try {
    const window = await app.firstWindow();
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    );
    // Which panels are open follows the size at the start.
    await window.reload();
    await window.getByRole('grid').waitFor();
    // The tour that every fresh profile is offered.
    await window.getByRole('button', { name: 'Not now' }).click();
    // While a comparison runs, it can be cancelled.
    await window.getByRole('contentinfo').getByRole('button').waitFor({ state: 'detached', timeout: COMPARED_MS });
    for (const key of keys) await window.keyboard.press(key);
    await window.evaluate('document.fonts.ready.then(() => new Promise(requestAnimationFrame))');
    await window.screenshot({ path: path.join(ROOT, 'docs', 'pictures', `${name}.png`) });
    say(`docs/pictures/${name}.png`);
  } finally {
    await app.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

const display = await startVirtualDisplay('1920x1080x24');
try {
  for (const picture of PICTURES) await take(picture, display.env);
} finally {
  await display.stop();
}
