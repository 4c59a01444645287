// Installs a Debian package, checks the installed app and removes it. Run by `npm run test:package`, with a display.
// Ends with the counts: every step is a test, and so is every journey.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { isStandIn, resolveElectron } from '../electron-runtime.mjs';
import { ROOT, say } from '../setup/processes.mjs';
import { countsLine, playwrightCounts, sum } from '../testing/counts.mjs';
import { connectToWindow } from '../testing/inspected-window.mjs';
import { install, installedFiles, isKnown, purge, removeLeftovers } from './system-package.mjs';

const PROGRAM = '/usr/bin/synoptic';
const FOLDER = '/usr/lib/synoptic';
const WINDOW_MS = 30_000;
/** Whoever is root has no sandbox, so that what a reader would do is done as somebody else. */
const NOBODY = ['--reuid=65534', '--regid=65534', '--clear-groups'];
/** Every fuse, as the installed program must have it. */
const FUSES = {
  RunAsNode: FuseState.DISABLE,
  EnableNodeOptionsEnvironmentVariable: FuseState.DISABLE,
  EnableNodeCliInspectArguments: FuseState.DISABLE,
  EnableCookieEncryption: FuseState.ENABLE,
  OnlyLoadAppFromAsar: FuseState.ENABLE,
  EnableEmbeddedAsarIntegrityValidation: FuseState.ENABLE,
  GrantFileProtocolExtraPrivileges: FuseState.DISABLE,
  LoadBrowserProcessSpecificV8Snapshot: FuseState.DISABLE,
};

const asRoot = process.getuid?.() === 0;
const work = mkdtempSync(path.join(os.tmpdir(), 'synoptic-package-'));
const [packageFile = '', ...journeys] = process.argv.slice(2);
let counts = sum([]);

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
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function runAsReader(args, env) {
  const { file, args: all, options } = asReader(args, env);
  return spawnSync(file, all, { ...options, encoding: 'utf8' });
}

/**
 * One test.
 * @param {string} what
 * @param {() => void | Promise<void>} check
 * @returns {Promise<boolean>} whether it passed; what failed has been said by then
 */
async function step(what, check) {
  try {
    await check();
  } catch (error) {
    console.log(`FAILED  ${what}: ${error instanceof Error ? error.message : String(error)}`);
    counts = sum([counts, { passed: 0, failed: 1, skipped: 0 }]);
    return false;
  }
  console.log(`ok      ${what}`);
  counts = sum([counts, { passed: 1, failed: 0, skipped: 0 }]);
  return true;
}

async function checkFiles() {
  for (const size of [16, 48, 256]) assert.ok(existsSync(`/usr/share/icons/hicolor/${size}x${size}/apps/synoptic.png`));
  const entry = readFileSync('/usr/share/applications/synoptic.desktop', 'utf8');
  assert.match(entry, /^Exec=synoptic %F$/mu);
  // The type that case files carry inside.
  const contract = readFileSync(path.join(ROOT, 'src', 'core', 'contract', 'case-format.ts'), 'utf8');
  const [, type = ''] = /CASE_FILE_TYPE = '([^']+)'/u.exec(contract) ?? [];
  const opened = /^MimeType=(.*)$/mu.exec(entry)?.[1]?.split(';') ?? [];
  for (const each of [type, 'text/html', 'application/pdf'])
    assert.ok(opened.includes(each), `the desktop entry has no ${each}`);
  const kinds = readFileSync('/usr/share/mime/packages/synoptic.xml', 'utf8');
  assert.ok(kinds.includes(`type="${type}"`) && kinds.includes(`value="mimetype${type}"`), `the kinds have no ${type}`);
  assert.match(kinds, /glob pattern="\*\.synoptic"/u);
  assert.equal(statSync(`${FOLDER}/chrome-sandbox`).mode & 0o7777, 0o4755);
  assert.ok(!existsSync(`${FOLDER}/resources/default_app.asar`));
  const version = execFileSync('dpkg-query', ['-W', '-f=${Version}', 'synoptic'], { encoding: 'utf8' });
  assert.equal(version.endsWith('~test'), isStandIn(await resolveElectron()), `the version ${version}`);
}

