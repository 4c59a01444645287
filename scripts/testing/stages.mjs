// The stages of `npm test`. Each resolves to whether it passed; what it found is on the terminal by then.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { ensureBuild } from '../setup/build.mjs';
import { findElectron } from '../setup/find-electron.mjs';
import { runInForeground } from '../setup/foreground.mjs';
import { ROOT, capture, projectNode, say } from '../setup/processes.mjs';
import { ensureSystem } from '../setup/system-packages.mjs';
import { hasDisplay, startVirtualDisplay } from '../setup/virtual-display.mjs';
import { watchObstacle } from './no-network.mjs';

/** Where the runners leave their JSON reports. */
export const REPORTS = {
  unit: path.join(ROOT, 'test-results', 'unit.json'),
  e2e: path.join(ROOT, 'test-results', 'e2e.json'),
};

const TOOLS = {
  tsc: 'typescript/bin/tsc',
  svelteCheck: 'svelte-check/bin/svelte-check',
  eslint: 'eslint/bin/eslint.js',
  prettier: 'prettier/bin/prettier.cjs',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
};

/**
 * @param {keyof typeof TOOLS} name
 * @returns {string} the tool's script
 */
function tool(name) {
  return path.join(ROOT, 'node_modules', ...TOOLS[name].split('/'));
}

/** Types, room by room, each against what that room may know (the DOM, Node, neither). */
export function types() {
  const rooms = ['src/core', 'src/main', 'src/preload', 'tests', 'scripts'].map((room) => {
    const cache = path.join('build-cache', `types-${room.replace('/', '-')}.tsbuildinfo`);
    return [tool('tsc'), '-p', room, '--incremental', '--tsBuildInfoFile', cache];
  });
  const window = [tool('svelteCheck'), '--workspace', 'src/renderer', '--tsconfig', './tsconfig.json'];
  return allPass([...rooms, [...window, '--fail-on-warnings', '--output', 'human']]);
}

/** Rules of the language and of the style, and nothing that nobody uses. */
export function lint() {
  return allPass([
    [tool('eslint'), '.', '--max-warnings', '0'],
    [tool('knip')],
    [tool('prettier'), '--check', '--log-level', 'warn', '.'],
  ]);
}

/**
 * Unit and component tests.
 * @param {readonly string[]} args further arguments for Vitest
 */
export async function unit(args) {
  await rm(REPORTS.unit, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS.unit}`];
  const { code } = await runInForeground(projectNode(), [tool('vitest'), 'run', ...reporters, ...args], { cwd: ROOT });
  return code === 0;
}

/**
 * Journeys in the built app, in the real Electron.
 * @param {readonly string[]} args further arguments for Playwright
 */
export async function e2e(args) {
  await rm(REPORTS.e2e, { force: true });
  const [electron] = await Promise.all([findElectron(), ensureBuild()]);
  if ('problem' in electron) {
    say(electron.problem);
    return false;
  }
  const obstacle = await ensureSystem(electron.exe, hasDisplay() ? ['pdf'] : ['pdf', 'display']);
  if (obstacle !== null) {
    say(`the app cannot be tested here. ${obstacle}`);
    return false;
  }
  // One check needs these alone: where they cannot be had, it is skipped, and that is said.
  const unwatched = (await ensureSystem(electron.exe, ['watch'])) ?? (await watchObstacle());
  if (unwatched !== null) say(`left out: the check that nothing is sent over a network. ${unwatched}`);
  const display = hasDisplay() ? null : await startVirtualDisplay();
  try {
    const env = { ...process.env, ...display?.env };
    const { code } = await runInForeground(projectNode(), [tool('playwright'), 'test', ...args], { cwd: ROOT, env });
    return code === 0;
  } finally {
    await display?.stop();
  }
}

/**
 * Runs the tools one after the other, all of them, and shows what the failing ones say.
 * @param {readonly string[][]} commands
 */
async function allPass(commands) {
  let passed = true;
  for (const command of commands) {
    const { code, out, err } = await capture(projectNode(), command);
    if (code === 0) continue;
    process.stdout.write(out + err);
    passed = false;
  }
  return passed;
}
