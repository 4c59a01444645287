// A display without a screen. Our own Xvfb rather than xvfb-run, which leaves both Xvfb and its program behind when it is
// ended by a signal.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { capture } from './processes.mjs';

const START_MS = 20_000;

/** Whether a window can be shown: true everywhere but on a Linux session without a display. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * Starts a display that only this user can draw on.
 * @param {string} [screen] its width, height and depth
 * @returns {Promise<{env: {DISPLAY: string, XAUTHORITY: string}, stop: () => Promise<void>}>} `env` is for the programs
 *   that shall use it
 * @throws {Error} when Xvfb does not start
 */
export async function startVirtualDisplay(screen = '1440x900x24') {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'synoptic-display-'));
  const cookies = path.join(folder, 'cookies');
  const cookie = randomBytes(16).toString('hex');
  // The server takes every cookie in the file, whatever display it is for; we learn the number only from the server.
  await capture('xauth', ['-f', cookies, 'add', ':0', '.', cookie]);
  const options = ['-displayfd', '3', '-auth', cookies, '-screen', '0', screen, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => server.once('close', resolve).once('error', resolve));
  const stop = async () => {
    server.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  /** @type {string | null} */
  const number = await new Promise((resolve) => {
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    void ended.then(() => resolve(null));
    setTimeout(() => resolve(null), START_MS).unref();
  });
  if (number === null) {
    await stop();
    throw new Error('Xvfb, the display without a screen, does not start');
  }
  await capture('xauth', ['-f', cookies, 'add', `:${number}`, '.', cookie]);
  return { env: { DISPLAY: `:${number}`, XAUTHORITY: cookies }, stop };
}
