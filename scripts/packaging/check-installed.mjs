// Installs a Debian package, checks the installed app and removes it. Run by `npm run test:package`, with a display.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { chromium } from '@playwright/test';
import { ROOT } from '../setup/processes.mjs';

const PROGRAM = '/usr/bin/synoptic';
const FOLDER = '/usr/lib/synoptic';
const WINDOW_MS = 20_000;
/** Whoever is root has no sandbox, so that what a reader would do is done as somebody else. */
const NOBODY = ['--reuid=65534', '--regid=65534', '--clear-groups'];

const asRoot = process.getuid?.() === 0;
const work = mkdtempSync(path.join(os.tmpdir(), 'synoptic-package-'));
const [packageFile = '', ...journeys] = process.argv.slice(2);

/** @param {string[]} args */
function apt(...args) {
  const command = [...(asRoot ? [] : ['sudo', '-n']), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-y'];
  execFileSync(command[0] ?? '', [...command.slice(1), ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * Runs the installed program as a reader.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function asReader(args, env = {}) {
  const command = asRoot ? ['setpriv', ...NOBODY, PROGRAM] : [PROGRAM];
  return {
    file: command[0] ?? '',
    args: [...command.slice(1), ...args],
    options: { cwd: work, env: { PATH: process.env.PATH, HOME: work, ...env } },
  };
}

/**
 * @param {string} what
 * @param {() => void | Promise<void>} check
 */
async function step(what, check) {
  try {
    await check();
  } catch (error) {
    console.log(`FAILED  ${what}: ${error instanceof Error ? error.message : String(error)}`);
    throw error;
  }
  console.log(`ok      ${what}`);
}

function checkFiles() {
  for (const size of [16, 48, 256]) assert.ok(existsSync(`/usr/share/icons/hicolor/${size}x${size}/apps/synoptic.png`));
  const entry = readFileSync('/usr/share/applications/synoptic.desktop', 'utf8');
  assert.match(entry, /^Exec=synoptic %F$/mu);
  assert.match(entry, /^MimeType=application\/x-synoptic;$/mu);
  assert.match(readFileSync('/usr/share/mime/packages/synoptic.xml', 'utf8'), /glob pattern="\*\.synoptic"/u);
  assert.equal(statSync(`${FOLDER}/chrome-sandbox`).mode & 0o7777, 0o4755);
  assert.ok(!existsSync(`${FOLDER}/resources/default_app.asar`));
}

async function checkFuses() {
  const wire = await getCurrentFuseWire(`${FOLDER}/synoptic-app`);
  for (const off of [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ])
    assert.equal(wire[off], FuseState.DISABLE, FuseV1Options[off]);
  assert.equal(wire[FuseV1Options.OnlyLoadAppFromAsar], FuseState.ENABLE);
  // And in effect: asked to be Node it stays Synoptic.
  const { file, args, options } = asReader(['--version'], { ELECTRON_RUN_AS_NODE: '1' });
  assert.match(spawnSync(file, args, { ...options, encoding: 'utf8' }).stdout, /^synoptic \d/u);
}

function checkCommand() {
  const corpus = path.join(ROOT, 'resources', 'corpus', 'three-versions');
  for (const name of ['v1-first.txt', 'v3-final.txt']) cpSync(path.join(corpus, name), path.join(work, name));
  const { file, args, options } = asReader([
    'compare',
    'v1-first.txt',
    'v3-final.txt',
    '--pdf',
    'two.pdf',
    '--json',
    '-',
  ]);
  const { status, stdout, stderr } = spawnSync(file, args, { ...options, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.equal(stderr, '');
  const { sources, engine } = JSON.parse(stdout);
  assert.equal(sources.length, 2);
  // The sentence encoder is packaged where it could be fetched, and then used.
  const encoder = existsSync(path.join(ROOT, 'resources', 'models', 'all-MiniLM-L6-v2-q', 'encoder.json'));
  assert.equal(engine.model !== undefined && engine.model !== null, encoder);
  assert.match(execFileSync('pdfinfo', [path.join(work, 'two.pdf')], { encoding: 'utf8' }), /^Pages: +[1-9]/mu);
}

async function checkWindow() {
  const { DISPLAY, XAUTHORITY, WAYLAND_DISPLAY, XDG_RUNTIME_DIR } = process.env;
  const cookies = path.join(work, 'cookies');
  if (XAUTHORITY) cpSync(XAUTHORITY, cookies);
  if (asRoot) execFileSync('chown', ['-R', '65534:65534', work]);
  const desktop = { DISPLAY, WAYLAND_DISPLAY, XDG_RUNTIME_DIR, ...(XAUTHORITY ? { XAUTHORITY: cookies } : {}) };
  const { file, args, options } = asReader(['--remote-debugging-port=0', `--user-data-dir=${work}/profile`], desktop);
  const app = spawn(file, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => app.on('exit', resolve));
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(app));
    const [context] = browser.contexts();
    assert.ok(context);
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    await page.getByRole('heading', { level: 1 }).waitFor({ timeout: WINDOW_MS });
    assert.match(await page.title(), /Synoptic/u);
    await browser.close();
  } finally {
    app.kill('SIGTERM');
    await ended;
  }
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, null, import('node:stream').Readable>} app
 * @returns {Promise<string>}
 */
function debuggingAddress(app) {
  return new Promise((resolve, reject) => {
    let written = '';
    app.stderr.setEncoding('utf8').on('data', (text) => {
      written += text;
      const [, host] = /DevTools listening on ws:\/\/([^/\s]+)/u.exec(written) ?? [];
      if (host) resolve(`http://${host}`);
    });
    app.on('exit', () => reject(new Error(`the app ended: ${written}`)));
    setTimeout(() => reject(new Error(`no window came: ${written}`)), WINDOW_MS).unref();
  });
}

/** The journeys on a copy that lets itself be inspected, which is how Playwright drives Electron. */
async function checkJourneys() {
  cpSync(FOLDER, path.join(work, 'copy'), { recursive: true });
  const exe = path.join(work, 'copy', 'synoptic-app');
  await flipFuses(exe, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true });
  const cli = path.join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  const env = { ...process.env, APP_EXECUTABLE: exe };
  const { status } = spawnSync(process.execPath, [cli, 'test', ...journeys], { cwd: ROOT, stdio: 'inherit', env });
  assert.equal(status, 0, 'the journeys on the installed app');
}

function checkRemoved() {
  for (const left of [
    FOLDER,
    PROGRAM,
    '/usr/share/applications/synoptic.desktop',
    '/usr/share/mime/packages/synoptic.xml',
  ])
    assert.ok(!existsSync(left), `left behind: ${left}`);
}

async function checkPackage() {
  if (asRoot) execFileSync('chown', ['65534:65534', work]);
  try {
    await step('apt installs the package', () => apt('install', '--no-install-recommends', packageFile));
    try {
      await step('its files are where desktops look for them', checkFiles);
      await step('the hardening is in effect', checkFuses);
      await step('"synoptic compare" works from the shell without a display, in the sandbox', checkCommand);
      await step('the window opens, in the sandbox', checkWindow);
      await step('the journeys pass on the installed app', checkJourneys);
    } finally {
      await step('apt purges the package', () => apt('purge', 'synoptic'));
    }
    await step('nothing is left', checkRemoved);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

// What failed has been said by then.
await checkPackage().catch(() => (process.exitCode = 1));
