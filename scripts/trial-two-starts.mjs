// Starts the built app twice at the same moment on one profile, many times, each start with a file of its own:
// npm run trial:two-starts [-- count]. One start must win and have both files; the other must end by itself.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { resolveElectron } from './electron-runtime.mjs';
import { importTypeScript } from './run-typescript.mjs';

/** Longest that both files may take to be in the library, milliseconds. */
const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 300;

const count = Number(process.argv[2] ?? '100');
const { exe } = await resolveElectron();
const { titlesIn } = await importTypeScript('tests/reliability/titles.ts');
const root = path.join(import.meta.dirname, '..');
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * One race; answers what went wrong, or null.
 * @returns {Promise<string | null>}
 */
async function race() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'synoptic-race-'));
  const starts = ['One', 'Two'].map((name) => {
    const file = path.join(folder, `${name}.txt`);
    writeFileSync(file, `Start ${name}\n\nThe ferry left the harbour at nine with 84 people on board.\n`);
    const child = spawn(exe, [...sandbox, `--user-data-dir=${folder}`, root, file], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (data) => (said += data));
    const ended = new Promise((resolve) => child.on('close', resolve));
    return { child, ended, said: () => said };
  });
  const running = () => starts.filter(({ child }) => child.exitCode === null && child.signalCode === null);
  try {
    const until = Date.now() + PATIENCE_MS;
    let titles = '';
    while (Date.now() < until && running().length > 0) {
      titles = titlesIn(path.join(folder, 'library.db')).join(', ');
      if (titles === 'Start One, Start Two' && running().length === 1) return null;
      await pause(LOOK_EVERY_MS);
    }
    const ends = starts.map(({ child, said }) => `${child.exitCode ?? child.signalCode}: ${said()}`);
    return `${running().length} still run, the library has: ${titles}\n${ends.join('\n')}`;
  } finally {
    for (const { child } of running()) child.kill();
    await Promise.all(starts.map(({ ended }) => Promise.race([ended, pause(10_000)])));
    for (const { child } of running()) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

let wrong = 0;
for (let at = 1; at <= count; at++) {
  const found = await race();
  if (found !== null) {
    wrong++;
    console.log(`race ${at}: ${found}`);
  }
  if (at % 10 === 0) console.log(`${at} of ${count}, ${wrong} went wrong`);
}
console.log(`${count} races: ${wrong} went wrong`);
process.exitCode = wrong === 0 ? 0 : 1;
