// The installed Debian package as the system sees it: put in, looked at and taken out again, also where an earlier run was
// ended in the middle of that.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const NAME = 'synoptic';
/** How long another program may keep the list of packages locked, in seconds. */
const LOCK_SECONDS = 120;
const RETRY_MS = 1000;
const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

/**
 * Runs a program as root, to its end.
 * @param {readonly string[]} command
 * @returns {{code: number, said: string}} `said`: the last line on stderr
 */
function asRoot(command) {
  const [first = '', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C.UTF-8', ...command];
  const { status, stderr } = spawnSync(first, rest, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  return { code: status ?? 1, said: stderr.trim().split('\n').at(-1) ?? '' };
}

/** @param {readonly string[]} args */
function apt(...args) {
  return asRoot(['apt-get', '-qq', '-y', '-o', `DPkg::Lock::Timeout=${LOCK_SECONDS}`, ...args]);
}

/** @param {{code: number, said: string}} finished */
function mustWork({ code, said }) {
  if (code !== 0) throw new Error(said || `exit code ${code}`);
}

/** Whether the system knows the package in any state, whole or not. */
export function isKnown() {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', NAME], { encoding: 'utf8' });
  return stdout !== '' && stdout !== 'not-installed';
}

/**
 * Removes what an earlier installation left, whole or not, and lets dpkg finish what was interrupted. What that started
 * may still be at work, so it is tried for a while.
 * @throws {Error} when it stays
 */
export async function removeLeftovers() {
  const until = Date.now() + LOCK_SECONDS * 1000;
  for (;;) {
    const purged = isKnown() ? asRoot(['dpkg', '--purge', '--force-remove-reinstreq', NAME]) : { code: 0, said: '' };
    const finished = asRoot(['dpkg', '--configure', '-a']);
    if (purged.code === 0 && finished.code === 0 && !isKnown()) return;
    if (Date.now() > until) throw new Error(purged.said || finished.said || 'the system still knows the package');
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

/**
 * Installs a package file with what it depends on.
 * @param {string} file
 * @throws {Error} when apt cannot
 */
export function install(file) {
  const args = ['install', '--no-install-recommends', file];
  if (apt(...args).code === 0) return;
  // A fresh container has no lists of packages, and old lists name files that are gone.
  apt('update');
  mustWork(apt(...args));
}

/** @throws {Error} when apt cannot remove it */
export function purge() {
  mustWork(apt('purge', NAME));
}

/** The files that the installed package brought, without the folders they lie in. */
export function installedFiles() {
  const { stdout } = spawnSync('dpkg', ['-L', NAME], { encoding: 'utf8' });
  return stdout.split('\n').filter((file) => file !== '' && existsSync(file) && !statSync(file).isDirectory());
}
