// Draws the PNGs of resources/icons from its SVG, with the Electron at hand, at the sizes desktops use.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findElectron } from './setup/find-electron.mjs';
import { runInForeground } from './setup/foreground.mjs';
import { ROOT, say } from './setup/processes.mjs';

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

const electron = await findElectron();
if ('problem' in electron) {
  say(electron.problem);
  process.exit(1);
}
const app = await mkdtemp(path.join(os.tmpdir(), 'synoptic-icons-'));
try {
  const main = path.relative(app, path.join(ROOT, 'scripts', 'icons', 'draw-in-electron.mjs'));
  await writeFile(path.join(app, 'package.json'), JSON.stringify({ name: 'icons', main }));
  const env = {
    ...process.env,
    ICON_SVG: path.join(ROOT, 'resources', 'icons', 'synoptic.svg'),
    ICON_SIZES: SIZES.join(','),
  };
  const switches = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--ozone-platform=headless',
    '--disable-gpu',
  ];
  const args = [...switches, '--log-level=3', `--user-data-dir=${path.join(app, 'profile')}`, app];
  process.exitCode = (await runInForeground(electron.exe, args, { cwd: ROOT, env })).code;
} finally {
  await rm(app, { recursive: true, force: true });
}
