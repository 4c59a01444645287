import path from 'node:path';
import { ROOT, capture, projectNode } from './processes.mjs';

/**
 * Finds or installs an Electron for this machine, in a process of its own: its tools need the Node that was only just
 * installed.
 * @returns {Promise<import('../electron-runtime.mjs').ElectronRuntime | {problem: string}>}
 */
export async function findElectron() {
  const { code, out, err } = await capture(projectNode(), [path.join(ROOT, 'scripts', 'electron-runtime.mjs')], {
    show: true,
  });
  return code === 0 ? JSON.parse(out) : { problem: err.trim().split('\n').at(-1) ?? '' };
}
