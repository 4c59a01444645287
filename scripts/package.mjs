// `npm run package`: the app's folder with everything a reader needs, hardened, and a Debian package of it in release/.
// `npm run package -- AppImage rpm` (or dmg, nsis) makes those, on machines that reach the downloads of electron-builder.
// Until node_modules is there, nothing but Node's own modules may be imported.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { ensureEncoder } from './setup/encoder.mjs';
import { findElectron } from './setup/find-electron.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';
import { ROOT, projectNode, run, say } from './setup/processes.mjs';
import { ensureSystem } from './setup/system-packages.mjs';

const RELEASE = path.join(ROOT, 'release');
/** @type {ReadonlyMap<string, string>} */
const PLATFORMS = new Map([
  ['darwin', '--mac'],
  ['win32', '--win'],
]);
const BUILDER = path.join(ROOT, 'node_modules', 'electron-builder', 'cli.js');

/**
 * @param {readonly string[]} args for electron-builder
 * @returns {Promise<void>}
 * @throws {Error} when it fails
 */
async function builder(args) {
  const config = ['--config', 'electron-builder.config.mjs', '--publish', 'never'];
  const env = { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: process.env.CSC_LINK ? 'true' : 'false' };
  const code = await run(projectNode(), [BUILDER, ...args, ...config], { env, stdout: 'stderr' });
  if (code !== 0) throw new Error(`electron-builder failed with exit code ${code}`);
}

/** @param {readonly string[]} formats */
async function makePackages(formats) {
  await ensureNodeModules();
  const [electron] = await Promise.all([findElectron(), ensureEncoder()]);
  if ('problem' in electron) throw new Error(electron.problem);
  await ensureBuild();
  rmSync(RELEASE, { recursive: true, force: true });
  const platform = PLATFORMS.get(process.platform) ?? '--linux';
  if (formats.length > 0 || process.platform !== 'linux') {
    await builder([platform, ...formats]);
    return;
  }
  const obstacle = await ensureSystem(electron.exe, ['deb']);
  if (obstacle !== null) throw new Error(obstacle);
  await builder([platform, 'dir']);
  // In a process of its own: its packages may be newer than the Node that runs this one.
  const code = await run(projectNode(), [path.join(ROOT, 'scripts', 'packaging', 'make-debian.mjs')]);
  if (code !== 0) throw new Error('the Debian package could not be made');
}

try {
  await makePackages(process.argv.slice(2));
  for (const file of readdirSync(RELEASE)) if (/\.(?:deb|rpm|AppImage|dmg|exe)$/u.test(file)) say(`release/${file}`);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
