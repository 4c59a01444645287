// out/, built when it is older than what it is made of.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { ROOT, projectNode, run, say } from './processes.mjs';

const STAMP = path.join(ROOT, 'out', '.fingerprint');
const BUILT = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];
const SOURCES = ['src', 'electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json'];
/** Large and read at run time for the most part: told by size and time instead of by content. */
const ASSETS = ['resources'];
/** Fetched, and never part of what is built. */
const MODELS = path.join('resources', 'models') + path.sep;

/**
 * Builds the app into out/ unless that has been done with just these sources.
 * @returns {Promise<void>}
 * @throws {Error} when the build fails
 */
export async function ensureBuild() {
  await withLock('build', async () => {
    const fingerprint = fingerprintOf();
    if (isBuilt(fingerprint)) return;
    say('building');
    rmSync(STAMP, { force: true });
    const cli = path.join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
    const code = await run(projectNode(), [cli, 'build', '--logLevel', 'warn'], { stdout: 'stderr' });
    if (code !== 0) throw new Error(`the build failed with exit code ${code}`);
    writeFileSync(STAMP, fingerprint);
  });
}

/** @param {string} fingerprint */
function isBuilt(fingerprint) {
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== fingerprint) return false;
  return BUILT.every((file) => existsSync(path.join(ROOT, file)));
}

function fingerprintOf() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesUnder)) hash.update(`${file}\n`).update(readFileSync(path.join(ROOT, file)));
  for (const file of ASSETS.flatMap(filesUnder)) {
    if (file.startsWith(MODELS)) continue;
    const { size, mtimeMs } = statSync(path.join(ROOT, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} name a file or folder of the checkout
 * @returns {string[]} the files under it, relative to the checkout, sorted
 */
function filesUnder(name) {
  const full = path.join(ROOT, name);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [name];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .sort();
}
