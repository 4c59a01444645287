// `npm run test:package`: makes the Debian package, installs it with apt, drives the installed app as a reader would, runs
// journeys on it and removes it again without a trace. Needs root or passwordless sudo; elsewhere it says so and counts as
// skipped. `npm run test:package -- window` runs other journeys, `-- all` every one; `-- some.deb` tests that package.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findElectron } from './setup/find-electron.mjs';
import { runInForeground } from './setup/foreground.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';
import { ROOT, projectNode, run, say } from './setup/processes.mjs';
import { ensureSystem, mayInstall } from './setup/system-packages.mjs';
import { hasDisplay, startVirtualDisplay } from './setup/virtual-display.mjs';
import { countsLine } from './testing/counts.mjs';

/** What packaging can break; `npm test` runs the others, on the same code. */
const JOURNEYS = ['smoke', 'command-line', 'safety-sandbox'];
const SCRIPTS = path.join(ROOT, 'scripts');

/**
 * @param {string | undefined} given a package that was made before
 * @returns {Promise<string | null>} the package to test; null when none could be made
 */
async function packageToTest(given) {
  if (given !== undefined) return existsSync(given) ? path.resolve(given) : null;
  if ((await run(process.execPath, [path.join(SCRIPTS, 'package.mjs')])) !== 0) return null;
  const release = path.join(ROOT, 'release');
  const name = readdirSync(release).find((file) => file.endsWith('.deb'));
  return name === undefined ? null : path.join(release, name);
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
async function testPackage(args) {
  if (!(await mayInstall())) {
    say('left out: the installed package. It needs apt, and root or passwordless sudo');
    console.log(countsLine({ passed: 0, failed: 0, skipped: 1 }));
    return 0;
  }
  const file = await packageToTest(args.find((arg) => arg.endsWith('.deb')));
  if (file === null) return failed('there is no package to test');
  await ensureNodeModules();
  const electron = await findElectron();
  const obstacle =
    'problem' in electron ? electron.problem : await ensureSystem(electron.exe, ['display', 'pdf', 'deb']);
  if (obstacle !== null) return failed(obstacle);
  const chosen = args.filter((arg) => !arg.endsWith('.deb'));
  const journeys = chosen.length > 0 ? chosen.filter((arg) => arg !== 'all') : JOURNEYS;
  const display = hasDisplay() ? null : await startVirtualDisplay();
  try {
    const checks = path.join(SCRIPTS, 'packaging', 'check-installed.mjs');
    const env = { ...process.env, ...display?.env };
    return (await runInForeground(projectNode(), [checks, file, ...journeys], { cwd: ROOT, env })).code;
  } finally {
    await display?.stop();
  }
}

/** @param {string} reason */
function failed(reason) {
  say(reason);
  console.log(countsLine({ passed: 0, failed: 1, skipped: 0 }));
  return 1;
}

process.exitCode = await testPackage(process.argv.slice(2));
