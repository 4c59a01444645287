// One set-up at a time in a checkout: `npm start` and `npm test` may well run side by side.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT, say } from './processes.mjs';

const POLL_MS = 200;

/**
 * Does the work while no other process does work of that name in this checkout.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what the work returns
 */
export async function withLock(name, work) {
  const folder = path.join(ROOT, 'build-cache');
  const file = path.join(folder, `${name}.lock`);
  await mkdir(folder, { recursive: true });
  for (let waiting = false; !(await take(file)); waiting = true) {
    if (!waiting) say(`waiting for another process (${name})`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {Promise<boolean>} false while a living process holds it
 */
async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    if (holder > 0 && !isAlive(holder)) await rm(file, { force: true });
    return false;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