async function checkFuses() {
  const wire = await getCurrentFuseWire(`${FOLDER}/synoptic-app`);
  for (const [name, state] of Object.entries(FUSES))
    assert.equal(wire[FuseV1Options[/** @type {keyof typeof FUSES} */ (name)]], state, name);
  // And in effect: asked to be Node, to take Node's options or to be inspected it stays Synoptic.
  const asNode = runAsReader(['--version'], { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--require=/nowhere.cjs' });
  assert.match(asNode.stdout, /^synoptic \d/u);
  assert.doesNotMatch(runAsReader(['--inspect=0', '--version']).stderr, /Debugger listening/u);
}

function checkCommand() {
  const corpus = path.join(ROOT, 'resources', 'corpus', 'three-versions');
  for (const name of ['v1-first.txt', 'v3-final.txt']) cpSync(path.join(corpus, name), path.join(work, name));
  const outputs = ['--pdf', 'two.pdf', '--json', '-'];
  const { status, stdout, stderr } = runAsReader(['compare', 'v1-first.txt', 'v3-final.txt', ...outputs]);
  // The sentence encoder is packaged where it could be fetched, and then used; without it one line says so.
  const encoder = existsSync(path.join(ROOT, 'resources', 'models', 'all-MiniLM-L6-v2-q', 'encoder.json'));
  assert.equal(status, 0, stderr);
  assert.match(stderr, encoder ? /^$/u : /^(?:synoptic: there is no sentence encoder here[^\n]*\n)?$/u);
  const { sources, engine } = JSON.parse(stdout);
  assert.equal(sources.length, 2);
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
    const { browser, page } = await connectToWindow(app.stderr);
    page.setDefaultTimeout(WINDOW_MS);
    assert.match(await page.title(), /Synoptic/u);
    // The bundled case, compared: five sources side by side.
    await page.getByRole('grid').getByRole('columnheader').nth(4).waitFor();
    const info = await page.evaluate('window.synoptic.call("app.info")');
    assert.equal(info.value.testBuild, isStandIn(await resolveElectron()), 'what About says of the build');
    await browser.close();
  } finally {
    app.kill('SIGTERM');
    await ended;
  }
}

/** The journeys on a copy that lets itself be inspected, which is how Playwright drives Electron. */
async function runJourneys() {
  cpSync(FOLDER, path.join(work, 'copy'), { recursive: true });
  const exe = path.join(work, 'copy', 'synoptic-app');
  await flipFuses(exe, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true });
  const cli = path.join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  const report = path.join(work, 'journeys.json');
  const env = { ...process.env, APP_EXECUTABLE: exe, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { status } = spawnSync(process.execPath, [cli, 'test', ...journeys], { cwd: ROOT, stdio: 'inherit', env });
  const ran = playwrightCounts(report);
  // A runner that fails without a failed test has not run them.
  counts = sum([counts, status !== 0 && ran.failed === 0 ? { ...ran, failed: 1 } : ran]);
}

/** @param {readonly string[]} files that the package brought */
function checkRemoved(files) {
  assert.ok(files.length > 50, 'the package had no files');
  const left = [FOLDER, PROGRAM, ...files].filter((file) => existsSync(file));
  assert.deepEqual(left, []);
  assert.ok(!isKnown(), 'the system still knows the package');
}

async function checkInstalled() {
  await step('its files are where desktops look for them', checkFiles);
  await step('the hardening is in effect', checkFuses);
  await step('"synoptic compare" works from the shell without a display, in the sandbox', checkCommand);
  await step('the window opens on the bundled case, in the sandbox', checkWindow);
  await runJourneys();
}

async function checkPackage() {
  if (asRoot) execFileSync('chown', ['65534:65534', work]);
  if (isKnown()) say('a Synoptic is installed here already: it is removed first');
  await removeLeftovers();
  const installed = await step('apt installs the package', () => install(packageFile));
  const files = installedFiles();
  try {
    if (installed) await checkInstalled();
  } finally {
    if (installed) {
      await step('apt purges the package', purge);
      await step('nothing is left', () => checkRemoved(files));
    } else await removeLeftovers();
  }
}

try {
  await checkPackage();
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
console.log(countsLine(counts));
if (counts.failed > 0) process.exitCode = 1;
