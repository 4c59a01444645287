// What Electron needs of the operating system, on Linux: looked up, and on Debian and its kin installed where we may.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { capture, say } from './processes.mjs';

/** Each with the name it has on Debian 13 and later first, where that differs. */
const LIBRARIES = [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libgbm1'], ['libasound2t64', 'libasound2']];
const DISPLAY = [['xvfb'], ['xauth']];
const PDF = [['poppler-utils']];
const DEB = [['dpkg'], ['fakeroot']];
const WATCH = [['strace'], ['iproute2']];

/**
 * What a command needs beyond Electron's libraries: a display to draw on without a screen, PDF readers for tests, the
 * Debian packaging programs, what watches system calls in a network of its own.
 * @typedef {'display' | 'pdf' | 'deb' | 'watch'} Extra
 */
/** @type {Readonly<Record<Extra, {packages: string[][], programs: string[]}>>} */
const EXTRAS = {
  display: { packages: DISPLAY, programs: ['Xvfb', 'xauth'] },
  pdf: { packages: PDF, programs: ['pdftotext', 'pdfinfo'] },
  deb: { packages: DEB, programs: ['dpkg-deb', 'fakeroot'] },
  watch: { packages: WATCH, programs: ['strace', 'ip'] },
};

/**
 * Sees to it that Electron can run here, and installs what is missing where that is possible without asking.
 * @param {string} exe Electron's executable
 * @param {readonly Extra[]} [extras]
 * @returns {Promise<string | null>} null when it can run; else what is missing and the exact command that helps
 */
export async function ensureSystem(exe, extras = []) {
  if (process.platform !== 'linux') return null;
  const missing = await missingThings(exe, extras);
  if (missing.length > 0) {
    const help = await install(extras);
    const still = help ? missing : await missingThings(exe, extras);
    if (still.length > 0)
      return `missing: ${still.slice(0, 3).join(', ')}${still.length > 3 ? ', …' : '.'} ${help ?? ''}`;
  }
  return sandboxObstacle(exe);
}

/**
 * @param {string} exe
 * @param {readonly Extra[]} extras
 * @returns {Promise<string[]>} names of libraries and programs
 */
async function missingThings(exe, extras) {
  const { out } = await capture('ldd', [exe]);
  const libraries = [...out.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name);
  return [...libraries, ...extras.flatMap((extra) => EXTRAS[extra].programs).filter((program) => !onPath(program))];
}

/** @param {string} program */
function onPath(program) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, program)));
}

/**
 * @param {readonly Extra[]} extras
 * @returns {Promise<string | null>} null when it was installed; else how the reader can
 */
async function install(extras) {
  const groups = [...LIBRARIES, ...extras.flatMap((extra) => EXTRAS[extra].packages)];
  if (!onPath('apt-get')) {
    const names = groups.map((names) => names.at(-1)).join(' ');
    return `Install them with your system's package manager; on Debian they are in: ${names}`;
  }
  const prefix = await rootPrefix();
  if (!prefix) {
    const packages = (await aptNames(groups)).join(' ');
    return `Run: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages}`;
  }
  say(`installing what Electron needs of the system: ${groups.map((names) => names.at(-1)).join(' ')}`);
  const apt = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  // The lists first: a fresh container has none, and the names to install depend on them. An update that fails (one
  // source of several is down) need not keep the packages from being installed.
  await sudo([...apt, 'update']);
  const packages = await aptNames(groups);
  const { code, err } = await sudo([...apt, 'install', '-y', '--no-install-recommends', ...packages]);
  if (code === 0) return null;
  const reason = err.trim().split('\n').at(-1) ?? '';
  return `apt-get failed (${reason}). Run: sudo apt-get install --no-install-recommends ${packages.join(' ')}`;
}

/** @param {string[]} command */
function sudo([command = '', ...args]) {
  return capture(command, args);
}

/** Whether packages of the system can be installed here without asking. */
export async function mayInstall() {
  return process.platform === 'linux' && onPath('apt-get') && (await rootPrefix()) !== null;
}

/** @returns {Promise<string[] | null>} what to put before a command to run it as root; null where we may not */
async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && (await capture('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : null;
}

/**
 * @param {readonly string[][]} groups each the names one package has in different releases
 * @returns {Promise<string[]>} of each the name this release has; its last name where the lists say nothing
 */
async function aptNames(groups) {
  const { out } = await capture('apt-cache', ['policy', ...groups.flat()], { env: { ...process.env, LC_ALL: 'C' } });
  const known = new Set([...out.matchAll(/^(\S+):\n.*\n {2}Candidate: (?!\(none\))/gm)].map(([, name]) => name));
  return groups.map((names) => names.find((name) => known.has(name)) ?? names.at(-1) ?? '');
}

/**
 * Chromium's sandbox needs either user namespaces or its helper program owned by root with the set-user-ID bit. We never
 * switch the sandbox off for anyone but root, who cannot have it.
 * @param {string} exe
 * @returns {Promise<string | null>}
 */
async function sandboxObstacle(exe) {
  if (process.getuid?.() === 0) return null;
  const helper = path.join(path.dirname(exe), 'chrome-sandbox');
  const { uid, mode } = existsSync(helper) ? statSync(helper) : { uid: -1, mode: 0 };
  if (uid === 0 && (mode & 0o4000) !== 0) return null;
  if ((await capture('unshare', ['--user', '--map-root-user', 'true'])).code === 0) return null;
  const root = await rootPrefix();
  if (root && uid !== -1) {
    await sudo([...root, 'chown', 'root:root', helper]);
    await sudo([...root, 'chmod', '4755', helper]);
    return null;
  }
  return `this system lets no program make its own sandbox. Run: sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`;
}
