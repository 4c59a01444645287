// node_modules, installed as the lock file has it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { ROOT, npm, say } from './processes.mjs';

/**
 * Installs node_modules with `npm ci` when it is absent or was installed from another state of the lock file.
 * @returns {Promise<void>}
 * @throws {Error} when npm fails
 */
export async function ensureNodeModules() {
  if (matchesLockFile(ROOT)) return;
  await withLock('node-modules', async () => {
    if (matchesLockFile(ROOT)) return;
    say('installing the packages of the lock file (npm ci, about half a minute)');
    // Development packages are what we build with, whatever NODE_ENV says.
    const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) throw new Error(`npm ci failed with exit code ${code}`);
  });
}

/**
 * Whether what is installed is what the lock file asks for. npm keeps a copy of the lock file beside what it installed;
 * comparing versions rather than times survives checkouts that touch the file without changing it.
 * @param {string} root folder of the lock file
 * @returns {boolean}
 */
export function matchesLockFile(root) {
  const installed = lockedPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return false;
  const wanted = lockedPackages(path.join(root, 'package-lock.json')) ?? {};
  return Object.entries(wanted).every(([where, { version, optional, devOptional }]) => {
    if (where === '') return true;
    const found = installed[where];
    // Packages for other platforms are in the lock file and not on the disk.
    return found ? found.version === version : Boolean(optional ?? devOptional);
  });
}

/**
 * @param {string} file
 * @returns {Record<string, {version?: string, optional?: boolean, devOptional?: boolean}> | null} by folder; null without the file
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}
