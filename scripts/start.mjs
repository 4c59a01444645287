// `npm start`: sets up what is missing, builds what is out of date and starts the app, on a machine that has only Node
// and npm. `npm start -- compare A B --pdf X` runs that command; its paths are relative to where it was typed.
// Without a display and without a command, it compares a bundled case into a PDF.
// Until node_modules is there, nothing but Node's own modules may be imported.
import path from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { ensureEncoder } from './setup/encoder.mjs';
import { findElectron } from './setup/find-electron.mjs';
import { runInForeground } from './setup/foreground.mjs';
import { ensureNodeModules } from './setup/node-modules.mjs';
import { ROOT, projectNode, say } from './setup/processes.mjs';
import { ensureSystem } from './setup/system-packages.mjs';
import { hasDisplay, startVirtualDisplay } from './setup/virtual-display.mjs';

const BUNDLED_CASE = 'kerman-2024';
/** Electron cannot run here and a plain comparison was made instead. */
const EXIT_NO_ELECTRON = 3;
/** The arguments make no sense here. */
const EXIT_USAGE = 2;
/** Draws nowhere; no GPU and no log, for there Chromium only reports that it misses a desktop. */
const HEADLESS = ['--ozone-platform=headless', '--disable-gpu', '--log-level=3'];

/**
 * @param {readonly string[]} args as given
 * @param {string} typedIn where the command was typed
 * @returns {Promise<number>} exit code
 */
async function start(args, typedIn) {
  await ensureNodeModules();
  const [electron] = await Promise.all([findElectron(), ensureBuild(), ensureEncoder()]);
  const obstacle = 'problem' in electron ? electron.problem : await ensureSystem(electron.exe);
  if (obstacle !== null || 'problem' in electron) return compareWithoutElectron(args, typedIn, String(obstacle));

  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (hasDisplay()) {
    const { code } = await runInForeground(electron.exe, [...sandbox, ROOT, ...args], { cwd: typedIn });
    return code;
  }
  const pdf = path.join(typedIn, `synoptic-${BUNDLED_CASE}.pdf`);
  const job = args.length > 0 ? args : ['compare', '--bundled', BUNDLED_CASE, '--pdf', pdf];
  if (job[0] !== 'compare' && !job[0]?.startsWith('-')) {
    say('there is no display to show a window on; without one there is: npm start -- compare A B --pdf FILE');
    return EXIT_USAGE;
  }
  if (args.length === 0) say('there is no display: comparing a bundled case into a PDF instead of opening the window');
  const code = await runWithoutDisplay(electron.exe, [...sandbox, ROOT, ...job], typedIn);
  if (args.length === 0 && code === 0) say(`the comparison lies in ${pdf}`);
  return code;
}

/**
 * @param {string} exe
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<number>} exit code
 */
async function runWithoutDisplay(exe, args, cwd) {
  const { code, crashed } = await runInForeground(exe, [...HEADLESS, ...args], { cwd });
  if (!crashed) return code;
  // Electron is not made for this mode, and some versions crash in it where others work.
  say('Electron crashed without a display; trying again on a virtual one');
  const obstacle = await ensureSystem(exe, ['display']);
  if (obstacle !== null) {
    say(obstacle);
    return code;
  }
  const display = await startVirtualDisplay();
  try {
    const second = await runInForeground(exe, ['--log-level=3', ...args], {
      cwd,
      env: { ...process.env, ...display.env },
    });
    return second.code;
  } finally {
    await display.stop();
  }
}

/**
 * What is left where Electron cannot run: the comparison itself, as JSON, by plain Node.
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {string} obstacle
 * @returns {Promise<number>} exit code
 */
async function compareWithoutElectron(args, cwd, obstacle) {
  say(`Electron cannot run here. ${obstacle}`);
  say('without it there is no window and no PDF; this is the comparison as JSON');
  const job = args[0] === 'compare' ? withoutPdf(args) : ['compare', '--bundled', BUNDLED_CASE];
  if (!job.some((arg) => arg.startsWith('--json'))) job.push('--json', '-');
  const { code } = await runInForeground(projectNode(), [path.join(ROOT, 'out/main/headless.js'), ...job], { cwd });
  return code === 0 ? EXIT_NO_ELECTRON : code;
}

/**
 * @param {readonly string[]} args
 * @returns {string[]} the arguments without the wish for a PDF
 */
function withoutPdf(args) {
  return args.filter((arg, index) => !arg.startsWith('--pdf') && args[index - 1] !== '--pdf');
}

try {
  process.exitCode = await start(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
