// `npm run test:package`: installs the package of release/ with apt, drives the installed app as a reader would, runs the
// journeys on it and removes it again without a trace. Needs root or passwordless sudo. What follows "--" goes to Playwright.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findElectron } from './setup/find-electron.mjs';
import { runInForeground } from './setup/foreground.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';
import { ROOT, projectNode, say } from './setup/processes.mjs';
import { ensureSystem } from './setup/system-packages.mjs';
import { hasDisplay, startVirtualDisplay } from './setup/virtual-display.mjs';

async function main() {
  const release = path.join(ROOT, 'release');
  const name = existsSync(release) ? readdirSync(release).find((file) => file.endsWith('.deb')) : undefined;
  if (!name) {
    say('there is no package yet. Run: npm run package');
    return 2;
  }
  await ensureNodeModules();
  const electron = await findElectron();
  const obstacle =
    'problem' in electron ? electron.problem : await ensureSystem(electron.exe, ['display', 'pdf', 'deb']);
  if (obstacle !== null) {
    say(obstacle);
    return 1;
  }
  const display = hasDisplay() ? null : await startVirtualDisplay();
  try {
    const checks = path.join(ROOT, 'scripts', 'packaging', 'check-installed.mjs');
    const env = { ...process.env, ...display?.env };
    return (
      await runInForeground(projectNode(), [checks, path.join(release, name), ...process.argv.slice(2)], {
        cwd: ROOT,
        env,
      })
    ).code;
  } finally {
    await display?.stop();
  }
}

process.exitCode = await main();
